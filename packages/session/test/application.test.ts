import { describe, expect, it } from 'vitest'
import { Direction } from '../src/index.ts'
import { toText } from '../src/testing.ts'
import { acceptor, fold, loggedOn } from './desk.ts'

const text = (note: string): Uint8Array => Uint8Array.from(note, (letter) => letter.charCodeAt(0))

describe('application messages', () => {
  it('an order is appended with its note before it is written', () => {
    const { driver, peer, journal, now } = loggedOn()
    const result = driver.send(
      'NewOrderSingle',
      { clOrdID: 'A1', symbol: 'EURUSD', side: 'Buy', orderQty: '100000', ordType: 'Market', transactTime: '20260102-09:30:00.000' },
      text('note of A1'),
      now(),
    )
    expect(result).toEqual({ kind: 'sent', seq: 2 })
    const sent = peer.expect('35=D|34=2|11=A1|38=100000|40=1|54=1|55=EURUSD|60=20260102-09:30:00.000')
    const record = journal.records.at(-1)
    expect(record).toMatchObject({ dir: Direction.out, seq: 2, epoch: 1, stream: 1 })
    expect(toText(record?.raw ?? text(''))).toBe(sent)
    expect(toText(record?.note ?? text(''))).toBe('note of A1')
  })

  it('an order in a session that is not logged on is refused, and takes no number', () => {
    const { driver, peer, session, now } = acceptor()
    peer.connect()
    expect(driver.send('NewOrderSingle', {}, undefined, now())).toEqual({ kind: 'refused', code: 'notLoggedOn' })
    expect(session.numbers.nextOut).toBe(1)
  })

  it('a message is delivered, applied, then recorded with the note of the application', () => {
    const { peer, journal, delivered, session } = loggedOn({}, { onMessage: () => text('applied') })
    peer.send('35=B|34=2|148=Hello|33=1|58=line')
    expect(delivered).toHaveLength(1)
    expect(journal.records.at(-1)).toMatchObject({ dir: Direction.in, seq: 2 })
    expect(toText(journal.records.at(-1)?.note ?? text(''))).toBe('applied')
    expect(session.numbers).toEqual(fold(journal.records))
  })

  it('what a handler sends is recorded after the message that caused it', () => {
    const it = loggedOn(
      {},
      {
        onMessage: (_, now) => {
          expect(it.driver.send('News', { headline: 'Seen' }, text('effect'), now).kind).toBe('sent')
          return text('cause')
        },
      },
    )
    it.peer.send('35=B|34=2|148=Hello|33=1|58=line')
    expect(it.journal.records.slice(-2).map((record) => toText(record.note))).toEqual(['cause', 'effect'])
    it.peer.expect('35=B|34=2|148=Seen')
  })

  it('what is sent upon a message is recorded before the message that waited behind it is delivered', () => {
    const heard: string[] = []
    const it = loggedOn(
      {},
      {
        onMessage: (view) => {
          heard.push(view.str(148))
          return text(`applied ${view.str(148)}`)
        },
        onAppended: (now) => void it.driver.send('News', { headline: 'upon it' }, text(`sent upon ${heard.at(-1)}`), now),
      },
    )
    // The second comes before the first: it waits behind the hole.
    it.peer.send('35=B|34=3|148=two|33=1|58=line')
    it.peer.send('35=B|34=2|43=Y|122=<TIME>|148=one|33=1|58=line')
    const notes = it.journal.records.map((record) => toText(record.note)).filter((note) => note !== '')
    expect(notes).toEqual(['applied one', 'sent upon one', 'applied two', 'sent upon two'])
  })

  it('header fields of its own stand where their tags belong; those of the session are not the application’s', () => {
    const { driver, peer, now } = loggedOn({ senderLocationID: 'LDN' })
    driver.send('News', { headline: 'again' }, undefined, now(), {
      header: [
        [145, 'NY'],
        [97, 'Y'],
      ],
    })
    peer.expect('35=B|34=2|97=Y|142=LDN|145=NY|148=again')
    expect(() => driver.send('News', { headline: 'x' }, undefined, now(), { header: [[43, 'Y']] })).toThrow('Header field 43')
  })

  it('a body may be written by a function, for what must keep its text', () => {
    const { driver, peer, now } = loggedOn()
    driver.send('D', (writer) => writer.str(38, '002000.00'), undefined, now())
    peer.expect('35=D|34=2|38=002000.00')
  })
})
