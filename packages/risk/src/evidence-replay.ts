/**
 * Recorded verdicts again: their inputs through the limits that the journal says held. The checks of today are asked with the numbers of then, and what comes
 * otherwise is told, check by check. So a record that somebody has touched, or limits that were others, or a check that judges differently now, all show. Give it
 * every note of the journal in its order.
 */
import {
  accountBoundsOf,
  boundsOf,
  emptyAccountBounds,
  emptyBounds,
  noAccountBounds,
  noBounds,
  noLimits,
  type Definition,
} from './bounds.ts'
import { emptyCase, type Case } from './case.ts'
import {
  checkResults,
  type definitionNumbers,
  exposedNumbers,
  flags,
  liftedNumbers,
  markNumbers,
  marks,
  numbers,
} from './evidence-layout.ts'
import type { Check, Evidence } from './evidence-read.ts'
import { overrideID } from './evidence-shown.ts'
import { cutName } from './evidence.ts'
import { HighWater } from './high-water.ts'
import type { Limits } from './limits.ts'
import { LimitsDocument } from './limits-document.ts'
import { decodeLimits, type LimitsNote } from './limits-note.ts'
import { decodeOverride } from './override-note.ts'
import { Overrides } from './overrides.ts'
import { rules as allRules, type Rule } from './rules.ts'

export class VerdictReplay {
  readonly #rules: readonly Rule[]
  #document: LimitsDocument | undefined
  #change: LimitsNote | undefined
  readonly #overrides = new Overrides(
    () => this.#document ?? nothing,
    () => true,
  )

  /** `rules`: another table of controls. */
  constructor(rules: readonly Rule[] = allRules) {
    this.#rules = rules
  }

  /** A run has begun, with these limits configured; none for null. */
  begin(configured: Limits | null): void {
    this.#document = new LimitsDocument(configured ?? undefined)
    if (this.#change !== undefined) this.#document.fold(this.#change)
    this.#overrides.limited()
  }

  /** A note of risk: what it does to the limits, or to an override. */
  fold(note: Uint8Array): void {
    const override = decodeOverride(note)
    if (override !== undefined) this.#overrides.fold(override)
    const change = decodeLimits(note)
    if (change === undefined) return
    this.#change = change
    this.#document?.fold(change)
    this.#overrides.limited()
  }

  /** What comes otherwise, in words: empty where the verdict is the same. undefined where no run has begun yet: its limits stand before what was given. */
  judge(evidence: Evidence): string[] | undefined {
    const document = this.#document
    if (document === undefined) return undefined
    const held = document.hash === '' ? noHash : document.hash
    // By other limits everything else would differ too.
    if (held !== evidence.limitsHash) return [`limits: recorded ${evidence.limitsHash}, the journal has ${held}`]
    const c = caseOf(evidence, document.current)
    const differences = differencesOf(evidence, c, this.#rules)
    this.#lifted(evidence, c, differences)
    return differences
  }

  /** Of each check that an override lifted: that it could, then. */
  #lifted(evidence: Evidence, c: Case, differences: string[]): void {
    const { checks, overrides, passed, wallUs } = evidence
    const lifted = checks.filter(({ result }) => result === 'lifted')
    if (lifted.length !== overrides.length)
      differences.push(`overrides: recorded ${overrides.map(overrideID).join(', ') || 'none'}, and ${lifted.length} checks are lifted`)
    for (const [n, { code }] of lifted.entries()) {
      const rule = this.#rules.find((one) => one.code === code)
      if (rule === undefined || n >= overrides.length) continue
      const why = this.#overrides.contradicts(overrides[n], rule, c, definitionOf(evidence), wallUs)
      if (why !== '') differences.push(`${code}: recorded lifted by ${overrideID(overrides[n])}: ${why}`)
    }
    if (passed) for (const id of overrides) this.#overrides.use(id)
  }
}

const nothing = { current: undefined, hash: '' }
const noHash = '0'.repeat(16)

