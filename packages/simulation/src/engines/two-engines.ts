/**
 * The world of two bare engines: an initiator and an acceptor with all faults between and below them. First the faults, for a time that the seed draws,
 * with checks at each write and each step; then none any more, and all must heal within a stated time; then both journals are held against each other.
 * One seed is one run.
 */
import type { SessionConfig } from '@fix/session'
import type { Invariant, Violation } from '../checkers/checker.ts'
import { Digest } from '../digest.ts'
import { FixProxy } from '../faults/fix-proxy.ts'
import { StubbornPeer } from '../faults/stubborn-peer.ts'
import { WallClock } from '../faults/wall-clock.ts'
import { Link, type Side } from '../link.ts'
import { Fates } from '../trial/fate.ts'
import { MemoryStorage } from '../trial/memory-storage.ts'
import type { Storage, StoragePorts } from '../trial/storage.ts'
import type { TrialResult } from '../trial/trial.ts'
import type { Profile, StorageWeather } from '../trial/weather.ts'
import { World } from '../world.ts'
import { compared } from './comparison.ts'
import { Engine } from './engine.ts'
import { planOf, type EnginesPlan } from './plan.ts'
import { dialectOf } from './versions.ts'

export interface EnginesOptions {
  readonly seed: string
  /** Which faults are about; all unless told. */
  readonly profile?: Profile
  /** What each journal lies in; records in memory unless told. */
  readonly storage?: (ports: StoragePorts, weather: StorageWeather) => Storage
  /** What is otherwise than the seed has it. */
  readonly plan?: Partial<EnginesPlan>
  /** Faults that don't happen though the seed drew them, by number. */
  readonly spared?: (number: number) => boolean
  /** Ends the faults earlier than the seed has it, microseconds. */
  readonly safetyUs?: number
  readonly poison?: boolean
  /** Sees all that is on its way to the line. */
  readonly onWrite?: (side: Side, bytes: Uint8Array, monoUs: number) => void
}

/** As that of a trial, so that whoever plays seeds plays these too. */
export interface EnginesResult extends TrialResult {
  readonly plan: EnginesPlan
  /** Application messages that got a number, both ways. */
  readonly sent: number
}

/** 2 January 2026, 09:30. */
const startUs = 1_767_346_200_000_000
/** How long all may take to heal. */
export const healingUs = 180_000_000
const mostViolations = 20

export function runEngines(options: EnginesOptions): EnginesResult {
  return new TwoEngines(options).run()
}

class TwoEngines {
  readonly #options: EnginesOptions
  readonly #plan: EnginesPlan
  readonly #world: World
  readonly #fates: Fates
  readonly #clocks: Record<Side, WallClock>
  readonly #engines: Record<Side, Engine>
  readonly #both: readonly [Engine, Engine]
  readonly #proxy: FixProxy
  readonly #link: Link
  readonly #digest = new Digest()
  readonly #violations: Violation[] = []
  #steps = 0
  #divergent = 0
  #quiet = false

  constructor(options: EnginesOptions) {
    this.#options = options
    const world = new World({ seed: options.seed, startUs })
    this.#world = world
    const plan = { ...planOf(world.random('plan'), options.profile ?? 'all'), ...options.plan }
    this.#plan = plan
    const fates = new Fates(world.now, options.spared)
    this.#fates = fates
    this.#clocks = { client: new WallClock(world), server: new WallClock(world) }
    // A gap fill that was too short may wait ahead of a hole, and each one costs the other side a timeout when its turn comes.
    const stubborn = new StubbornPeer({ ...plan.stubborn, most: 20, random: world.random('stubborn'), fate: fates })
    const rewrite = plan.stubborn.onceIn > 0 ? stubborn.rewrite : undefined
    this.#proxy = new FixProxy({ world, name: 'engines', faults: plan.proxy, fate: fates, rewrite })
    this.#engines = { client: this.#engine('client'), server: this.#engine('server') }
    this.#both = [this.#engines.client, this.#engines.server]
    for (const engine of this.#both) engine.start()
    this.#link = new Link({
      world,
      name: 'engines',
      client: this.#engines.client.driver,
      server: this.#engines.server.driver,
      faults: plan.link,
      fate: fates,
      middle: this.#proxy,
      clocks: this.#clocks,
      redialUs: [50_000, 1_000_000],
    })
    for (const engine of this.#both) engine.link = this.#link
  }

