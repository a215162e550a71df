/**
 * The fields that an object may bring, by their names in TypeScript, each with what it takes to write it: made once for a message, header or group, and
 * kept by the layout.
 */
import type { Field, Member } from '@fix/dictionary'
import type { Enumeration } from '../enumeration.ts'
import type { Layout } from '../layout.ts'

export interface WriteSlot {
  readonly name: string
  readonly field: Field
  /** The place among the others: fields of a message go by tag, those of a group's entry by the order of the dictionary. */
  readonly rank: number
  readonly required: boolean
  readonly enumeration: Enumeration | undefined
  /** Of a length field, the name of the data field that brings it along; '' otherwise. */
  readonly dataName: string
  readonly isGroup: boolean
  /** Of a group, what its entries may have. */
  readonly entry: () => WriteList
}

export class WriteList {
  readonly slots: ReadonlyMap<string, WriteSlot>
  readonly required: readonly string[]
  readonly groups: readonly WriteSlot[]
  /** What each entry of a group begins with. */
  readonly first: WriteSlot

  constructor(layout: Layout, members: readonly Member[], order: 'tag' | 'members') {
    const slots = new Map<string, WriteSlot>()
    members.forEach((member, place) => {
      const field = layout.fields.get(member.tag)
      if (!field) throw new TypeError(`${member.tag} has no field in ${layout.beginString}`)
      let inner: WriteList | undefined
      slots.set(field.camel, {
        name: field.camel,
        field,
        rank: order === 'tag' ? field.tag : place,
        required: member.required,
        enumeration: layout.enumeration(field.tag),
        dataName: layout.fields.get(layout.dataOf.get(field.tag) ?? 0)?.camel ?? '',
        isGroup: member.members !== undefined,
        entry: () => (inner ??= new WriteList(layout, member.members ?? [], 'members')),
      })
    })
    this.slots = slots
    const all = [...slots.values()]
    // A required length is there with its data, and written by it.
    this.required = all
      .filter((slot) => slot.required)
      .map((slot) => (slot.dataName !== '' && slots.has(slot.dataName) ? slot.dataName : slot.name))
    this.groups = all.filter((slot) => slot.isGroup)
    this.first = all[0]
  }
}
