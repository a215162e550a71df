// The ground on the real clock: sockets to a server that listens, ours or another's.
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Connection, Ground } from './run.ts'
import { Stream } from './stream.ts'

/** `setNumber` where the server is ours; numbers of another's can't be set. */
export function tcpGround(
  address: { host: string; port: number },
  setNumber: Ground['setNumber'] = () => false,
): Ground & { close(): void } {
  const sockets = new Set<Socket>()
  return {
    wallUs: () => Date.now() * 1000,
    async connect() {
      const socket = connect({ ...address, noDelay: true })
      sockets.add(socket)
      await once(socket, 'connect')
      return new SocketConnection(socket)
    },
    sleep: async (ms) => wait(ms),
    setNumber,
    close() {
      for (const socket of sockets) socket.destroy()
    },
  }
}

class SocketConnection implements Connection {
  readonly #socket: Socket
  readonly #stream = new Stream()
  #ended = false
  #news: (() => void) | undefined

  constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk: Buffer) => {
      this.#stream.push(chunk)
      this.#news?.()
    })
    // A reset is an end like any other.
    socket.on('error', () => undefined)
    for (const end of ['end', 'close']) {
      socket.on(end, () => {
        this.#ended = true
        this.#news?.()
      })
    }
  }

  send(bytes: Uint8Array): void {
    if (!this.#socket.destroyed) this.#socket.write(bytes)
  }

  async read(limitMs: number): ReturnType<Connection['read']> {
    const deadline = performance.now() + limitMs
    for (;;) {
      const text = this.#stream.next()
      if (text !== undefined) return { kind: 'message', text }
      if (this.#ended) return { kind: 'ended', left: this.#stream.left }
      const left = deadline - performance.now()
      if (left <= 0) return { kind: 'silent' }
      await this.#anything(left)
    }
  }

  close(): void {
    this.#socket.destroy()
  }

  #anything(limitMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#news?.(), limitMs)
      this.#news = () => {
        clearTimeout(timer)
        this.#news = undefined
        resolve()
      }
    })
  }
}
