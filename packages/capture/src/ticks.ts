/**
 * Recorded quotes out of files, merged into one order of time. Equal times go by the source's name, then by the file's place in the list, then by the
 * line, so that the same files give the same order on any machine. A file is opened when its day has come and closed behind its last quote.
 */
import { csvFile } from './csv-file.ts'
import { leanFile, venueOffsetMinutes } from './lean-file.ts'
import type { Scales, Tick } from './tick.ts'
import type { BadTick, ScaleOf, TickSource } from './tick-source.ts'

export interface TickOptions {
  /** Scales of an instrument; without it 5 decimals of a price and 2 of a quantity. Undefined refuses the symbol. */
  scaleOf?: ScaleOf
  /** Minutes from UTC of the days of further venues: `{ dukascopy: 0 }`. */
  venueOffsetMinutes?: Readonly<Record<string, number>>
  /** Is given each line that is no quote; without it such a line is an error. */
  onBad?: (bad: BadTick) => void
}

const usual: Scales = { priceScale: 5, qtyScale: 2 }

/**
 * The quotes of files: LEAN zips under their own names, else CSV. Each file is opened and its first quote read before this returns, so that a wrong
 * one is refused at once; a line that is wrong further down throws when it is reached. Throws a TickFileError with file, line and reason.
 */
export function ticks(files: readonly string[], options: TickOptions = {}): Generator<Tick> {
  const sources = files.map((file) => tickSource(file, options))
  // Where bad lines have a place to go, each is told once: when it is reached.
  if (options.onBad === undefined) for (const source of sources) checked(source)
  return mergeTicks(sources)
}

/** One file of quotes, not opened yet. Throws a TickFileError where its name says that it is none. */
export function tickSource(file: string, options: TickOptions = {}): TickSource {
  const scaleOf = options.scaleOf ?? (() => usual)
  const offsets = { ...venueOffsetMinutes, ...options.venueOffsetMinutes }
  return file.toLowerCase().endsWith('.zip') ? leanFile(file, scaleOf, offsets, options.onBad) : csvFile(file, scaleOf, options.onBad)
}

/** Reads the first quote of a source and lets go of it. */
function checked(source: TickSource): void {
  const reading = source.read()
  reading.next()
  reading.return(undefined)
}

interface Head {
  tick: Tick
  rest: Generator<Tick>
  source: string
  position: number
}

/** The quotes of several sources in one order: by time, then the source's name, then its place in the list. */
export function* mergeTicks(sources: readonly TickSource[]): Generator<Tick> {
  const waiting = sources.map((source, position) => ({ source, position })).sort((a, b) => a.source.notBeforeUs - b.source.notBeforeUs)
  const heads: Head[] = []
  try {
    for (;;) {
      let next = earliest(heads)
      while (waiting.length > 0 && (!next || waiting[0].source.notBeforeUs <= next.tick.timeUs)) {
        const { source, position } = waiting.shift() as (typeof waiting)[number]
        const rest = source.read()
        const first = rest.next()
        if (!first.done) heads.push({ tick: first.value, rest, source: source.source, position })
        next = earliest(heads)
      }
      if (!next) return
      yield next.tick
      const following = next.rest.next()
      if (following.done) heads.splice(heads.indexOf(next), 1)
      else next.tick = following.value
    }
  } finally {
    for (const head of heads) head.rest.return(undefined)
  }
}

/** Few files overlap in time, so looking at each head costs less than a heap would. */
function earliest(heads: readonly Head[]): Head | undefined {
  let best: Head | undefined
  for (const head of heads) if (!best || comesBefore(head, best)) best = head
  return best
}

function comesBefore(a: Head, b: Head): boolean {
  if (a.tick.timeUs !== b.tick.timeUs) return a.tick.timeUs < b.tick.timeUs
  if (a.source !== b.source) return a.source < b.source
  return a.position < b.position
}
