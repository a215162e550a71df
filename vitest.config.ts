import { defineConfig } from 'vitest/config'

// Tests run from the sources of every package, through the same export condition as the programs.
const conditions = ['@fix/source', 'node', 'import', 'default']
const sources = { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: conditions } } }

const unit = ['packages/*/test/**/*.test.ts', 'tools/**/*.test.ts']
const integration = ['apps/*/test/**/*.test.ts', '**/*.integration.test.ts']
const never = ['**/node_modules/**', '**/dist/**']

export default defineConfig({
  ...sources,
  test: {
    projects: [
      { ...sources, test: { name: 'unit', include: unit, exclude: [...never, '**/*.integration.test.ts'] } },
      // Poison mode: a view's buffer is overwritten as soon as the view is over.
      { ...sources, test: { name: 'unit-poison', include: unit, exclude: [...never, '**/*.integration.test.ts'], env: { FIX_POISON: '1' } } },
      { ...sources, test: { name: 'integration', include: integration, exclude: never, testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
})
