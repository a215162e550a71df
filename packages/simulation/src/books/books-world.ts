/**
 * The world of books: a venue with its true books, a subscriber, two session engines and a link between them that cuts, loses, doubles and delays. First
 * the faults, with checks after each step; then none any more, and within a stated time every wanted book is LIVE and is the venue's.
 */
import { codec } from '@fix/codec'
import { Driver, freshNumbers, Session, type Journal, type SessionConfig } from '@fix/session'
import { instrument } from '@fix/units'
import type { Invariant, Violation } from '../checkers/checker.ts'
import { Digest } from '../digest.ts'
import { FixProxy } from '../faults/fix-proxy.ts'
import { FleetingJournal } from '../fleeting-journal.ts'
import { Link, type Middle, type Side } from '../link.ts'
import type { Random } from '../random.ts'
import { Fates } from '../trial/fate.ts'
import { MemoryStorage } from '../trial/memory-storage.ts'
import type { TrialResult } from '../trial/trial.ts'
import type { Profile } from '../trial/weather.ts'
import { World } from '../world.ts'
import { BookClient } from './book-client.ts'
import { booksPlanOf, type BooksPlan } from './books-plan.ts'
import { feedFix44 } from './feed.ts'
import { ForgetfulSender } from './forgetful-sender.ts'
import { QuoteVenue } from './quote-venue.ts'

export interface BooksOptions {
  readonly seed: string
  /** Which faults are about; all unless told. */
  readonly profile?: Profile
  /** What is otherwise than the seed has it. */
  readonly plan?: Partial<BooksPlan>
  /** Faults that don't happen though the seed drew them, by number. */
  readonly spared?: (number: number) => boolean
  /** Ends the faults earlier than the seed has it, microseconds. */
  readonly safetyUs?: number
}

/** As that of a trial, and how long each book that went down with its session took to be LIVE again. */
export interface BooksResult extends TrialResult {
  readonly plan: BooksPlan
  readonly recoveredUs: readonly number[]
}

/** 2 January 2026, 09:30. */
const startUs = 1_767_346_200_000_000
/** How long all may take to heal: a wait after many failures is a minute, a subscription that was forgotten is missed after at most 20 s. */
const healWithinUs = 150_000_000
/** After this nothing is on its way any more; less than the shortest silence that a book is asked about for. */
const settleUs = 1_200_000
const mostViolations = 20

const fix: SessionConfig['codec'] = codec(feedFix44)

export function runBooks(options: BooksOptions): BooksResult {
  return new BooksWorld(options).run()
}

class BooksWorld {
  readonly #options: BooksOptions
  readonly #plan: BooksPlan
  readonly #world: World
  readonly #fates: Fates
  readonly #venue: QuoteVenue
  readonly #client: BookClient
  readonly #link: Link
  readonly #symbols: readonly string[]
  readonly #digest = new Digest()
  readonly #violations: Violation[] = []
  #connection = 0
  #steps = 0
  #quietUntilUs = 0
  readonly #closed = new Set<string>()
  #faulty = true
  #moving = true
  #divergent = 0

