/**
 * Our ResendRequest(2): one for a hole however many early messages follow, in chunks where the venue wants pages, asked again after a while,
 * and given up after so many attempts.
 */
import type { Now } from '@fix/events'
import type { Settings } from '../config.ts'
import type { Outbound } from '../outbound/outbound.ts'

export class Asking {
  readonly #settings: Settings
  readonly #outbound: Outbound
  /** First and last number of the hole as known; 0 while there is none. */
  #begin = 0
  #end = 0
  /** Last number that the request that is out covers. */
  #chunkEnd = 0
  #attempts = 0
  /** The last request was for all that follow. */
  #forAll = false
  readonly #retryAtUs = new Float64Array([Infinity])
  #retryUs = 10_000_000

  constructor(settings: Settings, outbound: Outbound) {
    this.#settings = settings
    this.#outbound = outbound
  }

  get open(): boolean {
    return this.#end !== 0
  }

  get deadlineUs(): number {
    return this.#retryAtUs[0]
  }

  /** How long to wait for a hole to move before it is asked for again. */
  agree(heartBtIntS: number): void {
    this.#retryUs = this.#settings.resendTimeoutUs > 0 ? this.#settings.resendTimeoutUs : Math.max(10, 2 * heartBtIntS) * 1_000_000
  }

  /** A message came with a number above `nextIn`. */
  early(nextIn: number, seq: number, now: Now): void {
    if (this.#end !== 0) {
      if (this.#settings.redundantResendRequests) this.#request(nextIn, now)
      return
    }
    this.#end = seq - 1
    this.#attempts = 0
    this.#outbound.tell({ source: this.#settings.name, kind: 'session_gap_opened', from: nextIn, to: this.#end })
    this.#request(nextIn, now)
  }

  /** The peer knows of the hole before `seq` and sends it unasked; only if it does not, it will be asked. */
  promised(nextIn: number, seq: number, now: Now): void {
    this.#begin = nextIn
    this.#end = seq - 1
    this.#chunkEnd = this.#end
    this.#retryAtUs[0] = now.monoUs + this.#retryUs
    this.#outbound.tell({ source: this.#settings.name, kind: 'session_gap_opened', from: nextIn, to: this.#end })
  }

  /**
   * The hole is closed, and before `seq`, which waits, there is another. A request for all that follow covers it: the answer may still be on its way. One that
   * named its end does not.
   */
  further(nextIn: number, seq: number, now: Now): void {
    if (this.#forAll) this.promised(nextIn, seq, now)
    else this.early(nextIn, seq, now)
  }

  /** The peer goes on with `next` and will never send what lies before it: a hole that `advanced` closes at once. */
  gone(nextIn: number, next: number): void {
    if (this.#end !== 0) return
    this.#end = next - 1
    this.#outbound.tell({ source: this.#settings.name, kind: 'session_gap_opened', from: nextIn, to: this.#end })
  }

  /** The expected number rose to `nextIn`. */
  advanced(nextIn: number, now: Now): void {
    if (this.#end === 0) return
    if (nextIn > this.#end) {
      this.forget()
      this.#outbound.tell({ source: this.#settings.name, kind: 'session_gap_closed' })
    } else if (nextIn > this.#chunkEnd) {
      this.#attempts = 0
      this.#request(nextIn, now)
    } else if (nextIn !== this.#begin) {
      // The hole moves, so the peer is answering: its time counts from here.
      this.#begin = nextIn
      this.#attempts = 0
      this.#retryAtUs[0] = now.monoUs + this.#retryUs
    }
  }

  /** Whether the time to ask again has come. */
  due(now: Now): boolean {
    return now.monoUs >= this.#retryAtUs[0]
  }

  /** Asks again for what is still missing; false when that was done often enough. The wait doubles with each attempt. */
  again(nextIn: number, now: Now): boolean {
    if (this.#attempts >= this.#settings.resendAttempts) return false
    this.#request(nextIn, now)
    return true
  }

  forget(): void {
    this.#begin = 0
    this.#end = 0
    this.#chunkEnd = 0
    this.#attempts = 0
    this.#retryAtUs[0] = Infinity
  }

  #request(from: number, now: Now): void {
    const chunk = this.#settings.resendChunk
    const last = chunk > 0 && from + chunk - 1 < this.#end
    this.#begin = from
    this.#chunkEnd = last ? from + chunk - 1 : this.#end
    this.#retryAtUs[0] = now.monoUs + this.#retryUs * 2 ** this.#attempts
    this.#attempts++
    this.#forAll = !last && this.#settings.openEnd
    this.#outbound.resendRequest(from, this.#forAll ? 0 : this.#chunkEnd, now)
  }
}
