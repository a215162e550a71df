/**
 * Whether a message is wholly as the dictionary has it, told in one pass that records nothing and walks nothing twice. Most messages are, and need no more;
 * what is not goes to the validator, which finds the problems in the order in which a counterparty expects them. Where this pass is in doubt it says no:
 * it may send a sound message the long way, but lets no problem by.
 */
import type { FieldIndex } from '../reading/field-index.ts'
import { sameTags } from '../reading/group-walk.ts'
import type { Layout } from '../layout.ts'
import { readInt } from '../values/numbers.ts'
import type { GroupPlan } from '../plan.ts'
import type { ValueChecks } from './value-check.ts'

export class Soundness {
  readonly #checks: ValueChecks
  readonly #layout: Layout
  /** By tag: the stamp of the message that had it outside its groups. */
  readonly #seen: Int32Array
  #stamp = 0

  constructor(layout: Layout, checks: ValueChecks) {
    this.#checks = checks
    this.#layout = layout
    this.#seen = new Int32Array(layout.tagLimit)
  }

  holds(index: FieldIndex): boolean {
    const { plan, tags, count } = index
    if (!plan.known) return false
    if (this.#stamp === 0x7fffffff) this.#seen.fill(0)
    const stamp = (this.#stamp = this.#stamp === 0x7fffffff ? 1 : this.#stamp + 1)
    const seen = this.#seen
    let section = 1
    let at = 0
    while (at < count) {
      const tag = tags[at]
      const known = plan.tags.get(tag)
      if ((known & 3) < section || tag >= seen.length || seen[tag] === stamp) return false
      section = known & 3
      seen[tag] = stamp
      const group = known >> 2
      if (group === 0) {
        if (!this.#value(index, at)) return false
        at++
      } else {
        at = this.#group(index, plan.groups[group - 1], at, count)
        if (at < 0) return false
      }
    }
    const { required } = plan
    for (let each = 0; each < required.length; each++) if (!(required[each] < seen.length && seen[required[each]] === stamp)) return false
    return true
  }

  /** The place behind the group whose count field is at `place`, or -1. */
  #group(index: FieldIndex, group: GroupPlan, place: number, limit: number): number {
    const { tags } = index
    const { positions, delimiter, needs, groups, required } = group
    if (!this.#value(index, place)) return -1
    const declared = readInt(index.bytes, index.starts[place], index.ends[place])
    if (!(declared >= 0)) return -1
    let at = place + 1
    let from = -1
    let last = 0
    let plain = false
    for (let entries = 0; entries < declared; entries++) {
      if (at >= limit || tags[at] !== delimiter) return -1
      const length = at - from
      let met = 0
      if (plain && at + length <= limit && sameTags(tags, from, at, length)) {
        // The fields of the entry before once more: they are as sound as those, and `last` is where they ended.
        from = at
        met = required.length
        for (const behind = at + length; at < behind; at++) if (!this.#value(index, at)) return -1
      } else {
        from = at
        last = 0
        plain = true
      }
      while (at < limit) {
        const position = positions.get(tags[at])
        if (position <= last) break
        last = position
        met += needs[position]
        const inner = groups[position - 1]
        if (inner === undefined) {
          if (!this.#value(index, at)) return -1
          at++
        } else {
          plain = false
          at = this.#group(index, inner, at, limit)
          if (at < 0) return -1
        }
      }
      if (met !== required.length) return -1
    }
    // Is what follows one entry too many, or does it only look like one?
    return at < limit && positions.get(tags[at]) !== 0 ? -1 : at
  }

  #value(index: FieldIndex, place: number): boolean {
    const { bytes, tags, starts, ends } = index
    const tag = tags[place]
    const from = starts[place]
    const to = ends[place]
    if (from === to) return false
    const verdict = this.#checks.verdict(tag, bytes, from, to)
    return verdict === 0 || (verdict >= 3 && dataFits(index, this.#layout, place))
  }
}

/** Whether a length field and its data field stand side by side and agree: the length right before the data, and as long as it says. */
export function dataFits(index: FieldIndex, { dataOf, lengthOf }: Layout, place: number): boolean {
  const { tags, starts, ends, count, bytes } = index
  const dataTag = dataOf.get(tags[place])
  if (dataTag === undefined) {
    const lengthTag = lengthOf.get(tags[place])
    return lengthTag === undefined || (place > 0 && tags[place - 1] === lengthTag)
  }
  const length = readInt(bytes, starts[place], ends[place])
  // Data of no bytes can't be sent: its length may stand alone.
  if (place + 1 >= count || tags[place + 1] !== dataTag) return length === 0
  return ends[place + 1] - starts[place + 1] === length
}
