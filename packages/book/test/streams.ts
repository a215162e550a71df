/**
 * Streams of messages, good and bad, of feeds of each keying: the world of the twins. Few ids and few prices, so that entries meet; numbers that jump,
 * come twice and go back; prices that run away, and books from empty to hundreds of levels.
 */
import fc from 'fast-check'
import { standardFeed } from '../src/index.ts'
import type { FeedRules } from '../src/index.ts'
import type { EntryText } from './messages.ts'

export type Keying = FeedRules['keying']

export interface MessageStep {
  kind: 'snapshot' | 'increment'
  instrument: number
  entries: EntryText[]
  seqStep: number
  noStep: number
  /** The message has a number of its own. */
  numbered: boolean
  /** MDSubBookType(1173). */
  subBook: number
  /** By how much the market moves before the message. */
  burst: number
  laterMs: number
  source: string
  /** Over the wire: one message with the next step, where that is of the other instrument; and what else it says. */
  joined: boolean
  emptied: boolean
  others: number
}

export type Step =
  MessageStep | { kind: 'syncing' | 'down' | 'gap' | 'closed' | 'rejected' | 'mismatch' | 'wake'; instrument: number; laterMs: number }

export interface Stream {
  rules: FeedRules
  steps: Step[]
  /** Messages are written and read, where a wire can say them, and not handed over as columns. */
  wire: boolean
  /** Bids stand below asks, but for a few, so that the book is not crossed for most of the time. */
  apart: boolean
  /** New entries of positions have prices that fit between their neighbours. */
  fitting: boolean
}

const id = fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8')
const side = fc.constantFrom<'bid' | 'ask'>('bid', 'ask')
const extreme = fc.constantFrom(0, -3, 0.5, Infinity, 2 ** 53 - 1)
const size = fc.oneof(
  { weight: 150, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0, -1, 0.5, Infinity) },
)
const rarely = <T>(what: fc.Arbitrary<T>) => fc.option(what, { nil: undefined, freq: 8 })
const mostly = <T>(what: fc.Arbitrary<T>) => fc.oneof({ weight: 60, arbitrary: what }, { weight: 1, arbitrary: fc.constant(undefined) })
const laterMs = fc.constantFrom(0, 10, 100, 300)
const instrument = fc.constantFrom(0, 0, 0, 1)
const always = fc.constantFrom

interface World {
  /** Ticks of a side that prices come from. */
  width: number
  ids: fc.Arbitrary<string>
  /** Sub-books, implied quotes and quotes that may not be traded on are among the others. */
  mixed: boolean
  /** Some prices stand off the tick, so that no window of ticks is made. */
  offTick: boolean
}

/** Ticks at which a window of ticks that is centred on one of them begins and ends, and their neighbours. */
const edges = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(0, 0, 0, -1, 1))
  .map(([windows, off]) => Math.max(0, 64 * windows + off))

/** Bids below, asks above, so that books are crossed now and then and not always. */
function placed(world: World): { side: fc.Arbitrary<'bid' | 'ask'>; price: fc.Arbitrary<number> } {
  const price = fc.oneof(
    { weight: 120, arbitrary: fc.integer({ min: 0, max: world.width }).map((ticks) => 20_000 + 2 * ticks) },
    { weight: 30, arbitrary: edges.map((ticks) => 20_000 + 2 * (ticks % (world.width + 1))) },
    { weight: 8, arbitrary: fc.integer({ min: 0, max: world.width }).map((off) => 20_000 + (world.offTick ? off : 2 * off)) },
    { weight: 1, arbitrary: extreme },
  )
  return { side, price }
}

function entriesById(world: World): { snapshot: fc.Arbitrary<EntryText>; increment: fc.Arbitrary<EntryText> } {
  const { side, price } = placed(world)
  const { ids } = world
  const named = { side: mostly(side), price: mostly(price), size: mostly(size), id: mostly(ids) }
  const perhaps = { side: rarely(side), price: rarely(price), ref: rarely(ids), position: rarely(fc.integer({ min: 1, max: 4 })) }
  return {
    snapshot: fc.record(named),
    increment: fc.oneof(
      { weight: 16, arbitrary: fc.record({ ...named, action: always('new' as const), ref: rarely(ids) }) },
      {
        weight: 12,
        arbitrary: fc.record({ ...perhaps, action: always('change' as const, 'overlay' as const), size: mostly(size), id: mostly(ids) }),
      },
      {
        weight: 12,
        arbitrary: fc.record({ action: always('delete' as const), side: rarely(side), price: rarely(price), id: mostly(ids) }),
      },
      { weight: 2, arbitrary: fc.record({ ...perhaps, action: always('deleteThru' as const, 'deleteFrom' as const), id: mostly(ids) }) },
      { weight: 1, arbitrary: fc.record({ ...named, action: always(5, 5, 5, 6, 255), position: rarely(fc.integer({ min: 1, max: 9 })) }) },
    ),
  }
}

