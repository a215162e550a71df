/** `fix schedule explain`: what the schedules of a configuration will do next, before they do it. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { formText, ScheduleError, transitionsOf, type Schedule, type ScheduleConfig, type ScheduleForm } from '@fix/session'
import { schedule } from '@fix/session/node'
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser'
import { AskedWrongly, exit, NotJudged } from '../exit-status.ts'

export interface ExplainOptions {
  readonly config: string
  /** ISO time to look from; now without it. */
  readonly at?: string
}

export interface ExplainedTransition {
  readonly kind: 'open' | 'close' | 'reset'
  readonly utc: string
  readonly local: string
  readonly zone: string
  readonly newNumbers: boolean
  readonly reason: string
  readonly notes: readonly string[]
}

export interface ExplainedSession {
  readonly name: string
  /** `none`: it has no schedule. */
  readonly form: ScheduleForm | 'none'
  readonly text: string
  readonly open: boolean
  /** When the numbers of `at` began; null between windows, and where they began before all time. */
  readonly numbersSince: string | null
  readonly transitions: readonly ExplainedTransition[]
}

export interface ExplainResult {
  readonly schema: 1
  readonly file: string
  readonly at: string
  readonly sessions: readonly ExplainedSession[]
}

const transitionCount = 10
/** The zones of the platform are compiled for these years. */
const years = { from: 1970, to: 2069 }

export function explainSchedules(options: ExplainOptions, nowMs: number): { result: ExplainResult; text: string; status: number } {
  const atMs = options.at === undefined ? nowMs : instantOf(options.at)
  const file = options.config
  const sessions = sessionsIn(readJson(file), path.basename(file).replace(/\.jsonc?$/, ''))
  if (sessions.length === 0)
    throw new AskedWrongly(`schedule explain: ${file}: got no session, expected a configuration of the gateway or a schedule`)
  const explained = sessions.map((session) => explain(file, session, atMs * 1000))
  const result: ExplainResult = { schema: 1, file, at: isoOf(atMs * 1000), sessions: explained }
  return { result, text: explained.map((session) => page(session, result.at)).join('\n'), status: exit.held }
}

interface Found {
  readonly name: string
  /** Where the schedule stands in the file, with a dot behind it. */
  readonly path: string
  readonly schedule: ScheduleConfig | undefined
}

/** Bare, or of the sessions of a configuration: those named `quote` and `trade`, or a list of `sessions`. */
function sessionsIn(value: unknown, fileName: string): Found[] {
  if (!isObject(value)) return []
  if (['start', 'windows', 'nonStop', 'zone'].some((field) => field in value))
    return [{ name: fileName, path: '', schedule: value as ScheduleConfig }]
  if ('schedule' in value) return [{ name: nameIn(value) ?? fileName, path: '', schedule: value.schedule as ScheduleConfig }]
  const listed = Array.isArray(value.sessions) ? value.sessions : []
  const named = Object.entries(value).filter(([, one]) => isObject(one) && ('schedule' in one || 'senderCompID' in one))
  return [
    ...listed.filter(isObject).map((one, i) => ({
      name: nameIn(one) ?? `sessions.${i}`,
      path: `sessions.${i}.`,
      schedule: one.schedule as ScheduleConfig | undefined,
    })),
    ...named.map(([name, one]) => ({ name, path: `${name}.`, schedule: (one as { schedule?: ScheduleConfig }).schedule })),
  ]
}

function explain(file: string, found: Found, atUs: number): ExplainedSession {
  const { name } = found
  if (found.schedule === undefined)
    return { name, form: 'none', text: 'no schedule: always open, no reset by time', open: true, numbersSince: null, transitions: [] }
  const compiled = compile(file, found.path, found.schedule)
  const since = compiled.instanceAt(atUs)
  return {
    name,
    form: compiled.plan.form,
    text: formText(compiled),
    open: compiled.logonOpen(atUs),
    numbersSince: since === undefined || since === -Infinity ? null : isoOf(since),
    transitions: transitionsOf(compiled, atUs, transitionCount).map(({ kind, atUs: us, local, zone, newNumbers, reason, notes }) => ({
      kind,
      utc: isoOf(us),
      local,
      zone,
      newNumbers,
      reason,
      notes,
    })),
  }
}

function compile(file: string, path: string, config: unknown): Schedule {
  if (!isObject(config))
    throw new AskedWrongly(`schedule explain: ${file}: ${path}schedule: got ${JSON.stringify(config)}, expected an object`)
  try {
    return schedule(config as ScheduleConfig)
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error
    throw new AskedWrongly(`schedule explain: ${file}: ${path}${error.message}`)
  }
}

function page({ name, text, open, numbersSince, transitions }: ExplainedSession, at: string): string {
  const lines = [`${name}: ${text}`, `${at}  ${open ? 'open' : 'closed'}${numbersSince === null ? '' : `, numbers since ${numbersSince}`}`]
  for (const { kind, utc, local, zone, reason, notes } of transitions) {
    lines.push(`${utc}  ${local} ${zone}  ${kind.padEnd(5)}  ${reason}`)
    for (const note of notes) lines.push(`${' '.repeat(utc.length)}  ${note}`)
  }
  if (transitions.length === 0) lines.push('nothing is to change')
  return `${lines.join('\n')}\n`
}

function instantOf(text: string): number {
  const match = /^(\d{4})-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(text)
  // A time without a zone is UTC here, whatever the zone of the machine.
  const ms = match === null ? NaN : Date.parse(text.includes('T') && match[2] === undefined ? `${text}Z` : text)
  const year = Number(match?.[1])
  if (Number.isNaN(ms) || year < years.from || year > years.to)
    throw new AskedWrongly(
      `schedule explain: --at: got ${text}, expected an ISO time of ${years.from} to ${years.to} such as 2026-03-08T12:00:00Z`,
    )
  return ms
}

function isoOf(us: number): string {
  return new Date(us / 1000).toISOString().replace('.000Z', 'Z')
}

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new NotJudged(`schedule explain: can't read ${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, { allowTrailingComma: true })
  if (errors.length > 0) {
    const line = text.slice(0, errors[0].offset).split('\n').length
    throw new AskedWrongly(`schedule explain: ${file}:${line}: ${printParseErrorCode(errors[0].error)}; expected JSON, comments allowed`)
  }
  return value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameIn({ name }: Record<string, unknown>): string | undefined {
  return typeof name === 'string' && name !== '' ? name : undefined
}
