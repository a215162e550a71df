/**
 * Everything that we write: header, number, stamp, record, bytes. Here and nowhere else an outbound number is taken, and its record always
 * stands before its write (persist before send). What is new waits behind a replay; a replay itself takes no number and leaves no record.
 */
import type { View, Writer } from '@fix/codec'
import { redactValid, RejectReason, resend } from '@fix/codec'
import type { Now, SessionFact } from '@fix/events'
import type { Settings } from '../config.ts'
import { EffectQueue } from '../driving/effect.ts'
import type { Liveness } from '../liveness.ts'
import type { SessionNumbers } from '../numbers.ts'
import { carriesSecret, countSecrets } from './secrets.ts'
import { Writers } from './writers.ts'

/** The body of an application message: its fields by their FIX names, or a writer of its own for what must keep its text and order. */
export type Draft = Record<string, unknown> | ((writer: Writer) => void)

/** Header fields besides those of the session, such as PossResend(97), with their text; tags above 57. */
export type HeaderFields = readonly (readonly [tag: number, text: string])[]

/** BusinessRejectReason(380) for a message type that the application does not handle. */
export const unsupportedMessageType = 3

const SOH = 1
/** `10=nnn` and its SOH. */
const trailerBytes = 7
const noNote = new Uint8Array(0)
const noHeader: HeaderFields = []

/** Routing tags of a message and the tags that a reject of it carries them in. */
const reverseRoute = [
  [128, 115],
  [129, 116],
  [145, 144],
  [115, 128],
  [116, 129],
  [144, 145],
] as const

export class Outbound {
  /** Secrets that were blanked in records. */
  redactions = 0
  readonly #settings: Settings
  readonly #numbers: SessionNumbers
  readonly #effects: EffectQueue
  readonly #liveness: Liveness
  readonly #writers: Writers
  /** Of the message that is being written. */
  #writer: Writer
  /** Writes that wait until the replay that runs is through. */
  readonly #held: EffectQueue
  #holding = false

  constructor(settings: Settings, numbers: SessionNumbers, effects: EffectQueue, liveness: Liveness) {
    this.#settings = settings
    this.#numbers = numbers
    this.#effects = effects
    this.#liveness = liveness
    this.#writers = new Writers(settings)
    this.#writer = this.#writers.own
    this.#held = new EffectQueue(settings.stream)
  }

  /** MsgType(35) of a message's name, in the version that its header fields name. */
  typeOf(type: string, header: HeaderFields): string {
    return this.#writers.codecOf(header).layout.typeOf(type) ?? type
  }

  /** Bytes that wait behind a replay. */
  get heldBytes(): number {
    return this.#held.heldBytes
  }

  /** A replay begins: the numbers go on, the writes of new messages wait. */
  hold(): void {
    this.#holding = true
  }

  /** The replay is through. */
  releaseHeld(): void {
    this.#holding = false
    this.#effects.takeAll(this.#held)
  }

