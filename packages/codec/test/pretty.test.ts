import { fix44 } from '@fix/dictionary/fix44'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codec,
  explain,
  fromText,
  lineText,
  linesText,
  pretty,
  sealed,
  separators,
  summary,
  summaryLine,
  tree,
  type View,
} from '../src/index.ts'

const fix = codec(fix44)
const session = '34=2|49=A|52=20260102-09:30:00|56=B|'

function message(body: string): View {
  const bytes = sealed(`8=FIX.4.4|${body.replace(/^(35=\w+\|)/, `$1${session}`)}`)
  const view = fix.view()
  expect(view.wrap(bytes, 0, bytes.length)).toBe('')
  return view as View
}

const order = '35=D|11=ID|453=2|448=p|452=1|802=1|523=s|448=q|54=1|58=two\nlines|9999=x|'

describe('a message as one line', () => {
  it('has bars, or another separator, for SOH and escapes for other control characters', () => {
    expect(pretty(fromText('8=FIX|\n\x7f\xe9\x9b|'))).toBe('8=FIX|\\x0a\\x7fé\\x9b|')
    expect(pretty(fromText('35=0|'), 0, 5, '^A')).toBe('35=0^A')
  })

  it('escapes a separator within a value, and a backslash that would read as an escape', () => {
    expect(pretty(fromText('58=a|b;c\\x41\\n;', ';'))).toBe('58=a\\x7cb|c\\x5cx41\\n|')
    expect(pretty(fromText('58=a^Ab|'), 0, 8, '^A')).toBe('58=a\\x5eAb^A')
  })

  it('comes back from any separator as the bytes that it was', () => {
    const unescaped = (text: string, separator: string): string =>
      text.replaceAll(/\\x([0-9a-f]{2})/g, (escape, code: string) =>
        escape === separator ? escape : String.fromCharCode(parseInt(code, 16)),
      )
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'|;^Ax\\0149=a\x01\n"u<SOH>\xff'), { maxLength: 30 }),
        fc.constantFrom('|', ';', '^A', '<SOH>'),
        (letters, separator) => {
          const text = letters.join('')
          const line = pretty(fromText(text, '\x01'), 0, text.length, separator)
          expect(unescaped(line.replaceAll(separator, '\x01'), separator)).toBe(text)
          expect(separators).toContain(separator)
        },
      ),
      { seed: 1, numRuns: 2000 },
    )
  })
})

describe('a message from text', () => {
  it('has a byte for each character of ISO-8859-1', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    expect(fromText(String.fromCharCode(...all), '\x01')).toEqual(all)
  })

  it.each([
    ['日', '日 (U+65E5)'],
    ['Ā', 'Ā (U+0100)'],
    ['😀', '😀 (U+1F600)'],
  ])('is refused with a character that ISO-8859-1 does not have: %s', (character, named) => {
    const reason = new RangeError(`the text has the character ${named}; text forms of messages are ISO-8859-1`)
    for (const text of [`58=a${character}|`, `8=FIX.4.4|58=é${character}`, `8=${character}`]) {
      expect(() => fromText(text)).toThrow(reason)
      expect(() => sealed(text)).toThrow(reason)
    }
  })

  it('has its length and its sum in bytes, whatever stands for SOH', () => {
    const text = '8=FIX.4.4|35=B|148=Zürich|'
    for (const separator of separators) expect(sealed(text.replaceAll('|', separator), separator)).toEqual(sealed(text))
    expect([...fix.read(sealed(text))]).toHaveLength(1)
    expect(sealed(text.slice(0, -1))).toEqual(sealed(text))
  })
})

describe('a message field by field', () => {
  it('tells names, meanings and the depth of groups', () => {
    const fields = explain(message(order)).map(
      ({ depth, name, tag, text, meaning }) => `${' '.repeat(depth)}${name}(${tag})=${text}${meaning === '' ? '' : ` ${meaning}`}`,
    )
    expect(fields.slice(2, -1)).toEqual([
      'MsgType(35)=D NewOrderSingle',
      'MsgSeqNum(34)=2',
      'SenderCompID(49)=A',
      'SendingTime(52)=20260102-09:30:00',
      'TargetCompID(56)=B',
      'ClOrdID(11)=ID',
      'NoPartyIDs(453)=2',
      ' PartyID(448)=p',
      ' PartyRole(452)=1 ExecutingFirm',
      ' NoPartySubIDs(802)=1',
      '  PartySubID(523)=s',
      ' PartyID(448)=q',
      'Side(54)=1 Buy',
      'Text(58)=two\nlines',
      '(9999)=x',
    ])
  })

  it('tells each meaning of a field of several values', () => {
    const [field] = explain(message('35=D|18=1 6|')).filter(({ tag }) => tag === 18)
    expect(field).toMatchObject({ text: '1 6', meaning: 'NotHeld ParticipateDoNotInitiate' })
  })

  it('reads a group that stands there twice both times', () => {
    expect(explain(message('35=D|453=1|448=a|54=1|453=1|448=b|')).filter(({ depth }) => depth === 1)).toHaveLength(2)
  })

  it('takes time in proportion to the fields, of a copy too', () => {
    const long = message(`35=D|${'1=a|'.repeat(20_000)}${'453=0|'.repeat(20_000)}`)
    expect(explain(long)).toHaveLength(40_008)
    expect(explain(long.retain())).toHaveLength(40_008)
  })
})

