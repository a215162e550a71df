import type { Now, SessionCause } from '@fix/events'
import type { Clock, Driver, Transport } from '@fix/session'
import type { Random } from './random.ts'
import type { Fate } from './trial/fate.ts'
import type { World } from './world.ts'

/** What may befall a connection; each draw is the seed's. */
export interface LinkFaults {
  /** Time that a piece of bytes takes, microseconds from and to; 0 where not given. */
  readonly delayUs?: readonly [number, number]
  /** Once in so many writes the bytes arrive in two pieces, cut anywhere. */
  readonly splitOnceIn?: number
  /** Once in so many writes the connection breaks, and what is on its way is gone. */
  readonly cutOnceIn?: number
  /** What the line carries in a second each way; a piece waits until those before it are through. No bound unless told. */
  readonly bytesPerSecond?: number
}

export type Side = 'client' | 'server'

/** The way on to the other end of a connection, for as long as that connection lives. */
export interface Onward {
  /** Bytes go on, behind all that went before, and not before so many microseconds are over. */
  pass(bytes: Uint8Array, delayUs?: number): void
  /** The connection breaks for both, once the step that runs is over. */
  cut(): void
}

/** Stands between the two ends of a link, and sees all that they say before it is on its way. */
export interface Middle {
  /** The client dials. False: nobody answers. */
  opens(): boolean
  /** A connection stands; what was kept of the one before is void. */
  opened(): void
  carry(from: Side, bytes: Uint8Array, on: Onward): void
  /** That side says no more. False: the other one does not hear of it. */
  ended(from: Side, on: Onward): boolean
}

export interface LinkOptions {
  readonly world: World
  readonly name: string
  /** The processes that are there; one that is not yet comes with `replace`. */
  readonly client?: Driver
  readonly server?: Driver
  readonly faults?: LinkFaults
  /** Has the last word on each fault that was drawn. */
  readonly fate?: Fate
  readonly middle?: Middle
  /** What a side takes the time to be, where its wall clock is not the world's. */
  readonly clocks?: Partial<Record<Side, Clock>>
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
  #client: Driver | undefined
  #server: Driver | undefined

  constructor(options: LinkOptions) {
    this.#client = options.client
    this.#server = options.server
    this.#options = options
    this.#random = options.world.random(`link/${options.name}`)
    this.#redial = options.redialUs !== undefined
  }

  get up(): boolean {
    return this.#ends !== undefined
  }

