/**
 * Walks the entries of a group over the tags of an indexed message: where each begins, and where the last one ends. The number of entries is what is there,
 * whatever the count says; which tag starts them is the one that starts the first, as venues differ from the dictionary in that. After `most` entries the walk ends.
 */
import type { EntryMarks } from './entry-marks.ts'
import { readInt } from '../values/numbers.ts'
import { standsOutside, type GroupPlan } from '../plan.ts'

/** What is walked: the columns of a field index. */
export interface WalkedIndex {
  readonly bytes: Uint8Array
  readonly tags: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** More entries than there can be. */
export const everyEntry = 0x7fffffff
const largestStamp = 0x7fffffff

/** The place behind the group whose count field is at `place`, within fields before `limit`; `marks` gets the place of each entry. */
export function walkGroup(
  index: WalkedIndex,
  group: GroupPlan,
  place: number,
  limit: number,
  marks: EntryMarks | undefined,
  most: number,
): number {
  const declared = readInt(index.bytes, index.starts[place], index.ends[place])
  const { positions, seen, hasGroups } = group
  const { tags } = index
  let entries = 0
  let delimiter = -1
  let from = 0
  let plain = false
  let repeated = 0
  let at = place + 1
  while (at < limit) {
    const tag = tags[at]
    // Most entries have the fields of the one before: then they are compared, and not walked.
    if (
      tag === delimiter &&
      plain &&
      entries < declared &&
      entries < most &&
      at + at - from <= limit &&
      sameTags(tags, from, at, at - from)
    ) {
      marks?.add(at)
      entries++
      repeated++
      const length = at - from
      from = at
      at += length
      continue
    }
    const position = positions.get(tag)
    if (position === 0) {
      const next = entries === 0 ? 0 : behindStrangers(tags, group, at, limit)
      if (next === 0) break
      plain = false
      if (marks) marks.plain = false
      at = next
      continue
    }
    if (entries === 0 || tag === delimiter || seen[position] === group.stamp) {
      // Behind the last entry that was announced, a tag that may stand outside the group stands there.
      if ((!(entries < declared) && standsOutside(group, tag)) || entries >= most) break
      if (entries === 0) delimiter = tag
      entries++
      marks?.add(at)
      plain = true
      from = at
      group.stamp = group.stamp === largestStamp ? 1 : group.stamp + 1
    }
    seen[position] = group.stamp
    const inner = hasGroups ? group.groups[position - 1] : undefined
    if (inner) {
      plain = false
      if (marks) marks.plain = false
      at = walkGroup(index, inner, at, limit, undefined, everyEntry)
    } else {
      at++
    }
  }
  // An entry that repeats the one before and then goes on makes the whole longer than so many times the first.
  if (marks) marks.uniform = marks.plain && repeated === entries - 1 && at - place - 1 === entries * (at - from)
  return at
}

/** Behind tags that nobody has here, additions of a venue, the place where the group goes on; 0 where it does not. */
function behindStrangers(tags: Int32Array, group: GroupPlan, at: number, limit: number): number {
  let next = at
  while (next < limit && group.positions.get(tags[next]) === 0) {
    if (standsOutside(group, tags[next])) return 0
    next++
  }
  return next < limit ? next : 0
}

/** Whether `length` tags from `at` on are those from `from` on. */
export function sameTags(tags: Int32Array, from: number, at: number, length: number): boolean {
  for (let offset = 0; offset < length; offset++) if (tags[from + offset] !== tags[at + offset]) return false
  return true
}
