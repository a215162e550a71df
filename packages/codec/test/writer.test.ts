import { fix44 } from '@fix/dictionary/fix44'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codec, copyBody, frameSlot, fromText, pretty, sealed } from '../src/index.ts'

const fix = codec(fix44)
const order = {
  clOrdID: 'A1',
  symbol: 'EURUSD',
  side: 'Buy',
  orderQty: '100000',
  ordType: 'Limit',
  price: '1.10005',
  transactTime: '20260102-09:30:00.000',
} as const

describe('writer', () => {
  it('writes a message field by field, with length and sum', () => {
    const writer = fix.writer()
    writer.begin('D')
    writer.int(34, 12)
    writer.str(49, 'ME')
    writer.utc(52, Date.UTC(2026, 0, 2, 9, 30) * 1000 + 123_456, 3)
    writer.str(56, 'VENUE')
    writer.char(54, 49)
    writer.scaled(44, -110005, 5)
    writer.scaled(38, 100, 0)
    writer.bool(43, true)
    writer.int(7, -5)
    writer.end()
    expect(pretty(writer.buffer, writer.start, writer.stop)).toBe(
      '8=FIX.4.4|9=85|35=D|34=12|49=ME|52=20260102-09:30:00.123|56=VENUE|54=1|44=-1.10005|38=100|43=Y|7=-5|10=050|',
    )
  })

  it('is framed again, whatever its values and however long it is', () => {
    const found = frameSlot()
    const writer = fix.writer()
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.stringMatching(/^[ -{}~]*$/)), { maxLength: 60 }),
        (fields) => {
          writer.begin('U1')
          for (const [tag, text] of fields) writer.str(tag, text.repeat(20))
          writer.end()
          fix.frame(writer.buffer, writer.start, writer.stop, found)
          expect([found.kind, found.end]).toEqual(['message', writer.stop])
          expect(pretty(writer.message())).toBe(
            pretty(
              sealed(
                `8=FIX.4.4|35=U1|${fields.map(([tag, text]) => `${tag}=${text.repeat(20)}|`).join('')}`.replaceAll('|', '\x01'),
                '\x01',
              ),
            ),
          )
        },
      ),
    )
  })

  it('stamps each time right, although it keeps the text of the second', () => {
    const writer = fix.writer()
    const start = Date.UTC(2026, 0, 2, 9, 30) * 1000
    for (const us of [start, start + 999_999, start + 1_000_000, start - 1, start + 60_000_000, start]) {
      writer.begin('0')
      writer.utc(52, us, 6)
      writer.utcNow(60, { wallUs: us }, 3)
      writer.end()
      const iso = new Date(Math.floor(us / 1000)).toISOString().replaceAll('-', '').replace('T', '-').slice(0, -1)
      const micro = String(((us % 1000) + 1000) % 1000).padStart(3, '0')
      expect(pretty(writer.message())).toContain(`|52=${iso}${micro}|60=${iso}|`)
    }
  })

  it('refuses what would break the message', () => {
    const writer = fix.writer()
    writer.begin('0')
    expect(() => writer.str(58, 'a\x0149=x')).toThrow('SOH')
    expect(() => writer.str(58, 'Zürich €')).toThrow('ISO-8859-1')
    expect(() => writer.int(34, 1.5)).toThrow('safe integer')
    expect(() => writer.scaled(44, 1, 16)).toThrow('scale')
    expect(() => writer.int(0, 1)).toThrow('no tag')
    expect(() => writer.char(54, 1)).toThrow('no character')
    expect(() => writer.utc(52, NaN, 3)).toThrow('no time')
  })

  it('writes text as Latin-1 or as UTF-8', () => {
    const latin1 = fix.write({ msgType: 'Heartbeat', testReqID: 'Zürich' })
    const utf8 = codec(fix44, { charset: 'utf8' })
    const wide = utf8.write({ msgType: 'Heartbeat', testReqID: 'Zürich €' })
    expect([...fix.read(latin1)].map((m) => m.str(112))).toEqual(['Zürich'])
    expect([...utf8.read(wide)].map((m) => m.str(112))).toEqual(['Zürich €'])
  })

  it('does not grow beyond the longest message', () => {
    const writer = codec(fix44, { maxMessageBytes: 2000 }).writer()
    writer.begin('0')
    expect(() => {
      for (let field = 0; field < 1000; field++) writer.str(58, 'x'.repeat(100))
    }).toThrow('longer than 2000 bytes')
    writer.begin('0')
    writer.end()
    expect(pretty(writer.message())).toBe('8=FIX.4.4|9=5|35=0|10=163|')
  })
})

