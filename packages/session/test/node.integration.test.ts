// Programs over real sockets on the loopback.
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { codec } from '@fix/codec'
import type { Codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { SessionFact } from '@fix/events'
import { memoryJournal } from '@fix/store'
import { afterEach, describe, expect, it } from 'vitest'
import { connect, listen } from '../src/node.ts'
import type { ConnectOptions, ListenOptions } from '../src/node.ts'

const fix = codec(fix44)
type Messages = typeof fix extends Codec<infer M> ? M : never

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const it of open.splice(0).reverse()) await it.close()
})

const order = {
  clOrdID: 'A1',
  symbol: 'EURUSD',
  side: 'Buy',
  orderQty: '1',
  ordType: 'Market',
  transactTime: '20260102-09:30:00',
} as const
const news = (headline: string) => ({ headline, noLinesOfText: [{ text: 'line' }] })

async function venue(options: Partial<ListenOptions<Messages>> = {}) {
  const server = await listen({ fix, port: 0, senderCompID: 'VENUE', journal: memoryJournal(), ...options })
  open.push(server)
  return server
}

const client = (port: number, facts: SessionFact[] = []): ConnectOptions<Messages> => ({
  fix,
  host: '127.0.0.1',
  port,
  senderCompID: 'ME',
  targetCompID: 'VENUE',
  journal: memoryJournal(),
  random: () => 0.5,
  backOff: { baseMs: 10, capMs: 50 },
  onFact: (fact) => void facts.push(fact),
})

const kinds = (facts: SessionFact[]): string[] => facts.map((fact) => fact.kind)

