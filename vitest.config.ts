import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Tests run from the sources of every package, through the same export condition as the programs.
const conditions = ['@fix/source', 'node', 'import', 'default']
const sources = { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: conditions } } }

/** What a test writes, prints and is answered is searched for the secrets that were planted in what it runs. */
const setupFiles = ['tools/secrets/setup.ts']

const never = ['**/node_modules/**', '**/dist/**']
const sockets = '**/*.integration.test.ts'
const packages = 'packages/*/test/**/*.test.ts'

/**
 * Real sockets, processes and browsers: only here may a test take minutes. And only here is one played again that failed, once, since they share two cores with
 * whatever else runs: `npm test` names each that held at its second try, as something to mend.
 */
const integration = {
  name: 'integration',
  setupFiles,
  include: ['apps/*/test/**/*.test.ts', 'packages/*/test/**/*.integration.test.ts', 'tools/**/*.integration.test.ts'],
  exclude: never,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  retry: 1,
}

export default defineConfig({
  ...sources,
  test: {
    // Half of what the integration tests do is wait, so that two files are hardly in each other's way even on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        ...sources,
        test: { name: 'unit', setupFiles, include: [packages, 'tools/**/*.test.ts'], exclude: [...never, sockets], testTimeout: 30_000 },
      },
      // Poison mode: a view's buffer is overwritten as soon as the view is over.
      {
        ...sources,
        test: {
          name: 'unit-poison',
          setupFiles,
          include: [packages, 'tools/conformance/**/*.test.ts'],
          exclude: [...never, sockets],
          env: { FIX_POISON: '1' },
          testTimeout: 30_000,
        },
      },
      { ...sources, test: integration },
    ],
  },
})
