/**
 * The sweep over system calls: for each numbering and each kind of start a run that counts, then a trial for each call until a run comes to its
 * end without being struck, which shows that no call was left out. Two trials run beside each other.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { callsIn, counting, plainCalls } from './injection.ts'
import { chosen, diskSeries, injectionOf, killSeries, nameOf, sweptCalls, type Effect, type Point, type Series } from './series.ts'
import { liveBefore, Stage, trial, type Ground, type Trial } from './trial.ts'
import { answerOf } from './answer.ts'
import { longBefore } from './long-journal.ts'
import { percentile } from './percentile.ts'
import type { Programs } from './programs.ts'

export interface CallSweepOptions {
  readonly programs: Programs
  readonly dir: string
  readonly numberings: readonly ('continue' | 'reset')[]
  readonly sync: 'process' | 'group'
  readonly seed: string
  readonly effects: readonly Effect[]
  /** Evenly chosen points; every call where not given. */
  readonly points?: number
  /** Starts from a journal that holds at least so many records, instead of those of half a script. */
  readonly records?: number
  /** QuickFIX's program, to be the venue. It forgets with its process, so that only first starts are swept. */
  readonly quickfix?: string
  /** Only points whose name holds this. */
  readonly only?: string
  readonly atOnce?: number
  /** Keeps the folders of points. */
  readonly keep?: boolean
  readonly progress?: (text: string) => void
}

/** Calls of one name and what was done to them, over all starts. */
export interface CallFigures {
  readonly call: string
  readonly what: string
  /** Calls that were struck. */
  points: number
  violations: number
}

export interface CallSweepResult {
  readonly schema: 1
  readonly points: number
  readonly kills: number
  readonly lost: number
  readonly doubled: number
  readonly unreconciled: number
  readonly readyMsP50: number
  readonly readyMsP99: number
  /** Requests of the gateways, over all points. */
  readonly requests: number
  readonly unrecorded: number
  /** Runs that came to their end without being struck: each shows that a series has no further call. */
  readonly unstruck: number
  readonly calls: readonly CallFigures[]
  /** Each a sentence that begins with the point's name. */
  readonly violations: readonly string[]
  readonly seconds: number
  /** The same from a journal with a long past. */
  readonly long?: CallSweepResult & { readonly records: number }
}

/** A kind of start, and what is swept in it. */
interface Field {
  readonly name: string
  readonly ground: Ground
  readonly series: readonly Series[]
}

interface Struck {
  readonly point: Point
  readonly trial: Trial
}

export async function callSweep(options: CallSweepOptions): Promise<CallSweepResult> {
  const beganMs = performance.now()
  const done: Struck[] = []
  const violations: string[] = []
  const say = options.progress ?? (() => undefined)
  const fields: Field[] = []
  for (const numbering of options.numberings) fields.push(...(await fieldsOf(options, numbering)))
  const tasks = options.points === undefined ? exhaustive(fields) : short(fields, options.points, options.seed)
  const take = async (): Promise<void> => {
    for (let next = tasks.next(); next.done !== true; next = tasks.next()) {
      const { field, point, tell } = next.value
      const name = `${field.name}/${nameOf(point.series)}/${point.when}`
      if (options.only !== undefined && !name.includes(options.only)) {
        tell?.(point.when <= point.series.last)
        continue
      }
      const dir = join(options.dir, ...name.split('/'))
      const made = await trial(field.ground, dir, injectionOf(point, join(dir, 'state')))
      const wrong = [...made.violations, ...answerOf(point.series, made, dir)]
      done.push({ point, trial: { ...made, violations: wrong } })
      violations.push(...wrong.map((text) => `${name}: ${text}`))
      tell?.(made.struck)
      if (wrong.length === 0 && options.keep !== true) rmSync(dir, { recursive: true, force: true })
      if (done.length % 50 === 0 || wrong.length > 0) say(`${done.length} points, ${name}: ${wrong.join('; ').slice(0, 400) || 'held'}`)
    }
  }
  await Promise.all(Array.from({ length: options.atOnce ?? 2 }, take))
  return { ...figuresOf(done), violations, seconds: Math.round((performance.now() - beganMs) / 1000) }
}

