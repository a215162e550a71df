/**
 * Takes secrets out of messages before they are journalled, logged or shown. Works on any bytes, one message or many, whole or cut, in one pass over them; the
 * length of a secret goes, too. It knows tags and pairs of length and data, and no dictionary, so that a secret is found in whatever message it stands.
 *
 * Data ends where its length says, if that is within its message and at an SOH. Where it is not, or there is no length, the value ends at the first SOH behind
 * which a field begins. So one thing cannot be told: a RawData(96) without its right length that holds SOH and something like a field behind it,
 * `96=ab<SOH>5=cd`, is blanked up to there. Bytes that end within a secret have nothing left of it.
 *
 * Data that is no secret may hold a message of its own: secrets are blanked in there, and its length is made right.
 */
import { ByteSink } from './byte-sink.ts'
import { checksum, trailerLength } from '../reading/framer.ts'
import { boundsAt, fieldAt, isDigit, messageBounds, trailerAt } from './message-bounds.ts'
import { readInt, writeDigits } from '../values/numbers.ts'
import { dataPairs, secretTags, stars } from './secrets.ts'

const SOH = 1
const EQUALS = 61

/** A copy with the values of secret fields replaced by three stars. BodyLength(9) and CheckSum(10) stay as they were. */
export function redact(
  bytes: Uint8Array,
  from = 0,
  to = bytes.length,
  tags: readonly number[] = secretTags,
  dataOf: ReadonlyMap<number, number> = dataPairs,
): Uint8Array {
  return new Redaction(bytes, to, tags, dataOf, false).run(from)
}

/**
 * As `redact`, with BodyLength(9) and CheckSum(10) of each message changed by what was changed in it: what was right is right, and what was wrong is
 * as wrong as before. Bytes outside messages come back as from `redact`.
 */
export function redactValid(
  bytes: Uint8Array,
  from = 0,
  to = bytes.length,
  tags: readonly number[] = secretTags,
  dataOf: ReadonlyMap<number, number> = dataPairs,
): Uint8Array {
  return new Redaction(bytes, to, tags, dataOf, true).run(from)
}

/** Where a stretch ends tells what an end means: `cut` is the end of what is here, or where another message begins. */
type Stretch = 'whole' | 'cut' | 'data'

class Redaction {
  readonly #bytes: Uint8Array
  readonly #to: number
  readonly #tags: readonly number[]
  readonly #dataOf: ReadonlyMap<number, number>
  readonly #valid: boolean
  readonly #out = new ByteSink(256)
  readonly #bounds = messageBounds()
  /** Values that were blanked. */
  #blanked = 0
  /** The first message, and the first CheckSum(10), at or behind the place that was looked from last: both only move on. */
  #messageAt = -1
  #trailerAt = -1

  constructor(bytes: Uint8Array, to: number, tags: readonly number[], dataOf: ReadonlyMap<number, number>, valid: boolean) {
    this.#bytes = bytes
    this.#to = to
    this.#tags = tags
    this.#dataOf = dataOf
    this.#valid = valid
  }

  run(from: number): Uint8Array {
    for (let at = from; at < this.#to;) {
      const message = this.#messageFrom(at)
      at = message > at ? this.#fields(at, message, 'cut') : this.#message(at)
    }
    return this.#out.taken()
  }

