/**
 * The one-line summary of the codec, put together as bytes: for logs of millions of lines, where the strings in between would be most of the work. Only the types
 * that such logs are made of have a form here, and only while every value is plain; for all else `summary` of the codec itself is asked. That its text is
 * the same, byte by byte, a test holds.
 */
import { summary } from '@fix/codec'
import type { LineBytes } from './line-bytes.ts'
import type { AnyView } from '../raw/versions.ts'

/** The codec shortens what is longer. */
const longestValue = 60
const [blank, equals, zero, yes] = [32, 61, 48, 89]

/** False where a value is not plain: then the line is made in the other way. */
type Form = (line: Line) => boolean

export class SummaryBytes {
  readonly #out: LineBytes
  readonly #secret: readonly number[]
  readonly #line: Line
  /** No field that a form here prints is secret. */
  readonly #isPlain: boolean

  constructor(out: LineBytes, secret: readonly number[]) {
    this.#out = out
    this.#secret = secret
    this.#line = new Line(out)
    this.#isPlain = !secret.some((tag) => printed.has(tag))
  }

  put(view: AnyView): void {
    const form = this.#isPlain ? forms.get(view.msgType) : undefined
    const { length } = this.#out
    if (form !== undefined && this.#line.begin(view) && form(this.#line) && this.#line.end()) return
    this.#out.length = length
    this.#out.text(summary(view, this.#secret))
  }
}

const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['0', (line) => line.named(112)],
  ['1', (line) => line.named(112)],
  ['D', order],
  ['G', order],
  ['F', order],
  ['8', report],
  [
    '9',
    (line) => line.meant(39) && line.named(11) && line.named(41) && line.named(37) && line.named(434) && line.named(102) && !line.has(58),
  ],
])
const printed: ReadonlySet<number> = new Set([
  112, 54, 38, 152, 55, 48, 44, 99, 40, 59, 11, 41, 37, 39, 150, 32, 31, 14, 151, 6, 17, 103, 434, 102,
])

function order(line: Line): boolean {
  return dealt(line) && line.named(11) && line.named(41) && line.named(37) && !line.has(58)
}

/** BUY 10 BTCUSDT @ 5. */
function dealt(line: Line): boolean {
  if (!line.side()) return false
  if (!(line.has(38) ? line.value('', 38) : line.value(' for', 152))) return false
  if (!line.value('', line.isEmpty(55) ? 48 : 55) || !line.value(' @', 44) || !line.value(' stop', 99)) return false
  if (!(line.has(44) && line.is(40, 'Limit')) && !line.meant(40)) return false
  return line.is(59, 'Day') || line.meant(59)
}

const plainExecTypes = new Set(['Trade', 'Fill', 'PartialFill'])

function report(line: Line): boolean {
  if (!line.meant(39)) return false
  const type = line.meaning(150)
  if (type === undefined ? line.has(150) : type !== line.meaning(39) && !plainExecTypes.has(type) && !line.meant(150)) return false
  if (!dealt(line)) return false
  if (line.isSome(32) && !(line.value(' last', 32) && line.value(' @', 31))) return false
  if (!line.value(' cum', 14) || !line.value(' left', 151)) return false
  if (line.isSome(6) && !line.value(' avg', 6)) return false
  return line.named(11) && line.named(41) && line.named(37) && line.named(17) && line.named(103) && !line.has(58)
}

/** The line that is being made, of one view. */
class Line {
  readonly #out: LineBytes
  /** The side in words, by its name. */
  readonly #sides = new Map<string, string>()
  #view!: AnyView

  constructor(out: LineBytes) {
    this.#out = out
  }

  begin(view: AnyView): boolean {
    this.#view = view
    this.#out.ascii(view.messageName)
    return view.messageName !== ''
  }

  /** Behind all else, whether it was sent before. */
  end(): boolean {
    if (this.#view.char(43) === yes) this.#out.ascii(' possible duplicate')
    return true
  }

  has(tag: number): boolean {
    return this.#view.find(tag) >= 0
  }

  isEmpty(tag: number): boolean {
    const { index } = this.#view
    const place = index.find(tag)
    return place < 0 || index.starts[place] === index.ends[place]
  }

  /** The name of an enumerated value; undefined where it is absent or not known. */
  meaning(tag: number): string | undefined {
    const { index } = this.#view
    const place = index.find(tag)
    return place < 0 ? undefined : index.layout.enumeration(tag)?.nameAt(index.bytes, index.starts[place], index.ends[place])
  }

  is(tag: number, name: string): boolean {
    return this.meaning(tag) === name
  }

  /** Whether it is a number other than 0, or text with such a digit in it. */
  isSome(tag: number): boolean {
    const { index } = this.#view
    const place = index.find(tag)
    if (place < 0) return false
    for (let at = index.starts[place]; at < index.ends[place]; at++) if (index.bytes[at] > zero && index.bytes[at] <= zero + 9) return true
    return false
  }

  /** ` Filled`; nothing where the field is absent, false where its value has no name. */
  meant(tag: number): boolean {
    const name = this.meaning(tag)
    if (name === undefined) return !this.has(tag)
    this.#out.byte(blank)
    this.#out.ascii(name)
    return true
  }

  side(): boolean {
    const name = this.meaning(54)
    if (name === undefined) return !this.has(54)
    let words = this.#sides.get(name)
    if (words === undefined) {
      words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toUpperCase()
      this.#sides.set(name, words)
    }
    this.#out.byte(blank)
    this.#out.ascii(words)
    return true
  }

  /** A word, and the value behind a blank, if the field is there. */
  value(word: string, tag: number): boolean {
    const { index } = this.#view
    const place = index.find(tag)
    if (place < 0) return true
    const [from, to] = [index.starts[place], index.ends[place]]
    if (from === to) return false
    this.#out.ascii(word)
    this.#out.byte(blank)
    return this.#out.printable(index.bytes, from, to)
  }

  /** ` ClOrdID=A1`, if the field is there. */
  named(tag: number): boolean {
    const { index } = this.#view
    const place = index.find(tag)
    if (place < 0) return true
    const name = index.layout.fields.get(tag)?.name
    const [from, to] = [index.starts[place], index.ends[place]]
    if (name === undefined || to - from > longestValue) return false
    this.#out.byte(blank)
    this.#out.ascii(name)
    this.#out.byte(equals)
    const meaning = index.layout.enumeration(tag)?.nameAt(index.bytes, from, to)
    if (meaning === undefined) return this.#out.printable(index.bytes, from, to)
    this.#out.ascii(meaning)
    return true
  }
}
