// Run by allocation.test.ts in a process of its own, with --expose-gc: bytes left on the heap by one message of a kind (`works` below), from the fact or from
// the bytes on, once the code is compiled to the end and everything has its size. Numbers run as they do at a venue: times grow, and numbers of a feed are
// wide. Prints a number for each kind that it is asked for.
import { codec, frameSlot } from '@fix/codec'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import type { BookUpdate } from '@fix/events'
import { instrument } from '@fix/units'
import { BestLevels, Books, standardFeed, Subscriptions } from '../src/index.ts'
import type { Book, FeedRules, OwnOrder } from '../src/index.ts'
import { marketReader } from '../src/fix.ts'
import { increment, snapshot } from './messages.ts'
import type { EntryText } from './messages.ts'

const messages = 20_000
const eurusd = instrument({ id: 'EURUSD', tick: '1', step: '1', currency: 'USD' })
const gbpusd = instrument({ id: 'GBPUSD', tick: '1', step: '1', currency: 'USD' })
const instruments = [eurusd, gbpusd]
/** Beyond 2^31, as the update ids of venues are. */
const firstNo = 7_000_000_000
const startUs = 1_767_346_200_000_000
const now = { wallUs: startUs, monoUs: 5_000_000_000 }
const levels = Array.from({ length: 60 }, (_, depth) => depth)

/** Gives 1 where it saw what it should: a wide number would be boxed on its way back. */
type Once = (n: number) => number

const served = ({ bestBid, bestAsk }: Book): number => (bestBid < bestAsk ? 1 : 0)

/** One side each: bids from 1000 down, asks from 1001 up. */
function held(keyed: boolean, positioned = false): EntryText[] {
  return (['bid', 'ask'] as const).flatMap((side) =>
    levels.slice(0, positioned ? 10 : 60).map((depth) => ({
      ...{ side, price: side === 'bid' ? 1000 - depth : 1001 + depth, size: 5 },
      ...(keyed ? { id: `${side}${depth}` } : {}),
      ...(positioned ? { position: depth + 1 } : {}),
    })),
  )
}

const changes = (keyed: boolean): BookUpdate[] =>
  levels.flatMap((depth): BookUpdate[] => {
    const id = keyed ? { id: `n${depth}` } : {}
    return [
      increment([{ action: 'change', side: 'bid', price: 1000 - depth, size: 1 + (depth % 9), ...(keyed ? { id: `bid${depth}` } : {}) }]),
      increment([{ action: 'new', side: 'ask', price: 1101 + depth, size: 3, ...id }]),
      increment([{ action: 'delete', ...(keyed ? id : { side: 'ask' as const, price: 1101 + depth }) }]),
    ]
  })

/** A message that inserts and one that deletes at each position, and a change of the top. */
const shifts = levels
  .slice(0, 9)
  .flatMap((depth): BookUpdate[] => [
    increment([{ action: 'change', side: 'ask', price: 1001, size: 1 + depth, position: 1 }]),
    increment([{ action: 'delete', side: 'bid', position: depth + 1 }]),
    increment([{ action: 'new', side: 'bid', price: 1000 - depth, size: 3, position: depth + 1 }]),
  ])

/** Folds the stream again and again, numbered as the feed numbers it. */
function folding(
  rules: Partial<FeedRules>,
  start: BookUpdate,
  stream: readonly BookUpdate[],
  stamp: (update: BookUpdate, n: number) => void,
): Once {
  const books = new Books({ instruments, rules: { ...standardFeed, ...rules } })
  const book = books.get(eurusd.id)
  if (rules.sequence !== undefined) {
    books.syncing(eurusd.id, 'QUOTE')
    start.lastNo = firstNo
    start.processedSeq = firstNo
  }
  books.apply(start)
  return (n) => {
    const update = stream[n % stream.length]
    update.receiveTimeUs = startUs + n * 50
    update.eventTimeUs = update.receiveTimeUs - 7
    stamp(update, n)
    books.apply(update)
    return served(book)
  }
}

const bySession = (update: BookUpdate, n: number): void => void (update.seq = n + 2)

function byNumber(update: BookUpdate, n: number): void {
  update.seq = n + 2
  update.firstNo = update.lastNo = firstNo + n + 1
}

