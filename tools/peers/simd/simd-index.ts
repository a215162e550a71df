// An index whose pass over the bytes is the kernel's: tags, starts, ends and first places by tag lie in the memory of WebAssembly, where the kernel
// writes and the getters read them. All else is the codec's own index; what the kernel leaves is done by the codec's pass.
import { EntryMarks } from '../../../packages/codec/src/reading/entry-marks.ts'
import { FieldIndex, type IndexProblem } from '../../../packages/codec/src/reading/field-index.ts'
import { countFlag, type Layout } from '../../../packages/codec/src/layout.ts'
import type { Kernel } from './instance.ts'
import { memory as map, mostBytes, mostFields } from './kernel.ts'

const SOH = 1
const noPlace = 0x7fffffff
const specialSlot = -1
const largestBase = 0x3fffffff

export class SimdIndex extends FieldIndex {
  /** Messages that the kernel indexed, and those that it left. */
  taken = 0
  left = 0
  readonly #index: Kernel['index']
  readonly #state: Int32Array
  readonly #slots: Int32Array
  readonly #specials: Int32Array
  readonly #flags: Uint8Array
  readonly #columns: readonly [Int32Array, Int32Array, Int32Array]
  readonly #inPlace: ArrayBuffer
  readonly #input: Uint8Array
  #compiled = -1
  #base = 1
  /** How far beyond `#base` the stamps of the last message may go. */
  #stamped = 0
  #firstGroup = noPlace
  #settled = true
  #marks = new Uint8Array(64)
  readonly #extents: EntryMarks[] = []
  #extentCount = 0

  constructor(layout: Layout, { memory, index }: Kernel) {
    super(layout, 0, 0)
    const { buffer } = memory
    this.#index = index
    this.#inPlace = buffer
    this.#state = new Int32Array(buffer, 0, 2)
    this.#slots = new Int32Array(buffer, map.slots, layout.tagLimit)
    this.#specials = new Int32Array(buffer, map.specials, layout.tagLimit)
    this.#flags = new Uint8Array(buffer, map.flags, layout.tagLimit)
    this.#columns = [
      new Int32Array(buffer, map.tags, mostFields),
      new Int32Array(buffer, map.starts, mostFields),
      new Int32Array(buffer, map.ends, mostFields),
    ]
    this.#input = new Uint8Array(buffer, map.input)
    ;[this.tags, this.starts, this.ends] = this.#columns
  }

  override wrap(bytes: Uint8Array, start: number, end: number): IndexProblem {
    const length = end - start
    // For a long message the codec's pass may have made columns of its own.
    if (this.tags !== this.#columns[0]) [this.tags, this.starts, this.ends] = this.#columns
    if (length <= 0 || length > mostBytes || bytes[end - 1] !== SOH) return this.#plainly(bytes, start, end)
    this.bytes = bytes
    this.start = start
    this.end = end
    const { layout } = this
    const { compiled } = layout
    const base = this.#nextBase()
    const from = bytes.buffer === this.#inPlace ? bytes.byteOffset + start : this.#copied(bytes, start, end)
    const count = this.#index(from, from + length, start - from, base, layout.tagLimit)
    if (count < 0) return this.#plainly(bytes, start, end)
    this.taken++
    this.count = count
    this.#stamped = count
    this.sum = this.#state[0]
    this.#firstGroup = this.#state[1]
    this.#settled = false
    const place = count > 2 && this.tags[2] === 35 ? 2 : this.tags.subarray(0, count).indexOf(35)
    this.plan = place < 0 ? layout.unknown : layout.planAt(bytes, this.starts[place], this.ends[place])
    // The first message of a type may have told which fields count groups.
    return layout.compiled === compiled ? '' : this.wrap(bytes, start, end)
  }

  /** Copies the message to where the kernel can read it. A loop that allocates no window on the bytes takes longer: what is written in small pieces can't be read in large ones at once. */
  #copied(bytes: Uint8Array, start: number, end: number): number {
    this.#input.set(start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end))
    return map.input
  }

  /** By the codec's own pass, and the first places from what it found. */
  #plainly(bytes: Uint8Array, start: number, end: number): IndexProblem {
    const problem = super.wrap(bytes, start, end)
    this.left++
    const base = this.#nextBase()
    this.#stamped = this.count
    this.#settled = false
    this.#firstGroup = noPlace
    for (let place = 0; place < this.count; place++) {
      const tag = this.tags[place]
      if (this.#firstGroup === noPlace && (this.layout.flagsOf(tag) & countFlag) !== 0) this.#firstGroup = place
      if (!(tag > 0 && tag < this.#slots.length)) continue
      const table = this.#slots[tag] === specialSlot ? this.#specials : this.#slots
      if (table[tag] < base) table[tag] = base + place
    }
    return problem
  }

  override clear(): void {
    super.clear()
    this.#firstGroup = noPlace
    this.#settled = true
  }

  #nextBase(): number {
    const { layout } = this
    this.#base += this.#stamped + 1
    this.#stamped = mostFields
    if (this.#base > largestBase) {
      this.#slots.fill(0)
      this.#specials.fill(0)
      this.#base = 1
      this.#compiled = -1
    }
    if (this.#compiled !== layout.compiled) {
      this.#compiled = layout.compiled
      this.#flags.set(layout.flags)
      for (const tag of layout.specialTags) if (tag < this.#slots.length) this.#slots[tag] = specialSlot
    }
    return this.#base
  }

  #firstPlace(tag: number): number {
    const slot = this.#slots[tag]
    return (slot === specialSlot ? this.#specials[tag] : slot) - this.#base
  }

  override find(tag: number): number {
    if (!(tag > 0 && tag < this.#slots.length)) return this.#search(tag)
    const place = this.#firstPlace(tag)
    if (place < this.#firstGroup) return place < 0 ? -1 : place
    this.settle()
    const settled = this.#firstPlace(tag)
    return this.#marks[settled] === 0 ? settled : -1
  }

  #search(tag: number): number {
    this.settle()
    for (let place = 0; place < this.count; place++) if (this.tags[place] === tag && this.#marks[place] === 0) return place
    return -1
  }

  override get grouped(): Uint8Array {
    this.settle()
    return this.#marks
  }

  override settle(): void {
    if (this.#settled) return
    this.#settled = true
    const { tags, plan, count } = this
    if (this.#marks.length < count) this.#marks = new Uint8Array(count * 2)
    const grouped = this.#marks
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
      extent.clear()
      extent.place = at
      extent.end = this.walk(plan.groups[number - 1], at, count, extent)
      grouped.fill(1, at + 1, extent.end)
      at = extent.end
    }
  }

  override extent(place: number): EntryMarks | undefined {
    if (!this.#settled) return undefined
    for (let number = 0; number < this.#extentCount; number++) if (this.#extents[number].place === place) return this.#extents[number]
    return undefined
  }

  override copy(): FieldIndex {
    const copy = new FieldIndex(this.layout)
    copy.wrap(this.bytes.slice(this.start, this.end), 0, this.end - this.start)
    return copy
  }
}
