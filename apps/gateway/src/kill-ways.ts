/** The ways to the kill switch that ask no page: a process signal, a file, and what is wrong with the journal. Each enters the loop as a fact or a command. */
import type { Command, Fault, KillState } from '@fix/events'
import type { Config } from './config.ts'
import { KillFile, type FileOrder } from './kill-file.ts'
import { errorOf, type Log } from './log.ts'

export interface KillWaysPorts {
  readonly config: Pick<Config, 'kill' | 'trips'>
  /** Gives the code of a refusal, '' where it was taken. */
  readonly command: (command: Command) => string
  readonly fault: (fault: Fault) => void
  readonly log: Log
}

/** A scope that is none, or is none any more, is meant for everything. */
const meantForAll: readonly string[] = ['badScope', 'unknownSymbol', 'tooManyScopes']

export class KillWays {
  readonly #ports: KillWaysPorts
  readonly #file: KillFile
  /** Why the journal takes no orders, as it was last told. */
  #refusal = ''

  constructor(ports: KillWaysPorts) {
    this.#ports = ports
    const { config, fault } = ports
    this.#file = new KillFile(config.kill.file, {
      there: (order) => {
        fault({ kind: 'fault', of: 'killFile', on: true, text: config.kill.file })
        this.#kill(order)
      },
      gone: () => fault({ kind: 'fault', of: 'killFile', on: false, text: '' }),
    })
  }

  signalled(signal: string): void {
    const state: KillState | false = this.#ports.config.kill.signal
    if (state !== false) this.#kill({ state, scope: '*', reason: signal })
  }

  /** Looks for the file, and at what the journal says; called now and then. */
  look(refusal: string): void {
    this.#file.look()
    if (refusal === this.#refusal) return
    this.#refusal = refusal
    this.#ports.fault({ kind: 'fault', of: 'store', on: refusal !== '', text: refusal })
  }

  /** No record can latch the switch now. The file does, for the next start. */
  storeFailed(): void {
    const { config, log } = this.#ports
    if (config.trips.store === undefined) return
    try {
      this.#file.write({ state: config.trips.store.state, scope: '*', reason: 'the journal failed' })
    } catch (cause) {
      log.tell('kill.file.failed', { err: errorOf(cause as Error) })
    }
  }

  #kill(order: FileOrder): void {
    const kill = { kind: 'command', command: 'kill', ...order, actor: 'signal' } as const
    if (meantForAll.includes(this.#ports.command(kill))) this.#ports.command({ ...kill, scope: '*' })
  }
}
