/** What was sent in one direction of a session: how much, how fast, with which numbers, and how evenly its heartbeats come. */
import type { AnyView } from '../raw/versions.ts'
import { Quantiles } from './quantiles.ts'
import { Sequence } from './sequence.ts'

const secondUs = 1_000_000
/** Types that are counted by name; of a log of noise the others are counted together. */
const mostTypes = 200

export class Direction {
  readonly from: string
  readonly to: string
  readonly beginString: string
  messages = 0
  bytes = 0
  firstUs = NaN
  lastUs = NaN
  /** Most messages within one second of the clock. */
  fullestSecond = 0
  longestSilenceUs = 0
  readonly types = new Map<string, number>()
  readonly sequence = new Sequence()
  /** HeartBtInt(108) of the last Logon(A) of either side, in seconds; NaN where none was seen. */
  heartBtInt = NaN
  heartbeats = 0
  /** How far a Heartbeat(0) came from its time, before or behind, in microseconds. */
  readonly jitter = new Quantiles()
  #second = NaN
  #inSecond = 0

  constructor(from: string, to: string, beginString: string) {
    this.from = from
    this.to = to
    this.beginString = beginString
  }

  /** @param us when it was sent or logged; NaN where nobody says it */
  take(view: AnyView, bytes: number, us: number, file: string, line: number): void {
    this.messages++
    this.bytes += bytes
    const type = view.msgType
    this.#count(view.messageName === '' ? `MsgType ${type}` : view.messageName)
    this.sequence.take(
      {
        seq: view.seqNum,
        possDup: view.bool(43),
        newSeqNo: type === '4' ? view.int(36) : NaN,
        gapFill: type === '4' && view.bool(123),
        reset: type === 'A' && (view.bool(141) || view.seqNum === 1),
      },
      file,
      line,
    )
    if (Number.isNaN(us)) return
    const silenceUs = us - this.lastUs
    if (type === '0' && !view.has(112)) {
      this.heartbeats++
      if (silenceUs >= 0 && this.heartBtInt > 0) this.jitter.add(Math.abs(silenceUs - this.heartBtInt * secondUs))
    }
    if (silenceUs > this.longestSilenceUs) this.longestSilenceUs = silenceUs
    if (Number.isNaN(this.firstUs)) this.firstUs = us
    this.lastUs = us
    const second = Math.floor(us / secondUs)
    this.#inSecond = second === this.#second ? this.#inSecond + 1 : 1
    this.#second = second
    this.fullestSecond = Math.max(this.fullestSecond, this.#inSecond)
  }

  /** Messages a second, from the first to the last; NaN of less than two. */
  get perSecond(): number {
    const spanUs = this.lastUs - this.firstUs
    return spanUs > 0 ? (this.messages - 1) / (spanUs / secondUs) : NaN
  }

  #count(type: string): void {
    const name = this.types.has(type) || this.types.size < mostTypes ? type : 'others'
    this.types.set(name, (this.types.get(name) ?? 0) + 1)
  }
}
