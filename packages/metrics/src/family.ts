/**
 * One metric: its name, its labels and its series as plain numbers in a typed array. A series has a slot, found once by its label values
 * and counted by its number from there; the hot path adds to an array and allocates nothing.
 */
export type MetricType = 'counter' | 'gauge'

export interface Description {
  readonly name: string
  readonly help: string
  readonly labels: readonly string[]
}

export class Family {
  readonly name: string
  readonly help: string
  readonly labels: readonly string[]
  readonly type: MetricType
  readonly #slots = new Map<string, number>()
  readonly #labelValues: (readonly string[])[] = []
  #values = new Float64Array(8)

  constructor(type: MetricType, description: Description) {
    this.type = type
    this.name = description.name
    this.help = description.help
    this.labels = description.labels
  }

  /** Number of series. */
  get size(): number {
    return this.#labelValues.length
  }

  /** The series of these label values, in the order of `labels`, made at 0 if it is not there. Closed sets are the caller's duty. */
  slot(...labelValues: string[]): number {
    if (labelValues.length !== this.labels.length) {
      throw new Error(
        `${this.name}: expected values of ${this.labels.join(', ') || 'no label'}, was given ${labelValues.join(', ') || 'none'}`,
      )
    }
    const key = keyOf(labelValues)
    const known = this.#slots.get(key)
    if (known !== undefined) return known
    const slot = this.#labelValues.length
    if (slot === this.#values.length) {
      const larger = new Float64Array(slot * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#labelValues.push(labelValues)
    this.#slots.set(key, slot)
    return slot
  }

  add(slot: number, amount = 1): void {
    this.#values[slot] += amount
  }

  set(slot: number, value: number): void {
    this.#values[slot] = value
  }

  value(slot: number): number {
    return this.#values[slot]
  }

  /** Each series with its label values, in the order in which they were made. */
  each(visit: (labelValues: readonly string[], value: number) => void): void {
    this.#labelValues.forEach((labelValues, slot) => visit(labelValues, this.#values[slot]))
  }
}

/** No label value holds a line feed: they come from closed sets and from names that the configuration gives. */
export const keyOf = (labelValues: readonly string[]): string => (labelValues.length === 1 ? labelValues[0] : labelValues.join('\n'))
