/**
 * The capture as the gateway uses it: a help to understand a run, not a condition of it. Once a write of it has failed nothing is captured any
 * more, what would have been is counted, and trading goes on; the journal alone decides whether anything may be sent. What the failed write
 * left half done is cut at the next start.
 */
import type { CaptureWriter } from '@fix/capture'
import type { Entry } from '@fix/events'

export class FactCapture {
  /** Entries that were not captured since the failure; those that waited for the failed write are not among them. */
  dropped = 0
  /** What failed; '' while nothing has. */
  detail = ''
  /** Told once. */
  onFailed: ((cause: Error) => void) | undefined
  readonly #writer: CaptureWriter

  constructor(writer: CaptureWriter) {
    this.#writer = writer
  }

  get lastIdx(): number {
    return this.#writer.lastIdx
  }

  record(entry: Entry): void {
    if (this.detail !== '') this.dropped++
    else this.#guarded(() => this.#writer.record(entry))
  }

  flush(): void {
    if (this.detail === '') this.#guarded(() => this.#writer.flush())
  }

  /** A capture that failed is left as it is: its file may be closed already, and the end of the process closes it anyway. */
  close(): void {
    if (this.detail === '') this.#guarded(() => this.#writer.close())
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
