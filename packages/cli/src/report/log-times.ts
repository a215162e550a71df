/** How much of what there is when in a log of any length: at most so many spans of one length, which doubles when they are not enough. What the page leaves out is seen here all the same. */
export interface TimeSpan {
  readonly fromUs: number
  messages: number
  orderMessages: number
  rejects: number
}

const mostSpans = 48
/** As people divide time: the seconds of 1, 10, 30, 60, 300, 600, 1800 and 3600, and then doubled. */
const lengths = [1, 10, 30, 60, 300, 600, 1800, 3600].map((s) => s * 1_000_000)

export class LogTimes {
  #spans = new Map<number, TimeSpan>()
  #lengthUs = lengths[0]

  get lengthUs(): number {
    return this.#lengthUs
  }

  take(us: number, isOrder: boolean, isReject: boolean): void {
    if (Number.isNaN(us)) return
    const span = this.#spanAt(us)
    span.messages++
    if (isOrder) span.orderMessages++
    if (isReject) span.rejects++
    if (this.#spans.size > mostSpans) this.#widen()
  }

  get spans(): readonly TimeSpan[] {
    return [...this.#spans.values()].sort((a, b) => a.fromUs - b.fromUs)
  }

  #spanAt(us: number): TimeSpan {
    const fromUs = Math.floor(us / this.#lengthUs) * this.#lengthUs
    let span = this.#spans.get(fromUs)
    if (span === undefined) this.#spans.set(fromUs, (span = { fromUs, messages: 0, orderMessages: 0, rejects: 0 }))
    return span
  }

  #widen(): void {
    const before = this.#spans
    this.#lengthUs = lengths[lengths.indexOf(this.#lengthUs) + 1] ?? this.#lengthUs * 2
    this.#spans = new Map()
    for (const { fromUs, messages, orderMessages, rejects } of before.values()) {
      const span = this.#spanAt(fromUs)
      span.messages += messages
      span.orderMessages += orderMessages
      span.rejects += rejects
    }
  }
}