function byChannel(update: BookUpdate, n: number): void {
  update.seq = n + 2
  update.applID = 'A'
  update.applSeq = firstNo + n + 1
  update.applLastSeq = firstNo + n
}

/** Messages of a session, from bytes: framed, read, and folded where `into` says so, into books or by way of their subscriptions. */
function reading(rules: Partial<FeedRules>, body: (n: number) => string, type = 'X', into: '' | 'books' | 'subscriptions' = 'books'): Once {
  const fix = codec(fix50sp2)
  const view = fix.view()
  const frame = frameSlot()
  const all = { ...standardFeed, ...rules }
  const reader = marketReader({ source: 'QUOTE', instruments, rules: all })
  const books = new Books({ instruments, rules: all })
  const positioned = rules.keying === 'position'
  const subscriptions = new Subscriptions({ books, source: 'QUOTE' })
  if (into === 'subscriptions') subscribe(subscriptions)
  for (const { id } of instruments) books.apply(snapshot(held(rules.keying === undefined, positioned), { instrumentId: id }))
  const book = books.get(eurusd.id)
  let rows = 0
  const sink = (fact: Parameters<Parameters<typeof reader.read>[2]>[0]): void => {
    if (fact.kind !== 'book_delta' && fact.kind !== 'book_snapshot') {
      rows++
      return
    }
    rows += fact.count
    if (into === 'books') books.apply(fact)
    else if (into === 'subscriptions') subscriptions.apply(fact, now)
  }
  const stream = Array.from({ length: 90 }, (_, n) => framed(type, body(n), n))
  return (n) => {
    const bytes = stream[n % stream.length]
    now.wallUs = startUs + n * 50
    now.monoUs = 5_000_000_000 + n * 50
    fix.scan(bytes, 0, bytes.length, frame, view)
    if (frame.kind !== 'message') throw new Error(`a message is broken: ${frame.kind}`)
    rows = 0
    reader.read(view, now, sink)
    if (rows === 0) throw new Error('a message says nothing')
    return into === '' ? 1 : served(book)
  }
}

function subscribe(subscriptions: Subscriptions): void {
  subscriptions.subscribe(eurusd.id)
  subscriptions.onSession({ kind: 'session_up', source: 'QUOTE', epoch: 1, reset: true }, now)
  const mdReqID = subscriptions.next(now)?.mdReqID
  if (mdReqID !== 'MD-1') throw new Error(`${mdReqID} is asked for`)
}

function framed(type: string, body: string, n: number): Uint8Array {
  const fields = `35=${type}|34=9|49=VENUE|52=20260102-09:30:00.${String(100 + n)}|56=ME|${body}`
  const text = `8=FIXT.1.1|9=${fields.length}|${fields}`.replaceAll('|', '\x01')
  const sum = [...text].reduce((all, character) => all + character.charCodeAt(0), 0) & 255
  return new TextEncoder().encode(`${text}10=${String(sum).padStart(3, '0')}\x01`)
}

const entries = (n: number, more: string): string => {
  const depth = n % 50
  return `279=1|269=0|55=EURUSD|270=${1000 - depth}|271=${1 + depth}|${more}279=1|269=1|55=GBPUSD|270=${1001 + depth}|271=12345678901|${more}`
}

const feed = { rptSeq: { kind: 'rptSeq' }, updateId: { kind: 'updateId', firstIs: 'first' }, channel: { kind: 'channel' } } as const

const own: OwnOrder[] = [0, 1, 2].map((depth) => ({ side: 'buy', limit: 1000 - depth, leavesQty: 1, inFlight: depth === 2 }))

/** A book that changes, and whoever looks at it behind each message. */
function looking(implied: boolean, look: (book: Book) => boolean): Once {
  const books = new Books({ instruments })
  const start = held(true)
  if (implied) start.push({ side: 'bid', price: 998, size: 3, id: 'i', flag: 'implied' })
  books.apply(snapshot(start))
  const book = books.get(eurusd.id)
  const stream = changes(true)
  return (n) => {
    const update = stream[n % stream.length]
    bySession(update, n)
    books.apply(update)
    return look(book) ? 1 : 0
  }
}

