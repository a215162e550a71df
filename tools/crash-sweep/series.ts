/**
 * What is swept: for each kind of start and each system call that the gateway makes, the numbers from the first to the last; and of these,
 * where fewer points are asked for, an even choice.
 */
import { join } from 'node:path'
import { Random } from '@fix/simulation'
import type { Counted, Injection } from './injection.ts'

export type Effect = Injection['effect']

/** Calls of one name, struck one at a time. */
export interface Series extends Pick<Injection, 'call' | 'effect' | 'threads' | 'onwards'> {
  /** Files of the state that it is restricted to; all calls where there are none. */
  readonly files?: readonly string[]
  /** Another restriction, which does not lie in the state. */
  readonly paths?: readonly string[]
  /** The first and the last number, as one run without injection had them. */
  readonly first: number
  readonly last: number
}

/** Calls that may change what is on the disk or on the wire. */
export const sweptCalls = [
  ...['write', 'writev', 'pwrite64', 'pwritev', 'fdatasync', 'fsync', 'ftruncate', 'fallocate', 'rename', 'renameat', 'renameat2'],
  ...['openat', 'link', 'linkat', 'unlink', 'unlinkat', 'mkdir', 'mkdirat', 'sendmsg', 'sendto', 'sendmmsg'],
]
const journalFiles = ['journal', 'journal/segment-00000001.fixj', 'journal/reserve']
const captureFiles = ['capture/facts-00000001.ndjson']
const wakeUps = 'anon_inode:[eventfd]'

/** The kill before each call of the main thread, and of the threads beside it where they have calls of their own. */
export function killSeries(counted: readonly Counted[], state: string): Series[] {
  const series: Series[] = []
  for (const call of sweptCalls) {
    const own = counted.filter((one) => one.call === call && one.main)
    // Opening its own libraries is the beginning of every program; what is swept begins with the first file of the state.
    const first = call === 'openat' ? own.findIndex(({ text }) => text.includes(state)) : 0
    if (own.length > 0 && first >= 0) series.push({ call, effect: 'kill', threads: 'main', first: first + 1, last: own.length })
    const beside = counted.filter((one) => one.call === call && !one.main)
    if (call === 'fdatasync' && beside.length > 0) series.push({ call, effect: 'kill', threads: 'all', first: 1, last: busiest(beside) })
    const woken = beside.filter(({ text }) => text.includes(wakeUps))
    if (call === 'write' && woken.length > 0)
      series.push({ call, effect: 'kill', threads: 'all', paths: [wakeUps], first: 1, last: busiest(woken) })
  }
  return series
}

/** A disk that fails: at each call on the journal's files, and at each write of the capture. */
export function diskSeries(counted: readonly Counted[], state: string): Series[] {
  const series: Series[] = []
  const add = (call: string, files: readonly string[], threads: 'main' | 'all', more: { onwards?: boolean } = {}): void => {
    const mine = counted.filter((one) => one.call === call && files.some((file) => mentions(one.text, join(state, file))))
    if (mine.length === 0) return
    for (const effect of ['ENOSPC', 'EIO'] as const) {
      if (more.onwards === true && effect === 'EIO') continue
      series.push({ call, effect, threads, files, first: 1, last: busiest(mine), ...more })
    }
  }
  for (const call of ['pwrite64', 'fsync', 'ftruncate', 'openat']) add(call, journalFiles, 'main')
  add('fdatasync', journalFiles, 'all')
  add('pwrite64', journalFiles, 'main', { onwards: true })
  add('write', captureFiles, 'main')
  return series
}

/** Calls of the thread that makes most of them: the tracer counts each thread for itself. */
function busiest(calls: readonly Counted[]): number {
  const counts = new Map<string, number>()
  for (const { thread } of calls) counts.set(thread, (counts.get(thread) ?? 0) + 1)
  return Math.max(...counts.values())
}

/** As the tracer shows a file: behind its descriptor, or as the path that is opened. */
function mentions(text: string, path: string): boolean {
  return text.includes(`<${path}>`) || text.includes(`"${path}"`)
}

export interface Point {
  readonly series: Series
  readonly when: number
}

/** So many points, evenly over all; all of them where there are no more. */
export function chosen(all: readonly Series[], count: number, seed: string): Point[] {
  const points = all.flatMap((series) => numbers(series).map((when) => ({ series, when })))
  if (count >= points.length) return points
  const offset = new Random(seed, 'points').between(0, 999) / 1000
  return Array.from({ length: count }, (_, at) => points[Math.floor(((at + offset) * points.length) / count)])
}

function numbers({ first, last }: Series): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** Says a series in one word, as a point's name has it. */
export function nameOf({ call, effect, threads, files, paths, onwards }: Series): string {
  const where = files?.[0]?.split('/')[0] ?? (paths === undefined ? '' : 'wake-ups')
  return [call, effect, threads, where, onwards === true ? 'onwards' : ''].filter((word) => word !== '').join('-')
}

export function injectionOf({ series, when }: Point, state: string): Injection {
  const { call, effect, threads, onwards, files = [], paths = [] } = series
  return { call, effect, threads, onwards, when, paths: [...files.map((file) => join(state, file)), ...paths] }
}
