/**
 * The groups' slow, obvious twin: walks the members of the dictionary with sets. An entry begins with the group's first tag, or with any that the entry
 * has had; tags that nobody has here stay in the entry if it goes on behind them; behind the last announced entry a tag that may stand outside stands outside.
 */
import type { Dictionary, Member } from '@fix/dictionary'
import type { NaiveField } from './naive-fields.ts'

export interface NaiveEntry {
  readonly from: number
  readonly to: number
  /** Groups within the entry by the place of their count field. */
  readonly groups: ReadonlyMap<number, NaiveGroup>
}

export interface NaiveGroup {
  readonly member: Member
  readonly entries: readonly NaiveEntry[]
  readonly behind: number
}

/** The members of a message type by tag, header and trailer among them; where two have one tag, the first. */
export function topMembers(dictionary: Dictionary<unknown>, type: string): Map<number, Member> {
  const members = new Map<number, Member>()
  for (const member of [...dictionary.header, ...(dictionary.messages.get(type)?.members ?? []), ...dictionary.trailer])
    if (!members.has(member.tag)) members.set(member.tag, member)
  return members
}

/** All groups at the top of a message, by the place of their count field. */
export function naiveGroups(text: string, fields: readonly NaiveField[], members: ReadonlyMap<number, Member>): Map<number, NaiveGroup> {
  const groups = new Map<number, NaiveGroup>()
  let outside: ReadonlySet<number> | undefined
  for (let at = 0; at < fields.length;) {
    const member = members.get(fields[at].tag)
    const group = member?.members && naiveGroup(text, fields, at, fields.length, member, (outside ??= new Set(members.keys())))
    if (group) groups.set(at, group)
    at = group ? group.behind : at + 1
  }
  return groups
}

function naiveGroup(
  text: string,
  fields: readonly NaiveField[],
  place: number,
  limit: number,
  member: Member,
  outside: ReadonlySet<number>,
): NaiveGroup {
  const members = new Map((member.members ?? []).map((each) => [each.tag, each]))
  const inside = new Set([...outside, ...members.keys()])
  const count = text.slice(fields[place].from, fields[place].to)
  const declared = /^-?\d+$/.test(count) ? Number(count) : 0
  const entries: { from: number; to: number; groups: Map<number, NaiveGroup>; tags: Set<number> }[] = []
  let at = place + 1
  while (at < limit) {
    const { tag } = fields[at]
    const own = members.get(tag)
    let entry = entries.at(-1)
    if (own === undefined) {
      let next = at
      while (next < limit && !members.has(fields[next].tag) && !outside.has(fields[next].tag)) next++
      if (entry === undefined || next === limit || !members.has(fields[next].tag)) break
      at = next
      continue
    }
    if (entry === undefined || tag === fields[entries[0].from].tag || entry.tags.has(tag)) {
      if (entries.length >= declared && outside.has(tag)) break
      if (entry) entry.to = at
      entry = { from: at, to: at, groups: new Map(), tags: new Set() }
      entries.push(entry)
    }
    entry.tags.add(tag)
    const inner = own.members && naiveGroup(text, fields, at, limit, own, inside)
    if (inner) entry.groups.set(at, inner)
    at = inner ? inner.behind : at + 1
  }
  const last = entries.at(-1)
  if (last) last.to = at
  return { member, entries, behind: at }
}
