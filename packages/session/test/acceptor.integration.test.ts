// One port, many sessions: who gets which, who gets none, and how they come and go.
import { createServer } from 'node:net'
import { codec } from '@fix/codec'
import { fix42 } from '@fix/dictionary/fix42'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { fixt11 } from '@fix/dictionary/fixt11'
import { withTransport } from '@fix/dictionary'
import type { SessionFact } from '@fix/events'
import { memoryJournal } from '@fix/store'
import { afterEach, describe, expect, it } from 'vitest'
import { Engine, listen } from '../src/node.ts'
import type { Listener, ListenOptions } from '../src/node.ts'
import { logonText, RawClient } from './raw-client.ts'

const fix = codec(fix44)
const open: { close(): Promise<unknown> | unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

type Options = Partial<Omit<ListenOptions<object>, 'fix'>>
interface Venue {
  server: Listener<unknown>
  refused: string[]
  /** A peer that is connected, and cut off at the end. */
  caller(localAddress?: string, port?: number): Promise<RawClient>
}

async function venue(options: Options = {}): Promise<Venue> {
  const refused: string[] = []
  const server = (await listen({
    fix,
    port: 0,
    senderCompID: 'VENUE',
    journal: memoryJournal(),
    onRefused: (cause, text) => void refused.push(`${cause} ${text}`.trim()),
    ...(options as object),
  })) as Listener<unknown>
  open.push(server)
  return {
    server,
    refused,
    caller: async (localAddress, port = server.port) => {
      const client = await RawClient.to(port, '127.0.0.1', localAddress)
      open.push({ close: () => client.socket.destroy() })
      return client
    },
  }
}

const heartbeat = (from: string, seq: number): string => `8=FIX.4.4|35=1|34=${seq}|49=${from}|52=<TIME>|56=VENUE|112=HELLO`

describe('sessions on one port', () => {
  it('X27: a session with SubIDs and one without are two, and what matches neither exactly hears nothing', async () => {
    const { server, caller, refused } = await venue({
      sessions: [
        { targetCompID: 'ME' },
        { targetCompID: 'ME', targetSubID: 'DESK' },
        { targetCompID: 'ME', targetSubID: 'DESK', senderLocationID: 'LD4' },
      ],
    })
    const ways = ['', '50=DESK|', '50=DESK|143=LD4|']
    for (const more of ways) {
      const client = await caller()
      client.send(logonText('ME', 'VENUE', { more }))
      await client.hears('35=A|')
    }
    expect(server.names).toEqual(['FIX.4.4:ME->VENUE', 'FIX.4.4:ME/DESK->VENUE', 'FIX.4.4:ME/DESK->VENUE//LD4'])
    expect(server.names.map((name) => server.session(name)?.state)).toEqual(['active', 'active', 'active'])
    for (const more of ['50=OTHER|', '143=LD4|', '142=LD4|', '57=X|']) {
      const client = await caller()
      client.send(logonText('ME', 'VENUE', { more }))
      await client.isClosed()
      expect(client.heard).toBe('')
    }
    expect(refused).toHaveLength(4)
  })

  it('1S-c: a name that is not in the list, ours or theirs, hears nothing', async () => {
    const { caller } = await venue({ sessions: [{ targetCompID: 'ME' }] })
    for (const [from, to] of [
      ['STRANGER', 'VENUE'],
      ['ME', 'OTHER'],
      ['me', 'VENUE'],
      ['VENUE', 'ME'],
    ]) {
      const client = await caller()
      client.send(logonText(from, to))
      await client.isClosed()
      expect(client.heard).toBe('')
    }
  })

  it('a template gives a place to whom it knows, with options of their own', async () => {
    const { server, caller } = await venue({
      template: ({ senderCompID }) => (senderCompID.startsWith('DESK') ? { name: senderCompID.toLowerCase(), heartBtIntS: 5 } : undefined),
    })
    const known = await caller()
    known.send(logonText('DESK7', 'VENUE'))
    await known.hears('35=A|')
    const stranger = await caller()
    stranger.send(logonText('ELSE', 'VENUE'))
    await stranger.isClosed()
    expect([server.names, stranger.heard]).toEqual([['desk7'], ''])
  })

  it('dictionaries by BeginString(8) and DefaultApplVerID(1137), all on one port', async () => {
    const { server, caller } = await venue({
      versions: { 'FIX.4.2': codec(fix42), 'FIXT.1.1/9': codec(withTransport(fixt11, fix50sp2)) },
    })
    for (const [begin, body] of [
      ['FIX.4.4', ''],
      ['FIX.4.2', ''],
      ['FIXT.1.1', '|1137=9'],
    ]) {
      const client = await caller()
      client.send(logonText('ME', 'VENUE', { begin, body }))
      await client.hears(`8=${begin}|`)
    }
    expect(server.names).toEqual(['FIX.4.4:ME->VENUE', 'FIX.4.2:ME->VENUE', 'FIXT.1.1:ME->VENUE'])
    for (const [begin, body] of [
      ['FIX.4.1', ''],
      ['FIXT.1.1', '|1137=7'],
    ]) {
      const client = await caller()
      client.send(logonText('YOU', 'VENUE', { begin, body }))
      await client.isClosed()
      expect(client.heard).toBe('')
    }
  })

  it('several ports lead to the same sessions, and admit is told which', async () => {
    const ports: number[] = []
    const { server, caller } = await venue({ morePorts: [{ port: 0 }], admit: (_logon, { localPort }) => ports.push(localPort) > 0 })
    expect(server.ports).toHaveLength(2)
    for (const port of server.ports) {
      const client = await caller(undefined, port)
      client.send(logonText(`AT${port}`, 'VENUE'))
      await client.hears('35=A|')
    }
    expect(ports).toEqual(server.ports)
  })

  it('a port that cannot be had closes those that were open already', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    open.push({ close: () => taken.close() })
    const { port } = taken.address() as { port: number }
    await expect(venue({ morePorts: [{ port }] })).rejects.toThrow('EADDRINUSE')
  })

  it('1S-b: a second logon of a live identity hears nothing, the first goes on', async () => {
    const { caller, refused } = await venue()
    const first = await caller()
    first.send(logonText('ME', 'VENUE'))
    await first.hears('35=A|')
    const second = await caller()
    second.send(logonText('ME', 'VENUE'))
    await second.isClosed()
    first.send(heartbeat('ME', 2))
    await first.hears('112=HELLO')
    expect([second.heard, refused]).toEqual(['', ['identityInUse FIX.4.4:ME->VENUE']])
    // Nothing of it took a number of the session.
    expect(first.heard).toContain('\x0134=2\x01')
  })

  it('admit may take its time; who waits longer than is allowed, or is refused by an error, hears nothing', async () => {
    const decisions = new Map<string, Promise<boolean>>([
      ['LATER', new Promise((resolve) => setTimeout(() => resolve(true), 20))],
      ['NEVER', new Promise(() => undefined)],
      ['BROKEN', Promise.reject(new Error('no database'))],
    ])
    decisions.get('BROKEN')?.catch(() => undefined)
    const { caller, refused } = await venue({
      admitTimeoutMs: 200,
      admit: (logon) => decisions.get(logon.str(49)) ?? false,
    })
    const later = await caller()
    later.send(logonText('LATER', 'VENUE'))
    await later.hears('35=A|')
    for (const name of ['NEVER', 'BROKEN', 'NOBODY']) {
      const client = await caller()
      client.send(logonText(name, 'VENUE'))
      await client.isClosed()
      expect(client.heard).toBe('')
    }
    expect(refused).toEqual([
      'logonTimeout Nobody decided on the Logon in time',
      'unknownIdentity admit failed: no database',
      'unknownIdentity FIX.4.4:NOBODY->VENUE',
    ])
  })

  it('a stranger on whose words template or admit throws is refused with the reason, and the port stays open', async () => {
    const thrown = (): never => {
      throw new Error('unexpected')
    }
    const { caller, refused } = await venue({
      template: ({ senderCompID }) => (senderCompID === 'T' ? thrown() : senderCompID === 'C' ? { heartBtIntS: -1 } : {}),
      admit: (logon) => (logon.str(49) === 'A' ? thrown() : true),
    })
    for (const name of ['T', 'A', 'C']) {
      const client = await caller()
      client.send(logonText(name, 'VENUE'))
      await client.isClosed()
      expect(client.heard).toBe('')
    }
    expect(refused).toEqual([
      'unknownIdentity admit failed: unexpected',
      'unknownIdentity admit failed: unexpected',
      expect.stringMatching(/^unknownIdentity admit failed: .*heartBtIntS -1/),
    ])
    const client = await caller()
    client.send(logonText('ME', 'VENUE'))
    await client.hears('35=A|')
  })

  it('an address that is not allowed hears nothing and is closed before it has said anything', async () => {
    const { caller, refused } = await venue({ allow: ['127.0.0.2', '10.0.0.0/8', '::1'] })
    const allowed = await caller('127.0.0.2')
    allowed.send(logonText('ME', 'VENUE'))
    await allowed.hears('35=A|')
    const other = await caller('127.0.0.3')
    await other.isClosed()
    expect([other.heard, refused]).toEqual(['', ['addressRefused']])
    await expect(venue({ allow: ['10.0.0.0/33'] })).rejects.toThrow("'10.0.0.0/33'")
    await expect(venue({ allow: ['localhost'] })).rejects.toThrow("'localhost'")
  })

  it('so many connections from one address, and so many in all', async () => {
    const { server, caller, refused } = await venue({ maxConnections: 5, maxConnectionsPerAddress: 3 })
    for (let i = 0; i < 3; i++) {
      const client = await caller('127.0.0.2')
      client.send(logonText(`A${i}`, 'VENUE'))
      await client.hears('35=A|')
    }
    await (await caller('127.0.0.2')).isClosed()
    const others = [await caller('127.0.0.3'), await caller('127.0.0.3')]
    await (await caller('127.0.0.4')).isClosed()
    expect([server.connections, refused]).toEqual([5, ['tooManyConnections', 'tooManyConnections']])
    // Who leaves makes room.
    others[0].socket.destroy()
    while (server.connections > 4) await new Promise((resolve) => setImmediate(resolve))
    const next = await caller('127.0.0.4')
    next.send(logonText('B', 'VENUE'))
    await next.hears('35=A|')
  })
})

