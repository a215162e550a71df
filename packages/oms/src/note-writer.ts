/**
 * Writes a note as JSON in UTF-8, to the letter as `JSON.stringify` has it. What every report writes is put down byte by byte, with no text made on the way: that
 * call, and then text of our own, were the dearest part of a report. All other notes, changes and values are left to it.
 *
 * Notes lie one behind the other in memory that they share: memory for each of its own was dearer than its text. What is written is never written again.
 */
import type { Moments } from '@fix/events'
import type { Change, Note, OrderFields } from './note.ts'
import { stamp, stampsBytes } from './stamps.ts'

/** Text that is always the same: its bytes, four in a word. */
interface Piece {
  readonly length: number
  readonly words: Int32Array
}

type Execution = Change & { t: 'exec' }

const slabSize = 65_536
/** More than all that stands between two texts takes: whatever makes room makes so much more of it. */
const spare = 512
const encoder = new TextEncoder()

const quote = 0x22
const backslash = 0x5c
const zero = 0x30

export class NoteWriter {
  #slab = new Uint8Array(slabSize)
  #words = new DataView(this.#slab.buffer)
  #at = 0
  /** Of the note that is being written. */
  #from = 0

  /** The note behind two bytes that say whose it is and of what version; that of a request with its moments, where they are known. */
  write(owner: number, version: number, note: Note, moments?: Readonly<Moments>): Uint8Array {
    this.#from = this.#at
    this.#room(0)
    this.#slab[this.#at++] = owner
    this.#slab[this.#at++] = version
    if (note.k === 'changes') this.#changes(note)
    else this.#json(note)
    if (moments !== undefined) {
      this.#room(stampsBytes)
      this.#at = stamp(this.#slab, this.#at, moments)
    }
    return this.#slab.subarray(this.#from, this.#at)
  }

