// The ```ts blocks of Markdown pages as files that compile and run. A block is a program of its own and imports packages by name, as its reader will.
// Above a block that shows a shape and can't run by itself stands nothing; its fence says so: ```ts no-run. It has to compile all the same.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export interface Block {
  /** README.md, packages/codec/README.md, … */
  page: string
  /** Line of the fence, from 1. */
  line: number
  runs: boolean
  text: string
}

export function blocksOf(page: string, markdown: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  markdown.split(/\r?\n/).forEach((line, index) => {
    const fence = /^```(.*)$/.exec(line)
    if (fence === null) {
      if (open !== undefined) open.text += `${line}\n`
      return
    }
    if (open !== undefined) {
      blocks.push(open)
      open = undefined
      return
    }
    const info = fence[1].trim().split(/\s+/)
    if (info[0] === 'ts' || info[0] === 'typescript') open = { page, line: index + 1, runs: !info.includes('no-run'), text: '' }
    else if (info[0] !== '') open = undefined
  })
  if (open !== undefined) throw new Error(`${page}: the block that line ${(open as Block).line} opens is never closed`)
  return blocks
}

/** Writes each block to a file of its own in `folder`, emptied before; gives the paths in the order of the blocks. */
export function writeBlocks(root: string, folder: string, pages: string[]): { block: Block; file: string }[] {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return pages.flatMap((page) =>
    blocksOf(page, readFileSync(path.join(root, page), 'utf8')).map((block) => {
      const file = path.join(folder, `${page.replace(/[^A-Za-z0-9]+/g, '-')}-${block.line}.ts`)
      writeFileSync(file, `${block.text}export {}\n`)
      return { block, file }
    }),
  )
}
