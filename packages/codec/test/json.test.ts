import { dialect, withTransport, type Dictionary } from '@fix/dictionary'
import { fix42 } from '@fix/dictionary/fix42'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50 } from '@fix/dictionary/fix50'
import { fixt11 } from '@fix/dictionary/fixt11'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Codec } from '../src/index.ts'
import { codec, fromJson, pretty, sealed, toJson, type JsonMessage, type JsonOptions } from '../src/index.ts'
import { filled } from './every-message.ts'

const fix = codec(fix44)
const session = '34=2|49=A|52=20260102-09:30:00|56=B|'
const order = sealed(`8=FIX.4.4|35=D|${session}11=ID|453=2|448=p|452=1|802=1|523=s|448=q|54=1|44=1.10|9999=x|60=20260102-09:30:00|40=2|`)

function json(bytes: Uint8Array, options: JsonOptions = { secret: [] }, by: Codec<unknown> = fix as Codec<unknown>): JsonMessage {
  const view = by.view()
  expect(view.wrap(bytes, 0, bytes.length)).toBe('')
  return toJson(view, options)
}

/** Through text, as JSON goes. */
function again(message: JsonMessage, by: Codec<unknown> = fix as Codec<unknown>): Uint8Array {
  return fromJson(by, JSON.parse(JSON.stringify(message)))
}

function error(message: unknown): string {
  try {
    fromJson(fix, message)
  } catch (thrown) {
    if (thrown instanceof TypeError) return thrown.message
    throw thrown
  }
  return ''
}

/** A message without what is computed: lengths that do not stand before their data are put there. */
function withoutNumbers(message: JsonMessage): unknown {
  const lengths: [string, string][] = [
    ['EncodedText', 'EncodedTextLen'],
    ['RawData', 'RawDataLength'],
    ['Signature', 'SignatureLength'],
  ]
  const computed = new Set([
    'BodyLength',
    'CheckSum',
    ...lengths.filter(([data]) => data in message.Body || data in message.Trailer).map(([, length]) => length),
  ])
  return Object.entries(message).map(([section, fields]) => [
    section,
    Object.fromEntries(Object.entries(fields as object).filter(([key]) => !computed.has(key))),
  ])
}

const header = { MsgType: 'NewOrderSingle', MsgSeqNum: '2' }

describe('a message as JSON', () => {
  it('has its sections, fields by name, enumerated values by name, groups as lists, and decimals as they are written', () => {
    expect(json(order)).toEqual({
      Header: {
        BeginString: 'FIX.4.4',
        BodyLength: '129',
        MsgType: 'NewOrderSingle',
        MsgSeqNum: '2',
        SenderCompID: 'A',
        SendingTime: '20260102-09:30:00',
        TargetCompID: 'B',
      },
      Body: {
        '9999': 'x',
        ClOrdID: 'ID',
        NoPartyIDs: [{ PartyID: 'p', PartyRole: 'ExecutingFirm', NoPartySubIDs: [{ PartySubID: 's' }] }, { PartyID: 'q' }],
        Side: 'Buy',
        Price: '1.10',
        TransactTime: '20260102-09:30:00',
        OrdType: 'Limit',
      },
      Trailer: { CheckSum: expect.stringMatching(/^\d{3}$/) },
    })
  })

  it('has tags for keys and values as on the wire, where that is asked for', () => {
    const { Header, Body } = json(order, { keys: 'tags', values: 'wire' })
    expect(Header).toMatchObject({ '8': 'FIX.4.4', '35': 'D' })
    expect(Body).toMatchObject({ '54': '1', '453': [{ '448': 'p', '452': '1', '802': [{ '523': 's' }] }, { '448': 'q' }] })
  })

  it('tells data as text from data as base64', () => {
    const bytes = sealed('8=FIX.4.4|35=B|34=2|148=x|354=3|355=a|b|95=2|96=ok|')
    const of = (data?: 'text' | 'base64'): unknown => {
      const { EncodedText, RawData } = json(bytes, { data, secret: [] }).Body
      return [EncodedText, RawData]
    }
    expect(of()).toEqual([{ base64: 'YQFi' }, 'ok'])
    expect(of('text')).toEqual(['a\x01b', 'ok'])
    expect(of('base64')).toEqual([{ base64: 'YQFi' }, { base64: 'b2s=' }])
    expect(json(bytes).Body).not.toHaveProperty('EncodedTextLen')
  })

  it('tells text that does not fit its field from text that does', () => {
    const bytes = sealed('8=FIX.4.4|35=D|34=x|54=Buy|44=1,5|38=|60=now|40=2|18=1 6|')
    expect(json(bytes)).toMatchObject({
      Header: { MsgSeqNum: { wire: 'x' } },
      Body: {
        Side: { wire: 'Buy' },
        Price: { wire: '1,5' },
        OrderQty: { wire: '' },
        TransactTime: { wire: 'now' },
        OrdType: 'Limit',
        ExecInst: '1 6',
      },
    })
    expect(pretty(again(json(bytes)))).toBe(pretty(bytes))
  })

  it('has stars for secrets unless it is told otherwise', () => {
    const bytes = sealed('8=FIX.4.4|35=A|34=2|98=0|108=30|95=6|96=secret|553=secret|554=secret|')
    expect(json(bytes, {}).Body).toMatchObject({ RawData: '***', Username: '***', Password: '***' })
    expect(JSON.stringify(json(bytes, { keys: 'tags', data: 'base64' }))).not.toMatch(/secret|c2VjcmV0/)
    expect(pretty(again(json(bytes, {})))).toContain('|95=3|96=***|553=***|554=***|10=')
  })

  it('keeps a field that stands there more than once, a group too', () => {
    const bytes = sealed('8=FIX.4.4|35=D|34=2|58=a|58=b|453=1|448=p|54=1|453=0|')
    expect(json(bytes).Body).toEqual({ Text: ['a', 'b'], NoPartyIDs: [[{ PartyID: 'p' }], []], Side: 'Buy' })
    expect(pretty(again(json(bytes)))).toContain('|58=a|58=b|453=1|448=p|453=0|54=1|')
  })
})

