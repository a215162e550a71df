/**
 * Files of others as a capture of our own: each quote becomes a snapshot of one bid and one ask, admitted at the time of the quote, in one order over
 * all files. What is imported can be exported, verified and replayed like what a gateway captured. A bad line is counted and kept in a reject file.
 *
 * It is written beside its place and renamed when it is whole: half an import is never taken for a capture.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { BookSide, type BookUpdate, type Entry } from '@fix/events'
import type { Instrument } from '@fix/units'
import { CaptureError } from './capture-error.ts'
import { captureFileName, captureFileNumbers, captureFiles, isCapture } from './capture-files.ts'
import { captureReader } from './capture-reader.ts'
import { captureWriter } from './capture-writer.ts'
import { captureInstruments } from './info.ts'
import { writeWhole } from './manifest.ts'
import { syncFolder } from './parquet/parquet-out.ts'
import { ticks, type TickOptions } from './ticks.ts'
import type { BadTick } from './tick-source.ts'
import type { Tick } from './tick.ts'

export interface ImportOptions {
  readonly out: string
  readonly software: string
  /** Whose quotes may come, and at which scales. Undefined refuses the symbol. */
  readonly instrumentOf: (symbol: string) => Instrument | undefined
  readonly venueOffsetMinutes?: TickOptions['venueOffsetMinutes']
}

export interface Imported {
  readonly entries: number
  readonly symbols: readonly string[]
  readonly fromUs: number
  readonly toUs: number
  /** Lines that are no quote; they stand in `rejects.ndjson`. */
  readonly rejected: number
}

const rejectsName = 'rejects.ndjson'

/** Throws TickFileError or CaptureError for a file that is none, and CaptureError where `out` is there and not empty. */
export function importFiles(files: readonly string[], options: ImportOptions): Imported {
  const { out } = options
  if (existsSync(out) && captureFiles(out).length > 0) throw new CaptureError(out, {}, 'holds a capture already')
  if (existsSync(out) && readdirSync(out).length > 0) throw new CaptureError(out, {}, 'is not empty, expected a new folder or an empty one')
  const unfinished = `${resolve(out)}.part`
  clear(unfinished)
  try {
    const imported = importInto(unfinished, files, options)
    renameSync(unfinished, resolve(out))
    syncFolder(dirname(resolve(out)))
    return imported
  } catch (error) {
    clear(unfinished)
    throw error
  }
}

/** What an interrupted import left: only files of its own, whatever else stands there. */
function clear(folder: string): void {
  if (!existsSync(folder)) return
  for (const number of captureFileNumbers(folder)) rmSync(join(folder, captureFileName(number)))
  for (const name of [rejectsName, `${rejectsName}.part`]) rmSync(join(folder, name), { force: true })
  if (readdirSync(folder).length > 0)
    throw new CaptureError(folder, {}, 'holds files that no import has left; expected a place to write to')
  rmSync(folder, { recursive: true })
}

function importInto(out: string, files: readonly string[], { software, instrumentOf, venueOffsetMinutes }: ImportOptions): Imported {
  const bad: BadTick[] = []
  const captures = files.filter((file) => isCapture(file) && !/\.csv$/i.test(file))
  const quotes = files.filter((file) => !captures.includes(file))
  if (captures.length > 0 && files.length > 1)
    throw new CaptureError(captures[0], {}, 'is a capture with an order of its own, and is imported alone')
  const instruments = captures.length > 0 ? captureInstruments(captures[0]) : undefined
  const known = new Map<string, Instrument>()
  const scaleOf = (symbol: string): Instrument | undefined => {
    const one = instrumentOf(symbol)
    if (one !== undefined) known.set(symbol, one)
    return one
  }
  const tickOptions: TickOptions = { scaleOf, venueOffsetMinutes, onBad: (line) => bad.push(line) }
  // The header names every instrument, and of a CSV they are known only once it is read.
  if (quotes.some((file) => !/\.zip$/i.test(file)))
    for (const { symbol } of ticks(quotes, { ...tickOptions, onBad: () => {} })) scaleOf(symbol)
  const entries = captures.length > 0 ? captureReader(captures[0]) : entriesOf(ticks(quotes, tickOptions))
  mkdirSync(out, { recursive: true })
  const found = { entries: 0, fromUs: 0, toUs: 0 }
  const symbols = new Set<string>()
  let writer: ReturnType<typeof captureWriter> | undefined
  for (const entry of entries) {
    writer ??= captureWriter(out, { software, instruments: instruments ?? [...known.values()] })
    if (found.entries++ === 0) found.fromUs = entry.now.wallUs
    found.toUs = entry.now.wallUs
    if ('instrumentId' in entry.fact && entry.fact.instrumentId !== '') symbols.add(entry.fact.instrumentId)
    writer.record(entry)
  }
  writer?.close()
  if (bad.length > 0)
    writeWhole(join(out, rejectsName), bad.map(({ file, ...rest }) => `${JSON.stringify({ file: basename(file), ...rest })}\n`).join(''))
  return { ...found, symbols: [...symbols].sort(), rejected: bad.length }
}

/** Entries of quotes, one reused; the sequence counts within a source. */
export function* entriesOf(quotes: Iterable<Tick>): Generator<Entry> {
  const update: BookUpdate = {
    kind: 'book_snapshot',
    instrumentId: '',
    source: '',
    seq: 0,
    eventTimeUs: 0,
    receiveTimeUs: 0,
    count: 2,
    actions: new Uint8Array(2),
    sides: Uint8Array.of(BookSide.bid, BookSide.ask),
    prices: new Float64Array(2),
    sizes: new Float64Array(2),
    ids: ['', ''],
    refIds: ['', ''],
  }
  const entry: Entry = { idx: 0, now: { wallUs: 0, monoUs: 0 }, fact: update }
  const numbers = new Map<string, number>()
  for (const quote of quotes) {
    entry.idx++
    entry.now.wallUs = entry.now.monoUs = update.eventTimeUs = update.receiveTimeUs = quote.timeUs
    update.instrumentId = quote.symbol
    update.source = quote.source
    update.seq = (numbers.get(quote.source) ?? 0) + 1
    numbers.set(quote.source, update.seq)
    update.prices[0] = quote.bid
    update.prices[1] = quote.ask
    update.sizes[0] = quote.bidSize
    update.sizes[1] = quote.askSize
    yield entry
  }
}
