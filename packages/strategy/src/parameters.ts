import type { StrategyModule } from './strategy.ts'

/** A user's mistake in the parameters of a strategy: which, what was given, what was expected. */
export class ParameterError extends Error {
  override readonly name = 'ParameterError'
}

/** The parameters of a strategy: what was given within its declared bounds, the default for the rest. */
export function parametersOf(module: StrategyModule, given: Readonly<Record<string, unknown>> = {}): Record<string, number> {
  const declared = module.parameters
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(declared, key)) {
      throw new ParameterError(`strategy ${module.name}: unknown parameter ${key}; it has ${Object.keys(declared).join(', ') || 'none'}`)
    }
  }
  const values: Record<string, number> = {}
  for (const [key, parameter] of Object.entries(declared)) {
    const value = given[key] ?? parameter.default
    if (typeof value !== 'number' || !(value >= parameter.min && value <= parameter.max)) {
      throw new ParameterError(
        `strategy ${module.name}: ${key} is ${JSON.stringify(value)}, expected a number from ${parameter.min} to ${parameter.max}`,
      )
    }
    if (parameter.step !== undefined && !isMultiple(value - parameter.min, parameter.step)) {
      throw new ParameterError(`strategy ${module.name}: ${key} is ${value}, expected steps of ${parameter.step} from ${parameter.min}`)
    }
    values[key] = value
  }
  return values
}

function isMultiple(value: number, step: number): boolean {
  const ratio = value / step
  return Math.abs(ratio - Math.round(ratio)) < 1e-9
}
