/**
 * The evidence of a verdict: everything that it was made of, and what each check made of it, as one record of the journal. The verdict itself says of each check
 * how it ended; the rest is written once somebody asks, out of the case that was judged last. The bytes are written over with the next verdict: who keeps them,
 * copies. Nothing is allocated but what the controls hand over their numbers in.
 */
import { killStates, type Intent, type Now } from '@fix/events'
import type { Case } from './case.ts'
import {
  askers,
  at,
  bookStates,
  checksPadded,
  codeNumbers,
  evidenceOwner,
  evidenceVersion,
  flags,
  inputNames,
  kinds,
  nameBytes,
  ordTypes,
  recordBytes,
  sides,
  timesInForce,
} from './evidence-layout.ts'
import type { Rule } from './rules.ts'

/** What a record says beside the case. */
export interface Judged {
  intent: Intent
  passed: boolean
  /** Of the limits, 16 hex digits; '' for none. */
  limitsHash: string
  /** Its number among the verdicts on the same fact, from 0. */
  decision: number
  now: Now
  /** Numbers of the overrides, in the order of the checks that they lifted. */
  readonly overrides: readonly number[]
}

/** Overrides that one record can name; each lifts a check. */
export const maxLifted = 16

export class EvidenceWriter {
  /** Places in `checkResults`, by the place of the rule: the verdict fills them as it goes. */
  readonly results: Uint8Array
  readonly #rules: readonly Rule[]
  readonly #bytes: Uint8Array
  readonly #view: DataView
  /** The record where no override was used, which is nearly always. */
  readonly #plain: Uint8Array
  /** The hash whose bytes stand in the record. */
  #hash = ''

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
    const buffer = new ArrayBuffer(recordBytes(inputNames.length, rules.length, maxLifted))
    this.#bytes = new Uint8Array(buffer)
    this.#view = new DataView(buffer)
    this.#plain = this.#bytes.subarray(0, recordBytes(inputNames.length, rules.length, 0))
    this.results = this.#bytes.subarray(this.#codesAt + rules.length, this.#codesAt + rules.length * 2)
    this.#view.setUint8(0, evidenceOwner)
    this.#view.setUint8(1, evidenceVersion)
    this.#view.setUint16(at.counts, inputNames.length, true)
    this.#view.setUint8(at.counts + 2, rules.length)
    for (const [n, rule] of rules.entries()) this.#view.setUint8(this.#codesAt + n, codeNumbers[rule.code])
  }

  /** `clOrdID`: of the order that goes out by the verdict; '' for none. `durationUs`: what the verdict took, NaN where nobody timed it. */
  write(c: Readonly<Case>, judged: Judged, clOrdID: string, durationUs: number): Uint8Array {
    this.#head(c, judged, clOrdID, durationUs)
    this.#inputs(c)
    this.#checks(c)
    const { overrides } = judged
    if (overrides.length === 0) return this.#plain
    const end = this.#plain.length
    for (let n = 0; n < overrides.length; n++) this.#view.setFloat64(end + n * 8, overrides[n], true)
    return this.#bytes.subarray(0, end + overrides.length * 8)
  }

  get #codesAt(): number {
    return at.inputs + inputNames.length * 8
  }

  #head(c: Readonly<Case>, { intent, passed, limitsHash, decision, now, overrides }: Judged, clOrdID: string, durationUs: number): void {
    const view = this.#view
    view.setUint8(2, place(kinds, intent?.kind))
    view.setUint8(3, passed ? 1 : 0)
    view.setUint8(at.counts + 3, overrides.length)
    view.setUint32(at.decision, decision, true)
    let bits = 0
    for (let bit = 0; bit < flags.length; bit++) if (c[flags[bit]]) bits |= 1 << bit
    view.setUint32(at.flags, bits, true)
    if (limitsHash !== this.#hash) this.#hashInto(limitsHash)
    view.setFloat64(at.cause, intent?.cause ?? NaN, true)
    view.setFloat64(at.wallUs, now.wallUs, true)
    view.setFloat64(at.monoUs, now.monoUs, true)
    view.setFloat64(at.duration, durationUs, true)
    view.setUint8(at.words, place(sides, c.side))
    view.setUint8(at.words + 1, place(ordTypes, c.ordType))
    view.setUint8(at.words + 2, place(timesInForce, c.timeInForce))
    view.setUint8(at.words + 3, place(killStates, c.kill))
    view.setUint8(at.words + 4, c.day.level)
    view.setUint8(at.words + 5, c.total.level)
    view.setUint8(at.words + 6, c.ofStrategy.level)
    view.setUint8(at.words + 7, place(askers, intent?.by ?? 'strategy'))
    view.setUint8(at.book, place(bookStates, c.bookState))
    nameInto(this.#bytes, at.instrument, c.instrumentId)
    nameInto(this.#bytes, at.strategy, c.strategy)
    nameInto(this.#bytes, at.clOrdID, clOrdID)
    nameInto(this.#bytes, at.origClOrdID, intent?.kind === 'replace' ? intent.clOrdID : '')
    traceInto(this.#bytes, intent?.kind === 'new' ? intent.trace : undefined)
  }

  #hashInto(hash: string): void {
    this.#hash = hash
    for (let n = 0; n < 8; n++) this.#view.setUint8(at.hash + n, parseInt(hash.slice(n * 2, n * 2 + 2), 16) || 0)
  }

  /** By hand, in the order of `inputNames`: a number that is looked up by a name that varies costs memory, and each look takes its time. */
  #inputs(c: Readonly<Case>): void {
    const view = this.#view
    const from = at.inputs
    const { bounds, exposed, day, total, ofStrategy, lifted } = c
    view.setFloat64(from + 0, c.faults, true)
    view.setFloat64(from + 8, c.accountMissing, true)
    view.setFloat64(from + 16, c.qty, true)
    view.setFloat64(from + 24, c.limit, true)
    view.setFloat64(from + 32, c.stop, true)
    view.setFloat64(from + 40, c.leaves, true)
    view.setFloat64(from + 48, c.added, true)
    view.setFloat64(from + 56, c.closable, true)
    view.setFloat64(from + 64, c.worst, true)
    view.setFloat64(from + 72, c.position, true)
    view.setFloat64(from + 80, c.buys, true)
    view.setFloat64(from + 88, c.sells, true)
    view.setFloat64(from + 96, c.strategyWorst, true)
    view.setFloat64(from + 104, c.unknown, true)
    view.setFloat64(from + 112, c.openOrders, true)
    view.setFloat64(from + 120, c.accountOpenOrders, true)
    view.setFloat64(from + 128, c.ownOpposite, true)
    view.setFloat64(from + 136, c.sides, true)
    view.setFloat64(from + 144, c.mdAgeUs, true)
    view.setFloat64(from + 152, c.bestBid, true)
    view.setFloat64(from + 160, c.bestAsk, true)
    view.setFloat64(from + 168, c.pays, true)
    view.setFloat64(from + 176, c.worstPx, true)
    view.setFloat64(from + 184, c.value, true)
    view.setFloat64(from + 192, c.lowMid, true)
    view.setFloat64(from + 200, c.highMid, true)
    view.setFloat64(from + 208, c.dayOrders, true)
    view.setFloat64(from + 216, c.dayQty, true)
    view.setFloat64(from + 224, c.dayValue, true)
    view.setFloat64(from + 232, c.accountDayOrders, true)
    view.setFloat64(from + 240, c.messagesLeft, true)
    view.setFloat64(from + 248, c.accountMessagesLeft, true)
    view.setFloat64(from + 256, c.sinceSameUs, true)
    view.setFloat64(from + 264, c.executions, true)
    view.setFloat64(from + 272, c.skewUs, true)
    view.setFloat64(from + 280, c.offsetUs, true)
    view.setFloat64(from + 288, bounds.minQty, true)
    view.setFloat64(from + 296, bounds.step, true)
    view.setFloat64(from + 304, bounds.tick, true)
    view.setFloat64(from + 312, bounds.minPx, true)
    view.setFloat64(from + 320, bounds.venueMaxQty, true)
    view.setFloat64(from + 328, exposed.gross, true)
    view.setFloat64(from + 336, exposed.net, true)
    view.setFloat64(from + 344, exposed.credit, true)
    view.setFloat64(from + 352, exposed.margin, true)
    view.setFloat64(from + 360, exposed.inCurrency, true)
    view.setFloat64(from + 368, exposed.currencyLimit, true)
    view.setFloat64(from + 376, day.high, true)
    view.setFloat64(from + 384, day.equity, true)
    view.setFloat64(from + 392, day.line, true)
    view.setFloat64(from + 400, total.high, true)
    view.setFloat64(from + 408, total.equity, true)
    view.setFloat64(from + 416, total.line, true)
    view.setFloat64(from + 424, ofStrategy.high, true)
    view.setFloat64(from + 432, ofStrategy.equity, true)
    view.setFloat64(from + 440, ofStrategy.line, true)
    view.setFloat64(from + 448, lifted.messagesLeft, true)
    view.setFloat64(from + 456, lifted.inCurrency, true)
    view.setFloat64(from + 464, lifted.currencyLimit, true)
  }

  #checks(c: Readonly<Case>): void {
    const rules = this.#rules
    const view = this.#view
    const limitsAt = this.#codesAt + checksPadded(rules.length)
    for (let n = 0; n < rules.length; n++) {
      const rule = rules[n]
      let limit = NaN
      let actual = NaN
      try {
        limit = rule.limit(c)
        actual = rule.actual(c)
      } catch {
        // Whatever numbers it has told stay.
      }
      view.setFloat64(limitsAt + n * 8, limit, true)
      view.setFloat64(limitsAt + (rules.length + n) * 8, actual, true)
    }
  }
}

/** What stands in no list is its first entry. */
const place = (list: readonly unknown[], value: unknown): number => Math.max(0, list.indexOf(value))

/** As much of it as there is room for; what is no printable ASCII is a question mark. */
function nameInto(bytes: Uint8Array, to: number, name: string): void {
  const length = typeof name === 'string' ? Math.min(nameBytes, name.length) : 0
  for (let n = 0; n < length; n++) bytes[to + n] = printable(name.charCodeAt(n))
  for (let n = length; n < nameBytes; n++) bytes[to + n] = 0
}

/** 32 hex digits as sixteen bytes. */
function traceInto(bytes: Uint8Array, trace = ''): void {
  for (let n = 0; n < traceBytes; n++)
    bytes[at.trace + n] = trace.length === 2 * traceBytes ? (digit(trace, 2 * n) << 4) | digit(trace, 2 * n + 1) : 0
}

const traceBytes = 16
const digit = (text: string, place: number): number => {
  const code = text.charCodeAt(place)
  return code < 0x3a ? code - 0x30 : code - 0x57
}

const printable = (code: number): number => (code >= 0x20 && code <= 0x7e ? code : 0x3f)

/** A name as a record has it. */
export function cutName(name: string): string {
  return Array.from({ length: Math.min(nameBytes, name.length) }, (_, n) => String.fromCharCode(printable(name.charCodeAt(n)))).join('')
}
