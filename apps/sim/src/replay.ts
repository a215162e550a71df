/**
 * Recorded or generated ticks through the whole desk on virtual time, and what came of it as one object. The same files, seed and strategy
 * give the same digest, on any machine.
 */
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { bookDigest } from '@fix/book'
import { isCapture } from '@fix/capture'
import { DeskRun, generatedSymbols, listedInstruments, Outputs } from '@fix/simulation'
import { makeStrategy, ParameterError, type Desk, type MadeStrategy, type StrategyModule } from '@fix/strategy'
import { formatScaled, type Instrument, type Qty } from '@fix/units'
import { AskedWrongly } from './asked-wrongly.ts'
import { replayFacts } from './facts-replay.ts'
import { captureOf } from './journal-source.ts'
import { asked, instrumentOf, isOwnCapture, marketOf, symbolsOf } from './market.ts'
import { paced, type Sleeper } from './pace.ts'

export interface ReplayOptions {
  readonly files: readonly string[]
  readonly seed: string
  /** Path of a strategy's file. */
  readonly strategy: string
  readonly parameters: Readonly<Record<string, unknown>>
  /**
   * What is taken from a capture: its facts or its messages, straight into the loop, or its quotes, as ticks before a simulated venue. Facts of one that
   * a gateway made, else quotes, unless told.
   */
  readonly take?: 'facts' | 'raw' | 'quotes'
  /** Times real time; 0, and without it, as fast as it goes. */
  readonly speed?: number
  /** What a speed above 0 waits with; the machine's timers unless told. */
  readonly sleeper?: Sleeper
}

export interface ReplayResult {
  readonly schema: 1
  /** Everything that entered the loop. */
  readonly facts: number
  readonly quotes: number
  readonly decisions: number
  readonly orders: number
  readonly fills: number
  readonly cancels: number
  readonly rejects: number
  readonly riskBlocks: number
  /** Realised profit in the one currency that profit arises in; null where it arises in several, or is not known. */
  readonly pnl: string | null
  /** Null where an amount of it is beyond 2^53 of its smallest unit. */
  readonly pnlByCurrency: Readonly<Record<string, string | null>>
  readonly unreconciled: number
  /** FNV-1a 64 over all of the loop's inputs and outputs in their order. */
  readonly digest: string
  readonly bookDigest: string
}

export async function runReplay(options: ReplayOptions): Promise<ReplayResult> {
  const strategy = await strategyOf(options.strategy, options.parameters)
  const files = options.files.map(captureOf)
  const pace = <T>(steps: Generator<number, T>): Promise<T> => paced(steps, options.speed ?? 0, options.sleeper)
  const take = options.take ?? (isOwnCapture(files) ? 'facts' : 'quotes')
  if (take !== 'quotes') return replayCapture(files, take, strategy, pace)
  const market = marketOf(files, options.seed, generatedFromUs, generatedFromUs + generatedForUs)
  const symbols = files.length === 0 ? generatedSymbols.map(({ symbol }) => symbol) : symbolsOf(files)
  const instruments = symbols.map((symbol) => instrumentOf(symbol)).filter((instrument) => instrument !== undefined)
  const outputs = new Outputs()
  const run = new DeskRun({
    seed: options.seed,
    ticks: market.ticks,
    startUs: market.firstUs,
    listed: listedInstruments,
    instruments,
    limits: { version: 'replay-1', instruments: Object.fromEntries(instruments.map((one) => [one.id, limitsOf(one)])) },
    strategy: () => strategy,
    onEntry: (entry) => outputs.entry(entry),
    onOutcome: (outcome) => outputs.outcome(outcome),
  })
  try {
    await pace(run.steps())
  } catch (error) {
    throw asked(error)
  }
  return resultOf(run.desk, outputs, instruments)
}

