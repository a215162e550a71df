// What comes to an open port and is no peer: it hears nothing, costs next to nothing, and a legitimate session beside it does not notice. The acceptor is a
// process of its own, so that what it holds can be counted. FIX_IDLE_SOCKETS=10000 and FIX_FLOOD=10 make it larger.
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { AcceptorChild } from './acceptor-child.ts'
import { logonText, RawClient, stamp } from './raw-client.ts'
import { toWire } from '../src/testing.ts'

const idleSockets = Number(process.env['FIX_IDLE_SOCKETS'] ?? 500)
const flood = Number(process.env['FIX_FLOOD'] ?? 1)

const open: { close(): Promise<unknown> | unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

async function acceptorWith(options: object = {}): Promise<AcceptorChild> {
  const acceptor = await AcceptorChild.start(options)
  open.push(acceptor)
  return acceptor
}

async function caller(acceptor: AcceptorChild): Promise<RawClient> {
  const client = await RawClient.to(acceptor.port)
  open.push({ close: () => client.socket.destroy() })
  return client
}

/** A session as it should be, which proves with each question that it is alive. */
class Peer {
  readonly client: RawClient
  readonly name: string
  seq = 1

  constructor(client: RawClient, name: string) {
    this.client = client
    this.name = name
  }

  static async logOn(acceptor: AcceptorChild, name = 'CLIENT'): Promise<Peer> {
    const peer = new Peer(await caller(acceptor), name)
    peer.client.send(logonText(name, 'VENUE'))
    peer.seq++
    await peer.client.hears('35=A|')
    return peer
  }

  async isAlive(): Promise<void> {
    const question = `Q${this.seq}`
    this.client.send(this.text('1', `112=${question}`))
    await this.client.hears(`112=${question}|`)
  }

  text(msgType: string, body: string): string {
    return `8=FIX.4.4|35=${msgType}|34=${this.seq++}|49=${this.name}|52=<TIME>|56=VENUE|${body}`
  }
}

/** Strangers by the hundred, each saying the same: how many bytes they all heard until they were closed. */
async function heardBy(acceptor: AcceptorChild, count: number, say: (client: RawClient) => void): Promise<number> {
  const clients = await Promise.all(Array.from({ length: count }, () => caller(acceptor)))
  for (const client of clients) say(client)
  await Promise.all(clients.map((client) => client.isClosed()))
  return clients.reduce((sum, { heard }) => sum + heard.length, 0)
}

describe('bad input', () => {
  it(`${idleSockets} sockets that say nothing: no more are held than are allowed, and whoever logs on comes in`, async (context) => {
    const most = Math.min(1000, idleSockets / 2)
    const acceptor = await acceptorWith({ maxStrangers: most })
    const peer = await Peer.logOn(acceptor)
    await heardBy(acceptor, 20, (client) => client.send('nothing'))
    const before = await acceptor.held()
    const sockets: Socket[] = []
    open.push({ close: () => sockets.forEach((socket) => socket.destroy()) })
    let heard = 0
    for (let i = 0; i < idleSockets; i++) {
      // From many addresses, as nobody has so many ports.
      const socket = connect({ port: acceptor.port, host: '127.0.0.1', localAddress: `127.0.1.${1 + (i % 50)}` })
      socket.on('error', () => undefined).on('data', (bytes) => (heard += bytes.length))
      sockets.push(socket)
      if (i % 50 === 49) await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve))
    }
    const during = await acceptor.until(
      ({ refused, connections }) => (refused['tooManyConnections'] ?? 0) >= idleSockets - most && connections <= most + 1,
    )
    expect([during.strangers, during.connections, heard]).toEqual([most, most + 1, 0])
    await peer.isAlive()
    const late = await Peer.logOn(acceptor, 'CLATE')
    await late.isAlive()
    const perSocket = (during.bytes - before.bytes) / most
    context.annotate(`${during.strangers} held, ${Math.round(perSocket)} bytes each`)
    expect(perSocket).toBeLessThan(10_000)
  })

  it('a logon that trickles in ends with the time that a logon has, or with its length, and is never answered', async () => {
    const acceptor = await acceptorWith({ logonTimeoutMs: 500, firstMessageBytes: 200 })
    const peer = await Peer.logOn(acceptor)
    const clients = await Promise.all(Array.from({ length: 50 }, () => caller(acceptor)))
    const head = Buffer.from('8=FIX.4.4\x019=190\x0135=A\x01')
    const trickle = setInterval(() => clients.forEach(({ socket }, i) => socket.write(i === 0 ? 'x'.repeat(100) : 'x')), 10)
    open.push({ close: () => clearInterval(trickle) })
    for (const { socket } of clients) socket.write(head)
    await Promise.all(clients.map((client) => client.isClosed()))
    clearInterval(trickle)
    expect(clients.map(({ heard }) => heard).join('')).toBe('')
    const held = await acceptor.until(({ connections }) => connections === 1)
    expect([held.strangers, held.refused]).toEqual([0, { notLogon: 1, logonTimeout: 49 }])
    await peer.isAlive()
  })

  it('a first message that is no Logon, is garbled, too long, or of a wrong identity: not one byte in answer', async () => {
    const acceptor = await acceptorWith()
    const peer = await Peer.logOn(acceptor)
    const says: [string, string][] = [
      ['notLogon', '8=FIX.4.4|35=0|34=1|49=CLIENT|52=<TIME>|56=VENUE'],
      ['notLogon', '8=FIX.4.4|35=5|34=2|49=CLIENT|52=<TIME>|56=VENUE'],
      ['notLogon', '8=FIX.4.4|35=D|34=2|49=CLIENT|52=<TIME>|56=VENUE|11=1'],
      ['notLogon', `${logonText('CLIENT', 'VENUE')}|10=000`],
      ['notLogon', logonText('CLIENT', 'VENUE', { body: `|58=${'x'.repeat(5000)}` })],
      ['notLogon', 'GET / HTTP/1.1\r\nHost: venue\r\n\r\n'],
      ['unknownIdentity', logonText('STRANGER', 'VENUE')],
      ['unknownIdentity', logonText('CLIENT', 'OTHER')],
      ['unknownIdentity', logonText('', 'VENUE')],
      ['unknownIdentity', logonText('CLIENT', 'VENUE', { begin: 'FIX.4.2' })],
      ['identityInUse', logonText('CLIENT', 'VENUE')],
    ]
    const expected: Record<string, number> = {}
    for (const [cause, text] of says) {
      expect([text, await heardBy(acceptor, 20, (client) => client.send(text))]).toEqual([text, 0])
      expected[cause] = (expected[cause] ?? 0) + 20
    }
    const held = await acceptor.until(({ connections }) => connections === 1)
    expect(held.refused).toEqual(expected)
    await peer.isAlive()
  })

  it('a session that was captured and is played back gets no session and delivers nothing, by day or by the second', async () => {
    const acceptor = await acceptorWith()
    const news = '148=Buy|33=1|58=line'
    const past = (age: number) => (text: string) => text.replaceAll('<TIME>', stamp(Date.now() - age))
    for (const age of [24 * 3_600_000, 121_000, 0]) {
      const name = `C${age}`
      const captured = new Peer(await caller(acceptor), name)
      const said = [logonText(name, 'VENUE'), ...Array.from({ length: 3 }, () => (captured.seq++, captured.text('B', news)))].map(past(age))
      // The session itself went well, at its own time.
      const peer = await Peer.logOn(acceptor, name)
      for (let i = 0; i < 3; i++) peer.client.send(peer.text('B', news))
      await peer.isAlive()
      // While it is up, nothing is heard.
      const { delivered } = await acceptor.held()
      expect(await heardBy(acceptor, 5, (client) => said.forEach((text) => client.send(text)))).toBe(0)
      peer.client.socket.destroy()
      await acceptor.until(({ up }) => up === 0)
      // When it is over, it is not begun again.
      const player = await caller(acceptor)
      for (const text of said) player.send(text)
      await player.isClosed()
      expect(player.heard).not.toContain('\x0135=A\x01')
      expect((await acceptor.held()).delivered).toBe(delivered)
    }
  })

  it('ten times as many connections as are allowed: those that are refused hear nothing, the session goes on', async () => {
    const most = 50
    const acceptor = await acceptorWith({ maxConnections: most })
    const peer = await Peer.logOn(acceptor)
    const sockets: Socket[] = []
    open.push({ close: () => sockets.forEach((socket) => socket.destroy()) })
    let heard = 0
    for (let i = 0; i < most * 10 * flood; i++) {
      const socket = connect(acceptor.port, '127.0.0.1')
      socket.on('error', () => undefined).on('data', (bytes) => (heard += bytes.length))
      sockets.push(socket)
      await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve))
    }
    const held = await acceptor.until(({ refused }) => (refused['tooManyConnections'] ?? 0) > most * 10 * flood - most)
    expect([held.connections, heard]).toEqual([most, 0])
    await peer.isAlive()
  })

  it('a peer that sends ten times what it may is not read ahead of its turn, and nothing of it is piled up', async (context) => {
    const perSecond = 1000
    const acceptor = await acceptorWith({ inboundLimit: { limit: perSecond, perMs: 1000 } })
    const peer = await Peer.logOn(acceptor)
    const flooder = await Peer.logOn(acceptor, 'CFLOOD')
    await peer.isAlive()
    const before = await acceptor.held()
    const count = perSecond * 10 * flood
    // Each of 2 kB: 20 MB in all, ten seconds' worth of the limit, as fast as the kernel takes it.
    const text = 'x'.repeat(2000)
    const all = Buffer.concat(
      Array.from({ length: count }, () =>
        Buffer.from(toWire(flooder.text('B', `148=Flood|33=1|58=${text}`).replace('<TIME>', stamp(Date.now())))),
      ),
    )
    flooder.client.socket.write(all)
    const during = await acceptor.until(({ delivered }) => delivered >= perSecond)
    await peer.isAlive()
    const later = await acceptor.until(({ delivered }) => delivered >= 2 * perSecond)
    expect(later.delivered).toBeLessThan(count)
    await peer.isAlive()
    const grown = Math.max(during.bytes, later.bytes) - before.bytes
    // The journal in memory keeps what was delivered; what is not read stays with the sender.
    const kept = later.delivered * 2200
    context.annotate(`${later.delivered} of ${count} delivered, ${grown} bytes more than before, ${kept} of them records`)
    expect(grown).toBeLessThan(kept + 4_000_000)
    expect(flooder.client.socket.writableLength).toBeGreaterThan(0)
  })
})
