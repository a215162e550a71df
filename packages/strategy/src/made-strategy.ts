/** A strategy as a desk takes it, made of what its file exports. */
import { ParameterError, parametersOf } from './parameters.ts'
import { senseNames, type SenseName, type Strategy, type StrategyModule } from './strategy.ts'

export interface MadeStrategy {
  readonly name: string
  readonly instance: Strategy
  /** Senses without which it opens nothing; none unless told. */
  readonly needs?: readonly SenseName[]
}

/** Throws ParameterError for what makes no sense in what was given, or in what the strategy says of itself. */
export function makeStrategy(module: StrategyModule, given: Readonly<Record<string, unknown>> = {}): MadeStrategy {
  const parameters = parametersOf(module, given)
  return { name: module.name, needs: needsOf(module), instance: module.create(parameters) }
}

/** What a strategy needs, each once. */
export function needsOf({ name, needs = [] }: { readonly name: string; readonly needs?: readonly SenseName[] }): readonly SenseName[] {
  const expected = `expected a list of senses: ${senseNames.join(', ')}`
  // A strategy may come from a file that no compiler has seen.
  if (!Array.isArray(needs)) throw new ParameterError(`strategy ${name}: needs is ${JSON.stringify(needs)}, ${expected}`)
  for (const need of needs) {
    if (!senseNames.includes(need as SenseName))
      throw new ParameterError(`strategy ${name}: needs has ${JSON.stringify(need)}, which is no sense; ${expected}`)
  }
  return [...new Set(needs as readonly SenseName[])]
}
