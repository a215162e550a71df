// The house's diagram, and what holds it: which package may import which, and what pure code may not touch.
// `arrows` has one line a package. A fresh clone is held by it too: the rule reads this table and no cached project graph.
import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { boundaries } from './tools/lint/boundaries.js'
import { pure, sharedSlice } from './tools/lint/purity.js'
import { tests } from './tools/lint/tests.js'

const vocabulary = ['units', 'dictionary', 'events']
const protocol = ['codec', 'session', 'venue']
const domain = ['book', 'oms', 'risk', 'senses']

/**
 * Package -> what its sources may import. `files` widens the line for some of its files (paths below src), `third` names packages of others,
 * `tests` what only its tests may import: a sibling that plays the world.
 *
 * @type {Record<string, { may: string[] | 'anything', third?: string[], files?: Record<string, { may?: string[], third?: string[] }>, tests?: string[], testThird?: string[] }>}
 */
export const arrows = {
  units: { may: [] },
  dictionary: { may: [], testThird: ['typescript'] },
  events: { may: ['units'], files: { 'schema*': { third: ['zod'] } } },
  codec: { may: ['units', 'dictionary'] },
  session: { may: ['codec', 'dictionary', 'events'], tests: ['store'] },
  venue: { may: [...vocabulary], tests: ['book', 'oms', 'codec', 'session'] },
  store: {
    may: ['session'],
    files: { 'sqlite*': { third: ['better-sqlite3'] }, 'redis*': { third: ['redis'] } },
    tests: ['codec', 'dictionary'],
  },
  book: { may: ['units', 'events'], files: { 'fix*': { may: ['codec', 'dictionary'] } }, tests: ['codec', 'dictionary'] },
  oms: { may: ['units', 'events'], files: { 'fix*': { may: ['codec', 'dictionary'] } }, tests: ['codec', 'dictionary'] },
  risk: { may: ['units', 'events'], testThird: ['typescript'] },
  senses: { may: ['units', 'events'] },
  strategy: { may: [...vocabulary, ...protocol, ...domain], tests: ['store'] },
  simulation: { may: [...vocabulary, ...protocol, ...domain, 'strategy'], tests: ['store'] },
  capture: {
    may: ['units', 'events'],
    third: ['hyparquet', 'hyparquet-writer'],
    tests: ['book'],
    testThird: ['@duckdb/node-api', 'fflate'],
  },
  metrics: { may: ['events'], files: { 'prometheus*': { third: ['prom-client'] } } },
  cli: { may: 'anything', third: ['commander', 'jsonc-parser', 'saxes', 'zod'], testThird: ['typescript', 'playwright-core'] },
  gateway: {
    may: 'anything',
    third: ['commander', 'hono', '@hono/node-server', 'jsonc-parser', 'pino', 'prom-client', 'zod'],
    testThird: ['playwright-core', '@duckdb/node-api', 'ajv'],
  },
  sim: { may: 'anything', third: ['commander', 'zod'] },
}

/** Where the world may be touched; all other sources of packages are pure. */
export const impure = [
  'packages/store/src/**',
  'packages/capture/src/**',
  'packages/metrics/src/prometheus*.ts',
  'packages/metrics/src/prometheus/**',
  'packages/session/src/node*.ts',
  'packages/session/src/node/**',
  'packages/cli/src/main.ts',
  'packages/cli/src/commands/**',
]

export default defineConfig(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', 'coverage/**', 'examples/data/**', 'packages/dictionary/src/fix*.ts'] },
  // A rule is kept or changed here, never switched off in a file.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.js'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The compiler knows what is defined.
      'no-undef': 'off',
      // SOH, 0x01, is the separator of our trade.
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  {
    files: ['packages/*/{src,test,bench}/**/*.ts', 'apps/*/{src,test}/**/*.ts'],
    plugins: { house: { rules: { boundaries } } },
    rules: {
      'house/boundaries': ['error', arrows],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' }, ...sharedSlice],
    },
  },
  { files: ['packages/*/src/**/*.ts'], ignores: impure, ...pure },
  {
    // Where promises are allowed, none is left alone: its failure would go unseen. This asks the compiler, so it is asked only there.
    files: [...impure.map((glob) => (glob.endsWith('**') ? `${glob}/*.ts` : glob)), 'apps/*/src/**/*.ts', 'tools/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  { files: ['**/*.test.ts'], ...tests.every },
  // Allocations are counted in a process with flags of its own.
  { files: ['packages/*/test/**/*.test.ts'], ignores: ['**/*.integration.test.ts', '**/allocation.test.ts'], ...tests.unit },
)
