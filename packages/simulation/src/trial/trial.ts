/**
 * A trial: a gateway before the simulated venue, orders of all kinds flowing, an operator who switches off and on, and everything going wrong that
 * the weather of the seed has; judged after every step. It has three parts.
 *
 *   safety     faults are about; nothing may be lost, doubled, skipped or sent unrecorded at any moment
 *   liveness   no more faults; within the given time sessions are up, gaps closed, nothing is of unknown fate, books are valid, and trade flows again
 *   closing    the process ends, another one is rebuilt from the journal and is the same; both logs are compared
 */
import type { Entry } from '@fix/events'
import type { Qty } from '@fix/units'
import { Jury } from '../checkers/jury.ts'
import type { Scene, Violation } from '../checkers/checker.ts'
import { compareLogs } from '../checkers/nothing-lost.ts'
import { unhealed } from '../checkers/healed.ts'
import type { SessionName } from '../desk-life.ts'
import { FixProxy } from '../faults/fix-proxy.ts'
import { StubbornPeer } from '../faults/stubborn-peer.ts'
import { WallClock } from '../faults/wall-clock.ts'
import { ctrader } from '@fix/venue/ctrader'
import { generatedSymbols, generateTicks } from '../generator.ts'
import { listedInstruments, openLogin } from '../instruments.ts'
import { Link } from '../link.ts'
import type { Tick } from '../tick.ts'
import { SimulatedVenue } from '../venue.ts'
import { World } from '../world.ts'
import { CrashPoints } from './crash-points.ts'
import { Fates } from './fate.ts'
import { KeptRecords } from './kept-records.ts'
import { Machine } from './machine.ts'
import { MemoryStorage } from './memory-storage.ts'
import { planMisfortunes } from './misfortunes.ts'
import { Operator, resume } from './operator.ts'
import { ReadableLimits } from './readable-limits.ts'
import type { Storage, StoragePorts } from './storage.ts'
import { Tally } from './tally.ts'
import { trader } from './trader.ts'
import { weatherOf, type Profile, type StorageWeather, type Weather } from './weather.ts'

export interface TrialOptions {
  readonly seed: string
  readonly profile: Profile
  /** The disk and the journal on it; records in memory unless told. */
  readonly storage?: (ports: StoragePorts, weather: StorageWeather) => Storage
  /** Faults that are taken out, by their number; for whoever looks for the shortest failing variant. */
  readonly spared?: (number: number) => boolean
  /** Ends the safety phase earlier than the seed has it, microseconds. */
  readonly safetyUs?: number
  readonly poison?: boolean
}

export interface TrialResult {
  readonly seed: string
  readonly profile: Profile
  readonly steps: number
  readonly simulatedUs: number
  readonly faults: number
  readonly faultsByKind: Readonly<Record<string, number>>
  /** What the run did: orders, fills, probes, resends, lives, sessions that came up. */
  readonly counts: Readonly<Record<string, number>>
  readonly lost: number
  readonly doubled: number
  /** States that differ: memory from journal, gateway from venue. */
  readonly divergent: number
  readonly violations: readonly Violation[]
  /** Each fault that happened, by kind, in its order. */
  readonly story: readonly { readonly number: number; readonly kind: string; readonly atUs: number }[]
  /** How long after the end of faults everything was well; NaN where it never was. */
  readonly healedUs: number
  readonly digest: string
}

/** 2 January 2026, 09:30 UTC. */
const startUs = 1_767_346_200_000_000
/** Healing takes no longer than this. */
const healWithinUs = 120_000_000
const lookEveryUs = 250_000
const lastRoundUs = 5_000_000
const settleUs = 2_000_000
const thinnedTo = 6
/** More steps between two looks are no life, but a loop. */
const mostSteps = 20_000
const redialUs = [100_000, 2_000_000] as const
const traded = generatedSymbols.map(({ symbol }) => symbol)
const instruments = listedInstruments.filter(({ id }) => traded.includes(id))
const limit = { maxQty: 500_000 as Qty, maxPosition: 2_000_000 as Qty, maxMdAgeMs: 10_000, maxUnknown: 0 }
const plainLimits = { version: 'trial', instruments: Object.fromEntries(traded.map((id) => [id, limit])) }

export function runTrial(options: TrialOptions): TrialResult {
  return new Trial(options).run()
}

