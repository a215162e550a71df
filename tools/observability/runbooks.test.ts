// The runbooks: one for each alert, of one shape, with commands that are there.
import { alerts } from '@fix/metrics/alerts'
import { killStates, riskCodes } from '@fix/events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runbookOf } from './rules.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const folder = 'docs/runbooks'
const pages = readdirSync(join(root, folder)).filter((name) => name !== 'README.md' && name !== 'incident-review.md')
const chapters = ['What it means', 'Make it safe', 'Look', 'Recover', 'Escalate', 'How it is drilled']

/** What stands in a shell block, one command a line. */
const commandsOf = (text: string): string[] => [...text.matchAll(/```sh\n([^`]*)```/g)].flatMap(([, block]) => block.trim().split('\n'))
const all = pages.flatMap((name) => commandsOf(read(`${folder}/${name}`)).map((command) => ({ name, command })))

/** Paths that the gateway answers. */
const paths = new Set([...read('apps/gateway/src/http.ts').matchAll(/app\.(?:get|post)\('(\/[a-z/]*)'/g)].map(([, path]) => path))
const subcommands = new Set(
  readdirSync(join(root, 'packages/cli/src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...read(`packages/cli/src/${name}`).matchAll(/\.command\('([a-z]+)/g)].map(([, command]) => command)),
)

describe('a runbook', () => {
  it.each(alerts.map((alert) => [alert.name, runbookOf(alert)]))('is there for %s, and says that it is raised by it', (name, file) => {
    expect(read(file)).toContain(`\`${name}\``)
  })

  it.each(pages)('%s has the chapters of every runbook, in their order, and a command that makes it safe', (name) => {
    const text = read(`${folder}/${name}`)
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(chapters)
    const safe = text.slice(text.indexOf('## Make it safe'), text.indexOf('## Look'))
    expect(commandsOf(safe)).not.toEqual([])
    expect(read(`${folder}/README.md`)).toContain(`(${name})`)
  })

  it('asks the gateway for paths that it answers, and orders states that its switch has', () => {
    const asked = all.filter(({ command }) => command.startsWith('curl'))
    expect(asked.length).toBeGreaterThan(30)
    for (const { name, command } of asked) {
      const [, path] = /"\$PAGE(\/[a-z/]*)"/.exec(command) ?? []
      expect(paths, `${name}: ${command}`).toContain(path)
      const [, body] = /-d '(.*)'/.exec(command) ?? []
      if (body !== undefined && path === '/kill') expect(killStates).toContain((JSON.parse(body) as { state: string }).state)
    }
  })

  it('asks `fix` for what it can, and the machine for nothing that changes it', () => {
    const machine = new Set(['curl', 'df', 'du', 'ps', 'cp', 'timedatectl', 'openssl'])
    for (const { name, command } of all) {
      const words = command.split(' ')
      if (command.startsWith('npm run fix -- ')) {
        const named = words.slice(4).filter((word) => /^[a-z]+$/.test(word))
        for (const word of named) expect(subcommands, `${name}: ${command}`).toContain(word)
      } else expect(machine, `${name}: ${command}`).toContain(words[0])
    }
  })

  it('names files that are there', () => {
    for (const name of pages) {
      const text = read(`${folder}/${name}`)
      for (const [, file] of text.matchAll(/`((?:apps|packages|tools)\/[\w./-]+)`/g))
        expect(existsSync(join(root, file)), `${name}: ${file}`).toBe(true)
      for (const [, page] of text.matchAll(/\]\(([\w-]+\.md)\)/g))
        expect(existsSync(join(root, folder, page)), `${name}: ${page}`).toBe(true)
    }
  })

  it.each([...riskCodes])('and the table of controls have a row for %s', (code) => {
    const rows = (file: string): string[] => read(file).match(new RegExp(`^\\| \`${code}\` +\\| \\S.*$`, 'gm')) ?? []
    expect(rows(`${folder}/risk-refusals.md`)).toHaveLength(1)
    expect(rows('packages/risk/README.md')).toHaveLength(1)
  })

  it('has no row for what is no code of risk', () => {
    const rows = [...read(`${folder}/risk-refusals.md`).matchAll(/^\| `(\w+)`/gm)].map(([, code]) => code)
    expect(rows).toEqual([...riskCodes])
  })
})
