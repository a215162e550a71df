/** The tests of one package with a mutant in the place of its file, that of MUTANT: a JSON file with `file`, from the root on, and `text`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../../', import.meta.url))
const conditions = ['@fix/source', 'node', 'import', 'default']
const { file, text } = JSON.parse(readFileSync(process.env.MUTANT ?? '', 'utf8')) as { file: string; text: string }

export default defineConfig({
  root,
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load: (id: string) => (id === join(root, file) ? text : undefined),
    },
  ],
  test: {
    // Allocation is counted in a process that nothing else runs in; here two of them run side by side.
    exclude: ['**/allocation.test.ts', '**/*.integration.test.ts'],
    bail: 1,
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    testTimeout: 30_000,
  },
})
