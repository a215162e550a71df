/**
 * Programs bundled from the sources, each to a file that plain Node runs: loaded from their sources they would spend most of a short life on
 * compiling. Everything is in the bundle, packages of others too.
 */
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { build } from 'tsup'

type Options = Parameters<typeof build>[0]

export const root = fileURLToPath(new URL('../', import.meta.url))

/** `entries`: the program's name to its source below the root; it becomes `into/name.mjs`. */
export async function bundlePrograms(
  entries: Readonly<Record<string, string>>,
  into: string,
  more: Pick<Options, 'banner' | 'esbuildPlugins'> = {},
): Promise<void> {
  await build({
    config: false,
    silent: true,
    clean: false,
    dts: false,
    splitting: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outDir: into,
    outExtension: () => ({ js: '.mjs' }),
    noExternal: [/.*/],
    entry: Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, join(root, source)])),
    tsconfig: join(root, 'tsconfig.json'),
    esbuildOptions: (options) => {
      options.conditions = ['@fix/source', 'node', 'import', 'default']
    },
    ...more,
  })
}
