import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const prelude = `
import type { Approved, Intent, NewOrder, Now, Verdict } from '@fix/events'
import { Risk } from '../src/index.ts'
declare const risk: Risk
declare const now: Now
declare const bare: NewOrder
declare function send(order: Approved<Intent>): void
`

const ways: [string, string][] = [
  ['what risk has passed', 'const v = risk.check(bare, now)\nif (v.passed) send(v.order)'],
  ['a bare intent', 'send(bare)'],
  ['a copy of an intent with a property that looks like a brand', 'send({ ...bare, approved: true })'],
  ['the order of a verdict that nobody looked at', 'send(risk.check(bare, now).order)'],
  ['the order of a refusal', 'const v = risk.check(bare, now)\nif (!v.passed) send(v.order)'],
  ['a verdict made by hand', 'const v: Verdict = { passed: true, order: bare }\nif (v.passed) send(v.order)'],
  ['an order that was changed after it had passed', 'const v = risk.check(bare, now)\nif (v.passed) v.order.qty = bare.qty'],
]

/** What the compiler says of each way, as if each were a file of this folder. */
function complaints(): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const texts = new Map(ways.map(([, text], n) => [join(root, `packages/risk/test/way-${n}.ts`), prelude + text]))
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile, readFile } = host
  host.fileExists = (path) => texts.has(path) || fileExists(path)
  host.readFile = (path) => texts.get(path) ?? readFile(path)
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path)
    return text === undefined ? getSourceFile(path, ...rest) : ts.createSourceFile(path, text, ts.ScriptTarget.ES2023)
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return new Map(
    [...texts.keys()].map((path, n) => [
      ways[n][0],
      program
        .getSemanticDiagnostics(program.getSourceFile(path))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
    ]),
  )
}

describe('the way out of the house', () => {
  let said: Map<string, string[]>
  beforeAll(() => {
    said = complaints()
  }, 60_000)

  it(`compiles with ${ways[0][0]}`, () => {
    expect(said.get(ways[0][0])).toEqual([])
  })

  it.each(ways.slice(1))('does not compile with %s', (name) => {
    expect(said.get(name)).not.toEqual([])
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
