/**
 * Messages that were marked so and wait, bounded: for the next logon (`wait`), or for their turn under our own limit (`paced`, not over a
 * disconnect). They get their number and their time when they are sent, or are told as unsent. Never an order over a disconnect.
 */
import type { Now } from '@fix/events'
import type { Draft, HeaderFields, Outbound } from './outbound.ts'
import type { Throttle } from './throttle.ts'

export interface WaitingMessage {
  readonly msgType: string
  readonly draft: Draft
  readonly note: Uint8Array
  readonly header: HeaderFields
  /** It may wait over a disconnect. */
  readonly stays: boolean
}

export class Waiting {
  readonly #most: number
  readonly #maxAgeUs: number
  #messages: (WaitingMessage & { id: number; sinceUs: number })[] = []
  #lastID = 0

  /** At most `most` messages, each for at most `maxAgeUs`; 0 is as long as it takes. */
  constructor(most: number, maxAgeUs: number) {
    this.#most = most
    this.#maxAgeUs = maxAgeUs === 0 ? Infinity : maxAgeUs
  }

  get size(): number {
    return this.#messages.length
  }

  /** The message's id, or 0 where there is no room. */
  keep(message: WaitingMessage, now: Now): number {
    if (this.#messages.length >= this.#most) return 0
    const id = ++this.#lastID
    this.#messages.push({ ...message, id, sinceUs: now.monoUs })
    return id
  }

  /** When the oldest one has waited too long, on the scale of `monoUs`. */
  get expiresAtUs(): number {
    const oldest = this.#messages[0]
    return oldest === undefined ? Infinity : oldest.sinceUs + this.#maxAgeUs
  }

  /** Sends what has its turn, in the order in which it came, as long as `mayTake` says that there is room. */
  sendTo(outbound: Outbound, throttle: Throttle | undefined, mayTake: () => boolean, now: Now): void {
    for (let message = this.#messages[0]; message !== undefined && mayTake(); message = this.#messages[0]) {
      if (throttle !== undefined && !throttle.admits(message.msgType, false, now)) return
      this.#messages.shift()
      outbound.application(message.msgType, message.draft, message.note, message.header, now)
    }
  }

  /** The ids of those that have waited too long, which are dropped. */
  expired(now: Now): number[] {
    return this.#drop(({ sinceUs }) => now.monoUs - sinceUs >= this.#maxAgeUs)
  }

  /** The connection is over: the ids of those that do not wait for another one, which are dropped. */
  disconnected(): number[] {
    return this.#drop(({ stays }) => !stays)
  }

  #drop(isOver: (message: WaitingMessage & { sinceUs: number }) => boolean): number[] {
    const over = this.#messages.filter(isOver)
    if (over.length > 0) this.#messages = this.#messages.filter((message) => !isOver(message))
    return over.map(({ id }) => id)
  }
}
