/** Times as people type them: as FIX writes them, as ISO 8601 does, or a time of day alone, which is meant of every day. UTC where no offset stands. */
import { parseUtc } from '@fix/codec'

const minuteUs = 60_000_000
const dayUs = 1440 * minuteUs

export type AskedTime = { readonly kind: 'instant'; readonly us: number } | { readonly kind: 'timeOfDay'; readonly us: number }

/** Undefined for what is no time. */
export function askedTime(text: string): AskedTime | undefined {
  const day = /^(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?$/.exec(text)
  if (day !== null) {
    const us = parseUtc(`19700101-${day[1]}:${day[2]}:${day[3] ?? '00'}${day[4] ?? ''}`)
    return Number.isNaN(us) ? undefined : { kind: 'timeOfDay', us }
  }
  const found = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T -](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(?:Z|([+-])(\d{2}):?(\d{2}))?)?$/.exec(text)
  if (found === null) return undefined
  const [, year, month, date, hour = '00', minute = '00', second = '00', fraction = '', sign, hours = '0', minutes = '0'] = found
  const us = parseUtc(`${year}${month}${date}-${hour}:${minute}:${second}${fraction}`)
  if (Number.isNaN(us)) return undefined
  const offset = (Number(hours) * 60 + Number(minutes)) * minuteUs
  return { kind: 'instant', us: sign === undefined ? us : sign === '+' ? us - offset : us + offset }
}

/** Whether an instant is at or behind a time that was asked for. */
export function isAtOrBehind(us: number, time: AskedTime): boolean {
  return (time.kind === 'instant' ? us : us % dayUs) >= time.us
}
