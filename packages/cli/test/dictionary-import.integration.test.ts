import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { fix, node, root } from './program.ts'

// Below the root, so that what is generated finds the packages by name.
mkdirSync(join(root, 'dist'), { recursive: true })
const folder = mkdtempSync(join(root, 'dist/import-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const venues = join(root, '../shared/dictionaries/venues')
const tiny = `<fix major='4' minor='4'>
 <messages><message name='Ping' msgtype='U1' msgcat='app'><field name='PingID' required='Y'/></message></messages>
 <fields><field number='5001' name='PingID' type='STRING'/></fields>
</fix>`
writeFileSync(join(folder, 'My-Venue.xml'), tiny)
writeFileSync(join(folder, 'wrong.xml'), tiny.replace("type='STRING'", "type='WORDS'"))

/** What a compiler with a user's settings says about a file and what it imports. */
function complaints(file: string, settings: ts.CompilerOptions): string[] {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    ...settings,
  })
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const { line } = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0) ?? { line: -1 }
    return `${diagnostic.file?.fileName ?? ''}:${line + 1}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`
  })
}

const sources = {
  customConditions: ['@fix/source'],
  allowImportingTsExtensions: true,
  lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
}
const users: [string, ts.CompilerOptions][] = [
  [
    'nodenext',
    { ...sources, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, verbatimModuleSyntax: true },
  ],
  ['bundler', { ...sources, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, isolatedModules: true }],
]

describe('fix dictionary import', () => {
  it('names the module for the file, makes the folder and says what it wrote', async () => {
    const ended = await fix(folder, 'dictionary', 'import', 'My-Venue.xml', '--out', 'made/here', '--json', '-')
    expect(ended.stderr).toBe(
      'FIX.4.4: 1 fields, 0 components, 1 messages, 0 groups in made/here/myVenue.ts, made/here/myVenue-messages.ts\n',
    )
    expect(Object.keys(JSON.parse(ended.stdout) as object)[0]).toBe('schema')
    expect(JSON.parse(ended.stdout)).toEqual({
      schema: 1,
      file: 'My-Venue.xml',
      name: 'myVenue',
      beginString: 'FIX.4.4',
      written: ['made/here/myVenue.ts', 'made/here/myVenue-messages.ts'],
      counts: { fields: 1, components: 0, messages: 1, groups: 0 },
      problems: [],
    })
    expect(ended.status).toBe(0)
    expect(readFileSync(join(folder, 'made/here/myVenue.ts'), 'utf8')).toContain("from '@fix/dictionary'")
  })

  it('ends with 1, file and line where the file contradicts itself, and writes nothing', async () => {
    const ended = await fix(folder, 'dictionary', 'import', './wrong.xml', '--out', 'none', '--json', 'wrong.json')
    expect([ended.status, ended.stdout, ended.stderr]).toEqual([1, '', './wrong.xml:3: field PingID has the unknown type WORDS\n'])
    expect(existsSync(join(folder, 'none'))).toBe(false)
    expect(JSON.parse(readFileSync(join(folder, 'wrong.json'), 'utf8'))).toEqual({
      schema: 1,
      file: './wrong.xml',
      name: 'wrong',
      written: [],
      problems: [{ line: 3, message: 'field PingID has the unknown type WORDS' }],
    })
  })

  it.each([
    ['no file', ['dictionary', 'import', '--out', 'x'], "missing required argument 'file'"],
    ['no folder', ['dictionary', 'import', 'My-Venue.xml'], "required option '--out <dir>' not specified"],
    ['a name that is none', ['dictionary', 'import', 'My-Venue.xml', '--out', 'x', '--name', '4x'], "'4x' names no constant of TypeScript"],
    [
      'a name that TypeScript keeps',
      ['dictionary', 'import', 'My-Venue.xml', '--out', 'x', '--name', 'class'],
      "'class' names no constant",
    ],
    [
      'a name that no constant may have',
      ['dictionary', 'import', 'My-Venue.xml', '--out', 'x', '--name', 'interface'],
      "'interface' names no constant",
    ],
    [
      'a module with a quote in its name',
      ['dictionary', 'import', 'My-Venue.xml', '--out', 'x', '--from', "a'b"],
      "--from 'a'b' names no module",
    ],
    ['a module without a name', ['dictionary', 'import', 'My-Venue.xml', '--out', 'x', '--from', ''], "--from '' names no module"],
    ['an unknown command', ['dictionary', 'export'], "unknown command 'export'"],
  ])('ends with 2 and the reason for %s', async (_title, words, reason) => {
    const ended = await fix(folder, ...words)
    expect([ended.status, ended.stdout]).toEqual([2, ''])
    expect(ended.stderr).toContain(reason)
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })

  it.each([
    ['a file that is not there', ['absent.xml', '--out', 'x'], "can't read absent.xml"],
    ['a folder that is a file', ['My-Venue.xml', '--out', 'wrong.xml'], "can't make wrong.xml"],
    ['a result that goes nowhere', ['My-Venue.xml', '--out', 'x', '--json', 'no/where.json'], "can't write no/where.json"],
  ])('ends with 3 and the reason for %s', async (_title, words, reason) => {
    const ended = await fix(folder, 'dictionary', 'import', ...words)
    expect([ended.status, ended.stdout]).toEqual([3, ''])
    expect(ended.stderr).toContain(reason)
  })

  it('tells of itself with --help', async () => {
    const ended = await fix(folder, '--help')
    expect(ended.status).toBe(0)
    expect(ended.stdout).toContain('dictionary')
  })
})

