/**
 * One of the two engines: a session, its driver and its journal, in a process that dies and starts again from what the journal has. Its application
 * sends messages that name themselves, keeps the name of each that it applied as the note of its record, and answers each order with News(B): what
 * the journal says was applied is the state, and nothing else is.
 */
import type { View } from '@fix/codec'
import type { Now, SessionFact } from '@fix/events'
import {
  Direction,
  foldNumbers,
  freshNumbers,
  RecordType,
  Session,
  type JournalRecord,
  type SessionConfig,
  type SessionNumbers,
} from '@fix/session'
import type { Invariant } from '../checkers/checker.ts'
import type { DeskJournal } from '../desk-life.ts'
import { DiskError } from '../faults/disk-calls.ts'
import { fieldOf } from '../faults/fix-bytes.ts'
import type { WallClock } from '../faults/wall-clock.ts'
import type { Link, Side } from '../link.ts'
import type { Random } from '../random.ts'
import type { Fate } from '../trial/fate.ts'
import type { Storage } from '../trial/storage.ts'
import type { World } from '../world.ts'
import { Life, LifeDriver } from './life.ts'
import type { EnginesPlan } from './plan.ts'
import { SentOnce } from './sent-once.ts'
import { news, order } from './versions.ts'

export interface EngineOptions {
  readonly side: Side
  readonly world: World
  readonly clock: WallClock
  readonly fate: Fate
  readonly storage: Storage
  readonly plan: EnginesPlan
  readonly config: SessionConfig
  readonly tell: (invariant: Invariant, detail: string) => void
  /** Bytes on their way to the line. */
  readonly onWrite: (bytes: Uint8Array) => void
}

/** A process is down for so long, microseconds from and to. */
const downUs = [10_000, 3_000_000] as const

export class Engine {
  readonly side: Side
  /** Why it can't start, and never will. */
  halted = ''
  /** Of the process that runs; undefined while none does. */
  driver: LifeDriver | undefined
  lives = 0
  failedStarts = 0
  /** Heartbeats missed by the peer, as this engine saw it. */
  stale = 0
  /** Names of messages that a gap fill passed over: of unknown fate. */
  readonly passedOver = new Set<string>()
  link: Link | undefined
  readonly #options: EngineOptions
  readonly #random: Random
  readonly #sentOnce: SentOnce
  #journal: DeskJournal | undefined
  #life: Life | undefined
  #numbers: SessionNumbers = freshNumbers()
  #wakes: (() => void) | undefined
  #left = 0
  #named = 0
  #power = false
  #loops = false
  #storedIdx = 0
  /** What the application says once the message that it has is recorded. */
  #answers: string[] = []

