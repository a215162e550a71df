/** What a hunter brings home. */

/** An invariant that a seed broke. */
export interface Sight {
  readonly seed: number
  readonly step: number
  readonly invariant: string
  readonly detail: string
  /** The run itself threw, and says nothing of what its checkers would have judged. */
  readonly broke?: boolean
}

export interface Catch {
  /** Seeds that were played. */
  readonly seeds: number
  /** What was looked for; absent where no seed had it. */
  readonly sight?: Sight
  /** The first that was broken besides. */
  readonly other?: Sight
}
