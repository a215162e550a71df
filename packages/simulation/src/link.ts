import type { SessionCause } from '@fix/events'
import type { Driver, Transport } from '@fix/session'
import type { Random } from './random.ts'
import type { World } from './world.ts'

/** What may befall a connection; each draw is the seed's. */
export interface LinkFaults {
  /** Time that a piece of bytes takes, microseconds from and to; 0 where not given. */
  readonly delayUs?: readonly [number, number]
  /** Once in so many writes the bytes arrive in two pieces, cut anywhere. */
  readonly splitOnceIn?: number
  /** Once in so many writes the connection breaks, and what is on its way is gone. */
  readonly cutOnceIn?: number
}

export interface LinkOptions {
  readonly world: World
  readonly name: string
  readonly client: Driver
  readonly server: Driver
  readonly faults?: LinkFaults
  /** After the end of a connection the client dials again within this time, microseconds from and to. Without it the link stays down. */
  readonly redialUs?: readonly [number, number]
}

/**
 * A connection between two drivers in one process and on virtual time. Bytes keep their order on each way, as TCP's do; all else that a
 * network does to them is drawn from the world's seed.
 */
export class Link {
  /** Connections that broke by chance. */
  cuts = 0
  /** Writes that arrived in two pieces. */
  splits = 0
  readonly #options: LinkOptions
  readonly #random: Random
  #ends: readonly [End, End] | undefined = undefined
  #redial: boolean
  #client: Driver

  constructor(options: LinkOptions) {
    this.#client = options.client
    this.#options = options
    this.#random = options.world.random(`link/${options.name}`)
    this.#redial = options.redialUs !== undefined
  }

  get up(): boolean {
    return this.#ends !== undefined
  }

  /** Connects client and server now. False where the server still has a live connection: one at a time. */
  connect(): boolean {
    const { world, server } = this.#options
    const client = this.#client
    if (this.#ends !== undefined || client.attached || server.attached) return false
    const near = new End(this, client)
    const far = new End(this, server)
    near.peer = far
    far.peer = near
    this.#ends = [near, far]
    server.attach(far, world.now)
    client.attach(near, world.now)
    return true
  }

  /** Breaks the connection for both at once; what is on its way is gone. */
  cut(cause: SessionCause = 'transportError'): void {
    const ends = this.#ends
    if (ends === undefined) return
    this.#ends = undefined
    for (const end of ends) end.open = false
    for (const end of ends) end.driver.detached(cause, this.#options.world.now, end)
    this.#dialAgain()
  }

  /** The client's process is gone, and never learns of it: what it wrote still arrives, then the end; and `client` dials in its place. */
  replaceClient(client: Driver): void {
    this.#client = client
    this.#ends?.[0].close()
  }

  /** No more dialling; a connection that stands goes on. */
  retire(): void {
    this.#redial = false
  }

  /** Bytes leave one end. */
  carry(from: End, bytes: Uint8Array): void {
    const { faults } = this.#options
    if (faults?.cutOnceIn !== undefined && this.#random.onceIn(faults.cutOnceIn)) {
      this.cuts++
      // The writer is in the middle of its own step: the break comes after it.
      this.#options.world.after(0, () => {
        if (from.open) this.cut()
      })
      return
    }
    if (faults?.splitOnceIn !== undefined && bytes.length > 1 && this.#random.onceIn(faults.splitOnceIn)) {
      this.splits++
      const at = this.#random.between(1, bytes.length - 1)
      this.#plan(from, bytes.subarray(0, at))
      this.#plan(from, bytes.subarray(at))
    } else this.#plan(from, bytes)
  }

  /** One end closes: the other hears of it after everything that was written before. */
  closed(from: End): void {
    const ends = this.#ends
    this.#plan(from, undefined)
    if (ends !== undefined && ends.includes(from)) {
      this.#ends = undefined
      this.#dialAgain()
    }
  }

  #plan(from: End, piece: Uint8Array | undefined): void {
    const { world, faults } = this.#options
    const to = from.peer
    if (to === undefined) throw new Error(`Link ${this.#options.name}: an end without its peer`)
    const [low, high] = faults?.delayUs ?? [0, 0]
    from.arrivalUs = Math.max(from.arrivalUs, world.now.monoUs + this.#random.between(low, high))
    to.coming.push(piece)
    // Plans of one moment come in any order; taking the foremost piece keeps the order of the bytes.
    world.after(from.arrivalUs - world.now.monoUs, () => to.arrive(world))
  }

  #dialAgain(): void {
    const { world, redialUs } = this.#options
    if (redialUs === undefined) return
    world.after(this.#random.between(redialUs[0], redialUs[1]), () => {
      if (this.#redial && !this.connect()) this.#dialAgain()
    })
  }
}

/** One side of a connection. */
class End implements Transport {
  readonly driver: Driver
  peer: End | undefined = undefined
  open = true
  /** What the other side has sent, in its order; undefined is its end. */
  readonly coming: (Uint8Array | undefined)[] = []
  /** When the last piece that this end sent arrives. */
  arrivalUs = 0
  readonly #link: Link

  constructor(link: Link, driver: Driver) {
    this.#link = link
    this.driver = driver
  }

  get bufferedBytes(): number {
    return this.peer?.coming.reduce((sum, piece) => sum + (piece?.length ?? 0), 0) ?? 0
  }

  write(bytes: Uint8Array, from: number, to: number): void {
    if (this.open) this.#link.carry(this, new Uint8Array(bytes.subarray(from, to)))
  }

  close(): void {
    if (!this.open) return
    this.open = false
    this.#link.closed(this)
  }

  arrive(world: World): void {
    const piece = this.coming.shift()
    if (!this.open) return
    if (piece !== undefined) return this.driver.received(piece, 0, piece.length, world.now)
    this.open = false
    this.driver.detached('peerClosed', world.now, this)
  }
}
