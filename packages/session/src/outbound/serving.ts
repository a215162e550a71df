/**
 * The answer to a ResendRequest(2): application messages again from the journal's raw bytes, everything else as gap fills, in batches. The
 * range is clipped to the last number sent; it takes no number of its own. A range that is asked for over and over is answered by gap fill
 * alone, so that two engines cannot feed each other for ever.
 */
import type { Now } from '@fix/events'
import type { Settings } from '../config.ts'
import type { EffectQueue } from '../driving/effect.ts'
import type { SessionNumbers } from '../numbers.ts'
import type { Outbound } from './outbound.ts'
import type { JournalRecord } from '../record.ts'
import { carriesSecret } from './secrets.ts'

/** Orders and what replaces them: sent again late, they would trade at yesterday's price. */
const orderTypes = new Set(['D', 'E', 'G', 's', 't', 'AB', 'AC'])

export function isOrder(msgType: string): boolean {
  return orderTypes.has(msgType)
}

export class Serving {
  readonly #settings: Settings
  readonly #numbers: SessionNumbers
  readonly #effects: EffectQueue
  readonly #outbound: Outbound
  /** Messages sent again, and gap fills, since the machine began. */
  resent = 0
  gapFills = 0
  #from = 0
  #next = 0
  #end = 0
  #gapFrom = 0
  #passedOver: number[] = []
  #gapFillAll = false
  /** What is older than the longest range that we serve is filled. */
  #gapFillBelow = 0
  /** When the next batch may go, on the scale of `monoUs`; Infinity where none waits for its time. */
  readonly #nextAtUs = new Float64Array([Infinity])
  #epoch = 0
  /** A request that came while another one was answered: the union of all such. */
  #waitingFrom = 0
  #waitingEnd = 0
  #lastFrom = 0
  #lastTo = 0
  #repeats = 0

  constructor(settings: Settings, numbers: SessionNumbers, effects: EffectQueue, outbound: Outbound) {
    this.#settings = settings
    this.#numbers = numbers
    this.#effects = effects
    this.#outbound = outbound
  }

  get deadlineUs(): number {
    return this.#nextAtUs[0]
  }

