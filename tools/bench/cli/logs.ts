// A session's log in the forms that people have it in, of any size: orders and what is said of them, one in twenty a heartbeat, or market data. From one seed, written by
// hand and with no part of the codec.
import { closeSync, openSync, writeSync } from 'node:fs'
import { framed } from '../book/wire.ts'
import { chance } from '../codec/corpus.ts'

/**
 * - soh: as engines write it, a stamp before each message
 * - pipe: with | between the fields, and words around
 * - edited: the same, where somebody has changed a name, so that BodyLength(9) and CheckSum(10) are wrong
 * - market: snapshots of ten levels, with SOH
 */
export const logForms = ['soh', 'pipe', 'edited', 'market'] as const
export type LogForm = (typeof logForms)[number]

/** Different messages of a log; then they come again. */
const most = 20_000

/** Writes at least so many bytes; gives how many messages and bytes there are. */
export function writeLog(file: string, form: LogForm, bytes: number): { messages: number; bytes: number } {
  const lines = linesOf(form)
  const fd = openSync(file, 'w')
  let [messages, written] = [0, 0]
  try {
    const all = Buffer.from(lines.join(''), 'latin1')
    for (; written < bytes; messages += lines.length) written += writeSync(fd, all)
  } finally {
    closeSync(fd)
  }
  return { messages, bytes: written }
}

/** Of a few hundred kilobytes for a small file, of a few megabytes otherwise. */
export function linesOf(form: LogForm, count = most): string[] {
  const random = chance(20_260_105)
  return Array.from({ length: count }, (_, n) => {
    const raw = form === 'market' ? snapshot(n, random.below) : message(n, random.below)
    if (form === 'soh' || form === 'market') return `20260105-09:30:00.125000000 : ${raw}\n`
    const shown = raw.replaceAll('\x01', '|')
    return `2026-01-05 09:30:00,125 INFO  [session-1] ${form === 'edited' ? shown.replace('49=VENUE', '49=CLIENT') : shown}\n`
  })
}

function message(n: number, below: (limit: number) => number): string {
  if (n % 20 === 19) return framed(n + 1, '', '0')
  const [id, qty, price] = [`A-20260105-${100_000 + below(800_000)}`, (1 + below(900)) * 1000, `1.${1000 + below(8999)}${1 + below(9)}`]
  const order = `1=ACC20417|11=${id}|15=USD|21=1|38=${qty}|40=2|44=${price}|54=${1 + below(2)}|55=EURUSD|59=0|60=20260105-09:30:00.122|`
  if (n % 3 === 0) return framed(n + 1, order, 'D')
  const [filled, exec] = n % 3 === 1 ? [0, '150=0|39=0|'] : [qty, `150=F|39=2|31=${price}|32=${qty}|`]
  return framed(
    n + 1,
    `${order}6=${filled === 0 ? 0 : price}|14=${filled}|17=E${900_000_000 + n}|37=${70_000_000 + n}|151=${qty - filled}|${exec}`,
    '8',
  )
}

function snapshot(n: number, below: (limit: number) => number): string {
  const entries = Array.from(
    { length: 20 },
    (_, at) => `269=${at % 2}|270=1.${1000 + below(8999)}${1 + below(9)}|271=${(1 + below(900)) * 1000}|`,
  )
  return framed(n + 1, `55=EURUSD|262=R1|268=20|${entries.join('')}`, 'W')
}
