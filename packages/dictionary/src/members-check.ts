/** Whether members are what the fields allow. It is asked when a message is first expanded, so that loading a version costs nothing for it. */
import type { Member } from './dictionary.ts'
import type { Field } from './field.ts'

/** The members; throws where no field defines one, or where one counts a group and is no count. `where` says whose they are: 'dictionary: Logon'. */
export function checked<T extends readonly Member[]>(members: T, fields: ReadonlyMap<number, Field>, where: string): T {
  for (const { tag, members: inner } of members) {
    const field = fields.get(tag)
    if (!field) throw new Error(`${where} has ${tag}, which no field defines`)
    if (!inner) continue
    // Before FIX.4.3 the count of a group is an INT like any other.
    if (field.type !== 'NUMINGROUP' && field.type !== 'INT')
      throw new Error(`${where} has a group counted by ${field.name}(${tag}), a ${field.type}, expected NUMINGROUP or INT`)
    checked(inner, fields, where)
  }
  return members
}