  /** The time of the next batch may have come. */
  wake(now: Now): void {
    if (now.monoUs < this.#nextAtUs[0]) return
    this.#nextAtUs[0] = Infinity
    if (this.busy) this.#effects.load(this.#next, this.#end)
  }

  get busy(): boolean {
    return this.#end !== 0
  }

  /** A request for `beginSeqNo` to `endSeqNo`, 0 or 999999 for all. Both are checked: 1 <= begin <= end. */
  request(beginSeqNo: number, endSeqNo: number): void {
    const lastSent = this.#numbers.nextOut - 1
    if (beginSeqNo > lastSent) {
      const text = `from ${beginSeqNo}, the last one sent is ${lastSent}`
      return this.#outbound.tell({ source: this.#settings.name, kind: 'session_warning', code: 'resendBeyondLast', refSeqNum: 0, text })
    }
    const end = endSeqNo === 0 || endSeqNo > lastSent ? lastSent : endSeqNo
    this.#repeats = beginSeqNo === this.#lastFrom && endSeqNo === this.#lastTo ? this.#repeats + 1 : 0
    this.#lastFrom = beginSeqNo
    this.#lastTo = endSeqNo
    if (this.busy) {
      this.#waitingFrom = this.#waitingFrom === 0 ? beginSeqNo : Math.min(this.#waitingFrom, beginSeqNo)
      this.#waitingEnd = Math.max(this.#waitingEnd, end)
      return
    }
    this.#begin(beginSeqNo, end)
  }

  /** Answer to `load`: records by number, ascending; what is missing is filled. */
  loaded(records: readonly JournalRecord[], from: number, to: number, now: Now): void {
    // The answer to a request that is over is no answer.
    if (!this.busy || from !== this.#next || to !== this.#end) return
    for (const record of records) {
      if (record.seq < this.#next || record.seq > this.#end) continue
      this.#next = record.seq + 1
      this.#take(record, now)
    }
    if (records.length >= this.#settings.resendBatch && this.#next <= this.#end) {
      const { resendPerSecond } = this.#settings
      if (resendPerSecond === 0) this.#effects.load(this.#next, this.#end)
      else this.#nextAtUs[0] = now.monoUs + Math.ceil((records.length * 1_000_000) / resendPerSecond)
      return
    }
    this.#fill(this.#end + 1, now)
    this.#finish()
  }

  /** The connection is gone; the next one negotiates anew. What a gap fill may have passed over already is told all the same. */
  forget(): void {
    this.#tellPassedOver()
    this.#end = 0
    this.#nextAtUs[0] = Infinity
    this.#waitingFrom = 0
    this.#waitingEnd = 0
    this.#lastFrom = 0
    this.#lastTo = 0
    this.#repeats = 0
  }

  #begin(from: number, end: number): void {
    this.#epoch = this.#numbers.epoch
    this.#from = from
    this.#next = from
    this.#gapFrom = from
    this.#end = end
    const { mayServe, resendLoopCap, resendMaxRange } = this.#settings
    const looping = this.#repeats >= resendLoopCap
    const answer = mayServe?.(from, end) ?? 'serve'
    this.#gapFillAll = looping || answer === 'refuse'
    const clipped = resendMaxRange > 0 && end - from >= resendMaxRange && answer !== 'refuse'
    this.#gapFillBelow = clipped ? end - resendMaxRange + 1 : 0
    if (clipped || answer === 'refuse') {
      const text = `${from} to ${end}: ${clipped ? `filled below ${this.#gapFillBelow}` : 'filled'}`
      this.#outbound.tell({ source: this.#settings.name, kind: 'session_warning', code: 'resendClipped', refSeqNum: from, text })
    }
    if (looping) {
      this.#outbound.tell({ source: this.#settings.name, kind: 'session_resend_loop', from, to: end, times: this.#repeats + 1 })
    }
    this.#outbound.hold()
    this.#effects.load(from, end)
  }

  #take(record: JournalRecord, now: Now): void {
    const msgType = msgTypeOf(record.raw)
    if (isSessionMessage(msgType)) return
    const settings = this.#settings
    const resends =
      !this.#gapFillAll &&
      // The journal has such a message with stars for its secret: sent again, it would say another thing.
      !carriesSecret(record.raw, 0, record.raw.length, settings.secretTags) &&
      record.seq >= this.#gapFillBelow &&
      (now.wallUs - record.wallUs < settings.resendOrdersUs || !orderTypes.has(msgType)) &&
      (settings.mayResend === undefined || settings.mayResend(msgType, record.raw))
    if (!resends) {
      this.#passedOver.push(record.seq)
      return
    }
    this.#fill(record.seq, now)
    this.#outbound.resend(record.raw, now)
    this.resent++
    this.#gapFrom = record.seq + 1
  }

  /** What lies between the last message sent again and `seq` was nothing to send. */
  #fill(seq: number, now: Now): void {
    if (this.#gapFrom >= seq) return
    this.#outbound.gapFill(this.#gapFrom, seq, now)
    this.gapFills++
    this.#gapFrom = seq
  }

  #finish(): void {
    this.#outbound.tell({ source: this.#settings.name, kind: 'session_resend_served', from: this.#from, to: this.#end })
    this.#tellPassedOver()
    this.#end = 0
    this.#outbound.releaseHeld()
    if (this.#waitingFrom === 0) return
    const from = this.#waitingFrom
    const end = this.#waitingEnd
    this.#waitingFrom = 0
    this.#waitingEnd = 0
    this.#begin(from, end)
  }

  #tellPassedOver(): void {
    if (this.#passedOver.length === 0) return
    this.#outbound.tell({ source: this.#settings.name, kind: 'session_gap_filled', epoch: this.#epoch, seqs: this.#passedOver })
    this.#passedOver = []
  }
}

/** MsgType(35) of a stored message; '' where a record holds only a number. */
export function msgTypeOf(raw: Uint8Array): string {
  // 8=...SOH9=...SOH35=: the third field, as everything stored was framed or written by us.
  let fields = 0
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] !== 1 || ++fields < 2) continue
    let end = at + 4
    while (end < raw.length && raw[end] !== 1) end++
    let text = ''
    for (let i = at + 4; i < end; i++) text += String.fromCharCode(raw[i])
    return text
  }
  return ''
}

/** Heartbeat, TestRequest, ResendRequest, Reject, SequenceReset, Logout, Logon; and a record without bytes. */
function isSessionMessage(msgType: string): boolean {
  return msgType === '' || (msgType.length === 1 && '012345A'.includes(msgType))
}
