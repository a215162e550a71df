/**
 * Protective stops: what each position that is to have one still needs. The stop rests at the venue as an order of its own, as large as the position; it is
 * raised and lowered with it, and cancelled when the position is flat. While a position is without the stop that it is to have, that is told, kept in
 * the journal, and keeps its instrument from new entries; the stop is tried again after a pause, and after so many tries the position is closed, where
 * the policy says so.
 *
 * What is needed follows from the folded state; only the waits live on the monotonic clock, and die with the process.
 */
import type { Intent, Now, Side } from '@fix/events'
import type { Instrument, Price, Qty } from '@fix/units'
import { alignPx } from './construction.ts'
import type { Decision } from './decision.ts'
import type { Ledger } from './ledger.ts'
import { isClosed, openCancel } from './order.ts'
import type { Order } from './order.ts'
import type { OrderRules } from './rules.ts'

export interface ProtectionPolicy {
  /** So long a stop may take to be acknowledged before its position counts as unprotected. */
  readonly protectMs: number
  /** First pause before a stop is tried again; doubles with each. */
  readonly retryMs: number
  /** Stops in a row that come to nothing before the position is closed. */
  readonly tries: number
  /** Closes a position at the market for which no stop can be had; without it the stop is tried on. */
  readonly close: boolean
}

export const protectionPolicy: ProtectionPolicy = { protectMs: 2000, retryMs: 200, tries: 5, close: false }

const mostDoublings = 6

/** Why a position is without its stop; '' where it has it. */
export type Unprotected = '' | 'missing' | 'unacknowledged' | 'unconfirmed' | 'unknown' | 'too_small'

interface Status {
  readonly name: string
  readonly instrument: Instrument
  readonly positionID: string
  /** Size of the position that is to be protected; 0 where none is. */
  readonly need: number
  readonly side: Side
  readonly entry: string
  readonly strategy: string
  /** StopPx(99) that the stop is to have. */
  readonly px: number
  readonly live: readonly Order[]
  readonly why: Unprotected
}

export class Protection {
  readonly #ledger: Ledger
  readonly #rules: OrderRules
  readonly #policy: ProtectionPolicy
  readonly #instrumentOf: (id: string) => Instrument | undefined
  /** Since when a position is without its stop. */
  readonly #sinceUs = new Map<string, number>()
  /** What was asked for, and may not be asked again before. */
  readonly #again = new Map<string, { atUs: number; times: number }>()
  /** Positions that were not seen with their stop since the start or the last logon. */
  readonly #unseen = new Set<string>()
  #reviewUs = Infinity
  #wishUs = Infinity
  #changed = true
  #wanted = true

  constructor(ledger: Ledger, rules: OrderRules, policy: ProtectionPolicy, instrumentOf: (id: string) => Instrument | undefined) {
    this.#ledger = ledger
    this.#rules = rules
    this.#policy = policy
    this.#instrumentOf = instrumentOf
  }

  /** Orders or positions may have changed. */
  stir(): void {
    this.#changed = true
    this.#wanted = true
  }

