/**
 * The capture as the gateway uses it: a help to understand a run, not a condition of it. Once a write of it has failed nothing is captured any
 * more, what would have been is counted, and trading goes on; the journal alone decides whether anything may be sent. What the failed write
 * left half done is cut at the next start.
 */
import { captureWriter, rawWriter, type CaptureWriter, type RawWriter } from '@fix/capture'
import { redact, secretTags, type View } from '@fix/codec'
import type { Entry, Now } from '@fix/events'
import type { Instrument } from '@fix/units'
import type { Config } from './config.ts'

const bodyLengthTag = 9

export class FactCapture {
  /** Entries that were not captured since the failure; those that waited for the failed write are not among them. */
  dropped = 0
  /** What failed; '' while nothing has. */
  detail = ''
  /** Told once. */
  onFailed: ((cause: Error) => void) | undefined
  readonly #writer: CaptureWriter
  readonly #raw: RawWriter | undefined
  readonly #message: Parameters<RawWriter['record']>[0] = {
    behindIdx: 0,
    wallUs: 0,
    monoUs: 0,
    connection: 0,
    source: '',
    epoch: 0,
    dir: 'in',
    bodyLength: 0,
    redacted: false,
  }

  constructor(writer: CaptureWriter, raw?: RawWriter) {
    this.#writer = writer
    this.#raw = raw
  }

  /** Opens both in a folder, as the configuration says. */
  static open(
    dir: string,
    { fileMinutes, fileBytes, retainBytes, raw }: Config['capture'],
    software: string,
    instruments: readonly Instrument[],
  ): FactCapture {
    const files = {
      fileBytes,
      ...(fileMinutes === 0 ? {} : { fileUs: fileMinutes * 60_000_000 }),
      ...(retainBytes === 0 ? {} : { retain: { bytes: retainBytes } }),
    }
    return new FactCapture(captureWriter(dir, { ...files, software, instruments }), raw ? rawWriter(dir, files) : undefined)
  }

  get lastIdx(): number {
    return this.#writer.lastIdx
  }

  record(entry: Entry): void {
    if (this.detail !== '') this.dropped++
    else this.#guarded(() => this.#writer.record(entry))
  }

  /** A message that came behind entry `behindIdx`, as its bytes are; secrets are blanked, though market data holds none. */
  message(
    view: View,
    session: { readonly source: string; readonly connection: number; readonly epoch: number },
    behindIdx: number,
    now: Now,
  ): void {
    const raw = this.#raw
    if (raw === undefined || this.detail !== '') return
    const message = this.#message
    message.behindIdx = behindIdx
    message.wallUs = now.wallUs
    message.monoUs = now.monoUs
    message.source = session.source
    message.connection = session.connection
    message.epoch = session.epoch
    message.bodyLength = view.int(bodyLengthTag)
    message.redacted = false
    for (const tag of secretTags) if (view.find(tag) >= 0) message.redacted = true
    if (message.redacted) {
      const blanked = redact(view.bytes, view.start, view.end)
      this.#guarded(() => raw.record(message, blanked, 0, blanked.length))
    } else this.#guarded(() => raw.record(message, view.bytes, view.start, view.end))
  }

  flush(): void {
    if (this.detail !== '') return
    this.#guarded(() => {
      this.#writer.flush()
      this.#raw?.flush()
    })
  }

  /** A capture that failed is left as it is: its file may be closed already, and the end of the process closes it anyway. */
  close(): void {
    if (this.detail !== '') return
    this.#guarded(() => {
      this.#writer.close()
      this.#raw?.close()
    })
  }

  #guarded(step: () => void): void {
    try {
      step()
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause))
      this.detail = error.message
      this.onFailed?.(error)
    }
  }
}
