/**
 * Where each field of one message lies: tag and value range by place, over bytes that belong to somebody else. Filled in one pass; the arrays
 * grow with what is really there and are kept for the next message.
 */
import { countFlag, lengthFlag, type Layout } from './layout.ts'
import { readInt } from './numbers.ts'
import type { GroupPlan, MessagePlan } from './plan.ts'

const SOH = 1
const EQUALS = 61
const MINUS = 45
const firstCapacity = 64
const largestTag = 0x7fffffff

/** Why bytes are no message: a field that is not `tag=value`, or no SOH at the end. */
export type IndexProblem = '' | 'field' | 'end'

export class FieldIndex {
  bytes: Uint8Array = new Uint8Array(0)
  start = 0
  end = 0
  count = 0
  tags: Int32Array
  starts: Int32Array
  ends: Int32Array
  /** 1 where the field stands inside a group. */
  grouped: Uint8Array
  plan: MessagePlan
  readonly layout: Layout
  /** By tag: the stamp of the message that set the place beside it. Empty in an index that was copied out: it looks through the fields. */
  readonly #stamps: Int32Array
  readonly #places: Int32Array
  #stamp = 0
  /** Behind the last place that may have a mark of an earlier message. */
  #groupedTo = 0

  constructor(layout: Layout, tableSize: number = layout.tagLimit, capacity: number = firstCapacity) {
    this.layout = layout
    this.tags = new Int32Array(capacity)
    this.starts = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
    this.grouped = new Uint8Array(capacity)
    this.plan = layout.planAt(this.bytes, 0, 0)
    this.#stamps = new Int32Array(tableSize)
    this.#places = new Int32Array(tableSize)
  }

  /** Indexes the message in `bytes` from `start` to excluded `end`. */
  wrap(bytes: Uint8Array, start: number, end: number): IndexProblem {
    this.bytes = bytes
    this.start = start
    this.end = end
    this.count = 0
    if (this.#stamp === largestTag) {
      this.#stamps.fill(0)
      this.#stamp = 0
    }
    this.#stamp++
    if (end <= start || bytes[end - 1] !== SOH) {
      this.plan = this.layout.planAt(bytes, 0, 0)
      return 'end'
    }
    const { flags, tagLimit, compiled } = this.layout
    const stamps = this.#stamps
    const places = this.#places
    const stamp = this.#stamp
    let { tags, starts, ends } = this
    let count = 0
    let firstGroup = -1
    let at = start
    let problem: IndexProblem = ''
    while (at < end) {
      let tag = 0
      let byte = bytes[at]
      const negative = byte === MINUS
      if (negative) byte = bytes[++at]
      const digitsFrom = at
      while (byte >= 48 && byte <= 57 && at - digitsFrom < 10) {
        tag = tag * 10 + (byte - 48)
        byte = bytes[++at]
      }
      // 0 alone is a number, if no tag; 035 is neither.
      const padded = bytes[digitsFrom] === 48 && at - digitsFrom > 1
      if (byte !== EQUALS || at === digitsFrom || padded || tag > largestTag) {
        problem = 'field'
        break
      }
      if (negative) tag = -tag
      if (count === tags.length) {
        this.#grow()
        ;({ tags, starts, ends } = this)
      }
      const valueStart = ++at
      while (bytes[at] !== SOH) at++
      tags[count] = tag
      starts[count] = valueStart
      ends[count] = at
      if (tag > 0 && tag < tagLimit) {
        const flag = flags[tag]
        if ((flag & countFlag) !== 0 && firstGroup < 0) firstGroup = count
        if (firstGroup < 0 && stamps[tag] !== stamp) {
          stamps[tag] = stamp
          places[tag] = count
        }
        if ((flag & lengthFlag) !== 0) {
          const close = this.#data(tag, valueStart, at, end, count + 1)
          if (close > 0) {
            count++
            if (firstGroup < 0) this.#mark(this.tags[count], count)
            at = close
            ;({ tags, starts, ends } = this)
          }
        }
      }
      count++
      at++
    }
    this.count = count
    this.plan = count > 2 && tags[2] === 35 ? this.layout.planAt(bytes, starts[2], ends[2]) : this.#typed()
    // The first message of a type may have told which fields count groups.
    if (this.layout.compiled !== compiled) return this.wrap(bytes, start, end)
    if (this.#groupedTo > 0) this.grouped.fill(0, 0, this.#groupedTo)
    this.#groupedTo = firstGroup >= 0 ? count : 0
    if (firstGroup >= 0) this.#groups(firstGroup)
    return problem
  }

  /** Place of the first field with this tag outside all groups, or -1. */
  find(tag: number): number {
    if (tag > 0 && tag < this.#stamps.length) return this.#stamps[tag] === this.#stamp ? this.#places[tag] : -1
    for (let place = 0; place < this.count; place++) if (this.tags[place] === tag && this.grouped[place] === 0) return place
    return -1
  }

  /**
   * Walks the entries of the group whose count field is at `place`, within fields before `limit`; returns the place behind the group. `marks` gets the
   * place of each entry. The number of entries is what is there, whatever the count says.
   */
  walk(group: GroupPlan, place: number, limit: number, marks: EntryMarks | undefined): number {
    const declared = readInt(this.bytes, this.starts[place], this.ends[place])
    const { positions, seen } = group
    let entries = 0
    let delimiter = -1
    let at = place + 1
    while (at < limit) {
      const tag = this.tags[at]
      const position = positions.get(tag)
      if (position === 0) {
        const next = entries === 0 ? 0 : this.#behindStrangers(group, at, limit)
        if (next === 0) break
        at = next
        continue
      }
      if (entries === 0 || tag === delimiter || seen[position] === group.stamp) {
        // Behind the last entry that was announced, a tag that may stand outside the group stands there.
        if (!(entries < declared) && group.outside.get(tag) !== 0) break
        if (entries === 0) delimiter = tag
        entries++
        marks?.add(at)
        group.stamp = group.stamp === largestTag ? 1 : group.stamp + 1
      }
      seen[position] = group.stamp
      const inner = group.hasGroups ? group.groups[position - 1] : undefined
      at = inner ? this.walk(inner, at, limit, undefined) : at + 1
    }
    return at
  }

  /** Behind tags that nobody has here, additions of a venue, the place where the group goes on; 0 where it does not. */
  #behindStrangers(group: GroupPlan, at: number, limit: number): number {
    let next = at
    while (next < limit && group.positions.get(this.tags[next]) === 0) {
      if (group.outside.get(this.tags[next]) !== 0) return 0
      next++
    }
    return next < limit ? next : 0
  }

  /** A copy with bytes of its own. */
  copy(): FieldIndex {
    const { count, start } = this
    const copy = new FieldIndex(this.layout, 0, count)
    // Not slice: that of a Buffer shares its memory.
    copy.bytes = new Uint8Array(this.bytes.subarray(start, this.end))
    copy.end = this.end - start
    copy.count = count
    copy.plan = this.plan
    copy.tags.set(this.tags.subarray(0, count))
    copy.grouped.set(this.grouped.subarray(0, count))
    for (let place = 0; place < count; place++) {
      copy.starts[place] = this.starts[place] - start
      copy.ends[place] = this.ends[place] - start
    }
    return copy
  }

  /** Indexes a data field behind its length, SOH inside and all; returns the place of its closing SOH, or 0 where it is none. */
  #data(lengthTag: number, from: number, to: number, end: number, place: number): number {
    const length = readInt(this.bytes, from, to)
    const dataTag = this.layout.dataOf.get(lengthTag)
    if (dataTag === undefined || !(length >= 0)) return 0
    let at = to + 1
    let tag = 0
    for (; at < end && this.bytes[at] !== EQUALS; at++) {
      const digit = this.bytes[at] - 48
      if (digit < 0 || digit > 9 || tag > dataTag) return 0
      tag = tag * 10 + digit
    }
    const close = at + 1 + length
    if (tag !== dataTag || close >= end || this.bytes[close] !== SOH) return 0
    if (place >= this.tags.length) this.#grow()
    this.tags[place] = dataTag
    this.starts[place] = at + 1
    this.ends[place] = close
    return close
  }

