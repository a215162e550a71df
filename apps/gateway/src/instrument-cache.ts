/**
 * The venue's security list as it last was, in one file of the state folder. At a start its lines give the instruments their names and show
 * at once where digits differ; books and orders wait for the venue's own list nevertheless, which is asked for at each logon and takes the file's
 * place. A file that is damaged, newer or of another account is refused, said so, and nothing is lost by that: the venue is asked anyhow.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry, InstrumentDefinition } from '@fix/events'
import { keptList } from '@fix/strategy'
import { z } from 'zod'
import type { Config } from './config.ts'
import { names } from './desk-settings.ts'
import type { Log } from './log.ts'

export const instrumentsFile = 'instruments.json'
/** A list with more is not kept, and a longer file not read. */
const mostInstruments = 20_000
const mostBytes = 8_000_000

const line = z.strictObject({ symbol: z.string().min(1), name: z.string().min(1), digits: z.int().min(0).max(9) })

export const instrumentsSchema = z.strictObject({
  schema: z.literal(1, { error: 'expected 1, another version of this file is not read' }),
  venue: z.string(),
  /** SenderCompID(49) of the account: names differ by broker. */
  account: z.string(),
  /** When the list was in, by the market's clock: microseconds of UTC. */
  atUs: z.int().min(0),
  instruments: z.array(line).min(1).max(mostInstruments),
})

type Kept = z.infer<typeof instrumentsSchema>

export class InstrumentCache {
  /** Where the names come from: nowhere yet, the file, or the venue in this run. */
  source: 'none' | 'kept' | 'venue' = 'none'
  /** When the list was in; NaN where there is none. */
  atUs = NaN
  listed = 0
  /** Lines for the desk, of what the file had. */
  readonly kept: readonly InstrumentDefinition[]
  readonly #file: string
  readonly #of: Pick<Kept, 'venue' | 'account'>
  readonly #log: Log
  #coming: Kept['instruments'] = []

  static open({ journal, venue, trade }: Pick<Config, 'journal' | 'venue' | 'trade'>, log: Log): InstrumentCache {
    const file = join(journal.dir, instrumentsFile)
    const of = { venue, account: trade.senderCompID }
    const read = readKept(file, of)
    if (typeof read === 'string') log.tell('instruments.kept.refused', { msg: `${file}: ${read}; the venue is asked anew` })
    return new InstrumentCache(file, of, typeof read === 'object' ? read : undefined, log)
  }

  private constructor(file: string, of: Pick<Kept, 'venue' | 'account'>, kept: Kept | undefined, log: Log) {
    this.#file = file
    this.#of = of
    this.#log = log
    this.kept = (kept?.instruments ?? []).map((one) => ({ kind: 'instrument', source: keptList, ...one }))
    if (kept !== undefined) this.#stands('kept', kept)
  }

  /** Sees what enters the loop; a list that is complete takes the place of the one that was kept. */
  take({ fact, now }: Entry): void {
    if (fact.kind === 'instrument' && fact.source !== keptList) {
      const { symbol, name, digits } = fact
      if (this.#coming.length <= mostInstruments) this.#coming.push({ symbol, name, digits })
    } else if (fact.kind === 'session_down' && fact.source === names.trade) this.#coming = []
    else if (fact.kind === 'instrument_list_end' && this.#coming.length > 0) {
      const list: Kept = { schema: 1, ...this.#of, atUs: now.wallUs, instruments: this.#coming }
      this.#coming = []
      this.#stands('venue', list)
      this.#write(list)
    }
  }

  #stands(source: 'kept' | 'venue', { atUs, instruments }: Kept): void {
    this.source = source
    this.atUs = atUs
    this.listed = instruments.length
  }

  /** Once a logon, and small: it may hold the loop. What can't be written is told, and only the next start has less. */
  #write(list: Kept): void {
    try {
      if (list.instruments.length > mostInstruments) throw new RangeError(`a list of more than ${mostInstruments} instruments is not kept`)
      const file = openSync(`${this.#file}.new`, 'w', 0o600)
      try {
        writeSync(file, `${JSON.stringify(list)}\n`)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      renameSync(`${this.#file}.new`, this.#file)
    } catch (cause) {
      this.#log.tell('instruments.kept.failed', { msg: `${this.#file}: ${(cause as Error).message}` })
    }
  }
}

/** The list of a file, undefined where there is none, or why it is not taken. */
function readKept(file: string, { venue, account }: Pick<Kept, 'venue' | 'account'>): Kept | undefined | string {
  let value: unknown
  try {
    const { size } = statSync(file)
    if (size > mostBytes) return `got ${size} bytes, expected at most ${mostBytes}`
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    return `cannot be read: ${(cause as Error).message.slice(0, 200)}`
  }
  const { data, error } = instrumentsSchema.safeParse(value)
  if (error !== undefined) {
    const [{ path, message }] = error.issues
    return `${path.join('.') || 'the file'}: ${message}`
  }
  const other = data.venue !== venue || data.account !== account
  return other ? `got the list of ${data.account} at ${data.venue}, expected that of ${account} at ${venue}` : data
}
