/**
 * The story of one order as a gateway's journal has it: the decisions on it with what risk made of them, every message of it in both directions, what orders made of
 * each, and what it did to the position. Records are taken one by one, in their order.
 */
import { NOTE_OWNER } from '@fix/oms'
import { Direction, type JournalRecord } from '@fix/session'
import type { AnyView } from '../raw/versions.ts'
import { orderIds } from './order-ids.ts'
import { decisions } from './journal-search.ts'
import { keysIn, mentions, textOf, traceOf, type Noted } from './note-parts.ts'
import { departuresIn, RequestStamps } from './stamps.ts'
import type { StoryMessage } from './story-message.ts'

/** A story that is longer is told up to here, and that it is longer. */
export const mostSteps = 10_000

export interface Step {
  readonly idx: number
  readonly wallUs: number
  readonly epoch: number
  /** Name of the session; '' of a note. */
  readonly session: string
  readonly dir: 'in' | 'out' | 'none'
  readonly seq: number
  readonly message: StoryMessage | undefined
  readonly noted: Noted | undefined
  /** As in the journal. */
  readonly raw: Uint8Array
  /** What it did to positions, before and after: filled by whoever folds. */
  readonly moved: PositionMove[]
  /** Of a request, where they were kept. When it left is told by a later record. */
  readonly stamps: RequestStamps | undefined
}

export interface PositionMove {
  readonly instrument: string
  /** PosMaintRptID(721) of a leg on a hedged account; '' elsewhere. */
  readonly positionID: string
  readonly before: string
  readonly after: string
}

/** What a record of a journal comes with. */
export interface Read {
  readonly record: JournalRecord
  readonly noted: Noted | undefined
  readonly view: AnyView | undefined
  readonly session: string
}

const dirs = { [Direction.none]: 'none', [Direction.in]: 'in', [Direction.out]: 'out' } as const

/** An order by its key, or the decisions on one fact. */
export type About = { readonly order: string } | { readonly cause: number }

export class JournalStory {
  readonly about: About
  readonly steps: Step[] = []
  /** Steps beyond those that are kept. */
  left = 0
  /** Idx of the facts that it was decided on. */
  readonly causes = new Set<number>()
  /** The run in which it began: what the gateway traded by. */
  run: Noted | undefined
  readonly ids = new Set<string>()
  readonly orderIDs = new Set<string>()
  readonly positionIDs = new Set<string>()
  readonly executions = new Set<string>()
  /** What stamps of it could not be read, in words. */
  readonly badStamps: string[] = []
  /** '' of a decision, and where the order's first record is gone. */
  trace = ''
  #lastRun: Noted | undefined
  /** Requests that may not have left yet, by their idx. */
  readonly #leaving = new Map<number, RequestStamps>()
  /** Requests of it: a Reject(3) names nothing but the number. */
  readonly #sent = new Set<string>()

  constructor(about: About) {
    this.about = about
    if ('order' in about) this.ids.add(about.order)
  }

  /** Whether the record belongs to it. */
  isOf({ record, noted, view }: Read): boolean {
    if (noted?.kind === 'run') this.#lastRun = noted
    const { about } = this
    if ('cause' in about) return noted?.cause === about.cause && decisions.has(noted.kind)
    if (noted?.owner === NOTE_OWNER) {
      const keys = keysIn(noted)
      if (keys.length > 0) return keys.includes(about.order)
      if (noted.kind === 'ask' && [...this.ids].some((id) => noted.value.what === `cancel ${id}`)) return true
    } else if (noted !== undefined) return noted.kind !== 'run' && this.#isMeantBy(noted)
    return view !== undefined && this.#isTheme(record, view)
  }

  take(read: Read, message: StoryMessage | undefined): Step | undefined {
    const { record, noted, view, session } = read
    this.#learn(noted, view, record)
    if (this.steps.length >= mostSteps) {
      this.left++
      return undefined
    }
    const { idx, wallUs, epoch, seq, dir } = record
    const stamps = message === undefined ? undefined : this.#stampsOf(record, noted)
    const step = { idx, wallUs, epoch, session, dir: dirs[dir], seq, message, noted, raw: record.raw, moved: [], stamps }
    this.steps.push(step)
    return step
  }

  /** Every record is given here, its own or not: one may say when requests of it left. */
  hear(record: Pick<JournalRecord, 'idx' | 'type' | 'note'>): void {
    if (this.#leaving.size === 0) return
    this.#judging(record, () => {
      for (const departure of departuresIn(record)) {
        this.#leaving.get(departure.idx)?.leaves(departure)
        this.#leaving.delete(departure.idx)
      }
    })
  }

  #stampsOf(record: JournalRecord, noted: Noted | undefined): RequestStamps | undefined {
    return this.#judging(record, () => {
      const stamps = RequestStamps.of(record, noted)
      if (stamps !== undefined) this.#leaving.set(record.idx, stamps)
      return stamps
    })
  }

  #judging<T>({ idx }: Pick<JournalRecord, 'idx'>, read: () => T): T | undefined {
    try {
      return read()
    } catch (error) {
      this.badStamps.push(`record ${idx}: ${(error as Error).message}`)
      return undefined
    }
  }

  #isMeantBy({ kind, value }: Noted): boolean {
    if (kind !== 'verdict') return mentions(value, this.ids)
    return this.ids.has(textOf(value.clOrdID)) || this.ids.has(textOf(value.origClOrdID))
  }

  /** Of a message that no note of orders tells of: by its ids. */
  #isTheme({ stream, epoch, dir }: JournalRecord, view: AnyView): boolean {
    const { links, mentions: named } = orderIds(view)
    const isOwn = (link: string): boolean => (link.startsWith('c:') ? this.ids : this.orderIDs).has(link.slice(2))
    if (links.some(isOwn) || named.some(isOwn) || this.ids.has(view.str(379))) return true
    const refuses = view.msgTypeIs('3') || view.msgTypeIs('j')
    return refuses && dir === Direction.in && this.#sent.has(`${stream} ${epoch} ${view.int(45)}`)
  }

  #learn(noted: Noted | undefined, view: AnyView | undefined, { stream, epoch, seq, dir }: JournalRecord): void {
    if (view !== undefined && dir === Direction.out) this.#sent.add(`${stream} ${epoch} ${seq}`)
    if (noted === undefined) return
    if (noted.kind !== 'changes' && noted.cause > 0) this.causes.add(noted.cause)
    if (noted.kind === 'verdict' || noted.owner !== NOTE_OWNER) return
    this.run ??= this.#lastRun
    if (noted.kind === 'new') this.trace = traceOf(noted)
    if (textOf(noted.value.id) !== '') this.ids.add(textOf(noted.value.id))
    for (const { t, o, id = '', f, pos = '' } of noted.changes) {
      if (!('order' in this.about) || o !== this.about.order) continue
      if (t === 'id' || t === 'adopt') this.ids.add(id)
      if (t === 'exec' || t === 'amend') this.executions.add(id)
      for (const [ids, word] of [
        [this.orderIDs, textOf(f?.orderID)],
        [this.positionIDs, textOf(f?.positionID) || pos],
      ] as const)
        if (word !== '') ids.add(word)
    }
  }
}
