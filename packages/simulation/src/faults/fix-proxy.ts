/**
 * A proxy on a link that knows where a FIX message ends, and lets things happen to whole messages.
 *
 * TCP loses no message from the middle of a connection that lives, nor does it bring one twice or late. A drop here stands for what has that effect one
 * floor higher: a router or an engine at the other side that took the bytes and died or forgot before it did anything with them, a buffer that was
 * thrown away in a failover, a gateway in between that reconnected on its other leg. All of it stays recoverable, for numbers make it visible:
 *
 *   lost       the next message, or at the latest the next Heartbeat(0), has a number too high, and the hole is asked for
 *   lost last  the next Logon(A) shows it; where the lost one was a Logon or Logout, a timer ends the connection first
 *   twice      the second has a number too low without PossDupFlag(43): the session ends, and the next Logon goes on
 *   late       the one behind it opens a hole; the late one fills it, or comes too low when the hole was filled already
 *   garbled    ignored, so lost; or it ends the connection
 *   stalled    half-open: nobody hears anything of one side any more, and its silence ends the connection
 *
 * What could not be recovered is not done: a message is never put in another's place, and no message is invented.
 */
import type { Middle, Onward, Side } from '../link.ts'
import type { Random } from '../random.ts'
import type { Fate } from '../trial/fate.ts'
import type { World } from '../world.ts'
import { endOfMessage } from './fix-bytes.ts'
import { garbled } from './garbling.ts'

/** Once in so many messages; what is not given never happens. */
export interface ProxyFaults {
  dropOnceIn?: number
  /** The same bytes twice. */
  doubleOnceIn?: number
  /** It comes behind the one that follows it, if one follows soon. */
  reorderOnceIn?: number
  garbleOnceIn?: number
  /** It, and all behind it, comes late. */
  delayOnceIn?: number
  /** How late, microseconds from and to. */
  delayUs?: readonly [number, number]
  /** It arrives in the same piece as the one that follows it. */
  mergeOnceIn?: number
  /** It arrives byte by byte. */
  crumbleOnceIn?: number
  /** Half of it arrives, and the connection breaks. */
  cutInsideOnceIn?: number
  /** Nothing more of this side arrives until the connection is over: a half-open one. */
  stallOnceIn?: number
  /** One way or both carry nothing for a while; what waits arrives afterwards if the connection lives that long. */
  partitionOnceIn?: number
  /** How long, microseconds from and to. */
  partitionUs?: readonly [number, number]
  /** Once in so many calls nobody answers. */
  refuseOnceIn?: number
}

export interface FixProxyOptions {
  readonly world: World
  readonly name: string
  /** Read at each message, so that a script may change it as it goes. */
  readonly faults: ProxyFaults
  readonly fate?: Fate
  /** What another peer would have said in the place of this message; undefined where the same. */
  readonly rewrite?: (from: Side, message: Uint8Array) => Uint8Array | undefined
}

/** How long one that is to come behind the next, or with it, waits for that. */
const patienceUs = 50_000

export class FixProxy implements Middle {
  readonly #options: FixProxyOptions
  readonly #random: Random
  #ways: Record<Side, Way> = { client: new Way(), server: new Way() }

  constructor(options: FixProxyOptions) {
    this.#options = options
    this.#random = options.world.random(`proxy/${options.name}`)
  }

