/** What the demo must know of recorded ticks before anything starts: that they can be read to the end, whose they are, when they begin. */
import { ticks } from '@fix/capture'
import { listedInstruments } from '@fix/simulation'
import type { Instrument } from '@fix/units'
import { ConfigError } from './config.ts'

export interface TickFiles {
  /** In the order of their names. */
  readonly instruments: readonly Instrument[]
  /** UTC, microseconds since 1970. */
  readonly firstUs: number
}

/** Reads the files through. Throws TickFileError with file, line and reason for what is no tick, or of an instrument that is not listed. */
export function readTickFiles(files: readonly string[]): TickFiles {
  const symbols = new Set<string>()
  let firstUs = NaN
  for (const tick of ticks(files, { scaleOf: listed })) {
    if (Number.isNaN(firstUs)) firstUs = tick.timeUs
    symbols.add(tick.symbol)
  }
  if (Number.isNaN(firstUs)) throw new ConfigError(`--ticks: ${files.join(', ')} hold no quote, expected at least one`)
  return { instruments: listedInstruments.filter((one) => symbols.has(one.id)), firstUs }
}

export function listed(symbol: string): Instrument | undefined {
  return listedInstruments.find((one) => one.id === symbol)
}
