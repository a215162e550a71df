/**
 * A TCP or TLS socket as the session's transport. What is written within one turn of the event loop is copied behind each other into one chunk
 * and leaves in one system call when the turn's work is done. A chunk that the kernel has taken is free for the next; what it has not taken waits
 * in a copy of just its size, so that a peer that does not read costs no more than what it was sent.
 */
import { Buffer } from 'node:buffer'
import type { Socket } from 'node:net'
import type { Transport } from '../transport.ts'
import { borrowChunk, chunkBytes, giveBackChunk } from './chunk-pool.ts'

/** How long the last bytes may take after we closed. */
const lingerMs = 1000
/** How long a socket that failed, ended or was closed may take to be gone: behind an error Node may never say so. */
export const goneMs = 3000

export interface SocketOptions {
  /** Sends small segments at once (TCP_NODELAY); true unless told. */
  noDelay?: boolean
  /** Probes a line that is silent for so long (SO_KEEPALIVE); off unless told, as heartbeats do more. */
  keepAliveMs?: number
}

export class SocketTransport implements Transport {
  readonly #socket: Socket
  #chunk: Buffer | undefined = undefined
  #end = 0
  #scheduled = false
  #closed = false
  /** The kernel did not take the last bytes at once, and may not take the next: always so with TLS. */
  #slow = false
  #gone = false
  #goneGuard: NodeJS.Timeout | undefined = undefined
  #onGone: () => void = () => undefined
  #onTaken: (() => void) | undefined = undefined
  readonly #flushed = (): void => {
    this.#scheduled = false
    this.#flush()
  }
  /** Node is done with a write: the kernel has it, or never will. */
  #wrote: ((error?: Error | null) => void) | undefined = undefined

  constructor(socket: Socket, { noDelay = true, keepAliveMs = 0 }: SocketOptions = {}) {
    this.#socket = socket
    socket.setNoDelay(noDelay)
    if (keepAliveMs > 0) socket.setKeepAlive(true, keepAliveMs)
    // A TLS alert is an error behind which Node leaves the socket open; and one that ended with bytes unwritten may never close by itself.
    socket.on('error', () => this.abandon())
    socket.on('end', () => this.close())
    socket.on('close', () => this.#isGone())
  }

  /** `gone` is called once, when the socket is gone or should be long since. */
  onGone(gone: () => void): void {
    this.#onGone = gone
  }

  /** The socket is thrown away, with whatever it still has to say. */
  abandon(): void {
    this.#socket.destroy()
    this.#goneSoon()
  }

  get bufferedBytes(): number {
    return this.#socket.writableLength + this.#end
  }

  tellTaken(taken: () => void): void {
    this.#onTaken = taken
    this.#wrote = (error) => {
      if (error === undefined || error === null) taken()
    }
  }

  write(bytes: Uint8Array, from: number, to: number): void {
    if (this.#closed || from === to) return
    const length = to - from
    if (this.#end + length > chunkBytes) this.#flush()
    if (length > chunkBytes) {
      this.#socket.write(Buffer.from(bytes.subarray(from, to)), this.#wrote)
      return
    }
    const chunk = (this.#chunk ??= borrowChunk())
    const at = this.#end
    // A subarray is an object: for the short messages of a session the loop is free and as fast.
    if (length <= 256) for (let i = 0; i < length; i++) chunk[at + i] = bytes[from + i]
    else chunk.set(bytes.subarray(from, to), at)
    this.#end = at + length
    if (this.#scheduled) return
    this.#scheduled = true
    process.nextTick(this.#flushed)
  }

  close(): void {
    if (this.#closed) return
    this.#flush()
    this.#closed = true
    this.#goneSoon()
    // Whoever was never told anything is not waited for either.
    if (this.#socket.bytesWritten === 0) return this.#socket.destroySoon()
    // What the peer still says is read and thrown away, or its reset would overtake our last bytes.
    this.#socket.resume()
    this.#socket.end()
    const linger = setTimeout(() => this.#socket.destroy(), lingerMs)
    linger.unref()
    this.#socket.once('close', () => clearTimeout(linger))
  }

  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }

  #goneSoon(): void {
    if (this.#gone) return
    this.#goneGuard ??= setTimeout(() => {
      this.#socket.destroy()
      this.#isGone()
    }, goneMs)
  }

  #isGone(): void {
    clearTimeout(this.#goneGuard)
    if (this.#gone) return
    this.#gone = true
    this.#onGone()
  }

  #flush(): void {
    const chunk = this.#chunk
    if (chunk === undefined) return
    const socket = this.#socket
    const end = this.#end
    this.#chunk = undefined
    this.#end = 0
    if (this.#slow) {
      socket.write(Buffer.from(chunk.subarray(0, end)), this.#wrote)
      this.#slow = socket.writableLength > 0
      return giveBackChunk(chunk)
    }
    socket.write(chunk.subarray(0, end), this.#wrote)
    // What it did not take it keeps, and the chunk with it: nobody else may have that.
    this.#slow = socket.writableLength > 0
    if (this.#slow) return
    giveBackChunk(chunk)
    // Node says so too, but only once all else of this turn is done.
    if (!socket.destroyed) this.#onTaken?.()
  }
}
