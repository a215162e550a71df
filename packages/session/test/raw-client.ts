/** A peer that is no session: it says what it is told to, and counts every byte that it hears until the other side hangs up. */
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { toWire } from '../src/testing.ts'

export class RawClient {
  readonly socket: Socket
  /** Everything that was heard, latin1. */
  heard = ''
  closed = false
  #changed: (() => void)[] = []

  constructor(socket: Socket) {
    this.socket = socket
    socket.on('data', (bytes) => {
      this.heard += bytes.toString('latin1')
      this.#tell()
    })
    // A reset is a way of being shown the door, too.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      this.closed = true
      this.#tell()
    })
  }

  static async to(port: number, host = '127.0.0.1', localAddress?: string): Promise<RawClient> {
    const socket = connect({ host, port, ...(localAddress === undefined ? {} : { localAddress }) })
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
    return new RawClient(socket)
  }

  /** A message as text, `|` for SOH, `<TIME>` for now; BodyLength(9) and CheckSum(10) come by themselves. */
  send(text: string): void {
    this.socket.write(toWire(text.replaceAll('<TIME>', stamp(Date.now()))))
  }

  /** Resolved when `text` was heard. */
  async hears(text: string): Promise<void> {
    const wanted = text.replaceAll('|', '\x01')
    await this.#until(() => this.heard.includes(wanted) || this.closed)
    if (!this.heard.includes(wanted)) throw new Error(`closed before ${text} was heard; heard: ${this.heard.replaceAll('\x01', '|')}`)
  }

  /** Resolved when the other side has hung up. */
  isClosed(): Promise<void> {
    return this.#until(() => this.closed)
  }

  async #until(done: () => boolean): Promise<void> {
    while (!done()) await new Promise<void>((resolve) => this.#changed.push(resolve))
  }

  #tell(): void {
    for (const resolve of this.#changed.splice(0)) resolve()
  }
}

/** UTC of an instant in milliseconds as FIX writes it. */
export function stamp(ms: number): string {
  return new Date(ms).toISOString().replace(/[-Z]/g, '').replace('T', '-')
}

/** A Logon(A) from one to the other; `more` are further header fields, `|` behind each. */
export function logonText(from: string, to: string, { begin = 'FIX.4.4', seq = 1, more = '', body = '', time = '<TIME>' } = {}): string {
  return `8=${begin}|35=A|34=${seq}|49=${from}|52=${time}|56=${to}|${more}98=0|108=30${body}`
}
