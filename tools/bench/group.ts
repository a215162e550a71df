// What a group of benchmarks is: its benches, the subjects that take part, and what the figures are held against. One folder a group; the runner knows
// nothing of what is measured.
import type { Bar, Ratio, Result, Run } from './result.ts'
import type { Measured, RunOptions } from './runner.ts'

export interface Bench {
  readonly name: string
  /** The name of the work by subject; a subject that is not here takes no part. */
  readonly works: Readonly<Record<string, string>>
  /** Operations of one pass. */
  readonly operations: number
  /** What one operation is: 'message', 'entry'. */
  readonly per: string
  /** Whether ours also counts what an operation leaves on the heap. */
  readonly counted?: boolean
}

/** What one pass reads, in this order: fields, ints, decimals, chars, text, times. */
export type Figures = readonly number[]

/** Who takes part: does a named work so many times when asked, and says how long that took and what it read in all. */
export interface Subject {
  readonly name: string
  run(work: string, passes: number): Promise<{ readonly ns: number; readonly figures: Figures }>
  /** The messages that a work writes, with | for SOH. */
  text(work: string): Promise<string>
  /** Bytes that one pass leaves on the heap; of ours only. */
  bytes(work: string): Promise<number>
}

export interface StartOptions {
  /** Whether a peer that is not installed yet is installed. */
  readonly install: boolean
  readonly progress: (text: string) => void
}

export interface Present {
  readonly subjects: readonly Subject[]
  readonly versions: Readonly<Record<string, string>>
  /** Who is not here, and why. */
  readonly absent: readonly string[]
  /** Ends the subjects and takes away what was made for them. */
  end(): Promise<void>
}

export interface MeasureOptions extends RunOptions {
  /** As long as it was asked for, where a shorter run is the rule. */
  readonly full: boolean
}

export interface BenchGroup {
  readonly name: string
  readonly benches: readonly Bench[]
  readonly bars: readonly Bar[]
  /** Rounds unless told; 15 where it is left out. */
  readonly rounds?: number
  /** How it is measured, for the page. */
  readonly method: readonly string[]
  /** What else the ratios of a run answer, in a paragraph. */
  readonly verdict?: (ratios: readonly Ratio[]) => string
  /** Starts every subject that can be had on this machine. */
  start(options: StartOptions): Promise<Present>
  /** Beyond the figures that every subject gives: what is wrong with what they did. */
  check(present: Present): Promise<string[]>
  /** A way of its own to measure, where subjects do not take turns at passes over a corpus. */
  readonly measure?: (benches: readonly Bench[], present: Present, options: MeasureOptions) => Promise<Measured>
  /** Where else a run that writes its page is recorded. */
  readonly record?: (run: Run) => Promise<void>
  /** A table of its own. */
  readonly table?: (results: readonly Result[], ratios: readonly Ratio[]) => string[]
}