/** A capture into the loop, without a venue. */
async function replayCapture(
  files: readonly string[],
  from: 'facts' | 'raw',
  strategy: MadeStrategy,
  pace: (steps: Generator<number, Desk>) => Promise<Desk>,
): Promise<ReplayResult> {
  if (files.length !== 1 || !isCapture(files[0]))
    throw new AskedWrongly(`--take ${from}: expected one capture, got ${files.join(', ') || 'none'}`)
  const instruments = symbolsOf(files)
    .map((symbol) => instrumentOf(symbol))
    .filter((one) => one !== undefined)
  const limits = { version: 'replay-1', instruments: Object.fromEntries(instruments.map((one) => [one.id, limitsOf(one)])) }
  const outputs = new Outputs()
  try {
    const desk = await pace(replayFacts({ path: files[0], from, settings: { instruments, limits, strategy }, outputs }))
    return resultOf(desk, outputs, instruments)
  } catch (error) {
    throw asked(error)
  }
}

function resultOf(desk: Desk, outputs: Outputs, instruments: readonly Instrument[]): ReplayResult {
  const { facts, quotes, decisions, orders, fills, cancels, rejects, riskBlocks } = outputs
  const pnlByCurrency = profitOf((id) => desk.orders.position(id).realised, instruments)
  const profits = Object.values(pnlByCurrency)
  return {
    schema: 1,
    facts,
    quotes,
    decisions,
    orders,
    fills,
    cancels,
    rejects,
    riskBlocks,
    pnl: profits.length === 1 ? profits[0] : null,
    pnlByCurrency,
    unreconciled: desk.orders.unreconciled,
    digest: outputs.close(JSON.stringify(pnlByCurrency), desk.state()),
    bookDigest: bookDigest(desk.books),
  }
}

/** A generated replay is one hour of 2 January 2026. */
const generatedFromUs = Date.UTC(2026, 0, 2, 9) * 1000
const generatedForUs = 3_600_000_000

/** Those of the demo: small orders, a small position, no trading on a quote of a minute ago. */
function limitsOf(instrument: Instrument): { maxQty: Qty; maxPosition: Qty; maxMdAgeMs: number; maxUnknown: number } {
  const units = (count: number): Qty => (count * 10 ** instrument.qtyScale) as Qty
  return { maxQty: units(10_000), maxPosition: units(20_000), maxMdAgeMs: 60_000, maxUnknown: 0 }
}

async function strategyOf(file: string, given: Readonly<Record<string, unknown>>): Promise<MadeStrategy> {
  const loaded = (await import(pathToFileURL(resolve(file)).href).catch((error: unknown) => {
    throw new AskedWrongly(`--strategy ${file}: ${error instanceof Error ? error.message : String(error)}`)
  })) as Partial<StrategyModule>
  const { name, parameters, needs, create } = loaded
  if (typeof name !== 'string' || typeof parameters !== 'object' || typeof create !== 'function') {
    throw new AskedWrongly(`--strategy ${file}: expected a module that exports name, parameters and create`)
  }
  try {
    return makeStrategy({ name, parameters, needs, create }, given)
  } catch (error) {
    throw error instanceof ParameterError ? new AskedWrongly(error.message) : error
  }
}

/** Realised profit by currency, exact, instruments of one currency brought to one scale; null for one with an amount that is not known (NaN). */
export function profitOf(realisedOf: (id: string) => number, instruments: readonly Instrument[]): Record<string, string | null> {
  const sums = new Map<string, { scale: number; sum: bigint | undefined }>()
  for (const instrument of instruments) {
    const scale = instrument.priceScale + instrument.qtyScale
    const realised = realisedOf(instrument.id)
    const known = sums.get(instrument.currency) ?? { scale, sum: 0n }
    const common = Math.max(scale, known.scale)
    const sum =
      known.sum === undefined || !Number.isSafeInteger(realised)
        ? undefined
        : known.sum * 10n ** BigInt(common - known.scale) + BigInt(realised) * 10n ** BigInt(common - scale)
    sums.set(instrument.currency, { scale: common, sum })
  }
  return Object.fromEntries(
    [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, { scale, sum }]) => [currency, cents(sum, scale)]),
  )
}

/** Zeros beyond the second digit behind the point say nothing. */
function cents(sum: bigint | undefined, scale: number): string | null {
  if (sum === undefined || !Number.isSafeInteger(Number(sum))) return null
  return formatScaled(Number(sum), scale).replace(/(\.\d\d\d*?)0*$/, '$1')
}
