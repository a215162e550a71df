import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

// One build for every package: the entries are its exports map, so that a subpath cannot be forgotten.
interface Manifest {
  exports: Record<string, string | { '@fix/source': string }>
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const entry = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [] : [target['@fix/source']]))

export default defineConfig({
  entry,
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  clean: true,
  splitting: true,
  // TypeScript 6 calls baseUrl deprecated, and tsup sets it.
  dts: { compilerOptions: { ignoreDeprecations: '6.0', noEmit: false } },
})
