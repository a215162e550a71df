/**
 * A message once sent, made ready to go out again: PossDupFlag(43)=Y, the old SendingTime(52) as OrigSendingTime(122), a new SendingTime(52),
 * each where its tag belongs in an ascending header; BodyLength(9) and CheckSum(10) anew. The body is copied as it stands and never parsed.
 *
 * A clock that was set back since, or a stamp with fewer digits, would make the first time later than the new one, for which a peer rejects the message
 * and ends the session: then both say the new one.
 */
import { headerFlag } from '../layout.ts'
import { readInt } from '../values/numbers.ts'
import { readUtcUs } from '../values/utc.ts'
import type { Writer } from './writer.ts'

const SOH = 1
const EQUALS = 61
const [possDupFlag, sendingTime, origSendingTime] = [43, 52, 122]
/** What PossDupFlag(43), OrigSendingTime(122) and a digit of BodyLength(9) add: no message is too long to be sent again. */
const marks = 64

/** Writes the message in `raw` from `from` to excluded `to` again, between `writer.start` and `writer.stop`. Throws where `raw` holds none: it is our own record. */
export function resend(raw: Uint8Array, from: number, to: number, writer: Writer, sendingTimeUs: number, fractionDigits: number): void {
  const { layout } = writer
  const scan = new HeaderScan(raw, to - 7)
  const isMessage = scan.take(8, from) && scan.take(9, scan.end) && scan.take(35, scan.end) && raw[to - 1] === SOH
  if (!isMessage) throw new Error('resend: the record holds no message')
  const typeStart = scan.start
  const header = scan.end

  let sentFrom = -1
  let sentTo = -1
  while (scan.next(scan.end) && isHeader(scan.tag)) {
    const original = scan.tag === origSendingTime
    if (original || (scan.tag === sendingTime && sentFrom < 0)) {
      sentFrom = scan.value
      sentTo = scan.end - 1
    }
    if (original) break
  }
  if (sentFrom < 0) throw new Error('resend: the record has no SendingTime(52)')

  writer.open(marks)
  writer.raw(raw, typeStart, header)
  let marked = false
  let stamped = false
  let body = header
  scan.end = header
  while (scan.next(scan.end) && isHeader(scan.tag)) {
    body = scan.end
    const { tag } = scan
    if (!marked && tag > possDupFlag) marked = mark()
    if (!stamped && tag > origSendingTime) stamped = stamp()
    if (tag === sendingTime) writer.utc(sendingTime, sendingTimeUs, fractionDigits)
    else if (tag !== possDupFlag && tag !== origSendingTime) writer.raw(raw, scan.start, scan.end)
  }
  if (!marked) mark()
  if (!stamped) stamp()
  writer.raw(raw, body, to - 7)
  writer.end()

  function isHeader(tag: number): boolean {
    return (layout.flagsOf(tag) & headerFlag) !== 0
  }
  function mark(): boolean {
    writer.bool(possDupFlag, true)
    return true
  }
  function stamp(): boolean {
    const stepUs = fractionDigits === 0 ? 1_000_000 : fractionDigits === 3 ? 1000 : 1
    if (readUtcUs(raw, sentFrom, sentTo) > Math.floor(sendingTimeUs / stepUs) * stepUs)
      writer.utc(origSendingTime, sendingTimeUs, fractionDigits)
    else writer.bytes(origSendingTime, raw, sentFrom, sentTo)
    return true
  }
}

/** Steps over fields one by one; a length field in the header (90, 212) takes its data field along. */
class HeaderScan {
  start = 0
  value = 0
  end = 0
  tag = 0
  readonly #bytes: Uint8Array
  readonly #limit: number

  constructor(bytes: Uint8Array, limit: number) {
    this.#bytes = bytes
    this.#limit = limit
  }

  /** Reads the field at `at` if it has this tag. */
  take(tag: number, at: number): boolean {
    return this.next(at) && this.tag === tag
  }

  /** Reads the field at `at`; false at the end or where there is none. */
  next(at: number): boolean {
    const bytes = this.#bytes
    this.start = at
    const equals = bytes.indexOf(EQUALS, at)
    if (at >= this.#limit || equals < 0 || equals >= this.#limit) return false
    this.tag = readInt(bytes, at, equals)
    this.value = equals + 1
    let close = bytes.indexOf(SOH, equals)
    if (this.tag === 90 || this.tag === 212) {
      const dataEquals = bytes.indexOf(EQUALS, close)
      close = dataEquals + 1 + readInt(bytes, equals + 1, close)
    }
    this.end = close + 1
    return close >= 0 && this.end <= this.#limit && this.tag > 0
  }
}
