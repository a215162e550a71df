/** Changes to the members of a message, of header or trailer, or of a group: what is added, taken out, demanded, and where an entry begins. */
import type { Member } from './dictionary.ts'
import { readMembers } from './tables.ts'

export interface MembersChange {
  /** Members as in the tables: '1007 1008', '702( 703 704 705 )'. One that is there already is replaced where it stands. */
  readonly add?: string
  /** Tags that the venue never sends, whether they stand there by themselves or by a component. */
  readonly remove?: readonly number[]
  /** Tags that are required by the version but not by the venue. */
  readonly optional?: readonly number[]
  readonly required?: readonly number[]
  /** The tag that comes first: in a group, what begins each of its entries. */
  readonly first?: number
  /** Changes inside groups, by the count tag, however deep the group stands. */
  readonly groups?: Readonly<Record<number, MembersChange>>
}

/** The members with the change applied; throws where it names what is not there. `where` says whose they are. */
export function changeMembers(members: readonly Member[], change: MembersChange, where: string): readonly Member[] {
  for (const tag of change.remove ?? []) mustHave(members, tag, where)
  let changed = members.filter((member) => !change.remove?.includes(member.tag))
  for (const member of readMembers(change.add ?? '')) {
    const at = changed.findIndex((other) => other.tag === member.tag)
    changed = at < 0 ? [...changed, member] : changed.with(at, member)
  }
  changed = demand(changed, change.optional ?? [], false, where)
  changed = demand(changed, change.required ?? [], true, where)
  if (change.first !== undefined) {
    const first = mustHave(changed, change.first, where)
    changed = [first, ...changed.filter((member) => member !== first)]
  }
  for (const [count, inner] of Object.entries(change.groups ?? {})) {
    const found = { times: 0 }
    changed = changeGroup(changed, Number(count), inner, where, found)
    if (found.times === 0) throw new Error(`dialect: ${where} has no group ${count}`)
  }
  return changed
}

function mustHave(members: readonly Member[], tag: number, where: string): Member {
  const member = members.find((each) => each.tag === tag)
  if (!member) throw new Error(`dialect: ${where} has no member ${tag}`)
  return member
}

function demand(members: Member[], tags: readonly number[], required: boolean, where: string): Member[] {
  for (const tag of tags) mustHave(members, tag, where)
  return members.map((member) => (tags.includes(member.tag) ? { ...member, required } : member))
}

function changeGroup(members: readonly Member[], count: number, change: MembersChange, where: string, found: { times: number }): Member[] {
  return members.map((member) => {
    if (!member.members) return member
    if (member.tag !== count) return { ...member, members: changeGroup(member.members, count, change, where, found) }
    found.times++
    const inside = changeMembers(member.members, change, `${where} group ${count}`)
    if (inside.length === 0) throw new Error(`dialect: ${where} group ${count} has no first field`)
    return { ...member, members: inside }
  })
}

/** The members without some fields, at every depth; a group of which nothing is left goes with them. The same list where it has none of them. */
export function withoutFields(members: readonly Member[], gone: ReadonlySet<number>): readonly Member[] {
  let same = true
  const left = members.flatMap((member) => {
    const inside = member.members && withoutFields(member.members, gone)
    if (inside === member.members && !gone.has(member.tag)) return [member]
    same = false
    if (gone.has(member.tag) || inside?.length === 0) return []
    return [{ ...member, members: inside }]
  })
  return same ? members : left
}
