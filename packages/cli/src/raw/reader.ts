/**
 * Finds the messages in a log that comes in chunks, whatever stands between its fields and around its messages. It finds what `messagesIn` finds in the whole text,
 * without having it: a message that is as it should be is taken where it lies, in one pass; one with another separator, or that was edited, is copied as it
 * stands; and only where that leaves a doubt (a separator within a value, an escape, a lost end) the line is given to `messagesIn` itself.
 *
 *     reader.add(bytes)
 *     for (let found = reader.next(); found !== undefined; found = reader.next()) …   // good until the next call
 *     reader.end()                                                                    // and once more
 *
 * It keeps the chunk and at most one message before it. In one place it differs: where only `messagesIn` can tell, it tells of the line alone, so that a line
 * end in the data of such a message ends it.
 */
import { frameSlot, messagesIn, type TextMessage } from '@fix/codec'
import { AsItStands } from './as-it-stands.ts'
import { lineStamp } from './line-stamp.ts'
import { headFrom, headRoom, startsAt, startSlot } from './message-start.ts'
import { RawMessage } from './raw-message.ts'
import type { Versions } from './versions.ts'

/** No message is longer, whatever it says of itself. */
const longestMessage = 1 << 20
/** What `messagesIn` is given of a line that does not end. */
const windowBytes = 1 << 14
/** What is kept of a line before its message. */
const lineRoom = 256
const LF = 10
const SOH = '\x01'

export class RawReader {
  readonly #versions: Versions
  readonly #message: RawMessage
  readonly #copy = new AsItStands(longestMessage)
  readonly #start = startSlot()
  readonly #frame = frameSlot()
  #bytes = new Uint8Array(1 << 16)
  /** The source's place of the first of them. */
  #base = 0
  #at = 0
  #to = 0
  #ended = false
  #line = 1
  /** Lines are counted up to here. */
  #counted = 0
  /** What `messagesIn` has found, its places counted from `#foundAt`. */
  #found: TextMessage[] = []
  #foundAt = 0
  /** What stands between messages goes there, for those who copy a log; up to `#told` it has gone. */
  readonly #between: ((bytes: Uint8Array) => void) | undefined
  #told = 0

  constructor(versions: Versions, between?: (bytes: Uint8Array) => void) {
    this.#versions = versions
    this.#between = between
    this.#message = new RawMessage(versions, { stampUs: () => this.#lineStamp(), head: () => this.#lineHead() })
  }

  /** The bytes of the source that are the message which was found last. */
  get source(): Uint8Array {
    const { at, to } = this.#message
    return this.#bytes.subarray(at - this.#base, to - this.#base)
  }

