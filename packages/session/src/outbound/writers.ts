/**
 * What a session writes with: a writer for each version that it speaks, made when the first message of that version is to be written. Which one it is,
 * ApplVerID(1128) among the header fields of the message says; without it the message is of the session's own codec.
 */
import type { Writer } from '@fix/codec'
import type { AnyCodec } from '../any-codec.ts'
import type { Settings } from '../config.ts'
import type { HeaderFields } from './outbound.ts'

const applVerID = 1128

export class Writers {
  readonly #settings: Settings
  readonly #own: Writer
  readonly #others = new Map<AnyCodec, Writer>()

  constructor(settings: Settings) {
    this.#settings = settings
    this.#own = settings.codec.writer()
  }

  get own(): Writer {
    return this.#own
  }

  /** Throws where the message names a version that the session was not given: that is our own misuse. */
  codecOf(header: HeaderFields): AnyCodec {
    const { codec, applications, name } = this.#settings
    if (applications === undefined || header.length === 0) return codec
    const version = header.find(([tag]) => tag === applVerID)?.[1]
    if (version === undefined) return codec
    if (!Object.hasOwn(applications, version))
      throw new Error(`Session ${name}: ApplVerID(1128) ${version}, one of applications expected: ${Object.keys(applications).join(', ')}`)
    return applications[version]
  }

  of(codec: AnyCodec): Writer {
    if (codec === this.#settings.codec) return this.#own
    let writer = this.#others.get(codec)
    if (writer === undefined) this.#others.set(codec, (writer = codec.writer()))
    return writer
  }
}
