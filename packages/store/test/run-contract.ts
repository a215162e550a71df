/** Runs the cases of a contract under vitest; what an adapter has declared itself out of is skipped with its reason. */
import { describe, it } from 'vitest'
import type { ContractCase } from '../src/contract.ts'

export function describeContract(name: string, cases: readonly ContractCase[], absent?: string): void {
  describe(name, () => {
    for (const one of cases) {
      it(one.name, async (context) => {
        const reason = absent ?? one.without
        if (reason !== undefined) context.skip(reason)
        await one.run()
      })
    }
  })
}