describe('over TCP', () => {
  it('an order goes out, its answer comes back, both stop with a Logout and without an error', async () => {
    const server = await venue({ admit: (logon) => logon.senderCompID === 'ME' })
    const facts: SessionFact[] = []
    const session = await connect(client(server.port, facts))
    open.push(session)
    const { value: peer } = await server.sessions().next()
    peer?.onMessage((message) => {
      if (message.is('NewOrderSingle')) peer.send('News', news(`Got ${message.clOrdID}`))
    })
    expect(session.send('NewOrderSingle', order)).toEqual({ kind: 'sent', seq: 2 })
    for await (const message of session.messages()) {
      expect(message.is('News') && message.headline).toBe('Got A1')
      break
    }
    await session.close()
    expect(facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'requested', text: '' })
    expect(session.state).toBe('latent')
  })

  it('whoever wants to see the line sees every byte of it, both ways', async () => {
    const server = await venue()
    const seen = { in: '', out: '' }
    const onBytes: ConnectOptions<Messages>['onBytes'] = (dir, bytes, from, to) => {
      seen[dir] += Buffer.from(bytes.subarray(from, to)).toString('latin1')
    }
    const session = await connect({ ...client(server.port), onBytes, logon: { password: 'hunter2' } })
    await session.close()
    const types = (text: string): string[] => [...text.matchAll(/\x0135=(.)\x01/g)].map(([, type]) => type)
    expect([types(seen.out), types(seen.in)]).toEqual([
      ['A', '5'],
      ['A', '5'],
    ])
    // As it is: whoever shows it blanks what is secret.
    expect(seen.out).toContain('\x01554=hunter2\x01')
  })

  it('messages() goes on over a reconnect: nothing is lost, nothing comes twice', async () => {
    const sockets: Socket[] = []
    const server = await venue()
    // A line in between that can be cut.
    const line = createServer((socket) => {
      const onward = new (socket.constructor as new () => Socket)().connect(server.port, '127.0.0.1')
      sockets.push(socket)
      socket.on('error', () => onward.destroy()).pipe(onward)
      onward.on('error', () => socket.destroy()).pipe(socket)
      socket.on('close', () => onward.destroy())
      onward.on('close', () => socket.destroy())
    })
    await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve))
    open.push({ close: () => new Promise((resolve) => line.close(() => resolve())) })
    const facts: SessionFact[] = []
    const session = await connect(client((line.address() as AddressInfo).port, facts))
    open.push(session)
    const { value: peer } = await server.sessions().next()
    peer?.send('News', news('one'))
    const heard: (string | undefined)[] = []
    for await (const message of session.messages()) {
      if (message.is('News')) heard.push(message.headline)
      if (heard.length === 1) {
        sockets[0].destroy()
        for await (const fact of session.facts()) if (fact.kind === 'session_up') break
        while (peer?.send('News', news('two')).kind !== 'sent') await new Promise((resolve) => setTimeout(resolve, 5))
      } else break
    }
    expect(heard).toEqual(['one', 'two'])
    expect(kinds(facts).filter((kind) => kind === 'session_up')).toHaveLength(2)
  })

  it('a venue that is not there is tried again, with the reason told; signal ends it', async () => {
    const nobody = createServer()
    await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve))
    const { port } = nobody.address() as AddressInfo
    await new Promise<void>((resolve) => nobody.close(() => resolve()))
    const facts: SessionFact[] = []
    const controller = new AbortController()
    const connecting = connect({
      ...client(port),
      signal: controller.signal,
      onFact: (fact) => {
        facts.push(fact)
        if (facts.length === 6) controller.abort(new Error('enough'))
      },
    })
    await expect(connecting).rejects.toThrow('enough')
    const failed = facts.find((fact) => fact.kind === 'session_connect_failed')
    expect(failed).toMatchObject({ cause: 'connectFailed', text: expect.stringContaining('ECONNREFUSED') })
    expect(facts.flatMap((fact) => (fact.kind === 'session_connect_failed' ? [fact.retryInMs] : []))).toEqual([5, 10, 20])
  })

  it('a refusal that is final rejects with its text', async () => {
    const server = createServer((socket) => {
      socket.on('data', () => {
        socket.end(
          fix.write({
            beginString: 'FIX.4.4',
            msgType: 'Logout',
            msgSeqNum: 1,
            senderCompID: 'VENUE',
            targetCompID: 'ME',
            sendingTime: new Date().toISOString().replace(/[-Z]/g, '').replace('T', '-'),
            text: 'Unknown account',
          }),
        )
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    open.push({ close: () => new Promise((resolve) => server.close(() => resolve())) })
    const { port } = server.address() as AddressInfo
    await expect(connect({ ...client(port), finalRefusal: (text) => text === 'Unknown account' })).rejects.toThrow(
      'Logon refused: Unknown account',
    )
  })

  it('a stranger is turned away without a byte, and a session that stops logs its clients out', async () => {
    const refused: string[] = []
    const server = await venue({
      admit: (logon) => Promise.resolve(logon.senderCompID === 'ME'),
      onRefused: (cause) => void refused.push(cause),
    })
    const controller = new AbortController()
    const stranger = connect({ ...client(server.port), senderCompID: 'STRANGER', signal: controller.signal })
    const facts: SessionFact[] = []
    const session = await connect(client(server.port, facts))
    open.push(session)
    expect(session.state).toBe('active')
    await server.close('Closing time')
    controller.abort(new Error('no use'))
    await expect(stranger).rejects.toThrow('no use')
    expect(refused.length).toBeGreaterThan(0)
    expect(new Set(refused)).toEqual(new Set(['unknownIdentity']))
    const down = facts.find((fact) => fact.kind === 'session_down')
    expect(down).toMatchObject({ cause: 'logoutReceived', text: 'Closing time' })
  })

  it('numbers go on where the journal says they are', async () => {
    const journal = memoryJournal()
    const server = await venue()
    void server
      .sessions()
      .next()
      .then(({ value }) => value?.onMessage(() => undefined))
    const first = await connect({ ...client(server.port), journal })
    first.send('News', news('one'))
    await first.close()
    const second = await connect({ ...client(server.port), journal: memoryJournal({ records: journal.records() }) })
    open.push(second)
    expect(second.driver.session.numbers).toMatchObject({ nextIn: 4, nextOut: 5 })
  })

  it('one door a session', async () => {
    const server = await venue()
    const session = await connect(client(server.port))
    open.push(session)
    session.onMessage(() => undefined)
    expect(() => session.onMessage(() => undefined)).toThrow('One door')
    await expect(session.messages().next()).rejects.toThrow('One door')
  })

  it('two sessions at rest keep each other alive by heartbeats', async () => {
    const journal = memoryJournal()
    const server = await venue({ journal })
    const facts: SessionFact[] = []
    const session = await connect({ ...client(server.port, facts), heartBtIntS: 1 })
    open.push(session)
    await new Promise((resolve) => setTimeout(resolve, 3300))
    expect(session.state).toBe('active')
    const { nextIn, nextOut } = session.driver.session.numbers
    expect(nextIn).toBeGreaterThanOrEqual(4)
    expect(nextOut).toBeGreaterThanOrEqual(4)
    expect(kinds(facts)).not.toContain('session_down')
  })
})