const awkward = [
  ...'any bigint boolean never number object string symbol undefined unknown NonNullable Omit Partial Decimal UtcText DataBytes'.split(' '),
  ...'Enumerations Messages Header Record Pick Array Uint8Array String class interface null this void await let static type readonly'.split(
    ' ',
  ),
  ...'E C EComponent constructor Dictionary dictionary keyof unique infer abstract asserts intrinsic get awkward import'.split(' '),
]

/** A file whose names are those of TypeScript, and whose groups begin in every way that they can. */
const awkwardFile = `<fix major='4' minor='4'>
 <messages>
  <message name='Groups' msgtype='*/'>
   <group name='NoA'><component name='E'/><component name='C'/><field name='Price'/></group>
   <group name='NoB'><component name='E'/><field name='A'/></group>
   <group name='NoC'><component name='Inner'/><field name='A'/><component name='C' required='Y'/></group>
   <group name='NoD'><field name='RawDataLength'/><field name='RawData'/></group>
   <group name='NoE'><component name='E'/><field name='RawDataLength'/><field name='RawData'/></group>
   <group name='NoF'><field name='MsgType'/><component name='C'/></group>
   <group name='NoG'><field name='MsgType'/></group>
  </message>
${awkward.map((name, at) => `  <message name='${name}' msgtype='U${at}'><component name='${name}'/><component name='C'/><field name='Price' required='Y'/></message>`).join('\n')}
 </messages>
 <components>
  <component name='Inner'><component name='E'/><component name='C'/></component>
${awkward.map((name) => `  <component name='${name}'>${name === 'E' ? '' : "<field name='A' required='Y'/><field name='When'/>"}</component>`).join('\n')}
 </components>
 <fields>
  <field number='35' name='MsgType' type='STRING'/><field number='44' name='Price' type='PRICE'/><field number='5001' name='A' type='STRING'/>
  <field number='5002' name='When' type='UTCTIMESTAMP'/><field number='95' name='RawDataLength' type='LENGTH'/><field number='96' name='RawData' type='DATA'/>
${[...'ABCDEFG'].map((letter, at) => `  <field number='${6000 + at}' name='No${letter}' type='NUMINGROUP'/>`).join('\n')}
 </fields>
</fix>`