class Trial implements Scene {
  readonly #options: TrialOptions
  readonly #world: World
  readonly #fate: Fates
  readonly #weather: Weather
  readonly #jury: Jury
  readonly #tally = new Tally()
  readonly #clock: WallClock
  readonly #limits = new ReadableLimits(plainLimits.instruments)
  readonly #machine: Machine
  readonly #venue: SimulatedVenue
  readonly #venueLog: KeptRecords
  readonly #proxies: readonly FixProxy[]
  readonly #links: Readonly<Record<SessionName, Link>>
  readonly #operator: Operator
  readonly #crashes: CrashPoints
  readonly #storage: Storage
  #quiet = false
  #marketOpen = true
  #lost = 0
  #doubled = 0

  constructor(options: TrialOptions) {
    this.#options = options
    const { seed, profile } = options
    const world = new World({ seed, startUs })
    this.#world = world
    this.#fate = new Fates(world.now, options.spared)
    const weather = weatherOf(world.random('weather'), profile)
    this.#weather = options.safetyUs === undefined ? weather : { ...weather, safetyUs: Math.min(weather.safetyUs, options.safetyUs) }
    const secret = `canary-${world.random('secret').next()}`
    const { heartBtIntS } = this.#weather
    const unreadable = (): boolean => this.#limits.unreadable
    this.#jury = new Jury({ seed, secret, instruments, limits: plainLimits, unreadable, heartBtIntS, now: world.now })
    this.#venueLog = new KeptRecords([], { atOnce: true, wallUs: startUs })
    this.#venueLog.onAppend = (record) => {
      this.#tally.record(record)
      this.#jury.venueAppended(record)
    }
    this.#clock = new WallClock(world)
    this.#venue = this.#newVenue(secret)
    const ports = {
      random: world.random('storage'),
      fate: this.#fate,
      now: world.now,
      after: (delayUs: number, act: () => void) => world.after(delayUs, act),
    }
    this.#storage = options.storage?.(ports, weather.storage) ?? new MemoryStorage(ports, weather.storage)
    this.#crashes = new CrashPoints(world.random('crash'), this.#fate, weather.crashMost)
    this.#machine = this.#newMachine(secret)
    const stubborn = new StubbornPeer({
      side: 'server',
      random: world.random('venue'),
      fate: this.#fate,
      onceIn: weather.stubbornOnceIn || 1,
    })
    const rewrite = weather.stubbornOnceIn > 0 && weather.numbering === 'continue' ? stubborn.rewrite : undefined
    this.#proxies = ['quote', 'trade'].map(
      (name) => new FixProxy({ world, name, faults: weather.proxy, fate: this.#fate, rewrite: name === 'trade' ? rewrite : undefined }),
    )
    this.#machine.start()
    // A disk may fail the very first start too: the world is built around the one that comes up.
    while (this.#machine.process === undefined && world.step());
    this.#links = { QUOTE: this.#newLink('QUOTE', 0), TRADE: this.#newLink('TRADE', 1) }
    this.#machine.links.push(this.#links.QUOTE, this.#links.TRADE)
    for (const driver of [this.#venue.quote, this.#venue.trade]) world.keep(driver)
    this.#operator = new Operator(world.random('operator'))
  }

  // The scene, as checkers see it.

  get desk() {
    return this.#machine.process?.desk
  }

  up(session: SessionName): boolean {
    return this.#links[session].up && this.#near(session)?.session.state === 'active' && this.#far(session).session.state === 'active'
  }

  resending(session: SessionName): boolean {
    return this.#near(session)?.session.resending === true || this.#far(session).session.resending
  }

  // The run.

  run(): TrialResult {
    const { safetyUs } = this.#weather
    this.#planTicks()
    this.#planOperator()
    this.#crashes.draw()
    const [world, fate, machine, clock, limits, venue] = [this.#world, this.#fate, this.#machine, this.#clock, this.#limits, this.#venue]
    planMisfortunes({ world, fate, machine, clock, limits, venue, symbols: traded }, this.#weather)
    for (const link of [this.#links.QUOTE, this.#links.TRADE]) this.#dial(link)
    this.#play(safetyUs, () => false)
    const healedUs = this.#heal()
    this.#lastRound()
    this.#close()
    return this.#result(healedUs)
  }

  /** Lets so much time pass, or less where `enough` says so; it is asked now and then. */
  #play(forUs: number, enough: () => boolean): void {
    const world = this.#world
    const until = world.now.monoUs + forUs
    const wall = world.now.wallUs + forUs
    let look = world.now.monoUs + lookEveryUs
    let steps = 0
    while (world.now.monoUs < until) {
      const went = world.step(wall)
      this.#jury.stepped(this)
      if (!went) return
      if (++steps > mostSteps)
        throw new Error(`Trial: more than ${mostSteps} steps between ${look - lookEveryUs} and ${world.now.monoUs} us`)
      if (world.now.monoUs < look) continue
      steps = 0
      look = world.now.monoUs + lookEveryUs
      if (enough()) return
    }
  }

  #heal(): number {
    const { process } = this.#machine
    this.#fate.end()
    this.#quiet = true
    this.#clock.correct()
    this.#limits.unreadable = false
    for (const proxy of this.#proxies) proxy.mend()
    if (process !== undefined && !process.runs) process.goOn()
    const fromUs = this.#world.now.monoUs
    this.#play(healWithinUs, () => this.#tended())
    return this.#isWell() ? this.#world.now.monoUs - fromUs : this.#sick()
  }

  /** The operator sees to it that trade may go on; what that sets off is to be answered before all is well. */
  #tended(): boolean {
    const latch = this.desk?.risk.latches()[0]
    const process = this.#machine.process
    if (latch !== undefined && process !== undefined) process.desk.command(resume(latch.scope), process.now())
    return this.#isWell()
  }

  /** All is healed, and nothing is switched off. Looks, and does nothing: it is asked again at the end of a wait. */
  #isWell(): boolean {
    const desk = this.desk
    return desk?.trading === true && desk.risk.latches().length === 0 && unhealed(this, traded).length === 0
  }

  #sick(): number {
    const tell = this.#jury.tells('I10')
    const found = unhealed(this, traded)
    const latches = this.desk?.risk.latches().length ?? 0
    if (latches > 0) found.push(`${latches} scopes are switched off`)
    tell(`${healWithinUs / 1_000_000} s after the last fault: ${found.length === 0 ? 'the desk does not trade' : found.join('; ')}`)
    return NaN
  }

  /** Trade goes on for a little while, and everything is answered. */
  #lastRound(): void {
    this.#quiet = false
    this.#play(lastRoundUs, () => false)
    this.#quiet = true
    this.#play(healWithinUs, () => this.#tended())
    if (!this.#isWell()) this.#sick()
    // What the market did last is told, and heard: what was garbled as the last message of all shows with the next heartbeat.
    this.#marketOpen = false
    this.#play(settleUs, () => false)
    this.#play(healWithinUs, () => this.#heard())
    if (!this.#heard()) this.#jury.tells('I10')(`${healWithinUs / 1_000_000} s after the last fault: a message of the venue was not taken`)
  }

  /** The gateway has taken all that the venue has sent on the trade session. */
  #heard(): boolean {
    const near = this.#near('TRADE')
    return near !== undefined && near.session.numbers.nextIn === this.#far('TRADE').session.numbers.nextOut
  }

  #close(): void {
    const { process } = this.#machine
    const desk = this.desk
    if (process === undefined || desk === undefined) return
    const live = desk.state()
    const { storedIdx } = process
    this.#jury.ended(this)
    process.end('timer')
    const opening = this.#storage.open()
    if (!('journal' in opening)) return this.#jury.tells('I7')(`the journal does not open again: ${JSON.stringify(opening)}`)
    const records = [...opening.journal.records()]
    this.#jury.began(records, storedIdx, opening.journal.epoch)
    const rebuilt = this.#jury.rebuilt.state()
    if (rebuilt !== live) this.#jury.tells('I7')('what is rebuilt from the journal is not what was in memory')
    const { lost, doubled, unrecorded } = compareLogs(this.#jury.rebuilt, records, this.#venueLog.kept)
    this.#lost = lost.length
    this.#doubled = doubled.length
    for (const id of lost) this.#jury.tells('I1')(`${id} is lost: recorded, not at the venue, and nothing says why`)
    for (const id of unrecorded) this.#jury.tells('I1')(`${id} reached the venue, and no record holds it`)
    for (const id of doubled) this.#jury.tells('I2')(`${id} reached the venue twice`)
  }

  #result(healedUs: number): TrialResult {
    const { seed, profile } = this.#options
    const { violations, step, secrets, notFound, protection } = this.#jury
    const causes = Object.entries(notFound.counts).map(([cause, count]) => [`notFound ${cause}`, count])
    const tally = this.#tally
    const counts = {
      ...tally.counts(),
      lives: this.#machine.lives,
      kills: this.#operator.kills,
      operatorCancels: this.#operator.cancels,
      bytesScanned: secrets.bytesScanned,
      protectedAtTheEnd: protection.held,
      ...(Object.fromEntries(causes) as Record<string, number>),
    }
    for (const { number, kind, monoUs } of this.#fate.events) tally.digest.integer(number).text(kind).integer(monoUs)
    for (const violation of violations) tally.digest.text(violation.invariant).text(violation.detail)
    const differing: readonly string[] = ['I3', 'I4', 'I7']
    return {
      seed,
      profile,
      steps: step,
      simulatedUs: this.#world.now.monoUs,
      faults: this.#fate.events.length,
      faultsByKind: this.#fate.counts(),
      counts,
      lost: this.#lost,
      doubled: this.#doubled,
      divergent: violations.filter(({ invariant }) => differing.includes(invariant)).length,
      violations,
      story: this.#fate.events.map(({ number, kind, monoUs }) => ({ number, kind, atUs: monoUs })),
      healedUs,
      digest: tally.digest.hex(),
    }
  }

  // What the run is made of.

  #near(session: SessionName) {
    const { process } = this.#machine
    return session === 'QUOTE' ? process?.quote : process?.trade
  }

  #far(session: SessionName) {
    return session === 'QUOTE' ? this.#venue.quote : this.#venue.trade
  }

  #newVenue(secret: string): SimulatedVenue {
    const { repeatOnceIn } = this.#weather
    const repeated = this.#world.random('venue/repeat')
    return new SimulatedVenue({
      journal: this.#venueLog,
      instruments: listedInstruments,
      login: { ...openLogin, password: secret },
      seed: this.#options.seed,
      numbering: this.#weather.numbering,
      ladder: { levels: 2, unit: 300_000 },
      onFact: (fact) => this.#tally.fact('venue', fact),
      repeats: () => repeatOnceIn > 0 && repeated.onceIn(repeatOnceIn) && this.#fate.strikes('venue.repeat'),
      session: {
        heartBtIntS: this.#weather.heartBtIntS,
        resendTimeoutMs: ctrader.session.resend.againAfterMs,
        poison: this.#options.poison,
      },
    })
  }

