/**
 * What a clean stop leaves beside the journal: the state as it stood in memory. No start reads it; it is there so that anybody can fold the
 * journal again and compare, byte by byte.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bookDigest } from '@fix/book'
import type { SessionNumbers } from '@fix/session'
import type { Desk } from '@fix/strategy'

export const atStopFile = 'at-stop.json'

export interface AtStop {
  schema: 1
  /** Index of the last fact. */
  idx: number
  /** `desk.state()`. */
  state: string
  bookDigest: string
  numbers: { quote: SessionNumbers; trade: SessionNumbers }
}

export function writeAtStop(dir: string, desk: Desk, numbers: AtStop['numbers']): void {
  const { quote, trade } = numbers
  const left: AtStop = { schema: 1, idx: desk.idx, state: desk.state(), bookDigest: bookDigest(desk.books), numbers: { quote, trade } }
  writeFileSync(join(dir, atStopFile), `${JSON.stringify(left)}\n`, { mode: 0o600 })
}

/** A run begins: what an earlier one left says nothing any more. */
export function forgetAtStop(dir: string): void {
  rmSync(join(dir, atStopFile), { force: true })
}
