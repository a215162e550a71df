/**
 * A repeating group and its entries, as flyweights over the message: one object a group, one entry that moves. What was read from an entry is a
 * value and stays; the entry itself is another one after the next `entry(i)`.
 */
import type { Columns } from './columns.ts'
import { EntryMarks } from './entry-marks.ts'
import type { FieldIndex } from './field-index.ts'
import { everyEntry } from './group-walk.ts'
import { Fields } from './fields.ts'
import { readInt } from '../values/numbers.ts'
import { compileGroup, type GroupPlan } from '../plan.ts'
import { TagTable } from '../tag-table.ts'

/** Makes an entry of a codec's own class, which has getters by name. */
export type EntryMaker = (index: FieldIndex, plan: GroupPlan) => Entry

const nothing: GroupPlan = compileGroup(0, [{ tag: 1, required: false }], undefined, new TagTable(new Map()))

/** What stands for a group that the message cannot have. Throws where the tag counts no group in any message: that is our own slip. */
export function noGroup(index: FieldIndex, countTag: number, make: EntryMaker, made: Group | undefined): Group {
  if (!index.layout.countsGroup(countTag))
    throw new Error(`group(${countTag}): ${index.layout.beginString} has no group with that count field`)
  return made ?? new Group(index, nothing, make)
}

export class Group {
  readonly #index: FieldIndex
  readonly #plan: GroupPlan
  readonly #own = new EntryMarks()
  #marks = this.#own
  /** Whether all entries have been walked: who asks for the first alone does not pay for the others. */
  #whole = true
  #place = -1
  #limit = 0
  #turn = -1
  readonly #entry: Entry
  /** What the count field says; NaN where it is no number or absent. `count` is what is there. */
  declared = NaN

  constructor(index: FieldIndex, plan: GroupPlan, make: EntryMaker) {
    this.#index = index
    this.#plan = plan
    this.#entry = make(index, plan)
  }

  /** Entries that are there. */
  get count(): number {
    if (!this.#whole) this.#walk(everyEntry)
    return this.#marks.count
  }

  /** The entry at a place, 0 to count - 1: the same object each time. Throws beyond. */
  entry(at: number): Entry {
    if (!this.#whole && !(at === 0 && this.#marks.count > 0)) this.#walk(at === 0 ? 1 : everyEntry)
    const marks = this.#marks
    if (!(at >= 0 && at < marks.count)) throw new RangeError(`entry(${at}): group ${this.#plan.countTag} has ${this.count} entries`)
    const entry = this.#entry
    entry.from = marks.places[at]
    entry.to = at + 1 < marks.count ? marks.places[at + 1] : marks.end
    entry.next = entry.from
    entry.plain = marks.plain
    return entry
  }

  /** Entry by entry: the same object each time. */
  *[Symbol.iterator](): Generator<Entry> {
    for (let at = 0; at < this.count; at++) yield this.entry(at)
  }

  /** Reads every entry into a row of `out`, which is cleared first, and returns how many there are. Nothing is boxed on the way. */
  readColumns(out: Columns): number {
    if (!this.#whole) this.#walk(everyEntry)
    const { places, count, end, plain, uniform } = this.#marks
    out.clear()
    if (uniform) out.addUniform(this.#index, places[0], end, count)
    else
      for (let at = 0; at < count; at++)
        out.add(this.#index, places[at], at + 1 < count ? places[at + 1] : end, plain ? undefined : this.#plan)
    return count
  }

  /** Points the group at its count field, within fields before `limit`; a place of -1 is a group that is not there. */
  at(place: number, limit: number): this {
    // Asked for once more: it was walked already, and its entries lie where they lay.
    if (place >= 0 && place === this.#place && limit === this.#limit && this.#index.turn === this.#turn) {
      this.#marks = this.#own
      return this
    }
    this.#turn = this.#index.turn
    this.measured(place, this.#own)
    this.#own.clear()
    this.#whole = place < 0
    this.#place = place
    this.#limit = limit
    return this
  }

  /** As `at`, where the entries have been found already. */
  measured(place: number, marks: EntryMarks): this {
    const { bytes, starts, ends } = this.#index
    this.#marks = marks
    this.#whole = true
    this.declared = place < 0 ? NaN : readInt(bytes, starts[place], ends[place])
    return this
  }

  #walk(most: number): void {
    const own = this.#own
    own.clear()
    own.end = this.#index.walk(this.#plan, this.#place, this.#limit, own, most)
    this.#whole = most === everyEntry
    if (!this.#whole) return
    own.place = this.#place
    if (this.#limit === this.#index.count) this.#index.lend(own)
  }
}

export class Entry extends Fields {
  /** Place of the entry's first field, and the one behind its last. */
  from = 0
  to = 0
  /** Where the next field is looked for first: most readers ask in the order in which fields stand. */
  next = 0
  /** Whether each tag stands in the entry once, with no group within. */
  plain = false
  readonly #plan: GroupPlan
  readonly #make: EntryMaker
  readonly #groups: (Group | undefined)[] = []
  #none: Group | undefined

  constructor(index: FieldIndex, plan: GroupPlan, make: EntryMaker) {
    super(index)
    this.#plan = plan
    this.#make = make
  }

  /** Fields of the entry, those of groups within it included. */
  get count(): number {
    return this.to - this.from
  }

  override find(tag: number): number {
    const { tags } = this.index
    if (this.plain) {
      const { next, to } = this
      if (next < to && tags[next] === tag) {
        this.next = next + 1
        return next
      }
      for (let place = this.from; place < to; place++) {
        if (tags[place] !== tag) continue
        this.next = place + 1
        return place
      }
      return -1
    }
    let place = this.from
    while (place < this.to) {
      if (tags[place] === tag) return place
      const position = this.#plan.positions.get(tags[place])
      const inner = position > 0 ? this.#plan.groups[position - 1] : undefined
      place = inner ? this.index.walk(inner, place, this.to, undefined) : place + 1
    }
    return -1
  }

  /** Whether the dictionary has a group with this count field in the entry. */
  mayHave(countTag: number): boolean {
    const position = this.#plan.positions.get(countTag)
    return position > 0 && this.#plan.groups[position - 1] !== undefined
  }

  /** A group within the entry; one with no entries where it is not there. */
  group(countTag: number): Group {
    const position = this.#plan.positions.get(countTag)
    const plan = position > 0 ? this.#plan.groups[position - 1] : undefined
    if (!plan) return (this.#none = noGroup(this.index, countTag, this.#make, this.#none))
    const group = (this.#groups[position] ??= new Group(this.index, plan, this.#make))
    return group.at(this.find(countTag), this.to)
  }
}
