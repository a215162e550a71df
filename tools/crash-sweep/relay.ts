/**
 * What stands between a gateway and its venue on TCP: passes every byte, and on request loses single messages, swallows all that comes, or
 * cuts. It knows when the last byte reached the gateway, from which a silence counts.
 */
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { endOfMessage } from '../interop/wire.ts'

export type Side = 'gateway' | 'venue'

export class Relay {
  /** True for a message that is to be lost. Asked for each message, in its order. */
  loses: (message: Buffer, from: Side) => boolean = () => false
  /** Bytes of both directions disappear while the connections stay: a line that is dead and does not say so. */
  swallows = false
  /** `performance.now()` when a byte was last handed to the gateway. */
  lastToGatewayMs = 0
  /** Messages that passed from the gateway, by MsgType(35). */
  readonly counts = new Map<string, number>()
  connections = 0
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  readonly #targetPort: number

  private constructor(targetPort: number) {
    this.#targetPort = targetPort
    this.#server = createServer((socket) => this.#accept(socket))
  }

  static async open(targetPort: number): Promise<Relay> {
    const relay = new Relay(targetPort)
    await new Promise<void>((resolve) => relay.#server.listen(0, '127.0.0.1', resolve))
    return relay
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  cut(): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    this.cut()
    await closed
  }

  #accept(gateway: Socket): void {
    this.connections++
    const venue = connect({ host: '127.0.0.1', port: this.#targetPort })
    this.#lead(gateway, venue, 'gateway')
    this.#lead(venue, gateway, 'venue')
  }

  #lead(source: Socket, target: Socket, from: Side): void {
    let bytes: Buffer = Buffer.alloc(0)
    this.#sockets.add(source)
    source.setNoDelay(true)
    source.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk])
      for (let end = endOfMessage(bytes); end > 0; end = endOfMessage(bytes)) {
        const message = bytes.subarray(0, end)
        bytes = bytes.subarray(end)
        if (from === 'gateway') this.#count(message)
        if (this.swallows || this.loses(message, from)) continue
        if (from === 'venue') this.lastToGatewayMs = performance.now()
        if (target.writable) target.write(message)
      }
    })
    // A side that ends takes the other one with it, unless nothing is to be heard on this line.
    source.on('end', () => {
      if (!this.swallows) target.end()
    })
    source.on('error', () => target.destroy())
    source.on('close', () => {
      this.#sockets.delete(source)
      target.destroy()
    })
  }

  #count(message: Buffer): void {
    const type = /\x0135=([^\x01]*)\x01/.exec(message.toString('latin1'))?.[1] ?? ''
    this.counts.set(type, (this.counts.get(type) ?? 0) + 1)
  }
}