  /** The transport is gone and with it what waited for it; the records stay, and with them the fate of each message. */
  forget(): void {
    this.#holding = false
    while (this.#held.next() !== undefined);
    this.#effects.dropWrites()
  }

  heartbeat(now: Now): void {
    this.#begin('0', now, noHeader)
    this.#finish(now, noNote, true)
  }

  /** The answer to a TestRequest: the same TestReqID(112), byte for byte. */
  heartbeatFor(testRequest: View, now: Now): void {
    const writer = this.#begin('0', now, noHeader)
    const at = testRequest.find(112)
    if (at >= 0) writer.bytes(112, testRequest.bytes, testRequest.startAt(at), testRequest.endAt(at))
    this.#finish(now, noNote, true)
  }

  testRequest(testReqID: string, now: Now): void {
    const writer = this.#begin('1', now, noHeader)
    writer.str(112, testReqID)
    this.#finish(now, noNote, true)
  }

  /** `endSeqNo` 0 is "all that follow". */
  resendRequest(beginSeqNo: number, endSeqNo: number, now: Now): void {
    const writer = this.#begin('2', now, noHeader)
    writer.int(7, beginSeqNo)
    writer.int(16, endSeqNo === 0 && this.#settings.old ? 999_999 : endSeqNo)
    this.#finish(now, noNote, true)
  }

  /** `expected` is our NextExpectedMsgSeqNum(789), which stands there where the session goes by it. */
  logon(heartBtIntS: number, reset: boolean, expected: number, now: Now): void {
    const writer = this.#begin('A', now, noHeader)
    writer.int(98, 0)
    writer.int(108, heartBtIntS)
    // FIX.4.0 has no such field: both sides must know of the reset.
    if (reset && this.#settings.beginString !== 'FIX.4.0') writer.bool(141, true)
    const { logon, nextExpectedMsgSeqNum } = this.#settings
    writer.fields('Logon', nextExpectedMsgSeqNum ? { ...logon, nextExpectedMsgSeqNum: expected } : logon)
    for (const [tag, text] of this.#settings.logonTags) writer.str(tag, text)
    this.#finish(now, noNote, true)
  }

  /** Without text where the text is empty. */
  logout(text: string, now: Now): void {
    const writer = this.#begin('5', now, noHeader)
    if (text !== '') writer.str(58, text)
    this.#finish(now, noNote, true)
  }

  /**
   * Reject(3) of `view`. RefTagID(371) is `refTagID`, left out where that is 0 or below and not part of the fault (`withTag`), and where the
   * profile of the public scripts has none.
   */
  reject(view: View, reason: number, refTagID: number, withTag: boolean, text: string, now: Now): void {
    const settings = this.#settings
    const refSeqNum = view.int(34)
    const bare =
      settings.quickfix &&
      (reason === RejectReason.compIDProblem || reason === RejectReason.sendingTimeAccuracy || reason === RejectReason.invalidMsgType)
    const tag = withTag && !bare
    const writer = this.#begin('3', now, this.#reversedRoute(view))
    // A number that is none, or below 0, cannot be named.
    const seq = refSeqNum >= 0 ? refSeqNum : 0
    writer.int(45, seq)
    if (settings.old) writer.str(58, tag ? `${text} (${refTagID})` : text)
    else {
      writer.str(58, text)
      if (tag) writer.int(371, refTagID)
      writer.str(372, view.msgType)
      if (reason <= settings.lastRejectReason) writer.int(373, reason)
    }
    this.#finish(now, noNote, true)
    this.tell({
      source: settings.name,
      kind: 'session_reject_sent',
      refSeqNum: seq,
      refMsgType: view.msgType,
      reason,
      refTagID: withTag ? refTagID : 0,
      text,
    })
  }

  /** Reject(3) of bytes that are no message, by what could be read of them: no tag is to blame, and the public scripts want no reason either. */
  rejectGarbled(refSeqNum: number, refMsgType: string, now: Now): void {
    const settings = this.#settings
    const text = 'Message failed basic validity check'
    const writer = this.#begin('3', now, noHeader)
    writer.int(45, refSeqNum)
    writer.str(58, text)
    if (!settings.old && refMsgType !== '') writer.str(372, refMsgType)
    if (!settings.quickfix && settings.hasReasonOther) writer.int(373, RejectReason.other)
    this.#finish(now, noNote, true)
    const reason = RejectReason.other
    this.tell({ source: settings.name, kind: 'session_reject_sent', refSeqNum, refMsgType, reason, refTagID: 0, text })
  }

  /** BusinessMessageReject(j) of `view`; before FIX.4.2 a Reject(3), as there is no other. */
  businessReject(view: View, reason: number, text: string, now: Now): void {
    const settings = this.#settings
    const refSeqNum = view.int(34)
    const header = this.#reversedRoute(view)
    if (settings.old) {
      const writer = this.#begin('3', now, header)
      writer.int(45, refSeqNum)
      writer.str(58, reason === unsupportedMessageType ? 'Unsupported message type' : text)
    } else {
      const writer = this.#begin('j', now, header)
      writer.int(45, refSeqNum)
      writer.str(58, text)
      writer.str(372, view.msgType)
      writer.int(380, reason)
      // No dictionary has it here, but the public scripts of FIX.5.0 expect it.
      const version = settings.logon['defaultApplVerID']
      if (settings.quickfix && typeof version === 'string') writer.str(1137, version)
    }
    this.#finish(now, noNote, false)
  }

  /** An application message; gives its number. What it throws about its fields it throws before a number is taken. */
  application(msgType: string, draft: Draft, note: Uint8Array, header: HeaderFields, now: Now): number {
    const seq = this.#numbers.nextOut
    this.#draft(msgType, draft, header, now)
    this.#finish(now, note, false)
    return seq
  }

  /** Throws what `application` would throw about the fields, and writes nothing. */
  prove(msgType: string, draft: Draft, header: HeaderFields, now: Now): void {
    this.#draft(msgType, draft, header, now).end()
  }

  /** The message is written but for its end, in the version that its header fields name. */
  #draft(msgType: string, draft: Draft, header: HeaderFields, now: Now): Writer {
    const codec = this.#writers.codecOf(header)
    const writer = this.#beginAs(msgType, this.#numbers.nextOut, now, header, false, this.#writers.of(codec))
    if (typeof draft === 'function') draft(writer)
    else writer.fields(codec.nameOf(msgType) ?? msgType, draft)
    return writer
  }

  /** A SequenceReset-GapFill in a replay: from `from` to `newSeqNo` - 1 there is nothing to send again. */
  gapFill(from: number, newSeqNo: number, now: Now): void {
    const writer = this.#beginAs('4', from, now, noHeader, true)
    writer.int(36, newSeqNo)
    writer.bool(123, true)
    writer.end()
    this.#replay(now)
  }

  /** A stored message again: PossDupFlag(43)=Y, its first SendingTime in OrigSendingTime(122), a fresh SendingTime. */
  resend(raw: Uint8Array, now: Now): void {
    resend(raw, 0, raw.length, this.#writer, now.wallUs, this.#settings.sendingTimeDigits)
    this.#replay(now)
  }

  tell(fact: SessionFact): void {
    this.#effects.tell(fact)
  }

  #begin(msgType: string, now: Now, header: HeaderFields): Writer {
    return this.#beginAs(msgType, this.#numbers.nextOut, now, header, false)
  }

  #beginAs(msgType: string, seq: number, now: Now, header: HeaderFields, possDup: boolean, writer = this.#writers.own): Writer {
    const settings = this.#settings
    this.#writer = writer
    writer.begin(msgType)
    writer.int(34, seq)
    if (possDup) writer.bool(43, true)
    else if (header.length > 0 && settings.allowPosDup) copyPossDup(header, writer)
    writer.str(49, settings.senderCompID)
    if (settings.senderSubID !== '') writer.str(50, settings.senderSubID)
    writer.utcNow(52, now, settings.sendingTimeDigits)
    writer.str(56, settings.targetCompID)
    if (settings.targetSubID !== '') writer.str(57, settings.targetSubID)
    if (possDup) writer.utcNow(122, now, settings.sendingTimeDigits)
    if (header.length === 0) {
      if (settings.senderLocationID !== '') writer.str(142, settings.senderLocationID)
      if (settings.targetLocationID !== '') writer.str(143, settings.targetLocationID)
      if (settings.lastMsgSeqNumProcessed) writer.int(369, this.#numbers.nextIn - 1)
      return writer
    }
    const low = header.find(([tag]) => tag <= 57 && !(tag === 43 && settings.allowPosDup))
    if (low !== undefined) throw new Error(`Header field ${low[0]} is the session's own: tags above 57 may be given`)
    const fields = header.filter(([tag]) => tag > 57)
    if (settings.senderLocationID !== '') fields.push([142, settings.senderLocationID])
    if (settings.targetLocationID !== '') fields.push([143, settings.targetLocationID])
    if (settings.lastMsgSeqNumProcessed) fields.push([369, String(this.#numbers.nextIn - 1)])
    for (const [tag, text] of fields.sort(byTag)) writer.str(tag, text)
    return writer
  }

  /** The number is taken here: the record, then the write. */
  #finish(now: Now, note: Uint8Array, lazy: boolean): void {
    const writer = this.#writer
    writer.end()
    if (this.#settings.sign !== undefined) this.#sign(this.#settings.sign)
    const effects = this.#effects
    const numbers = this.#numbers
    const at = effects.keep(writer.buffer, writer.start, writer.stop)
    const end = at + writer.stop - writer.start
    let rawAt = at
    let rawEnd = end
    const { secretTags } = this.#settings
    if (carriesSecret(writer.buffer, writer.start, writer.stop, secretTags)) {
      this.redactions += countSecrets(writer.buffer, writer.start, writer.stop, secretTags)
      const blanked = redactValid(writer.buffer, writer.start, writer.stop, secretTags)
      rawAt = effects.keep(blanked, 0, blanked.length)
      rawEnd = rawAt + blanked.length
    }
    if (numbers.createdUs === 0) numbers.createdUs = now.wallUs
    // Where numbers go on over a restart, the peer must not have seen one that a loss of power takes from us: we would use it again, for another message.
    effects.appendOut(numbers.epoch, numbers.nextOut, now, rawAt, rawEnd, note, lazy && this.#settings.resetOnLogon)
    numbers.nextOut++
    if (this.#holding) {
      const heldAt = this.#held.keep(writer.buffer, writer.start, writer.stop)
      this.#held.write(heldAt, heldAt + end - at)
    } else effects.write(at, end)
    this.#liveness.sent(now)
  }

  /** The message is finished but for what its signer adds; with that it gets its length and sum anew. */
  #sign(sign: NonNullable<Settings['sign']>): void {
    const writer = this.#writer
    const whole = new Uint8Array(writer.buffer.subarray(writer.start, writer.stop))
    const fields = sign(whole)
    if (fields.length === 0) return
    // Behind 8 and 9, and without 10.
    const body = whole.indexOf(SOH, whole.indexOf(SOH) + 1) + 1
    writer.open()
    writer.raw(whole, body, whole.length - trailerBytes)
    for (const [tag, text] of fields) writer.str(tag, text)
    writer.end()
  }

  #replay(now: Now): void {
    const writer = this.#writer
    const at = this.#effects.keep(writer.buffer, writer.start, writer.stop)
    this.#effects.write(at, at + writer.stop - writer.start)
    this.#liveness.sent(now)
  }

  #reversedRoute(view: View): HeaderFields {
    let fields: [number, string][] | undefined
    for (const [to, from] of reverseRoute) {
      if (!view.has(from)) continue
      const text = view.str(from)
      if (text !== '') (fields ??= []).push([to, text])
    }
    return fields ?? noHeader
  }
}

/** PossDupFlag(43) as the application gave it. */
function copyPossDup(header: HeaderFields, writer: Writer): void {
  for (const [tag, text] of header) if (tag === 43) writer.str(43, text)
}

function byTag(a: readonly [number, string], b: readonly [number, string]): number {
  return a[0] - b[0]
}
