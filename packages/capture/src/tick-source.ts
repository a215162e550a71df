import type { Scales, Tick } from './tick.ts'
import { FieldError, TickFileError } from './tick.ts'

/** One file of ticks, opened when its time has come. */
export interface TickSource {
  readonly file: string
  /** Name under which its quotes are ordered among those of other sources at the same time. */
  readonly source: string
  /** No tick of it is earlier; -Infinity where that is only known once it is read. */
  readonly notBeforeUs: number
  read(): Generator<Tick>
}

/** A line that is no quote. */
export interface BadTick {
  readonly file: string
  readonly line: number
  readonly reason: string
  /** The line itself. */
  readonly text: string
}

export type ScaleOf = (symbol: string) => Scales | undefined

/**
 * Ticks out of numbered lines: `parse` makes one of a line and throws a FieldError for what is wrong in it, which gets file and line here. Time may
 * stand still in a file but not go back: a merge by time could not hold what it promises. A bad line goes to `onBad`, or is an error without it.
 */
export function* ticksOf(
  file: string,
  lines: Iterable<string>,
  firstLine: number,
  parse: (line: string) => Tick,
  onBad?: (bad: BadTick) => void,
): Generator<Tick> {
  let line = firstLine - 1
  let last = -Infinity
  let any = false
  for (const text of lines) {
    line++
    let tick: Tick
    try {
      tick = placed(file, line, () => parse(text))
      if (tick.timeUs < last) throw new TickFileError(file, line, 'its time lies before that of the line above')
    } catch (error) {
      if (onBad === undefined || !(error instanceof TickFileError)) throw error
      onBad({ file, line, reason: error.reason, text })
      continue
    }
    last = tick.timeUs
    any = true
    yield tick
  }
  if (!any) throw new TickFileError(file, 0, 'holds no quote')
}

/** Gives a FieldError its place. */
export function placed<T>(file: string, line: number, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw error instanceof FieldError ? new TickFileError(file, line, error.message) : error
  }
}

/** Turns what the file system says into a reason. */
export function readable<T>(file: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined || error instanceof TickFileError) throw error
    const reasons: Record<string, string> = { ENOENT: 'no such file', EISDIR: 'a folder, not a file of ticks', EACCES: 'may not be read' }
    throw new TickFileError(file, 0, reasons[code] ?? `cannot be read (${code})`)
  }
}