describe('write', () => {
  it('puts header before body, tags ascending, groups at their count', () => {
    const bytes = fix.write({
      msgType: 'NewOrderSingle',
      msgSeqNum: 7,
      senderCompID: 'ME',
      targetCompID: 'YOU',
      sendingTime: '20260102-09:30:00.000',
      ...order,
      noPartyIDs: [{ partyID: 'p', partyIDSource: 'Proprietary', noPartySubIDs: [{ partySubID: 's' }] }, { partyID: 'q' }],
      possResend: true,
    })
    const line = pretty(bytes)
    expect(line.replace(/10=\d+\|$/, '')).toBe(
      '8=FIX.4.4|9=161|35=D|34=7|49=ME|52=20260102-09:30:00.000|56=YOU|97=Y|11=A1|38=100000|40=2|44=1.10005|54=1|55=EURUSD|60=20260102-09:30:00.000|453=2|448=p|447=D|802=1|523=s|448=q|',
    )
  })

  it('writes a data field behind its length', () => {
    const line = pretty(
      fix.write({ msgType: 'News', headline: 'h', noLinesOfText: [{ text: 't', encodedText: 'a\x01b' }], rawData: 'x\x01=y' }),
    )
    expect(line).toContain('|95=4|96=x|=y|')
    expect(line).toContain('|33=1|58=t|354=3|355=a|b|')
  })

  it('refuses a message with a required field missing, an unknown name or a wrong value', () => {
    const write =
      (fields: object): (() => Uint8Array) =>
      () =>
        fix.write({ msgType: 'NewOrderSingle', ...order, ...fields } as never)
    expect(write({ clOrdID: undefined })).toThrow('NewOrderSingle needs clOrdID')
    expect(write({ clOrdId: 'x' })).toThrow('no field clOrdId')
    expect(write({ side: 'buy' })).toThrow('side is one of Buy, Sell')
    expect(write({ price: 1.1 })).toThrow('decimal text')
    expect(write({ price: 'abc' })).toThrow("decimal text such as '1.10005' (a float would not be exact), not 'abc'")
    expect(write({ transactTime: 'today' })).toThrow('20260102-09:30:00.000')
    expect(write({ noPartyIDs: [{ partyRole: 'ClientID' }] })).toThrow('begins with partyID')
    expect(write({ noPartyIDs: [{ partyId: 'x' }] })).toThrow('no field partyId')
    expect(write({ noPartyIDs: 2 })).toThrow('array of entries')
    expect(() => fix.write({ msgType: 'NewOrder' } as never)).toThrow('no message NewOrder')
    expect(() => fix.msgTypeOf('NewOrder')).toThrow('no message NewOrder')
  })

  it('takes wire values and numbers where they are exact', () => {
    const line = pretty(fix.write({ msgType: 'Logon', encryptMethod: 0, heartBtInt: '30', resetSeqNumFlag: 'Y' } as never))
    expect(line).toContain('|98=0|108=30|141=Y|')
  })

  it('leaves out what is undefined, null or empty', () => {
    expect(pretty(fix.write({ msgType: 'Heartbeat', testReqID: '', senderSubID: undefined }))).toBe('8=FIX.4.4|9=5|35=0|10=163|')
  })
})

describe('an echo', () => {
  it('keeps the text of every value, sorts the body and leaves groups as they are', () => {
    const view = fix.view()
    const bytes = sealed(
      '8=FIX.4.4|35=D|34=2|49=TW44|52=20260102-09:30:00|56=ISLD|60=20260102-09:30:00|453=2|448=b|452=3|448=a|447=D|38=002000.00|95=3|96=a|b|54=1|40=1|11=id|',
    )
    view.wrap(bytes, 0, bytes.length)
    const writer = fix.writer()
    writer.begin('D')
    copyBody(view, writer)
    writer.end()
    expect(pretty(writer.message())).toContain(
      '|35=D|11=id|38=002000.00|40=1|54=1|60=20260102-09:30:00|95=3|96=a|b|453=2|448=b|452=3|448=a|447=D|10=',
    )
  })
})

