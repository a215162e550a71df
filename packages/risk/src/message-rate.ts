import type { Now } from '@fix/events'

/**
 * A bucket of so many messages that fills evenly within so long. It is counted in microseconds times messages, which stay integers: a message costs
 * the whole time, and each microsecond brings as much as there are messages. Cancels draw from it too, and may leave it in debt.
 */
/** So many messages within so long; Infinity for no limit. */
export interface Rate {
  messages: number
  messagesUs: number
}

export class MessageRate {
  #credit = 0
  #atUs = -Infinity
  #messages = Infinity

  /** Messages that may leave now. */
  left({ messages, messagesUs }: Readonly<Rate>, { monoUs }: Now): number {
    if (messages === Infinity) return Infinity
    const most = messages * messagesUs
    if (messages !== this.#messages) {
      this.#messages = messages
      this.#credit = most
      this.#atUs = monoUs
    }
    if (monoUs > this.#atUs) {
      this.#credit = Math.min(most, this.#credit + (monoUs - this.#atUs) * messages)
      this.#atUs = monoUs
    }
    // No bucket holds more than these, and a small integer is returned without a box.
    return Math.floor(Math.min(this.#credit / messagesUs, 0x7fffffff)) | 0
  }

  /** So many are left from here on. */
  begin(left: number, { messages, messagesUs }: Readonly<Rate>, { monoUs }: Now): void {
    this.#messages = messages
    this.#credit = left * messagesUs
    this.#atUs = monoUs
  }

  /** The same for who only looks: it changes no verdict. */
  peek({ messages, messagesUs }: Readonly<Rate>, { monoUs }: Now): number {
    if (messages === Infinity || messages !== this.#messages) return messages
    const filled = Math.max(0, monoUs - this.#atUs) * messages
    return Math.floor(Math.min(messages * messagesUs, this.#credit + filled) / messagesUs)
  }

  /** No debt beyond a bucket: what is not refused must not keep the rest waiting for ever. */
  take({ messages, messagesUs }: Readonly<Rate>): void {
    if (messages !== Infinity) this.#credit = Math.max(-messages * messagesUs, this.#credit - messagesUs)
  }

  /** The message was not sent. */
  giveBack({ messages, messagesUs }: Readonly<Rate>): void {
    if (messages !== Infinity) this.#credit += messagesUs
  }
}
