/** A TCP socket as the session's transport. What is written within one turn of the event loop leaves in one system call. */
import { Buffer } from 'node:buffer'
import type { Socket } from 'node:net'
import type { Transport } from '../transport.ts'

/** How long the last bytes may take after we closed. */
const lingerMs = 1000

export class SocketTransport implements Transport {
  readonly #socket: Socket
  #corked = false
  #closed = false

  constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
  }

  get bufferedBytes(): number {
    return this.#socket.writableLength
  }

  write(bytes: Uint8Array, from: number, to: number): void {
    if (this.#closed) return
    if (!this.#corked) {
      this.#corked = true
      this.#socket.cork()
      process.nextTick(() => this.#uncork())
    }
    this.#socket.write(Buffer.from(bytes.subarray(from, to)))
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#uncork()
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

  #uncork(): void {
    if (!this.#corked) return
    this.#corked = false
    this.#socket.uncork()
  }
}
