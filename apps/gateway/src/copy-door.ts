/**
 * Where a venue that brings its drop copy is let in: one port, one session. Whoever is somebody else, or has another login, hears nothing that says
 * why. Before the run has begun nobody is let in.
 */
import { timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { View } from '@fix/codec'
import type { AnyCodec, Driver } from '@fix/session'
import { Acceptor } from '@fix/session/node'
import type { Clock } from './clock.ts'
import { ConfigError, resolveSecret, type Config } from './config.ts'

export type CopySettings = NonNullable<Config['dropCopy']>

export interface CopyDoorOptions {
  readonly settings: CopySettings
  readonly driver: Driver
  readonly codec: AnyCodec
  readonly clock: Clock
}

export class CopyDoor {
  readonly #options: CopyDoorOptions
  readonly #acceptor: Acceptor
  #open = false
  /** The port that is listened on; 0 before. */
  port = 0

  constructor(options: CopyDoorOptions) {
    this.#options = options
    const { settings, driver, codec, clock } = options
    this.#acceptor = new Acceptor({
      codec,
      clock: { now: () => clock.socketNow() },
      name: 'DROPCOPY',
      find: (identity, _logon, answer) => {
        const { senderCompID, targetCompID } = driver.session.settings
        const fits = same(identity.senderCompID, targetCompID) && same(identity.targetCompID, senderCompID)
        answer(this.#open && fits ? driver : undefined)
      },
      ...(settings.tls && { tls: () => ({ cert: fileOf(settings.cert, 'cert'), key: fileOf(settings.key, 'key') }) }),
    })
  }

  /** Takes the port. Throws ConfigError where somebody else has it. */
  async listen(): Promise<void> {
    const { host, port } = this.#options.settings
    this.port = await this.#acceptor.listen(port, host).catch((cause: NodeJS.ErrnoException) => {
      throw cause.code === undefined
        ? cause
        : new ConfigError(`dropCopy.port: got ${port} on ${host}, which can't be listened on: ${cause.code}`)
    })
  }

  start(): void {
    this.#open = true
  }

  stop(reason: string): Promise<void> {
    return this.#acceptor.close(reason)
  }
}

/** Whether a Logon(A) has the login that is told; without one whoever has the right names may come in. */
export function admitted({ username, password }: CopySettings, logon: View): boolean {
  const fits = (reference: string | undefined, key: string, given: string): boolean =>
    reference === undefined || equal(given, resolveSecret(reference, `dropCopy.${key}`))
  return fits(username, 'username', logon.str(553)) && fits(password, 'password', logon.str(554))
}

function equal(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function fileOf(path: string | undefined, key: string): string {
  try {
    return readFileSync(path ?? '', 'utf8')
  } catch (cause) {
    throw new ConfigError(`dropCopy.${key}: ${path} cannot be read: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}`)
  }
}

const same = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase()
