/** The numbers of logs as a result: the shape of `fix stats --json`, and lines for people. Spans are microseconds. */
import { formatUtc } from '@fix/codec'
import { digits, spanText } from '../show/durations.ts'
import type { Waited } from './answers.ts'
import type { Direction } from './direction.ts'
import type { LogStats } from './log-stats.ts'
import type { Gap } from './sequence.ts'

export interface StatsResult {
  readonly schema: 1
  readonly messages: number
  readonly notRight: number
  readonly basis: 'log' | 'SendingTime'
  readonly directions: readonly DirectionResult[]
  readonly requests: readonly RequestResult[]
}

export interface DirectionResult {
  readonly from: string
  readonly to: string
  readonly beginString: string
  readonly messages: number
  readonly bytes: number
  readonly firstUs: number | null
  readonly lastUs: number | null
  readonly perSecond: number | null
  readonly fullestSecond: number
  readonly longestSilenceUs: number
  readonly types: Readonly<Record<string, number>>
  readonly sequence: {
    readonly first: number | null
    readonly last: number | null
    readonly gaps: number
    readonly missing: number
    readonly tooLow: number
    readonly possDups: number
    readonly resets: number
    readonly unnumbered: number
    readonly list: readonly Gap[]
  }
  readonly heartbeats: {
    readonly heartBtIntS: number | null
    readonly count: number
    readonly jitterUs: { readonly p50: number | null; readonly p99: number | null; readonly max: number | null }
  }
}

export interface RequestResult {
  readonly msgType: string
  readonly message: string
  readonly asked: number
  readonly answered: number
  readonly us: { readonly p50: number | null; readonly p99: number | null; readonly max: number | null }
}

const known = (value: number): number | null => (Number.isFinite(value) ? value : null)

export function statsResult(stats: LogStats): StatsResult {
  return {
    schema: 1,
    messages: stats.messages,
    notRight: stats.notRight,
    basis: stats.basis,
    directions: stats.directions.map(directionResult),
    requests: [...stats.answers.waits].map(([msgType, waited]) => requestResult(msgType, waited)),
  }
}

function directionResult(one: Direction): DirectionResult {
  const { sequence, jitter } = one
  const { gaps, missing, tooLow, possDups, resets, unnumbered, kept } = sequence
  return {
    from: one.from,
    to: one.to,
    beginString: one.beginString,
    messages: one.messages,
    bytes: one.bytes,
    firstUs: known(one.firstUs),
    lastUs: known(one.lastUs),
    perSecond: known(one.perSecond),
    fullestSecond: one.fullestSecond,
    longestSilenceUs: one.longestSilenceUs,
    types: Object.fromEntries([...one.types].sort(([, a], [, b]) => b - a)),
    sequence: {
      first: known(sequence.first),
      last: known(sequence.last),
      ...{ gaps, missing, tooLow, possDups, resets, unnumbered, list: kept },
    },
    heartbeats: {
      heartBtIntS: known(one.heartBtInt),
      count: one.heartbeats,
      jitterUs: { p50: known(jitter.at(0.5)), p99: known(jitter.at(0.99)), max: known(jitter.max) },
    },
  }
}

function requestResult(msgType: string, { name, asked, answered, us }: Waited): RequestResult {
  return { msgType, message: name, asked, answered, us: { p50: known(us.at(0.5)), p99: known(us.at(0.99)), max: known(us.max) } }
}

/** Whether numbers are missing, or came that must not come again. */
export function isSound({ directions }: StatsResult): boolean {
  return directions.every(({ sequence }) => sequence.missing === 0 && sequence.tooLow === 0)
}

const mostGapsShown = 5

export function statsLines({ directions, requests, basis, messages, notRight }: StatsResult): string[] {
  const lines = directions.flatMap(directionLines)
  if (requests.length > 0) {
    lines.push(`answers, by ${basis === 'log' ? 'the stamps of the log' : 'SendingTime(52), of two clocks'}`)
    const width = Math.max(...requests.map(({ message }) => message.length))
    for (const { message, asked, answered, us } of requests)
      lines.push(
        `  ${message.padEnd(width)}  ${asked} asked, ${answered} answered` +
          (us.p50 === null ? '' : `, p50 ${spanOf(us.p50)}, p99 ${spanOf(us.p99)}, max ${spanOf(us.max)}`),
      )
  }
  const faulty = notRight === 0 ? '' : `, ${notRight} of them with a wrong or missing BodyLength(9) or CheckSum(10)`
  return [...lines, `${messages} messages${faulty}`]
}

function directionLines(one: DirectionResult): string[] {
  const { from, to, beginString, messages, bytes, firstUs, lastUs, perSecond, fullestSecond, types, sequence, heartbeats } = one
  const times = firstUs === null || lastUs === null ? '' : `  ${formatUtc(firstUs, 3)} to ${formatUtc(lastUs, 3)}`
  const rate = perSecond === null ? '' : `, ${digits(perSecond)} a second, ${fullestSecond} in the fullest`
  const { heartBtIntS, count, jitterUs } = heartbeats
  const pace = heartBtIntS === null ? '' : ` of every ${heartBtIntS} s`
  const off =
    jitterUs.p50 === null ? '' : `, off their time by p50 ${spanOf(jitterUs.p50)}, p99 ${spanOf(jitterUs.p99)}, max ${spanOf(jitterUs.max)}`
  return [
    `${from} → ${to}  ${beginString}${times}`,
    `  messages    ${messages} in ${bytes} bytes${rate}`,
    `  types       ${Object.entries(types)
      .map(([name, times]) => `${times} ${name}`)
      .join(', ')}`,
    `  numbers     ${numbersText(sequence)}`,
    ...sequence.list.slice(0, mostGapsShown).map(gapLine),
    ...(sequence.gaps > mostGapsShown ? [`              and ${sequence.gaps - mostGapsShown} gaps more`] : []),
    `  heartbeats  ${count}${count === 0 ? '' : `${pace}${off}`}; the longest silence ${spanText(one.longestSilenceUs)}`,
  ]
}

export function numbersText({ first, last, gaps, missing, tooLow, possDups, resets, unnumbered }: DirectionResult['sequence']): string {
  if (first === null) return 'none'
  return [
    `${first} to ${last}`,
    gaps === 0 ? 'no gap' : gaps === 1 ? '1 gap' : `${gaps} gaps`,
    ...(missing > 0 ? [`${missing} missing`] : []),
    ...(tooLow > 0 ? [`${tooLow} too low`] : []),
    ...(possDups > 0 ? [`${possDups} possible duplicates`] : []),
    ...(resets > 0 ? [`${resets} resets`] : []),
    ...(unnumbered > 0 ? [`${unnumbered} without a number`] : []),
  ].join(', ')
}

function gapLine({ from, to, file, line, missing }: Gap): string {
  const all = from === to ? String(from) : `${from} to ${to}`
  const rest = missing === 0 ? 'came later or were filled' : missing === to - from + 1 ? 'missing' : `${missing} of them missing`
  return `              ${all} before ${file}:${line}, ${rest}`
}

const spanOf = (us: number | null): string => spanText(us ?? NaN)
