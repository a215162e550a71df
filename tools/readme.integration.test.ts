// What the pages show is true: every ```ts block compiles against the sources, and every one that is a program runs to its end.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { blocksOf, writeBlocks } from './readme-blocks.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  ...readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}/README.md`),
  ...(existsSync(path.join(root, 'docs')) ? readdirSync(path.join(root, 'docs')) : [])
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].filter((page) => existsSync(path.join(root, page)))

// Below the root, so that the packages are found by name; dist is nobody's source.
const written = writeBlocks(root, path.join(root, 'dist/pages'), pages)
const programs = written.filter(({ block }) => block.runs)

describe('the code in the pages', () => {
  it('is found', () => {
    expect(blocksOf('a.md', 'A\n```ts\nconst a = 1\n```\n```sh\nls\n```\n```ts no-run\nb\n```')).toEqual([
      { page: 'a.md', line: 2, runs: true, text: 'const a = 1\n' },
      { page: 'a.md', line: 8, runs: false, text: 'b\n' },
    ])
    expect(written.length).toBeGreaterThan(0)
  })

  it('compiles', () => {
    const config = ts.parseJsonConfigFileContent(
      ts.readConfigFile(path.join(root, 'tsconfig.base.json'), ts.sys.readFile).config,
      ts.sys,
      root,
    )
    const program = ts.createProgram(
      written.map(({ file }) => file),
      config.options,
    )
    // Only what stands in the pages: the sources are the compiler's own matter in `npm run check`.
    const complaints = written.flatMap(({ block, file }) => {
      const source = program.getSourceFile(file)
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) => {
        const { line } = source?.getLineAndCharacterOfPosition(diagnostic.start ?? 0) ?? { line: 0 }
        return `${block.page}:${block.line + line + 1}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`
      })
    })
    expect(complaints).toEqual([])
  })

  it.each(programs.map(({ block, file }) => [`${block.page}:${block.line}`, file]))('runs: %s', async (_, file) => {
    const cwd = mkdtempSync(path.join(os.tmpdir(), 'page-'))
    try {
      const importTsx = import.meta.resolve('tsx')
      await promisify(execFile)(process.execPath, ['--conditions=@fix/source', '--import', importTsx, file], { cwd, timeout: 60_000 })
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
  })
})