async function fieldsOf(options: CallSweepOptions, numbering: 'continue' | 'reset'): Promise<Field[]> {
  const { programs, dir, sync, seed, effects } = options
  const first: Ground = { programs, numbering, sync, seed, quickfix: options.quickfix }
  const grounds: [string, Ground][] = []
  if (options.quickfix === undefined) {
    const past = join(dir, numbering, 'before')
    const before = options.records === undefined ? await liveBefore(first, past) : await longBefore(first, past, options.records)
    grounds.push(['again', { ...first, before }])
  }
  // A first start has the same calls with either numbering; it is swept with one.
  const once = numbering === options.numberings[0] && options.records === undefined
  if (once || options.quickfix !== undefined) grounds.push(['first', first])
  const fields: Field[] = []
  for (const [kind, ground] of grounds) {
    const at = join(dir, numbering, `${kind}-counted`)
    const state = join(at, 'state')
    const counted = await count(ground, at)
    const all = [...killSeries(counted, state), ...diskSeries(counted, state)]
    fields.push({ name: `${numbering}/${kind}`, ground, series: all.filter(({ effect }) => effects.includes(effect)) })
  }
  return fields
}

/** One run that nothing is done to. */
async function count(ground: Ground, dir: string): Promise<ReturnType<typeof callsIn>> {
  const stage = await Stage.open(ground, dir)
  const trace = join(dir, 'trace')
  try {
    const life = stage.live({ under: counting(sweptCalls, trace), env: plainCalls })
    await Promise.race([stage.over(), life.program.ended])
    const status = await life.program.end()
    if (status !== 0) throw new Error(`the run that counts calls ended with status ${status}: ${life.program.lastWords}`)
  } finally {
    await stage.close()
  }
  return callsIn(trace)
}

interface Task {
  readonly field: Field
  readonly point: Point
  /** To be told whether the point's call was reached. */
  readonly tell?: (struck: boolean) => void
}

/** Each series to its end: the first number beyond the counted ones that no call reaches. */
function* exhaustive(fields: readonly Field[]): Generator<Task> {
  for (const field of fields) {
    for (const series of field.series) {
      let over = false
      for (let when = series.first; !over; when++) {
        const tell = (struck: boolean): void => {
          if (!struck && when > series.last) over = true
        }
        yield { field, point: { series, when }, tell }
      }
    }
  }
}

function* short(fields: readonly Field[], count: number, seed: string): Generator<Task> {
  const fieldOf = new Map(fields.flatMap((field) => field.series.map((series) => [series, field])))
  const all = fields.flatMap(({ series }) => series)
  for (const point of chosen(all, count, seed)) yield { field: fieldOf.get(point.series)!, point }
}

function figuresOf(done: readonly Struck[]): Omit<CallSweepResult, 'violations' | 'seconds'> {
  const calls = new Map<string, CallFigures>()
  const struck = done.filter(({ trial: { struck } }) => struck)
  for (const { point, trial } of struck) {
    const { call, effect } = point.series
    const what = effect === 'kill' ? 'killed before it' : effect
    const figures = calls.get(`${call} ${what}`) ?? { call, what, points: 0, violations: 0 }
    figures.points++
    if (trial.violations.length > 0) figures.violations++
    calls.set(`${call} ${what}`, figures)
  }
  const total = (of: (one: NonNullable<Trial['verdict']>) => number): number =>
    done.reduce((all, { trial: { verdict } }) => all + (verdict === undefined ? 0 : of(verdict)), 0)
  const readyMs = struck.flatMap(({ trial: { readyMs } }) => readyMs ?? [])
  return {
    schema: 1,
    points: struck.length,
    kills: struck.filter(({ point }) => point.series.effect === 'kill').length,
    lost: total(({ lost }) => lost.length),
    doubled: total(({ doubled }) => doubled.length),
    unreconciled: total(({ unreconciled }) => unreconciled),
    readyMsP50: percentile(readyMs, 0.5),
    readyMsP99: percentile(readyMs, 0.99),
    requests: total(({ sent }) => sent),
    unrecorded: total(({ unrecorded }) => unrecorded.length),
    unstruck: done.length - struck.length,
    calls: [...calls.values()],
  }
}
