import { describe, expect, it } from 'vitest'
import { MemoryRecords } from '../src/testing.ts'
import { acceptor, kinds, loggedOn } from './desk.ts'
import type { Desk } from './desk.ts'

const news = '148=Hi|33=1|58=line'
const order = { clOrdID: 'A1', symbol: 'EURUSD', side: 'Buy', orderQty: '1', ordType: 'Market', transactTime: '20260102-09:30:00.000' }

function sendNews({ driver, now }: Desk): void {
  driver.send('News', { headline: 'Out' }, undefined, now())
}

describe('2b and 10: asking for a hole', () => {
  it('2b: one request for a hole; early messages wait, and are processed in order when it is closed', () => {
    const { peer, session, delivered, facts } = loggedOn()
    peer.send(`35=B|34=4|148=Four|33=1|58=line`)
    peer.expect('35=2|34=2|7=2|16=0')
    peer.send(`35=B|34=5|148=Five|33=1|58=line`)
    peer.send('35=1|34=6|112=six')
    peer.expectNothing()
    expect(delivered).toEqual([])
    peer.send('35=B|34=2|43=Y|122=<TIME>|148=Two|33=1|58=line')
    peer.send('35=B|34=3|43=Y|122=<TIME>|148=Three|33=1|58=line')
    expect(delivered.map((text) => /148=(\w+)/.exec(text)?.[1])).toEqual(['Two', 'Three', 'Four', 'Five'])
    peer.expect('35=0|34=3|112=six')
    expect(session.numbers.nextIn).toBe(7)
    expect(session.resending).toBe(false)
    expect(kinds(facts)).toEqual(['session_up', 'session_gap_opened', 'session_gap_closed'])
  })

  it('2b: what the peer sends a second time after an open request is ignored', () => {
    const { peer, delivered } = loggedOn()
    peer.send(`35=B|34=3|${news}`)
    peer.take()
    peer.send(`35=B|34=2|43=Y|122=<TIME>|${news}`)
    peer.send(`35=B|34=3|43=Y|122=<TIME>|${news}`)
    peer.expectNothing()
    expect(delivered).toHaveLength(2)
  })

  it('10a: a gap fill above the expected number is asked for, and applied in its turn', () => {
    const { peer, session } = loggedOn()
    peer.send('35=4|34=10|36=20|123=Y')
    peer.expect('35=2|34=2|7=2|16=0')
    peer.send('35=4|34=2|43=Y|122=<TIME>|36=10|123=Y')
    expect(session.numbers.nextIn).toBe(20)
  })

  it('the end of a request may be closed, or the request come in chunks', () => {
    const closed = loggedOn({ resendEnd: 'closed' })
    closed.peer.send('35=0|34=9')
    closed.peer.expect('35=2|34=2|7=2|16=8')

    const { peer, session } = loggedOn({ resendChunk: 5 })
    peer.send('35=0|34=12')
    peer.expect('35=2|34=2|7=2|16=6')
    peer.send('35=4|34=2|43=Y|122=<TIME>|36=5|123=Y')
    peer.expectNothing()
    peer.send('35=4|34=5|43=Y|122=<TIME>|36=7|123=Y')
    peer.expect('35=2|34=3|7=7|16=0')
    peer.send('35=4|34=7|43=Y|122=<TIME>|36=12|123=Y')
    peer.expectNothing()
    expect(session.numbers.nextIn).toBe(13)
  })

  it('X2: a message that fills the hole but is invalid is rejected, and the hole closes', () => {
    const { peer, session } = loggedOn()
    peer.send('35=1|34=3|112=three')
    peer.expect('35=2|34=2|7=2|16=0')
    peer.send('35=0|34=2|43=Y|122=<TIME>|999=x')
    peer.expect('35=3|34=3|45=2|58=Invalid tag number|371=999|372=0|373=0')
    peer.expect('35=0|34=4|112=three')
    expect(session.numbers.nextIn).toBe(4)
  })

  it('X8: a request that is not answered is repeated with a growing wait, then the session ends', () => {
    const { peer, session, facts } = loggedOn({ resendTimeoutMs: 1000, resendAttempts: 3 })
    peer.send('35=0|34=5')
    peer.expect('35=2|34=2|7=2|16=0')
    peer.advanceMs(1000)
    peer.expect('35=2|34=3|7=2|16=0')
    peer.advanceMs(1999)
    peer.expectNothing()
    peer.advanceMs(1)
    peer.expect('35=2|34=4|7=2|16=0')
    peer.advanceMs(4000)
    peer.expect('35=5|34=5|58=ResendRequest was not answered')
    peer.advanceMs(2000)
    peer.expectClosed()
    expect(session.state).toBe('latent')
    expect(facts.at(-1)).toMatchObject({ cause: 'resendFailed' })
  })

  it('X8: a gap fill past our request is valid, X9: what it covers of the early messages is dropped', () => {
    const { peer, session, delivered } = loggedOn()
    peer.send(`35=B|34=4|${news}`)
    peer.send(`35=B|34=6|${news}`)
    peer.take()
    peer.send('35=4|34=2|43=Y|122=<TIME>|36=6|123=Y')
    expect(delivered).toHaveLength(1)
    expect(session.numbers.nextIn).toBe(7)
  })

  it('X10: a duplicate ahead of the hole waits like any other', () => {
    const { peer, delivered } = loggedOn()
    peer.send(`35=B|34=3|43=Y|122=<TIME>|${news}`)
    peer.expect('35=2|34=2|7=2|16=0')
    peer.send('35=0|34=2')
    expect(delivered).toHaveLength(1)
  })

  it('X15: with a venue that resends nothing, a hole ends the session', () => {
    const { peer, facts } = loggedOn({ askForHoles: false })
    peer.send('35=0|34=5')
    peer.expect('35=5|34=2|58=MsgSeqNum too high, expecting 2 but received 5')
    peer.send('35=5|34=6')
    peer.expectClosed()
    expect(facts.at(-1)).toMatchObject({ cause: 'resendFailed' })
  })

  it('early messages are bounded: what does not fit is dropped, and comes again', () => {
    const { peer, session, delivered } = loggedOn({ earlyMessages: 2 })
    for (const seq of [4, 5, 6, 7]) peer.send(`35=B|34=${seq}|${news}`)
    expect(session.earlyDropped).toBe(2)
    peer.take()
    for (const seq of [2, 3, 4, 5, 6, 7]) peer.send(`35=B|34=${seq}|43=Y|122=<TIME>|${news}`)
    expect(delivered).toHaveLength(6)
    expect(session.numbers.nextIn).toBe(8)
  })

  it('X20: a hole is forgotten with its connection, and asked for anew by the next', () => {
    const { peer, session } = loggedOn()
    peer.send('35=0|34=5')
    peer.take()
    peer.disconnect()
    expect(session.resending).toBe(false)
    peer.connect()
    peer.take()
    peer.send('35=A|34=6|98=0|108=30')
    peer.expect('35=2|34=4|7=2|16=0')
  })
})

