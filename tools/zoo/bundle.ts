/**
 * The hunter as one program, with a mistake in it or without: bundled from the sources, but for the files that a patch changes, which are taken as
 * the patch has them. So each mistake lives in a program of its own, and the sources are never touched.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { build } from 'tsup'
import { bundlePrograms } from '../bundle-programs.ts'
import { patchedSources } from './patched-sources.ts'
import type { ZooPatch } from './patch-file.ts'

type Plugin = NonNullable<Exclude<Parameters<typeof build>[0]['esbuildPlugins'], undefined>>[number]

/** Gives the program's file. `patch`: undefined for the sources as they are. */
export async function bundleHunter(patch: ZooPatch | undefined, into: string): Promise<string> {
  const name = patch?.id ?? 'control'
  const patched = patch === undefined ? new Map<string, string>() : patchedSources(patch)
  const taken = new Set<string>()
  await bundlePrograms({ [name]: 'tools/zoo/hunter.ts' }, into, { esbuildPlugins: [patching(patched, taken)] })
  for (const path of patched.keys())
    if (!taken.has(path)) throw new Error(`${patch?.file}: changes ${path}, which is no part of what the worlds run`)
  return join(into, `${name}.mjs`)
}

function patching(patched: ReadonlyMap<string, string>, taken: Set<string>): Plugin {
  return {
    name: 'zoo-patch',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = patched.get(path)
        if (contents !== undefined) taken.add(path)
        return { contents: contents ?? readFileSync(path, 'utf8'), loader: 'ts' }
      })
    },
  }
}