const best = new BestLevels(10)
const works: Readonly<Record<string, () => Once>> = {
  'by id': () => folding({}, snapshot(held(true)), changes(true), bySession),
  'by price': () => folding({ keying: 'price' }, snapshot(held(false)), changes(false), bySession),
  'by position': () => folding({ keying: 'position', depth: 10 }, snapshot(held(false, true)), shifts, bySession),
  rptSeq: () => folding({ sequence: feed.rptSeq }, snapshot(held(true)), changes(true), byNumber),
  'update ids': () => folding({ sequence: feed.updateId }, snapshot(held(true)), changes(true), byNumber),
  channel: () => folding({ sequence: feed.channel }, snapshot(held(true)), changes(true), byChannel),
  copies: () => folding({ sequence: feed.rptSeq, copies: true }, snapshot(held(true)), changes(true), byNumber),
  snapshots: () => folding({}, snapshot(held(true)), [snapshot(held(true).slice(0, 70)), snapshot(held(true))], bySession),
  'X from bytes': () => reading({ keying: 'price' }, (n) => `268=2|${entries(n, '')}`, 'X', ''),
  'X from bytes with all that an entry may say': () =>
    reading(
      {},
      (n) => `268=2|${entries(n, `278=I${n}|290=${1 + n}|346=4|276=F|272=20260102|273=09:30:00.${100 + n}|83=7000000${100 + n}|`)}`,
      'X',
      '',
    ),
  'X from bytes with trades': () => reading({}, (n) => `268=1|279=0|269=2|55=EURUSD|270=${1000 + n}|271=98765432101|1003=T${n}|`, 'X', ''),
  'W from bytes': () =>
    reading({}, (n) => `55=EURUSD|369=${100 + n}|268=2|269=0|270=${900 + n}|271=5|278=a|269=1|270=${1001 + n}|271=5|278=b|`, 'W', ''),
  'W from bytes with a number beyond 2^31': () =>
    reading({}, (n) => `55=EURUSD|369=7000000${100 + n}|268=1|269=0|270=${900 + n}|271=5|278=a|`, 'W', ''),
  'X from bytes to book': () => reading({ keying: 'price' }, (n) => `268=2|${entries(n, '')}`),
  'W from bytes to book': () =>
    reading({}, (n) => `55=EURUSD|268=2|269=0|270=${900 + n}|271=5|278=a|269=1|270=${1001 + n}|271=5|278=b|`, 'W'),
  'X from bytes to a book that is subscribed to': () =>
    reading({ keying: 'price' }, (n) => `262=MD-1|268=2|${entries(n, '')}`.replaceAll('GBPUSD', 'EURUSD'), 'X', 'subscriptions'),
  'best levels': () => looking(false, (book) => book.readBest(best).bids === 10),
  'best levels of merged books': () => looking(true, (book) => book.readBest(best).bids === 10),
  'best levels without our own': () => looking(true, (book) => book.readBest(best, own).bids === 10),
}

const { gc } = globalThis
if (gc === undefined) throw new Error('run with --expose-gc')

/** More runs tell nothing new: the code is compiled by then, on the busiest machine. */
const mostRuns = 40

/** The least of several runs: the process adds a little beside us, and until the code is compiled to the end numbers on their way are boxed. */
function bytesOf(once: Once): number {
  let n = 0
  let seen = 0
  const go = (count: number): void => {
    for (const to = n + count; n < to; n++) seen += once(n)
  }
  let least = Number.POSITIVE_INFINITY
  go(messages * 10)
  for (let run = 0; run < 3 || (run < mostRuns && least >= 0.5); run++) {
    gc?.()
    const before = process.memoryUsage().heapUsed
    const asked = process.memoryUsage().heapUsed - before
    const start = process.memoryUsage().heapUsed
    go(messages)
    least = Math.min(least, Math.max(0, process.memoryUsage().heapUsed - start - asked) / messages)
  }
  if (seen !== n) throw new Error(`${seen} of ${n} messages left what they should`)
  return least
}

for (const name of process.argv.slice(2)) {
  const work = works[name]
  if (work === undefined) throw new Error(`no work ${name}, expected ${Object.keys(works).join(', ')}`)
  console.log(bytesOf(work()))
}