  /** The message that lies at `start`; returns the place behind it. */
  #message(start: number): number {
    const bytes = this.#bytes
    const out = this.#out
    boundsAt(bytes, start, this.#to, this.#bounds)
    const { length, body, trailer, end } = this.#bounds
    const blanked = this.#blanked
    const outStart = out.end
    out.copy(bytes, start, body)
    this.#fields(body, trailer, 'whole')
    const outTrailer = out.end
    out.copy(bytes, trailer, end)
    if (!this.#valid || this.#blanked === blanked) return end
    out.renumber(outStart + length - start, outStart + body - 1 - start, outTrailer - (outStart + body - start))
    const change = checksum(out.bytes, outStart, out.end - trailerLength) - checksum(bytes, start, trailer)
    writeDigits(out.bytes, out.end - 4, (readInt(bytes, trailer + 3, trailer + 6) + change) & 255, 3)
    return end
  }

  /** What is between two places, field by field; returns the place behind the last, which may be beyond `limit` where data is. */
  #fields(from: number, limit: number, stretch: Stretch): number {
    const bytes = this.#bytes
    const out = this.#out
    let kept = from
    let at = from
    while (at < limit) {
      let tag = 0
      let value = at
      for (; value < limit && isDigit(bytes[value]); value++) tag = tag * 10 + bytes[value] - 48
      value++
      if (value > limit || bytes[value - 1] !== EQUALS) {
        at = this.#behind(value - 1, limit)
        continue
      }
      if (this.#tags.includes(tag)) {
        out.copy(bytes, kept, value)
        kept = this.#blank(value, limit, stretch, -1)
        at = this.#behindClose(kept, limit)
        continue
      }
      const close = this.#behind(value, limit)
      const dataTag = this.#dataOf.get(tag)
      const data = dataTag === undefined ? -1 : this.#valueOf(dataTag, close, limit)
      if (dataTag === undefined || data < 0) {
        at = close
        continue
      }
      const length = readInt(bytes, value, close - 1)
      if (this.#tags.includes(dataTag)) {
        out.copy(bytes, kept, value)
        out.text(`${stars.length}\x01`)
        out.copy(bytes, close, data)
        kept = this.#blank(data, limit, stretch, length)
        at = this.#behindClose(kept, limit)
      } else if (stretch !== 'data' && length >= 0 && data + length < limit && bytes[data + length] === SOH) {
        out.copy(bytes, kept, data)
        const outData = out.end
        const blanked = this.#blanked
        const inner = Math.min(this.#behind(data, data + length), data + length)
        out.copy(bytes, data, inner)
        this.#fields(inner, data + length, 'data')
        if (this.#blanked !== blanked) {
          const before = outData - (data - value)
          out.renumber(before, before + close - 1 - value, out.end - outData)
        }
        kept = data + length
        at = kept + 1
      } else {
        at = close
      }
    }
    out.copy(bytes, kept, at)
    return at
  }

  /** Puts stars for the value; returns where it ends. `length` is what was announced: NaN or -1 where nothing good was. */
  #blank(value: number, limit: number, stretch: Stretch, length: number): number {
    const bytes = this.#bytes
    const to = this.#to
    this.#out.text(stars)
    this.#blanked++
    const end = value + length
    if (length >= 0 && end < limit && bytes[end] === SOH) return end
    if (length >= 0 && end >= limit && stretch === 'cut') {
      // The data may hold a message, where a stretch was thought to end; or it is what is cut off, if no message ends behind.
      if (end < to && bytes[end] === SOH && (end + 1 === to || fieldAt(bytes, end + 1, to))) return end
      if (this.#trailerFrom(value) >= limit) return this.#blankedTo(limit)
    }
    let close = this.#behind(value, limit) - 1
    while (close + 1 < limit && !fieldAt(bytes, close + 1, limit)) close = this.#behind(close + 1, limit) - 1
    return bytes[close] === SOH && close >= value ? close : this.#blankedTo(limit)
  }

  /** All up to `limit` is blanked; a message that begins there is told from it. */
  #blankedTo(limit: number): number {
    if (limit < this.#to && this.#bytes[limit] !== SOH) this.#out.put(SOH)
    return limit
  }

  /** Where to go on behind a value that ends at `close`. */
  #behindClose(close: number, limit: number): number {
    return close === limit ? limit : close + 1
  }

  /** Behind the next SOH before `limit`, or `limit`. */
  #behind(from: number, limit: number): number {
    let at = from
    while (at < limit && this.#bytes[at] !== SOH) at++
    return Math.min(at + 1, limit)
  }

  /** Where the value starts, if this tag stands at `at`; -1 otherwise. */
  #valueOf(tag: number, at: number, limit: number): number {
    let found = 0
    let value = at
    for (; value < limit && isDigit(this.#bytes[value]); value++) found = found * 10 + this.#bytes[value] - 48
    return found === tag && value < limit && this.#bytes[value] === EQUALS ? value + 1 : -1
  }

  #messageFrom(from: number): number {
    if (this.#messageAt >= from) return this.#messageAt
    let at = from
    while (at < this.#to && !boundsAt(this.#bytes, at, this.#to, this.#bounds)) at++
    return (this.#messageAt = at)
  }

  #trailerFrom(from: number): number {
    if (this.#trailerAt >= from) return this.#trailerAt
    let at = from
    while (at < this.#to && !trailerAt(this.#bytes, at, this.#to)) at++
    return (this.#trailerAt = at)
  }
}