  /** The next bytes of the source; they are copied. Throws behind `end`, and while `next` has not come to the end of those before. */
  add(chunk: Uint8Array): void {
    if (this.#ended) throw new Error('RawReader.add: the source has ended')
    if (this.#found.length > 0) throw new Error('RawReader.add: next() has not come to the end of the chunk before')
    this.#shift()
    const to = this.#to + chunk.length
    if (to > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#bytes.length * 2, to))
      grown.set(this.#bytes.subarray(0, this.#to))
      this.#bytes = grown
    }
    this.#bytes.set(chunk, this.#to)
    this.#to = to
  }

  /** No more bytes come: what is left is all there is. */
  end(): void {
    this.#ended = true
  }

  /** The next message, the same object each time; undefined where more bytes must come, or there is none. */
  next(): RawMessage | undefined {
    for (;;) {
      const ready = this.#found.shift()
      if (ready !== undefined) return this.#ready(ready)
      const head = headFrom(this.#bytes, this.#at, this.#to)
      if (head === this.#to) {
        // The first bytes of a head may be here.
        this.#at = this.#ended ? this.#to : Math.max(this.#at, this.#to - 4)
        if (this.#ended) this.#tell(this.#at)
        return undefined
      }
      this.#at = head
      if (head + headRoom > this.#to && !this.#ended) return undefined
      if (!startsAt(this.#bytes, head, this.#to, this.#start)) {
        this.#at = head + 5
        continue
      }
      const outcome = this.#take()
      if (outcome === 'more') return undefined
      if (outcome === 'taken') return this.#message
    }
  }

  /** As `next`, for a source that grows and has been still for a while: of its whole lines nothing more is waited for. */
  nextOfStill(): RawMessage | undefined {
    const to = this.#to
    const lines = this.#bytes.subarray(this.#at, to).lastIndexOf(LF) + 1
    if (lines === 0 && this.#found.length === 0) return undefined
    this.#to = this.#at + lines
    this.#ended = true
    const message = this.next()
    this.#to = to
    this.#ended = false
    return message
  }

  #take(): 'taken' | 'more' | 'doubt' {
    const bytes = this.#bytes
    const start = this.#start
    const frame = this.#frame
    const view = this.#versions.viewAt(bytes, start.at + 2, start.headEnd)
    const codec = this.#versions.codecOf(view)
    if (start.separator.text === SOH) {
      codec.scan(bytes, start.at, this.#to, frame, view)
      if (frame.kind === 'message') {
        this.#message.point(view, true, bytes, start.at, frame.end)
        this.#message.says('right', 'right')
        return this.#taken(frame.end)
      }
      if (frame.kind === 'incomplete' && !this.#ended) return 'more'
    }
    const copy = this.#copy
    const outcome = copy.copy(bytes, start, this.#to, this.#ended)
    if (outcome === 'more') return 'more'
    if (outcome === 'cut') return this.#search()
    codec.scan(copy.bytes, 0, copy.length, frame, view)
    const wrapped = frame.kind === 'message'
    const { bodyLength, checkSum } = wrapped ? right : copy.verdict()
    const isRight = bodyLength === 'right' && checkSum === 'right'
    if (!isRight && copy.isDoubtful(bytes, start, this.#to)) return this.#search()
    this.#message.point(view, wrapped, copy.bytes, 0, copy.length)
    this.#message.says(bodyLength, checkSum)
    return this.#taken(copy.to)
  }

  #taken(to: number): 'taken' {
    this.#message.separator = this.#start.separator.text
    this.#stands(this.#at, to)
    this.#at = to
    return 'taken'
  }

  /** Gives the line to `messagesIn`, or a piece of one that does not end. */
  #search(): 'doubt' | 'more' {
    const from = this.#at
    const to = this.#to
    let lineEnd = from
    for (let size = windowBytes; ; size *= 4) {
      while (lineEnd < to && lineEnd - from <= size && this.#bytes[lineEnd] !== LF) lineEnd++
      const whole = lineEnd - from <= size && (lineEnd < to || this.#ended)
      if (!whole && to - from < size && !this.#ended) return 'more'
      const end = whole ? lineEnd : from + size
      const found = [...messagesIn(this.#bytes.subarray(from, end))]
      // The last one of a piece may go on behind it.
      if (!whole && (found.length > 1 || size < longestMessage)) found.pop()
      const last = found.at(-1)
      if (last === undefined && !whole && size < longestMessage) continue
      this.#found = found
      this.#foundAt = from
      this.#at = whole || last === undefined ? end : from + last.to
      return 'doubt'
    }
  }

  #ready({ bytes, from, to, separator, bodyLength, checkSum }: TextMessage): RawMessage {
    const message = this.#message
    const view = this.#versions.viewAt(bytes, 2, bytes.indexOf(1))
    message.point(view, false, bytes, 0, bytes.length)
    message.says(bodyLength, checkSum)
    message.separator = separator
    this.#stands(this.#foundAt + from, this.#foundAt + to)
    return message
  }

  /** Of the line that the message stands in, as far as it is still here. */
  #lineStamp(): number {
    const at = this.#message.at - this.#base
    const from = this.#lineFrom(at)
    const isLine = from === 0 ? this.#base === 0 : this.#bytes[from - 1] === LF
    return isLine ? lineStamp(this.#bytes, from, at) : NaN
  }

  #lineHead(): string {
    const at = this.#message.at - this.#base
    let text = ''
    for (let place = this.#lineFrom(at); place < at; place++) text += String.fromCharCode(this.#bytes[place])
    return text
  }

  #lineFrom(at: number): number {
    let from = at
    while (from > 0 && at - from < lineRoom && this.#bytes[from - 1] !== LF) from--
    return from
  }

  /** Where in the source the message stands. */
  #stands(from: number, to: number): void {
    this.#countLines(from)
    this.#tell(from)
    this.#told = to
    this.#message.at = this.#base + from
    this.#message.to = this.#base + to
    this.#message.line = this.#line
  }

  #tell(to: number): void {
    if (this.#told < to) this.#between?.(this.#bytes.subarray(this.#told, to))
    this.#told = Math.max(this.#told, to)
  }

  #countLines(to: number): void {
    const bytes = this.#bytes
    let line = this.#line
    for (let at = this.#counted; at < to; at++) if (bytes[at] === LF) line++
    this.#line = line
    this.#counted = Math.max(this.#counted, to)
  }

  /** Lets go of what is behind, but for the line that the next message may stand in. */
  #shift(): void {
    const from = Math.max(0, this.#at - lineRoom)
    this.#countLines(from)
    this.#tell(this.#at)
    this.#bytes.copyWithin(0, from, this.#to)
    this.#base += from
    this.#at -= from
    this.#to -= from
    this.#counted -= from
    this.#told -= from
  }
}

const right = { bodyLength: 'right', checkSum: 'right' } as const
