/** A message of each type with every field and two entries in every group, as an object and as what a reader must find. */
import { camelName, type Dictionary, type Field, type Member } from '@fix/dictionary'

export type Values = Record<string, unknown>

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
    case 'data':
      return `a\x01${salt}=b`
    default:
      return `text ${salt}`
  }
}

/** Every member of the list with a value; length fields are left to the writer. */
export function filled(dictionary: Dictionary<unknown>, members: readonly Member[], salt = 0): Values {
  const values: Values = {}
  for (const member of members) {
    const field = dictionary.fields.get(member.tag)
    if (!field || dictionary.dataOf.has(member.tag) || member.tag === 10) continue
    const name = camelName(field.name)
    values[name] = member.members
      ? [filled(dictionary, member.members, salt), filled(dictionary, member.members, salt + 1)]
      : sample(field, salt + (member.tag % 7))
  }
  return values
}
