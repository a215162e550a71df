import { describe, expect, test } from 'vitest'
import { bodyOf, Conversation } from './conversation.ts'

const logonQuote = `
  > QUOTE 35=A|98=0|108=30|141=Y|553=1001|554=secret
  < QUOTE 35=A|98=0|108=30|141=Y`
const logonTrade = `
  > TRADE 35=A|98=0|108=30|141=Y|553=1001|554=secret
  < TRADE 35=A|98=0|108=30|141=Y`

describe('logon', () => {
  test('a wrong password is answered with a Logout that tells nothing', () => {
    new Conversation().play(`
      > TRADE 35=A|98=0|108=30|141=Y|553=1001|554=wrong
      < TRADE 35=5|58=InternalError: RET_INVALID_DATA
      closed TRADE
    `)
  })

  test('so is a TargetSubID(57) that selects another session', () => {
    new Conversation().play(`
      > TRADE 35=A|50=TRADE|57=QUOTE|98=0|108=30|141=Y|553=1001|554=secret
      < TRADE 35=5|58=InternalError: RET_INVALID_DATA
      closed TRADE
    `)
  })

  test('the answer swaps 50 and 57, and writes its CompID in its own case', () => {
    const fields = new Conversation().ask('TRADE', '35=A|50=desk7|57=TRADE|98=0|108=30|141=Y|553=1001|554=secret')
    expect([fields.get('49'), fields.get('50'), fields.get('56'), fields.get('57')]).toEqual([
      'cServer',
      'TRADE',
      'demo.broker.1001',
      'desk7',
    ])
  })
})

describe('the security list', () => {
  test('gives every symbol with its name and digits, in one message', () => {
    new Conversation().play(`${logonTrade}
      > TRADE 35=x|320=L1|559=0
      < TRADE 35=y|146=2|55=1|1007=EURUSD|1008=5|55=4|1007=USDJPY|1008=3|320=L1|322=L1-1|560=0
    `)
  })
})

describe('market data', () => {
  test('spot is a snapshot at each tick, without sizes', () => {
    new Conversation().play(`${logonQuote}
      > QUOTE 35=V|262=M1|263=1|264=1|267=2|269=0|269=1|146=1|55=1
      tick EURUSD 1.10000 1.10010
      < QUOTE 35=W|55=1|262=M1|268=2|269=0|270=1.10000|269=1|270=1.10010
      tick USDJPY 150.000 150.010
      tick EURUSD 1.10001 1.10010
      < QUOTE 35=W|55=1|262=M1|268=2|269=0|270=1.10001|269=1|270=1.10010
      > QUOTE 35=V|262=M1|263=2|264=1|267=2|269=0|269=1|146=1|55=1
      tick EURUSD 1.10002 1.10010
    `)
  })

  test('depth is one snapshot with ids and sizes, then new entries and deletes by id alone', () => {
    new Conversation().play(`${logonQuote}
      tick EURUSD 1.10000 1.10010 500000 300000
      > QUOTE 35=V|262=M1|263=1|264=0|265=1|267=2|269=0|269=1|146=1|55=1
      < QUOTE 35=W|55=1|262=M1|268=2|269=0|270=1.10000|271=500000|278=1000000001|269=1|270=1.10010|271=300000|278=1000000002
      tick EURUSD 1.10000 1.10010 500000 300000
      tick EURUSD 1.10000 1.10011 500000 200000.5
      < QUOTE 35=X|268=2|279=0|269=1|278=1000000003|55=1|270=1.10011|271=200000.50|279=2|278=1000000002|55=1
    `)
  })

  test('a symbol by its name is refused: a numeric id is expected', () => {
    new Conversation().play(`${logonQuote}
      > QUOTE 35=V|262=M1|263=1|264=1|267=2|269=0|269=1|146=1|55=EURUSD
      < QUOTE 35=Y|58=INVALID_REQUEST: Expected numeric symbolId, but got EURUSD|262=M1|281=0
      > QUOTE 35=V|262=M2|263=1|264=1|267=2|269=0|269=1|146=1|55=99
      < QUOTE 35=Y|58=SYMBOL_NOT_FOUND: Symbol 99 is not found|262=M2|281=0
      > QUOTE 35=V|262=M3|263=0|264=1|267=2|269=0|269=1|146=1|55=1
      < QUOTE 35=Y|58=INVALID_REQUEST: SubscriptionRequestType 0 is not supported|262=M3|281=4
      > QUOTE 35=V|262=M4|263=1|264=5|267=2|269=0|269=1|146=1|55=1
      < QUOTE 35=Y|58=INVALID_REQUEST: MarketDepth 5 is not supported|262=M4|281=5
    `)
  })

  test('a request without its symbols, or with a count that lies, is rejected by the session', () => {
    new Conversation().play(`${logonQuote}
      > QUOTE 35=V|262=M1|263=1|264=1|267=2|269=0|269=1
      < QUOTE 35=3|45=2|58=Required tag missing|371=146|372=V|373=1
      > QUOTE 35=V|262=M1|263=1|264=1|267=2|269=0|269=1|146=1
      < QUOTE 35=3|45=3|58=Incorrect NumInGroup count for repeating group|371=146|372=V|373=16
    `)
  })

  test('a connection may have a thousand subscriptions and no more', () => {
    const request = (id: number) => `35=V|262=M${id}|263=1|264=1|267=2|269=0|269=1|146=1|55=1`
    const talk = new Conversation().play(logonQuote)
    for (let id = 0; id < 1000; id++) talk.play(`> QUOTE ${request(id)}`)
    talk.play(`
      > QUOTE ${request(1000)}
      < QUOTE 35=Y|58=TOO_MANY_SUBSCRIPTIONS|262=M1000|281=2
    `)
  })

  test('subscriptions end with the connection', () => {
    new Conversation().play(`${logonQuote}
      > QUOTE 35=V|262=M1|263=1|264=1|267=2|269=0|269=1|146=1|55=1
      drop QUOTE
      tick EURUSD 1.10000 1.10010${logonQuote}
      tick EURUSD 1.10001 1.10010
    `)
  })

  test('an order on QUOTE is an unsupported message', () => {
    new Conversation().play(`${logonQuote}
      > QUOTE 35=D|11=A1|55=1|54=1|60=20260102-09:30:00.000|38=1000|40=1
      < QUOTE 35=j|58=INVALID_REQUEST: message type D is not supported|372=D|380=3
    `)
  })
})