describe('8: serving a ResendRequest', () => {
  it('8-admin: a run of session messages is one gap fill', () => {
    const { peer } = loggedOn()
    peer.send('35=1|34=2|112=A')
    peer.send('35=1|34=3|112=B')
    peer.takeAll()
    peer.send('35=2|34=4|7=1|16=0')
    expect(peer.expect('35=4|34=1|43=Y|36=4|123=Y')).toContain('|122=20260102-09:30:00.000|36=4|')
    peer.expectNothing()
  })

  it('8-mixed: application messages come again with PossDupFlag(43) and their first SendingTime', () => {
    const it = loggedOn()
    sendNews(it)
    it.peer.send('35=1|34=2|112=A')
    sendNews(it)
    it.peer.takeAll()
    it.peer.advanceMs(1500)
    it.peer.send('35=2|34=3|7=1|16=0')
    it.peer.expect('35=4|34=1|43=Y|36=2|123=Y')
    it.peer.expect('35=B|34=2|43=Y|52=20260102-09:30:01.500|122=20260102-09:30:00.000|148=Out')
    it.peer.expect('35=4|34=3|43=Y|36=4|123=Y')
    it.peer.expect('35=B|34=4|43=Y|148=Out')
    it.peer.expectNothing()
    sendNews(it)
    it.peer.expect('35=B|34=5|148=Out')
  })

  it('orders are passed over by default, and told: their fate is unknown', () => {
    const it = loggedOn()
    it.driver.send('NewOrderSingle', order, undefined, it.now())
    sendNews(it)
    it.driver.send('NewOrderSingle', order, undefined, it.now())
    it.peer.takeAll()
    it.peer.send('35=2|34=2|7=2|16=0')
    it.peer.expect('35=4|34=2|43=Y|36=3|123=Y')
    it.peer.expect('35=B|34=3|43=Y|148=Out')
    it.peer.expect('35=4|34=4|43=Y|36=5|123=Y')
    expect(it.facts.slice(-2)).toEqual([
      { source: 'desk', kind: 'session_resend_served', from: 2, to: 4 },
      { source: 'desk', kind: 'session_gap_filled', epoch: 1, seqs: [2, 4] },
    ])
  })

  it('orders are sent again where the profile says so', () => {
    const it = loggedOn({ resendOrders: 'always' })
    it.driver.send('NewOrderSingle', order, undefined, it.now())
    it.peer.take()
    it.peer.send('35=2|34=2|7=2|16=2')
    it.peer.expect('35=D|34=2|43=Y|11=A1|38=1|40=1|54=1|55=EURUSD')
  })

  it('the application may decline any message', () => {
    const it = loggedOn({ mayResend: (msgType) => msgType !== 'B' })
    sendNews(it)
    it.peer.take()
    it.peer.send('35=2|34=2|7=2|16=0')
    it.peer.expect('35=4|34=2|43=Y|36=3|123=Y')
    expect(it.facts.at(-1)).toMatchObject({ kind: 'session_gap_filled', seqs: [2] })
  })

  it('a range past the last number sent is clipped; one beyond it asks for nothing', () => {
    const it = loggedOn()
    sendNews(it)
    it.peer.take()
    it.peer.send('35=2|34=2|7=2|16=500')
    it.peer.expect('35=B|34=2|43=Y|148=Out')
    it.peer.send('35=2|34=3|7=50|16=0')
    it.peer.expectNothing()
    expect(it.session.numbers.nextIn).toBe(4)
  })

  it('a range that cannot be is rejected', () => {
    const { peer } = loggedOn()
    peer.send('35=2|34=2|7=0|16=0')
    peer.expect('35=3|34=2|45=2|58=Value is incorrect (out of range) for this tag|371=7|372=2|373=5')
    peer.send('35=2|34=3|7=5|16=3')
    peer.expect('35=3|34=3|45=3|58=Value is incorrect (out of range) for this tag|371=16|372=2|373=5')
  })

  it('large ranges are read in batches, and are one answer', () => {
    const it = loggedOn({ resendBatch: 3 })
    for (let i = 0; i < 10; i++) sendNews(it)
    it.peer.takeAll()
    it.peer.send('35=2|34=2|7=1|16=0')
    it.peer.expect('35=4|34=1|43=Y|36=2|123=Y')
    for (let seq = 2; seq <= 11; seq++) it.peer.expect(`35=B|34=${seq}|43=Y|148=Out`)
    it.peer.expectNothing()
  })

  it('X19: what is sent during a replay keeps its number and waits behind it', () => {
    const records = new MemoryRecords()
    const it = loggedOn({}, {}, records)
    sendNews(it)
    it.peer.take()
    records.holdLoads = true
    it.peer.send('35=2|34=2|7=2|16=0')
    expect(it.driver.send('News', { headline: 'Live' }, undefined, it.now())).toEqual({ kind: 'sent', seq: 3 })
    it.peer.expectNothing()
    records.answerLoads()
    it.peer.expect('35=B|34=2|43=Y|148=Out')
    it.peer.expect('35=B|34=3|148=Live')
  })

  it('X20: a replay ends with its connection', () => {
    const records = new MemoryRecords()
    const it = loggedOn({}, {}, records)
    sendNews(it)
    records.holdLoads = true
    it.peer.send('35=2|34=2|7=2|16=0')
    it.peer.disconnect()
    records.answerLoads()
    it.peer.connect()
    it.peer.expect('35=A|34=3|98=0|108=30')
    it.peer.expectNothing()
  })

  it('X20: what a replay that was cut off may have passed over is told', () => {
    const records = new MemoryRecords()
    const it = loggedOn({ resendBatch: 1 }, {}, records)
    it.driver.send('NewOrderSingle', order, undefined, it.now())
    sendNews(it)
    sendNews(it)
    records.holdLoads = true
    it.peer.send('35=2|34=2|7=2|16=0')
    records.answerLoads()
    records.answerLoads()
    it.peer.disconnect()
    expect(it.facts.slice(-2)).toMatchObject([
      { kind: 'session_gap_filled', epoch: 1, seqs: [2] },
      { kind: 'session_down', cause: 'peerClosed' },
    ])
  })

  it('X18: a range that is asked for over and over is answered by gap fill alone', () => {
    const it = loggedOn({ resendLoopCap: 2 })
    sendNews(it)
    it.peer.take()
    for (const seq of [2, 3]) {
      it.peer.send(`35=2|34=${seq}|7=2|16=0`)
      it.peer.expect('35=B|34=2|43=Y|148=Out')
    }
    it.peer.send('35=2|34=4|7=2|16=0')
    it.peer.expect('35=4|34=2|43=Y|36=3|123=Y')
    expect(it.facts.slice(-3).map((fact) => fact.kind)).toEqual(['session_resend_loop', 'session_resend_served', 'session_gap_filled'])
  })

  it('20: a request that comes beyond our own hole is served at once; ours is not repeated', () => {
    const it = acceptor({ resendOrders: 'always' })
    it.peer.connect()
    it.peer.send('35=A|34=1|98=0|108=30')
    it.peer.take()
    sendNews(it)
    it.peer.take()
    it.peer.send('35=0|34=7')
    it.peer.expect('35=2|34=3|7=2|16=0')
    it.peer.send('35=2|34=8|7=2|16=2')
    it.peer.expect('35=B|34=2|43=Y|148=Out')
    it.peer.send('35=4|34=2|43=Y|122=<TIME>|36=7|123=Y')
    it.peer.expectNothing()
    expect(it.session.numbers.nextIn).toBe(9)
  })

  it('X6: a hole in both directions at once heals', () => {
    const it = loggedOn()
    sendNews(it)
    it.peer.take()
    it.peer.disconnect()
    it.peer.connect()
    it.peer.take()
    it.peer.send('35=A|34=9|98=0|108=30')
    it.peer.expect('35=2|34=4|7=2|16=0')
    it.peer.send('35=2|34=10|7=2|16=0')
    it.peer.expect('35=B|34=2|43=Y|148=Out')
    it.peer.expect('35=4|34=3|43=Y|36=5|123=Y')
    it.peer.send('35=4|34=2|43=Y|122=<TIME>|36=9|123=Y')
    expect(it.session.numbers.nextIn).toBe(11)
  })
})

