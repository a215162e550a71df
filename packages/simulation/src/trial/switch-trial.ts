/**
 * A trial of the kill switch alone: orders rest, the switch goes, and the gateway's process dies at one moment between the move and the end of what it
 * brings about; at any passage of any boundary, once or several times, with its power or without. Whatever that moment is, three things hold:
 *
 *   no new order of a strategy is recorded behind the move, or leaves once the move is stored
 *   a move that was stored is on in every life from then on
 *   at the end what rested in its scope is cancelled, what it was to close is closed, and the scope is `halted`
 *
 * Whoever switches off asks again while he has no answer, as a person does, and a trigger whose cause is still there. Nothing but the process fails here:
 * what else may go wrong while the switch goes is for the trial of a gateway.
 */
import type { Command, Fault } from '@fix/events'
import { covers, parseScope } from '@fix/risk'
import { Direction, RecordType, type JournalRecord } from '@fix/session'
import type { Strategy } from '@fix/strategy'
import type { Price, Qty } from '@fix/units'
import type { Invariant, Violation } from '../checkers/checker.ts'
import { fieldOf, noteOf } from '../checkers/raw-fields.ts'
import type { SessionName } from '../desk-life.ts'
import { WallClock } from '../faults/wall-clock.ts'
import { generatedSymbols, generateTicks } from '../generator.ts'
import { listedInstruments, openLogin } from '../instruments.ts'
import { Link } from '../link.ts'
import type { Random } from '../random.ts'
import type { Tick } from '../tick.ts'
import { SimulatedVenue } from '../venue.ts'
import { World } from '../world.ts'
import type { Boundary } from './crash-points.ts'
import { Fates } from './fate.ts'
import { KeptRecords } from './kept-records.ts'
import { Machine } from './machine.ts'
import { MemoryStorage } from './memory-storage.ts'
import type { Storage, StoragePorts } from './storage.ts'
import { Tally } from './tally.ts'
import type { TrialResult } from './trial.ts'
import type { StorageWeather } from './weather.ts'

export interface SwitchTrialOptions {
  readonly seed: string
  /** The disk and the journal on it; records in memory unless told. */
  readonly storage?: (ports: StoragePorts, weather: StorageWeather) => Storage
  /** Passage at which the process dies, from the move on, from 1; drawn by the seed unless told, none for 0. */
  readonly crashAt?: number
  /** Deaths that are taken out, by their number. */
  readonly spared?: (number: number) => boolean
}

export interface SwitchTrialResult extends TrialResult {
  /** Passages from the move to the end of it, in a run in which nothing dies. */
  readonly passages: number
}

/** What the seed draws of a trial. */
interface Plan {
  readonly state: 'cancel-all' | 'flatten'
  readonly scope: string
  /** Moved by a command, or by a trigger. */
  readonly by: 'command' | 'store'
  readonly numbering: 'reset' | 'continue'
  readonly storage: StorageWeather
  readonly delayUs: readonly [number, number]
  readonly resting: number
  /** Lives that end before their time. */
  readonly deaths: number
}

const startUs = 1_767_346_200_000_000
const tripUs = startUs + 10_000_000
const askAgainUs = 200_000
/** All has come to its end within this. */
const endsWithinUs = 180_000_000
/** So long nothing may leave behind that. */
const watchUs = 5_000_000
const thinnedTo = 12
const traded = generatedSymbols.map(({ symbol }) => symbol)
const instruments = listedInstruments.filter(({ id }) => traded.includes(id))
const units = (count: number): Qty => (count * 100) as Qty
const limit = { maxQty: units(5000), maxPosition: units(1_000_000), maxMdAgeMs: 10_000, maxUnknown: 0 }
const limits = { version: 'switch', instruments: Object.fromEntries(traded.map((id) => [id, limit])) }
const riskOwner = 2
const ordersOwner = 1
const closer = 'kill'
const strategyName = 'eager'

export function runSwitchTrial(options: SwitchTrialOptions): SwitchTrialResult {
  const { seed, crashAt } = options
  const undisturbed = new SwitchTrial(options, 0)
  const calm = undisturbed.run()
  const passages = undisturbed.passages
  const drawn = new World({ seed, startUs }).random('switch/crash').between(1, passages)
  if (crashAt === 0 || calm.violations.length > 0) return { ...calm, passages }
  return { ...new SwitchTrial(options, crashAt ?? drawn).run(), passages }
}