  constructor(options: EngineOptions) {
    this.#options = options
    this.side = options.side
    this.#random = options.world.random(`engine/${options.side}`)
    this.#sentOnce = new SentOnce(
      (invariant, detail) => options.tell(invariant, `${options.side}: ${detail}`),
      (msgType, note) => this.#filled(msgType, text.decode(note)),
    )
  }

  get runs(): boolean {
    return this.#life?.runs === true
  }

  get session(): Session | undefined {
    return this.driver?.session
  }

  /** Numbers of application messages of the peer that this engine took and did not apply: it refused them for their stamps. */
  get refused(): ReadonlySet<number> {
    const seqs = new Set<number>()
    for (const { type, dir, seq, raw, note } of this.records()) {
      const msgType = fieldOf(raw, 35)
      if (type === RecordType.message && dir === Direction.in && note.length === 0 && (msgType === 'B' || msgType === 'D')) seqs.add(seq)
    }
    return seqs
  }

  records(): JournalRecord[] {
    return [...(this.#journal?.records() ?? [])]
  }

  /** Messages that the journal has as sent, or as applied, in its order. */
  messages(dir: Direction): { readonly name: string; readonly seq: number }[] {
    const own = (record: JournalRecord): boolean => record.type === RecordType.message && record.dir === dir && record.note.length > 0
    return this.records()
      .filter(own)
      .map(({ note, seq }) => ({ name: text.decode(note), seq }))
  }

  /** Start is recovery, the first one too. */
  start(): void {
    const { world, clock, config, plan } = this.#options
    const found = this.#open()
    if (found === undefined) return
    const { journal, records } = found
    this.lives++
    this.#journal = journal
    this.#sentOnce.begins(records, this.#storedIdx, this.#power)
    this.#numbers = freshNumbers()
    for (const record of records) if (record.stream === config.stream) foldNumbers(this.#numbers, record)
    this.#left = plan.crashMost === 0 ? 0 : this.#random.between(1, plan.crashMost)
    this.#answers = []
    const life: Life = new Life(clock, {
      dies: () => this.#dies(),
      part: (bytes) => this.#random.below(bytes + 1),
      appended: (idx, draft) => {
        this.#sentOnce.appended(idx, draft)
        if (draft.stream === config.stream) foldNumbers(this.#numbers, draft)
      },
      writes: (bytes, storedIdx, cut) => {
        this.#sentOnce.writes(bytes, storedIdx, cut)
        this.#options.onWrite(bytes)
      },
    })
    this.#life = life
    const driver = new LifeDriver(life, new Session(config, { ...this.#numbers }), journal, {
      onMessage: (view, now) => this.#onMessage(view, now),
      onAppended: (now) => this.#onAppended(now),
      onFact: (fact) => this.#onFact(fact),
    })
    // The process that has lost its journal ends; the next one starts from what is there.
    journal.onFailed(() => life.reach(() => this.#end(false)))
    this.driver = driver
    this.#wakes = world.keep(clock.sleeper(driver))
    this.link?.replace(this.side, driver)
  }

  /** The journal and all that it has, or undefined where the disk would not: then the next start is planned, or there is none. */
  #open(): { readonly journal: DeskJournal; readonly records: JournalRecord[] } | undefined {
    const { storage, world, tell } = this.#options
    try {
      const opening = storage.open()
      if ('halted' in opening) {
        this.halted = opening.halted
        tell('I7', `${this.side}: halted: ${opening.halted}`)
        return undefined
      }
      if ('journal' in opening) return { journal: opening.journal, records: [...opening.journal.records()] }
    } catch (error) {
      if (!(error instanceof DiskError)) throw error
    }
    this.failedStarts++
    storage.crash(false)
    world.after(this.#random.between(...downUs), () => this.start())
    return undefined
  }

  /** The live numbers are those of the journal, always. */
  look(): void {
    const live = this.driver?.session.numbers
    if (live === undefined || !this.runs) return
    const { epoch, nextIn, nextOut } = this.#numbers
    if (live.nextIn === nextIn && live.nextOut === nextOut && live.epoch === epoch) return
    this.#options.tell('I7', `${this.side}: numbers ${JSON.stringify(live)}, the journal has ${JSON.stringify(this.#numbers)}`)
  }

  /** The application has something to say. */
  say(what: 'news' | 'order'): void {
    this.#life?.reach(() => {
      const name = `${this.side}-${what}-${++this.#named}`
      this.#send(name, what)
    })
  }

  stop(us: number): void {
    const life = this.#life
    if (life === undefined || !life.runs) return
    life.stop()
    this.#options.world.after(us, () => life.goOn())
  }

  command(kind: 'logout' | 'testRequest'): void {
    this.#life?.reach(() => {
      const command = kind === 'logout' ? ({ kind } as const) : ({ kind, testReqID: 'operator' } as const)
      this.driver?.command(command, this.#options.clock.now())
    })
  }

  /** The process ends here and now, whatever it is at. */
  kill(): void {
    if (this.#life?.alive !== true) return
    this.#life.alive = false
    this.#end(false)
  }

  #send(name: string, what: 'news' | 'order'): void {
    const now = this.#options.clock.now()
    const note = new TextEncoder().encode(name)
    if (what === 'news') this.driver?.send('B', news(name), note, now, { wait: this.#random.onceIn(4) })
    else this.driver?.send('D', order(name, now.wallUs), note, now)
  }

  #onMessage(view: View, _now: Now): Uint8Array {
    const name = view.msgType === 'D' ? view.str(11) : view.str(148)
    if (view.msgType === 'D') this.#answers.push(`${this.side}-answers-${name}`)
    return new TextEncoder().encode(name)
  }

  /** What follows from a message stands behind it in the journal. */
  #onAppended(_now: Now): void {
    const answers = this.#answers
    this.#answers = []
    for (const name of answers) this.#send(name, 'news')
  }

  #onFact(fact: SessionFact): void {
    if (fact.kind === 'session_heartbeat_missed') this.stale++
    if (fact.kind === 'session_resend_loop') this.#loops = true
    if (fact.kind === 'session_up') this.#loops = false
  }

  /** An order may be passed over where the plan has it so; anything else only where the peer asks for one range over and over. */
  #filled(msgType: string, name: string): void {
    const mayBe = this.#loops || (msgType === 'D' && this.#options.plan.resendOrders === 'never')
    if (mayBe) this.passedOver.add(name)
  }

  #dies(): boolean {
    if (--this.#left !== 0) return false
    const { plan, fate } = this.#options
    const power = plan.storage.powerOnceIn > 0 && this.#random.onceIn(plan.storage.powerOnceIn)
    if (!fate.strikes(power ? 'process.power' : 'process.kill')) {
      this.#left = this.#random.between(1, Math.max(1, plan.crashMost))
      return false
    }
    this.#end(power)
    return true
  }

  #end(power: boolean): void {
    const { storage, world } = this.#options
    this.#power = power
    this.#storedIdx = this.#journal?.storedIdx ?? 0
    storage.crash(power)
    this.#wakes?.()
    this.driver = undefined
    this.#journal = undefined
    if (this.#life !== undefined) this.#life.alive = false
    this.#life = undefined
    // What the dying write still brought to the line is on its way by then.
    world.after(0, () => this.link?.leave(this.side, power))
    world.after(this.#random.between(...downUs), () => this.start())
  }
}

const text = new TextDecoder()
