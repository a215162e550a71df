// The commands as a whole: help with an example that is right, what was meant by a slip, completion, colours, and the page of docs that lists them.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coloursOf, processEnvironment } from '../src/commands/environment.ts'
import { examples } from '../src/commands/examples.ts'
import { fixProgram } from '../src/commands/program.ts'
import { commandTable, leavesOf } from '../src/completion/command-table.ts'
import { fix } from './fix.ts'

const table = commandTable(fixProgram(processEnvironment))
const leaves = leavesOf(table)
const page = readFileSync(new URL('../../../docs/commands.md', import.meta.url), 'utf8')
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

describe('the commands', () => {
  it('are those that the page of docs lists, each with the words of its help', () => {
    const rows = [...page.matchAll(/^\| `fix ([a-z -]+?)(?: [^a-z`][^`]*)?` +\| (.*?) +\|$/gm)].map(
      ([, path, does]) => `${path}: ${does.replaceAll('\\|', '|')}`,
    )
    expect(rows).toEqual(leaves.map(({ path, description }) => `${path}: ${description}`))
  })

  it('each has its section in the README', () => {
    for (const { path } of leaves) expect(readme, path).toMatch(new RegExp(`\`fix ${path.split(' ')[0]}`))
  })

  it.each(leaves.map(({ path }) => path))('fix %s --help ends with an example, whose command and options are there', async (path) => {
    const { stdout, status } = await fix([...path.split(' '), '--help'])
    expect(status).toBe(0)
    const lines = examples[path] ?? []
    expect(lines.length).toBeGreaterThan(0)
    const { options } = leaves.find((leaf) => leaf.path === path)!
    for (const line of lines) {
      expect(stdout).toContain(`  ${line}\n`)
      const own = line.slice(line.indexOf('fix '))
      expect(own.startsWith(`fix ${path}`), line).toBe(true)
      for (const [, name] of own.matchAll(/ (--[a-z-]+)/g))
        expect(
          options.map((option) => option.name),
          line,
        ).toContain(name)
    }
  })

  it('say what may have been meant, and end with 2', async () => {
    expect(await fix(['cta', 'day.log'])).toMatchObject({ status: 2, stderr: "error: unknown command 'cta'\n(Did you mean cat?)\n" })
    expect(await fix(['cat', '--jsn', 'x'])).toMatchObject({ status: 2, stderr: "error: unknown option '--jsn'\n(Did you mean --json?)\n" })
    expect(await fix(['journal', 'shwo'])).toMatchObject({ status: 2, stderr: "error: unknown command 'shwo'\n(Did you mean show?)\n" })
    expect((await fix([])).status).toBe(2)
  })
})

describe('colours', () => {
  it('are for a terminal alone, and not where somebody wants none', () => {
    expect(coloursOf('-', true, {})).toBe(true)
    expect(coloursOf('-', true, { NO_COLOR: '' })).toBe(true)
    expect(coloursOf('-', true, { NO_COLOR: '1' })).toBe(false)
    expect(coloursOf('-', true, { TERM: 'dumb' })).toBe(false)
    expect(coloursOf('-', false, {})).toBe(false)
    expect(coloursOf('a.txt', true, {})).toBe(false)
  })
})

describe('fix completion', () => {
  const script = async (shell: string): Promise<string> => (await fix(['completion', shell])).stdout

  it('of every shell has every command and every option with what it does', async () => {
    for (const shell of ['zsh', 'fish']) {
      const text = await script(shell)
      for (const { path, options } of leaves) {
        expect(text, `${shell} ${path}`).toContain(path.split(' ').at(-1))
        for (const { name } of options) expect(text, `${shell} ${path}`).toContain(shell === 'fish' ? `-l ${name.slice(2)}` : `'${name}:`)
      }
    }
  })

  it('is asked wrongly of another shell', async () => {
    expect(await fix(['completion', 'tcsh'])).toMatchObject({ status: 2, stderr: 'fix: completion: tcsh: bash, zsh, fish expected\n' })
  })
})
