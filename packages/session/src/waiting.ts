/** Messages marked to wait for the next logon, bounded; they get their number and their time when they are sent. Never an order. */
import type { Now } from '@fix/events'
import type { Draft, HeaderFields, Outbound } from './outbound.ts'

interface WaitingMessage {
  readonly msgType: string
  readonly draft: Draft
  readonly note: Uint8Array
  readonly header: HeaderFields
}

export class Waiting {
  readonly #max: number
  #messages: WaitingMessage[] = []
  #lastID = 0

  constructor(max: number) {
    this.#max = max
  }

  get size(): number {
    return this.#messages.length
  }

  /** The message's id, or 0 where there is no room. */
  keep(msgType: string, draft: Draft, note: Uint8Array, header: HeaderFields): number {
    if (this.#messages.length >= this.#max) return 0
    this.#messages.push({ msgType, draft, note, header })
    return ++this.#lastID
  }

  sendAll(outbound: Outbound, now: Now): void {
    const messages = this.#messages
    this.#messages = []
    for (const { msgType, draft, note, header } of messages) outbound.application(msgType, draft, note, header, now)
  }
}