describe('sessions that come and go while the port is open', () => {
  it('one that is added may log on, one that is removed may not, and its numbers are kept', async () => {
    const { server, caller } = await venue({ sessions: [] })
    const before = await caller()
    before.send(logonText('ME', 'VENUE'))
    await before.isClosed()
    const added = server.add({ targetCompID: 'ME' })
    expect(added).toMatchObject({ kind: 'added', name: 'FIX.4.4:ME->VENUE' })
    expect(server.add({ targetCompID: 'ME' })).toEqual({ kind: 'refused', code: 'nameTaken' })
    expect(server.add({ targetCompID: 'ME', name: 'another' })).toEqual({ kind: 'refused', code: 'identityTaken' })
    const client = await caller()
    client.send(logonText('ME', 'VENUE'))
    await client.hears('35=A|')
    const removed = server.remove('FIX.4.4:ME->VENUE', 'Good bye')
    await client.hears('58=Good bye|')
    client.send('8=FIX.4.4|35=5|34=2|49=ME|52=<TIME>|56=VENUE')
    expect(await removed).toEqual({ kind: 'done' })
    await client.isClosed()
    expect(server.names).toEqual([])
    const after = await caller()
    after.send(logonText('ME', 'VENUE', { seq: 3 }))
    await after.isClosed()
    expect(after.heard).toBe('')
    const again = server.add({ targetCompID: 'ME' })
    expect(again.kind === 'added' && again.session.driver.session.numbers).toMatchObject({ nextIn: 3, nextOut: 3 })
  })

  it('one that is stopped keeps its reader and takes no Logon until it is started', async () => {
    const { server, caller } = await venue({ sessions: [{ targetCompID: 'ME', name: 'me' }] })
    const heard: string[] = []
    server.session('me')?.onMessage((message) => void heard.push(message.str(148)))
    const news = (seq: number, headline: string): string => `8=FIX.4.4|35=B|34=${seq}|49=ME|52=<TIME>|56=VENUE|148=${headline}|33=1|58=line`
    const first = await caller()
    first.send(logonText('ME', 'VENUE'))
    await first.hears('35=A|')
    first.send(news(2, 'one'))
    const stopped = server.stop('me')
    await first.hears('35=5|')
    first.send('8=FIX.4.4|35=5|34=3|49=ME|52=<TIME>|56=VENUE')
    await stopped
    const refused = await caller()
    refused.send(logonText('ME', 'VENUE', { seq: 4 }))
    await refused.isClosed()
    expect(refused.heard).toBe('')
    expect(server.start('me')).toEqual({ kind: 'done' })
    const second = await caller()
    second.send(logonText('ME', 'VENUE', { seq: 4 }))
    await second.hears('35=A|')
    second.send(news(5, 'two'))
    second.send(heartbeat('ME', 6))
    await second.hears('112=HELLO')
    expect(heard).toEqual(['one', 'two'])
    expect([await server.stop('you'), server.start('you'), await server.remove('you')]).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'refused', code: 'unknown' })),
    )
  })

  it('at most so many sessions: a peer beyond hears nothing', async () => {
    const { server, caller } = await venue({ maxSessions: 2 })
    for (const [name, comes] of [
      ['A', true],
      ['B', true],
      ['C', false],
    ] as const) {
      const client = await caller()
      client.send(logonText(name, 'VENUE'))
      if (comes) await client.hears('35=A|')
      else await client.isClosed()
      expect(client.heard === '').toBe(!comes)
    }
    expect(server.names).toHaveLength(2)
  })

  it('an engine calls for sessions that are added to it, and stops for those that are stopped or removed', async () => {
    const { server } = await venue()
    const facts: SessionFact[] = []
    let told = (): void => undefined
    const engine = new Engine({
      journal: memoryJournal(),
      onFact: (fact) => {
        facts.push(fact)
        told()
      },
    })
    open.push(engine)
    const until = async (kind: string, count: number): Promise<void> => {
      while (facts.filter((fact) => fact.kind === kind).length < count) await new Promise<void>((resolve) => (told = resolve))
    }
    const config = { fix, host: '127.0.0.1', port: server.port, targetCompID: 'VENUE' }
    const added = engine.add({ ...config, senderCompID: 'A', name: 'a' })
    expect(added).toMatchObject({ kind: 'added', name: 'a' })
    expect(engine.add({ ...config, senderCompID: 'A', name: 'a' })).toEqual({ kind: 'refused', code: 'nameTaken' })
    expect(engine.add({ ...config, senderCompID: 'B', name: 'b', start: false })).toMatchObject({ kind: 'added' })
    await until('session_up', 1)
    expect(engine.names.map((name) => engine.session(name)?.state)).toEqual(['active', 'latent'])
    expect(engine.start('b')).toEqual({ kind: 'done' })
    await until('session_up', 2)
    expect(await engine.stop('a')).toEqual({ kind: 'done' })
    expect(engine.session('a')?.state).toBe('latent')
    engine.start('a')
    await until('session_up', 3)
    expect(await engine.remove('a')).toEqual({ kind: 'done' })
    expect(engine.names).toEqual(['b'])
    const again = engine.add({ ...config, senderCompID: 'A', name: 'a', start: false })
    // Logon, Logout, Logon, Logout: of both sides.
    expect(again.kind === 'added' && again.session.driver.session.numbers).toMatchObject({ nextIn: 5, nextOut: 5 })
    await engine.close()
    expect([engine.names, engine.add({ ...config, senderCompID: 'C' })]).toEqual([[], { kind: 'refused', code: 'closed' }])
  })
})
