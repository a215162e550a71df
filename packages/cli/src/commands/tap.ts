/**
 * `fix tap`: a proxy that shows what passes, both ways. Bytes go on as they came, before they are looked at, and nothing more is read while the one on the other side, or whoever reads what
 * is shown, is behind: so it is bounded, whoever is slow.
 */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { AskedWrongly, exit, NotJudged, reasonOf } from '../exit-status.ts'
import type { RawMessage } from '../raw/raw-message.ts'
import { RawReader } from '../raw/reader.ts'
import { jsonForm, summaryForm, treeForm, type Form } from '../show/forms.ts'
import { LineBytes } from '../show/line-bytes.ts'
import { endpointOf, isLoopback, type HostPort } from './endpoint.ts'
import type { Environment } from './environment.ts'
import { readingOf, type Reading, type ReadingOptions, type World } from './reading.ts'

export interface TapOptions extends ReadingOptions {
  readonly listen: string
  readonly to: string
  readonly tls?: boolean
  readonly servername?: string
  readonly ca?: string
  readonly allowRemote?: boolean
  readonly long?: boolean
  readonly json?: string
}

export interface TapCounts {
  connections: number
  /** Bytes and messages, from who called and from whom was called. */
  readonly in: { bytes: number; messages: number }
  readonly out: { bytes: number; messages: number }
}

/** Gives the exit status when `pauses` says that it is over. `ready` hears the port. */
export async function tap(
  options: TapOptions,
  world: World,
  pauses: Environment['pauses'],
  ready: (port: number) => void = () => undefined,
): Promise<{ status: number; counts: TapCounts }> {
  if (options.long === true && options.json !== undefined) throw new AskedWrongly('tap: --long and --json: one form expected')
  const at = endpointOf('tap', '--listen', options.listen, '127.0.0.1', 0)
  const to = endpointOf('tap', '--to', options.to)
  if (options.allowRemote !== true && !(await isLoopback('tap', at.host)))
    throw new AskedWrongly(
      `tap: --listen ${options.listen}: whoever reaches it speaks to ${options.to}; expected the loopback, or --allow-remote beside it`,
    )
  const proxy = new Tap(to, options, readingOf('tap', options), world)
  const pause = pauses()
  const port = await proxy.open(at)
  world.tell(`listening on ${at.host}:${port}, passing on to ${options.to}${options.tls === true ? ' with TLS' : ''}\n`)
  ready(port)
  while ((await pause()) && !world.out.closed);
  await proxy.close()
  await world.out.end()
  const { counts } = proxy
  world.tell(`${counts.connections} connections, ${counts.in.messages} messages in, ${counts.out.messages} out\n`)
  return { status: exit.held, counts }
}

class Tap {
  readonly counts: TapCounts = { connections: 0, in: { bytes: 0, messages: 0 }, out: { bytes: 0, messages: 0 } }
  readonly #to: HostPort
  readonly #options: TapOptions
  readonly #reading: Reading
  readonly #world: World
  readonly #lines = new LineBytes()
  readonly #form: Form
  readonly #server: Server
  readonly #sockets = new Set<Socket>()

  constructor(to: HostPort, options: TapOptions, reading: Reading, world: World) {
    this.#to = to
    this.#options = options
    this.#reading = reading
    this.#world = world
    const { secret } = reading
    this.#form =
      options.json !== undefined
        ? jsonForm(this.#lines, secret)
        : options.long === true
          ? treeForm(this.#lines, secret, world.colours)
          : summaryForm(this.#lines, secret, world.colours)
    this.#server = createServer({ allowHalfOpen: true }, (caller) => this.#called(caller))
  }

  async open({ host, port }: HostPort): Promise<number> {
    this.#server.listen(port, host)
    try {
      await once(this.#server, 'listening')
    } catch (error) {
      throw new NotJudged(`tap: can't listen on ${host}:${port}: ${reasonOf(error)}`, { cause: error })
    }
    return (this.#server.address() as AddressInfo).port
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #called(caller: Socket): void {
    const number = ++this.counts.connections
    const { tls, servername, ca } = this.#options
    const { host, port } = this.#to
    const venue =
      tls === true
        ? connectTls({
            host,
            port,
            ...(servername === undefined ? { servername: host } : { servername }),
            ...(ca === undefined ? {} : { ca: readFileSync(ca) }),
          })
        : connect({ host, port, allowHalfOpen: true })
    for (const socket of [caller, venue]) {
      socket.setNoDelay(true)
      this.#sockets.add(socket)
      socket.once('close', () => this.#sockets.delete(socket))
    }
    venue.once('error', (error) => {
      this.#world.tell(`fix: tap: ${number}: ${host}:${port}: ${reasonOf(error)}\n`)
      caller.destroy()
    })
    caller.once('error', () => venue.destroy())
    void this.#pass(caller, venue, `${number} out`, this.counts.out)
    void this.#pass(venue, caller, `${number} in`, this.counts.in)
  }

  async #pass(from: Socket, to: Socket, name: string, counts: { bytes: number; messages: number }): Promise<void> {
    const reader = new RawReader(this.#reading.versions)
    const show = (message: RawMessage): void => {
      counts.messages++
      if (this.#reading.filter.passes(message.view)) this.#form.put(message, name)
    }
    try {
      // What came to its end may still be written to: it is not destroyed for that.
      for await (const chunk of from.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        counts.bytes += chunk.length
        const taken = to.write(chunk)
        reader.add(chunk)
        for (let message = reader.next(); message !== undefined; message = reader.next()) show(message)
        await this.#shown()
        if (!taken && !to.destroyed) await Promise.race([once(to, 'drain'), once(to, 'close')])
      }
      reader.end()
      for (let message = reader.next(); message !== undefined; message = reader.next()) show(message)
      await this.#shown()
      to.end()
    } catch {
      // One of the two broke: the other learns it by its own end.
      to.destroy()
    }
  }

  async #shown(): Promise<void> {
    const { out } = this.#world
    if (this.#lines.length === 0) return
    const bytes = this.#lines.taken.slice()
    this.#lines.clear()
    await out.write(bytes)
  }
}
