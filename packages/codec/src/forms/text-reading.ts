/**
 * A text read as bytes under one set of rules. The bytes are not kept: every so often a mark says which byte comes next and what the sum of those before is, and
 * from the mark before it a place is found, a sum made or a stretch read again. So a message is checked at once, however long it is and however many rules are
 * tried, and what is kept for each of them is a small part of the text. It is read no further than it is asked for, and once.
 */
import { bodyAt, checksumDigits, trailerAt, type MessageBounds } from './message-bounds.ts'
import { TextCursor, type ReadingRules } from './text-cursor.ts'

const SOH = 1
/** Characters from one mark to the next: what is kept, against what is read again for each place. */
const stride = 128
/** Bytes that hold BeginString(8) and BodyLength(9) if anything does, and CheckSum(10) with what is on both sides. */
const headRoom = 48
const trailerRoom = 9

export class TextReading {
  /** By number of mark: its byte, the sum before it, and how far it stands behind its stride, as it cannot be within a piece. */
  readonly #bytesAt: Int32Array
  readonly #sums: Uint8Array
  readonly #behind: Uint8Array
  #marks = 0
  /** All marks before it are there. */
  readonly #front: TextCursor
  /** Goes again over what the front has passed. */
  readonly #again: TextCursor
  readonly #window = new Uint8Array(headRoom)

  constructor(text: string, rules: ReadingRules) {
    const marks = Math.floor(text.length / stride) + 1
    this.#bytesAt = new Int32Array(marks)
    this.#sums = new Uint8Array(marks)
    this.#behind = new Uint8Array(marks)
    this.#front = new TextCursor(text, rules)
    this.#again = new TextCursor(text, rules)
  }

  /** Whether a separator that is no SOH unless every one is stands before or within what was asked for so far. */
  get isDoubtful(): boolean {
    return this.#front.doubtful > 0
  }

  /** Whether a message lies at a place in the text, the last SOH or not; then `out` has its bounds among the bytes. */
  boundsAt(textPlace: number, out: MessageBounds): boolean {
    const start = this.placeOf(textPlace)
    const head = this.#look(start, headRoom)
    if (!bodyAt(this.#window, 0, head, out)) return false
    out.start += start
    out.length += start
    out.body += start
    out.trailer += start
    const trailer = this.#look(out.trailer - 1, trailerRoom)
    if (!trailerAt(this.#window, 0, trailer, true)) return false
    out.end = out.trailer + (this.#window[7] === SOH ? 7 : 6)
    return true
  }

  /** Whether CheckSum(10) is right in a message that lies here. */
  sumIsRight({ start, trailer }: MessageBounds): boolean {
    this.#look(trailer, trailerRoom)
    return checksumDigits(this.#window, 3) === ((this.#sumBefore(trailer) - this.#sumBefore(start)) & 255)
  }

  /** Reads the bytes from a place on into as many as there is room for; returns how many there were. */
  read(from: number, out: Uint8Array): number {
    const to = from + out.length
    const again = this.#goTo(from, to)
    let end = from
    while (again.place < to && again.step()) {
      const first = again.place - again.length
      for (let at = Math.max(first, from); at < again.place && at < to; at++) out[at - from] = again.bytes[at - first]
      end = Math.min(again.place, to)
    }
    return Math.max(0, end - from)
  }

  /** Place in the text of a place in the bytes. */
  textAt(place: number): number {
    const again = this.#goTo(place, place + 1)
    while (again.place <= place) if (!again.step()) return again.at
    return again.from
  }

  /** First place in the bytes of what stands in the text at or behind a place. */
  placeOf(textPlace: number): number {
    const front = this.#front
    while (front.at < textPlace && this.#advance());
    const again = this.#goToMark(Math.min(Math.floor(textPlace / stride), this.#marks - 1))
    while (again.at < textPlace && again.step());
    return again.place
  }

  #sumBefore(place: number): number {
    const again = this.#goTo(place, place)
    while (again.place < place && again.step());
    return again.sum
  }

  /** Reads into the window, zeros behind what there is. */
  #look(from: number, room: number): number {
    const read = this.read(from, this.#window.subarray(0, room))
    this.#window.fill(0, read)
    return read
  }

  /** A cursor at the mark before a place in the bytes; the front is moved up to `to`. */
  #goTo(place: number, to: number): TextCursor {
    const front = this.#front
    while (front.place <= to && this.#advance());
    let low = 0
    let high = this.#marks
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#bytesAt[middle] <= place) low = middle
      else high = middle
    }
    return this.#goToMark(low)
  }

  #goToMark(mark: number): TextCursor {
    const again = this.#again
    again.at = mark < 0 ? 0 : mark * stride + this.#behind[mark]
    again.place = mark < 0 ? 0 : this.#bytesAt[mark]
    again.sum = mark < 0 ? 0 : this.#sums[mark]
    return again
  }

  #advance(): boolean {
    const front = this.#front
    const behind = front.at - this.#marks * stride
    if (behind >= 0 && this.#marks < this.#bytesAt.length) {
      this.#bytesAt[this.#marks] = front.place
      this.#sums[this.#marks] = front.sum
      this.#behind[this.#marks] = behind
      this.#marks++
    }
    return front.step()
  }
}
