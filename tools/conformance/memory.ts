// The ground in memory on virtual time: a server of the script's own, or one that scripts share, and a clock that goes on only when a step
// waits and nothing is there to be read. Then it goes to the server's next deadline, and no further than the step's own limit.
import type { Now } from '@fix/events'
import type { Connection, Ground } from './run.ts'
import { ServerUnderTest } from './server.ts'
import type { Accepted } from './server.ts'
import type { ServerSettings } from './settings.ts'
import { Stream } from './stream.ts'

const startUs = Date.UTC(2026, 0, 2, 9, 30) * 1000

export function memoryGround(settings: ServerSettings, poison = false): Ground & { close(): void } {
  return sharedMemory(settings, poison)()
}

/** Grounds on one server, whose time goes on from script to script. */
export function sharedMemory(settings: ServerSettings, poison = false): () => Ground & { close(): void } {
  const server = new ServerUnderTest({ settings, poison })
  const clock = new VirtualClock(server)
  return () => ({
    wallUs: () => clock.now.wallUs,
    connect: async () => new Line(server, clock),
    sleep: async (ms) => clock.goOn(ms * 1000, () => false),
    setNumber: (session, which, value) => server.setNumber(session, which, value, clock.now),
    close: () => undefined,
  })
}

class VirtualClock {
  readonly now: Now = { wallUs: startUs, monoUs: 0 }
  readonly #server: ServerUnderTest

  constructor(server: ServerUnderTest) {
    this.#server = server
  }

  /** Goes on until `enough` says so, at most by `limitUs`. */
  goOn(limitUs: number, enough: () => boolean): void {
    const endUs = this.now.monoUs + limitUs
    while (!enough()) {
      const nextUs = Math.min(this.#server.deadlineUs, endUs)
      this.now.wallUs += Math.max(0, nextUs - this.now.monoUs)
      this.now.monoUs = Math.max(this.now.monoUs, nextUs)
      this.#server.wake(this.now)
      if (this.now.monoUs >= endUs) return
    }
  }
}

/** Both ends of one connection: what the server writes is the script's to read at once. */
class Line implements Connection {
  readonly #clock: VirtualClock
  readonly #accepted: Accepted
  readonly #stream = new Stream()
  #ended = false

  constructor(server: ServerUnderTest, clock: VirtualClock) {
    this.#clock = clock
    this.#accepted = server.accept({
      write: (bytes, from, to) => this.#stream.push(bytes.subarray(from, to)),
      close: () => {
        this.#ended = true
      },
      bufferedBytes: 0,
    })
  }

  send(bytes: Uint8Array): void {
    if (!this.#ended) this.#accepted.received(bytes, this.#clock.now)
  }

  async read(limitMs: number): ReturnType<Connection['read']> {
    let text = this.#stream.next()
    this.#clock.goOn(limitMs * 1000, () => {
      text ??= this.#stream.next()
      return text !== undefined || this.#ended
    })
    text ??= this.#stream.next()
    if (text !== undefined) return { kind: 'message', text }
    return this.#ended ? { kind: 'ended', left: this.#stream.left } : { kind: 'silent' }
  }

  close(): void {
    if (this.#ended) return
    this.#ended = true
    this.#accepted.detached(this.#clock.now)
  }
}
