// The ground in memory on virtual time: a server of the script's own, or one that scripts share, and a clock that goes on only when a step
// waits and nothing is there to be read. Then it goes to the server's next deadline, and no further than the step's own limit.
import type { Now } from '@fix/events'
import { Reception } from '@fix/session'
import type { Arrival } from '@fix/session'
import type { Connection, Ground } from './run.ts'
import { ServerUnderTest } from './server.ts'
import type { ServerSettings } from './settings.ts'
import { Stream } from './stream.ts'

const startUs = Date.UTC(2026, 0, 2, 9, 30) * 1000

export function memoryGround(settings: ServerSettings, poison = false): Ground & { close(): void } {
  return sharedMemory(settings, poison)()
}

/** Grounds on one server, whose time goes on from script to script. */
export function sharedMemory(settings: ServerSettings, poison = false): () => Ground & { close(): void } {
  const server = new ServerUnderTest({ settings, poison })
  const world = new World(server)
  return () => ({
    wallUs: () => world.now.wallUs,
    connect: async () => new Line(world),
    sleep: async (ms) => world.goOn(ms * 1000, () => false),
    setNumber: (session, which, value) => server.setNumber(session, which, value, world.now),
    close: () => undefined,
  })
}

/** The server, its reception, and the time of both. */
class World {
  readonly now: Now = { wallUs: startUs, monoUs: 0 }
  readonly reception: Reception
  /** Connections that are open. */
  readonly arrivals = new Set<Arrival>()
  readonly #server: ServerUnderTest

  constructor(server: ServerUnderTest) {
    this.#server = server
    this.reception = new Reception(server.reception)
  }

  /** Goes on until `enough` says so, at most by `limitUs`. */
  goOn(limitUs: number, enough: () => boolean): void {
    const endUs = this.now.monoUs + limitUs
    while (!enough()) {
      const nextUs = Math.min(endUs, this.#server.deadlineUs, ...[...this.arrivals].map((arrival) => arrival.deadlineUs))
      this.now.wallUs += Math.max(0, nextUs - this.now.monoUs)
      this.now.monoUs = Math.max(this.now.monoUs, nextUs)
      this.#server.wake(this.now)
      for (const arrival of this.arrivals) arrival.wake(this.now)
      if (this.now.monoUs >= endUs) return
    }
  }
}

/** One connection: what the server writes is the script's to read at once. */
class Line implements Connection {
  readonly #world: World
  readonly #arrival: Arrival
  readonly #stream = new Stream()
  #ended = false

  constructor(world: World) {
    this.#world = world
    this.#arrival = world.reception.accept(
      {
        write: (bytes, from, to) => this.#stream.push(bytes.subarray(from, to)),
        close: () => this.#end(),
        bufferedBytes: 0,
      },
      world.now,
    )
    world.arrivals.add(this.#arrival)
  }

  send(bytes: Uint8Array): void {
    if (!this.#ended) this.#arrival.received(bytes, 0, bytes.length, this.#world.now)
  }

  async read(limitMs: number): ReturnType<Connection['read']> {
    let text = this.#stream.next()
    this.#world.goOn(limitMs * 1000, () => {
      text ??= this.#stream.next()
      return text !== undefined || this.#ended
    })
    text ??= this.#stream.next()
    if (text !== undefined) return { kind: 'message', text }
    return this.#ended ? { kind: 'ended', left: this.#stream.left } : { kind: 'silent' }
  }

  close(): void {
    if (this.#ended) return
    this.#end()
    this.#arrival.detached('peerClosed', this.#world.now)
  }

  #end(): void {
    this.#ended = true
    this.#world.arrivals.delete(this.#arrival)
  }
}
