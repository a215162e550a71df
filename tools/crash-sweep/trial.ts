/**
 * One point of the sweep: a life of the gateway that is struck at one system call, then a life that is left alone, plays its script to the end
 * and stops cleanly. Then both journals and the state that was left are judged. Each point has folders, a venue and a line of its own.
 */
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { JournalRecord } from '@fix/session'
import { readJournal } from '@fix/store/file'
import { fieldOf } from '../interop/wire.ts'
import { configure } from './configuration.ts'
import type { Venue } from './counterparty.ts'
import { injecting, plainCalls, struck, type Injection } from './injection.ts'
import { broken, judge, leftBy, type Verdict } from './judge.ts'
import { Life } from './life.ts'
import type { Programs } from './programs.ts'
import { Relay, type Side } from './relay.ts'
import { lastOrderUnits } from './script.ts'
import { VenueHere } from './venue-here.ts'
import { VenueQuickfix } from './venue-quickfix.ts'

export interface Ground {
  readonly programs: Programs
  readonly numbering: 'continue' | 'reset'
  readonly sync: 'process' | 'group'
  readonly seed: string
  /** A start with orders at work, which an earlier life left; a first start where it is missing. */
  readonly before?: Before
  readonly heartBtInt?: number
  /** QuickFIX's program, to be the venue; the simulated one where it isn't given. */
  readonly quickfix?: string
}

/** What an earlier life left: its state, and the venue's memory. */
export interface Before {
  readonly state: string
  readonly venue: readonly JournalRecord[]
}

export interface Trial {
  /** The injection came to its call. */
  readonly struck: boolean
  /** How the struck life ended: status, or null for a kill. */
  readonly status: number | null
  /** What the struck life said. */
  readonly said: readonly string[]
  /** Of the life after. */
  readonly readyMs: number | undefined
  readonly verdict: Verdict | undefined
  readonly violations: readonly string[]
}

const overWithinMs = 20_000

/** A trial in an empty folder. What goes wrong in it is a violation, not an error. */
export async function trial(ground: Ground, dir: string, injection: Injection): Promise<Trial> {
  const trace = join(dir, 'trace')
  const stage = await Stage.open(ground, dir)
  const violations: string[] = []
  let status: number | null = null
  let said: readonly string[] = []
  let hit = false
  let readyMs: number | undefined
  let verdict: Verdict | undefined
  try {
    const first = stage.live({ under: injecting(injection, trace), env: plainCalls })
    const over = stage.over()
    await Promise.race([first.program.ended, over, pause(overWithinMs, undefined, { ref: false })])
    const alive = first.program.alive
    // Whoever is alive then has been through its script, or hangs; it is asked to stop, which is swept as well.
    status = alive ? await first.program.end() : (await first.program.ended).status
    said = [...first.program.errors]
    const { signal } = await first.program.ended
    hit = injection.effect === 'kill' ? signal === 'SIGKILL' : existsSync(trace) && struck(trace)
    if (alive && !stage.isOver) violations.push(`the script is not over after ${overWithinMs} ms: ${first.program.errors.at(-1) ?? ''}`)
    if (!hit && status !== 0) violations.push(`ended with status ${status} without having been struck: ${first.program.lastWords}`)
    const second = stage.live({ env: plainCalls })
    const done = stage.over()
    readyMs = await second.ready()
    await Promise.race([second.program.ended, done, pause(overWithinMs, undefined, { ref: false })])
    if (!stage.isOver) violations.push(`the life after does not come to the end of its script: ${second.program.errors.at(-1) ?? ''}`)
    const last = await second.program.end()
    if (last !== 0) violations.push(`the life after ended with status ${last}: ${second.program.lastWords}`)
    else {
      verdict = await stage.judged()
      violations.push(...broken(verdict))
    }
  } catch (error) {
    violations.push((error as Error).message)
  } finally {
    await stage.close()
  }
  return { struck: hit, status, said, readyMs, verdict, violations }
}

