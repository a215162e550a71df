/** A message as it was found in a log: its fields, where it stood, and what its numbers say. One object is reused for message after message. */
import type { Found } from '@fix/codec'
import { traceIdsIn } from './trace-ids.ts'
import type { AnyCodec, AnyView, Versions } from './versions.ts'

/** What stands before a message in its line. */
export interface LogLine {
  /** NaN where no stamp begins it. */
  stampUs(): number
  head(): string
}

export class RawMessage {
  view: AnyView
  codec: AnyCodec
  /** The message with SOH behind each field: from `start` to excluded `end` of these bytes. */
  bytes: Uint8Array
  start = 0
  end = 0
  /** Where it stands in the source: its first byte, the one behind its last, and its line, from 1. */
  at = 0
  to = 0
  line = 1
  /** What stands there for SOH. */
  separator = '\x01'
  /** BodyLength(9) and CheckSum(10) as they stand. */
  bodyLength: Found = 'absent'
  checkSum: Found = 'absent'
  /** Not '': behind the fields that the view has stands something that is none. */
  problem: ReturnType<AnyView['wrap']> = ''
  readonly #versions: Versions
  readonly #line: LogLine

  /** @param line that of the message which this points at */
  constructor(versions: Versions, line: LogLine) {
    this.#versions = versions
    this.#line = line
    this.bytes = new Uint8Array(0)
    this.view = versions.viewAt(this.bytes, 0, 0)
    this.codec = versions.codecOf(this.view)
  }

  /** Whether BodyLength(9) and CheckSum(10) are there and right. */
  get isRight(): boolean {
    return this.bodyLength === 'right' && this.checkSum === 'right'
  }

  /** When its line was written, by the stamp that begins it, in UTC microseconds; NaN where none does. */
  get loggedUs(): number {
    return this.#line.stampUs()
  }

  /** Ids of a trace or a decision that its line names before it, as `traceId=4bf9…` or `"decision": "17"`; mostly none. */
  get traceIds(): readonly string[] {
    return traceIdsIn(this.#line.head())
  }

  /** Points at a message. `wrapped`: the view holds it. */
  point(view: AnyView, wrapped: boolean, bytes: Uint8Array, start: number, end: number): void {
    this.problem = wrapped ? '' : view.wrap(bytes, start, end)
    this.view = this.#versions.settled(view) ?? view
    if (this.view !== view) this.problem = this.view.wrap(bytes, start, end)
    this.codec = this.#versions.codecOf(this.view)
    this.bytes = bytes
    this.start = start
    this.end = end
  }

  says(bodyLength: Found, checkSum: Found): void {
    this.bodyLength = bodyLength
    this.checkSum = checkSum
  }
}
