import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { describe, expect, it } from 'vitest'
import { orderReader, readDecimal } from '../src/fix.ts'
import { textbook } from '../src/index.ts'
import { instruments } from './desk.ts'

const now = { wallUs: 0, monoUs: 0 }
const fix = codec(fix44)

function wire(body: string): Uint8Array {
  const rest = `${body.replaceAll('|', '\x01')}\x01`
  const head = `8=FIX.4.4\x019=${rest.length}\x01`
  let sum = 0
  for (const char of head + rest) sum += char.charCodeAt(0)
  return new TextEncoder().encode(`${head}${rest}10=${String(sum % 256).padStart(3, '0')}\x01`)
}

function read(body: string, options: Partial<Parameters<typeof orderReader>[0]> = {}) {
  const bytes = wire(`35=${body}`)
  const view = fix.view()
  expect(view.wrap(bytes, 0, bytes.length)).toBe('')
  const reader = orderReader({ instruments, rules: textbook, source: 'TRADE', ...options })
  return { fact: reader.read(view, now), reader }
}

const header = '49=cServer|56=demo.x.1|34=7|52=20260102-09:30:00.000'

describe('reading messages about orders', () => {
  it('a report of cTrader: no ExecID, no LastPx, an average with more digits than the price', () => {
    const { fact } = read(
      `8|${header}|6=1.1000512|11=T1-1|14=1000|32=500|37=OID7|38=2000|39=1|40=2|44=1.1001|54=1|55=1|60=20260102-09:30:00.123|150=F|151=1000|721=P9`,
    )
    expect(fact).toMatchObject({
      kind: 'order_report',
      source: 'TRADE',
      seq: 7,
      clOrdID: 'T1-1',
      orderID: 'OID7',
      execID: '',
      execType: 'Trade',
      ordStatus: 'PartiallyFilled',
      instrumentId: 'EURUSD',
      side: 'buy',
      orderQty: 200_000,
      cumQty: 100_000,
      leavesQty: 100_000,
      lastQty: 50_000,
      lastPx: null,
      avgPx: 11_000_512,
      avgPxScale: 7,
      price: 110_010,
      positionID: 'P9',
      transactTimeUs: Date.UTC(2026, 0, 2, 9, 30, 0, 123) * 1000,
      possDup: false,
      totNumReports: null,
      ordType: 'limit',
    })
  })

  it('nothing of the last message stays in the next fact', () => {
    const reader = orderReader({ instruments, rules: textbook, source: 'TRADE' })
    const view = fix.view()
    const one = wire(`35=8|${header}|11=A|14=1|37=O|38=2|39=1|54=2|55=1|58=text|103=1|150=F|151=1|584=M|911=3`)
    const two = wire(`35=8|${header}|37=O2|39=0|150=0`)
    view.wrap(one, 0, one.length)
    reader.read(view, now)
    view.wrap(two, 0, two.length)
    expect(reader.read(view, now)).toMatchObject({
      clOrdID: '',
      orderQty: null,
      side: '',
      text: '',
      rejectReason: '',
      massStatusReqID: '',
      totNumReports: null,
    })
  })

  it('a report without symbol takes the instrument of the order that it names', () => {
    const orders = { get: (id: string) => (id === 'A' ? { instrumentId: 'EURUSD' } : undefined) }
    expect(read(`8|${header}|11=A|14=10|37=O|39=1|150=F`, { orders }).fact).toMatchObject({ instrumentId: 'EURUSD', cumQty: 1000 })
    expect(read(`8|${header}|11=B|14=10|37=O|39=1|150=F`, { orders }).fact).toMatchObject({ instrumentId: '', cumQty: null })
  })

  // Found by a kill of the process between an order and its fill: the fill was resent ahead of the list, had no quantity, and was lost.
  it('a report by a symbol that the list has not told yet takes the instrument of the order that it names', () => {
    const orders = {
      get: (id: string) => (id === 'A' ? { instrumentId: 'EURUSD' } : undefined),
      keyOf: ({ orderID }: { orderID: string }) => (orderID === 'O' ? 'A' : undefined),
    }
    const resent = `14=10|32=10|37=O|39=2|43=Y|55=777|150=F`
    expect(read(`8|${header}|11=A|${resent}`, { orders }).fact).toMatchObject({ instrumentId: 'EURUSD', cumQty: 1000, lastQty: 1000 })
    expect(read(`8|${header}|${resent}`, { orders }).fact).toMatchObject({ instrumentId: 'EURUSD', cumQty: 1000 })
    expect(read(`8|${header}|11=B|${resent.replace('37=O', '37=P')}`, { orders }).fact).toMatchObject({ instrumentId: '', cumQty: null })
  })

  it('a state that the dictionary does not know is no fact and says so', () => {
    const { fact, reader } = read(`8|${header}|37=O|39=Z|150=0`)
    expect(fact).toBeUndefined()
    expect(reader.problem).toContain('OrdStatus(39) "Z"')
  })

  it('FIX 4.2: ExecTransType says bust, correct, status', () => {
    const kind = (trans: string, exec: string) => read(`8|${header}|20=${trans}|37=O|39=1|150=${exec}`).fact
    expect(kind('0', '1')).toMatchObject({ execType: 'Trade' })
    expect(kind('1', '1')).toMatchObject({ execType: 'TradeCancel' })
    expect(kind('2', '1')).toMatchObject({ execType: 'TradeCorrect' })
    expect(kind('3', '0')).toMatchObject({ execType: 'OrderStatus' })
  })

  it('a cancel reject, a business reject by 379 alone, a session reject by its number', () => {
    expect(read(`9|${header}|11=C|37=O|39=0|41=A|58=too late|102=0|434=1`).fact).toMatchObject({
      kind: 'cancel_reject',
      clOrdID: 'C',
      origClOrdID: 'A',
      reason: '0',
      responseTo: 'cancel',
    })
    expect(read(`j|${header}|58=ORDER_NOT_FOUND: x|379=C|380=0`).fact).toMatchObject({
      kind: 'request_reject',
      refID: 'C',
      refSeqNum: 0,
      refMsgType: '',
      reason: '0',
    })
    expect(read(`3|${header}|45=12|372=D|373=1|58=x`).fact).toMatchObject({
      kind: 'request_reject',
      refID: '',
      refSeqNum: 12,
      refMsgType: 'D',
      reason: '1',
    })
  })

  it('a position report, and one that says there is none', () => {
    expect(read(`AP|${header}|55=1|702=1|704=300|705=0|710=R|721=P9|727=2|728=0|730=1.10005`).fact).toMatchObject({
      kind: 'position_report',
      posReqID: 'R',
      positionID: 'P9',
      result: 'found',
      total: 2,
      instrumentId: 'EURUSD',
      longQty: 30_000,
      shortQty: 0,
      avgPx: 110_005,
      avgPxScale: 5,
    })
    expect(read(`AP|${header}|710=R|727=0|728=2`).fact).toMatchObject({ result: 'none', total: 0, longQty: null })
  })

  it('what is not about orders is no fact', () => {
    expect(read(`0|${header}`).fact).toBeUndefined()
  })

  it('reads a decimal with the digits that it has', () => {
    expect(readDecimal('1.10005')).toEqual({ value: 110_005, scale: 5 })
    expect(readDecimal('-0.5')).toEqual({ value: -5, scale: 1 })
    expect(readDecimal('100')).toEqual({ value: 100, scale: 0 })
    expect(readDecimal('1.1000000000000000888')).toEqual({ value: 110_000_000_000_000, scale: 14 })
    expect(readDecimal('0.99999999999999999')).toEqual({ value: 100_000_000_000_000, scale: 14 })
    for (const text of ['', '-', '.', '1e5', '1,5', 'NaN', '99999999999999999999']) expect(readDecimal(text)).toBeUndefined()
  })
})
