/** Why a feature has no value. A missing value is never replaced by a constant: it is null, and this says why. */
export type NullReason = 'warmup' | 'missing_input' | 'stale' | 'division' | 'out_of_range'

/** What a feature says at one moment. One record a feature, filled again at each: who keeps it copies it. */
export interface Percept {
  /** Name of the feature. */
  readonly feature: string
  /** Never NaN or infinite. */
  value: number | null
  /** Why the value is null; '' where it is not. */
  reason: NullReason | ''
  /** Warm-up is over and the inputs are there: the value may be used. */
  ready: boolean
  /** 0 to 1; 0 without a value. */
  quality: number
  /** Time of the input by the venue's clock; by ours where the venue gives none. UTC microseconds, 0 before the first. */
  asOfUs: number
  /** From when on it could be known: the loop's time, UTC microseconds. */
  usableUs: number
  /** Index of the fact that it was computed on. */
  cause: number
  /** Digest of the manifest that it was computed by. */
  readonly manifest: string
}
