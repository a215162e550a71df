// The ```console blocks of the README are run: each command as it stands there, on the files beside this test, and its output is what stands below it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fix } from './fix.ts'

const here = new URL('.', import.meta.url).pathname
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const out = mkdtempSync(join(tmpdir(), 'fix-readme-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

interface Shown {
  readonly command: string
  readonly output: string
}

const prompt = '$ npm run fix -- '
const shown: Shown[] = [...readme.matchAll(/```console\n([^]*?)```/g)].flatMap(([, block]) =>
  block
    .split(/^(?=\$ )/m)
    .filter((part) => part !== '')
    .map((part) => {
      const [first, ...rest] = part.split('\n')
      return { command: first.slice(prompt.length), output: rest.join('\n').trim() }
    }),
)

/** Words as a shell parts them; a file that lies beside this test is meant where its name stands, and what is written goes to a folder of its own. */
function wordsOf(command: string): string[] {
  const files = new Set(readdirSync(here))
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => {
    const word = quoted ?? plain
    if (files.has(word)) return join(here, word)
    return word.startsWith('out/') ? join(out, word.slice(4)) : word
  })
}

describe('the commands in the README', () => {
  it('are there', () => {
    expect(shown.length).toBeGreaterThanOrEqual(3)
    for (const { command } of shown) expect(command).not.toBe('')
  })

  it.each(shown.map(({ command, output }) => [command, output]))('print what stands below them: %s', async (command, output) => {
    const { stdout, stderr } = await fix(wordsOf(command))
    const printed = `${stdout}${stderr}`.replaceAll(here, '').replaceAll(`${out}/`, 'out/').trimEnd()
    // A line … stands for any number of lines.
    const pattern = output
      .split('\n')
      .map((line) => (line.trim() === '…' ? '[^]*?' : escaped(line)))
      .join('\n')
      .replaceAll('\n[^]*?', '[^]*?')
    expect(printed).toMatch(new RegExp(`^${pattern}$`))
  })
})

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