  constructor(options: BooksOptions) {
    this.#options = options
    const world = new World({ seed: options.seed, startUs })
    this.#world = world
    const plan = { ...booksPlanOf(world.random('plan'), options.profile ?? 'all'), ...options.plan }
    this.#plan = plan
    const fate = new Fates(world.now, options.spared)
    this.#fates = fate
    const symbols = Array.from({ length: plan.symbols }, (_, at) => String(at + 1))
    this.#symbols = symbols
    const instruments = symbols.map((id) => instrument({ id, tick: '1', step: '1', currency: 'USD' }))
    const connection = (): number => this.#connection
    this.#venue = new QuoteVenue({ world, fate, symbols, feed: plan.feed, faults: plan.venue, connection })
    const tell = (invariant: Invariant, detail: string): void => this.#tell(invariant, detail)
    this.#client = new BookClient({ world, venue: this.#venue, instruments, feed: plan.feed, connection, tell })
    const client = this.#driver('client')
    const server = this.#driver('server')
    this.#client.driver = client
    this.#venue.driver = server
    const { rewrite } = new ForgetfulSender(world.random('reset'), fate, plan.resetOnceIn)
    const proxy = new FixProxy({ world, name: 'books', faults: plan.proxy, fate, rewrite })
    const middle = this.#counted(proxy)
    this.#link = new Link({ world, name: 'books', client, server, faults: plan.link, fate, middle, redialUs: [50_000, 500_000] })
    for (const sleeper of [client, server, this.#client]) world.keep(sleeper)
  }

  run(): BooksResult {
    const { safetyUs, moveUs, quietEveryUs, closeEveryUs, churnEveryUs } = this.#plan
    const world = this.#world
    if (!this.#link.connect()) throw new Error('BooksWorld: the first call was not answered')
    this.#every(moveUs, 'market', (random) => this.#move(random))
    if (quietEveryUs > 0) this.#every(quietEveryUs, 'quiet', (random) => this.#falls(random))
    if (closeEveryUs > 0) this.#every(closeEveryUs, 'close', (random) => this.#close(random))
    if (churnEveryUs > 0) this.#every(churnEveryUs, 'churn', (random) => this.#churn(random))
    this.#runUntil(Math.min(safetyUs, this.#options.safetyUs ?? Infinity))
    this.#fates.end()
    this.#faulty = false
    this.#quietUntilUs = 0
    for (const symbol of [...this.#closed]) this.#opens(symbol)
    for (const symbol of this.#symbols) this.#client.subscriptions.subscribe(symbol)
    this.#client.act(world.now)
    const healedUs = this.#heal()
    const { seed, profile = 'all' } = this.#options
    const { subscriptions, recoveredUs } = this.#client
    const health = subscriptions.health(world.now)
    for (const { instrumentId, resyncs, updates } of health) this.#digest.text(instrumentId).integer(resyncs).integer(updates)
    return {
      seed,
      profile,
      plan: this.#plan,
      steps: this.#steps,
      simulatedUs: world.now.monoUs,
      faults: this.#fates.events.length,
      faultsByKind: this.#fates.counts(),
      story: this.#fates.events.map(({ number, kind, monoUs }) => ({ number, kind, atUs: monoUs })),
      counts: {
        messages: this.#venue.sent,
        connections: this.#connection,
        recoveries: health.reduce((sum, { resyncs }) => sum + resyncs, 0),
        gaps: health.reduce((sum, { gaps }) => sum + gaps, 0),
        resubscribes: subscriptions.resubscribes,
        timeouts: subscriptions.timeouts,
        tests: subscriptions.tests,
        late: subscriptions.late,
      },
      lost: 0,
      doubled: 0,
      divergent: this.#divergent,
      violations: this.#violations,
      healedUs,
      recoveredUs,
      digest: this.#digest.text(this.#client.books.digest()).integer(this.#steps).integer(world.now.monoUs).hex(),
    }
  }

  #driver(side: Side): Driver {
    const { numbering, heartBtIntS } = this.#plan
    const [senderCompID, targetCompID] = side === 'client' ? ['DESK', 'VENUE'] : ['VENUE', 'DESK']
    const config: SessionConfig = {
      name: side,
      stream: 1,
      role: side === 'client' ? 'initiator' : 'acceptor',
      codec: fix,
      senderCompID,
      targetCompID,
      heartBtIntS,
      logonTimeoutMs: 2000,
      resendTimeoutMs: 1000,
      resetOnLogon: side === 'client' && numbering === 'reset',
    }
    const client = this.#client
    const app =
      side === 'client'
        ? { onMessage: client.onMessage.bind(client), onFact: client.onFact.bind(client) }
        : {
            onMessage: (view: Parameters<QuoteVenue['onMessage']>[0]) => {
              this.#venue.onMessage(view)
              return undefined
            },
            onFact: ({ kind }: { kind: string }) => {
              if (kind === 'session_up' || kind === 'session_down') this.#venue.down()
            },
          }
    return new Driver(new Session(config, freshNumbers()), this.#journal(side), app)
  }

  #journal(side: Side): Journal {
    if (side === 'client' || this.#plan.resends === 'gapFill') return new FleetingJournal()
    const world = this.#world
    const after = (delayUs: number, act: () => void): (() => void) => world.after(delayUs, act)
    const ports = { random: world.random('storage'), fate: this.#fates, now: world.now, after }
    const opening = new MemoryStorage(ports, { policy: 'process', syncUs: [0, 0], slowOnceIn: 0, fullOnceIn: 0 }).open()
    if (!('journal' in opening)) throw new Error('BooksWorld: a storage in memory did not open')
    return opening.journal
  }

  /** Connections are numbered as they open: what is delivered belongs to the one that stands. */
  #counted(proxy: FixProxy): Middle {
    return {
      opens: () => proxy.opens(),
      opened: () => {
        this.#connection++
        proxy.opened()
      },
      carry: (from, bytes, on) => proxy.carry(from, bytes, on),
      ended: (from, on) => proxy.ended(from, on),
    }
  }

  #move(random: Random): void {
    if (!this.#moving || this.#world.now.monoUs < this.#quietUntilUs) return
    const first = random.below(this.#symbols.length)
    const second = random.below(this.#symbols.length)
    const both = random.onceIn(4) && first !== second
    const symbols = both ? [this.#symbols[first], this.#symbols[second]] : [this.#symbols[first]]
    const open = symbols.filter((symbol) => !this.#closed.has(symbol))
    if (open.length > 0) this.#venue.move(open)
  }

  /** The market of one symbol closes for a while, and the venue says so. */
  #close(random: Random): void {
    const symbol = this.#symbols[random.below(this.#symbols.length)]
    const us = random.between(1_000_000, 30_000_000)
    if (!this.#faulty || this.#closed.has(symbol) || !this.#fates.strikes('venue.close')) return
    this.#closed.add(symbol)
    this.#venue.status(symbol, false)
    this.#world.after(us, () => this.#opens(symbol))
  }

  #opens(symbol: string): void {
    if (this.#closed.delete(symbol)) this.#venue.status(symbol, true)
  }

  /** The whole market falls silent for a while. */
  #falls(random: Random): void {
    const us = random.between(2_000_000, 20_000_000)
    if (this.#faulty && this.#fates.strikes('venue.quiet')) this.#quietUntilUs = this.#world.now.monoUs + us
  }

  /** Somebody wants a book no more, or again. */
  #churn(random: Random): void {
    const symbol = this.#symbols[random.below(this.#symbols.length)]
    const leaves = random.onceIn(2)
    if (!this.#faulty) return
    if (leaves) this.#client.subscriptions.unsubscribe(symbol)
    else this.#client.subscriptions.subscribe(symbol)
    this.#client.act(this.#world.now)
  }

  #every(us: number, name: string, act: (random: Random) => void): void {
    const random = this.#world.random(name)
    const next = (): void => {
      this.#world.after(random.between(1, us), () => {
        act(random)
        next()
      })
    }
    next()
  }

  #step(): boolean {
    this.#steps++
    const went = this.#world.step()
    this.#client.look()
    return went && this.#violations.length < mostViolations
  }

  #runUntil(monoUs: number): void {
    while (this.#world.now.monoUs < monoUs && this.#step());
  }

  /** Until every wanted book is LIVE and, once nothing moves any more, the venue's; gives how long it took. */
  #heal(): number {
    const begin = this.#world.now.monoUs
    while (this.#world.now.monoUs < begin + healWithinUs && this.#violations.length < mostViolations) {
      if (this.#allLive()) {
        const healedUs = this.#world.now.monoUs - begin
        this.#moving = false
        this.#runUntil(this.#world.now.monoUs + settleUs)
        if (this.#allLive() && this.#unlike().length === 0) return healedUs
        this.#moving = true
        this.#runUntil(this.#world.now.monoUs + settleUs)
      } else if (!this.#step()) break
    }
    const books = this.#client.subscriptions
      .health(this.#world.now)
      .map(({ instrumentId, state, reason, subscription }) => `${instrumentId} ${state} ${reason} ${subscription}`)
    this.#tell(
      'B4',
      `not healed within ${healWithinUs / 1_000_000} s: ${books.join(', ')}; unlike the venue’s: ${this.#unlike().join(', ')}`,
    )
    return NaN
  }

  #allLive(): boolean {
    const { wanted, live } = this.#client.subscriptions.readiness
    return wanted === this.#symbols.length && live === wanted
  }

  #unlike(): string[] {
    return this.#symbols.filter((symbol) => this.#client.books.get(symbol).digest() !== this.#venue.books.get(symbol)?.digest())
  }

  #tell(invariant: Invariant, detail: string): void {
    this.#divergent++
    if (this.#violations.length < mostViolations) this.#violations.push({ seed: this.#options.seed, step: this.#steps, invariant, detail })
  }
}
