import { describe, expect, it } from 'vitest'
import type { RecordDraft } from '../src/index.ts'
import { MemoryRecords, toText } from '../src/testing.ts'
import { desk, loggedOn } from './desk.ts'

describe('persist before send', () => {
  it('a write waits until the record before it is stored', () => {
    const records = new MemoryRecords(true)
    const { peer } = desk({}, records)
    peer.connect()
    peer.expectNothing()
    records.store()
    peer.expect('35=A|34=1|98=0|108=30')
  })

  it('writes leave in their order, each behind its own record', () => {
    const records = new MemoryRecords(true)
    const it = desk({}, records)
    it.peer.connect()
    records.store()
    it.peer.take()
    it.peer.send('35=A|34=1|98=0|108=30')
    for (const headline of ['one', 'two', 'three']) it.driver.send('News', { headline }, undefined, it.now())
    it.peer.expectNothing()
    const first = records.records.findIndex((record) => record.seq === 2 && record.dir === 1) + 1
    records.store(first)
    it.peer.expect('35=B|34=2|148=one')
    it.peer.expectNothing()
    records.store()
    it.peer.expect('35=B|34=3|148=two')
    it.peer.expect('35=B|34=4|148=three')
  })

  it('what is stored together leaves together, in one write', () => {
    const records = new MemoryRecords(true)
    const it = desk({}, records)
    it.peer.connect()
    records.store()
    it.peer.take()
    it.peer.send('35=A|34=1|98=0|108=30')
    for (const headline of ['one', 'two', 'three']) it.driver.send('News', { headline }, undefined, it.now())
    const writes: string[] = []
    const { transport } = it.peer
    const write = transport.write.bind(transport)
    transport.write = (bytes, from, to) => {
      writes.push(toText(bytes, from, to))
      write(bytes, from, to)
    }
    records.store()
    expect(writes.map((text) => text.split('8=FIX.4.4').length - 1)).toEqual([3])
    it.peer.expect('35=B|34=2|148=one')
    it.peer.expect('35=B|34=3|148=two')
    it.peer.expect('35=B|34=4|148=three')
  })

  it('a close waits behind the writes before it', () => {
    const records = new MemoryRecords(true)
    const { peer, session, facts } = desk({ compat: 'quickfix' }, records)
    peer.connect()
    records.store()
    peer.take()
    peer.send('35=A|34=1|98=0|108=30')
    peer.send('35=5|34=2')
    expect(peer.transport.closed).toBe(false)
    expect(session.state).toBe('closing')
    records.store()
    peer.expect('35=5|34=2')
    peer.expectClosed()
    expect(facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'logoutReceived' })
  })

  it('X25: when the journal fails, what it has not stored is never sent, and the session is down', () => {
    const records = new MemoryRecords(true)
    const { peer, facts, driver, now } = desk({}, records)
    peer.connect()
    records.store()
    peer.take()
    peer.send('35=A|34=1|98=0|108=30')
    driver.send('News', { headline: 'lost' }, undefined, now())
    records.fail(new Error('EIO'))
    peer.expectClosed()
    expect(facts.at(-1)).toEqual({ source: 'desk', kind: 'session_down', cause: 'storeFailed', text: 'EIO' })
    expect(driver.send('News', { headline: 'more' }, undefined, now())).toEqual({ kind: 'refused', code: 'storeFull' })
  })

  it('a full store refuses a message before it takes a number; what comes from the reserve it takes', () => {
    const { driver, journal, session, peer, now } = loggedOn()
    journal.refusal = 'storeFull'
    expect(driver.send('News', { headline: 'x' }, undefined, now())).toEqual({ kind: 'refused', code: 'storeFull' })
    expect(session.numbers.nextOut).toBe(2)
    expect(driver.send('News', { headline: 'x' }, undefined, now(), { fromReserve: true })).toEqual({ kind: 'sent', seq: 2 })
    peer.send('35=1|34=2|112=A')
    peer.expect('35=B|34=2|148=x')
    peer.expect('35=0|34=3|112=A')
  })

  it('a throttle refuses before a number is taken', () => {
    const { driver, session, now } = loggedOn({ throttle: (msgType) => msgType !== 'D' })
    expect(driver.send('NewOrderSingle', {}, undefined, now())).toEqual({ kind: 'refused', code: 'throttled' })
    expect(session.numbers.nextOut).toBe(2)
  })

  it('a message with a field that the dictionary lacks is our own misuse, and takes no number', () => {
    const { driver, session, peer, now } = loggedOn()
    expect(() => driver.send('News', { headlin: 'x' }, undefined, now())).toThrow('headlin')
    expect(() => driver.send('Logon', {}, undefined, now())).toThrow('session messages')
    expect(session.numbers.nextOut).toBe(2)
    driver.send('News', { headline: 'right' }, undefined, now())
    peer.expect('35=B|34=2|148=right')
  })

  it('a peer that reads nothing is refused new messages, then cut off', () => {
    const { driver, peer, facts, now } = loggedOn({ maxBufferedBytes: 1000 })
    peer.transport.stalled = true
    let refused = 0
    for (let i = 0; i < 40; i++) if (driver.send('News', { headline: 'x' }, undefined, now()).kind === 'refused') refused++
    expect(refused).toBeGreaterThan(0)
    peer.send('35=B|34=2|148=Hi|33=1|58=line')
    for (let seq = 3; seq < 30; seq++) peer.send(`35=1|34=${seq}|112=${'x'.repeat(50)}`)
    expect(peer.transport.closed).toBe(true)
    expect(facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'slowConsumer' })
  })
})

describe('which records wait for their sync', () => {
  /** Numbers of outbound records that wait for none. */
  class Lazy extends MemoryRecords {
    readonly seqs: number[] = []
    override append(draft: RecordDraft): number {
      if (draft.lazy && draft.dir === 1) this.seqs.push(draft.seq)
      return super.append(draft)
    }
  }

  it.each([
    // Found by a seed: a loss of power took heartbeats that the peer had seen, and their numbers were used again for News, which the peer passed over.
    ['all that is sent, where numbers go on over a restart', false, []],
    ['only what the application sends, where each Logon begins new ones', true, [1, 2]],
  ] as const)('%s', (_, resetOnLogon, lazy) => {
    const records = new Lazy()
    const it = loggedOn({ resetOnLogon }, {}, records)
    it.peer.advanceMs(30_000)
    it.driver.send('News', { headline: 'one' }, undefined, it.now())
    expect(it.session.numbers.nextOut).toBe(4)
    expect(records.seqs).toEqual(lazy)
  })
})