  #newMachine(secret: string): Machine {
    const { numbering, heartBtIntS, storage } = this.#weather
    const world = this.#world
    const traders = world.random('traders')
    // In every third seed positions have protective stops.
    const stops = world.random('protection')
    const protection = stops.onceIn(3) ? stops : undefined
    return new Machine({
      world,
      fate: this.#fate,
      random: world.random('crash/power'),
      storage: this.#storage,
      clock: this.#clock,
      crashes: this.#crashes,
      powerOnceIn: storage.powerOnceIn,
      process: {
        numbering,
        session: {
          heartBtIntS,
          logon: { username: openLogin.username, password: secret },
          poison: this.#options.poison,
        },
        desk: {
          instruments,
          limits: this.#limits.limits,
          strategy: { name: 'trader', instance: trader(traders, () => this.#quiet, protection) },
          protection: { close: true },
          onEntry: ({ fact }: Entry) => {
            this.#tally.fact('gateway', fact)
            this.#jury.fact(fact)
          },
          onOutcome: (outcome) => {
            this.#tally.outcome(outcome)
            this.#jury.outcome(outcome)
          },
        },
      },
      appended: (appended) => {
        this.#tally.record(appended.record)
        this.#jury.appended(appended)
      },
      wrote: (written) => {
        this.#tally.wrote(written.bytes)
        this.#jury.wrote(written)
      },
      began: (records, storedIdx, epoch) => this.#jury.began(records, storedIdx, epoch),
      halted: (reason) => this.#jury.tells('I10')(`the journal halts: ${reason}`),
    })
  }

  #newLink(session: SessionName, place: 0 | 1): Link {
    const { process } = this.#machine
    if (process === undefined) throw new Error('Trial: no process to begin with')
    return new Link({
      world: this.#world,
      name: session,
      client: session === 'QUOTE' ? process.quote : process.trade,
      server: this.#far(session),
      faults: { ...this.#weather.line, ...this.#weather.link },
      fate: this.#fate,
      middle: this.#proxies[place],
      clocks: { client: this.#clock },
      redialUs,
    })
  }

  /** One quote of so many, so that a minute of trade is not a minute of quotes. */
  #planTicks(): void {
    const ticks = generateTicks({ seed: this.#options.seed, fromUs: startUs + 1_000_000 })
    const plan = (): void => {
      let tick: Tick | undefined
      for (let skipped = 0; skipped < thinnedTo; skipped++) tick = ticks.next().value ?? undefined
      if (tick === undefined) return
      const next = tick
      this.#world.at(next.timeUs, () => {
        if (!this.#marketOpen) return
        this.#venue.tick(next, this.#world.now)
        plan()
      })
    }
    plan()
  }

  /** The first call; after that the link calls again itself. */
  #dial(link: Link): void {
    if (!link.up && !link.connect()) this.#world.after(redialUs[1], () => this.#dial(link))
  }

  #planOperator(): void {
    this.#world.after(this.#operator.pauseUs(), () => {
      const { process } = this.#machine
      if (process?.runs === true && !this.#quiet) process.desk.command(this.#operator.next(process.desk), process.now())
      this.#planOperator()
    })
  }
}
