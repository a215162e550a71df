/**
 * What the gateway owes to a disk that fails, beside losing nothing: on a full disk it goes on out of its reserve, or ends where even that is
 * gone; after an error of the device it ends with status 1. An end has a cause that is told.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Series } from './series.ts'
import type { Trial } from './trial.ts'

export function answerOf({ call, effect, onwards }: Series, { struck, status, said }: Trial, dir: string): string[] {
  if (effect === 'kill' || !struck) return []
  const found: string[] = []
  if (status !== 0 && status !== 1) found.push(`ended with status ${status} on ${effect}, expected 0 or 1`)
  const told = said.some((line) => line.includes(effect))
  if (status === 1 && !told) found.push(`ended on ${effect} without saying so: ${said.at(-1) ?? 'nothing'}`)
  const ofJournal = struckFiles(join(dir, 'trace')).some((file) => file.endsWith('.fixj'))
  if (!ofJournal) return found
  // After a failed sync nobody knows what is on the disk, whatever the reason.
  const final = effect === 'EIO' || call === 'fdatasync'
  if (final && status === 0) found.push(`went on after a ${call} that failed with ${effect}`)
  if (!final && onwards !== true && status !== 0 && !atStart(said)) found.push(`ended on a full disk with a reserve: ${said.at(-1) ?? ''}`)
  return found
}

/** It never came so far as to be reachable. */
function atStart(said: readonly string[]): boolean {
  return !said.some((line) => line.startsWith('page '))
}

/** The files whose calls were made to fail. */
function struckFiles(trace: string): string[] {
  if (!existsSync(trace)) return []
  const lines = readFileSync(trace, 'utf8').split('\n')
  return lines
    .filter((line) => line.includes('(INJECTED)'))
    .flatMap((line) => /<(\/[^>]*)>|"(\/[^"]*)"/.exec(line)?.slice(1).filter(Boolean) ?? [])
}
