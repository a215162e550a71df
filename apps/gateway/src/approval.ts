/**
 * Whether what runs is what was approved: build, configuration and strategy against the stage file that the configuration names, and the limits that hold against those
 * of the configuration, which a person may have raised since. The file is looked at again when it changes; one that is missing or garbled approves nothing. While it is
 * another, the loop is told, and the kill switch lets only reducing orders pass.
 */
import { statSync } from 'node:fs'
import type { Fault } from '@fix/events'
import { limitsHash, raised, type Limits } from '@fix/risk'
import type { Log } from './log.ts'
import { readStageFile, type Running } from './stage-file.ts'

export interface ApprovalOptions {
  readonly file: string
  readonly running: Running
  /** The limits of the configuration, and those that hold. */
  readonly configured: Limits | undefined
  readonly limits: () => Limits | undefined
  readonly fault: (fault: Fault) => void
  readonly log: Log
}

/** Paths of raised limits that are told in words. */
const mostTold = 5

export class Approval {
  /** What differs, for people; '' where nothing does. */
  detail = ''
  readonly #options: ApprovalOptions
  /** What the file was when it was read. */
  #read = ''
  #differs = ''
  #compared: Limits | undefined
  #looser = ''
  /** As the loop and the log know it; undefined before either was told. */
  #told: string | undefined

  constructor(options: ApprovalOptions) {
    this.#options = options
    this.#compared = options.configured
    this.#judge()
  }

  /** Called at the start, now and then, and behind each command. */
  look(): void {
    const { fault, log } = this.#options
    this.#judge()
    if (this.detail === this.#told) return
    const before = this.#told ?? ''
    this.#told = this.detail
    if (this.detail !== '') log.tell('config.mismatch', { msg: this.detail })
    else if (before !== '') log.tell('config.approved', { configHash: this.#options.running.configHash })
    if ((this.detail !== '') !== (before !== '')) fault({ kind: 'fault', of: 'config', on: this.detail !== '', text: this.detail })
  }

  #judge(): void {
    const { file } = this.#options
    const stands = marks(file)
    if (stands !== this.#read) {
      const found = readStageFile(file)
      // What could not be read for a moment is read again, also where nothing is written to it meanwhile.
      this.#read = typeof found === 'string' ? '' : stands
      this.#differs = differences(found, this.#options.running)
    }
    const limits = this.#options.limits()
    if (limits !== this.#compared) {
      this.#compared = limits
      this.#looser = looser(this.#options.configured, limits)
    }
    this.detail = [this.#differs, this.#looser].filter((one) => one !== '').join('; ')
  }
}

/** Changes with the file, whoever writes it. */
function marks(file: string): string {
  try {
    const { ino, size, mtimeNs } = statSync(file, { bigint: true })
    return `${ino} ${size} ${mtimeNs}`
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code ?? 'unreadable'
  }
}

export function differences(found: ReturnType<typeof readStageFile>, running: Running): string {
  if (typeof found === 'string') return `${found}; configuration ${running.configHash} of build ${running.build} is not approved`
  const { approved } = found
  const names = { configHash: 'configuration', build: 'build', strategyHash: 'strategy', stage: 'stage' } as const
  const others = (Object.keys(names) as (keyof Running)[]).filter((key) => running[key] !== approved[key])
  if (others.length === 0) return ''
  const told = others.map((key) => `${names[key]} ${running[key] || 'none'} runs, ${approved[key] || 'none'} is approved`)
  return `${told.join('; ')} (${approved.actor}, ${approved.at})`
}

/** What the limits that hold allow beyond those that were approved with the configuration. */
function looser(configured: Limits | undefined, limits: Limits | undefined): string {
  if (limits === undefined) return ''
  const more = raised(configured ?? { version: '', instruments: {} }, limits)
  if (more.length === 0) return ''
  const rest = more.length > mostTold ? ` and ${more.length - mostTold} more` : ''
  const were = configured === undefined ? 'none are' : `${limitsHash(configured)} are`
  return `limits ${limitsHash(limits)} hold, ${were} approved: raised are ${more.slice(0, mostTold).join(', ')}${rest}`
}
