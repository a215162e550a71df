/** A message of each type with every field and two entries in every group, as an object and as what a reader must find. */
import type { Dictionary, Field, Member } from '@fix/dictionary'
import { Group } from '../src/index.ts'

export type Values = Record<string, unknown>

/** The text of a data field in so many groups; undefined leaves it out. */
export type DataText = (field: Field, depth: number, salt: number) => string | undefined

const withSoh: DataText = (_, __, salt) => `a\x01${salt}=b`

/** A value that fits the field; `salt` makes neighbours differ. */
export function sample(field: Field, salt: number): unknown {
  if (field.values.size > 0 && field.kind !== 'many' && (field.kind === 'text' || field.kind === 'char' || field.type === 'INT')) {
    const names = [...field.values.values()]
    return names[salt % names.length]
  }
  switch (field.kind) {
    case 'int':
      return 1 + salt
    case 'decimal':
      return `${salt}.25`
    case 'boolean':
      return salt % 2 === 0
    case 'char':
      return String.fromCharCode(65 + (salt % 26))
    case 'utc':
      return '20260102-09:30:00.123'
    case 'date':
      return '20260102'
    case 'time':
      return '09:30:00'
    case 'monthYear':
      return '202601'
    case 'many':
      return [...field.values.keys()].slice(0, 2).join(' ') || 'x'
    default:
      return `text ${salt}`
  }
}

/** Every member of the list with a value; length fields are left to the writer. */
export function filled(
  dictionary: Dictionary<unknown>,
  members: readonly Member[],
  salt = 0,
  dataText: DataText = withSoh,
  depth = 0,
): Values {
  const values: Values = {}
  for (const member of members) {
    const field = dictionary.fields.get(member.tag)
    if (!field || dictionary.dataOf.has(member.tag) || member.tag === 10) continue
    const name = field.camel
    const its = salt + (member.tag % 7)
    const value = member.members
      ? [0, 1].map((more) => filled(dictionary, member.members ?? [], salt + more, dataText, depth + 1))
      : field.kind === 'data'
        ? dataText(field, depth, its)
        : sample(field, its)
    if (value !== undefined) values[name] = value
  }
  return values
}

/** The whole message: header and trailer, too. The values to be found in it, and what `write` takes. */
export function filledMessage(
  dictionary: Dictionary<unknown>,
  { name, members }: { readonly name: string; readonly members: readonly Member[] },
  dataText: DataText = withSoh,
): { values: Values; message: Values & { msgType: string } } {
  const header = dictionary.header.filter(({ tag }) => tag !== 8 && tag !== 9 && tag !== 35)
  const values = {
    ...filled(dictionary, header, 0, dataText),
    ...filled(dictionary, members, 0, dataText),
    ...filled(dictionary, dictionary.trailer, 0, dataText),
  }
  return { values, message: { ...values, msgType: name } }
}

/** What the getters by name give for those values: every field, groups as arrays of entries. */
export function readBack(of: object, values: Values): Values {
  const getters = of as Values
  const read: Values = {}
  for (const [name, value] of Object.entries(values)) {
    const found = getters[name]
    if (found instanceof Group && Array.isArray(value)) {
      read[name] = Array.from({ length: found.count }, (_, at) => readBack(found.entry(at), value[at] as Values))
    } else read[name] = found
  }
  return read
}
