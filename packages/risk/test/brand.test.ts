import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What the compiler says of this text, as if it were a file of this folder. */
function complaints(text: string): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'packages/risk/tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(String(diagnostic.messageText))
      },
    },
  )
  if (config === undefined) throw new Error('no tsconfig.json')
  const name = join(root, 'packages/risk/test/brand-probe.ts')
  const host = ts.createCompilerHost(config.options)
  const { fileExists, getSourceFile, readFile } = host
  host.fileExists = (path) => path === name || fileExists(path)
  host.readFile = (path) => (path === name ? text : readFile(path))
  host.getSourceFile = (path, ...rest) =>
    path === name ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2023) : getSourceFile(path, ...rest)
  const program = ts.createProgram([name], config.options, host)
  const file = program.getSourceFile(name)
  return program.getSemanticDiagnostics(file).map((diagnostic) => `TS${diagnostic.code}`)
}

const prelude = `
import type { Approved, Intent, NewOrder, Now, Verdict } from '@fix/events'
import { Risk } from '../src/index.ts'
declare const risk: Risk
declare const now: Now
declare const bare: NewOrder
declare function send(order: Approved<Intent>): void
`

describe('the way out of the house', () => {
  it('compiles with what risk has passed', () => {
    expect(complaints(`${prelude}const v = risk.check(bare, now)\nif (v.passed) send(v.order)`)).toEqual([])
  })

  it.each([
    ['a bare intent', 'send(bare)'],
    ['a copy of an intent with a property that looks like a brand', 'send({ ...bare, approved: true })'],
    ['the order of a verdict that nobody looked at', 'send(risk.check(bare, now).order)'],
    ['the order of a refusal', 'const v = risk.check(bare, now)\nif (!v.passed) send(v.order)'],
    ['a verdict made by hand', 'const v: Verdict = { passed: true, order: bare }\nif (v.passed) send(v.order)'],
    ['an order that was changed after it had passed', 'const v = risk.check(bare, now)\nif (v.passed) v.order.qty = bare.qty'],
  ])('does not compile with %s', (_name, text) => {
    expect(complaints(prelude + text)).not.toEqual([])
  })

  it('is opened in one file: nowhere else is anything called approved by a cast', () => {
    const cast = /\bas\s+(unknown\s+as\s+)?(Approved|Verdict|Passed)\b/
    const files = ['packages', 'apps']
      .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name, 'src')))
      .flatMap((folder) => {
        try {
          return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
        } catch {
          return []
        }
      })
      .filter((name) => name.endsWith('.ts'))
    const minting = files.filter((name) => cast.test(readFileSync(name, 'utf8'))).map((name) => name.slice(root.length))
    expect(minting).toEqual(['packages/risk/src/mint.ts'])
  })
})
