/**
 * What a message type compiles to: which tags stand at its top level and in which section, and how its groups nest. Plans are made when a
 * type is first seen and kept by the layout.
 */
import type { Field, Member, Message } from '@fix/dictionary'
import { TagTable } from './tag-table.ts'

export const Section = { none: 0, header: 1, body: 2, trailer: 3 } as const
export type Section = (typeof Section)[keyof typeof Section]

export interface GroupPlan {
  readonly countTag: number
  /** First member: it starts each entry. */
  readonly delimiter: number
  /** Members in order; the position of a member's tag in `positions` is its place here plus one. */
  readonly members: readonly Member[]
  readonly positions: TagTable
  readonly groups: readonly (GroupPlan | undefined)[]
  readonly hasGroups: boolean
  readonly required: readonly number[]
  /** Tags that could also stand around the group, at whatever level: the message's own and those of the groups that hold this one. */
  readonly outside: TagTable
  /** Stamps by position: which members the entry at hand has had. */
  readonly seen: Int32Array
  stamp: number
}

export interface MessagePlan {
  readonly type: string
  readonly name: string
  readonly known: boolean
  readonly admin: boolean
  /** Section in the lower two bits, place of the group in `groups` plus one above them. */
  readonly tags: TagTable
  readonly groups: readonly GroupPlan[]
  /** Required top-level tags of header, body and trailer, ascending. */
  readonly required: readonly number[]
  /** Body members by their names in TypeScript. */
  readonly byName: ReadonlyMap<string, Member>
  /** Names of required body members. */
  readonly requiredNames: readonly string[]
}

export function compileMessage(
  message: Message | undefined,
  type: string,
  header: readonly Member[],
  trailer: readonly Member[],
  fields: ReadonlyMap<number, Field>,
): MessagePlan {
  const sections = new Map<number, number>()
  const groups: GroupPlan[] = []
  const required: number[] = []
  const outer = new Map<number, number>()
  const all: [readonly Member[], Section][] = [
    [header, Section.header],
    [message?.members ?? [], Section.body],
    [trailer, Section.trailer],
  ]
  for (const [members] of all) for (const member of members) outer.set(member.tag, 1)
  for (const [members, section] of all) {
    for (const member of members) {
      if (sections.has(member.tag)) continue
      if (member.required) required.push(member.tag)
      let number: number = section
      if (member.members) {
        groups.push(compileGroup(member.tag, member.members, outer))
        number |= groups.length << 2
      }
      sections.set(member.tag, number)
    }
  }
  const byName = names(message?.members ?? [], fields)
  return {
    type,
    name: message?.name ?? '',
    known: message !== undefined,
    admin: message?.admin ?? false,
    tags: new TagTable(sections),
    groups,
    required: required.sort((a, b) => a - b),
    byName,
    requiredNames: [...byName].filter(([, member]) => member.required).map(([name]) => name),
  }
}

/** Members by the names of their fields in TypeScript. */
export function names(members: readonly Member[], fields: ReadonlyMap<number, Field>): Map<string, Member> {
  const byName = new Map<string, Member>()
  for (const member of members) {
    const field = fields.get(member.tag)
    if (field) byName.set(field.camel, member)
  }
  return byName
}

/** `outer` has the tags that stand around the group. */
export function compileGroup(countTag: number, members: readonly Member[], outer: ReadonlyMap<number, number>): GroupPlan {
  const positions = new Map<number, number>()
  members.forEach((member, place) => positions.set(member.tag, place + 1))
  const around = new Map([...outer, ...positions])
  const groups = members.map((member) => (member.members ? compileGroup(member.tag, member.members, around) : undefined))
  return {
    countTag,
    delimiter: members[0].tag,
    members,
    positions: new TagTable(positions),
    groups,
    hasGroups: groups.some((group) => group !== undefined),
    required: members.filter((member) => member.required).map((member) => member.tag),
    outside: new TagTable(outer),
    seen: new Int32Array(members.length + 1),
    stamp: 0,
  }
}
