import { Fnv64 } from '@fix/units'

/** What a feature declares of itself. Whoever changes how it computes changes the version, and so the digest in each of its outputs. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly sense: 'WHAT' | 'WHEN' | 'HOW' | 'WHY' | 'ANOMALY'
  /** Fields of the view that it reads. */
  readonly inputs: readonly string[]
  readonly unit: 'price' | 'ratio'
  readonly formula: string
  readonly parameters: Readonly<Record<string, number>>
  /** Events before the first value may be used. */
  readonly warmUpEvents: number
  /** Longest time that one computation may take. */
  readonly latencyBudgetUs: number
  /** Age of the input at which there is no value any more; null where the state of the book alone decides, as a quiet market is no outage. */
  readonly stalenessLimitUs: number | null
  readonly quality: string
}

/** Digest over the manifest with its keys in order, 16 hex digits. */
export function manifestHash(manifest: Manifest): string {
  return new Fnv64().bytes(new TextEncoder().encode(canonical(manifest))).hex()
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}