/** Lives through half a script and is killed, its orders at work: what a life after it starts from. */
export async function liveBefore(ground: Ground, dir: string): Promise<Before> {
  const stage = await Stage.open(ground, dir)
  try {
    const life = stage.live({ env: plainCalls })
    const halfway = stage.until(({ account }) => [...account.positions.values()].some(({ net }) => net !== 0) && account.working.size > 0)
    const late = pause(overWithinMs, 'late', { ref: false })
    const ended = life.program.ended.then(() => 'ended')
    const reason = await Promise.race([halfway, ended, late])
    if (reason !== undefined)
      throw new Error(`the life before ${reason === 'late' ? 'does not come to trade' : 'ended'}: ${life.program.errors.at(-1) ?? ''}`)
    life.program.kill('SIGKILL')
    await life.program.ended
    return { state: stage.state, venue: [...stage.venue.records()] }
  } finally {
    await stage.close()
  }
}

/** Venue, line and configuration of one point, and the lives on them. */
export class Stage {
  readonly venue: Venue
  readonly trade: Relay
  readonly dir: string
  readonly #ground: Ground
  readonly #lives: Life[] = []
  readonly #file: string
  readonly #config: ReturnType<typeof configure>['config']
  #overBefore = 0
  #look: () => void = () => undefined

  private constructor(ground: Ground, dir: string, venue: Venue, trade: Relay, configured: ReturnType<typeof configure>) {
    this.#ground = ground
    this.dir = dir
    this.venue = venue
    this.trade = trade
    this.#file = configured.file
    this.#config = configured.config
    venue.onChange = () => this.#look()
  }

  static async open(ground: Ground, dir: string): Promise<Stage> {
    const { programs, numbering, sync, seed, before, heartBtInt } = ground
    mkdirSync(dir, { recursive: true })
    if (before !== undefined) cpSync(before.state, join(dir, 'state'), { recursive: true, filter: (from) => !from.endsWith('.sock') })
    const given = { numbering, seed, records: before?.venue }
    const venue = ground.quickfix === undefined ? await VenueHere.open(given) : await VenueQuickfix.open(ground.quickfix, given)
    const trade = await Relay.open(venue.ports.trade)
    trade.loses = loseOnce()
    const ports = { quote: venue.ports.quote, trade: trade.port }
    return new Stage(
      ground,
      dir,
      venue,
      trade,
      configure({ dir, ports, httpPort: 0, numbering, sync, strategy: programs.script, heartBtInt }),
    )
  }

  /** The venue of this process. */
  get here(): VenueHere {
    if (!(this.venue instanceof VenueHere)) throw new Error('the venue is another process')
    return this.venue
  }

  get state(): string {
    return this.#config.journal.dir
  }

  live(options: ConstructorParameters<typeof Life>[2]): Life {
    this.#overBefore = this.#overs()
    const life = new Life(this.#ground.programs.gateway, this.#file, options)
    this.#lives.push(life)
    return life
  }

  /** A script has come to its end since the last life began. */
  get isOver(): boolean {
    return this.#overs() > this.#overBefore
  }

  over(): Promise<void> {
    return this.until(() => this.isOver)
  }

  /** Until it holds of the venue; asked at each change. */
  until(holds: (venue: Venue) => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#look = () => {
        if (holds(this.venue)) resolve()
      }
      this.#look()
    })
  }

  async judged(): Promise<Verdict> {
    await this.venue.settled()
    const ours = [...readJournal(join(this.state, 'journal'))]
    const { account } = this.venue
    return judge({ config: this.#config, ours, theirs: this.venue.records(), account, left: leftBy(this.#config) })
  }

  async close(): Promise<void> {
    for (const { program } of this.#lives) {
      program.kill('SIGKILL')
      await program.ended
    }
    await this.trade.close()
    await this.venue.close()
  }

  #overs(): number {
    let overs = 0
    for (const order of this.venue.account.orders.values()) if (order.status === 'Canceled' && order.qty === lastOrderUnits * 100) overs++
    return overs
  }
}

/** One cancel never reaches the venue, which asks for it again; one report of a cancelled order never comes, for which the gateway asks. */
function loseOnce(): (message: Buffer, from: Side) => boolean {
  let cancel = false
  let report = false
  return (message, from) => {
    const type = fieldOf(message, 35)
    if (from === 'gateway' && type === 'F' && !cancel) return (cancel = true)
    if (from === 'venue' && type === '8' && fieldOf(message, 150) === '4' && !report) return (report = true)
    return false
  }
}