const dictionaries: readonly [string, Dictionary<unknown>][] = [
  ['FIX.4.2', fix42],
  ['FIX.4.4', fix44],
  ['FIX.5.0', withTransport(fixt11, fix50)],
]

describe.each(dictionaries)('every message of %s, with every field and two entries in every group', (_, dictionary) => {
  const by = codec(dictionary)
  const messages = [...dictionary.messages.values()].map(({ name, members }) => {
    const fields = { ...filled(dictionary, dictionary.header), ...filled(dictionary, members), ...filled(dictionary, dictionary.trailer) }
    return by.write({ ...fields, msgType: name, beginString: dictionary.beginString } as never)
  })

  it.each([{}, { values: 'wire' }, { data: 'text' }, { data: 'base64' }] as JsonOptions[])(
    'comes back by names as the same bytes: %o',
    (options) => {
      for (const bytes of messages) expect(pretty(again(json(bytes, { ...options, secret: [] }, by), by))).toBe(pretty(bytes))
    },
  )

  it.each([{ keys: 'tags' }, { keys: 'tags', values: 'wire', data: 'text' }] as JsonOptions[])(
    'comes back by tags with the same fields and entries: %o',
    (options) => {
      for (const bytes of messages) {
        const copy = again(json(bytes, { ...options, secret: [] }, by), by)
        const [was, is] = [bytes, copy].map((each) => json(each, { secret: [] }, by))
        expect(is).toEqual({ ...was, Trailer: { ...was.Trailer, CheckSum: is.Trailer.CheckSum } })
        expect(copy).toHaveLength(bytes.length)
        expect(by.problemsOf([...by.read(copy)][0]).count).toBe(by.problemsOf([...by.read(bytes)][0]).count)
      }
    },
  )
})

