// A peer that reads nothing, whatever it asks for; and a consumer that is slow, or never done. What is asked is that memory stays bounded, that
// the end has its cause, and that nothing is lost or taken twice.
import { describe, expect, it } from 'vitest'
import { MemoryRecords } from '../src/testing.ts'
import { held } from '../src/index.ts'
import type { SessionConfig } from '../src/index.ts'
import { fold, loggedOn } from './desk.ts'
import type { Desk } from './desk.ts'

const news = { headline: 'Hello', noLinesOfText: [{ text: 'x'.repeat(100) }] }
const maxBufferedBytes = 20_000

/** Logged on, and from here the peer reads nothing. */
function deaf(config: Partial<SessionConfig> = {}): Desk {
  const it = loggedOn({ maxBufferedBytes, ...config }, {}, new MemoryRecords())
  it.peer.takeAll()
  it.peer.transport.stalled = true
  return it
}

/** What is held never was above the bound that the peer is cut at, and the write that went over it. */
function isBounded(it: Desk): void {
  expect(it.peer.transport.bufferedBytes).toBeLessThan(2 * maxBufferedBytes + 64 * 400)
}

const nothingRead: [string, Partial<SessionConfig>, (it: Desk, turn: number) => void][] = [
  ['tests us', {}, (it) => it.peer.send(`35=1|34=${it.session.numbers.nextIn}|112=${'x'.repeat(200)}`)],
  ['sends what is rejected', {}, (it) => it.peer.send(`35=0|34=${it.session.numbers.nextIn}|999=x`)],
  ['sends what is refused by its possible duplicate', {}, (it) => it.peer.send(`35=0|34=1|43=Y`)],
  [
    'tells gaps and leaves them open',
    { resendTimeoutMs: 1 },
    (it) => {
      it.peer.send(`35=0|34=${it.session.numbers.nextIn + 5}`)
      it.peer.advanceMs(1)
    },
  ],
  ['asks for the same range again and again', {}, (it) => it.peer.send(`35=2|34=${it.session.numbers.nextIn}|7=1|16=0`)],
  ['resets the numbers again and again', {}, (it) => it.peer.send('35=A|34=1|98=0|108=30|141=Y')],
  ['sends Logons in session', {}, (it) => it.peer.send(`35=A|34=${it.session.numbers.nextIn}|98=0|108=30`)],
  [
    'says something now and then',
    { heartBtIntS: 1 },
    (it) => {
      it.peer.advanceMs(1000)
      it.peer.send(`35=0|34=${it.session.numbers.nextIn}`)
    },
  ],
  ['listens to an application that goes on sending', {}, (it) => void it.driver.send('News', news, undefined, it.now())],
]

