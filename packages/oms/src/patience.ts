/**
 * How long we wait, and what is due then. Everything here lives on the monotonic clock and dies with the process: after a restart or a logon
 * nothing that was waited for will come, and the orders themselves say what has to be asked.
 */
import type { CancelOrder, Now } from '@fix/events'
import { Deadlines } from './deadlines.ts'
import type { Decision } from './decision.ts'
import { cancelGate } from './gate.ts'
import type { Ledger } from './ledger.ts'
import type { Note } from './note.ts'
import { isClosed } from './order.ts'
import type { Order } from './order.ts'
import type { OrderRules } from './rules.ts'

/** Something that the desk should do now. */
export type Wanted = { kind: 'probe'; clOrdID: string } | { kind: 'cancel'; clOrdID: string; by: CancelOrder['by'] }

/** Status requests without an answer at one time; the account's budget is shared. */
const maxOpenProbes = 16

export class Patience {
  readonly #ledger: Ledger
  readonly #rules: OrderRules
  readonly #alertUs: number
  readonly #deadlines = new Deadlines()
  /** Probes without an answer, and cancels that met an execution, in a row. */
  readonly #tries = new Map<string, number>()
  /** Cancels that wait for their next try, and who wanted them. */
  readonly #retries = new Map<string, CancelOrder['by']>()

  /** `unknownAlertMs`: how long an order may be of unknown fate before people are told. */
  constructor(ledger: Ledger, rules: OrderRules, unknownAlertMs = 10_000) {
    this.#ledger = ledger
    this.#rules = rules
    this.#alertUs = unknownAlertMs * 1000
  }

  get nextUs(): number {
    return this.#deadlines.nextUs
  }

  /** A request has left: its answer is waited for from the time it was prepared. */
  sent(note: Note, clOrdID: string, monoUs: number): void {
    const ends = monoUs + this.#rules.times.requestTimeoutMs * 1000
    if (note.k === 'probe') this.#deadlines.set(`probe ${note.o}`, ends)
    else if (note.k !== 'ask') this.#deadlines.set(`request ${clOrdID}`, ends)
  }

  /** Is the answer to this request waited for? */
  awaits(clOrdID: string): boolean {
    return this.#deadlines.at(`request ${clOrdID}`) !== undefined
  }

  /** Requests of unknown fate on an order that has ended: nobody asks after them any more, so a last wait ends them. */
  settled(order: Order, now: Now): void {
    const ends = now.monoUs + this.#rules.times.requestTimeoutMs * 1000
    for (const { id } of order.requests) if (!this.awaits(id)) this.#deadlines.set(`request ${id}`, ends)
  }

  /** Its fate is unknown from now on; people are told where that lasts. */
  doubted(key: string, now: Now): void {
    const name = `doubt ${key}`
    if (this.#alertUs !== Infinity && this.#deadlines.at(name) === undefined) this.#deadlines.set(name, now.monoUs + this.#alertUs)
  }

  /** Its fate is known again. */
  trusted(key: string): void {
    this.#deadlines.clear(`doubt ${key}`)
  }

  /** The order was heard of, or needs no probe any more. */
  answered(key: string): void {
    this.#tries.delete(key)
  }

  /** A probe that should wait a little. */
  delay(key: string, ms: number, now: Now): void {
    this.#deadlines.set(`delay ${key}`, now.monoUs + ms * 1000)
  }

  /** Whatever was waited for on the last connection will not come. */
  forget(): void {
    this.#deadlines.clearAll()
    this.#tries.clear()
    this.#retries.clear()
  }

  /** Deadlines that have come. */
  wake(now: Now, out: Decision): void {
    for (let name = this.#deadlines.take(now.monoUs); name !== undefined; name = this.#deadlines.take(now.monoUs)) {
      const [what, id] = name.split(' ')
      if (what === 'request') this.#requestTimeout(id, out)
      else if (what === 'probe') this.#probeTimeout(id, out, now)
      else if (what === 'doubt') this.#stillUnknown(id, out)
    }
  }

  #stillUnknown(key: string, out: Decision): void {
    const order = this.#ledger.orders.get(key)
    if (order !== undefined && order.doubt !== '') out.alert('order_still_unknown', order, `${order.doubt}, for ${this.#alertUs / 1000} ms`)
  }

