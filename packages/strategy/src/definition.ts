/**
 * What a venue says an instrument is, held against what we take it for and against what the venue said before. A difference is a value with its reason
 * in words: nobody trades on it, and an operator is to read it.
 */
import type { InstrumentDefinition } from '@fix/events'
import { parseScaled, type Instrument } from '@fix/units'

/** In what a definition differs. */
export type Contradiction = 'digits' | 'tick' | 'step' | 'symbol'

interface Against {
  problem: Contradiction
  text: string
}

/** Why the instrument cannot be what is said here; undefined where it can. Coarser steps than the venue's are ours to choose. */
export function contradiction(instrument: Instrument, { digits, tick, step }: InstrumentDefinition): Against | undefined {
  const { priceScale, qtyScale } = instrument
  if (digits !== priceScale) return { problem: 'digits', text: `the venue says ${digits} digits, the configuration ${priceScale}` }
  if (!fits(instrument.tick, tick, priceScale))
    return { problem: 'tick', text: `the venue says tick ${tick}, which ours is no multiple of` }
  if (!fits(instrument.step, step, qtyScale)) return { problem: 'step', text: `the venue says step ${step}, which ours is no multiple of` }
  return undefined
}

/** What the venue says otherwise than before; undefined where it is the same, or is not said. */
export function changed(before: InstrumentDefinition, said: InstrumentDefinition): Against | undefined {
  const is = (name: 'symbol' | 'tick' | 'step'): Against => ({
    problem: name,
    text: `the venue says ${name} ${said[name]} now, and said ${before[name]} when this run began`,
  })
  if (before.symbol !== said.symbol) return is('symbol')
  if (differs(before.tick, said.tick)) return is('tick')
  return differs(before.step, said.step) ? is('step') : undefined
}

function differs(before: string | undefined, said: string | undefined): boolean {
  return before !== undefined && said !== undefined && shortest(before) !== shortest(said)
}

/** A decimal without the zeros at its end: 0.010 is 0.01. */
function shortest(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal
}

/** A step that has more digits than the instrument is finer than ours could be written, and so is no hindrance where it divides ours all the same. */
function fits(ours: number, said: string | undefined, scale: number): boolean {
  if (said === undefined) return true
  const text = shortest(said)
  const finer = Math.max(0, (text.split('.').at(1)?.length ?? 0) - scale)
  const step = parseScaled(text, scale + finer)
  if (step === undefined || !(step > 0)) return false
  return (BigInt(ours) * 10n ** BigInt(finer)) % BigInt(step) === 0n
}
