// From paths to results: which scripts there are, and what became of each.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Profile } from './comparison.ts'
import { patternsFor } from './patterns.ts'
import { runScript } from './run.ts'
import type { Ground } from './run.ts'
import { parseScript, ScriptSyntaxError, versionOf } from './script.ts'

export interface Result {
  file: string
  /** FIX.4.4, FIX.5.0SP2, …; what the script speaks. */
  version: string
  passed: boolean
  reason?: string
  line?: number
  /** For a reader, not for the JSON. */
  detail?: string
}

/** All scripts in files and folders, sorted by path; throws where a path does not exist or holds none. */
export function findScripts(paths: string[]): string[] {
  return paths.flatMap((given) => {
    const found = statSync(given).isDirectory()
      ? readdirSync(given, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.def'))
          .map((name) => path.join(given, name))
          .sort()
      : [given]
    if (found.length === 0) throw new Error(`${given}: no script (.def) in this folder`)
    return found
  })
}

/** The scripts of each version that they speak, in their order; what is no script is one of its own. */
export function byVersion(files: string[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const file of files) {
    const version = fileVersion(file)
    groups.set(version, [...(groups.get(version) ?? []), file])
  }
  return [...groups.values()]
}

function fileVersion(file: string): string {
  try {
    return versionOf(parseScript(readFileSync(file, 'latin1')))
  } catch {
    return file
  }
}

/** A ground for one script; `close` when it is over. */
export type GroundFor = () => Promise<Ground & { close(): void }>

export function runFile(file: string, groundFor: GroundFor, profile: Profile): Promise<Result> {
  return runText(file, readFileSync(file, 'latin1'), groundFor, profile)
}

/** As `runFile`, with the text of the script as given; `file` names it, and what it refers to stands beside that. */
export async function runText(file: string, text: string, groundFor: GroundFor, profile: Profile): Promise<Result> {
  const folder = path.dirname(file)
  let steps
  try {
    steps = parseScript(text)
  } catch (error) {
    if (!(error instanceof ScriptSyntaxError)) throw error
    return { file, version: 'unknown', passed: false, reason: error.message, line: error.line }
  }
  const version = versionOf(steps)
  const ground = await groundFor()
  try {
    const readFile = (name: string): string => readFileSync(path.resolve(folder, name), 'latin1')
    return { file, version, ...(await runScript(steps, ground, { profile, patterns: patternsFor(file), readFile })) }
  } finally {
    ground.close()
  }
}
