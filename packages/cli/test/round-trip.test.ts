import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dictionary } from '@fix/dictionary'
import { afterAll, describe, expect, it } from 'vitest'
import { countsOf, printTables, printTypes, readQuickfix } from '../src/index.ts'
import { readTwin, tell } from './twin.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const shared = join(root, '../shared/dictionaries')
const here = existsSync(shared)
const files = here ? [shared, join(shared, 'venues')].flatMap((at) => readdirSync(at).map((file) => join(at, file))) : []
const dictionaries = files.filter((file) => file.endsWith('.xml')).map((file) => [basename(file), file])

// Below the root, so that the generated modules find the packages by name.
mkdirSync(join(root, 'dist'), { recursive: true })
const folder = mkdtempSync(join(root, 'dist/round-trip-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe.skipIf(!here)('the published dictionaries (skipped where ../shared/dictionaries is absent)', () => {
  it('are eleven', () => {
    expect(dictionaries.length).toBe(11)
  })

  it.each(dictionaries)(
    '%s is in the generated module without loss: fields, values, members, what is required, groups',
    async (name, file) => {
      const xml = readFileSync(file, 'utf8')
      const source = readQuickfix(xml, name)
      writeFileSync(join(folder, `${name}.ts`), printTables(source, 'made'))
      const { made } = (await import(join(folder, `${name}.ts`))) as { made: Dictionary<unknown> }
      const twin = readTwin(xml)
      const told = tell(made, twin)
      expect(told.beginString).toBe(twin.beginString)
      expect(told.fields.length).toBe(countsOf(source).fields)
      expect(told.fields.toSorted()).toEqual(twin.fields.toSorted())
      expect(told.values.toSorted()).toEqual(twin.values.toSorted())
      expect([told.header, told.trailer]).toEqual([twin.header, twin.trailer])
      expect(told.messages.length).toBe(countsOf(source).messages)
      expect(told.messages).toEqual(twin.messages)
    },
  )

  it.each(dictionaries.filter(([name]) => name.startsWith('FIX')))('%s gives the module that is in the tree', (name, file) => {
    const source = readQuickfix(readFileSync(file, 'utf8'), name)
    const version = name.replace('.xml', '').toLowerCase()
    const inTree = (end: string): string => readFileSync(join(root, 'packages/dictionary/src', version + end), 'utf8')
    // Not by toEqual: a difference in a megabyte takes minutes to print.
    expect(inTree('.ts') === printTables(source, version, './tables.ts')).toBe(true)
    expect(inTree('-messages.ts') === printTypes(source, './tables.ts')).toBe(true)
  })

  it('counts what the publisher counts', () => {
    const counts = (name: string): unknown => countsOf(readQuickfix(readFileSync(join(shared, name), 'utf8'), name))
    expect(counts('FIX50SP2.xml')).toEqual({ fields: 6028, components: 725, messages: 156, groups: 561 })
  })
})
