/**
 * A time zone as a table: from each transition on, UTC has this offset. Pure code has no zone data of its own; a table is compiled outside
 * (`./node` does it from the platform's) and good for the years that it was compiled for. Before its first transition and after its last
 * the offset next to it goes on.
 *
 * The rules of local times: one that does not exist, because clocks went forward over it, moves forward by as much as they did, as in
 * java.time and iCalendar; of one that comes twice the first counts.
 */
/** No place is further from UTC, and no change of an offset is larger: the whole day that Samoa left out. */
const reachUs = 48 * 3_600_000_000

export interface ZoneTable {
  /** As IANA writes it: `America/New_York`. */
  readonly name: string
  /** Instants of change, UTC microseconds, rising. */
  readonly transitionsUs: readonly number[]
  /** Offsets in microseconds, east positive: one before the first transition, then one for each. */
  readonly offsetsUs: readonly number[]
}

export class Zone {
  readonly name: string
  readonly #transitions: Float64Array
  readonly #offsets: Float64Array

  constructor({ name, transitionsUs, offsetsUs }: ZoneTable) {
    if (offsetsUs.length !== transitionsUs.length + 1)
      throw new Error(`Zone ${name}: ${offsetsUs.length} offsets for ${transitionsUs.length} transitions, one more expected`)
    for (let i = 1; i < transitionsUs.length; i++)
      if (transitionsUs[i] <= transitionsUs[i - 1]) throw new Error(`Zone ${name}: transition ${i} is not after the one before it`)
    this.name = name
    this.#transitions = Float64Array.from(transitionsUs)
    this.#offsets = Float64Array.from(offsetsUs)
  }

  /** What local clocks are ahead of UTC at this instant. */
  offsetUs(utcUs: number): number {
    return this.#offsets[this.#stretch(utcUs)]
  }

  localUs(utcUs: number): number {
    return utcUs + this.offsetUs(utcUs)
  }

  /** The instant of a local time, by the rules above. */
  utcUs(localUs: number): number {
    const transitions = this.#transitions
    const offsets = this.#offsets
    for (let i = this.#stretch(localUs - reachUs); ; i++) {
      const utcUs = localUs - offsets[i]
      // Up to the end of the stretch. A time before its beginning was jumped over: the offset before the jump says when it would have been.
      if (i === transitions.length || utcUs < transitions[i]) return i > 0 && utcUs < transitions[i - 1] ? localUs - offsets[i - 1] : utcUs
    }
  }

  /** Whether the local time is one that clocks jump over (`gap`), or that comes twice. */
  oddity(localUs: number): 'none' | 'gap' | 'twice' {
    const utcUs = this.utcUs(localUs)
    if (this.localUs(utcUs) !== localUs) return 'gap'
    const next = this.#stretch(utcUs)
    if (next === this.#transitions.length) return 'none'
    const later = localUs - this.#offsets[next + 1]
    return later >= this.#transitions[next] ? 'twice' : 'none'
  }

  /** The last change of the offset after `fromUs` and not after `toUs`, or undefined. */
  changeBetween(fromUs: number, toUs: number): { atUs: number; beforeUs: number; afterUs: number } | undefined {
    const i = this.#stretch(toUs)
    if (i === 0 || this.#transitions[i - 1] <= fromUs) return undefined
    return { atUs: this.#transitions[i - 1], beforeUs: this.#offsets[i - 1], afterUs: this.#offsets[i] }
  }

  /** The number of transitions up to and at the instant. */
  #stretch(utcUs: number): number {
    const transitions = this.#transitions
    let low = 0
    let high = transitions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (transitions[middle] <= utcUs) low = middle + 1
      else high = middle
    }
    return low
  }
}

export const utc = new Zone({ name: 'UTC', transitionsUs: [], offsetsUs: [0] })

/** `-05:00`; seconds only where a zone of long ago had them. */
export function offsetText(offsetUs: number): string {
  const s = Math.abs(offsetUs) / 1_000_000
  const parts = [Math.floor(s / 3600), Math.floor(s / 60) % 60, ...(s % 60 === 0 ? [] : [s % 60])]
  return `${offsetUs < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join(':')}`
}
