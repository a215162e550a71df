/**
 * What each long run says of itself, as its JSON has it: the shapes that the page of reliability is made from. A result may say more than the
 * page shows; what stands here is what the page needs.
 */

/** `npm run seeds`: the deterministic simulation. */
export interface SeedsResult {
  readonly schema: 1
  readonly seeds: number
  readonly faults: number
  readonly simulatedSeconds: number
  readonly lost: number
  readonly doubled: number
  readonly divergent: number
  readonly violations: readonly { readonly seed: number | string; readonly step: number; readonly invariant: string }[]
  readonly digest: string
  /** Seconds of the world in one of the wall clock, all workers together. */
  readonly simulatedPerSecond?: number
  readonly workers?: number
}

/** The same of the world of books: how many came back after their session had gone down, and how long that took. */
export interface BooksResult extends SeedsResult {
  readonly recoveries: number
  readonly recoveredMsP50: number | null
  readonly recoveredMsP99: number | null
}

/** `npm run crash-sweep`: real processes, killed or failed at every write, sync and send. */
export interface CrashSweepResult {
  readonly schema: 1
  readonly points: number
  readonly kills: number
  readonly lost: number
  readonly doubled: number
  readonly unreconciled: number
  readonly readyMsP50?: number
  readonly readyMsP99: number
  readonly violations?: readonly string[]
  /** One line a call that was swept. */
  readonly calls?: readonly {
    readonly call: string
    readonly what: string
    readonly points: number
    readonly violations: number
  }[]
}

/** `npm run crash-sweep -- --records N`: the part that starts from a journal with a long past, and is timed. */
export interface ReadyResult extends CrashSweepResult {
  readonly records: number
}

/** Kills at random moments, and the replay of each run from its capture. */
export interface KillsResult extends CrashSweepResult {
  readonly sweeps: readonly {
    readonly numbering: string
    readonly sync: string
    readonly kills: number
    readonly killed: Readonly<Record<'starting' | 'recovering' | 'trading', number>>
    readonly requests: number
    readonly unsent: number
    readonly lost: number
    readonly doubled: number
    readonly unreconciled: number
    readonly readyMsP50: number
    readonly readyMsP99: number
    readonly lives: number
    readonly facts: number
    readonly decisions: number
  }[]
}

/** The bug zoo: known mistakes brought back one at a time; the simulation has to find each. */
export interface ZooResult {
  readonly schema: 1
  readonly patches: readonly {
    readonly id: string
    /** The mistake, in a sentence. */
    readonly bug: string
    /** Seeds within which it must be found. */
    readonly within: number
    /** Seeds that it took; null where it was not found. */
    readonly foundAfter: number | null
    /** What found it. */
    readonly invariant: string
  }[]
}

/** `npm run mutants`: lines changed on purpose, one at a time; a test has to see each. */
export interface MutantsResult {
  readonly schema: 1
  readonly target: string
  readonly files: number
  readonly mutants: number
  /** By the table of edges, by the other tests of the package, by going on for ever. */
  readonly seen: { readonly edges: number; readonly tests: number; readonly endless: number }
  /** What changes nothing, each with its reason in the tool. */
  readonly equivalent: number
  readonly survivors: readonly { readonly file: string; readonly line: number; readonly from: string; readonly to: string }[]
}

/** `npm run burn-in`. */
export interface BurnInResult {
  readonly schema: 1
  readonly cycles: number
  readonly failures: number
  readonly leaks: number
  readonly socketErrors: number
}

/** The one contract of stores, over each adapter. */
export interface ContractResult {
  readonly schema: 1
  readonly adapters: readonly {
    readonly adapter: string
    readonly passed: number
    readonly failed: number
    /** Why cases were skipped, each reason once. */
    readonly skipped: readonly string[]
    /** Digest of what the adapter gave back after the one trace of operations: equal for all. */
    readonly digest: string
  }[]
}

/** `npm run bench -- store`: what a message costs, by adapter and sync policy; the disk's own sync beside it. */
export interface StoreBenchResult {
  readonly schema: 1
  readonly results: readonly {
    readonly bench: string
    /** `ours`, or the name of a peer. */
    readonly subject: string
    readonly unit: string
    readonly median: number
    readonly p50?: number
    readonly p99?: number
    readonly perSecond?: number
  }[]
}

/** `npm run fuzz`. */
export interface FuzzResult {
  readonly schema: 1
  readonly inputs: number
  readonly failures: readonly unknown[]
}

/** A whole day of quotes from a mock venue over FIX through a gateway into its capture, exported, counted and replayed. */
export interface CapturedDayResult {
  readonly schema: 1
  /** Name of the file of quotes. */
  readonly day: string
  /** Quotes in it. */
  readonly quotes: number
  /** Updates of books in the capture. */
  readonly captured: number
  /** Those updates and their entries, counted in the Parquet by DuckDB. */
  readonly countedByDuckDB: number
  readonly entriesByDuckDB: number
  /** Of each replay, by what it was made from; the digest is that of everything that entered and left the loop. */
  readonly replays: readonly { readonly from: string; readonly facts: number; readonly digest: string; readonly bookDigest: string }[]
  /** Real seconds. */
  readonly seconds: { readonly captured: number; readonly exported: number; readonly replayed: number }
}

/** The tests that the table of faults names, each as a run of them found it, with the count that it gave. */
export interface TestsResult {
  readonly schema: 1
  readonly tests: readonly {
    readonly file: string
    readonly title: string
    readonly passed: number
    readonly failed: number
    /** Reasons. */
    readonly skipped: readonly string[]
    /** What the test counted, in its own words. */
    readonly figures: readonly string[]
  }[]
}

export interface RunResults {
  seeds: SeedsResult
  /** Two engines of ours, one before the other. */
  'seeds-engines': SeedsResult
  /** A venue that quotes, and a subscriber to its books. */
  'seeds-books': BooksResult
  /** A gateway that dies while its kill switch goes. */
  'seeds-switch': SeedsResult
  'crash-sweep': CrashSweepResult
  ready: ReadyResult
  kills: KillsResult
  zoo: ZooResult
  mutants: MutantsResult
  'burn-in': BurnInResult
  contract: ContractResult
  'store-bench': StoreBenchResult
  'fuzz-codec': FuzzResult
  'fuzz-session': FuzzResult
  'fuzz-book': FuzzResult
  'fuzz-market': FuzzResult
  'fuzz-risk': FuzzResult
  'captured-day': CapturedDayResult
  tests: TestsResult
}

export type RunName = keyof RunResults

/** In the order of the page. */
export const runNames = [
  'seeds',
  'seeds-engines',
  'seeds-books',
  'seeds-switch',
  'crash-sweep',
  'ready',
  'kills',
  'zoo',
  'mutants',
  'burn-in',
  'contract',
  'store-bench',
  'fuzz-codec',
  'fuzz-session',
  'fuzz-book',
  'fuzz-market',
  'fuzz-risk',
  'captured-day',
  'tests',
] as const satisfies readonly RunName[]

/** By what a result was made. */
export interface Made {
  readonly commit: string
  /** As in 2026-01-02. */
  readonly date: string
  readonly machine: string
  readonly node: string
  readonly kernel: string
  readonly command: string
}

/** One file of `docs/reports/reliability`. */
export interface Recorded<K extends RunName = RunName> extends Made {
  readonly run: K
  readonly result: RunResults[K]
}

/** What there is; a run that has not been made is absent. */
export type Runs = { readonly [K in RunName]?: Recorded<K> }
