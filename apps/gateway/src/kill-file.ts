/**
 * A file that switches off, for whoever reaches the machine and not the page. It is looked for at the start, before anything is sent, and twice a
 * second from then on; it is one way to the switch among others, and what it does is latched by the journal as everything is. The gateway never
 * removes it: as long as it is there nothing is re-armed. What cannot be read, or makes no sense, is meant as the strictest thing it may say.
 */
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs'
import { killStates, type KillState } from '@fix/events'

export interface FileOrder {
  readonly state: Exclude<KillState, 'active'>
  readonly scope: string
  readonly reason: string
}

export interface KillFilePorts {
  /** It is there, or says something else than before. */
  readonly there: (order: FileOrder) => void
  readonly gone: () => void
}

/** What is read of it. */
const mostBytes = 1024
const mostReason = 200

export class KillFile {
  readonly #path: string
  readonly #ports: KillFilePorts
  /** What it said last; undefined while it is not there. */
  #said: string | undefined

  constructor(path: string, ports: KillFilePorts) {
    this.#path = path
    this.#ports = ports
  }

  look(): void {
    const said = this.#read()
    if (said === this.#said) return
    this.#said = said
    if (said === undefined) this.#ports.gone()
    else this.#ports.there(orderOf(said))
  }

  /** Leaves word for the next start, where the journal can't. Throws where the disk does not take it. */
  write({ state, scope, reason }: FileOrder): void {
    writeFileSync(this.#path, `${state} ${scope} ${reason}\n`)
  }

  #read(): string | undefined {
    let file: number
    try {
      file = openSync(this.#path, 'r')
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException
      return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : ''
    }
    try {
      const bytes = Buffer.alloc(mostBytes)
      return bytes.toString('utf8', 0, readSync(file, bytes, 0, mostBytes, 0))
    } catch {
      // Somebody has put something there, be it a folder.
      return ''
    } finally {
      closeSync(file)
    }
  }
}

/** Exported for its test. */
export function orderOf(text: string): FileOrder {
  const [first = '', scope = '*', ...reason] = text.split('\n', 1)[0].trim().split(/\s+/)
  const state = killStates.find((known) => known === first)
  const said = reason.join(' ').slice(0, mostReason)
  if (first === '') return { state: 'cancel-all', scope: '*', reason: 'kill file' }
  if (state === undefined || state === 'active')
    return { state: 'cancel-all', scope: '*', reason: `kill file says ${JSON.stringify(first.slice(0, 40))}` }
  return { state, scope, reason: said === '' ? 'kill file' : said }
}