  /** Connects client and server now. False where nobody is there, or where the server still has a live connection: one at a time. */
  connect(): boolean {
    const { world, clocks, middle } = this.#options
    const client = this.#client
    const server = this.#server
    if (client === undefined || server === undefined || this.#ends !== undefined || client.attached || server.attached) return false
    if (middle?.opens() === false) return false
    const near = new End(this, 'client', client, clocks?.client ?? world)
    const far = new End(this, 'server', server, clocks?.server ?? world)
    near.peer = far
    far.peer = near
    this.#ends = [near, far]
    middle?.opened()
    server.attach(far, far.now)
    client.attach(near, near.now)
    return true
  }

  /** Breaks the connection for both at once; what is on its way is gone. */
  cut(cause: SessionCause = 'transportError'): void {
    const ends = this.#ends
    if (ends === undefined) return
    this.#ends = undefined
    for (const end of ends) end.open = false
    for (const end of ends) if (!end.dead) end.driver.detached(cause, end.now, end)
    this.#dialAgain()
  }

  /** The client's process is gone, and never learns of it: what it wrote still arrives, then the end; and `client` dials in its place. */
  replaceClient(client: Driver): void {
    this.leave('client')
    this.replace('client', client)
  }

  /**
   * The process of a side is gone. What it wrote still arrives, then the end; or, `silently`, as when its machine lost power, nothing more: the
   * other side notices by the silence, or by what it hears once there is a process again.
   */
  leave(side: Side, silently = false): void {
    if (side === 'client') this.#client = undefined
    else this.#server = undefined
    const end = this.#ends?.[side === 'client' ? 0 : 1]
    if (end === undefined || !end.open) return
    end.dead = true
    if (!silently) return end.close()
    end.open = false
    this.#ends = undefined
    this.#dialAgain()
  }

  /** Another process in the place of the one that is gone. */
  replace(side: Side, driver: Driver): void {
    if (side === 'client') this.#client = driver
    else this.#server = driver
  }

  /** No more dialling; a connection that stands goes on. */
  retire(): void {
    this.#redial = false
  }

  /** Bytes leave one end. */
  carry(from: End, bytes: Uint8Array): void {
    const { faults, middle } = this.#options
    const peer = from.peer
    if (peer !== undefined && peer.dead && !peer.open) {
      // A machine that is up again knows of no such connection; one that is down says nothing.
      if ((peer.side === 'client' ? this.#client : this.#server) !== undefined) this.#reset(from)
      return
    }
    if (faults?.cutOnceIn !== undefined && this.#random.onceIn(faults.cutOnceIn) && this.#strikes('network.cut')) {
      this.cuts++
      return this.cutSoon(from)
    }
    if (middle === undefined) this.pass(from, bytes, 0)
    else middle.carry(from.side, bytes, from)
  }

  /** Bytes are on their way. */
  pass(from: End, bytes: Uint8Array, delayUs: number): void {
    const { faults } = this.#options
    if (
      faults?.splitOnceIn !== undefined &&
      bytes.length > 1 &&
      this.#random.onceIn(faults.splitOnceIn) &&
      this.#strikes('network.split')
    ) {
      this.splits++
      const at = this.#random.between(1, bytes.length - 1)
      this.#plan(from, bytes.subarray(0, at), delayUs)
      this.#plan(from, bytes.subarray(at), delayUs)
    } else this.#plan(from, bytes, delayUs)
  }

  /** The writer is in the middle of its own step: the break comes after it. */
  cutSoon(from: End): void {
    this.#options.world.after(0, () => {
      if (this.#ends?.includes(from) === true) this.cut()
    })
  }

  /** One end closes: the other hears of it after everything that was written before. */
  closed(from: End): void {
    const ends = this.#ends
    const { middle } = this.#options
    const current = ends !== undefined && ends.includes(from)
    if (middle === undefined || !current || middle.ended(from.side, from)) this.#plan(from, undefined, 0)
    if (!current) return
    this.#ends = undefined
    this.#dialAgain()
  }

  #plan(from: End, piece: Uint8Array | undefined, delayUs: number): void {
    const { world, faults } = this.#options
    const to = from.peer
    if (to === undefined) throw new Error(`Link ${this.#options.name}: an end without its peer`)
    const [low, high] = faults?.delayUs ?? [0, 0]
    from.arrivalUs = Math.max(from.arrivalUs, world.now.monoUs + delayUs + this.#random.between(low, high))
    if (faults?.bytesPerSecond !== undefined && piece !== undefined)
      from.arrivalUs += Math.ceil((piece.length * 1_000_000) / faults.bytesPerSecond)
    to.coming.push(piece)
    // Plans of one moment come in any order; taking the foremost piece keeps the order of the bytes.
    world.after(from.arrivalUs - world.now.monoUs, () => to.arrive())
  }

  #reset(end: End): void {
    this.#options.world.after(0, () => {
      if (!end.open) return
      end.open = false
      end.driver.detached('transportError', end.now, end)
    })
  }

  #dialAgain(): void {
    const { world, redialUs } = this.#options
    if (redialUs === undefined) return
    world.after(this.#random.between(redialUs[0], redialUs[1]), () => {
      if (this.#redial && !this.connect()) this.#dialAgain()
    })
  }

  #strikes(kind: 'network.cut' | 'network.split'): boolean {
    const { fate } = this.#options
    return fate === undefined || fate.strikes(kind)
  }
}

/** One side of a connection. */
class End implements Transport, Onward {
  readonly side: Side
  readonly driver: Driver
  peer: End | undefined = undefined
  open = true
  /** Its process is gone. */
  dead = false
  /** What the other side has sent, in its order; undefined is its end. */
  readonly coming: (Uint8Array | undefined)[] = []
  /** When the last piece that this end sent arrives. */
  arrivalUs = 0
  readonly #link: Link
  readonly #clock: Clock | World

  constructor(link: Link, side: Side, driver: Driver, clock: Clock | World) {
    this.#link = link
    this.side = side
    this.driver = driver
    this.#clock = clock
  }

  get now(): Now {
    return typeof this.#clock.now === 'function' ? this.#clock.now() : this.#clock.now
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

  pass(bytes: Uint8Array, delayUs = 0): void {
    this.#link.pass(this, bytes, delayUs)
  }

  cut(): void {
    this.#link.cutSoon(this)
  }

  arrive(): void {
    const piece = this.coming.shift()
    if (!this.open) return
    if (piece !== undefined) return this.driver.received(piece, 0, piece.length, this.now)
    this.open = false
    this.driver.detached('peerClosed', this.now, this)
  }
}
