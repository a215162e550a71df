/**
 * `fix follow ID --state DIR`: the story of an order or a decision out of a gateway's journal. It takes no lock and changes nothing, so that it may be asked beside a
 * gateway that runs; the inputs of decisions are looked up in the capture beside the journal.
 */
import { join } from 'node:path'
import { captureReader, CaptureError, isCapture } from '@fix/capture'
import { codec } from '@fix/codec'
import type { Fact } from '@fix/events'
import { textbook, type OrderRules, type OrderView } from '@fix/oms'
import { JournalError } from '@fix/store/file'
import { formatScaled } from '@fix/units'
import { ctrader } from '@fix/venue/ctrader'
import { AskedWrongly, exit, NotJudged } from '../exit-status.ts'
import { NearNames } from '../explore/near-names.ts'
import { Versions } from '../raw/versions.ts'
import { JournalFold } from '../statement/cut.ts'
import { factText, plainFact } from '../story/fact-text.ts'
import { journalObjects } from '../story/journal-json.ts'
import { journalLines } from '../story/journal-lines.ts'
import { JournalSearch } from '../story/journal-search.ts'
import { readsOf } from '../story/journal-reads.ts'
import { JournalStory, type PositionMove, type Read } from '../story/journal-story.ts'
import { keysIn } from '../story/note-parts.ts'
import { askableIds } from '../story/order-ids.ts'
import { storyOf } from '../story/story-message.ts'
import { chosenDictionary } from './dictionary-choice.ts'
import { journalFolder, recordsOf } from './journal-folder.ts'
import { secretOf, type ReadingOptions, type World } from './reading.ts'

export interface FollowStateOptions extends ReadingOptions {
  readonly state: string
  readonly profile?: string
  readonly long?: boolean
  readonly json?: string
}

const profiles: Readonly<Record<string, OrderRules>> = { ctrader: ctrader.orders, textbook }

/** Gives the exit status: 1 where the journal has nothing of that id. */
export async function followState(id: string, options: FollowStateOptions, world: World): Promise<number> {
  const { profile = 'ctrader' } = options
  const rules = profiles[profile]
  if (rules === undefined) throw new AskedWrongly(`follow: --profile ${profile}: ${Object.keys(profiles).join(' or ')} expected`)
  const folder = journalFolder('follow', options.state)
  const dictionary = chosenDictionary('follow', options)
  const versions = (): Versions => new Versions(dictionary === undefined ? undefined : codec(dictionary))
  const secret = secretOf('follow', options)
  try {
    const search = new JournalSearch(id)
    for (const { noted, view } of readsOf(recordsOf(folder), versions())) search.take(noted, view)
    if (!search.foundAny) {
      const near = nearIds(id, folder, versions())
      world.tell(`fix: follow: the journal has nothing of ${id}${near.length === 0 ? '' : `; near: ${near.join(', ')}`}\n`)
      return exit.didNot
    }
    const told = new Told(search, new JournalFold(rules))
    for (const read of readsOf(recordsOf(folder), versions())) told.take(read, secret, options.long === true)
    const facts = inputsOf(options.state, told.causes, world)
    for (const [at, story] of told.stories.entries()) {
      const order = told.orderOf(story)
      if (options.json !== undefined) {
        const inputs = new Map([...facts].map(([cause, fact]) => [cause, plainFact(fact)]))
        await world.out.write(
          journalObjects(story, order, inputs)
            .map((line) => `${JSON.stringify(line)}\n`)
            .join(''),
        )
      } else {
        const its = told.fold.instruments.get(order?.instrumentId ?? '')
        const inputs = new Map([...facts].map(([cause, fact]) => [cause, factText(fact, its)]))
        const around = { instruments: told.fold.instruments, order, inputs, colours: world.colours }
        await world.out.write(`${at === 0 ? '' : '\n'}${journalLines(story, around).join('\n')}\n`)
      }
    }
    const bad = [...new Set(told.stories.flatMap(({ badStamps }) => badStamps))]
    for (const text of bad) world.tell(`fix: follow: stamps that can not be read: ${text}\n`)
    const left = search.left + told.stories.reduce((sum, story) => sum + story.left, 0)
    if (left > 0) world.tell(`fix: follow: ${search.left} orders and ${left - search.left} steps more are not told\n`)
    return left > 0 || bad.length > 0 ? exit.notJudged : exit.held
  } catch (error) {
    if (error instanceof JournalError) throw new NotJudged(`follow: ${error.message}; \`fix journal doctor\` says more`, { cause: error })
    throw error
  } finally {
    await world.out.end()
  }
}