  opens(): boolean {
    const { client, server } = this.#ways
    if (Math.max(client.closedUntilUs, server.closedUntilUs) > this.#options.world.now.monoUs) return false
    return !this.#happens(this.#options.faults.refuseOnceIn, 'network.refuse')
  }

  opened(): void {
    this.#ways = { client: this.#ways.client.anew(), server: this.#ways.server.anew() }
  }

  carry(from: Side, bytes: Uint8Array, on: Onward): void {
    const way = this.#ways[from]
    let at = 0
    if (way.rest.length > 0) bytes = joined(way.rest, bytes)
    for (let end = endOfMessage(bytes, at); end > 0; end = at < bytes.length ? endOfMessage(bytes, at) : 0) {
      this.#message(from, way, bytes.subarray(at, end), on)
      at = end
    }
    // Bytes that begin no message are none of its business.
    const rest = bytes.subarray(at)
    way.rest = rest.length > 0 && rest[0] === 56 ? rest : noBytes
    if (rest.length > 0 && way.rest.length === 0) this.#forward(way, rest, on)
  }

  ended(from: Side, on: Onward): boolean {
    const way = this.#ways[from]
    if (way.rest.length > 0) this.#forward(way, way.rest, on)
    this.#release(way, on)
    return !way.stalled
  }

  /** From now on one way, or both, carries nothing for so long. */
  part(side: Side | 'both', us: number): void {
    const until = this.#options.world.now.monoUs + us
    for (const name of ['client', 'server'] as const) if (side === name || side === 'both') this.#ways[name].closedUntilUs = until
  }

  /** Nothing more of that side arrives on this connection. */
  stall(side: Side): void {
    this.#ways[side].stalled = true
  }

  /** The network heals: what parts it now ends now. A connection of which a side is not heard any more ends by its silence. */
  mend(): void {
    for (const way of [this.#ways.client, this.#ways.server]) way.closedUntilUs = 0
  }

  #message(from: Side, way: Way, said: Uint8Array, on: Onward): void {
    const { faults, rewrite } = this.#options
    const message = rewrite?.(from, said) ?? said
    if (this.#happens(faults.stallOnceIn, 'network.stall')) way.stalled = true
    if (this.#happens(faults.partitionOnceIn, 'network.partition')) {
      const [low, high] = faults.partitionUs ?? [1_000_000, 1_000_000]
      this.part((['client', 'server', 'both'] as const)[this.#random.below(3)], this.#random.between(low, high))
    }
    if (this.#happens(faults.dropOnceIn, 'network.drop')) return
    if (this.#happens(faults.cutInsideOnceIn, 'network.cutInside')) {
      this.#forward(way, message.subarray(0, this.#random.between(1, message.length - 1)), on)
      return on.cut()
    }
    if (this.#happens(faults.garbleOnceIn, 'network.garble')) return this.#forward(way, garbled(message, this.#random), on)
    if (this.#happens(faults.crumbleOnceIn, 'network.crumble')) {
      for (let at = 0; at < message.length; at++) this.#forward(way, message.subarray(at, at + 1), on)
      return
    }
    if (this.#happens(faults.reorderOnceIn, 'network.reorder')) return this.#keep(way, message, 'behind', on)
    if (this.#happens(faults.mergeOnceIn, 'network.merge')) return this.#keep(way, message, 'together', on)
    const [low, high] = faults.delayUs ?? [100_000, 100_000]
    const delayUs = this.#happens(faults.delayOnceIn, 'network.delay') ? this.#random.between(low, high) : 0
    this.#forward(way, message, on, delayUs)
    if (this.#happens(faults.doubleOnceIn, 'network.double')) this.#forward(way, message, on, delayUs)
  }

  /** The message waits for the next, but not for ever. */
  #keep(way: Way, message: Uint8Array, as: 'behind' | 'together', on: Onward): void {
    this.#release(way, on)
    const kept = { bytes: message, as }
    way.kept = kept
    this.#options.world.after(patienceUs, () => {
      if (way.kept === kept) this.#release(way, on)
    })
  }

  #release(way: Way, on: Onward): void {
    const { kept } = way
    if (kept === undefined) return
    way.kept = undefined
    this.#forward(way, kept.bytes, on)
  }

  #forward(way: Way, bytes: Uint8Array, on: Onward, delayUs = 0): void {
    if (way.stalled) return
    const { kept } = way
    way.kept = undefined
    const waitsUs = Math.max(delayUs, way.closedUntilUs - this.#options.world.now.monoUs, 0)
    on.pass(kept?.as === 'together' ? joined(kept.bytes, bytes) : bytes, waitsUs)
    if (kept?.as === 'behind') on.pass(kept.bytes, waitsUs)
  }

  #happens(odds: number | undefined, kind: `network.${string}`): boolean {
    if (odds === undefined || !this.#random.onceIn(odds)) return false
    const { fate } = this.#options
    return fate === undefined || fate.strikes(kind)
  }
}

const noBytes = new Uint8Array(0)

/** What goes from one side to the other. */
class Way {
  /** The beginning of a message. */
  rest: Uint8Array = noBytes
  kept: { readonly bytes: Uint8Array; readonly as: 'behind' | 'together' } | undefined = undefined
  stalled = false
  closedUntilUs = 0

  /** The same way on a new connection. */
  anew(): Way {
    const way = new Way()
    way.closedUntilUs = this.closedUntilUs
    return way
  }
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + tail.length)
  bytes.set(head)
  bytes.set(tail, head.length)
  return bytes
}