describe('a message as a tree', () => {
  it('has its sections, its groups entry by entry, values below each other and a word where a count is wrong', () => {
    expect(linesText(tree(message(order.replace('802=1', '802=3')))).split('\n')).toEqual([
      'NewOrderSingle',
      '  header',
      '    BeginString(8)    FIX.4.4',
      '    BodyLength(9)     108',
      '    MsgType(35)       D  NewOrderSingle',
      '    MsgSeqNum(34)     2',
      '    SenderCompID(49)  A',
      '    SendingTime(52)   20260102-09:30:00',
      '    TargetCompID(56)  B',
      '  body',
      '    ClOrdID(11)      ID',
      '    NoPartyIDs(453)  2',
      '      1  PartyID(448)        p',
      '         PartyRole(452)      1  ExecutingFirm',
      '         NoPartySubIDs(802)  3  but 1 entry',
      '           1  PartySubID(523)  s',
      '      2  PartyID(448)        q',
      '    Side(54)         1  Buy',
      '    Text(58)         two\\x0alines',
      '    9999             x',
      '  trailer',
      expect.stringMatching(/^ {4}CheckSum\(10\) {2}\d{3}$/),
    ])
  })

  it('is made of parts that say what they are', () => {
    const line = tree(message(order)).find((parts) => parts.some(({ text }) => text === 'Side'))
    expect(line?.filter(({ kind }) => kind !== 'space').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'name Side',
      'tag (54)',
      'value 1',
      'meaning Buy',
    ])
  })

  it('shows a field where it stands, and a type that the dictionary does not have', () => {
    const lines = linesText(tree(message('35=Z1|58=x|49=late|1=y|')))
      .split('\n')
      .map((line) => line.trim())
    expect(lines[0]).toBe('MsgType Z1')
    expect(lines.slice(9)).toEqual([
      'body',
      'Text(58)  x',
      'header',
      'SenderCompID(49)  late',
      'body',
      'Account(1)  y',
      'trailer',
      expect.any(String),
    ])
  })
})

