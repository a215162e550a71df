/** Server-sent events: what is told, resumed by `Last-Event-ID`, or the status again and again for the page. Bounded in streams; one that does not read loses events and is told. */
import type { Context } from 'hono'
import { streamSSE, type SSEStreamingApi } from 'hono/streaming'
import type { EventFeed } from './event-feed.ts'
import type { Status } from './status.ts'

const maxStreams = 32
const refreshMs = 250
const mostAtOnce = 256

export class EventStreams {
  readonly #feed: EventFeed
  readonly #status: () => Status
  readonly #closing: AbortSignal
  #streams = 0

  constructor(feed: EventFeed, status: () => Status, closing: AbortSignal) {
    this.#feed = feed
    this.#status = status
    this.#closing = closing
  }

  /** `?of=status` is the page's; without it the events. */
  answer(c: Context): Response {
    const of = c.req.query('of')
    if (of === 'status') return this.#stream(c, (stream) => this.#tellStatus(stream))
    if (of !== undefined) return c.text(`of is ${of.slice(0, 40)}, expected status, or nothing for events`, 400)
    const last = c.req.header('last-event-id') ?? c.req.query('after')
    const from = last === undefined ? this.#feed.end : this.#feed.standsAt(last)
    if (from === undefined)
      return c.text(`Last-Event-ID is ${last?.slice(0, 40)}, expected an id of this stream, or the idx of a record`, 400)
    return this.#stream(c, (stream) => this.#tellEvents(stream, from, last ?? ''))
  }

  async #tellStatus(stream: SSEStreamingApi): Promise<void> {
    while (!this.#over(stream)) {
      await stream.writeSSE({ event: 'status', data: JSON.stringify(this.#status()) })
      await stream.sleep(refreshMs)
    }
  }

  async #tellEvents(stream: SSEStreamingApi, from: number, last: string): Promise<void> {
    // So that whoever listens knows that it does, however long nothing happens.
    await stream.write(': listening\n\n')
    while (!this.#over(stream)) {
      const { events, upTo, missed } = this.#feed.behind(from, mostAtOnce)
      if (missed) {
        const oldest = events[0]?.id ?? ''
        await stream.writeSSE({ event: 'missed', data: JSON.stringify({ v: 1, after: last, oldest }) })
      }
      for (const { id, event, data } of events) await stream.writeSSE({ id, event, data: JSON.stringify(data) })
      from = upTo
      last = events.at(-1)?.id ?? last
      if (events.length < mostAtOnce) await stream.sleep(refreshMs)
    }
  }

  #over(stream: SSEStreamingApi): boolean {
    return stream.aborted || this.#closing.aborted
  }

  #stream(c: Context, tell: (stream: SSEStreamingApi) => Promise<void>): Response {
    if (this.#streams >= maxStreams) return c.text('too many streams', 503)
    this.#streams++
    return streamSSE(c, async (stream) => {
      try {
        await tell(stream)
      } finally {
        this.#streams--
      }
    })
  }
}