function entriesByPrice(world: World): { snapshot: fc.Arbitrary<EntryText>; increment: fc.Arbitrary<EntryText> } {
  const { side, price } = placed(world)
  const level = { side: mostly(side), price: mostly(price), size: mostly(size) }
  const position = rarely(fc.integer({ min: 1, max: 12 }))
  return {
    snapshot: fc.record(level),
    increment: fc.oneof(
      { weight: 30, arbitrary: fc.record({ ...level, action: always('new' as const, 'change' as const), id: rarely(id) }) },
      { weight: 18, arbitrary: fc.record({ side: mostly(side), price: mostly(price), action: always('delete' as const) }) },
      { weight: 2, arbitrary: fc.record({ side, price, action: always('deleteThru' as const, 'deleteFrom' as const) }) },
      { weight: 4, arbitrary: fc.record({ ...level, action: always('overlay' as const), position }) },
      { weight: 1, arbitrary: fc.record({ ...level, action: always(6, 255) }) },
    ),
  }
}

/** Prices follow positions, else nearly every message would leave the side out of order. */
function entriesByPosition(): { snapshot: fc.Arbitrary<EntryText>; increment: fc.Arbitrary<EntryText> } {
  const position = fc.oneof(
    { weight: 80, arbitrary: fc.integer({ min: 1, max: 5 }) },
    { weight: 2, arbitrary: fc.integer({ min: 6, max: 12 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, -1, 5000) },
  )
  const level = fc
    .record({ side: mostly(side), position, shift: fc.integer({ min: 0, max: 9 }), size: mostly(size), priced: mostly(fc.constant(true)) })
    .map(({ side, position, shift, size, priced }): EntryText => {
      const away = position * 100 + shift * 10
      return { side, position, size, price: priced === undefined ? undefined : side === 'ask' ? 21_000 + away : 20_990 - away }
    })
  const acts = <A extends EntryText['action']>(...actions: A[]) =>
    fc.tuple(level, fc.constantFrom(...actions)).map(([entry, action]): EntryText => ({ ...entry, action }))
  return {
    snapshot: fc.oneof(
      { weight: 6, arbitrary: level.map((entry): EntryText => ({ ...entry, position: undefined })) },
      { weight: 1, arbitrary: level },
    ),
    increment: fc.oneof(
      { weight: 24, arbitrary: acts('new').map((entry): EntryText => ({ ...entry, position: Math.min(entry.position ?? 0, 2) })) },
      { weight: 12, arbitrary: acts('change', 'overlay').map((entry): EntryText => ({ ...entry, price: undefined })) },
      { weight: 10, arbitrary: acts('delete') },
      { weight: 4, arbitrary: acts('new', 'overlay', 'change', 'deleteThru', 'deleteFrom') },
      { weight: 1, arbitrary: acts(6, 255) },
    ),
  }
}

/** A snapshot of many levels, most of which no other says again: what is said twice would be refused nearly always. */
function wholeBook(entry: fc.Arbitrary<EntryText>, length: number): fc.Arbitrary<EntryText[]> {
  const entries = fc.array(entry, { minLength: length / 2, maxLength: length * 2, size: 'max' })
  return fc.tuple(entries, fc.constantFrom(false, false, false, false, true)).map(([all, twice]) => {
    const ids = new Set<unknown>()
    const places = new Set<string>()
    return all.filter(({ id, side, price }) => {
      const again = (id !== undefined && ids.has(id)) || places.has(`${side} ${price}`)
      ids.add(id)
      places.add(`${side} ${price}`)
      return twice || !again
    })
  })
}

function stepsOf(
  entries: { snapshot: fc.Arbitrary<EntryText>; increment: fc.Arbitrary<EntryText> },
  world: World & { most: number; lost: number },
): fc.Arbitrary<Step[]> {
  const { most, lost, mixed, width } = world
  const full = width > 100
  const flag = mixed
    ? fc.oneof({ weight: 8, arbitrary: always(undefined) }, { weight: 3, arbitrary: always('excluded' as const, 'implied' as const, 3) })
    : always(undefined)
  const flagged = (entry: fc.Arbitrary<EntryText>): fc.Arbitrary<EntryText> =>
    fc.tuple(entry, flag).map(([one, flag]) => ({ ...one, flag }))
  // Mostly the next number, sometimes the same again, an older one, or a jump.
  const numbers = fc.oneof({ weight: 40, arbitrary: fc.constant(1) }, { weight: lost, arbitrary: fc.constantFrom(0, 0, -2, 3) })
  const message = (kind: 'snapshot' | 'increment', entry: fc.Arbitrary<EntryText>, length: number): fc.Arbitrary<Step> =>
    fc.record({
      kind: fc.constant(kind),
      instrument,
      entries: full && kind === 'snapshot' ? wholeBook(entry, length) : fc.array(mixed ? flagged(entry) : entry, { maxLength: length }),
      subBook: mixed ? fc.constantFrom(0, 0, 0, 1) : fc.constant(0),
      seqStep: numbers,
      noStep: numbers,
      numbered: fc.oneof({ weight: 80, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
      burst: fc.oneof(
        { weight: 20, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.constantFrom(40, -40, 128, -128, 384, -384, 700, -700, 20_000) },
      ),
      laterMs,
      source: fc.oneof({ weight: 30, arbitrary: fc.constant('QUOTE') }, { weight: 1, arbitrary: fc.constant('OTHER') }),
      joined: fc.boolean(),
      emptied: fc.oneof(
        { weight: 20, arbitrary: fc.constant(false) },
        { weight: kind === 'increment' ? 1 : 0, arbitrary: fc.constant(true) },
      ),
      others: fc.constantFrom(0, 0, 0, 1, 2),
    })
  const other = <K extends Exclude<Step['kind'], MessageStep['kind']>>(...kinds: K[]): fc.Arbitrary<Step> =>
    fc.record({ kind: fc.constantFrom(...kinds), instrument, laterMs }) as fc.Arbitrary<Step>
  const step = fc.oneof(
    { weight: 8, arbitrary: message('snapshot', entries.snapshot, most * 2) },
    { weight: 40, arbitrary: message('increment', entries.increment, most) },
    { weight: 4, arbitrary: other('syncing', 'syncing', 'wake') },
    { weight: 1, arbitrary: other('down', 'gap', 'closed', 'rejected', 'mismatch') },
  )
  return fc.array(step, { minLength: 1, maxLength: 80, size: 'max' })
}

/** A small tight world where everything meets, or a wide one with as many levels as a window of ticks wants. */
export function streams(keying: Keying): fc.Arbitrary<Stream> {
  return fc
    .tuple(fc.boolean(), fc.constantFrom(false, false, true), fc.constantFrom(false, false, true))
    .chain(([wide, mixed, offTick]) => {
      const size = wide ? { width: 300, ids: fc.integer({ min: 1, max: 300 }).map(String) } : { width: 5, ids: id }
      const world: World = { ...size, mixed, offTick }
      const entries = keying === 'id' ? entriesById(world) : keying === 'price' ? entriesByPrice(world) : entriesByPosition()
      const rules = fc
        .record({
          depth: fc.constantFrom(0, 0, 1, 3, 5),
          sequence: fc.constantFrom({ kind: 'none' as const }, { kind: 'rptSeq' as const }),
          maxEntries: fc.constantFrom(wide ? 4000 : 10),
          maxBuffered: fc.constantFrom(2, 50),
          missingChanges: fc.constantFrom(2, 50),
        })
        .map((some): FeedRules => ({ ...standardFeed, keying, ...some }))
      return fc.record({
        rules,
        wire: fc.boolean(),
        apart: fc.constant(wide),
        fitting: fc.constantFrom(true, true, false),
        steps: stepsOf(entries, { ...world, most: wide ? 25 : 5, lost: wide ? 1 : 3 }),
      })
    })
}