describe('orders', () => {
  const open = `${logonTrade}
      tick EURUSD 1.10000 1.10010 500000 300000`

  test('a market order is acknowledged and filled: no ExecID(17), no LastPx(31)', () => {
    new Conversation().play(`${open}
      > TRADE 35=D|11=A1|55=1|54=1|60=20260102-09:30:00.000|38=1000|40=1|494=demo
      < TRADE 35=8|11=A1|14=0|37=1|38=1000|39=0|40=1|54=1|55=1|59=3|60=20260102-09:30:00.000|150=0|151=1000|494=demo|721=1
      < TRADE 35=8|6=1.1001|11=A1|14=1000|32=1000|37=1|38=1000|39=2|40=1|54=1|55=1|59=3|60=20260102-09:30:00.000|150=F|151=0|494=demo|721=1
    `)
  })

  test('what the market has no size for is cancelled, as a market order is IOC', () => {
    new Conversation().play(`${open}
      > TRADE 35=D|11=A1|55=1|54=2|60=20260102-09:30:00.000|38=600000|40=1
      < TRADE 35=8|11=A1|14=0|37=1|38=600000|39=0|40=1|54=2|55=1|59=3|60=20260102-09:30:00.000|150=0|151=600000|721=1
      < TRADE 35=8|6=1.1|11=A1|14=500000|32=500000|37=1|38=600000|39=1|40=1|54=2|55=1|59=3|60=20260102-09:30:00.000|150=F|151=100000|721=1
      < TRADE 35=8|6=1.1|11=A1|14=500000|37=1|38=600000|39=4|40=1|54=2|55=1|58=NOT_ENOUGH_LIQUIDITY|59=3|60=20260102-09:30:00.000|150=4|151=0|721=1
    `)
  })

  test('a limit order rests, is replaced without OrigClOrdID(41), and fills under the id of the replace', () => {
    new Conversation().play(`${open}
      > TRADE 35=D|11=A1|55=1|54=1|60=20260102-09:30:00.000|38=2000|40=2|44=1.09990
      < TRADE 35=8|11=A1|14=0|37=1|38=2000|39=0|40=2|44=1.09990|54=1|55=1|59=1|60=20260102-09:30:00.000|150=0|151=2000|721=1
      wait 1s
      > TRADE 35=G|41=A1|37=1|11=A2|38=3000|44=1.09995
      < TRADE 35=8|11=A2|14=0|37=1|38=3000|39=0|40=2|44=1.09995|54=1|55=1|59=1|60=20260102-09:30:01.000|150=5|151=3000|721=1
      wait 1s
      tick EURUSD 1.09985 1.09995 500000 1000
      < TRADE 35=8|6=1.09995|11=A2|14=1000|32=1000|37=1|38=3000|39=1|40=2|44=1.09995|54=1|55=1|59=1|60=20260102-09:30:02.000|150=F|151=2000|721=1
    `)
  })

  test('a cancel is accepted under its own id, with the order’s id in OrigClOrdID(41)', () => {
    new Conversation().play(`${open}
      > TRADE 35=D|11=A1|55=1|54=2|60=20260102-09:30:00.000|38=1000|40=3|99=1.09000
      < TRADE 35=8|11=A1|14=0|37=1|38=1000|39=0|40=3|54=2|55=1|59=1|60=20260102-09:30:00.000|99=1.09000|150=0|151=1000|721=1
      > TRADE 35=F|41=A1|11=C1
      < TRADE 35=8|11=C1|14=0|37=1|38=1000|39=4|40=3|41=A1|54=2|55=1|59=1|60=20260102-09:30:00.000|99=1.09000|150=4|151=0|721=1
    `)
  })

  test('a cancel of an unknown or an ended order is a BusinessMessageReject(j) that names the cancel', () => {
    new Conversation().play(`${open}
      > TRADE 35=F|41=ghost|11=C1
      < TRADE 35=j|58=ORDER_NOT_FOUND: Order with clOrdId ghost is not found|379=C1|380=0
      > TRADE 35=G|41=ghost|37=77|11=R1|38=1000|44=1.1
      < TRADE 35=j|58=ORDER_NOT_FOUND: Order with orderId 77 is not found|379=R1|380=0
    `)
  })

  test('a cancel of an order that is being executed is refused', () => {
    new Conversation({ marketOrders: 'nextTick' }).play(`${open}
      > TRADE 35=D|11=A1|55=1|54=1|60=20260102-09:30:00.000|38=1000|40=1
      < TRADE 35=8|11=A1|14=0|37=1|38=1000|39=0|40=1|54=1|55=1|59=3|60=20260102-09:30:00.000|150=0|151=1000|721=1
      > TRADE 35=F|41=A1|11=C1
      < TRADE 35=9|11=C1|37=1|39=0|41=A1|58=ORDER_UNDER_EXECUTION: Order 1 is under execution|434=1
      tick EURUSD 1.10000 1.10020 500000 300000
      < TRADE 35=8|6=1.1002|11=A1|14=1000|32=1000|37=1|38=1000|39=2|40=1|54=1|55=1|59=3|60=20260102-09:30:00.000|150=F|151=0|721=1
    `)
  })

  test('an order that cannot be is rejected, and its id is used up', () => {
    new Conversation().play(`${open}
      > TRADE 35=D|11=A1|55=99|54=1|60=20260102-09:30:00.000|38=1000|40=1
      < TRADE 35=8|11=A1|14=0|37=1|38=1000|39=8|40=1|54=1|55=99|58=SYMBOL_NOT_FOUND: Symbol 99 is not found|59=3|60=20260102-09:30:00.000|103=1|150=8|151=0
      > TRADE 35=D|11=A2|55=1|54=1|60=20260102-09:30:00.000|38=999|40=1
      < TRADE 35=8|11=A2|14=0|37=2|38=999|39=8|40=1|54=1|55=1|58=TRADING_BAD_VOLUME: the volume is below the minimum|59=3|60=20260102-09:30:00.000|103=13|150=8|151=0
      > TRADE 35=D|11=A3|55=1|54=1|60=20260102-09:30:00.000|38=1500|40=1
      < TRADE 35=8|11=A3|14=0|37=3|38=1500|39=8|40=1|54=1|55=1|58=TRADING_BAD_VOLUME: the volume is off the step|59=3|60=20260102-09:30:00.000|103=13|150=8|151=0
      > TRADE 35=D|11=A4|55=4|54=1|60=20260102-09:30:00.000|38=1000|40=1
      < TRADE 35=8|11=A4|14=0|37=4|38=1000|39=8|40=1|54=1|55=4|58=NO_QUOTES: the market has not opened yet|59=3|60=20260102-09:30:00.000|103=2|150=8|151=0
      > TRADE 35=D|11=A1|55=1|54=1|60=20260102-09:30:00.000|38=1000|40=1
      < TRADE 35=8|11=A1|14=0|37=5|38=1000|39=8|40=1|54=1|55=1|58=DUPLICATE_ORDER: ClOrdID A1 is in use|59=3|60=20260102-09:30:00.000|103=6|150=8|151=0
    `)
  })

  test('an order sent again with PossDupFlag(43)=Y or PossResend(97)=Y is answered with its status and not traded twice', () => {
    const talk = new Conversation().play(`${open}
      > TRADE 35=D|11=A1|55=1|54=1|60=20260102-09:30:00.000|38=1000|40=2|44=1.09000
      < TRADE 35=8|11=A1|14=0|37=1|38=1000|39=0|40=2|44=1.09000|54=1|55=1|59=1|60=20260102-09:30:00.000|150=0|151=1000|721=1
      > TRADE 35=D|97=Y|11=A1|55=1|54=1|60=20260102-09:30:00.000|38=1000|40=2|44=1.09000
      < TRADE 35=8|11=A1|14=0|37=1|38=1000|39=0|40=2|44=1.09000|54=1|55=1|59=1|60=20260102-09:30:00.000|150=0|151=1000|721=1
    `)
    expect(talk.venue.account.orders.size).toBe(1)
  })
})

