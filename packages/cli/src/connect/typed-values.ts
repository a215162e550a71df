/** What is typed for a field and what stands on the wire, both ways: `Buy` and `1`, whatever the letters; and what a field takes, in words. */
import type { Dictionary, Field } from '@fix/dictionary'
import { nearNames } from '../explore/near-names.ts'

/** What nobody reads out one by one. */
const mostListed = 8

/** The wire value that is meant; the text itself where the dictionary has no name like it. */
export function wireOf(field: Field | undefined, text: string): string {
  if (field === undefined || field.values.size === 0 || field.kind === 'data' || field.kind === 'decimal') return text
  if (field.kind !== 'many') return oneOf(field, text)
  return text
    .split(' ')
    .map((word) => oneOf(field, word))
    .join(' ')
}

function oneOf({ values, kind }: Field, text: string): string {
  const entries = [...values]
  const exact = entries.find(([, name]) => name === text)
  if (exact !== undefined) return exact[0]
  if (values.has(text)) return text
  const small = text.toLowerCase()
  const alike = entries.filter(([, name]) => name.toLowerCase() === small)
  if (alike.length === 1) return alike[0][0]
  if (kind === 'boolean')
    return small === 'true' || small === 'yes' || small === 'y' ? 'Y' : small === 'false' || small === 'no' || small === 'n' ? 'N' : text
  return text
}

/** What is typed for a wire value: its name where that means it again, else the value; undefined where only `:=` would do. */
export function plainOf(field: Field | undefined, wire: string): string | undefined {
  const name = field?.kind === 'boolean' ? undefined : field?.values.get(wire)
  for (const plain of [name, wire]) if (plain !== undefined && wireOf(field, plain) === wire) return plain
  return undefined
}

/** ClOrdID(11). */
export function fieldName(dictionary: Dictionary<unknown>, tag: number): string {
  const name = dictionary.fields.get(tag)?.name
  return name === undefined ? `tag ${tag}` : `${name}(${tag})`
}

/** `Side(54): given Bu; expected Buy (1), Sell (2) …; near: Buy`. */
export function notTaken(dictionary: Dictionary<unknown>, tag: number, given: string): string {
  const field = dictionary.fields.get(tag)
  const near = field === undefined ? [] : nearNames(given, field.values.values())
  const shown = given === '' ? 'nothing' : given
  return `${fieldName(dictionary, tag)}: given ${shown}; expected ${expectedOf(field)}${near.length === 0 ? '' : `; near: ${near.join(', ')}`}`
}

function expectedOf(field: Field | undefined): string {
  if (field === undefined) return 'text'
  const { values, kind, type } = field
  if (values.size > 0 && kind !== 'boolean') {
    const listed = [...values].slice(0, mostListed).map(([wire, name]) => `${name} (${wire})`)
    return `${listed.join(', ')}${values.size > mostListed ? ` or one of ${values.size - mostListed} more, see fix tag ${field.tag}` : ''}`
  }
  if (kind === 'int') return type === 'INT' || type === 'DAYOFMONTH' ? 'a whole number' : 'a whole number, not below 0'
  return expected[kind] ?? 'text'
}

const expected: Readonly<Partial<Record<Field['kind'], string>>> = {
  char: 'one character',
  decimal: 'a decimal number such as 1.10005',
  boolean: 'Y or N',
  utc: 'a time such as 20260102-09:30:00.000',
  date: 'a date such as 20260102',
  time: 'a time of day such as 09:30:00.000',
  monthYear: 'a month such as 202601, 20260102 or 202601w1',
  many: 'values with blanks between, in quotes',
}
