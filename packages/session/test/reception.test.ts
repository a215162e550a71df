import type { Now, SessionFact } from '@fix/events'
import { describe, expect, it } from 'vitest'
import { Driver, nameOf, Reception, Session } from '../src/index.ts'
import type { AnyCodec, Arrival, ReceptionOptions } from '../src/index.ts'
import { MemoryRecords, MemoryTransport, messagesOf, toWire, VirtualClock } from '../src/testing.ts'
import { fix } from './desk.ts'

interface Caller {
  transport: MemoryTransport
  arrival: Arrival
  send(text: string): void
  heard(): string[]
}

function lobby(options: Partial<ReceptionOptions> = {}) {
  const clock = new VirtualClock()
  const refused: string[] = []
  const facts: SessionFact[] = []
  const session = new Session({ name: 'room', stream: 1, role: 'acceptor', codec: fix, senderCompID: 'VENUE', targetCompID: 'ME' })
  const driver = new Driver(session, new MemoryRecords(), {
    onMessage: () => undefined,
    onFact: (fact: SessionFact) => void facts.push(fact),
  })
  const reception = new Reception({
    codec: fix,
    find: (identity, _logon, answer) => answer(nameOf(identity) === 'FIX.4.4:ME->VENUE' ? driver : undefined),
    onRefused: (cause: string, _text: string, _now: Now) => void refused.push(cause),
    ...options,
  })
  const call = (address = ''): Caller => {
    const transport = new MemoryTransport()
    const arrival = reception.accept(transport, clock.now(), { address })
    return {
      transport,
      arrival,
      send: (text) => {
        const bytes = toWire(text.replace('<TIME>', '20260102-09:30:00'))
        arrival.received(bytes, 0, bytes.length, clock.now())
      },
      heard: () => messagesOf(transport.take()),
    }
  }
  return { clock, refused, facts, driver, reception, call }
}

const logon = '8=FIX.4.4|35=A|34=1|49=ME|52=<TIME>|56=VENUE|98=0|108=30'