describe('questions about orders and positions', () => {
  const traded = `${logonTrade}
      tick EURUSD 1.10000 1.10010 500000 300000
      > TRADE 35=D|11=A1|55=1|54=1|60=20260102-09:30:00.000|38=1000|40=1
      < TRADE 35=8|11=A1|14=0|37=1|38=1000|39=0|40=1|54=1|55=1|59=3|60=20260102-09:30:00.000|150=0|151=1000|721=1
      < TRADE 35=8|6=1.1001|11=A1|14=1000|32=1000|37=1|38=1000|39=2|40=1|54=1|55=1|59=3|60=20260102-09:30:00.000|150=F|151=0|721=1`

  test('a status is answered with ExecType(150) New, whatever the state', () => {
    new Conversation().play(`${traded}
      > TRADE 35=H|11=A1|54=1
      < TRADE 35=8|6=1.1001|11=A1|14=1000|37=1|38=1000|39=2|40=1|54=1|55=1|59=3|60=20260102-09:30:00.000|150=0|151=0|721=1
      > TRADE 35=H|11=ghost
      < TRADE 35=j|58=ORDER_NOT_FOUND: Order with clOrdId ghost is not found|379=ghost|380=0
    `)
  })

  test('a status request that names a symbol is rejected by the session', () => {
    new Conversation().play(`${logonTrade}
      > TRADE 35=H|11=A1|55=1|54=1
      < TRADE 35=3|45=2|58=Tag not defined for this message type|371=55|372=H|373=2
    `)
  })

  test('a mass status lists the working orders without ClOrdID(11), each with the number of all; none is a reject', () => {
    new Conversation().play(`${traded}
      > TRADE 35=AF|584=S1|585=7
      < TRADE 35=j|58=ORDER_NOT_FOUND: no orders|379=S1|380=0
      > TRADE 35=D|11=A2|55=1|54=1|60=20260102-09:30:00.000|38=1000|40=2|44=1.09000
      < TRADE 35=8|11=A2|14=0|37=2|38=1000|39=0|40=2|44=1.09000|54=1|55=1|59=1|60=20260102-09:30:00.000|150=0|151=1000|721=1
      > TRADE 35=D|11=A3|55=1|54=2|60=20260102-09:30:00.000|38=1000|40=3|99=1.09000|126=20260102-10:00:00.000
      < TRADE 35=8|11=A3|14=0|37=3|38=1000|39=0|40=3|54=2|55=1|59=6|60=20260102-09:30:00.000|99=1.09000|126=20260102-10:00:00.000|150=0|151=1000|721=1
      > TRADE 35=AF|584=S2|585=7
      < TRADE 35=8|14=0|37=2|38=1000|39=0|40=2|44=1.09000|54=1|55=1|59=1|60=20260102-09:30:00.000|150=I|151=1000|584=S2|721=1|911=2
      < TRADE 35=8|14=0|37=3|38=1000|39=0|40=3|54=2|55=1|59=6|60=20260102-09:30:00.000|99=1.09000|126=20260102-10:00:00.000|150=I|151=1000|584=S2|721=1|911=2
    `)
  })

  test('positions are told one report each; none is a report that says so', () => {
    new Conversation().play(`${logonTrade}
      > TRADE 35=AN|710=P0
      < TRADE 35=AP|710=P0|727=0|728=2
    `)
    new Conversation().play(`${traded}
      > TRADE 35=AN|710=P1
      < TRADE 35=AP|55=1|702=1|704=1000|705=0|710=P1|721=1|727=1|728=0|730=1.1001
    `)
  })

  test('a mass cancel is not offered', () => {
    new Conversation().play(`${logonTrade}
      > TRADE 35=q|11=Q1|530=7|60=20260102-09:30:00.000
      < TRADE 35=j|58=INVALID_REQUEST: message type q is not supported|372=q|380=3
    `)
  })
})

