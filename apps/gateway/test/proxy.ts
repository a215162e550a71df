import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line between gateway and venue that a test can hold in its hands: it passes bytes on, adds some of its own, or is cut. */
export class Proxy {
  port = 0
  /** What the venue says passes through it, some whole messages at a time. */
  edit: (bytes: Buffer) => Buffer = asSaid
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
    let rest = Buffer.alloc(0)
    venue.on('data', (bytes) => {
      const all = Buffer.concat([rest, bytes])
      const whole = endOfLast(all)
      rest = all.subarray(whole)
      if (whole > 0) client.write(this.edit(all.subarray(0, whole)))
    })
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

/** An `edit` that changes nothing. */
export function asSaid(bytes: Buffer): Buffer {
  return bytes
}

/** Behind the last whole message: its CheckSum(10) has three digits. */
function endOfLast(bytes: Buffer): number {
  const at = bytes.lastIndexOf('\x0110=', undefined, 'latin1')
  return at >= 0 && at + 8 <= bytes.length ? at + 8 : at < 0 ? 0 : endOfLast(bytes.subarray(0, at))
}

/**
 * An `edit` that changes messages one by one: given is what stands between BodyLength(9) and CheckSum(10), which are made right for what is given
 * back. What says nothing else, with its own number, is a Heartbeat(0): `silenced`.
 */
export function eachMessage(change: (body: string) => string): Proxy['edit'] {
  return (bytes) => {
    const text = bytes
      .toString('latin1')
      .replace(/(8=[^\x01]+\x01)9=\d+\x01([^]*?\x01)10=\d{3}\x01/g, (_all, begin: string, body: string) => {
        const changed = change(body)
        const head = `${begin}9=${changed.length}\x01${changed}`
        const sum = Buffer.from(head, 'latin1').reduce((total, byte) => total + byte, 0) % 256
        return `${head}10=${String(sum).padStart(3, '0')}\x01`
      })
    return Buffer.from(text, 'latin1')
  }
}

/** The venue goes on, its numbers too, but of these MsgTypes(35) nothing is heard. */
export function silenced(...msgTypes: string[]): Proxy['edit'] {
  return eachMessage((body) => {
    const type = /^35=([^\x01]+)\x01/.exec(body)?.[1] ?? ''
    if (!msgTypes.includes(type)) return body
    const header = body.split('\x01').filter((field) => /^(49|56|34|52|50|57)=/.test(field))
    return `${['35=0', ...header].join('\x01')}\x01`
  })
}
