/**
 * Writes the desk's own notes into the journal. A strategy may be refused with every quote, a thousand times a second; of a refusal that comes
 * again within a second only the first is written out, the rest are counted, and the count is a note of its own. So the journal says of each that
 * it was, and no refusal fills the disk. What was counted and not yet written is lost with the process: a second's counts, and nothing else.
 */
import type { Intent, Now } from '@fix/events'
import { encodeDeskNote, type DeskNote, type Refused } from './audit.ts'
import type { DeskOptions } from './desk-options.ts'

export const countForUs = 1_000_000
/** Different refusals that are counted at one time; what is beyond them is counted under one name. */
export const maxCounted = 256

interface Counted {
  readonly of: Refused['k']
  readonly strategy: string
  /** Instrument of a new order, ClOrdID(11) of a replace. */
  readonly name: string
  readonly code: string
  count: number
  from: number
  to: number
  dueUs: number
  untilUs: number
}

export class Chronicle {
  readonly #log: (note: Uint8Array, now: Now) => void
  readonly #counted = new Map<string, Counted>()
  #nextUs = Infinity

  constructor(log: (note: Uint8Array, now: Now) => void) {
    this.#log = log
  }

  /** When counts are to be written, on `monoUs`; Infinity where there are none. */
  get deadlineUs(): number {
    return this.#nextUs
  }

  write(note: DeskNote, now: Now): void {
    this.#log(encodeDeskNote(note), now)
  }

  /** A run begins: what it goes by. */
  begin({ mode, strategy, limits, terms = {}, instruments, accountCurrency }: DeskOptions, epoch: number, cause: number, now: Now): void {
    const scales = instruments.map(({ id, priceScale, qtyScale, currency }) => ({ id, priceScale, qtyScale, currency }))
    const run = {
      k: 'run',
      cause,
      epoch,
      mode,
      strategy: strategy?.name ?? '',
      limits: limits ?? null,
      terms,
      instruments: scales,
    } as const
    this.write(accountCurrency === undefined ? run : { ...run, accountCurrency }, now)
  }

  /** The first of a kind is written, what follows within a second is counted. */
  refused(note: Refused, now: Now): void {
    const { k, cause, code, intent } = note
    const name = nameOf(intent)
    const key = `${k} ${intent.strategy} ${name} ${code}`
    const known = this.#counted.get(key) ?? (this.#counted.size >= maxCounted ? this.#rest(k, now) : undefined)
    if (known !== undefined) {
      if (known.count++ === 0) known.from = cause
      known.to = cause
      known.untilUs = now.wallUs
      return
    }
    this.write(note, now)
    this.#count(key, { of: k, strategy: intent.strategy, name, code, count: 0, from: 0, to: 0, dueUs: now.monoUs + countForUs, untilUs: 0 })
  }

  /** Writes the counts whose second is over. */
  due(now: Now): void {
    if (now.monoUs < this.#nextUs) return
    this.#settle(now, now.monoUs)
  }

  /** Writes all counts: the run ends. */
  end(now: Now): void {
    this.#settle(now, Infinity)
  }

  #rest(of: Refused['k'], now: Now): Counted {
    const key = `${of} rest`
    const known = this.#counted.get(key)
    if (known !== undefined) return known
    const rest: Counted = {
      of,
      strategy: '',
      name: '',
      code: 'others',
      count: 0,
      from: 0,
      to: 0,
      dueUs: now.monoUs + countForUs,
      untilUs: 0,
    }
    this.#count(key, rest)
    return rest
  }

  #count(key: string, counted: Counted): void {
    this.#counted.set(key, counted)
    this.#nextUs = Math.min(this.#nextUs, counted.dueUs)
  }

  #settle(now: Now, upToUs: number): void {
    this.#nextUs = Infinity
    for (const [key, counted] of this.#counted) {
      if (counted.dueUs > upToUs) {
        this.#nextUs = Math.min(this.#nextUs, counted.dueUs)
        continue
      }
      this.#counted.delete(key)
      const { dueUs: _due, count, ...said } = counted
      if (count > 0) this.write({ k: 'repeated', ...said, count }, now)
    }
  }
}

function nameOf(intent: Intent): string {
  return intent.kind === 'new' ? intent.instrumentId : intent.clOrdID
}
