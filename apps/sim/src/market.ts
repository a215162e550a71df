import { CaptureError, isCapture, mergeTicks, replayReader, TickFileError, tickSource, type TickSource } from '@fix/capture'
import { generateTicks, listedInstruments, type Tick } from '@fix/simulation'
import type { Instrument } from '@fix/units'
import { AskedWrongly } from './asked-wrongly.ts'
import { capturedSource } from './captured-quotes.ts'

/** Quotes in the order of time, and when the first of them comes. */
export interface Market {
  readonly ticks: Iterator<Tick>
  readonly firstUs: number
  /** Where they come from, for people. */
  readonly source: string
}

/** The market of these files, or of the seed where there are none; that one begins at `fromUs`, and without `untilUs` it never ends. */
export function marketOf(files: readonly string[], seed: string, fromUs: number, untilUs?: number): Market {
  if (files.length === 0) return { ticks: generateTicks({ seed, fromUs, untilUs }), firstUs: fromUs, source: `seed ${seed}` }
  try {
    // Quotes of one time go by their file's place in the list: sorted, the list's own order means nothing.
    const recorded = mergeTicks([...files].sort().map(sourceOf))
    const first = recorded.next()
    if (first.done === true) throw new AskedWrongly(`${files.join(', ')}: no quote in it`)
    return { ticks: from(first.value, recorded), firstUs: first.value.timeUs, source: files.join(', ') }
  } catch (error) {
    throw asked(error)
  }
}

/** Quotes of a file, or of a capture. */
function sourceOf(file: string): TickSource {
  return isCapture(file) ? capturedSource(file, listedInstruments) : tickSource(file, { scaleOf: (symbol) => instrumentOf(symbol) })
}

/** Whether these are one capture that a gateway made: its facts have an order and a loop of their own. */
export function isOwnCapture(files: readonly string[]): boolean {
  if (files.length !== 1 || !isCapture(files[0])) return false
  try {
    const first = replayReader(files[0]).next()
    return first.done !== true && first.value.fact.kind === 'start'
  } catch (error) {
    throw asked(error)
  }
}

/** A file that is no file of ticks is the user's mistake, also where that shows further down. */
export function asked(error: unknown): unknown {
  return error instanceof TickFileError || error instanceof CaptureError ? new AskedWrongly(error.message) : error
}

/** The symbols of these files, in the order of their names. A zip of fx-ticks names its symbol, another file is read for it. */
export function symbolsOf(files: readonly string[]): string[] {
  const found = new Set<string>()
  for (const file of [...files].sort()) {
    const named = /_([a-z]{6})_\d{8}_quote\.zip$/i.exec(file)
    if (named !== null) found.add(named[1].toUpperCase())
    else for (const symbol of symbolsIn(file)) found.add(symbol)
  }
  return [...found].sort()
}

function symbolsIn(file: string): Set<string> {
  const found = new Set<string>()
  try {
    if (isCapture(file)) {
      for (const { fact } of replayReader(file))
        if (fact.kind === 'book_snapshot' || fact.kind === 'book_delta') found.add(fact.instrumentId)
    } else for (const tick of sourceOf(file).read()) found.add(tick.symbol)
  } catch (error) {
    throw asked(error)
  }
  return found
}

export function instrumentOf(id: string): Instrument | undefined {
  return listedInstruments.find((instrument) => instrument.id === id)
}

function* from(first: Tick, rest: Iterable<Tick>): Generator<Tick> {
  yield first
  yield* rest
}