describe('a message from JSON', () => {
  it('takes names as FIX or TypeScript writes them, tags, wire values, numbers and flags', () => {
    const bytes = fromJson(fix, {
      Header: { '35': 'D', msgSeqNum: 2, PossDupFlag: true },
      Body: { ClOrdID: 'A', side: 'Buy', '40': '2', '38': '10', Price: '1.10', NoPartyIDs: [{ PartyID: 'p', '452': 1 }] },
    })
    expect(pretty(bytes)).toMatch(
      /^8=FIX\.4\.4\|9=\d+\|35=D\|34=2\|43=Y\|38=10\|40=2\|11=A\|54=1\|44=1\.10\|453=1\|448=p\|452=1\|10=\d{3}\|$/,
    )
  })

  it('puts in what can be computed, whatever was given for it', () => {
    const bytes = fromJson(fix, {
      Header: { BeginString: 'FIX.4.2', BodyLength: '9', MsgType: 'B', MsgSeqNum: '2' },
      Body: { Headline: 'x', RawDataLength: '77', RawData: { base64: 'YQFi' } },
      Trailer: { CheckSum: '000' },
    })
    expect(pretty(bytes)).toBe(pretty(sealed('8=FIX.4.2|35=B|34=2|148=x|95=3|96=a|b|')))
  })

  it('keeps the order of names', () => {
    const bytes = fromJson(fix, { Header: { MsgType: 'B', TargetCompID: 'B', SenderCompID: 'A' }, Body: { Text: 'z', Headline: 'a' } })
    expect(pretty(bytes)).toMatch(/35=B\|56=B\|49=A\|58=z\|148=a\|10=/)
  })

  it('keeps tags that nobody knows, in entries too, and entries of a venue that begin with a field of its own choice', () => {
    for (const options of [{ secret: [] }, { keys: 'tags', secret: [] }] as JsonOptions[]) {
      for (const body of [
        '453=2|447=D|448=p|5001=v|452=1|447=D|448=q|',
        '453=3|452=1|448=p|452=3|452=1|448=r|',
        '453=2|448=p|7=1|452=1|448=q|',
      ]) {
        const bytes = sealed(`8=FIX.4.4|35=D|34=2|20001=u|54=1|${body}`)
        expect(json(again(json(bytes, options)))).toEqual({ ...json(bytes), Header: expect.anything(), Trailer: expect.anything() })
      }
    }
  })

  it('keeps what a message has in a type that the dictionary does not have', () => {
    const bytes = sealed('8=FIX.4.4|35=U7|34=2|58=x|453=1|448=p|')
    expect(pretty(again(json(bytes)))).toBe(pretty(bytes))
  })

  it('keeps text beyond ASCII in either charset, and bytes that are no UTF-8', () => {
    const utf8 = codec(fix44, { charset: 'utf8' }) as Codec<unknown>
    const text = new TextEncoder().encode('東京')
    for (const value of [String.fromCharCode(...text), 'Z\xfcrich'])
      for (const by of [fix as Codec<unknown>, utf8]) {
        const bytes = sealed(`8=FIX.4.4|35=B|34=2|148=${value}|33=0|`)
        expect(pretty(again(json(bytes, { secret: [] }, by), by))).toBe(pretty(bytes))
      }
    expect(json(sealed(`8=FIX.4.4|35=B|34=2|148=${String.fromCharCode(...text)}|`), {}, utf8).Body.Headline).toBe('東京')
  })

  it('knows the fields of a dialect', () => {
    const by = codec(
      dialect(fix44, { fields: ['70001 VenueNote STRING'], messages: { News: { add: '70001' } } } as never),
    ) as Codec<unknown>
    const bytes = sealed('8=FIX.4.4|35=B|34=2|148=x|70001=n|')
    expect(json(bytes, {}, by).Body).toEqual({ Headline: 'x', VenueNote: 'n' })
    expect(pretty(again(json(bytes, {}, by), by))).toBe(pretty(bytes))
  })

  it.each([
    [undefined, 'fromJson: the message is an object with Header, Body and Trailer, not absent'],
    ['8=FIX', 'fromJson: the message is an object with Header, Body and Trailer, not text'],
    [7, 'fromJson: the message is an object with Header, Body and Trailer, not a number'],
    [null, 'fromJson: the message is an object with Header, Body and Trailer, not null'],
    [{ Header: header, body: {} }, 'fromJson: the message has Header, Body and Trailer, and no body'],
    [{ Body: {} }, 'fromJson: Header is an object of fields, not absent'],
    [{ Header: {} }, "fromJson: MsgType(35) in Header is the name or the type of a message, such as 'NewOrderSingle' or 'D', not absent"],
    [{ Header: { ...header, BeginString: 'HTTP' } }, 'fromJson: BeginString(8) in Header is text such as FIX.4.4, not "HTTP"'],
    [{ Header: header, Body: [] }, 'fromJson: Body is an object of fields, not a list'],
    [
      { Header: header, Body: { Prise: '1' } },
      "fromJson: Body has the key 'Prise', which is neither a tag nor the name of a field of FIX.4.4",
    ],
    [{ Header: header, Body: { '0': 'x' } }, "fromJson: Body has the key '0', which is neither a tag nor the name of a field of FIX.4.4"],
    [
      { Header: header, Body: { '99999999999': 'x' } },
      "fromJson: Body has the key '99999999999', which is neither a tag nor the name of a field of FIX.4.4",
    ],
    [{ Header: header, Body: { Price: '1', '44': '2' } }, 'fromJson: Price(44) stands in Body twice, as 44 and as Price'],
    [{ Header: header, Body: { MsgSeqNum: '2' } }, 'fromJson: MsgSeqNum(34) belongs to the header, and stands in Body'],
    [{ Header: { ...header, Price: '2' } }, 'fromJson: Price(44) belongs to the body, and stands in Header'],
    [
      { Header: header, Body: { Price: 1.1 } },
      "fromJson: Price(44) in Body is decimal text such as '1.10005' (a float would not be exact), not 1.1",
    ],
    [
      { Header: header, Body: { Price: '1,1' } },
      'fromJson: Price(44) in Body is decimal text such as \'1.10005\' (a float would not be exact), not "1,1"',
    ],
    [{ Header: { ...header, MsgSeqNum: 1.5 } }, 'fromJson: MsgSeqNum(34) in Header is an integer, not 1.5'],
    [{ Header: header, Body: { HandlInst: 'Bid' } }, /^fromJson: HandlInst\(21\) in Body is one of .* \(1\), .* \(3\), not "Bid"$/],
    [
      { Header: header, Body: { TransactTime: '10:00' } },
      'fromJson: TransactTime(60) in Body is text such as \'20260102-09:30:00.000\', not "10:00"',
    ],
    [{ Header: header, Body: { Text: '' } }, /^fromJson: Text\(58\) in Body is text .*, not ""$/],
    [{ Header: header, Body: { Text: null } }, /^fromJson: Text\(58\) in Body is text .*, not null$/],
    [
      { Header: header, Body: { Text: '東京' } },
      "fromJson: Text(58) in Body is text in ISO-8859-1 (for any other, use the codec's charset 'utf8'), not \"東京\"",
    ],
    [{ Header: header, Body: { Text: 'a\x0149=b' } }, /^fromJson: Text\(58\) in Body is text /],
    [{ Header: header, Body: { Text: { wire: 'a\x01' } } }, 'fromJson: Text(58) in Body holds SOH, which only data with a length may'],
    [
      { Header: header, Body: { EncodedText: { base64: '!' } } },
      'fromJson: EncodedText(355) in Body is text in ISO-8859-1, or {base64: \'…\'}, not {"base64":"!"}',
    ],
    [{ Header: header, Body: { NoPartyIDs: 2 } }, 'fromJson: NoPartyIDs(453) in Body is a list of entries, not 2'],
    [{ Header: header, Body: { NoPartyIDs: ['x'] } }, 'fromJson: Body.NoPartyIDs[0] is an object of fields, not text'],
    [{ Header: header, Body: { NoPartyIDs: [{}] } }, 'fromJson: Body.NoPartyIDs[0] has no field'],
    [
      { Header: header, Body: { NoPartyIDs: [{ PartyID: 'p' }, { PartyID: 7.5 }] } },
      /^fromJson: PartyID\(448\) in Body\.NoPartyIDs\[1\] is text .*, not 7\.5$/,
    ],
    [
      { Header: header, Body: { NoMDEntries: [{ MDEntryPx: '1' }] } },
      /^fromJson: NoMDEntries\(268\) in Body is an integer, not \{"MDEntryPx":"1"\}$/,
    ],
    [{ Header: header, Body: { Text: [] } }, 'fromJson: Text(58) in Body is an empty list, and no group of this message'],
    [
      { Header: header, Body: { NoPartyIDs: [{ PartyID: 'p' }, { PartyRole: 'ClientId' }] } },
      'fromJson: NoPartyIDs(453) would be read as something else where it stands: each entry of a group begins with the same field',
    ],
    [
      { Header: header, Body: { NoPartyIDs: [{ PartyID: 'p', Price: '1' }] } },
      /^fromJson: .* would be read as something else where it stands/,
    ],
  ])('is refused with the field, what was given and what would do: %j', (message, text) => {
    if (typeof text === 'string') expect(error(message)).toBe(text)
    else expect(error(message)).toMatch(text)
  })

  it.each([
    [{ Password: '日本-hunter2' }, /^fromJson: Password\(554\) in Body is text .*, not \*\*\*$/],
    [{ password: { text: 'hunter2' } }, /^fromJson: Password\(554\) in Body is text .*, not \*\*\*$/],
    [{ '554': 'hunter2\x01' }, /, not \*\*\*$/],
    [{ Password: { wire: 'hunter2\x01' } }, 'fromJson: Password(554) in Body holds SOH, which only data with a length may'],
    [{ Password: ['a', { text: 'hunter2' }] }, /^fromJson: Password\(554\) in Body is text .*, not \*\*\*$/],
    [{ RawData: { base64: 'hunter2!' } }, "fromJson: RawData(96) in Body is text in ISO-8859-1, or {base64: '…'}, not ***"],
    [{ RawDataLength: 'hunter2' }, 'fromJson: RawDataLength(95) in Body is an integer, not ***'],
    [{ '1401': { text: 'hunter2' } }, 'fromJson: tag 1401 in Body is text, not ***'],
    [{ '1402': { text: 'hunter2' } }, 'fromJson: tag 1402 in Body is text, not ***'],
    [{ NoPartyIDs: { Password: 'hunter2' } }, 'fromJson: NoPartyIDs(453) in Body is a list of entries, not {"Password":"***"}'],
    [
      { NoPartyIDs: [{ PartyID: 'p', Username: { text: 'hunter2' } }] },
      /^fromJson: Username\(553\) in Body.NoPartyIDs\[0\] is .*, not \*\*\*$/,
    ],
    [{ Text: { newPassword: 'hunter2', '96': ['hunter2'], at: 1 } }, /^fromJson: Text\(58\) in Body is .*, not \{/],
    [[{ Password: 'hunter2' }], 'fromJson: Body is an object of fields, not a list'],
    ['554=hunter2', 'fromJson: Body is an object of fields, not text'],
  ])('shows no secret in an error, nor its length: %j', (body, text) => {
    const shown = error({ Header: header, Body: body })
    if (typeof text === 'string') expect(shown).toBe(text)
    else expect(shown).toMatch(text)
    expect(shown).not.toMatch(/hunter2|日/)
  })

  it('shows no secret of a venue, and what is none when the caller says so', () => {
    const message = { Header: { MsgType: 'A' }, Body: { Text: '日', Password: '本' } }
    expect(() => fromJson(fix, message, [58])).toThrow(/^fromJson: Text\(58\) .*, not \*\*\*$/)
    expect(() => fromJson(fix, { ...message, Body: { Password: '本' } }, [])).toThrow(/^fromJson: Password\(554\) .*, not "本"$/)
  })

  it('is refused by name where a value is a bigint or a function', () => {
    expect(error({ Header: header, Body: { Price: 1n } })).toMatch(/^fromJson: Price\(44\) in Body is .*, not "1"$/)
    expect(error({ Header: header, Body: { Price: () => 1 } })).toMatch(/^fromJson: Price\(44\) in Body is .*, not function$/)
  })

  it('is the message that it was, whatever fields it has in whatever order', () => {
    const tag = fc.oneof(
      fc.constantFrom(11, 54, 44, 58, 60, 38, 95, 96, 354, 355, 453, 448, 447, 452, 802, 523, 803, 49, 89, 93, 627, 628, 43),
      fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    )
    const value = fc.oneof(
      fc.constantFrom('1', '2', '3', 'Buy', 'p', '0', 'Y', '***'),
      fc.string({ unit: fc.integer({ min: 2, max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 6 }),
    )
    const type = fc.constantFrom('D', '8', 'A', 'ZZ')
    let refused = 0
    fc.assert(
      fc.property(
        type,
        fc.array(fc.tuple(tag, value), { maxLength: 12 }),
        fc.constantFrom<JsonOptions>({}, { values: 'wire' }, { data: 'text' }),
        (msgType, fields, options) => {
          const bytes = sealed(
            `8=FIX.4.4\x0135=${msgType}\x01${fields
              .filter(([each]) => ![8, 9, 10, 35].includes(each))
              .map(([each, text]) => `${each}=${text}\x01`)
              .join('')}`,
            '\x01',
          )
          const view = fix.view()
          if (view.wrap(bytes, 0, bytes.length) !== '') return
          const was = json(bytes, { ...options, secret: [] })
          let copy: Uint8Array
          try {
            copy = again(was)
          } catch (thrown) {
            expect(String(thrown)).toMatch(/would be read as something else/)
            refused++
            return
          }
          const is = json(copy, { ...options, secret: [] })
          expect(withoutNumbers(is)).toEqual(withoutNumbers(was))
          expect([...fix.read(copy)]).toHaveLength(1)
        },
      ),
      { seed: 8, numRuns: 3000 },
    )
    expect(refused).toBeLessThan(30)
  })
})
