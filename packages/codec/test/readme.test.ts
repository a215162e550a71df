import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'node:util'
import { afterAll, describe, expect, it, vi } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
// Below the root, so that the packages are found by name.
mkdirSync(join(root, 'dist'), { recursive: true })
const folder = mkdtempSync(join(root, 'dist/readme-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The TypeScript blocks of a README, each a program of its own. */
function blocks(file: string): string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1])
}

async function run(code: string, name: string): Promise<string> {
  const file = join(folder, `${name}.ts`)
  writeFileSync(file, code)
  const printed: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => void printed.push(format(...words)))
  await import(file)
  log.mockRestore()
  return printed.join('\n')
}

/** What the comments of an example promise: lines of `// …` at its end, or behind a console.log. */
function promised(code: string): string {
  const lines = code.trimEnd().split('\n')
  const last = lines.filter((line) => line.startsWith('// ')).map((line) => line.slice(3))
  const behind = lines
    .filter((line) => line.startsWith('console.log(') && line.includes(') // '))
    .map((line) => line.slice(line.lastIndexOf(') // ') + 5))
  return (last.length > 0 ? last : behind).join('\n')
}

describe.each(['packages/codec/README.md', 'packages/dictionary/README.md'])('the examples of %s', (file) => {
  it.each(blocks(file).map((code, at) => [at + 1, code] as const))('%i runs and prints what it says', async (at, code) => {
    expect(await run(code, `${file.split('/')[1]}-${at}`)).toBe(promised(code))
  })
})
