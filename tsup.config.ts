import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

// One build for every package: the entries are its exports map and its programs, so that a subpath cannot be forgotten.
interface Manifest {
  exports: Record<string, string | { '@fix/source': string }>
  bin?: Record<string, string>
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const sources = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [] : [target['@fix/source']]))
const programs = Object.values(manifest.bin ?? {}).map((program) => program.replace('./dist/', './src/').replace(/\.js$/, '.ts'))

export default defineConfig({
  entry: [...sources, ...programs],
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  clean: true,
  splitting: true,
  // TypeScript 6 calls baseUrl deprecated, and tsup sets it.
  dts: { compilerOptions: { ignoreDeprecations: '6.0', noEmit: false } },
})
