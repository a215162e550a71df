// All cases of the folder, and the runs that they make: case by version by role.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseCase } from './case-file.ts'
import type { Case, Role } from './case-file.ts'
import { versions } from './versions.ts'
import type { Version } from './versions.ts'

const folder = fileURLToPath(new URL('scripts/', import.meta.url))

/** By their names; throws with file and line on one that cannot be read. */
export function allCases(): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => parseCase(name, readFileSync(`${folder}${name}`, 'utf8')))
}

export interface Run {
  played: Case
  version: Version
  role: Role
}

export function runsOf(played: Case): Run[] {
  return versions
    .filter((version) => played.inVersion(version))
    .flatMap((version) => played.roles.map((role) => ({ played, version, role })))
}