describe('the reception of new connections', () => {
  it('a Logon leads to its session, with everything that came with it', () => {
    const { call, driver, reception, clock } = lobby()
    const caller = call()
    expect(reception.strangers).toBe(1)
    const bytes = [
      ...toWire(logon.replace('<TIME>', '20260102-09:30:00')),
      ...toWire('8=FIX.4.4|35=1|34=2|49=ME|52=20260102-09:30:00|56=VENUE|112=A'),
    ]
    for (const byte of bytes) caller.arrival.received(Uint8Array.of(byte), 0, 1, clock.now())
    expect(caller.heard().map((text) => /35=(.)/.exec(text)?.[1])).toEqual(['A', '0'])
    expect(reception.strangers).toBe(0)
    expect(caller.arrival.driver).toBe(driver)
  })

  it('1S-b: a second connection of a live identity is closed silently, and the first goes on', () => {
    const { call, refused, driver } = lobby()
    const first = call()
    first.send(logon)
    first.heard()
    const second = call()
    second.send(logon)
    expect(second.transport.closed).toBe(true)
    expect(second.heard()).toEqual([])
    expect(refused).toEqual(['identityInUse'])
    first.send('8=FIX.4.4|35=1|34=2|49=ME|52=<TIME>|56=VENUE|112=A')
    expect(first.heard()).toHaveLength(1)
    expect(driver.session.state).toBe('active')
  })

  it('an identity is free again as soon as its connection is gone', () => {
    const { call, clock } = lobby()
    const first = call()
    first.send(logon)
    first.arrival.detached('peerClosed', clock.now())
    const second = call()
    second.send(logon.replace('34=1', '34=2'))
    expect(second.heard()).toHaveLength(1)
  })

  it('1S-c, 2S: strangers, other messages and garbled ones are closed without a word', () => {
    for (const text of [
      logon.replace('49=ME', '49=WT'),
      logon.replace('8=FIX.4.4', '8=FIX.3.9'),
      logon.replace('35=A', '35=0'),
      logon.replace('35=A', '9=40|35=A'),
    ]) {
      const { call, refused } = lobby()
      const caller = call()
      caller.send(text)
      expect(caller.transport.closed).toBe(true)
      expect(caller.heard()).toEqual([])
      expect(refused).toHaveLength(1)
    }
  })

  it('whoever says nothing is closed after LogonTimeout', () => {
    const { call, clock, refused } = lobby()
    const { transport, arrival } = call()
    clock.advanceTo(arrival.deadlineUs - 1)
    arrival.wake(clock.now())
    expect(transport.closed).toBe(false)
    clock.advanceTo(arrival.deadlineUs)
    arrival.wake(clock.now())
    expect(transport.closed).toBe(true)
    expect(refused).toEqual(['logonTimeout'])
    expect(arrival.deadlineUs).toBe(Infinity)
  })

  it('a first message over 4 KiB is not waited for', () => {
    const { call } = lobby()
    const { transport, arrival } = call()
    const bytes = new Uint8Array(5000).fill(65)
    bytes.set(toWire('8=FIX.4.4|9=9000|35=A').subarray(0, 20))
    arrival.received(bytes, 0, bytes.length, { wallUs: 0, monoUs: 0 })
    expect(transport.closed).toBe(true)
  })

  it('whom to admit may be decided later; a caller that hangs up meanwhile is forgotten', () => {
    const answers: ((driver: Driver | undefined) => void)[] = []
    const { call, clock, driver } = lobby({ find: (_identity, _logon, answer) => void answers.push(answer) })
    const patient = call()
    patient.send(logon)
    expect(patient.heard()).toEqual([])
    const gone = call()
    gone.send(logon)
    gone.arrival.detached('peerClosed', clock.now())
    answers[1](driver)
    expect(driver.attached).toBe(false)
    answers[0](driver)
    expect(patient.heard()).toHaveLength(1)
  })

  it('so many strangers and no more: the one who has been silent longest makes room', () => {
    const { call, reception, clock, refused } = lobby({ maxStrangers: 2 })
    const first = call()
    const second = call()
    const third = call()
    expect([first, second, third].map(({ transport }) => transport.closed)).toEqual([true, false, false])
    expect(refused).toEqual(['tooManyConnections'])
    expect(reception.strangers).toBe(2)
    second.arrival.detached('peerClosed', clock.now())
    call()
    expect(third.transport.closed).toBe(false)
  })

  it('a peer that logs on at once comes in, however many say nothing', () => {
    const { call, reception } = lobby({ maxStrangers: 50 })
    for (let i = 0; i < 500; i++) call()
    const peer = call()
    for (let i = 0; i < 49; i++) call()
    peer.send(logon)
    expect(peer.heard()).toHaveLength(1)
    expect(reception.strangers).toBe(49)
  })

  it('whoever waits for a decision stays while there are others who have said nothing', () => {
    const { call } = lobby({ maxStrangers: 2, find: () => undefined })
    const waiting = call()
    waiting.send(logon)
    call()
    call()
    expect(waiting.transport.closed).toBe(false)
  })

  it('one address crowds out only its own', () => {
    const { call } = lobby({ maxStrangersPerAddress: 3 })
    const quiet = call('10.0.0.1')
    const crowd = Array.from({ length: 10 }, () => call('10.0.0.2'))
    expect(quiet.transport.closed).toBe(false)
    expect(crowd.filter(({ transport }) => !transport.closed)).toHaveLength(3)
  })

  it('while nobody has decided on a Logon nothing more is read, and it all arrives in the end', () => {
    const answers: ((driver: Driver | undefined) => void)[] = []
    const { call, driver } = lobby({ find: (_identity, _logon, answer) => void answers.push(answer) })
    const caller = call()
    caller.send(logon)
    expect(caller.transport.paused).toBe(true)
    caller.send('8=FIX.4.4|35=1|34=2|49=ME|52=<TIME>|56=VENUE|112=A')
    answers[0](driver)
    expect(caller.transport.paused).toBe(false)
    expect(caller.heard()).toHaveLength(2)
  })

  it('a decision that does not come in time is a refusal, and one that comes later changes nothing', () => {
    const answers: ((driver: Driver | undefined) => void)[] = []
    const { call, clock, driver, refused } = lobby({ admitTimeoutMs: 5000, find: (_identity, _logon, answer) => void answers.push(answer) })
    const caller = call()
    caller.send(logon)
    clock.advanceUs(5_000_000)
    caller.arrival.wake(clock.now())
    answers[0](driver)
    expect([caller.transport.closed, driver.attached, refused]).toEqual([true, false, ['logonTimeout']])
    expect(caller.heard()).toEqual([])
  })

  it('bytes of a first message that trickles in are not looked through again with each that comes', () => {
    const looked: number[] = []
    const counting: AnyCodec = {
      layout: fix.layout,
      view: () => fix.view(),
      writer: () => fix.writer(),
      validate: (view, rules, problems) => fix.validate(view, rules, problems),
      nameOf: (msgType) => fix.nameOf(msgType),
      scan(bytes, from, to, frame, view, before = 0) {
        looked.push(before)
        fix.scan(bytes, from, to, frame, view, before)
      },
    }
    const { arrival } = lobby({ codec: counting }).call()
    // Its length is wrong, so the end has to be looked for.
    const text = new Uint8Array(4000).fill(120)
    text.set(toWire('8=FIX.4.4|9=5|35=A').subarray(0, 19))
    for (let at = 0; at < text.length; at++) arrival.received(text, at, at + 1, { wallUs: 0, monoUs: 0 })
    expect(looked).toHaveLength(4000)
    expect(Math.max(...looked)).toBeGreaterThan(3900)
  })
})

describe('names of identities', () => {
  const parts = {
    beginString: 'FIX.4.4',
    senderCompID: 'A',
    senderSubID: '',
    senderLocationID: '',
    targetCompID: 'B',
    targetSubID: '',
    targetLocationID: '',
  }

  it('X27: say who speaks to whom, and differ wherever a part does', () => {
    const all = [
      parts,
      { ...parts, senderSubID: 'S' },
      { ...parts, senderLocationID: 'S' },
      { ...parts, senderCompID: 'A/S' },
      { ...parts, senderCompID: 'A%2FS' },
      { ...parts, targetSubID: 'S' },
      { ...parts, senderCompID: 'A->B', targetCompID: '' },
      { ...parts, beginString: 'FIX.4.2' },
    ]
    expect(all.map(nameOf)).toEqual([
      'FIX.4.4:A->B',
      'FIX.4.4:A/S->B',
      'FIX.4.4:A//S->B',
      'FIX.4.4:A%2FS->B',
      'FIX.4.4:A%252FS->B',
      'FIX.4.4:A->B/S',
      'FIX.4.4:A-%3EB->',
      'FIX.4.2:A->B',
    ])
    expect(new Set(all.map(nameOf)).size).toBe(all.length)
  })
})
