/**
 * When a log wrote its line, by the stamp that begins it: `20260102-09:30:00.123`, `2026-01-02 09:30:00,123`, `[2026/01/02T09:30:00Z]`. Taken as UTC where no offset stands:
 * it is compared with other stamps of the same log.
 */
import { askedTime } from './times.ts'

/** A stamp stands among the first characters of its line. */
const longest = 48
const stamp = /^[\s["'(]*(\d{4}[-/]?\d{2}[-/]?\d{2}[T\s-]\d{2}:\d{2}:\d{2})(?:[.,](\d{1,9}))?(Z|[+-]\d{2}:?\d{2})?/

/** UTC microseconds of the line that begins at `from`, before `to`; NaN where no stamp begins it. */
export function lineStamp(bytes: Uint8Array, from: number, to: number): number {
  let text = ''
  for (let at = from; at < Math.min(to, from + longest); at++) text += String.fromCharCode(bytes[at])
  const found = stamp.exec(text)
  if (found === null) return NaN
  const [, instant, fraction, zone = ''] = found
  const time = askedTime(`${instant.replaceAll('/', '-')}${fraction === undefined ? '' : `.${fraction}`}${zone}`)
  return time?.kind === 'instant' ? time.us : NaN
}