  run(): EnginesResult {
    const world = this.#world
    const plan = this.#plan
    if (!this.#link.connect()) this.#redial()
    this.#every(plan.trafficUs, 'traffic', (random) =>
      this.#talk(random.onceIn(2) ? 'client' : 'server', random.between(1, 3), random.onceIn(3)),
    )
    this.#trouble()
    this.#runFor(Math.min(plan.safetyUs, this.#options.safetyUs ?? Infinity))
    this.#fates.end()
    this.#quiet = true
    this.#proxy.mend()
    for (const clock of [this.#clocks.client, this.#clocks.server]) clock.correct()
    const healedUs = this.#heal()
    const [a, b] = this.#both
    const there = compared(a, b, plan.checksTime)
    const back = compared(b, a, plan.checksTime)
    for (const detail of [...there.details, ...back.details].slice(0, mostViolations)) this.#tell('I1', detail)
    const { seed, profile = 'all' } = this.#options
    return {
      seed,
      profile,
      plan,
      steps: this.#steps,
      simulatedUs: world.now.monoUs,
      faults: this.#fates.events.length,
      faultsByKind: this.#fates.counts(),
      story: this.#fates.events.map(({ number, kind, monoUs }) => ({ number, kind, atUs: monoUs })),
      counts: {
        sent: there.sent + back.sent,
        passedOver: a.passedOver.size + b.passedOver.size,
        lives: a.lives + b.lives,
        failedStarts: a.failedStarts + b.failedStarts,
        heartbeatsMissed: a.stale + b.stale,
      },
      sent: there.sent + back.sent,
      lost: there.lost + back.lost,
      doubled: there.doubled + back.doubled,
      divergent: this.#divergent,
      violations: this.#violations,
      healedUs,
      digest: this.#digest.integer(this.#steps).integer(world.now.monoUs).hex(),
    }
  }

  #engine(side: Side): Engine {
    const world = this.#world
    const plan = this.#plan
    const random = world.random(`storage/${side}`)
    const after = (delayUs: number, act: () => void): (() => void) => world.after(delayUs, act)
    const ports = { random, fate: this.#fates, now: world.now, after }
    const storage = this.#options.storage?.(ports, plan.storage) ?? new MemoryStorage(ports, plan.storage)
    return new Engine({
      side,
      world,
      plan,
      storage,
      clock: this.#clocks[side],
      fate: this.#fates,
      config: this.#config(side),
      tell: (invariant, detail) => this.#tell(invariant, detail),
      onWrite: (bytes) => {
        this.#digest
          .byte(side === 'client' ? 1 : 2)
          .integer(world.now.monoUs)
          .bytes(bytes)
        this.#options.onWrite?.(side, bytes, world.now.monoUs)
      },
    })
  }

  #config(side: Side): SessionConfig {
    const plan = this.#plan
    const [senderCompID, targetCompID] = side === 'client' ? ['A', 'B'] : ['B', 'A']
    return {
      name: side,
      stream: 1,
      role: side === 'client' ? 'initiator' : 'acceptor',
      ...dialectOf(plan.version),
      senderCompID,
      targetCompID,
      heartBtIntS: plan.heartBtIntS,
      nextExpectedMsgSeqNum: plan.nextExpected,
      resendOrders: plan.resendOrders,
      resendEnd: plan.resendEnd,
      resendChunk: plan.resendChunk,
      sendingTimeThresholdMs: plan.checksTime ? 120_000 : 0,
      poison: this.#options.poison ?? false,
    }
  }

  #redial(): void {
    this.#world.after(100_000, () => {
      if (!this.#link.up && !this.#link.connect()) this.#redial()
    })
  }

  #talk(side: Side, count: number, orders: boolean): void {
    for (let n = 0; n < count; n++) this.#engines[side].say(orders ? 'order' : 'news')
  }

  /** Faults that come by time and not by message. */
  #trouble(): void {
    const { pauseEveryUs, clockEveryUs, operatorEveryUs, heartBtIntS } = this.#plan
    const sides = ['client', 'server'] as const
    this.#every(pauseEveryUs, 'pause', (random) => {
      const us = random.between(10_000, heartBtIntS * 4_000_000)
      const engine = this.#engines[sides[random.below(2)]]
      if (this.#fates.strikes('process.pause')) engine.stop(us)
    })
    this.#every(clockEveryUs, 'clock', (random) => this.#setClock(this.#clocks[sides[random.below(2)]], random))
    this.#every(operatorEveryUs, 'operator', (random) => {
      const engine = this.#engines[sides[random.below(2)]]
      const kind = random.onceIn(2) ? 'logout' : 'testRequest'
      if (this.#fates.strikes(`process.${kind}`)) engine.command(kind)
    })
  }

  #setClock(clock: WallClock, random: { below(count: number): number; between(low: number, high: number): number }): void {
    const sign = random.below(2) === 0 ? 1 : -1
    const kind = random.below(4)
    const us = random.between(1000, 60_000_000)
    const ppm = random.between(1, 5000)
    if (kind === 0 && this.#fates.strikes('clock.drift')) clock.drift(sign * ppm)
    if (kind === 1 && this.#fates.strikes('clock.jump')) clock.jump(sign * us)
    // An hour, as when the zone's summer time is taken for UTC; or past midnight, which is a day that begins or comes again.
    const wrongUs = kind === 2 ? 3_600_000_000 : 14.5 * 3_600_000_000
    if (kind >= 2 && this.#fates.strikes(kind === 2 ? 'clock.hour' : 'clock.midnight')) {
      clock.jump(sign * wrongUs)
      this.#world.after(us, () => clock.correct())
    }
  }

  #every(us: number, name: string, act: (random: ReturnType<World['random']>) => void): void {
    if (us === 0) return
    const random = this.#world.random(name)
    const next = (): void => {
      this.#world.after(random.between(1, us), () => {
        if (this.#quiet) return
        act(random)
        next()
      })
    }
    next()
  }

  #step(): boolean {
    this.#steps++
    const went = this.#world.step()
    for (const engine of this.#both) engine.look()
    return went && this.#violations.length < mostViolations
  }

  #runFor(us: number): void {
    const end = this.#world.now.monoUs + us
    while (this.#world.now.monoUs < end && this.#step());
  }

  /** Until both are up with the same numbers, and stay so for a while; gives how long it took. */
  #heal(): number {
    const begin = this.#world.now.monoUs
    const end = begin + healingUs
    while (this.#world.now.monoUs < end) {
      if (this.#well()) {
        const healedUs = this.#world.now.monoUs - begin
        this.#runFor(this.#plan.heartBtIntS * 3_000_000)
        // A heartbeat may be on its way.
        for (const until = this.#world.now.monoUs + 2_000_000; !this.#well() && this.#world.now.monoUs < until && this.#step(););
        if (this.#well()) return healedUs
      }
      if (!this.#step()) break
    }
    const state = this.#both.map(({ side, session, halted }) =>
      session === undefined
        ? `${side} is down ${halted}`
        : `${side} ${session.state} ${JSON.stringify(session.numbers)}${session.resending ? ' resending' : ''}`,
    )
    this.#tell('I10', `not healed within ${healingUs / 1_000_000} s: ${state.join(', ')}`)
    return NaN
  }

  #well(): boolean {
    const [a, b] = this.#both.map(({ session }) => session)
    if (a === undefined || b === undefined || a.state !== 'active' || b.state !== 'active' || a.resending || b.resending) return false
    const [here, there] = [a.numbers, b.numbers]
    return here.nextOut === there.nextIn && there.nextOut === here.nextIn
  }

  #tell(invariant: Invariant, detail: string): void {
    if (invariant === 'I7' || invariant === 'I10') this.#divergent++
    if (this.#violations.length < mostViolations) this.#violations.push({ seed: this.#options.seed, step: this.#steps, invariant, detail })
  }
}