describe('a peer that reads nothing', () => {
  it.each(nothingRead)('%s: memory stays bounded, the numbers stay whole', (_, config, stimulus) => {
    const it = deaf(config)
    for (let turn = 0; turn < 3000 && it.session.state !== 'latent'; turn++) {
      stimulus(it, turn)
      isBounded(it)
    }
    const end = it.facts.findLast((fact) => fact.kind === 'session_down')
    // An application is refused before the bound is reached; a peer that goes on asking is cut off, or gives up its hole.
    if (it.session.state === 'latent') expect(['slowConsumer', 'resendFailed', 'seqTooLow']).toContain(end?.cause)
    else expect(it.driver.send('News', news, undefined, it.now())).toEqual({ kind: 'refused', code: 'backPressured' })
    expect(it.session.numbers).toEqual(fold(it.journal.records))
    // It reads again, and both go on where they were.
    if (it.session.state === 'latent') {
      it.peer.connect()
      it.peer.takeAll()
      it.peer.send(`35=A|34=${it.session.numbers.nextIn}|98=0|108=30`)
    } else {
      it.peer.transport.stalled = false
      it.peer.takeAll()
    }
    it.peer.send(`35=1|34=${it.session.numbers.nextIn}|112=HELLO`)
    // A replay that waited goes on first.
    const messages = it.peer.takeAll()
    it.peer.advanceMs(100)
    messages.push(...it.peer.takeAll())
    expect(messages.some((message) => message.includes('|35=0|') && message.includes('|112=HELLO|'))).toBe(true)
    expect(it.session.state).toBe('active')
  })

  it('asks for ten thousand messages: no further batch is read from the journal until it reads, and then it gets every one', () => {
    const it = loggedOn({ maxBufferedBytes, resendBatch: 64 })
    for (let i = 0; i < 10_000; i++) {
      it.driver.send('News', news, undefined, it.now())
      if (i % 100 === 0) it.peer.takeAll()
    }
    it.peer.takeAll()
    it.peer.transport.stalled = true
    it.peer.send('35=2|34=2|7=1|16=0')
    isBounded(it)
    const seqs: number[] = []
    for (let turn = 0; turn < 1000 && seqs.length < 10_000; turn++) {
      isBounded(it)
      for (const message of it.peer.takeAll()) if (message.includes('|35=B|')) seqs.push(Number(/\|34=(\d+)\|/.exec(message)?.[1]))
      it.peer.advanceMs(50)
    }
    expect(seqs).toEqual(Array.from({ length: 10_000 }, (_, at) => at + 2))
    expect(it.session.state).toBe('active')
  })

  it('and never will: its replay does not wait for ever', () => {
    const it = loggedOn({ maxBufferedBytes, slowConsumerMs: 5000 })
    for (let i = 0; i < 1000; i++) {
      it.driver.send('News', news, undefined, it.now())
      it.peer.takeAll()
    }
    it.peer.transport.stalled = true
    it.peer.send('35=2|34=2|7=1|16=0')
    it.peer.advanceMs(5000)
    isBounded(it)
    expect(it.facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'slowConsumer' })
  })
})

describe('a consumer', () => {
  /** The peer sends 10,000 messages a second for four seconds while the consumer sleeps 1.5 heartbeats with each hundredth. */
  it('that sleeps 1.5 heartbeats at 10,000 messages a second loses nothing, and is not cut', () => {
    const taken: number[] = []
    let sleeping = false
    const it = loggedOn(
      { heartBtIntS: 2, slowConsumerMs: 10_000 },
      {
        onMessage: (view) => {
          taken.push(view.seqNum)
          if (taken.length % 10_000 !== 0) return undefined
          sleeping = true
          return held
        },
      },
    )
    let sent = 2
    for (let batch = 0; batch < 40; batch++) {
      // A peer whose line is not read waits, as TCP makes it wait.
      if (!it.peer.transport.paused) for (let i = 0; i < 1000; i++) it.peer.send(`35=B|34=${sent++}|148=Hello|33=1|58=line`)
      it.peer.advanceMs(100)
      if (!sleeping) continue
      it.peer.advanceMs(3000)
      sleeping = false
      it.driver.taken(undefined, it.now())
    }
    expect(taken).toEqual(Array.from({ length: sent - 2 }, (_, at) => at + 2))
    expect(taken.length).toBeGreaterThanOrEqual(30_000)
    expect(it.session.state).toBe('active')
    expect(it.facts.some((fact) => fact.kind === 'session_heartbeat_missed')).toBe(false)
    expect(it.peer.takeAll().filter((message) => message.includes('|35=0|')).length).toBeGreaterThan(0)
  })

  it('that never returns is cut, with that cause, and the message it had comes again', () => {
    let took = 0
    const it = loggedOn({ heartBtIntS: 2, slowConsumerMs: 10_000 }, { onMessage: () => (took++ === 0 ? held : undefined) })
    it.peer.send('35=B|34=2|148=Hello|33=1|58=line')
    it.peer.advanceMs(10_000)
    expect(it.facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'slowConsumer' })
    expect(it.session.numbers.nextIn).toBe(2)
    it.driver.abandon(it.now())
    it.peer.connect()
    it.peer.takeAll()
    it.peer.send('35=A|34=3|98=0|108=2')
    expect(it.peer.take()).toContain('|7=2|16=0|')
    it.peer.send('35=B|34=2|43=Y|122=<TIME>|148=Hello|33=1|58=line')
    expect(it.delivered).toHaveLength(2)
    expect(it.session.numbers.nextIn).toBe(4)
  })
})
