/**
 * Where each field of one message lies: tag and value range by place, over bytes that belong to somebody else. Filled in one pass; the arrays
 * grow with what is really there and are kept for the next message.
 */
import { countFlag, lengthFlag, type Layout } from '../layout.ts'
import type { GroupPlan, MessagePlan } from '../plan.ts'
import { readInt } from '../values/numbers.ts'
import { EntryMarks } from './entry-marks.ts'
import { everyEntry, walkGroup } from './group-walk.ts'

const SOH = 1
const EQUALS = 61
const MINUS = 45
const ZERO = 48
const firstCapacity = 64
const largestTag = 0x7fffffff
/** A tag has no more digits. */
const mostTagDigits = 10
/** Far enough below the largest number that the places of one more message fit above. */
const largestBase = 0x3fffffff
const noPlace = 0x7fffffff
/** In the slot of a tag that counts a group or announces data. */
const specialSlot = -1
/** What a tag beyond the slots has for one: it may be special, too. */
const farSlot = -2
/** Fields that are looked through one by one for a tag without a slot. */
const mostLookedThrough = 128

/** Why bytes are no message: a field that is not `tag=value`, or no SOH at the end. */
export type IndexProblem = '' | 'field' | 'end'

export class FieldIndex {
  bytes: Uint8Array = new Uint8Array(0)
  start = 0
  end = 0
  count = 0
  /** Sum of all bytes of the message, where it was indexed to its end: a pass that touches every byte anyway need not be made twice. */
  sum = 0
  tags: Int32Array
  starts: Int32Array
  ends: Int32Array
  plan: MessagePlan
  readonly layout: Layout
  /**
   * By tag: `#base` and the place of its first field together. What is below `#base` is left over from an earlier message, so that nothing has to be
   * cleared between messages. Empty in an index that was copied out, until it is wrapped around another message.
   */
  #slots: Int32Array
  /** The same for tags that count groups or announce data: in `#slots` they have a mark, so that one look tells that they need more. */
  #specials = new Int32Array(0)
  #compiled = -1
  #base = 1
  /** First places of tags that have no slot, made when one is asked for. */
  #far: Map<number, number> | undefined
  /** Place of the first field that counts a group; beyond all places where there is none. */
  #firstGroup = noPlace
  #settled = true
  #grouped: Uint8Array
  /** The groups of the message, once it is settled. */
  readonly #extents: EntryMarks[] = []
  #extentCount = 0
  /** The group that was walked last before that, and the message that it is of. */
  #lent: EntryMarks | undefined
  #lentTurn = 0

  constructor(layout: Layout, tableSize: number = layout.tagLimit, capacity: number = firstCapacity) {
    this.layout = layout
    this.tags = new Int32Array(capacity)
    this.starts = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
    this.#grouped = new Uint8Array(capacity)
    this.plan = layout.unknown
    this.#slots = new Int32Array(tableSize)
  }