describe('a restart of the venue', () => {
  const resting = `
      tick EURUSD 1.10000 1.10010 500000 300000
      > TRADE 35=D|11=A1|55=1|54=1|60=20260102-09:30:00.000|38=1000|40=2|44=1.09000
      < TRADE 35=8|11=A1|14=0|37=1|38=1000|39=0|40=2|44=1.09000|54=1|55=1|59=1|60=20260102-09:30:00.000|150=0|151=1000|721=1`

  test('continues orders and positions from its journal', () => {
    const talk = new Conversation().play(`${logonTrade}${resting}`)
    const before = [...talk.venue.account.orders.values()]
    talk.play('restart')
    expect([...talk.venue.account.orders.values()]).toEqual(before)
    talk.play(`${logonTrade}
      tick EURUSD 1.08990 1.09000 500000 300000
      < TRADE 35=8|6=1.09|11=A1|14=1000|32=1000|37=1|38=1000|39=2|40=2|44=1.09000|54=1|55=1|59=1|60=20260102-09:30:00.000|150=F|151=0|721=1
      restart${logonTrade}
      > TRADE 35=AN|710=P1
      < TRADE 35=AP|55=1|702=1|704=1000|705=0|710=P1|721=1|727=1|728=0|730=1.09
      > TRADE 35=D|11=A1|55=1|54=1|60=20260102-09:30:00.000|38=1000|40=1
      < TRADE 35=8|11=A1|14=0|37=2|38=1000|39=8|40=1|54=1|55=1|58=DUPLICATE_ORDER: ClOrdID A1 is in use|59=3|60=20260102-09:30:00.000|103=6|150=8|151=0
    `)
  })

  test('with reset numbers, a fill that nobody was there for is never reported: the client has to ask', () => {
    new Conversation().play(`${logonTrade}${resting}
      drop TRADE
      tick EURUSD 1.08990 1.09000 500000 300000${logonTrade}
      > TRADE 35=H|11=A1
      < TRADE 35=8|6=1.09|11=A1|14=1000|37=1|38=1000|39=2|40=2|44=1.09000|54=1|55=1|59=1|60=20260102-09:30:00.000|150=0|151=0|721=1
    `)
  })

  test('with continued numbers, the report waits and goes out after the next logon, over a restart too', () => {
    for (const between of ['', 'restart']) {
      new Conversation({ numbering: 'continue' }).play(`
      > TRADE 35=A|98=0|108=30|553=1001|554=secret
      < TRADE 35=A|98=0|108=30${resting}
      drop TRADE
      tick EURUSD 1.08990 1.09000 500000 300000
      ${between}
      > TRADE 35=A|98=0|108=30|553=1001|554=secret
      < TRADE 35=A|98=0|108=30
      < TRADE 35=8|6=1.09|11=A1|14=1000|32=1000|37=1|38=1000|39=2|40=2|44=1.09000|54=1|55=1|59=1|60=20260102-09:30:00.000|150=F|151=0|721=1
      `)
    }
  })

  test('with continued numbers, a report that was sent and lost is sent again when it is asked for', () => {
    new Conversation({ numbering: 'continue' }).play(`
      > TRADE 35=A|98=0|108=30|553=1001|554=secret
      < TRADE 35=A|98=0|108=30${resting}
      restart
      > TRADE 35=A|98=0|108=30|553=1001|554=secret
      < TRADE 35=A|98=0|108=30
      > TRADE 35=2|7=2|16=2
      < TRADE 35=8|43=Y|122=20260102-09:30:00.000|11=A1|14=0|37=1|38=1000|39=0|40=2|44=1.09000|54=1|55=1|59=1|60=20260102-09:30:00.000|150=0|151=1000|721=1
    `)
  })

  test('its journal holds each order with what became of it, and no password', () => {
    const talk = new Conversation().play(`${logonTrade}${resting}`)
    const order = talk.records().find((record) => bodyOf(new TextDecoder().decode(record.raw)).startsWith('35=D'))
    expect(new TextDecoder().decode(order!.note.subarray(2))).toContain('"kind":"new","orderID":"1","clOrdID":"A1"')
    for (const record of talk.records()) expect(new TextDecoder().decode(record.raw)).not.toContain('secret')
  })
})
