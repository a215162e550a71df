/** Readers of values: text in, a value of ours out, or what was expected in its place. They know no names. */
import type { Weekday } from './config.ts'

export class Wrong {
  readonly expected: string
  constructor(expected: string) {
    this.expected = expected
  }
}

export type Reader<T> = (text: string) => T | Wrong

export const text: Reader<string> = (value) => (value === '' ? new Wrong('a value') : value)

export const yesNo: Reader<boolean> = (value) => (/^[YyNn]$/.test(value) ? /^[Yy]$/.test(value) : new Wrong('Y or N'))

/** The answer turned round: AllowUnknownMsgFields=Y is the rule `unknownTags` off. */
export const noYes: Reader<boolean> = (value) => {
  const answer = yesNo(value)
  return answer instanceof Wrong ? answer : !answer
}

export function integer(least: number, most = Number.MAX_SAFE_INTEGER): Reader<number> {
  return (value) => {
    const read = /^\d{1,16}$/.test(value) ? Number(value) : NaN
    if (read >= least && read <= most) return read
    return new Wrong(most === Number.MAX_SAFE_INTEGER ? `an integer from ${least}` : `an integer from ${least} to ${most}`)
  }
}

export const port = integer(0, 65_535)

/** Seconds of the file in milliseconds. */
export const secondsInMs: Reader<number> = (value) => {
  const read = integer(0, 1_000_000_000)(value)
  return read instanceof Wrong ? new Wrong('seconds, an integer from 0') : read * 1000
}

/** QuickFIX/J counts the fraction on top of one HeartBtInt(108), we count from the last message: 0.5 is 1.5. */
export const onTopOfOne: Reader<number> = (value) => {
  if (!/^\d{1,4}(\.\d{1,9})?$/.test(value)) return new Wrong('a number such as 0.5')
  return Math.round((1 + Number(value)) * 1e9) / 1e9
}

export function oneOf<T>(words: Readonly<Record<string, T>>): Reader<T> {
  return (value) => {
    const found = Object.entries(words).find(([word]) => word.toUpperCase() === value.toUpperCase())
    return found === undefined ? new Wrong(`one of ${Object.keys(words).join(', ')}`) : found[1]
  }
}

/** Words between commas or blanks. */
export const words: Reader<string[]> = (value) => {
  const found = value.split(/[\s,;]+/).filter((word) => word !== '')
  return found.length === 0 ? new Wrong('one or more words, separated by commas') : found
}

const days: readonly Weekday[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Any beginning of an English name from two letters on, as QuickFIX takes them: `mon`, `Monday`. */
export const day: Reader<Weekday> = (value) => {
  const found = value.length < 2 ? undefined : days.find((name) => name.toUpperCase().startsWith(value.toUpperCase()))
  return found ?? new Wrong('a day of the week')
}

export const dayList: Reader<Weekday[]> = (value) => {
  const list: Weekday[] = []
  for (const word of value.split(/[\s,;]+/).filter((each) => each !== '')) {
    const found = day(word)
    if (found instanceof Wrong) return new Wrong('days of the week, separated by commas')
    list.push(found)
  }
  return list.length === 0 ? new Wrong('days of the week, separated by commas') : list
}

/** `09:30:00`, or `09:30:00 America/New_York`. Whether the zone exists is asked where zones are known. */
export const zonedTime: Reader<string> = (value) => {
  const parts = /^((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\s+([A-Za-z][A-Za-z0-9_+\-/]*))?$/.exec(value)
  if (parts === null) return new Wrong('a time such as 09:30:00, with or without a zone such as America/New_York behind it')
  return parts[2] === undefined ? parts[1] : `${parts[1]} ${parts[2]}`
}

export const zone: Reader<string> = (value) =>
  /^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(value) ? value : new Wrong('a zone such as America/New_York')

export interface ReconnectStep {
  /** How many attempts wait so long; the last step has none and goes on for ever. */
  attempts?: number
  waitMs: number
}

/** `30`, or a list such as `3x5;10`: three attempts 5 seconds apart, then every 10. `*` for `x`, blanks or commas for `;`. */
export const reconnectSteps: Reader<ReconnectStep[]> = (value) => {
  const wrong = new Wrong('seconds, or a list such as 3x5;10')
  const steps: ReconnectStep[] = []
  const parts = value.split(/[;,\s]+/).filter((part) => part !== '')
  for (const [at, part] of parts.entries()) {
    const found = /^(?:(\d{1,6})[x*])?(\d{1,6})$/i.exec(part)
    if (found === null || found[1] === '0') return wrong
    const waitMs = Number(found[2]) * 1000
    // The last wait is repeated for ever, however often it is asked for.
    if (at === parts.length - 1) steps.push({ waitMs })
    else steps.push({ attempts: Number(found[1] ?? 1), waitMs })
  }
  return steps.length === 0 ? wrong : steps
}
