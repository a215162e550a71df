/**
 * Rates of exchange out of books: direct (EURUSD from EUR to USD), inverse (from USD to EUR), or across a third currency. A rate is the mid,
 * rounded half-even once to twelve digits; it keeps its path and the time of its oldest price. Where no path is there, there is no rate.
 */
import type { Instrument } from '@fix/units'
import { rateDigits } from './market.ts'
import type { StampedRate } from './market.ts'
import { divideHalfEven } from './position.ts'

/** A price that can be trusted, and since when. */
export interface Quoted {
  readonly bid: number
  readonly ask: number
  /** UTC, microseconds. */
  readonly atUs: number
}

export interface RateSource {
  instruments(): Iterable<Instrument>
  quoted(instrumentId: string): Quoted | undefined
}

/** A rate of 1. */
export const rateOfOne = 10n ** BigInt(rateDigits)

/** Currency that is bought with the instrument, by its name: EUR of EURUSD in USD; '' where the name does not say. */
export function baseOf({ id, currency }: Instrument): string {
  const base = id.endsWith(currency) ? id.slice(0, -currency.length).replace(/[/._-]$/, '') : ''
  return /^[A-Z]{3}$/.test(base) ? base : ''
}

interface Step {
  readonly to: string
  readonly num: bigint
  readonly den: bigint
  readonly atUs: number
  readonly via: string
}

/** undefined where no price on any path can be trusted. Of several ways across, the first by the name of the currency between them. */
export function rateOf(source: RateSource, from: string, to: string): StampedRate | undefined {
  if (from === to) return { to, r: rateOfOne.toString(), at: 0, via: '' }
  const first = stepsFrom(source, from)
  const straight = first.find((step) => step.to === to)
  if (straight !== undefined) return stamped(straight)
  for (const across of first.sort((a, b) => (a.to < b.to ? -1 : 1))) {
    const second = stepsFrom(source, across.to).find((step) => step.to === to)
    if (second === undefined) continue
    const { num, den, atUs, via } = second
    return stamped({
      to,
      num: across.num * num,
      den: across.den * den,
      atUs: Math.min(across.atUs, atUs),
      via: `${across.via}*${via}`,
    })
  }
  return undefined
}

function stepsFrom(source: RateSource, from: string): Step[] {
  const steps: Step[] = []
  for (const instrument of source.instruments()) {
    const base = baseOf(instrument)
    if (base === '' || (base !== from && instrument.currency !== from)) continue
    const quoted = source.quoted(instrument.id)
    if (quoted === undefined || quoted.bid <= 0) continue
    const twice = BigInt(quoted.bid) + BigInt(quoted.ask)
    const unit = 2n * 10n ** BigInt(instrument.priceScale)
    const { atUs } = quoted
    if (base === from) steps.push({ to: instrument.currency, num: twice, den: unit, atUs, via: instrument.id })
    else steps.push({ to: base, num: unit, den: twice, atUs, via: `1/${instrument.id}` })
  }
  return steps
}

const stamped = ({ to, num, den, atUs, via }: Step): StampedRate => ({
  to,
  r: divideHalfEven(num * rateOfOne, den).toString(),
  at: atUs,
  via,
})
