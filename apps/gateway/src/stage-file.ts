/**
 * The approved stage file: which program may run which configuration with which strategy, who has said so, when and why. `gateway approve` writes it, a person reviews
 * it, and every gateway whose configuration names it holds itself against it.
 */
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { z } from 'zod'
import { ConfigError, type Config } from './config.ts'
import { deskSettings } from './desk-settings.ts'
import { buildOf, configHashOf, hashDigits } from './measures.ts'

/** A longer file is none of ours. */
const mostBytes = 65_536
const text = z.string().min(1).max(200)

export const stageFileSchema = z.strictObject({
  schema: z.literal(1, { error: 'expected 1, another version of this file is not read' }),
  approved: z.strictObject({
    stage: z.enum(['watch', 'shadow', 'paper', 'live']),
    build: text,
    configHash: text,
    /** Of the strategy's own file; '' where none is configured. */
    strategyHash: z.string(),
    /** Who approves, and as whom the system knows the one who typed it. */
    actor: text,
    user: text,
    host: text,
    at: z.iso.datetime(),
    reason: text,
  }),
})

export type StageFile = z.infer<typeof stageFileSchema>
/** What is held against it. */
export type Running = Pick<StageFile['approved'], 'stage' | 'build' | 'configHash' | 'strategyHash'>

/** In the place of a hash; it is never approved. */
const unreadable = 'unreadable'

export function runningOf(config: Config, version: string): Running {
  return { stage: config.mode, build: buildOf(version), configHash: configHashOf(config), strategyHash: strategyHashOf(config) }
}

function strategyHashOf({ strategy }: Config): string {
  if (strategy === undefined) return ''
  try {
    return createHash('sha256').update(readFileSync(strategy.module)).digest('hex').slice(0, hashDigits)
  } catch {
    return unreadable
  }
}

export interface ApproveGiven {
  readonly by: string
  readonly reason: string
}

/** Approves what this program would run by a configuration, and says so. Throws ConfigError for what could not run, and for a person whom it does not name. */
export function approve(config: Config, { by, reason }: ApproveGiven, version: string): string {
  const file = config.stageFile
  if (file === undefined) throw new ConfigError('stageFile: missing, expected the file that the approval is to stand in')
  const people = Object.keys(config.people)
  if (people.length > 0 && !people.includes(by)) throw new ConfigError(`--by: got ${by}, expected one of people: ${people.join(', ')}`)
  // Instruments and limits that make no sense together are not approved.
  deskSettings(config, '')
  const running = runningOf(config, version)
  if (running.strategyHash === unreadable)
    throw new ConfigError(`strategy.module: got ${config.strategy?.module}, expected a file that can be read`)
  const approved = { ...running, actor: by, user: userInfo().username, host: hostname(), at: new Date().toISOString(), reason }
  const { data, error } = stageFileSchema.safeParse({ schema: 1, approved })
  if (error !== undefined) throw new ConfigError(error.issues.map(({ path, message }) => `--${said(path.at(-1))}: ${message}`).join('\n'))
  write(file, data)
  const what = [`build ${running.build}`, `configuration ${running.configHash}`]
  if (running.strategyHash !== '') what.push(`strategy ${running.strategyHash}`)
  return `${file}: ${what.join(', ')} approved for ${running.stage} by ${by}\n`
}

const said = (key: PropertyKey | undefined): string => (key === 'actor' ? 'by' : String(key))

/** A reader sees the old file or the new one. Others may read it: whoever approves is often not whoever runs. */
function write(file: string, data: StageFile): void {
  const draft = `${file}.new`
  try {
    const fd = openSync(draft, 'w', 0o644)
    try {
      // All of it, or it throws.
      writeFileSync(fd, `${JSON.stringify(data, undefined, 2)}\n`)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    renameSync(draft, file)
  } catch (cause) {
    throw new ConfigError(`stageFile: got ${file}, which cannot be written: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}`)
  }
}

/** What is in it, or why that is no approval. */
export function readStageFile(file: string): StageFile | string {
  let value: unknown
  try {
    const { size } = statSync(file)
    if (size > mostBytes) return `${file} has ${size} bytes, expected at most ${mostBytes}`
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    return `${file} ${code === 'ENOENT' ? 'is not there' : `cannot be read: ${code ?? 'it is no JSON'}`}`
  }
  const { data, error } = stageFileSchema.safeParse(value)
  if (error === undefined) return data
  const [{ path, message }] = error.issues
  return `${file} is no stage file: ${path.join('.') || 'the whole'}: ${message}`
}
