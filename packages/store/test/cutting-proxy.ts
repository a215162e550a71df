/** A TCP proxy that cuts a connection when it is told to: at once, behind the next bytes to the server, or before the next bytes back. */
import { connect, createServer } from 'node:net'
import type { Server, Socket } from 'node:net'

export class CuttingProxy {
  url = ''
  cuts = 0
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #cut: 'no' | 'behindRequest' | 'beforeRequest' = 'no'

  private constructor(to: number) {
    this.#server = createServer((near) => {
      const far = connect(to, '127.0.0.1')
      const both = [near, far]
      for (const socket of both) {
        this.#sockets.add(socket)
        socket.on('error', () => {})
        socket.on('close', () => {
          this.#sockets.delete(socket)
          for (const one of both) one.destroy()
        })
      }
      near.on('data', (bytes: Buffer) => {
        if (this.#cut === 'beforeRequest') return this.#sever(near)
        if (this.#cut === 'behindRequest') {
          // The server gets all of it; the caller gets no answer.
          far.removeAllListeners('data')
          this.#sever(near, () => far.end(bytes))
          return undefined
        }
        far.write(bytes)
        return undefined
      })
      far.on('data', (bytes: Buffer) => near.write(bytes))
    })
  }

  static async start(to: number): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(to)
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve))
    const address = proxy.#server.address()
    proxy.url = `redis://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
    return proxy
  }

  /** With the next request that comes: the connection ends before it is passed on, or behind it. */
  cutNext(where: 'behindRequest' | 'beforeRequest'): void {
    this.#cut = where
  }

  async end(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  #sever(near: Socket, first?: () => void): void {
    this.#cut = 'no'
    this.cuts++
    near.removeAllListeners('close')
    near.on('close', () => this.#sockets.delete(near))
    first?.()
    near.resetAndDestroy()
  }
}
