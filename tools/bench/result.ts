// The shape of what the benchmark says, the same for every group; the house's table of commands has it.

export interface Result {
  readonly bench: string
  /** `ours` or the peer's name. */
  readonly subject: string
  readonly unit: 'ns' | 'B' | 'pauses' | 'heartbeats' | 'updates'
  /** Over the rounds, for one operation. */
  readonly median: number
  readonly min: number
  /** Of the single operations of a round, where each is timed; medians over the rounds. */
  readonly p50?: number
  readonly p99?: number
  readonly p999?: number
  readonly p9999?: number
  readonly max?: number
  readonly perSecond?: number
  /** Left on the heap by one operation, where it is counted. */
  readonly bytesPerOp?: number
  readonly rounds: number
}

/** How many times as long as we a peer takes, pair by pair within a round. */
export interface Ratio {
  readonly bench: string
  readonly peer: string
  /** Of which figure; of the time of an operation where it is left out. */
  readonly figure?: 'p50' | 'p99' | 'p999'
  readonly median: number
  readonly min: number
  readonly max: number
}

/** What is asked for in a row: the peer takes at least `times` as long as we, or, where it is we with something more, at most `within` times; or we take at most so much. */
export type Bar = { readonly work: string; readonly benches: readonly string[]; readonly level: 'at least' | 'aim' } & (
  | { readonly peer: string; readonly times: number; readonly figure?: 'p50' | 'p99' | 'p999' }
  | { readonly peer: string; readonly within: number }
  | { readonly atMostNs: number; readonly figure?: 'p99' }
  | { readonly atMostBytes: number }
  | { readonly linearWithin: number }
  | { readonly atLeastPerSecond: number }
  | { readonly atMost: number }
)

export interface Verdict {
  readonly work: string
  readonly level: 'at least' | 'aim'
  readonly asked: string
  readonly seen: string
  /** Undefined where the peer was not there. */
  readonly met: boolean | undefined
}

export interface Run {
  readonly schema: 1
  readonly machine: string
  readonly node: string
  readonly results: readonly Result[]
  readonly ratios: readonly Ratio[]
  readonly bars: readonly Verdict[]
  /** Versions of what was measured. */
  readonly versions: Readonly<Record<string, string>>
  /** Which subjects are left out, and why. */
  readonly absent: readonly string[]
  /** Where subjects did not read the same: the figures are worth nothing then. */
  readonly disagreements: readonly string[]
}
