import { fix44 } from '@fix/dictionary/fix44'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codec, parseUtc, pretty } from '../src/index.ts'

const fix = codec(fix44)
const fixed = {
  senderCompID: 'ME',
  targetCompID: 'VENUE',
  account: 'A-1',
  ordType: 'Limit',
  timeInForce: 'GoodTillCancel',
  noPartyIDs: [{ partyID: 'me', partyRole: 'ClientId' }],
} as const
const open = ['msgSeqNum', 'sendingTime', 'clOrdID', 'orderQty', 'price', 'side', 'symbol', 'text', 'transactTime'] as const
const template = fix.template('NewOrderSingle', { fixed, open })
const wallUs = parseUtc('20260102-09:30:00.123')

describe('a template', () => {
  it('writes the message that the codec writes from an object, whatever was written before', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', '7', ' ', 'ü'), minLength: 1, maxLength: 40 })
    const message = fc.record({
      seq: fc.integer({ min: 1, max: 1e9 }),
      id: text,
      qty: fc.nat(),
      price: fc.option(fc.nat(1e9), { nil: undefined }),
      side: fc.constantFrom('Buy', 'Sell'),
      note: fc.option(text, { nil: undefined }),
      laterUs: fc.nat(5_000_000),
      abandoned: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 8 }), (messages) => {
        for (const each of messages) {
          const at = wallUs + each.laterUs
          template.begin()
          template.int(34, each.seq)
          template.utc(52, at, 6)
          template.str(11, each.id)
          if (each.abandoned) continue
          template.int(38, each.qty)
          if (each.price !== undefined) template.scaled(44, each.price, 5)
          template.char(54, each.side === 'Buy' ? 49 : 50)
          template.str(55, 'EURUSD')
          if (each.note !== undefined) template.str(58, each.note)
          template.utc(60, at, 6)
          template.end()
          const stamp = (pretty(template.message()).match(/52=([^|]*)/) ?? [])[1]
          const whole = (scaled: number): string => `${Math.floor(scaled / 1e5)}.${String(scaled % 1e5).padStart(5, '0')}`
          const same = fix.write({
            msgType: 'NewOrderSingle',
            ...fixed,
            msgSeqNum: each.seq,
            sendingTime: stamp,
            clOrdID: each.id,
            orderQty: String(each.qty),
            price: each.price === undefined ? undefined : whole(each.price),
            side: each.side as 'Buy',
            symbol: 'EURUSD',
            text: each.note,
            transactTime: stamp,
          })
          expect(pretty(template.message())).toBe(pretty(same))
          expect(parseUtc(stamp)).toBe(at)
        }
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  it('writes a message that is framed, read and valid', () => {
    template.begin()
    template.int(34, 7)
    template.utc(52, wallUs, 3)
    template.str(11, 'E7-1')
    template.int(38, 100000)
    template.scaled(44, 110005, 5)
    template.char(54, 49)
    template.str(55, 'EURUSD')
    template.utc(60, wallUs, 3)
    template.end()
    expect(pretty(template.buffer, template.start, template.stop)).toBe(
      '8=FIX.4.4|9=154|35=D|34=7|49=ME|52=20260102-09:30:00.123|56=VENUE|1=A-1|11=E7-1|38=100000|40=2|44=1.10005|54=1|55=EURUSD|59=1|60=20260102-09:30:00.123|453=1|448=me|452=3|10=003|',
    )
    const [view] = fix.read(template.message())
    expect([...fix.problemsOf(view)]).toEqual([])
  })

  it('throws where a required open field is left out, and where a field is not open or comes too late', () => {
    template.begin()
    template.int(34, 7)
    expect(() => template.str(11, 'A')).toThrow('sendingTime is required')
    template.begin()
    expect(() => template.end()).toThrow('msgSeqNum is required')
    template.begin()
    template.int(34, 7)
    template.utc(52, wallUs, 3)
    template.str(11, 'A')
    expect(() => template.int(34, 8)).toThrow('side is required')
    const short = fix.template('Heartbeat', { fixed: { senderCompID: 'ME', targetCompID: 'V' }, open: ['msgSeqNum', 'sendingTime'] })
    short.begin()
    short.int(34, 1)
    expect(() => short.int(34, 2)).toThrow('sendingTime is required')
    short.utc(52, wallUs, 0)
    expect(() => short.str(112, 'x')).toThrow('112 is not open, or its turn is over')
  })

  it('gives no message of which a field could not be written, none without its beginning, and none twice', () => {
    template.begin()
    template.int(34, 7)
    template.utc(52, wallUs, 3)
    expect(() => template.str(11, '日本')).toThrow('ISO-8859-1')
    template.int(38, 100000)
    template.scaled(44, 110005, 5)
    template.char(54, 49)
    template.str(55, 'EURUSD')
    template.utc(60, wallUs, 3)
    expect(() => template.end()).toThrow('begin it anew')
    const beat = fix.template('Heartbeat', { fixed: { senderCompID: 'ME' }, open: ['msgSeqNum'] })
    beat.begin()
    beat.int(34, 1)
    beat.end()
    expect(() => beat.end()).toThrow('without begin()')
    expect(() => beat.int(34, 1)).toThrow('before begin()')
    beat.begin()
    expect(() => beat.int(0, 1)).toThrow('msgSeqNum is required')
    beat.int(34, 1)
    expect(() => beat.int(0, 5)).toThrow('0 is not open')
  })

  it('is refused where it could not give a whole message', () => {
    expect(() => fix.template('NewOrderSingle', { fixed: { clOrdID: 'A' }, open: ['side'] })).toThrow(
      'needs transactTime, ordType, fixed or open',
    )
    expect(() => fix.template('Heartbeat', { fixed: { testReqID: 'x' }, open: ['testReqID'] as never })).toThrow('testReqID is named twice')
    expect(() => fix.template('Heartbeat', { fixed: {}, open: ['symbol'] as never })).toThrow('Heartbeat has no field symbol')
    // @ts-expect-error: no such field
    expect(() => fix.template('Heartbeat', { fixed: { clOrdID: 'x' }, open: [] })).toThrow('no field clOrdID')
    // @ts-expect-error: no such side
    expect(() => fix.template('NewOrderSingle', { fixed: { ...fixed, side: 'buy' }, open: ['clOrdID', 'transactTime'] })).toThrow(
      'side is one of',
    )
    expect(() => fix.template('News', { fixed: { headline: 'x' }, open: ['noLinesOfText'] })).toThrow('is a group, which cannot be open')
    expect(() => fix.template('Logon', { fixed: { encryptMethod: 'None', heartBtInt: 30 }, open: ['rawData'] })).toThrow('is a data field')
  })

  it('holds one message of another charset, and no message longer than the codec allows', () => {
    const utf8 = codec(fix44, { charset: 'utf8', maxMessageBytes: 2000 })
    const news = utf8.template('TestRequest', { fixed: { senderCompID: 'ME' }, open: ['testReqID'] })
    news.begin()
    news.str(112, 'Zürich 東京')
    news.end()
    expect([...utf8.read(news.message())].map((m) => m.str(112))).toEqual(['Zürich 東京'])
    news.begin()
    expect(() => {
      news.str(112, 'x'.repeat(5000))
      news.end()
    }).toThrow('longer than 2000 bytes')
  })
})
