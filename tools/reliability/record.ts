/**
 * `recordRun`: what a long run's `--report` calls. The result goes into `docs/reports/reliability/NAME.json`, with what it was made by, and the
 * page is made again from all such files. No figure of the page comes from anywhere else.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, release } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { pageOf } from './page.ts'
import { runNames, type Made, type Recorded, type RunName, type RunResults, type Runs } from './results.ts'

export const reports = fileURLToPath(new URL('../../docs/reports', import.meta.url))

/** Writes the result of a run and the page. `command` is what a reader types to repeat it: `npm run seeds -- --seeds 10000`. */
export async function recordRun<K extends RunName>(name: K, result: RunResults[K], command: string, folder = reports): Promise<void> {
  const recorded: Recorded<K> = { run: name, ...madeBy(command), result }
  await write(fileOf(name, folder), JSON.stringify(recorded))
  await renderPage(folder)
}

/** Makes the page again from what is recorded. */
export async function renderPage(folder = reports): Promise<void> {
  await write(join(folder, 'reliability.md'), pageOf(readRuns(folder)))
}

/** The page as `renderPage` would write it. */
export async function renderedPage(folder = reports): Promise<string> {
  return laidOut(join(folder, 'reliability.md'), pageOf(readRuns(folder)))
}

export function readRuns(folder = reports): Runs {
  const found = runNames.filter((name) => existsSync(fileOf(name, folder)))
  return Object.fromEntries(found.map((name) => [name, JSON.parse(readFileSync(fileOf(name, folder), 'utf8')) as Recorded])) as Runs
}

function fileOf(name: RunName, folder: string): string {
  return join(folder, 'reliability', `${name}.json`)
}

async function write(file: string, text: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, await laidOut(file, text))
}

async function laidOut(file: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), filepath: file })
}

function madeBy(command: string): Made {
  return {
    commit: commit(),
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
    node: process.versions.node,
    kernel: release(),
    command,
  }
}

/** A tree with changes in it is no commit, and says so. */
function commit(): string {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: reports, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    const changed = git('status', '--porcelain', '--untracked-files=no', '--', ':(top)', ':(top,exclude)docs/reports') !== ''
    return `${git('rev-parse', '--short=12', 'HEAD')}${changed ? ' with changes' : ''}`
  } catch {
    return 'unknown'
  }
}
