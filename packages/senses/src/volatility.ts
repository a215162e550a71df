/**
 * How far the middle of a book moves, from its value once a second: an EWMA of squared log returns, a GARCH(1,1) over the same returns, what the two
 * disagree by, and the regime that follows. It never looks at price levels, only at log returns; it is paths that it measures, so a hole in them
 * is left out: no return spans it, and what was learned before is held.
 *
 * The parameters are set, not fitted: a GARCH that is fitted to a day would explain that day.
 */
import { manifestHash, type Manifest } from './manifest.ts'
import type { Moment } from './book-view.ts'
import type { NullReason, Percept } from './percept.ts'

export const regimes = ['calm', 'normal', 'storm'] as const
export type Regime = (typeof regimes)[number]

/** Samples of a second in the year of a market that is open 24 hours on 252 days. */
const samplesPerYear = 252 * 24 * 3600
/** Weight of what was there before in the EWMA: half of it is gone after 69 samples. */
const decay = 0.99
/** Weights of the last squared return and of the last variance; the rest goes to the mean of all that was seen. */
const alpha = 0.05
const beta = 0.94
/** Returns of which the realised volatility is made. */
const window = 60
/** From here on it is normal, and a storm; left again a tenth below, so that it does not flicker. */
const thresholds = { normal: 0.08, storm: 0.18 } as const
const hysteresis = 0.9

export const sigmaManifest: Manifest = {
  name: 'sigma_ann',
  version: '1.0.0',
  sense: 'WHAT',
  inputs: ['mid'],
  unit: 'ratio',
  formula: 'sqrt(v * samplesPerYear), v = decay * v + (1 - decay) * r^2, r = ln(mid / mid a second before)',
  parameters: { decay, samplesPerYear },
  warmUpEvents: window,
  latencyBudgetUs: 1000,
  stalenessLimitUs: null,
  quality: '1 behind the warm-up with a middle, otherwise 0',
}

export const divergenceManifest: Manifest = {
  name: 'rv_garch_divergence',
  version: '1.0.0',
  sense: 'WHAT',
  inputs: ['mid'],
  unit: 'ratio',
  formula:
    'sqrt(mean of the last window r^2 * samplesPerYear) - sqrt(h * samplesPerYear), h = (1 - alpha - beta) * mean r^2 + alpha * r^2 + beta * h',
  parameters: { alpha, beta, window, samplesPerYear },
  warmUpEvents: window,
  latencyBudgetUs: 1000,
  stalenessLimitUs: null,
  quality: '1 behind the warm-up with a middle, otherwise 0',
}

export class Volatility {
  /** Annualised, 0.1 is ten percent. The records are filled again by each sample. */
  readonly sigmaAnn: Percept = blank(sigmaManifest)
  readonly divergence: Percept = blank(divergenceManifest)
  /** Samples by the regime that they were found in, behind the warm-up. */
  readonly seconds: Record<Regime, number> = { calm: 0, normal: 0, storm: 0 }
  #regime: Regime = 'calm'
  readonly #squares = new Float64Array(window)
  #returns = 0
  #last = Number.NaN
  #sum = 0
  #ewma = 0
  #garch = 0

  /** The regime of the last sample; '' during the warm-up. */
  get regime(): Regime | '' {
    return this.#warm ? this.#regime : ''
  }

  /** Returns of the warm-up so far; as many as it takes once it is over. */
  get samples(): number {
    return Math.min(this.#returns, window)
  }

  /** The middle as it is now, NaN where it is not known; called once a second. */
  sample(mid: number, moment: Moment): void {
    if (!(mid > 0)) {
      this.#last = Number.NaN
      return this.#say(Number.isNaN(mid) ? 'missing_input' : 'out_of_range', moment)
    }
    const r = Math.log(mid / this.#last)
    this.#last = mid
    if (!Number.isNaN(r)) this.#moved(r * r)
    this.#say(this.#warm ? '' : 'warmup', moment)
    if (!this.#warm) return
    this.#regime = regimeAfter(this.#regime, this.sigmaAnn.value ?? 0)
    this.seconds[this.#regime]++
  }

  get #warm(): boolean {
    return this.#returns >= window
  }

  #moved(square: number): void {
    const place = this.#returns % window
    this.#squares[place] = square
    this.#returns++
    this.#sum += square
    const mean = this.#sum / this.#returns
    // Until there are as many as the window holds, both begin at the mean of what there is.
    const begins = this.#returns <= window
    this.#ewma = begins ? mean : decay * this.#ewma + (1 - decay) * square
    this.#garch = begins ? mean : (1 - alpha - beta) * mean + alpha * square + beta * this.#garch
  }

  #say(reason: NullReason | '', moment: Moment): void {
    const known = reason === ''
    let realised = 0
    if (known) for (let i = 0; i < window; i++) realised += this.#squares[i]
    fill(this.sigmaAnn, known ? annual(this.#ewma) : null, reason, moment)
    fill(this.divergence, known ? annual(realised / window) - annual(this.#garch) : null, reason, moment)
  }
}

const annual = (variance: number): number => Math.sqrt(variance * samplesPerYear)

function regimeAfter(regime: Regime, sigma: number): Regime {
  const { normal, storm } = thresholds
  if (sigma >= storm || (regime === 'storm' && sigma >= storm * hysteresis)) return 'storm'
  if (sigma >= normal || (regime !== 'calm' && sigma >= normal * hysteresis)) return 'normal'
  return 'calm'
}

function blank(manifest: Manifest): Percept {
  return {
    feature: manifest.name,
    value: null,
    reason: 'warmup',
    ready: false,
    quality: 0,
    asOfUs: 0,
    usableUs: 0,
    cause: 0,
    manifest: manifestHash(manifest),
  }
}

function fill(percept: Percept, value: number | null, reason: NullReason | '', { idx, wallUs }: Moment): void {
  percept.value = value
  percept.reason = reason
  percept.ready = value !== null
  percept.quality = value === null ? 0 : 1
  percept.asOfUs = wallUs
  percept.usableUs = wallUs
  percept.cause = idx
}