  /** Nothing that was seen on an earlier connection is known to be there still. */
  forget(): void {
    this.#sinceUs.clear()
    this.#again.clear()
    for (const name of this.#ledger.guards.entries.keys()) this.#unseen.add(name)
    this.stir()
  }

  /** What was refused may pass now: no pause is left of the refusals before. */
  again(): void {
    this.#again.clear()
    this.#wanted = true
  }

  /** A deadline that has come is none any more: what it was for is looked at with the next question. */
  woke(now: Now): void {
    if (now.monoUs < this.nextUs) return
    this.#reviewUs = Infinity
    this.#wishUs = Infinity
    this.stir()
  }

  get nextUs(): number {
    return Math.min(this.#reviewUs, this.#wishUs)
  }

  /** A position of this instrument is without the stop that it is to have: no entry may come to it. */
  unprotected(instrumentId: string): boolean {
    const { exposed } = this.#ledger.guards
    if (exposed.size === 0 && this.#unseen.size === 0) return false
    for (const name of exposed.keys()) if (instrumentOf(name) === instrumentId) return true
    for (const name of this.#unseen) if (instrumentOf(name) === instrumentId) return true
    return false
  }

  /** Positions that are so. */
  get unprotectedCount(): number {
    let count = this.#ledger.guards.exposed.size
    for (const name of this.#unseen) if (!this.#ledger.guards.exposed.has(name)) count++
    return count
  }

  /** Says which positions have become unprotected, and which have their stop again. */
  review(now: Now, out: Decision): void {
    if (!this.#changed && now.monoUs < this.#reviewUs) return
    this.#changed = false
    this.#reviewUs = Infinity
    const { guards } = this.#ledger
    if (guards.idle) return this.#unseen.clear()
    const names = guards.names()
    for (const name of names) this.#review(name, now, out)
    // What was closed while we were away, by its own stop for one, has nothing to be seen any more.
    for (const name of this.#unseen) if (!names.includes(name)) this.#unseen.delete(name)
  }

  #review(name: string, now: Now, out: Decision): void {
    const { guards } = this.#ledger
    const status = this.#status(name)
    const exposed = guards.exposed.get(name)
    const failures = guards.failures.get(name) ?? 0
    const order = { key: status?.entry ?? '', instrumentId: instrumentOf(name) }
    if (status === undefined || status.need === 0 || status.why === '') {
      this.#sinceUs.delete(name)
      this.#unseen.delete(name)
      if (exposed === undefined && failures === 0) return
      out.changes.push({ t: 'guard', p: name, why: '', tries: 0, at: now.wallUs })
      if (exposed !== undefined) out.alert('position_protected', order, name)
      return
    }
    const { why, need } = status
    const sinceUs = this.#sinceUs.get(name) ?? now.monoUs
    this.#sinceUs.set(name, sinceUs)
    const dueUs = sinceUs + this.#policy.protectMs * 1000
    if (failures === 0 && why !== 'unknown' && exposed === undefined && now.monoUs < dueUs) {
      this.#reviewUs = Math.min(this.#reviewUs, dueUs)
      return
    }
    // Told once, and again with each stop that comes to nothing.
    if (exposed?.tries === failures) return
    out.changes.push({ t: 'guard', p: name, why, tries: failures, at: now.wallUs })
    out.alert('position_unprotected', order, `${name}: ${why}, ${need} to protect, ${failures} stops came to nothing`)
  }

  /** What is to be asked for now, oldest need first. Each is given once, and again only after a pause. */
  wishes(now: Now, cause: number): Intent[] {
    if (!this.#wanted && now.monoUs < this.#wishUs) return []
    this.#wanted = false
    this.#wishUs = Infinity
    const { guards } = this.#ledger
    if (guards.idle) return []
    const wishes: Intent[] = []
    for (const name of guards.names()) {
      const status = this.#status(name)
      const intent = status === undefined ? undefined : this.#wish(status, cause)
      if (intent === undefined) {
        if (status === undefined || (status.why === '' && status.live.every((order) => order.requests.length === 0)))
          this.#again.delete(name)
        continue
      }
      const { atUs, times } = this.#again.get(name) ?? { atUs: -Infinity, times: 0 }
      const due = now.monoUs >= atUs
      const nextUs = due ? now.monoUs + this.#policy.retryMs * 1000 * 2 ** Math.min(times, mostDoublings) : atUs
      if (due) {
        wishes.push(intent)
        this.#again.set(name, { atUs: nextUs, times: times + 1 })
      }
      this.#wishUs = Math.min(this.#wishUs, nextUs)
    }
    return wishes
  }

  /** The next thing that this position needs; undefined where it has all, or waits for an answer. */
  #wish(status: Status, cause: number): Intent | undefined {
    const { need, side, live, px, name, strategy, instrument, positionID, entry } = status
    const common = { cause, strategy, by: 'protection' as const }
    if (need === 0) {
      const rest = live.find((order) => openCancel(order) === undefined)
      return rest && { kind: 'cancel', ...common, strategy: rest.strategy, clOrdID: rest.key }
    }
    const waits = live.some((order) => order.doubt !== '' || order.unconfirmed || order.base === 'Sent' || order.requests.length > 0)
    if (waits || live.some((order) => order.ordType === 'market')) return undefined
    const [stop, more] = live
    // What is one too many, or has become one on the wrong side, goes first.
    if (more !== undefined) return { kind: 'cancel', ...common, clOrdID: more.key }
    if (stop !== undefined && stop.side !== side) return { kind: 'cancel', ...common, clOrdID: stop.key }
    if (stop === undefined) {
      const given = { kind: 'new', ...common, instrumentId: instrument.id, side, qty: need as Qty, guards: { entry, positionID } } as const
      const gaveUp = this.#policy.close && (this.#ledger.guards.failures.get(name) ?? 0) >= this.#policy.tries
      return gaveUp ? { ...given, ordType: 'market' } : { ...given, ordType: 'stop', stop: px as Price }
    }
    if (stop.leaves === need && stop.stop === px) return undefined
    if (this.#rules.requests.OrderCancelReplaceRequest === undefined) return { kind: 'cancel', ...common, clOrdID: stop.key }
    return { kind: 'replace', ...common, clOrdID: stop.key, qty: (stop.cum + need) as Qty, stop: px as Price }
  }

  #status(name: string): Status | undefined {
    const { guards, orders } = this.#ledger
    const [instrumentId, positionID = ''] = name.split('|')
    const instrument = this.#instrumentOf(instrumentId)
    if (instrument === undefined) return undefined
    const live = [...guards.live(name)].map((key) => orders.get(key)!)
    const entry = orders.get(guards.entries.get(name) ?? '')
    const qty = this.#ledger.accounts.held(name)
    const side: Side = qty > 0 ? 'sell' : 'buy'
    const need = entry === undefined ? 0 : Math.abs(qty)
    const px = entry === undefined ? 0 : stopOf(entry, side, instrument)
    const strategy = entry?.strategy ?? live[0]?.strategy ?? ''
    const why = need === 0 ? '' : whyNot(live, side, need)
    return { name, instrument, positionID, need, side, entry: entry?.key ?? '', strategy, px, live, why }
  }
}

const instrumentOf = (name: string): string => name.split('|')[0]

/** The stop of an entry: its price, or so far from its first execution; aligned so that it is never nearer than was asked. */
function stopOf(entry: Order, side: Side, instrument: Instrument): number {
  if (entry.guardPx !== null) return entry.guardPx
  const from = entry.executions.find(({ qty }) => qty > 0)?.px ?? entry.price ?? 0
  const distance = entry.guardDistance ?? 0
  const px = side === 'sell' ? from - distance : from + distance
  return alignPx(px as Price, side, 'stop', instrument) ?? px
}

/** Only what the venue has acknowledged, and what nothing takes away, protects. */
function whyNot(live: readonly Order[], side: Side, need: number): Unprotected {
  let covered = 0
  let why: Unprotected = 'missing'
  for (const order of live) {
    if (isClosed(order) || order.ordType !== 'stop' || order.side !== side) continue
    if (order.doubt !== '') why = 'unknown'
    else if (order.unconfirmed) why = 'unconfirmed'
    else if (order.base === 'Sent') why = 'unacknowledged'
    else if (openCancel(order) === undefined) {
      covered += order.leaves
      why = 'too_small'
    }
  }
  return covered >= need ? '' : why
}