describe('what waits ahead of a hole', () => {
  it('may be older than SendingTime(52) allows when its turn comes: it was not when it came', () => {
    const it = loggedOn({ resendTimeoutMs: 600_000 })
    it.peer.send('35=B|34=3|148=Hello|33=1|58=early')
    for (let minute = 0; minute < 5; minute++) {
      it.peer.advanceMs(30_000)
      it.peer.send(`35=0|34=${4 + minute}`)
    }
    it.peer.takeAll()
    it.peer.send('35=B|34=2|43=Y|122=<TIME>|148=Hello|33=1|58=late')
    it.peer.expectNothing()
    expect(it.delivered).toHaveLength(2)
    expect(it.session.numbers.nextIn).toBe(9)
  })
})

describe('what a replay may send', () => {
  const order = { clOrdID: 'A1', symbol: 'EURUSD', side: 'Buy', orderQty: '1', ordType: 'Market', transactTime: '20260102-09:30:00.000' }
  const news = { headline: 'Hello', noLinesOfText: [{ text: 'line' }] }

  it('an order while it is young; later it is filled and told', () => {
    const it = loggedOn({ resendOrders: { youngerThanMs: 5000 } })
    it.driver.send('NewOrderSingle', order, undefined, it.now())
    it.peer.takeAll()
    it.peer.advanceMs(4999)
    it.peer.send('35=2|34=2|7=2|16=0')
    expect(it.peer.take()).toContain('|35=D|34=2|43=Y|')
    it.peer.advanceMs(1)
    it.peer.send('35=2|34=3|7=2|16=0')
    it.peer.expect('35=4|34=2|43=Y|36=3|123=Y')
    expect(it.facts).toContainEqual({ source: 'desk', kind: 'session_gap_filled', epoch: 1, seqs: [2] })
  })

  it('of a range that is too long, the last ones', () => {
    const it = loggedOn({ resendMaxRange: 2 })
    for (let i = 0; i < 4; i++) it.driver.send('News', news, undefined, it.now())
    it.peer.takeAll()
    it.peer.send('35=2|34=2|7=1|16=0')
    it.peer.expect('35=4|34=1|43=Y|36=4|123=Y')
    expect(it.peer.take()).toContain('|35=B|34=4|43=Y|')
    expect(it.peer.take()).toContain('|35=B|34=5|43=Y|')
    it.peer.expectNothing()
    expect(it.facts).toContainEqual(
      expect.objectContaining({ kind: 'session_warning', code: 'resendClipped', text: '1 to 5: filled below 4' }),
    )
  })

  it('the application may refuse a request as a whole: it is answered by gap fill alone', () => {
    const it = loggedOn({ mayServe: (begin, end) => (end - begin > 1 ? 'refuse' : 'serve') })
    for (let i = 0; i < 3; i++) it.driver.send('News', news, undefined, it.now())
    it.peer.takeAll()
    it.peer.send('35=2|34=2|7=2|16=0')
    it.peer.expect('35=4|34=2|43=Y|36=5|123=Y')
    it.peer.send('35=2|34=3|7=4|16=4')
    expect(it.peer.take()).toContain('|35=B|34=4|43=Y|')
  })

  it('not faster than it may: in batches, with what is new behind it and heartbeats on time', () => {
    const it = loggedOn({ resendPerSecond: 10 })
    for (let i = 0; i < 5; i++) it.driver.send('News', news, undefined, it.now())
    it.peer.takeAll()
    it.peer.send('35=2|34=2|7=2|16=0')
    const seen: number[] = []
    for (let tenth = 0; tenth < 6; tenth++) {
      seen.push(it.peer.takeAll().length)
      it.peer.advanceMs(100)
    }
    expect(seen).toEqual([1, 1, 1, 1, 1, 0])
    expect(it.driver.send('News', news, undefined, it.now()).kind).toBe('sent')
    expect(it.peer.take()).toContain('|35=B|34=7|')
  })

  it('each further early message asks again, where redundant requests are wanted', () => {
    const it = loggedOn({ redundantResendRequests: true })
    it.peer.send('35=0|34=5')
    it.peer.expect('35=2|34=2|7=2|16=0')
    it.peer.send('35=0|34=6')
    it.peer.expect('35=2|34=3|7=2|16=0')
  })
})

