// The book's group of benchmarks: levels into a ladder beside two libraries of the registry and the barest ladder there is, bytes to book, and ten thousand books at a
// fixed rate.
import { createRequire } from 'node:module'
import type { Bench, BenchGroup, MeasureOptions, Present, StartOptions } from '../group.ts'
import { alike, measure, type Measured } from '../runner.ts'
import { given } from '../session/engines.ts'
import { ChildSubject } from '../subject.ts'
import { bars } from './bars.ts'
import { levelStream, streamLevels, streamUpdates } from './levels.ts'
import { pace, symbolsCount } from './pace.ts'
import { captureName, captureRate, recordings, replayName } from './recordings.ts'
import { manySymbols, pacedName } from './symbols.ts'
import { bookTables } from './tables.ts'
import { entriesOfX } from './wire.ts'

const libraries = ['orderbooks', 'nodejs-order-book']
const peers = [...libraries, 'window']
const { count } = levelStream(streamUpdates, streamLevels)
const messages = Math.ceil(count / entriesOfX)

const turns: readonly Bench[] = [
  {
    name: 'level',
    works: Object.fromEntries(['ours', ...peers].map((name) => [name, 'levels'])),
    operations: count,
    per: 'update',
    counted: true,
  },
  ...['x-10', 'x-10-ids'].map((name): Bench => ({ name, works: { ours: name }, operations: messages, per: 'message', counted: true })),
]
const alone = [pacedName, 'recordings']
export const bookBenches: readonly Bench[] = [...turns, ...alone.map((name): Bench => ({ name, works: {}, operations: 1, per: 'update' }))]

async function start({ progress }: StartOptions): Promise<Present> {
  const subjects: ChildSubject[] = []
  const end = async (): Promise<void> => {
    for (const subject of subjects) await subject.end()
  }
  try {
    subjects.push(await ChildSubject.start('ours', process.execPath, given('../book/ours.ts')))
    for (const name of peers) {
      progress(`starting ${name}`)
      subjects.push(await ChildSubject.start(name, process.execPath, given('../book/peers.ts', name)))
    }
  } catch (error) {
    await end()
    throw error
  }
  return { subjects, versions: Object.fromEntries(libraries.map((name) => [name, versionOf(name)])), absent: [], end }
}

function versionOf(name: string): string {
  return (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version
}

/** All sizes halfway through the stream, which every subject must hold. */
async function differentSizes({ subjects }: Present): Promise<string[]> {
  const found: string[] = []
  const [first, ...others] = await Promise.all(subjects.map(async (each) => (await each.run('sizes', 1)).figures))
  others.forEach((figures, at) => {
    if (!alike(first, figures))
      found.push(`sizes: ${subjects[0].name} holds ${first.join(' ')}, ${subjects[at + 1].name} ${figures.join(' ')}`)
  })
  return found
}

async function measured(benches: readonly Bench[], present: Present, options: MeasureOptions): Promise<Measured> {
  const found = await measure({ ...bookGroup, benches: benches.filter(({ name }) => !alone.includes(name)) }, present, options)
  const few = { ...options, rounds: Math.min(options.rounds, mostLongRounds) }
  for (const { name } of benches) {
    if (!alone.includes(name)) continue
    options.progress(name)
    const { results, ratios } = name === pacedName ? await manySymbols(few) : await recordings(few)
    found.results.push(...results)
    found.ratios.push(...ratios)
  }
  return found
}

/** A round of them takes seconds. */
const mostLongRounds = 5

export const bookGroup: BenchGroup = {
  name: 'book',
  benches: bookBenches,
  bars,
  method: [
    'Every subject is a process of its own and takes its time around its own loop; only one works at a time. Nothing of the machine is kept for the run: where others work on it meanwhile, all times are longer, and how late an update is tells mostly of them.',
    `\`level\`: one of ${count} changed levels of one stream is folded, most of them near the top, ${streamLevels} levels of a side at the start, and the best of both sides is read. The sums of these, and all sizes halfway, are compared before anything is measured.`,
    '`ours`: `Books.apply` of a message of one entry without MDEntryID(278), with everything that belongs to a message: state, sequence, whole or not at all, checks, anomalies, the published top. Run from the sources.',
    '`orderbooks`: `OrderBooksStore.handleDelta` with that level, `getBestBid` and `getBestAsk`; it keeps no state, and prices are floats to it. `nodejs-order-book`: a matching engine, not a book of quotes: a level is one order of that size, placed, modified and cancelled, and the best price is what the smallest market order would get.',
    '`window`: the floor and no library: sizes by price in one array of 65,536 ticks. No message, state, bound or order count.',
    `\`x-10\`: a MarketDataIncrementalRefresh(X) of ${entriesOfX} entries from bytes: framed, checksum, indexed, read by \`marketReader\`, applied, best of both sides read; \`x-10-ids\`: entries with MDEntryID(278), of which a delete names nothing else.`,
    `\`${pacedName}\`: ${symbolsCount.toLocaleString('en-US')} books of ten levels a side, the symbol drawn at random, ${pace.toLocaleString('en-US')} updates a second whatever became of the one before; each is late by what passes from the moment it was due until the best of its book is read (no coordinated omission). From facts, and with \`-bytes\` from a message of one entry each. CPU time is that of the process where every update is due at once: what a core that does nothing else gives.`,
    `\`${captureName}\`: facts of one level each through \`captureWriter\`, written every hundred of them, that is every millisecond at ${captureRate.toLocaleString('en-US')} a second; CPU time of the process with the kernel's, and the file is read back and counted. \`${replayName}\`: the same stream five times, exported to Parquet, from the file into the books by \`FactReader\`, the best of both sides read behind each fact.`,
  ],
  start,
  check: differentSizes,
  measure: measured,
  table: (results, ratios) => bookTables(bookBenches, results, ratios),
}