function differencesOf(evidence: Evidence, c: Readonly<Case>, rules: readonly Rule[]): string[] {
  const differences: string[] = []
  const recorded = new Map(evidence.checks.map((check) => [check.code as string, check]))
  let passes = evidence.flags.permitted
  for (const rule of rules) {
    const check = recorded.get(rule.code)
    if (check === undefined) {
      differences.push(`${rule.code}: not recorded`)
      continue
    }
    recorded.delete(rule.code)
    const again = ask(rule, c)
    // What an override lifted is a breach without it.
    const result = check.result === 'lifted' ? 'breach' : check.result
    if (result !== again.result) differences.push(`${rule.code}: recorded ${check.result}, is ${again.result}`)
    for (const side of ['limit', 'actual'] as const)
      if (!Object.is(check[side], again[side])) differences.push(`${rule.code}: recorded ${side} ${check[side]}, is ${again[side]}`)
    if (again.result !== 'held' && check.result !== 'lifted') passes = false
  }
  for (const code of recorded.keys()) differences.push(`${code}: recorded, and not asked any more`)
  if (passes !== evidence.passed) differences.push(`verdict: recorded ${verdict(evidence.passed)}, is ${verdict(passes)}`)
  return differences
}

const verdict = (passed: boolean): string => (passed ? 'passed' : 'refused')

function ask(rule: Rule, c: Readonly<Case>): Pick<Check, 'result' | 'limit' | 'actual'> {
  let [limit, actual] = [NaN, NaN]
  try {
    const result = checkResults[rule.holds(c) ? 1 : 0]
    limit = rule.limit(c)
    actual = rule.actual(c)
    return { result, limit, actual }
  } catch {
    return { result: 'threw', limit, actual }
  }
}

function caseOf(evidence: Evidence, limits: Limits | undefined): Case {
  const { inputs, levels } = evidence
  const c = emptyCase()
  for (const name of flags) c[name] = evidence.flags[name]
  for (const name of numbers) c[name] = inputs[name] ?? NaN
  for (const name of exposedNumbers) c.exposed[name] = inputs[`exposed.${name}`] ?? NaN
  for (const name of liftedNumbers) c.lifted[name] = inputs[`lifted.${name}`] ?? NaN
  for (const mark of marks) {
    const water = new HighWater(levels[mark])
    for (const name of markNumbers) water[name] = inputs[`${mark}.${name}`] ?? NaN
    c[mark] = water
  }
  c.instrumentId = evidence.instrumentId
  // An order that named no side is a fault, and stands in the record as one.
  c.side = evidence.side === '' ? 'buy' : evidence.side
  c.ordType = evidence.ordType
  c.timeInForce = evidence.timeInForce
  c.kill = evidence.kill
  c.bookState = evidence.bookState
  // What could not be read then was judged as unknown, and is counted among the faults.
  c.account = Number.isNaN(c.accountMissing) ? noAccountBounds : accountOf(limits)
  c.bounds = Number.isNaN(inputs['definition.venueMaxQty'] ?? NaN) && limits !== undefined ? noBounds : boundsFor(evidence, limits)
  // A longer name stands in the record cut; the lists have it whole.
  c.strategy = c.bounds.strategies?.find((name) => cutName(name) === evidence.strategy) ?? evidence.strategy
  return c
}

function accountOf(limits: Limits | undefined): Case['account'] {
  const account = emptyAccountBounds()
  accountBoundsOf(limits?.account, account)
  return account
}

/** Limits out of the document, the instrument's own numbers out of the record. */
function boundsFor(evidence: Evidence, limits: Limits | undefined): Case['bounds'] {
  if (limits === undefined) return noLimits
  const bounds = emptyBounds()
  const named = Object.entries(limits.instruments).find(([name]) => cutName(name) === evidence.instrumentId)
  if (named !== undefined) boundsOf(named[1], definitionOf(evidence), bounds)
  return bounds
}

function definitionOf({ inputs }: Evidence): Definition {
  const number = (name: (typeof definitionNumbers)[number]): number => inputs[`definition.${name}`] ?? NaN
  const steps = { minQty: number('minQty'), step: number('step'), tick: number('tick') }
  const maxQty = number('venueMaxQty')
  return { ...steps, ...(maxQty !== Infinity && { maxQty }), negativePrices: number('minPx') === -Infinity }
}
