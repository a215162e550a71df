// A log as QuickFIX C++ writes it, from lines that a person can read, and what the shadow says of it.
import type { SessionConfig } from '@fix/session'
import { fieldsOf, toWire } from '@fix/session/testing'
import { codecOf } from '../src/cfg.ts'
import type { Difference } from '../src/shadow/difference.ts'
import { logEntries } from '../src/shadow/log-entry.ts'
import { LogReading } from '../src/shadow/logged-message.ts'
import { LookAhead, type Placed } from '../src/shadow/look-ahead.ts'
import { Shadow, type ShadowCounts } from '../src/shadow/shadow.ts'

/**
 * `> 09:30:00.000 35=A|34=1|…` for what the engine sent, `<` for what it received. The engine is ME, its peer VENUE, the version FIX.4.4; fields of the header
 * that are not written are put in.
 */
export function logOf(text: string): Uint8Array {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return Uint8Array.from(lines.flatMap((line) => [...lineOf(line)]))
}

function lineOf(line: string): Uint8Array {
  const parts = /^([<>]) (\S+) (.*)$/.exec(line)
  if (parts === null) throw new Error(`> or <, a time and a message are expected: ${line}`)
  const [, sign, time, body] = parts
  const [us, peer] = sign === '>' ? ['ME', 'VENUE'] : ['VENUE', 'ME']
  const fields = fieldsOf(body)
  const own = new Set(fields.map(([tag]) => tag))
  const header = [
    ['49', us],
    ['52', `20260102-${time}`],
    ['56', peer],
  ].filter(([tag]) => !own.has(tag))
  const behindSeq = fields.findIndex(([tag]) => tag === '34') + 1
  const possDup = fields.findIndex(([tag]) => tag === '43') + 1
  fields.splice(Math.max(behindSeq, possDup), 0, ...(header as [string, string][]))
  const message = toWire(`8=FIX.4.4|${fields.map(([tag, value]) => `${tag}=${value}`).join('|')}`)
  const stamp = Uint8Array.from(`20260102-${time}000000 : `, (letter) => letter.charCodeAt(0))
  return Uint8Array.from([...stamp, ...message, 10])
}

export interface Said {
  counts: ShadowCounts
  /** In the order of the log; undefined is unexplained. */
  reasons: (string | undefined)[]
  differences: Difference[]
}

export function shadowOf(bytes: Uint8Array, config: Partial<SessionConfig> = { compat: 'quickfix', resendTimeoutMs: 1e12 }): Said {
  const identity = { beginString: 'FIX.4.4', us: 'ME', peer: 'VENUE' }
  const codec = codecOf('FIX.4.4')
  if (codec === undefined) throw new Error('FIX.4.4 is there')
  const differences: Difference[] = []
  const reading = new LogReading(identity)
  function* messages(): Generator<Placed> {
    for (const entry of logEntries([bytes])) yield { message: reading.message(entry), file: 0 }
  }
  const shadow = new Shadow(
    {
      identity,
      codec,
      config,
      toleranceUs: 2_000_000,
      readAt: (_, offset, length) => bytes.subarray(offset, offset + length),
      tell: (difference) => differences.push(difference),
    },
    new LookAhead(messages()),
  )
  while (shadow.step());
  return { counts: shadow.counts, reasons: differences.map(({ reason }) => reason), differences }
}