  #mark(tag: number, place: number): void {
    if (tag < 1 || tag >= this.#stamps.length || this.#stamps[tag] === this.#stamp) return
    this.#stamps[tag] = this.#stamp
    this.#places[tag] = place
  }

  /** From the first count field on: tags inside groups are marked as such and do not count as the message's own. */
  #groups(from: number): void {
    const { tags, grouped, plan, count } = this
    let at = from
    while (at < count) {
      const tag = tags[at]
      this.#mark(tag, at)
      const number = plan.tags.get(tag) >> 2
      if (number === 0) {
        at++
        continue
      }
      const behind = this.walk(plan.groups[number - 1], at, count, undefined)
      grouped.fill(1, at + 1, behind)
      at = behind
    }
  }

  /** MsgType(35) stands third in every message that a framer lets through; in others it is looked for. */
  #typed(): MessagePlan {
    for (let place = 0; place < this.count; place++) {
      if (this.tags[place] === 35) return this.layout.planAt(this.bytes, this.starts[place], this.ends[place])
    }
    return this.layout.planAt(this.bytes, 0, 0)
  }

  #grow(): void {
    const capacity = Math.max(this.tags.length * 2, firstCapacity)
    this.tags = grown(this.tags, capacity)
    this.starts = grown(this.starts, capacity)
    this.ends = grown(this.ends, capacity)
    const grouped = new Uint8Array(capacity)
    grouped.set(this.grouped)
    this.grouped = grouped
  }
}

/** Places of the entries of one group; grows with what is there. */
export class EntryMarks {
  places = new Int32Array(16)
  count = 0

  add(place: number): void {
    if (this.count === this.places.length) this.places = grown(this.places, this.count * 2)
    this.places[this.count++] = place
  }
}

function grown(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(capacity)
  bigger.set(array)
  return bigger
}
