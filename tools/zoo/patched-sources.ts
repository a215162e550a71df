/**
 * The files that a patch changes, as they are with it. They are patched in a folder of their own: the sources stay as they are. A patch that does not
 * apply to the sources of today says so, and where.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ZooPatch } from './patch-file.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** By their path in the sources. */
export function patchedSources(patch: ZooPatch, sources = root): Map<string, string> {
  if (patch.changes.length === 0) throw new Error(`${patch.file}: changes no file`)
  const dir = mkdtempSync(join(tmpdir(), 'zoo-'))
  try {
    for (const path of patch.changes) copy(patch, join(sources, path), join(dir, path))
    apply(patch, dir)
    const patched = patch.changes.map((path) => [join(sources, path), readFileSync(join(dir, path), 'utf8')] as const)
    for (const [path, text] of patched) if (text === readFileSync(path, 'utf8')) throw new Error(`${patch.file}: leaves ${path} as it is`)
    return new Map(patched)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function copy(patch: ZooPatch, from: string, to: string): void {
  try {
    cpSync(from, to)
  } catch (error) {
    throw new Error(`${patch.file}: changes ${from}, which can't be read`, { cause: error })
  }
}

function apply(patch: ZooPatch, dir: string): void {
  try {
    // Not as part of a repository that the folder may lie in: there, what lies outside of it is passed over in silence.
    const env = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(dir), GIT_DIR: undefined, GIT_WORK_TREE: undefined }
    execFileSync('git', ['apply', '--whitespace=nowarn', patch.file], {
      cwd: dir,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? error).trim()
    throw new Error(`${patch.file}: does not apply to the sources as they are:\n${said}`, { cause: error })
  }
}