describe('reading a stream', () => {
  it('passes over what is garbled and stops at what is not all there', () => {
    const good = fix.write({ msgType: 'Heartbeat', testReqID: 'x' })
    const stream = [...fromText('junk'), ...good, ...fromText(pretty(good).replace(/10=\d+/, '10=000')), ...good, ...good.slice(0, 10)]
    expect([...fix.read(Uint8Array.from(stream))].map((m) => m.msgType)).toEqual(['0', '0'])
  })
})

/** The body of a received message, copied into one of ours. */
function echo(text: string): string {
  const writer = fix.writer()
  for (const view of fix.read(sealed(text))) {
    writer.begin(view.msgType)
    copyBody(view, writer)
    writer.end()
  }
  return pretty(writer.message())
    .replace(/^.*?\|35=/, '35=')
    .replace(/10=...\|$/, '')
}

describe('a body that is copied', () => {
  const head = '34=2|49=A|52=20260102-09:30:00|56=B|'

  it('leaves out tags that nobody can write', () => {
    expect(echo(`8=FIX.4.4|35=D|${head}11=X|0=x|-5=y|453=1|448=P|-1=z|452=1|`)).toBe('35=D|11=X|453=1|448=P|452=1|')
  })

  it.each([
    '35=U9|453=2|448=a|447=D|448=b|447=C|',
    '35=D|20000=2|20001=a|20002=D|20001=b|20002=C|11=X|',
    '35=0|453=2|448=a|447=D|448=b|447=C|',
  ])('stays as it came where a group may be in it that the dictionary does not have: %s', (body) => {
    const [type, ...rest] = body.split('|')
    expect(echo(`8=FIX.4.4|${type}|${head}${rest.join('|')}`)).toBe(body)
  })
})

describe('what could not be written', () => {
  it('is never sent half: the message that it was to be in cannot be ended', () => {
    const writer = fix.writer()
    writer.begin('0')
    expect(() => writer.str(112, '日本')).toThrow('ISO-8859-1')
    writer.str(112, 'x')
    expect(() => writer.end()).toThrow('begin it anew')
    writer.begin('0')
    writer.str(112, 'x')
    writer.end()
    expect(pretty(writer.message())).toContain('|35=0|112=x|')
  })

  it('is refused: digits and scales that are no whole numbers, versions that are none', () => {
    const writer = fix.writer()
    writer.begin('0')
    expect(() => writer.scaled(44, 1, 1.5)).toThrow('scale 1.5')
    expect(() => writer.utc(52, 0, 2.5)).toThrow('2.5 digits')
    expect(() => fix.write({ msgType: 'Heartbeat', beginString: 'FIX.4.4\x0158=x' as never })).toThrow('is no FIX version')
    expect(() => fix.write({ msgType: 'Heartbeat', beginString: 'HELLO' as never })).toThrow('is no FIX version')
  })

  it('a size of eighteen decimals is written and read as bigint', () => {
    const writer = fix.writer()
    writer.begin('D')
    writer.scaledBig(38, 10n ** 20n + 1n, 18)
    writer.scaledBig(44, -5n, 2)
    writer.end()
    const [view] = fix.read(writer.message())
    expect([view.str(38), view.scaledBig(38, 18), view.str(44)]).toEqual(['100.000000000000000001', 10n ** 20n + 1n, '-0.05'])
  })
})

it('all that comes is read: a length that reaches beyond the end takes no message with it', () => {
  const beats = Array.from({ length: 20 }, (_, at) => pretty(fix.write({ msgType: 'Heartbeat', testReqID: `${at}` }))).join('')
  const read = [...fix.read(fromText(`8=FIX.4.4|9=5000|35=0|34=2|10=000|${beats}`))]
  expect(read).toHaveLength(20)
})