describe('a message in a line for a trader', () => {
  it.each([
    ['35=D|11=A1|54=1|38=10|55=BTCUSDT|40=2|44=5|', 'NewOrderSingle BUY 10 BTCUSDT @ 5 ClOrdID=A1'],
    ['35=D|11=A1|54=5|38=10|55=BTCUSDT|40=1|59=1|', 'NewOrderSingle SELL SHORT 10 BTCUSDT Market GoodTillCancel ClOrdID=A1'],
    ['35=D|11=A1|54=2|152=100|55=BTCUSDT|40=4|44=5|99=4.9|59=0|', 'NewOrderSingle SELL for 100 BTCUSDT @ 5 stop 4.9 StopLimit ClOrdID=A1'],
    ['35=G|11=A2|41=A1|54=1|38=12|55=BTCUSDT|40=2|44=5|', 'OrderCancelReplaceRequest BUY 12 BTCUSDT @ 5 ClOrdID=A2 OrigClOrdID=A1'],
    ['35=F|11=A2|41=A1|54=1|55=BTCUSDT|', 'OrderCancelRequest BUY BTCUSDT ClOrdID=A2 OrigClOrdID=A1'],
    [
      '35=8|37=9|11=A1|17=E1|150=F|39=2|54=1|38=10|55=BTCUSDT|44=5|32=4|31=4.99|14=10|151=0|6=4.995|',
      'ExecutionReport Filled BUY 10 BTCUSDT @ 5 last 4 @ 4.99 cum 10 left 0 avg 4.995 ClOrdID=A1 OrderID=9 ExecID=E1',
    ],
    [
      '35=8|37=9|11=A1|17=E1|150=8|39=8|54=1|55=X|14=0|151=0|6=0|103=1|58=no such symbol|',
      'ExecutionReport Rejected BUY X cum 0 left 0 ClOrdID=A1 OrderID=9 ExecID=E1 OrdRejReason=UnknownSymbol "no such symbol"',
    ],
    ['35=8|37=9|17=E1|150=D|39=1|54=1|55=X|14=0|151=0|', 'ExecutionReport PartiallyFilled Restated BUY X cum 0 left 0 OrderID=9 ExecID=E1'],
    [
      '35=9|37=9|11=A2|41=A1|39=2|434=1|102=0|58=late|',
      'OrderCancelReject Filled ClOrdID=A2 OrigClOrdID=A1 OrderID=9 CxlRejResponseTo=OrderCancelRequest CxlRejReason=TooLateToCancel "late"',
    ],
    ['35=A|98=0|108=30|141=Y|553=me|554=secret|', 'Logon heartbeat 30 s reset Username=***'],
    ['35=5|58=bye\n|', 'Logout "bye\\x0a"'],
    ['35=0|', 'Heartbeat'],
    ['35=1|112=T1|', 'TestRequest TestReqID=T1'],
    ['35=2|7=4|16=0|', 'ResendRequest from 4 on'],
    ['35=2|7=4|16=9|', 'ResendRequest from 4 to 9'],
    ['35=4|43=Y|123=Y|36=9|', 'SequenceReset gap fill to 9 possible duplicate'],
    ['35=4|36=9|', 'SequenceReset to 9'],
    [
      '35=3|45=12|371=55|372=D|373=1|58=Required tag missing|',
      'Reject of NewOrderSingle number 12 RequiredTagMissing Symbol(55) "Required tag missing"',
    ],
    ['35=3|45=12|371=9999|58=?|', 'Reject of number 12 9999 "?"'],
    ['35=j|45=12|372=D|380=3|58=no|', 'BusinessMessageReject of NewOrderSingle number 12 UnsupportedMessageType "no"'],
    ['35=V|262=R|263=1|264=1|146=4|55=A|55=B|55=C|55=D|', 'MarketDataRequest SnapshotAndUpdates A, B, C and 1 more depth 1 MDReqID=R'],
    [
      '35=W|55=EURUSD|262=R|268=3|269=0|270=1|269=1|270=2|269=1|270=3|',
      'MarketDataSnapshotFullRefresh EURUSD 3 entries (1 Bid, 2 Offer) MDReqID=R',
    ],
    ['35=X|268=2|279=0|269=0|55=A|279=2|278=7|55=B|', 'MarketDataIncrementalRefresh A, B 2 entries (1 New Bid, 1 Delete)'],
    ['35=X|268=0|', 'MarketDataIncrementalRefresh 0 entries'],
    ['35=Y|262=R|281=0|58=no|', 'MarketDataRequestReject UnknownSymbol MDReqID=R "no"'],
    ['35=S|117=Q|55=EURUSD|132=1.1|133=1.2|134=5|135=6|', 'Quote EURUSD bid 1.1 x 5 offer 1.2 x 6 QuoteID=Q'],
    ['35=AP|721=a|453=1|448=p|581=1|', 'PositionReport PosMaintRptID=a NoPartyIDs=1 AccountType=CarriedCustomerSide'],
    [
      '35=Z1|1=a|2=b|3=c|4=B|5=N|6=1|7=1|11=i|12=1|13=1|',
      'MsgType Z1 Account=a AdvId=b AdvRefID=c AdvSide=Buy AdvTransType=New AvgPx=1 BeginSeqNo=1 ClOrdID=i and 2 more',
    ],
    ['35=B|148=\x1b[31m|33=0|', 'News Headline=\\x1b[31m NoLinesOfText=0'],
  ])('%s', (body, line) => {
    expect(summary(message(body))).toBe(line)
  })

  it('is made of parts that say what they are', () => {
    const parts = summaryLine(message('35=D|11=A1|54=1|38=10|55=BTCUSDT|40=2|44=5|'))
    expect(lineText(parts)).toBe('NewOrderSingle BUY 10 BTCUSDT @ 5 ClOrdID=A1')
    expect(parts.filter(({ kind }) => kind !== 'space').map(({ kind }) => kind)).toEqual([
      'message',
      'side',
      'amount',
      'symbol',
      'word',
      'amount',
      'name',
      'word',
      'value',
    ])
  })
})

describe('secrets', () => {
  const logon = message('35=A|98=0|108=30|95=6|96=secret|553=secret|554=secret|')

  it('are stars in every text, the length of secret data too', () => {
    for (const text of [summary(logon), linesText(tree(logon)), JSON.stringify(explain(logon))])
      expect(text).not.toMatch(/secret|RawDataLength\(95\) +6/)
    expect(explain(logon).find(({ tag }) => tag === 95)?.text).toBe('***')
  })

  it('are those that the caller names', () => {
    expect(summary(logon, [])).toContain('Username=secret')
    expect(summary(message('35=B|148=Hi|'), [148])).toBe('News Headline=***')
    expect(linesText(tree(message('35=B|148=Hi|'), [148]))).toContain('Headline(148)  ***')
  })
})