/** The stories that were asked for, and the orders and positions as they are folded beside them. */
class Told {
  readonly stories: readonly JournalStory[]
  readonly fold: JournalFold

  constructor(search: JournalSearch, fold: JournalFold) {
    this.fold = fold
    this.stories = [
      ...[...search.orders].map((order) => new JournalStory({ order })),
      ...[...search.causes].map((cause) => new JournalStory({ cause })),
    ]
  }

  get causes(): ReadonlySet<number> {
    return new Set(this.stories.flatMap(({ causes }) => [...causes]))
  }

  /** As it stands at the end; undefined of a decision, and of a journal whose first records are gone. */
  orderOf({ about }: JournalStory): OrderView | undefined {
    return 'order' in about ? this.fold.orders.get(about.order) : undefined
  }

  take(read: Read, secret: readonly number[], long: boolean): void {
    const meant = this.stories.filter((story) => story.isOf(read))
    const { record, noted, view } = read
    const moves = meant.length > 0 && noted?.changes.some(({ t }) => t === 'exec' || t === 'amend') === true
    const before = moves ? this.#positions(read) : undefined
    this.fold.take(record)
    for (const story of this.stories) story.hear(record)
    if (meant.length === 0) return
    const message = view === undefined ? undefined : storyOf(view, secret, long)
    for (const story of meant) {
      const step = story.take(read, message)
      if (before !== undefined && step !== undefined) step.moved.push(...this.#moved(before, this.#positions(read)))
    }
  }

  /** Quantities of the legs of the instruments that a record is about, by instrument and position id. */
  #positions({ noted }: Read): ReadonlyMap<string, number> {
    const instruments = new Set((noted === undefined ? [] : keysIn(noted)).map((key) => this.fold.orders.get(key)?.instrumentId ?? ''))
    return new Map(
      [...instruments].flatMap((name) =>
        name === '' ? [] : this.fold.orders.legs(name).map(({ positionID, qty }) => [`${name}\x01${positionID}`, qty] as const),
      ),
    )
  }

  #moved(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): PositionMove[] {
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
      const [instrument, positionID] = key.split('\x01')
      const [was, is] = [before.get(key) ?? 0, after.get(key) ?? 0]
      const scale = this.fold.instruments.get(instrument)?.qtyScale ?? 0
      return was === is ? [] : [{ instrument, positionID, before: formatScaled(was, scale), after: formatScaled(is, scale) }]
    })
  }
}

/** The facts that decisions were taken on, where a capture stands beside the journal and has them. */
function inputsOf(state: string, causes: ReadonlySet<number>, world: Pick<World, 'tell'>): ReadonlyMap<number, Fact> {
  const facts = new Map<number, Fact>()
  const folder = join(state, 'capture')
  if (causes.size === 0 || !isCapture(folder)) return facts
  const last = Math.max(...causes)
  try {
    for (const { idx, fact } of captureReader(folder)) {
      if (causes.has(idx)) facts.set(idx, fact)
      if (idx >= last) break
    }
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error
    world.tell(`fix: follow: the inputs are not all told: ${error.message}\n`)
  }
  return facts
}

function nearIds(id: string, folder: string, versions: Versions): string[] {
  const near = new NearNames(id)
  for (const { noted, view } of readsOf(recordsOf(folder), versions)) {
    for (const name of noted === undefined ? [] : keysIn(noted)) near.offer(name)
    if (view !== undefined) for (const name of askableIds(view)) near.offer(name)
  }
  return near.found
}
