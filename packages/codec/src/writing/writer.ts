/**
 * Writes messages field by field in the order of the calls. `begin` to `end` is one message: BeginString(8), BodyLength(9), MsgType(35) and CheckSum(10) come by
 * themselves. Any tag may be written; whether the message has it is the caller's to know, or that of `header` and `fields`, which go by the dictionary.
 */
import { encodeBody, encodeHeader } from './encode.ts'
import { FieldWriter, headRoom } from './field-writer.ts'
import type { Layout } from '../layout.ts'
import { digitsOf } from '../values/numbers.ts'

export class Writer extends FieldWriter {
  /** BeginString(8) of what is written: the dictionary's unless set. */
  beginString: string

  readonly #value = { from: 0, to: 0 }

  constructor(layout: Layout, maxMessageBytes: number) {
    super(layout, maxMessageBytes)
    this.beginString = layout.beginString
  }

  /** Starts a message of this MsgType(35), as on the wire: 'D'. What was begun before is dropped. */
  begin(msgType: string): void {
    this.open()
    this.str(35, msgType)
  }

  /** As `begin`, for a caller that writes MsgType(35) itself. `spare` bytes are allowed beyond the longest message: for one that was sent and is marked. */
  open(spare = 0): void {
    this.spare = spare
    this.broken = false
    this.at = headRoom
    this.sum = 0
    this.start = 0
    this.stop = 0
  }

  /** Finishes the message: puts 8 and 9 before it and 10 behind it. */
  end(): void {
    this.sealed(this.beginString)
  }

  /** Whole fields as they stand in other bytes, the last SOH included. */
  raw(source: Uint8Array, from: number, to: number): void {
    this.room(to - from)
    let { at } = this
    const { buffer } = this
    let sum = 0
    for (let place = from; place < to; place++) {
      const byte = source[place]
      buffer[at++] = byte
      sum = (sum + byte) | 0
    }
    this.at = at
    this.sum = (this.sum + sum) | 0
  }

  /** As `str`, and tells where the value lies; the object is used again by the next call. */
  text(tag: number, text: string): { readonly from: number; readonly to: number } {
    this.str(tag, text)
    this.#value.to = this.at - 1
    return this.#value
  }

  /** Those header fields of the object that the writer does not fill in itself, by ascending tags. Throws on a name that is no field. */
  header(fields: object): void {
    encodeHeader(this, fields)
  }

  /**
   * The body fields of the object by their names, by ascending tags, groups as arrays of objects in the order of the dictionary. Header fields are left
   * to `header`; undefined, null and '' are absent. Throws on a name or value that the message does not have.
   */
  fields(msgName: string, fields: object): void {
    encodeBody(this, msgName, fields)
  }

  protected override tagged(tag: number, room: number): number {
    if (!(tag > 0 && tag <= 0x7fffffff)) throw new RangeError(`${tag} is no tag`)
    this.room(room)
    const { buffer } = this
    const at = this.at + digitsOf(tag)
    buffer[at] = 61
    let sum = (this.sum + 61) | 0
    let rest = tag | 0
    for (let place = at; rest > 0;) {
      const next = (rest / 10) | 0
      const byte = (48 + rest - next * 10) | 0
      buffer[--place] = byte
      sum = (sum + byte) | 0
      rest = next
    }
    this.sum = sum
    this.#value.from = at + 1
    return at + 1
  }
}
