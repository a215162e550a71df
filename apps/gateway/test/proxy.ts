import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line between gateway and venue that a test can hold in its hands: it passes bytes on, adds some of its own, or is cut. */
export class Proxy {
  port = 0
  /** What the venue says passes through it, a piece of the stream at a time. */
  edit: (bytes: Buffer) => Buffer = (bytes) => bytes
  readonly #target: number
  readonly #server = createServer((client) => this.#join(client))
  readonly #clients = new Set<Socket>()

  constructor(target: number) {
    this.#target = target
  }

  /** On a free port, and after `close` on the same one again. */
  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(this.port, '127.0.0.1', resolve))
    this.port = (this.#server.address() as AddressInfo).port
    return this
  }

  /** To every client, as if the venue had said it. */
  say(bytes: string): void {
    for (const client of this.#clients) client.write(bytes, 'latin1')
  }

  async close(): Promise<void> {
    for (const client of this.#clients) client.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #join(client: Socket): void {
    const venue = connect({ host: '127.0.0.1', port: this.#target })
    this.#clients.add(client)
    client.pipe(venue)
    venue.on('data', (bytes) => void client.write(this.edit(bytes)))
    for (const end of [client, venue]) {
      end.on('error', () => undefined)
      end.on('close', () => {
        this.#clients.delete(client)
        client.destroy()
        venue.destroy()
      })
    }
  }
}