  #changes({ cause, at, d, e }: Note & { k: 'changes' }): void {
    this.#piece(changesCause)
    this.#number(cause)
    this.#piece(commaAt)
    this.#number(at)
    this.#piece(commaD)
    this.#text(d)
    this.#piece(commaE)
    for (let i = 0; i < e.length; i++) {
      if (i > 0) this.#piece(comma)
      this.#change(e[i])
    }
    this.#piece(endOfChanges)
  }

  #change(change: Change): void {
    if (change.t === 'seen') {
      this.#piece(seenO)
      this.#text(change.o)
      this.#piece(commaKey)
      this.#text(change.key)
      this.#piece(endOfObject)
    } else if (change.t === 'set') {
      this.#piece(setO)
      this.#text(change.o)
      this.#piece(commaF)
      this.#fields(change.f)
      this.#piece(endOfSet)
    } else if (change.t === 'exec' && change.costs === undefined && change.fx === undefined) this.#execution(change)
    else this.#json(change)
  }

  #execution(change: Execution): void {
    this.#piece(execO)
    this.#text(change.o)
    this.#piece(commaId)
    this.#text(change.id)
    this.#piece(commaQty)
    this.#number(change.qty)
    this.#piece(commaPx)
    this.#number(change.px)
    this.#piece(commaDerived)
    this.#flag(change.derived)
    this.#piece(commaGap)
    this.#flag(change.gap)
    this.#piece(commaRestated)
    this.#flag(change.restated)
    this.#piece(commaSus)
    this.#flag(change.sus)
    this.#piece(commaPos)
    this.#text(change.pos)
    this.#piece(commaAt)
    this.#number(change.at)
    this.#piece(commaAfter)
    this.#number(change.after)
    this.#piece(endOfObject)
  }

  #fields(fields: OrderFields): void {
    let first = true
    for (const name in fields) {
      const value = fields[name as keyof OrderFields]
      if (value === undefined) continue
      if (!first) this.#piece(comma)
      first = false
      this.#text(name)
      this.#piece(colon)
      if (typeof value === 'string') this.#text(value)
      else if (typeof value === 'number') this.#number(value)
      else this.#json(value)
    }
  }

  #flag(value: boolean): void {
    this.#piece(value ? yes : no)
  }

  /** In quotes; what is no plain ASCII, or needs a backslash, is left to JSON.stringify. */
  #text(text: string): void {
    const { length } = text
    this.#room(length + 2)
    const slab = this.#slab
    let at = this.#at
    slab[at++] = quote
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i)
      if (unit < 0x20 || unit > 0x7e || unit === quote || unit === backslash) return this.#json(text)
      slab[at++] = unit
    }
    slab[at++] = quote
    this.#at = at
  }

  #number(value: number): void {
    if (!Number.isSafeInteger(value)) return this.#json(value)
    if (value < 0) this.#slab[this.#at++] = minus
    const size = Math.abs(value)
    if (size < halfUnit) return this.#digits(size | 0, digitsOf(size | 0))
    // Whole numbers of 32 bits divide fast. The quotient is below 2^27, where a number next to it is nearer than one part of the divisor: it is exact.
    const high = Math.floor(size / halfUnit) | 0
    this.#digits(high, digitsOf(high))
    this.#digits((size - high * halfUnit) | 0, halfDigits)
  }

  #digits(value: number, count: number): void {
    const slab = this.#slab
    let rest = value
    for (let at = this.#at + count - 1; at >= this.#at; at--) {
      const next = (rest / 10) | 0
      slab[at] = zero + rest - next * 10
      rest = next
    }
    this.#at += count
  }

  #json(value: unknown): void {
    const text = JSON.stringify(value)
    // A UTF-16 unit takes three bytes at most.
    this.#room(text.length * 3)
    this.#at += encoder.encodeInto(text, this.#slab.subarray(this.#at)).written
  }

  /** What its last word has too much, the next thing overwrites. */
  #piece({ length, words }: Piece): void {
    let at = this.#at
    for (let i = 0; i < words.length; i++, at += 4) this.#words.setInt32(at, words[i], true)
    this.#at += length
  }

  /** A note that does not fit moves into new memory as far as it was written. */
  #room(bytes: number): void {
    if (this.#at + bytes + spare <= this.#slab.length) return
    const written = this.#slab.subarray(this.#from, this.#at)
    this.#slab = new Uint8Array(Math.max(slabSize, (written.length + bytes + spare) * 2))
    this.#slab.set(written)
    this.#words = new DataView(this.#slab.buffer)
    this.#from = 0
    this.#at = written.length
  }
}

const minus = 0x2d
/** So many digits a number of 32 bits holds whole. */
const halfDigits = 8
const halfUnit = 10 ** halfDigits

function digitsOf(value: number): number {
  let count = 1
  for (let above = 10; above <= value; above *= 10) count++
  return count
}

function piece(text: string): Piece {
  const bytes = new Uint8Array(Math.ceil(text.length / 4) * 4)
  encoder.encodeInto(text, bytes)
  const view = new DataView(bytes.buffer)
  return { length: text.length, words: Int32Array.from({ length: bytes.length / 4 }, (_, i) => view.getInt32(i * 4, true)) }
}

const changesCause = piece('{"k":"changes","cause":')
const seenO = piece('{"t":"seen","o":')
const setO = piece('{"t":"set","o":')
const execO = piece('{"t":"exec","o":')
const commaD = piece(',"d":')
const commaE = piece(',"e":[')
const commaF = piece(',"f":{')
const commaId = piece(',"id":')
const commaKey = piece(',"key":')
const commaQty = piece(',"qty":')
const commaPx = piece(',"px":')
const commaDerived = piece(',"derived":')
const commaGap = piece(',"gap":')
const commaRestated = piece(',"restated":')
const commaSus = piece(',"sus":')
const commaPos = piece(',"pos":')
const commaAt = piece(',"at":')
const commaAfter = piece(',"after":')
const comma = piece(',')
const colon = piece(':')
const endOfObject = piece('}')
const endOfSet = piece('}}')
const endOfChanges = piece(']}')
const yes = piece('true')
const no = piece('false')
