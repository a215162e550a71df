import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// The packages as their consumer has them: built, under node_modules, found without the sources.
const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'consumer-'))
const modules = join(folder, 'node_modules/@fix')

beforeAll(() => {
  for (const name of ['units', 'dictionary', 'codec']) {
    const cwd = join(root, 'packages', name)
    const out = join(modules, name)
    mkdirSync(out, { recursive: true })
    cpSync(join(cwd, 'package.json'), join(out, 'package.json'))
    const tsup = [join(root, 'node_modules/tsup/dist/cli-default.js'), '--config', '../../tsup.config.ts', '--minify', '--silent']
    execFileSync(process.execPath, [...tsup, '--out-dir', join(out, 'dist')], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Cost {
  types: number
  instantiations: number
  complaints: string[]
}

/** What a program costs its compiler, the standard library included. */
function compile(text: string, skipLibCheck: boolean): Cost {
  const file = join(folder, 'program.ts')
  writeFileSync(file, text)
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.esnext.disposable.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    types: [],
    skipLibCheck,
  })
  const complaints = ts.getPreEmitDiagnostics(program).map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n'))
  return { types: program.getTypeCount(), instantiations: program.getInstantiationCount(), complaints }
}

const time = "transactTime: '20260102-09:30:00'"
const orders: Record<string, string> = {
  fix40: "handlInst: 'ManualOrder', symbol: 'X', orderQty: 5",
  fix41: "handlInst: 'ManualOrder', symbol: 'X', orderQty: 5",
  fix42: `handlInst: 'ManualOrder', symbol: 'X', ${time}`,
  fix43: `handlInst: 'ManualOrder', ${time}`,
  fix44: time,
  fix50: time,
  fix50sp1: time,
  fix50sp2: time,
}
const versions = [...Object.keys(orders), 'fixt11']

/** One version, one message written, one read. */
function program(version: string, order: string): string {
  return `import { codec } from '@fix/codec'
import { ${version} } from '@fix/dictionary/${version}'
const fix = codec(${version})
const bytes = fix.write({ msgType: 'NewOrderSingle', clOrdID: 'A', side: 'Buy', ordType: 'Market', ${order} })
for (const m of fix.read(bytes)) if (m.is('ExecutionReport')) console.log(m.clOrdID, m.ordStatus)
`
}

const both = `import { codec } from '@fix/codec'
import { withTransport } from '@fix/dictionary'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { fixt11 } from '@fix/dictionary/fixt11'
const fix = codec(withTransport(fixt11, fix50sp2))
const bytes = fix.write({ msgType: 'NewOrderSingle', applVerID: 'Fix50Sp2', clOrdID: 'A', side: 'Buy', ordType: 'Market', ${time} })
for (const m of fix.read(bytes)) if (m.is('ExecutionReport')) console.log(m.clOrdID, m.applVerID)
`
const programs: [string, string][] = [
  ...Object.entries(orders).map(([version, order]): [string, string] => [version, program(version, order)]),
  ['fix50sp2 over fixt11', both],
]

describe('what a version costs the compiler of who imports it', () => {
  const none = 'console.log(1)'

  it.each(programs)('%s is at most 5,000 types and 8,000 instantiations', (_name, text) => {
    const [without, cost] = [compile(none, true), compile(text, true)]
    expect(cost.complaints).toEqual([])
    expect(cost.types - without.types).toBeLessThan(5000)
    expect(cost.instantiations - without.instantiations).toBeLessThan(8000)
  })

  it('is at most 25,000 types and 12,000 instantiations for the largest, with every declaration checked', () => {
    const [without, cost] = [compile(none, false), compile(both, false)]
    expect(cost.complaints).toEqual([])
    expect(cost.types - without.types).toBeLessThan(25_000)
    expect(cost.instantiations - without.instantiations).toBeLessThan(12_000)
  })

  it('is no use without types: a wrong name does not compile', () => {
    const wrong = program('fix44', time).replace("side: 'Buy'", "side: 'Bid'")
    expect(compile(wrong, true).complaints.join()).toContain('"Bid"')
  })
})

describe('what a version loads', () => {
  const dist = join(modules, 'dictionary/dist')
  const imports = (file: string): string[] =>
    [...readFileSync(join(dist, file), 'utf8').matchAll(/from"\.\/([^"]+)"/g)].map(([, name]) => name)

  it.each(versions)('%s loads its tables and the reader of tables, and nothing else', (version) => {
    const loaded = imports(`${version}.js`)
    expect(loaded.length).toBe(1)
    expect(imports(loaded[0])).toEqual([])
    const reader = readFileSync(join(dist, loaded[0]), 'utf8')
    expect(reader.includes('beginString:"')).toBe(false)
    expect(reader.length).toBeLessThan(6500)
  })

  it('is in the README as measured', () => {
    const page = readFileSync(join(root, 'packages/dictionary/README.md'), 'utf8')
    const stated = new Map(
      [...page.matchAll(/^\| `(fix\w+)` .*\| +([\d.]+) kB \| +([\d.]+) kB \|$/gm)].map(([, name, ...sizes]) => [name, sizes.map(Number)]),
    )
    const measured = versions.map((version) => {
      const files = [`${version}.js`, ...imports(`${version}.js`)].map((file) => readFileSync(join(dist, file)))
      const sum = (sizes: number[]): number => sizes.reduce((a, b) => a + b) / 1000
      return [version, [sum(files.map((file) => file.length)), sum(files.map((file) => gzipSync(file).length))]] as const
    })
    const tell = ([name, sizes]: readonly [string, readonly number[] | undefined]): string =>
      `${name} ${sizes?.map((size) => size.toFixed(0)).join(' ')}`
    expect(versions.map((version) => tell([version, stated.get(version)]))).toEqual(measured.map(tell))
  })
})