function planOf(random: Random): Plan {
  const policy = random.onceIn(3) ? 'process' : 'group'
  return {
    state: random.onceIn(3) ? 'flatten' : 'cancel-all',
    scope: random.onceIn(3) ? 'symbol=EURUSD' : '*',
    by: random.onceIn(3) ? 'store' : 'command',
    numbering: random.onceIn(2) ? 'reset' : 'continue',
    storage: {
      ...{ policy, powerOnceIn: policy === 'group' ? 2 : 0, syncUs: [100, 4000] },
      ...{ slowOnceIn: 0, fullOnceIn: 0, eioOnceIn: 0, shortWriteOnceIn: 0 },
    },
    delayUs: [100, [1_000, 20_000, 150_000][random.below(3)]],
    resting: random.between(2, 6),
    deaths: random.onceIn(3) ? random.between(2, 3) : 1,
  }
}

/** Buys once, and has so many orders rest in each instrument, whatever becomes of them. */
function eager(resting: number): Strategy {
  const bought = new Set<string>()
  return {
    decide(seen, act) {
      const { id } = seen.instrument
      if (!bought.has(id) && seen.position === 0) {
        bought.add(id)
        return act.market('buy', units(3000))
      }
      for (let n = seen.working.length; n < resting; n++) {
        if (n % 2 === 0) act.limit('buy', units(1000), (seen.bid - 300 - n) as Price)
        else act.limit('sell', units(1000), (seen.ask + 300 + n) as Price)
      }
    },
  }
}

class SwitchTrial {
  /** Of boundaries, since the switch was first asked to go and until all was done. */
  passages = 0
  readonly #seed: string
  readonly #plan: Plan
  readonly #world: World
  readonly #fate: Fates
  readonly #clock: WallClock
  readonly #machine: Machine
  readonly #venue: SimulatedVenue
  readonly #links: Readonly<Record<SessionName, Link>>
  readonly #tally = new Tally()
  readonly #violations: Violation[] = []
  readonly #random: Random
  #step = 0
  /** Passage at which the life dies that is asked to switch off; 0 for never. */
  #diesAt: number
  #left: number
  #asked = false
  #done = false
  /** Record of the move in the journal as it is now; 0 for none. */
  #movedIdx = 0
  #lastIdx = 0
  /** The desk of this life has taken the move, when the journal was this long: once that is stored, whoever asked is told so. */
  #takenIdx = 0
  #acknowledged = false
  /** Requests of the journal that the switch itself made, by ClOrdID(11). */
  readonly #closing = new Set<string>()

