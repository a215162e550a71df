/**
 * Under FIXT.1.1 the version of what is said is told in messages: DefaultApplVerID(1137) of the peer's Logon holds for the session, ApplVerID(1128) for
 * the message that carries it alone. Here is which codec reads what. Session messages are the transport's, the same in every version.
 */
import type { View } from '@fix/codec'
import type { AnyCodec } from '../any-codec.ts'
import type { Settings } from '../config.ts'

const applVerID = 1128
const defaultApplVerID = 1137

export class Applications {
  readonly #settings: Settings
  #agreed: AnyCodec

  constructor(settings: Settings) {
    this.#settings = settings
    this.#agreed = settings.codec
  }

  /** What reads a message that says nothing of its version. */
  get agreed(): AnyCodec {
    return this.#agreed
  }

  /** Whether we speak what the Logon asks for. */
  speaks(logon: View): boolean {
    const { applications, beginString } = this.#settings
    return applications === undefined || beginString !== 'FIXT.1.1' || this.#codecOf(logon.str(defaultApplVerID)) !== undefined
  }

  /** The peer's Logon is accepted, and with it the version that it speaks. */
  agree(logon: View): void {
    this.#agreed = this.#codecOf(logon.str(defaultApplVerID)) ?? this.#settings.codec
  }

  /** The connection is over. */
  forget(): void {
    this.#agreed = this.#settings.codec
  }

  /** What reads this message; one of a version that we do not speak is read as if it named none. */
  codecFor(message: View): AnyCodec {
    return this.#named(message) ?? this.#agreed
  }

  /** The message names a version that we do not speak. */
  unsupported(message: View): boolean {
    return this.#names(message) && this.#named(message) === undefined
  }

  #names(message: View): boolean {
    return this.#settings.applications !== undefined && message.has(applVerID) && !message.isAdmin
  }

  #named(message: View): AnyCodec | undefined {
    return this.#names(message) ? this.#codecOf(message.str(applVerID)) : undefined
  }

  #codecOf(version: string): AnyCodec | undefined {
    const { applications } = this.#settings
    return applications !== undefined && Object.hasOwn(applications, version) ? applications[version] : undefined
  }
}