  /** Indexes the message in `bytes` from `start` to excluded `end`. */
  wrap(bytes: Uint8Array, start: number, end: number): IndexProblem {
    if (this.#slots.length === 0) this.#slots = new Int32Array(this.layout.tagLimit)
    if (this.#specials.length === 0) this.#specials = new Int32Array(this.layout.tagLimit)
    this.#far = undefined
    this.bytes = bytes
    this.start = start
    this.end = end
    if (end <= start || bytes[end - 1] !== SOH) {
      this.clear()
      return 'end'
    }
    const { compiled } = this.layout
    const whole = this.#fields(bytes, start, end)
    this.plan = this.count > 2 && this.tags[2] === 35 ? this.layout.planAt(bytes, this.starts[2], this.ends[2]) : this.#typed()
    // The first message of a type may have told which fields count groups.
    if (this.layout.compiled !== compiled) return this.wrap(bytes, start, end)
    return whole ? '' : 'field'
  }

  /** Holds no message. */
  clear(): void {
    this.#base += this.count + 1
    this.count = 0
    this.sum = 0
    this.#far = undefined
    this.plan = this.layout.unknown
    this.#firstGroup = noPlace
    this.#settled = true
  }

  /** One pass over all bytes: fields, their first places by tag, and the sum. False at the first field that is none. */
  #fields(bytes: Uint8Array, start: number, end: number): boolean {
    // V8 folds a function's own constants into its loops, but not those of an ES module: these cost half the time of the pass.
    const SOH = 1
    const EQUALS = 61
    const ZERO = 48
    const largestTenth = 214_748_364
    // The shortest field is a digit, an equals sign and SOH: so room is made once, and for no more than is here.
    this.#room(((end - start) / 3 + 1) | 0)
    const { tags, starts, ends } = this
    const base = this.#nextBase()
    const slots = this.#slots
    let count = 0
    let sum = 0
    let at = start
    this.#firstGroup = noPlace
    while (at < end) {
      let byte = bytes[at]
      let tag = byte - ZERO
      if ((tag - 1) >>> 0 < 9) {
        sum = (sum + byte) | 0
        byte = bytes[++at]
        while (byte !== EQUALS) {
          const digit = byte - ZERO
          if (digit >>> 0 > 9 || tag >>> 0 > largestTenth) break
          tag = (tag * 10 + digit) | 0
          sum = (sum + byte) | 0
          byte = bytes[++at]
        }
        if (byte !== EQUALS || tag < 0) break
      } else {
        // A minus or a zero: what no honest peer sends is a number all the same, to be named in a Reject(3).
        const equals = strangeTag(bytes, at)
        if (equals < 0) break
        tag = readInt(bytes, at, equals) | 0
        for (; at < equals; at++) sum = (sum + bytes[at]) | 0
      }
      const valueStart = ++at
      byte = bytes[at]
      while (byte !== SOH) {
        sum = (sum + byte) | 0
        byte = bytes[++at]
      }
      sum = (sum + EQUALS + SOH) | 0
      tags[count] = tag
      starts[count] = valueStart
      ends[count] = at
      at++
      const slot = tag >>> 0 < slots.length ? slots[tag] : farSlot
      if (slot < base) {
        if (slot >= 0) slots[tag] = base + count
        else if (this.#special(tag, count, end)) {
          count++
          for (const behind = ends[count] + 1; at < behind; at++) sum = (sum + bytes[at]) | 0
        }
      }
      count++
    }
    this.count = count
    this.sum = sum
    this.#settled = false
    return at >= end
  }

  #nextBase(): number {
    const { layout } = this
    this.#base += this.count + 1
    if (this.#base > largestBase) {
      this.#slots.fill(0)
      this.#specials.fill(0)
      this.#base = 1
      this.#compiled = -1
    }
    if (this.#compiled !== layout.compiled) {
      this.#compiled = layout.compiled
      for (const tag of layout.specialTags) if (tag < this.#slots.length) this.#slots[tag] = specialSlot
    }
    return this.#base
  }

  /** A field that counts a group or announces data: the data field, which may hold SOH, is indexed along with it. Whether there was one. */
  #special(tag: number, place: number, end: number): boolean {
    const { layout } = this
    if (tag > 0 && tag < this.#slots.length && this.#specials[tag] < this.#base) this.#specials[tag] = this.#base + place
    const flags = layout.flagsOf(tag)
    if ((flags & countFlag) !== 0 && this.#firstGroup === noPlace) this.#firstGroup = place
    if ((flags & lengthFlag) === 0 || !this.#data(tag, this.starts[place], this.ends[place], end, place + 1)) return false
    const dataTag = this.tags[place + 1]
    if (dataTag < this.#slots.length && this.#slots[dataTag] < this.#base && this.#slots[dataTag] >= 0)
      this.#slots[dataTag] = this.#base + place + 1
    return true
  }

  /** The first place of a tag, less than 0 where the message does not have it; only of tags that have a slot. */
  #firstPlace(tag: number): number {
    const slot = this.#slots[tag]
    return (slot === specialSlot ? this.#specials[tag] : slot) - this.#base
  }

  /** By place: 1 where the field stands inside a group. */
  get grouped(): Uint8Array {
    this.settle()
    return this.#grouped
  }

  /** Another number for each message that is wrapped. */
  get turn(): number {
    return this.#base
  }

  /** Place of the first field with this tag outside all groups, or -1. */
  find(tag: number): number {
    if (!(tag > 0 && tag < this.#slots.length)) return this.#search(tag)
    const place = this.#firstPlace(tag)
    // The first field that counts a group stands outside all of them itself.
    if (place <= this.#firstGroup) return place < 0 ? -1 : place
    this.settle()
    const settled = this.#firstPlace(tag)
    return this.#grouped[settled] === 0 ? settled : -1
  }

  /** Where there is no slot: a short message is looked through, for a long one a map is made, so that asking for each of its tags stays linear. */
  #search(tag: number): number {
    this.settle()
    const { tags, count } = this
    const grouped = this.#grouped
    if (count <= mostLookedThrough) {
      for (let place = 0; place < count; place++) if (tags[place] === tag && grouped[place] === 0) return place
      return -1
    }
    if (this.#far === undefined) {
      this.#far = new Map()
      for (let place = count - 1; place >= 0; place--) {
        const each = tags[place]
        if (grouped[place] === 0 && !(each > 0 && each < this.#slots.length)) this.#far.set(each, place)
      }
    }
    return this.#far.get(tag) ?? -1
  }

  /**
   * Tells the fields inside groups from the message's own, from the first count field on. It is put off until somebody asks for what may stand behind a group:
   * most readers never do.
   */
  settle(): void {
    if (this.#settled) return
    this.#settled = true
    const { tags, plan, count } = this
    const grouped = this.#grouped
    const slots = this.#slots
    const base = this.#base
    grouped.fill(0, 0, count)
    this.#extentCount = 0
    let at = this.#firstGroup
    while (at < count) {
      const tag = tags[at]
      if (tag > 0 && tag < slots.length && grouped[this.#firstPlace(tag)] !== 0) {
        if (slots[tag] === specialSlot) this.#specials[tag] = base + at
        else slots[tag] = base + at
      }
      const number = plan.tags.get(tag) >> 2
      if (number === 0) {
        at++
        continue
      }
      const extent = (this.#extents[this.#extentCount++] ??= new EntryMarks())
      if (this.#lent?.place === at && this.#lentTurn === base) extent.take(this.#lent)
      else {
        extent.clear()
        extent.end = this.walk(plan.groups[number - 1], at, count, extent)
        extent.place = at
      }
      grouped.fill(1, at + 1, extent.end)
      at = extent.end
    }
  }

  /** A group of the message that somebody has walked to its end: it need not be walked again. */
  lend(extent: EntryMarks): void {
    this.#lent = extent
    this.#lentTurn = this.#base
  }

  /** Where the message's group whose count field is at `place` lies; undefined where nobody has walked it yet. */
  extent(place: number): EntryMarks | undefined {
    if (!this.#settled) return undefined
    for (let number = 0; number < this.#extentCount; number++) if (this.#extents[number].place === place) return this.#extents[number]
    return undefined
  }

  /**
   * Walks the entries of the group whose count field is at `place`, within fields before `limit`; returns the place behind the group. `marks` gets the
   * place of each entry. The number of entries is what is there, whatever the count says; after `most` of them the walk ends.
   */
  walk(group: GroupPlan, place: number, limit: number, marks: EntryMarks | undefined, most = everyEntry): number {
    return walkGroup(this, group, place, limit, marks, most)
  }

  /** A copy with bytes of its own. */
  copy(): FieldIndex {
    this.settle()
    const { count, start } = this
    const copy = new FieldIndex(this.layout, 0, count)
    // Not slice: that of a Buffer shares its memory.
    copy.bytes = new Uint8Array(this.bytes.subarray(start, this.end))
    copy.end = this.end - start
    copy.count = count
    copy.sum = this.sum
    copy.plan = this.plan
    copy.tags.set(this.tags.subarray(0, count))
    copy.#grouped.set(this.#grouped.subarray(0, count))
    for (let place = 0; place < count; place++) {
      copy.starts[place] = this.starts[place] - start
      copy.ends[place] = this.ends[place] - start
    }
    return copy
  }

  /** Indexes a data field behind its length, SOH inside and all; whether there is one. */
  #data(lengthTag: number, from: number, to: number, end: number, place: number): boolean {
    const length = readInt(this.bytes, from, to)
    const dataTag = this.layout.dataOf.get(lengthTag)
    if (dataTag === undefined || !(length >= 0)) return false
    let at = to + 1
    let tag = 0
    for (; at < end && this.bytes[at] !== EQUALS; at++) {
      const digit = this.bytes[at] - 48
      if (digit < 0 || digit > 9 || tag > dataTag || (tag === 0 && digit === 0)) return false
      tag = tag * 10 + digit
    }
    const close = at + 1 + length
    if (tag !== dataTag || close >= end || this.bytes[close] !== SOH) return false
    this.tags[place] = dataTag
    this.starts[place] = at + 1
    this.ends[place] = close
    return true
  }

  /** MsgType(35) stands third in every message that a framer lets through; in others it is looked for. */
  #typed(): MessagePlan {
    for (let place = 0; place < this.count; place++) {
      if (this.tags[place] === 35) return this.layout.planAt(this.bytes, this.starts[place], this.ends[place])
    }
    return this.layout.unknown
  }

  #room(fields: number): void {
    if (fields <= this.tags.length) return
    const capacity = Math.max(this.tags.length * 2, fields)
    this.tags = new Int32Array(capacity)
    this.starts = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
    this.#grouped = new Uint8Array(capacity)
  }
}

/** The equals sign behind a tag that begins with a minus or is 0; -1 where that is no number: 035 is none, -0 is 0. */
function strangeTag(bytes: Uint8Array, from: number): number {
  const digits = bytes[from] === MINUS ? from + 1 : from
  let at = digits
  while (bytes[at] - ZERO >= 0 && bytes[at] - ZERO <= 9 && at - digits < mostTagDigits) at++
  const padded = bytes[digits] === ZERO && at - digits > 1
  return bytes[at] === EQUALS && at > digits && !padded && readInt(bytes, digits, at) <= largestTag ? at : -1
}