  #requestTimeout(id: string, out: Decision): void {
    const order = this.#ledger.byId(id)
    if (order === undefined) return
    const request = order.requests.find((open) => open.id === id)
    if (request === undefined) {
      if (id !== order.key || order.base !== 'Sent' || order.doubt !== '') return
      out.alert('request_timeout', order, 'no report of a new order')
      return out.set(order.key, { probe: order.probe === 'open' ? 'open' : 'wanted' })
    }
    // A replace may re-open an order that is filled, where the venue lets it: that is asked first.
    const mayReopen = request.kind === 'replace' && order.base === 'Filled' && !this.#rules.terminalIsFinal
    if (isClosed(order) && (!mayReopen || request.status === 'unknown')) {
      // It can't matter any more, and its answer may never come.
      out.changes.push({ t: 'req', o: order.key, id, to: 'unanswered' })
      return
    }
    if (request.status === 'unknown') return
    out.alert('request_timeout', order, `${request.kind} ${id}`)
    out.changes.push({ t: 'req', o: order.key, id, to: 'unknown' })
    out.set(order.key, { probe: order.probe === 'open' ? 'open' : 'wanted' })
  }

  #probeTimeout(key: string, out: Decision, now: Now): void {
    const order = this.#ledger.orders.get(key)
    if (order === undefined || order.probe !== 'open') return
    if (isClosed(order) && order.doubt === '') return out.set(key, { probe: '' })
    const tries = (this.#tries.get(key) ?? 0) + 1
    this.#tries.set(key, tries)
    out.alert('probe_timeout', order, `try ${tries}`)
    const last = tries >= this.#rules.times.tries
    if (last) out.alert('probe_exhausted', order)
    else this.#deadlines.set(`delay ${key}`, now.monoUs + this.#rules.times.retryMs * 1000 * 2 ** (tries - 1))
    const doubt = order.doubt === '' ? 'timeout' : order.doubt
    if (order.doubt === '') out.alert('order_unknown', order, 'no answer to a status request')
    out.set(key, { probe: last ? '' : 'wanted', doubt })
  }

  /** "Under execution": the cancel is tried again after a back-off, a bounded number of times. */
  retry(order: Order, by: CancelOrder['by'], now: Now): void {
    const tries = (this.#tries.get(`cancel ${order.key}`) ?? 0) + 1
    this.#tries.set(`cancel ${order.key}`, tries)
    if (tries > this.#rules.times.tries) return
    this.#retries.set(order.key, by)
    this.#deadlines.set(`cancel ${order.key}`, now.monoUs + this.#rules.times.retryMs * 1000 * 2 ** (tries - 1))
  }

  /** What is due: probes to send, cancels to try again. Ask after each fact and each wake-up. */
  wants(now: Now): Wanted[] {
    const wanted: Wanted[] = []
    for (const [key, by] of this.#retries) {
      const order = this.#ledger.orders.get(key)!
      if ((this.#deadlines.at(`cancel ${key}`) ?? 0) > now.monoUs) continue
      if (cancelGate(order, by, this.#rules, now) === 'send') wanted.push({ kind: 'cancel', clOrdID: key, by })
      this.#retries.delete(key)
    }
    for (const key of this.#ledger.probesWanted) {
      if (this.#ledger.probesOpen.size + wanted.length >= maxOpenProbes) break
      const delay = this.#deadlines.at(`delay ${key}`)
      if (delay === undefined || delay <= now.monoUs) wanted.push({ kind: 'probe', clOrdID: key })
    }
    return wanted
  }
}
