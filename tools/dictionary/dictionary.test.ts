import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { printModule } from './print-tables.ts'
import { printTypes } from './print-types.ts'
import { readQuickfix } from './quickfix.ts'

const shared = fileURLToPath(new URL('../../../shared/dictionaries/', import.meta.url))
const generated = fileURLToPath(new URL('../../packages/dictionary/src/', import.meta.url))
const versions = [
  'FIX40',
  'FIX41',
  'FIX42',
  'FIX43',
  'FIX44',
  'FIX50',
  'FIX50SP1',
  'FIX50SP2',
  'FIXT11',
  'venues/ctrader-fix44',
  'venues/binance-spot-oe',
]

const small = (fields: string, body: string): string => `<fix major='4' minor='4'>
 <header/>
 <messages><message name='M' msgtype='U' msgcat='app'>
${body}
 </message></messages>
 <fields>
${fields}
 </fields>
</fix>`

describe('reading QuickFIX XML', () => {
  const a = "<field number='1' name='A' type='STRING'/>"

  it.each([
    ['an unknown type', "<field number='1' name='A' type='TEXT'/>", '', 'f.xml:7: field A has the unknown type TEXT'],
    ['a tag defined twice', `${a}\n<field number='1' name='B' type='STRING'/>`, '', 'f.xml:8: tag 1 is defined twice, as A and B'],
    ['a name defined twice', `${a}\n<field number='2' name='A' type='STRING'/>`, '', 'f.xml:8: field A is defined twice'],
    ['a member that no field defines', a, "<field name='B' required='Y'/>", 'f.xml:4: field B is not defined'],
    ['a component that is not there', a, "<component name='C' required='Y'/>", 'f.xml:4: component C is not defined'],
    ['a group without its first field', a, "<group name='A' required='Y'></group>", 'f.xml:4: group A has no first field'],
    ['a tag that is no number', "<field number='x' name='A' type='STRING'/>", '', 'f.xml:7: x is no tag'],
    ['an element without its name', a, "<field required='Y'/>", 'f.xml:4: <field> has no name'],
    ['an element that closes nothing', a, '</group>', 'f.xml:4: </group> closes nothing'],
    ['text where an element should be', a, 'hello', 'f.xml:4: expected an element'],
  ])('names file and line of %s', (_title, fields, body, message) => {
    expect(() => readQuickfix(small(fields, body), 'f.xml')).toThrow(message)
  })

  it('tells two values with one description apart', () => {
    const source = readQuickfix(
      small("<field number='1' name='A' type='CHAR'><value enum='1' description='X_Y'/><value enum='2' description='X_Y'/></field>", ''),
      'f',
    )
    expect([...source.fields[0].values]).toEqual([
      ['1', 'XY'],
      ['2', 'XY2'],
    ])
  })
})

describe.skipIf(!existsSync(shared))('the published dictionaries (skipped where ../shared/dictionaries is absent)', () => {
  it.each(versions)(
    '%s is read and printed without loss',
    (version) => {
      const xml = readFileSync(`${shared}${version}.xml`, 'utf8')
      const source = readQuickfix(xml, version)
      expect(source.fields.length).toBe([...xml.matchAll(/<field number=/g)].length)
      expect(source.messages.length).toBe([...xml.matchAll(/<message /g)].length)
      const lines = new Set(
        printModule(source, 'x')
          .split(/[\n`]/)
          .map((line) => line.split(' ', 3).join(' ')),
      )
      const types = new Set(printTypes(source).split('\n'))
      for (const field of source.fields) expect(lines.has(`${field.tag} ${field.name} ${field.type}`), field.name).toBe(true)
      for (const message of source.messages) expect(types.has(`  ${message.name}: ${message.name}`), message.name).toBe(true)
    },
    60_000,
  )

  it('give the FIX.4.4 that is in the tree', () => {
    const source = readQuickfix(readFileSync(`${shared}FIX44.xml`, 'utf8'), 'FIX44.xml')
    expect(readFileSync(`${generated}fix44.ts`, 'utf8')).toBe(printModule(source, 'fix44'))
    expect(readFileSync(`${generated}fix44-messages.ts`, 'utf8')).toBe(printTypes(source))
  })
})
