/** A verdict's record for reading: as JSON whose keys are sorted, and as one sentence that says why. */
import type { Check, Evidence } from './evidence-read.ts'
import { drawdownLevels } from './high-water.ts'

/** Integers as they are; null is a number that nobody knew, `none` a limit that is not given. */
type Shown = null | boolean | number | string | readonly Shown[] | { readonly [key: string]: Shown }

/** The record as plain values, keys sorted at every depth. Prices and quantities are scaled integers, money too. */
export function shownEvidence(evidence: Evidence): { readonly [key: string]: Shown } {
  const { checks, levels, inputs, overrides, bookState, ...rest } = evidence
  const { bestBid, bestAsk, mdAgeUs, ...others } = inputs
  return sorted({
    ...rest,
    id: decisionID(evidence),
    verdict: evidence.passed ? 'passed' : 'refused',
    codes: breaches(evidence).map(({ code }) => code),
    reference: { ask: bestAsk, bid: bestBid, ageUs: mdAgeUs, source: 'book', state: bookState },
    levels: Object.fromEntries(Object.entries(levels).map(([mark, level]) => [mark, drawdownLevels[level] ?? String(level)])),
    inputs: others,
    checks,
    overrides: overrides.map(overrideID),
    why: whyOf(evidence),
  }) as { readonly [key: string]: Shown }
}

/** Names a verdict: the idx that caused it, and its number among those. */
export const decisionID = ({ cause, decision }: Pick<Evidence, 'cause' | 'decision'>): string => `${cause}.${decision}`

/** Name of an override by its number. */
export const overrideID = (number: number): string => `O${number}`

/** What it was refused for, the code that decides first. */
export function breaches({ checks, inputs }: Pick<Evidence, 'checks' | 'inputs'>): readonly Check[] {
  const threw = checks.filter(({ result }) => result === 'threw')
  const broken = checks.filter(({ result }) => result === 'breach')
  const [first, ...others] = broken
  // What lacks a number names nothing that the breach before it has not named.
  const named = first === undefined ? [] : [first, ...others.filter(({ limit, actual }) => !Number.isNaN(limit) && !Number.isNaN(actual))]
  if (threw.length === 0) return named
  return [
    { code: 'RISK_ERROR', result: 'threw', limit: 0, actual: (inputs.faults ?? 0) + threw.length },
    ...named.filter(({ code }) => code !== 'RISK_ERROR'),
  ]
}

/** Why the order was allowed or denied, in one line. */
export function whyOf(evidence: Evidence): string {
  const { kind, side, instrumentId, strategy, checks, limitsHash, inputs, overrides } = evidence
  const what = `${kind} ${side} ${inputs.qty} ${instrumentId} of ${strategy === '' ? 'nobody' : strategy}`
  const by = `limits ${limitsHash}`
  if (evidence.passed) {
    const lifted = checks.filter(({ result }) => result === 'lifted').map(({ code }, n) => `${code} lifted by ${overrideID(overrides[n])}`)
    return `${what}: allowed, ${checks.length - lifted.length} checks held by ${by}${lifted.length === 0 ? '' : `, ${lifted.join(', ')}`}`
  }
  const [first, ...others] = breaches(evidence)
  if (first === undefined) return `${what}: denied, no check says why, by ${by}`
  const also = others.length === 0 ? '' : `, also ${others.map(({ code }) => code).join(', ')}`
  return `${what}: denied, ${first.code} limit ${word(first.limit)} actual ${word(first.actual)}${also}, by ${by}`
}

const word = (value: number): string => (Number.isNaN(value) ? 'unknown' : Number.isFinite(value) ? String(value) : 'none')

function sorted(value: unknown): Shown {
  if (typeof value === 'number') return Number.isNaN(value) ? null : Number.isFinite(value) ? value : value > 0 ? 'none' : '-none'
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value as Shown
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]))
}