  constructor(options: SwitchTrialOptions, diesAt: number) {
    this.#seed = options.seed
    this.#diesAt = diesAt
    const world = new World({ seed: options.seed, startUs })
    this.#world = world
    this.#plan = planOf(world.random('switch/plan'))
    const { storage: weather, numbering, deaths } = this.#plan
    this.#left = deaths
    this.#random = world.random('switch/deaths')
    this.#fate = new Fates(world.now, options.spared)
    this.#clock = new WallClock(world)
    const ports = {
      ...{ random: world.random('storage'), fate: this.#fate, now: world.now },
      after: (delayUs: number, act: () => void) => world.after(delayUs, act),
    }
    this.#venue = new SimulatedVenue({
      ...{ journal: new KeptRecords([], { atOnce: true, wallUs: startUs }), instruments: listedInstruments, login: openLogin },
      ...{ seed: options.seed, numbering, ladder: { levels: 2, unit: 300_000 } },
      session: { heartBtIntS: 5 },
    })
    this.#machine = this.#newMachine(options.storage?.(ports, weather) ?? new MemoryStorage(ports, weather))
    this.#machine.start()
    this.#links = { QUOTE: this.#newLink('QUOTE'), TRADE: this.#newLink('TRADE') }
    this.#machine.links.push(this.#links.QUOTE, this.#links.TRADE)
    for (const driver of [this.#venue.quote, this.#venue.trade]) world.keep(driver)
  }

  run(): TrialResult {
    const world = this.#world
    this.#planTicks()
    for (const link of [this.#links.QUOTE, this.#links.TRADE]) link.connect()
    world.at(tripUs, () => this.#switchOff())
    this.#play(tripUs - startUs + 1, () => false)
    this.#play(endsWithinUs, () => this.#undone().length === 0)
    const undone = this.#undone()
    if (undone.length > 0) this.#tell('I8', `${endsWithinUs / 1_000_000} s behind the move: ${undone.join('; ')}`)
    this.#done = true
    this.#play(watchUs, () => false)
    const left = this.#undone()
    if (undone.length === 0 && left.length > 0) this.#tell('I8', `it was done, and is not any more: ${left.join('; ')}`)
    return this.#result()
  }

  #play(forUs: number, enough: () => boolean): void {
    const until = this.#world.now.wallUs + forUs
    while (this.#world.now.wallUs < until) {
      if (!this.#world.step(until)) return
      this.#step++
      const { process } = this.#machine
      // From then on it may not be forgotten.
      if (this.#takenIdx > 0 && process !== undefined && process.storedIdx >= this.#takenIdx) this.#acknowledged = true
      if (enough()) return
    }
  }

  /** Asked for, and again while there is no answer. */
  #switchOff(): void {
    const { process } = this.#machine
    this.#asked = true
    if (process?.runs === true && this.#takenIdx === 0) {
      const { state, scope, by } = this.#plan
      const fact: Command | Fault =
        by === 'command'
          ? { kind: 'command', command: 'kill', state, scope, actor: 'operator', reason: 'a drill' }
          : { kind: 'fault', of: 'store', on: true, text: 'storeFull' }
      process.desk.enter(fact, process.now())
      if (process.alive && process.desk.risk.latches().length > 0) this.#takenIdx = this.#lastIdx
    }
    if (!this.#acknowledged) this.#world.after(askAgainUs, () => this.#switchOff())
  }

  /** What is still to come about. */
  #undone(): string[] {
    const { process } = this.#machine
    if (process === undefined) return ['no process runs']
    const { desk } = process
    const found: string[] = []
    const { scope } = this.#moved
    const latch = desk.risk.latches().find((one) => one.scope === scope)
    if (latch?.state !== 'halted') found.push(`${scope} is ${latch?.state ?? 'active'}`)
    if (!desk.tradeUp || !desk.recovery.done || desk.orders.unreconciled > 0) found.push('orders are not reconciled')
    for (const order of desk.orders.open()) if (this.#covers(order.instrumentId)) found.push(`${order.clOrdID} is open`)
    for (const { orderID, symbol } of this.#venue.account.working.values())
      if (this.#covers(symbol)) found.push(`${orderID} works at the venue`)
    if (this.#plan.state !== 'flatten') return found
    for (const { symbol, net } of this.#venue.account.positions.values())
      if (this.#covers(symbol) && net !== 0) found.push(`${symbol} is ${net} at the venue`)
    return found
  }

  // What is judged.

  #began(records: readonly JournalRecord[]): void {
    this.#movedIdx = 0
    this.#takenIdx = 0
    for (const record of records) this.#read(record)
    if (this.#movedIdx === 0 && this.#acknowledged) this.#tell('I8', 'the move was stored, and the next life does not know of it')
  }

  #read(record: JournalRecord): void {
    const move = noteOf(record, riskOwner) as { type?: string; scope: string; state: string } | undefined
    if (move?.type === 'kill' && move.scope === this.#moved.scope) {
      this.#movedIdx = record.idx
      if (move.state === 'active') this.#tell('I8', 'somebody has re-armed it')
    }
    const wish = noteOf(record, ordersOwner) as { k: string; id: string; strategy?: string } | undefined
    if (wish?.k === 'new' && wish.strategy === closer) this.#closing.add(wish.id)
  }

  #appended(record: JournalRecord): void {
    this.#tally.record(record)
    const on = this.#movedIdx > 0 || this.#takenIdx > 0
    this.#lastIdx = record.idx
    this.#read(record)
    if (record.type !== RecordType.message || record.dir !== Direction.out || fieldOf(record.raw, 35) !== 'D') return
    if (on && this.#isForbidden(record.raw)) this.#tell('I8', `new order ${fieldOf(record.raw, 11)} is recorded behind the move`)
  }

  #wrote(bytes: Uint8Array): void {
    this.#tally.wrote(bytes)
    if (this.#acknowledged && fieldOf(bytes, 35) === 'D' && this.#isForbidden(bytes))
      this.#tell('I8', `new order ${fieldOf(bytes, 11)} left, though the move was stored`)
  }

  #isForbidden(raw: Uint8Array): boolean {
    const symbol = listedInstruments.find((one) => one.symbol === fieldOf(raw, 55))?.id ?? ''
    return this.#covers(symbol) && !this.#closing.has(fieldOf(raw, 11))
  }

  /** The trigger moves everything. */
  get #moved(): { scope: string } {
    return { scope: this.#plan.by === 'store' ? '*' : this.#plan.scope }
  }

  #covers(instrumentId: string): boolean {
    const scope = parseScope(this.#moved.scope)
    return scope !== undefined && covers(scope, strategyName, instrumentId)
  }

  #tell(invariant: Invariant, detail: string): void {
    if (this.#violations.length < 20) this.#violations.push({ seed: this.#seed, step: this.#step, invariant, detail })
  }

  // When it dies.

  #dies(_boundary: Boundary): boolean {
    if (!this.#asked || this.#done) return false
    this.passages++
    if (this.#diesAt === 0 || this.passages < this.#diesAt || this.#left === 0) return false
    this.#left--
    // The next one dies too, somewhere in its own way to the end.
    this.#diesAt = this.passages + this.#random.between(1, 200)
    return this.#fate.strikes(`process.crash.${_boundary}`)
  }

  #result(): TrialResult {
    const { events } = this.#fate
    for (const { number, kind, monoUs } of events) this.#tally.digest.integer(number).text(kind).integer(monoUs)
    const { account } = this.#venue
    const cancelled = [...account.orders.values()].filter(({ status }) => status === 'Canceled').length
    return {
      ...{ seed: this.#seed, profile: 'process', steps: this.#step, simulatedUs: this.#world.now.monoUs, faults: events.length },
      ...{ faultsByKind: this.#fate.counts(), lost: 0, doubled: 0, divergent: 0, violations: this.#violations, healedUs: NaN },
      counts: { ...this.#tally.counts(), lives: this.#machine.lives, cancelledAtVenue: cancelled, passages: this.passages },
      story: events.map(({ number, kind, monoUs }) => ({ number, kind, atUs: monoUs })),
      digest: this.#tally.digest.hex(),
    }
  }

  // What it is made of.

  #newMachine(storage: Storage): Machine {
    const { numbering, resting, state, storage: weather } = this.#plan
    const world = this.#world
    return new Machine({
      ...{ world, fate: this.#fate, random: world.random('crash/power'), storage, clock: this.#clock },
      crashes: { at: (boundary) => this.#dies(boundary), draw: () => undefined },
      powerOnceIn: weather.powerOnceIn,
      process: {
        numbering,
        session: { heartBtIntS: 5, logon: { username: openLogin.username, password: openLogin.password } },
        desk: { instruments, limits, strategy: { name: strategyName, instance: eager(resting) }, trips: { store: { state } } },
      },
      appended: ({ record }) => this.#appended(record),
      wrote: ({ bytes }) => this.#wrote(bytes),
      began: (records) => this.#began(records),
      halted: (reason) => this.#tell('I10', `the journal halts: ${reason}`),
    })
  }

  #newLink(session: SessionName): Link {
    const { process } = this.#machine
    const server = session === 'QUOTE' ? this.#venue.quote : this.#venue.trade
    return new Link({
      ...{ world: this.#world, name: session, client: session === 'QUOTE' ? process?.quote : process?.trade, server },
      ...{ faults: { delayUs: this.#plan.delayUs }, fate: this.#fate, clocks: { client: this.#clock }, redialUs: [100_000, 500_000] },
    })
  }

  #planTicks(): void {
    const ticks = generateTicks({ seed: this.#seed, fromUs: startUs + 500_000 })
    const plan = (): void => {
      let tick: Tick | undefined
      for (let skipped = 0; skipped < thinnedTo; skipped++) tick = ticks.next().value ?? undefined
      if (tick === undefined) return
      const next = tick
      this.#world.at(next.timeUs, () => {
        this.#venue.tick(next, this.#world.now)
        plan()
      })
    }
    plan()
  }
}