describe('a file with names that TypeScript has itself', () => {
  it('gives a module that compiles, in which the messages keep their names', async () => {
    const out = join(folder, 'awkward')
    writeFileSync(join(folder, 'awkward.xml'), awkwardFile)
    const imported = await fix(folder, 'dictionary', 'import', 'awkward.xml', '--out', out)
    expect([imported.status, imported.stdout]).toEqual([0, ''])
    const program = `import { codec } from '@fix/codec'
import { awkward } from './awkward.js'
const fix = codec(awkward)
const entry = { a: 'x', price: '1' }
for (const msgType of ['string', 'NonNullable', 'Partial', 'class'] as const) console.log(fix.write({ msgType, price: '1.5' }).length > 0)
fix.write({ msgType: 'Groups', noA: [entry], noB: [entry], noC: [entry], noD: [{ rawData: 'x' }], noE: [{ rawData: 'x' }], noF: [entry], noG: [] })
// @ts-expect-error: A(5001) begins an entry
export const wrong = (): unknown => fix.write({ msgType: 'Groups', noA: [{ price: '1' }] })
`
    writeFileSync(join(out, 'program.ts'), program)
    for (const [, settings] of users) expect(complaints(join(out, 'program.ts'), settings)).toEqual([])
  })
})

const ctrader = `import { codec } from '@fix/codec'
import { ctraderFix44 } from './ctraderFix44.js'

const fix = codec(ctraderFix44)
const bytes = fix.write({
  msgType: 'NewOrderSingle', msgSeqNum: 2, senderCompID: 'ME', targetCompID: 'CSERVER', sendingTime: '20260102-09:30:00.000',
  clOrdID: 'A1', symbol: '1', side: 'Buy', transactTime: '20260102-09:30:00.000', orderQty: '1000', ordType: 'Market',
})
for (const m of fix.read(bytes)) if (m.is('NewOrderSingle')) console.log(m.clOrdID, m.side, m.orderQty, fix.problemsOf(m).count)
// @ts-expect-error: Symbol(55) is required
const wrong = (): unknown => fix.write({ msgType: 'NewOrderSingle', clOrdID: 'A1', side: 'Buy', transactTime: '20260102-09:30:00.000', orderQty: '1', ordType: 'Market' })
try { wrong() } catch (error) { console.log(String(error)) }
`
const binance = `import { codec } from '@fix/codec'
import { binanceSpotOe } from './binanceSpotOe.js'

const fix = codec(binanceSpotOe)
const bytes = fix.write({
  msgType: 'NewOrderList', msgSeqNum: 2, senderCompID: 'ME', targetCompID: 'SPOT', sendingTime: '20260102-09:30:00.000000',
  clListID: 'L1', contingencyType: 'OneCancelsTheOther',
  noOrders: [{ clOrdID: 'A1', orderQty: '1', ordType: 'Limit', side: 'Sell', symbol: 'BTCUSDT', price: '1.5', timeInForce: 'GoodTillCancel',
    noListTriggeringInstructions: [{ listTriggerType: 'Activated', listTriggerTriggerIndex: 1, listTriggerAction: 'Cancel' }] }],
})
for (const m of fix.read(bytes)) if (m.is('NewOrderList'))
  for (const order of m.noOrders ?? []) for (const way of order.noListTriggeringInstructions ?? [])
    console.log(m.clListID, order.clOrdID, way.listTriggerType, way.listTriggerTriggerIndex, way.listTriggerAction, fix.problemsOf(m).count)
// @ts-expect-error: no such side
export const wrong = (): unknown => fix.write({ msgType: 'OrderCancelRequest', clOrdID: 'A1', symbol: 'X', side: 'Long' })
`

describe.skipIf(!existsSync(venues))('the dictionaries that venues publish (skipped where ../shared/dictionaries is absent)', () => {
  it.each([
    ['ctrader-fix44.xml', 'ctraderFix44', ctrader, 'A1 Buy 1000 0\nTypeError: write: NewOrderSingle needs symbol\n'],
    ['binance-spot-oe.xml', 'binanceSpotOe', binance, 'L1 A1 Activated 1 Cancel 0\n'],
  ])('%s is imported, compiled and spoken', async (file, name, program, printed) => {
    const out = join(folder, name)
    const imported = await fix(root, 'dictionary', 'import', join(venues, file), '--out', out)
    expect([imported.status, imported.stdout]).toEqual([0, ''])
    writeFileSync(join(out, 'program.ts'), program)
    for (const [, settings] of users) expect(complaints(join(out, 'program.ts'), settings)).toEqual([])
    const ran = await node(out, 'program.ts')
    expect([ran.status, ran.stdout, ran.stderr]).toEqual([0, printed, ''])
  })
})
