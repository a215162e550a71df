/** How long something has been missing that should be there. Moments lie on `monoUs`. */
export class Outage {
  /** When it has been missing for too long; Infinity while it is there, and once that was told. */
  dueUs = Infinity
  #sinceUs = Infinity
  readonly #overUs: number

  /** Infinity for what is never missed. */
  constructor(overMs = Infinity) {
    this.#overUs = overMs * 1000
  }

  missing(is: boolean, monoUs: number): void {
    if (is === (this.#sinceUs !== Infinity)) return
    this.#sinceUs = is ? monoUs : Infinity
    this.dueUs = this.#sinceUs + this.#overUs
  }

  /** True once for each outage that has become too long. */
  isOver(monoUs: number): boolean {
    if (monoUs < this.dueUs) return false
    this.dueUs = Infinity
    return true
  }

  /** It has been missing for too long, and is missing still. */
  lasts(monoUs: number): boolean {
    return monoUs - this.#sinceUs >= this.#overUs
  }
}
