/**
 * The seven stamps of a request out of a journal: socket read, framed, applied, decided, passed out of its own note, durable and written out of a record that follows.
 * Both count on the clock of the run that only goes forward; UTC is that of the request's record, which was made when it had passed.
 */
import { formatUtc } from '@fix/codec'
import { momentsOf } from '@fix/oms'
import { RecordType, type JournalRecord } from '@fix/session'
import { readDepartures, type Departure } from '@fix/strategy'
import { spanText } from '../show/durations.ts'
import type { Noted } from './note-parts.ts'

export const stampNames = ['read', 'framed', 'applied', 'decided', 'passed', 'durable', 'written'] as const
type StampName = (typeof stampNames)[number]

const words: Readonly<Record<StampName, string>> = {
  read: 'socket read',
  framed: 'framed',
  applied: 'applied',
  decided: 'decided',
  passed: 'passed',
  durable: 'durable',
  written: 'written',
}

/** UTC microseconds; what is not known is absent. */
export type SevenStamps = Readonly<Partial<Record<`${StampName}Us`, number>>>

export class RequestStamps {
  readonly #us = new Map<StampName, number>()
  readonly #offsetUs: number

  /** undefined of what is no request, and of one whose time nobody kept; throws where its note has stamps that are none. */
  static of(record: Pick<JournalRecord, 'wallUs'>, noted: Noted | undefined): RequestStamps | undefined {
    const stamps = noted?.value.stamps
    if (stamps === undefined) return undefined
    const moments = momentsOf(stamps)
    if (moments === undefined)
      throw new Error(
        `stamps ${JSON.stringify(stamps).slice(0, 100)}, expected up to five integers: the last moment, then how long before it`,
      )
    return new RequestStamps(record.wallUs - moments.passedUs, moments)
  }

  private constructor(offsetUs: number, { readUs, framedUs, appliedUs, decidedUs, passedUs }: NonNullable<ReturnType<typeof momentsOf>>) {
    this.#offsetUs = offsetUs
    const all = { read: readUs, framed: framedUs, applied: appliedUs, decided: decidedUs, passed: passedUs }
    for (const name of stampNames) this.#set(name, name in all ? all[name as keyof typeof all] : NaN)
  }

  /** When it left; throws where that was before it had passed. */
  leaves({ idx, durableUs, writtenUs }: Departure): void {
    const passedUs = (this.#us.get('passed') ?? NaN) - this.#offsetUs
    if (durableUs < passedUs) throw new Error(`record ${idx} durable at ${durableUs}, before it had passed at ${passedUs}`)
    this.#set('durable', durableUs)
    this.#set('written', writtenUs)
  }

  #set(name: StampName, monoUs: number): void {
    if (!Number.isNaN(monoUs)) this.#us.set(name, monoUs + this.#offsetUs)
  }

  get values(): SevenStamps {
    return Object.fromEntries(stampNames.flatMap((name) => (this.#us.has(name) ? [[`${name}Us`, this.#us.get(name)]] : [])))
  }

  /** In a line: the first with its time, each other with the span since the one before it that is known. */
  get line(): string {
    let last = NaN
    const told = stampNames.flatMap((name) => {
      const us = this.#us.get(name)
      if (us === undefined) return []
      const text = Number.isNaN(last) ? formatUtc(us, 6).slice(9) : `+${spanText(us - last)}`
      last = us
      return [`${words[name]} ${text}`]
    })
    const unknown = stampNames.filter((name) => !this.#us.has(name)).map((name) => words[name])
    return `stamps  ${told.join(', ')}${unknown.length === 0 ? '' : `; not known: ${unknown.join(', ')}`}`
  }
}

/** When requests left, by a record that tells it; empty for any other. Throws where it can't be read. */
export function departuresIn({ type, note }: Pick<JournalRecord, 'type' | 'note'>): readonly Departure[] {
  // A head of the hash chain may begin with any byte, that of an owner too.
  return type === RecordType.note ? (readDepartures(note) ?? none) : none
}

const none: readonly Departure[] = []
