/** The journal over a disk in memory and turns that the test gives, and a small state that is folded from it. */
import { openJournal } from '../src/file.ts'
import type { FileJournal, JournalSettings, OpenJournal } from '../src/file.ts'
import type { JournalRecord } from '@fix/session'
import type { MemoryDisk } from './memory-disk.ts'
import { appended, bytesOf, textOf } from './scratch-records.ts'

export const dir = 'state'

export interface Turns {
  defer: (run: () => void) => void
  /** Runs what was deferred, and what that defers. */
  run(): void
}

export function turns(): Turns {
  const due: (() => void)[] = []
  return {
    defer: (run) => void due.push(run),
    run: () => {
      for (let next = due.shift(); next; next = due.shift()) next()
    },
  }
}

export interface Opened {
  log: FileJournal
  disk: MemoryDisk
  /** Runs what is due and ends every sync, until nothing is left to do. */
  settle(): void
}

export function opened(disk: MemoryDisk, settings: JournalSettings & { lock?: () => void; id?: string } = {}): Opened {
  const turn = turns()
  disk.slowSyncs = true
  const log = openJournal(dir, {
    disk,
    defer: turn.defer,
    id: 'a journal',
    clock: () => 42,
    segmentBytes: 4096,
    reserveBytes: 0,
    ...settings,
  })
  const settle = (): void => {
    do turn.run()
    while (disk.finishSyncs() > 0)
  }
  return { log, disk, settle }
}

/** Closes it as a program that ends does; gives what kept it from storing all. */
export function ended({ log, settle }: Opened): Error | undefined {
  let failure: Error | undefined = new Error('never ended')
  log.end((why) => (failure = why))
  settle()
  return failure
}

/** Count and sum of all numbers, and the last one. */
export interface Sums {
  count: number
  sum: number
  last: number
}

export function fold(sums: Sums, records: Iterable<JournalRecord>): Sums {
  let { count, sum, last } = sums
  for (const { seq } of appended(records)) {
    count++
    sum += seq
    last = seq
  }
  return { count, sum, last }
}

const none: Sums = { count: 0, sum: 0, last: 0 }
export const stateOf = (sums: Sums): Uint8Array => bytesOf(JSON.stringify(sums))

/** The state as a start finds it: the newest snapshot, and what was recorded behind it. */
export function restored(log: OpenJournal): Sums {
  const latest = log.latestSnapshot()
  const sums = latest ? (JSON.parse(textOf(latest.state)) as Sums) : none
  return fold(sums, log.records((latest?.idx ?? 0) + 1))
}

/** The state of messages 1 to n. */
export const sumsTo = (n: number): Sums => ({ count: n, sum: (n * (n + 1)) / 2, last: n })