describe('an operator asks for messages again', () => {
  it('and gets them as duplicates, which are not delivered twice and leave the numbers as they are', () => {
    const { peer, session, driver, delivered, now } = loggedOn()
    peer.send(`35=B|34=2|${news}`)
    peer.send(`35=B|34=3|${news}`)
    peer.take()
    expect(driver.command({ kind: 'resendRequest', from: 2, to: 3 }, now())).toBeUndefined()
    peer.expect('35=2|34=2|7=2|16=3')
    peer.send(`35=B|34=2|43=Y|122=<TIME>|${news}`)
    peer.send('35=4|34=3|43=Y|122=<TIME>|36=4|123=Y')
    peer.expectNothing()
    expect([delivered.length, session.numbers.nextIn, session.state]).toEqual([2, 4, 'active'])
    expect(driver.command({ kind: 'resendRequest', from: 1, to: 0 }, now())).toBeUndefined()
    peer.expect('35=2|34=3|7=1|16=0')
  })

  it('and is told where there is nothing to ask for', () => {
    const { driver, now } = loggedOn()
    expect(driver.command({ kind: 'resendRequest', from: 2, to: 0 }, now())).toBe('the last number that came is 1')
    expect(driver.command({ kind: 'resendRequest', from: 1, to: 9 }, now())).toBe('the last number that came is 1')
    expect(() => driver.command({ kind: 'resendRequest', from: 3, to: 2 }, now())).toThrow('the first one not above the last')
    expect(() => driver.command({ kind: 'resendRequest', from: 0, to: 0 }, now())).toThrow('integers from 1')
    driver.command({ kind: 'disconnect', cause: 'requested' }, now())
    expect(driver.command({ kind: 'resendRequest', from: 1, to: 1 }, now())).toBe('not logged on')
  })
})
