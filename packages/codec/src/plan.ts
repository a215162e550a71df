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
  /** By position: 1 where the member is required. */
  readonly needs: Uint8Array
  /** What the group stands in: another group, or the message with these tags of its own. */
  readonly parent: GroupPlan | undefined
  readonly message: TagTable
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
  const counted: Member[] = []
  const required: number[] = []
  const all: [readonly Member[], Section][] = [
    [header, Section.header],
    [message?.members ?? [], Section.body],
    [trailer, Section.trailer],
  ]
  for (const [members, section] of all) {
    for (const member of members) {
      if (sections.has(member.tag)) continue
      if (member.required) required.push(member.tag)
      if (member.members) counted.push(member)
      sections.set(member.tag, section | (member.members ? counted.length << 2 : 0))
    }
  }
  const tags = new TagTable(sections)
  const groups = counted.map((member) => compileGroup(member.tag, member.members ?? [], undefined, tags))
  const byName = names(message?.members ?? [], fields)
  return {
    type,
    name: message?.name ?? '',
    known: message !== undefined,
    admin: message?.admin ?? false,
    tags,
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

export function compileGroup(countTag: number, members: readonly Member[], parent: GroupPlan | undefined, message: TagTable): GroupPlan {
  const positions = new Map<number, number>()
  members.forEach((member, place) => positions.set(member.tag, place + 1))
  const groups: (GroupPlan | undefined)[] = []
  const plan: GroupPlan = {
    countTag,
    delimiter: members[0].tag,
    members,
    positions: new TagTable(positions),
    groups,
    hasGroups: members.some((member) => member.members !== undefined),
    required: members.filter((member) => member.required).map((member) => member.tag),
    needs: Uint8Array.from([0, ...members.map((member) => (member.required ? 1 : 0))]),
    parent,
    message,
    seen: new Int32Array(members.length + 1),
    stamp: 0,
  }
  for (const member of members) groups.push(member.members ? compileGroup(member.tag, member.members, plan, message) : undefined)
  return plan
}

/** Whether the tag could also stand around the group, at whatever level: in the message itself or in a group that holds this one. */
export function standsOutside(group: GroupPlan, tag: number): boolean {
  for (let around = group.parent; around !== undefined; around = around.parent) if (around.positions.get(tag) !== 0) return true
  return group.message.get(tag) !== 0
}
