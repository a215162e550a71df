// A message from a typed line, and a line from a message: what is taken, what is told of a mistake, and that the two ways fit.
import { codec, sealed, secretTags } from '@fix/codec'
import type { Dictionary, Member } from '@fix/dictionary'
import { fix42 } from '@fix/dictionary/fix42'
import { fix44 } from '@fix/dictionary/fix44'
import { binance } from '@fix/venue/binance'
import { ctrader } from '@fix/venue/ctrader'
import { describe, expect, it } from 'vitest'
import { dictionaryOf } from '../src/cfg/dictionaries.ts'
import { TypedMessages, writeFields, type TypedMessage, type Typist } from '../src/connect/typed-message.ts'
import { typedText } from '../src/connect/typed-text.ts'
import { Mistyped } from '../src/connect/words.ts'
import type { AnyCodec } from '../src/raw/versions.ts'
import { chance } from './chance.ts'

const typist: Typist = {
  id: () => 'ID-1',
  utc: () => '20260102-09:30:00.000',
  secret: (reference, field) => {
    if (!reference.startsWith('env:')) throw new Mistyped(`${field}: a reference expected`)
    return `what ${reference} holds`
  },
}
const typing = (dictionary: Dictionary<unknown>): TypedMessages =>
  new TypedMessages(codec(dictionary) as unknown as AnyCodec, secretTags, typist)
const of44 = typing(fix44)
const shown = ({ msgType, header, body }: TypedMessage): string =>
  [msgType, ...[...header, ...body].map(({ tag, text }) => `${tag}=${text}`)].join('|')
const mistake = (line: string, on = of44): string => {
  try {
    return `taken: ${shown(on.read(line))}`
  } catch (error) {
    if (error instanceof Mistyped) return error.message
    throw error
  }
}

describe('a typed message', () => {
  it('is made of tags or names, values or their names, whatever their letters, in the order of the line', () => {
    const order = 'D|11=ID-1|60=20260102-09:30:00.000|55=EURUSD|54=1|38=100000|40=2|44=1.1'
    for (const line of [
      'D 55=EURUSD 54=Buy 38=100000 40=Limit 44=1.1',
      'NewOrderSingle Symbol=EURUSD Side=1 OrderQty=100000 OrdType=2 Price=1.1',
      '  newordersingle  symbol=EURUSD\tside=buy 38=100000 ordtype=LIMIT 44=1.1 ',
    ])
      expect(shown(of44.read(line)), line).toBe(order)
  })

  it('makes an id and the time where the message needs them, and takes those that are typed', () => {
    expect(shown(of44.read('D 11=A1 60=20260102-10:00:00 55=X 54=2 38=1 40=Market'))).toBe(
      'D|11=A1|60=20260102-10:00:00|55=X|54=2|38=1|40=1',
    )
    // A Logout has no ids, a News needs neither.
    expect(shown(of44.read('B 148=Hi 33=1 58=line'))).toBe('B|148=Hi|33=1|58=line')
    expect(shown(of44.read('V 263=SnapshotAndUpdates 264=1 267=1 269=Bid 146=1 55=EURUSD'))).toBe(
      'V|262=ID-1|263=1|264=1|267=1|269=0|146=1|55=EURUSD',
    )
  })

  it('has groups as they stand, quotes around blanks, data with its length, several values in one', () => {
    expect(
      shown(
        of44.read('D 55=X Side=Buy 38=1 40=1 453=2 448=A 447=D 452=3 448=B 447=D 452=1 58="two \\"words\\" \\\\ \\xe9" 18="AllOrNone G"'),
      ),
    ).toBe('D|11=ID-1|60=20260102-09:30:00.000|55=X|54=1|38=1|40=1|453=2|448=A|447=D|452=3|448=B|447=D|452=1|58=two "words" \\ é|18=G G')
    expect(shown(of44.read('B 148=Hi 33=1 58=line 354=3 355="a\\x01b"'))).toBe('B|148=Hi|33=1|58=line|354=3|355=a\x01b')
    expect(shown(of44.read('B 148=Hi 33=1 58=line 355=abc'))).toContain('|354=3|355=abc')
    expect(shown(of44.read('News 97=Y 115=DESK 148=Hi 33=1 58=line'))).toBe('B|97=Y|115=DESK|148=Hi|33=1|58=line')
  })

  it('takes a secret by its reference alone', () => {
    expect(shown(of44.read('BE 923=U1 924=LogOnUser 553=env:WHO 554=env:WORD'))).toBe(
      'BE|923=U1|924=1|553=what env:WHO holds|554=what env:WORD holds',
    )
    expect(mistake('BE 923=U1 924=1 553=env:WHO 554=hunter2')).toBe('Password(554): a reference expected')
  })

  it.each([
    ['', 'MsgType(35): given nothing; expected a type or a name first, as in D 55=EURUSD'],
    ['55=EURUSD', 'MsgType(35): given 55; expected a type or a name first, as in D 55=EURUSD'],
    [
      'NewOrderSingel 55=X',
      /^MsgType\(35\): given NewOrderSingel; expected a type or a name of FIX\.4\.4, or a verb .*; near: NewOrderSingle/,
    ],
    ['A 98=0', 'MsgType(35): given Logon; the session sends it by itself, the verb logon asks for it'],
    ['0', 'MsgType(35): given Heartbeat; the session sends it by itself'],
    ['D 55=X 54=Buy 38=1 40=Market 34=7', 'MsgSeqNum(34): given 7; the session writes it by itself'],
    [
      'D 55=X 54=Bu 38=1 40=Market',
      /^Side\(54\): given Bu; expected Buy \(1\), Sell \(2\), .* or one of 8 more, see fix tag 54; near: Buy/,
    ],
    ['D 55=X 54=Buy 38=ten 40=Market', 'OrderQty(38): given ten; expected a decimal number such as 1.10005'],
    ['D 55=X 54=Buy 38=1 40=Limit 44=1,1', 'Price(44): given 1,1; expected a decimal number such as 1.10005'],
    ['D 55=X 54=Buy 38= 40=Market', 'OrderQty(38): given nothing; expected a decimal number such as 1.10005'],
    ['D 55=X 54=Buy 38=1 40=Market 126=tomorrow', 'ExpireTime(126): given tomorrow; expected a time such as 20260102-09:30:00.000'],
    ['D 55=X 38=1', 'NewOrderSingle needs OrdType(40), Side(54); given ClOrdID(11), TransactTime(60), Symbol(55), OrderQty(38)'],
    ['D 55=X 54=Buy 38=1 40=Market Symbl=Y', /^Symbl: no such field in FIX\.4\.4; near: Symbol/],
    ['D 55=X 54=Buy 38=1 40=Market 150=0', /^ExecType\(150\): NewOrderSingle has no such field where it stands; expected one of fix msg D/],
    ['D 55=X 54=Buy 38=1 40=Market 4999=1', 'tag 4999: no such field in FIX.4.4; user-defined ones begin at 5000'],
    ['D 55=X 55=Y 54=Buy 38=1 40=Market', 'Symbol(55): given twice; expected once, but in the entries of a group'],
    ['D 55=X 54=Buy 38=1 40=Market 453=2 448=A 447=D 452=3', 'NoPartyIDs(453): given 2; expected the number of entries that follow it'],
    ['D 55=X 54=Buy 38=1 40=Market 453=1 452=3 448=A 447=D', /^PartyRole\(452\): not where it belongs in an entry of its group/],
    ['D 55=X 54 38=1', '54: no value is given; expected TAG=VALUE or NAME=VALUE, and quotes around blanks'],
    ['B 148="Hi 33=1', '148: given a quote that does not end; expected a closing one'],
    ['B 148="Hi"you 33=1', '148: given text right behind the closing quote; expected a blank there, or \\" for a quote within'],
    ['B 148="\\n" 33=1', '148: given \\n in quotes; expected \\", \\\\ or \\xNN'],
    ['B 148=Hi 33=1 58=line 354=9 355=abc', 'EncodedTextLen(354): given 9; expected 3, or nothing: it is counted'],
    ['B 148=Hi 33=1 58=line 354=9', 'EncodedTextLen(354): given 9; expected EncodedText(355) behind it, which brings its length along'],
    ['B 148=Hi 33=1 58="a\\x01b"', 'Text(58): given a value with SOH, which ends a field; only data may hold it'],
    ['B 148=Hi 33=1 58=日本', 'Text(58): given 日, which ISO-8859-1 does not have; expected text of that, or \\xNN for the bytes'],
  ])('tells what is wrong with %s', (line, told) => {
    if (typeof told === 'string') expect(mistake(line)).toBe(told)
    else expect(mistake(line)).toMatch(told)
  })

  it('goes by the version: FIX.4.2 needs HandlInst(21), and a dialect has what it has', () => {
    expect(mistake('D 55=X 54=Buy 38=1 40=Market', typing(fix42))).toMatch(/^NewOrderSingle needs HandlInst\(21\)/)
    expect(mistake('D 55=X 54=Buy 38=1 40=Market 21=1', typing(fix42))).toMatch(/^taken: /)
    expect(mistake('x 320=R1 559=0', typing(ctrader.dictionary))).toMatch(/^taken: x\|/)
  })

  it('with ! goes out as it stands, but for what can not be written', () => {
    expect(mistake('!D 54=9 55=X 38=ten 4999=1')).toBe('taken: D|54=9|55=X|38=ten|4999=1')
    expect(mistake('! U9 6000=1')).toBe('taken: U9|6000=1')
    expect(mistake('!D 44:=Buy 54:=Buy')).toBe('taken: D|44=Buy|54=Buy')
    expect(mistake('!D 34=1')).toBe('MsgSeqNum(34): given 1; the session writes it by itself')
    expect(mistake('!Side 1')).toMatch(/^1: no value is given/)
  })
})

describe('the line of a message', () => {
  const dictionaries: Readonly<Record<string, Dictionary<unknown>>> = {
    'FIX.4.0': dictionaryOf('FIX.4.0')!,
    'FIX.4.2': fix42,
    'FIX.4.4': fix44,
    'FIX.5.0SP2': dictionaryOf('FIXT.1.1', '9')!,
    ctrader: ctrader.dictionary,
    binance: binance.dictionary,
  }

  it('is what a user would type, without what the session writes, and with no secret', () => {
    const bytes = sealed(
      '8=FIX.4.4|35=D|34=2|49=ME|52=20260102-09:30:00|56=V|11=A1|54=1|55=two words|453=1|448=me|447=D|554=hunter2|9999=x|',
    )
    const view = (codec(fix44) as unknown as AnyCodec).view()
    view.wrap(bytes, 0, bytes.length)
    expect(typedText(view, fix44, secretTags)).toBe(
      'NewOrderSingle ClOrdID=A1 Side=Buy Symbol="two words" NoPartyIDs=1 PartyID=me PartyIDSource=Proprietary Password=*** 9999=x',
    )
  })

  it.each(Object.entries(dictionaries))('of %s gives the same fields again, for any message that the dictionary takes', (_, dictionary) => {
    const on = new TypedMessages(codec(dictionary) as unknown as AnyCodec, [], typist)
    const random = chance(7)
    const messages = [...dictionary.messages.values()].filter(({ admin }) => !admin)
    let tried = 0
    for (let round = 0; round < 150; round++) {
      const message = messages[random(messages.length)]
      const body = bodyOf(dictionary, message.members, random, 2)
      const writer = on.codec.writer()
      writer.begin(message.type)
      writer.int(34, 1)
      writer.str(49, 'ME')
      writer.str(52, '20260102-09:30:00')
      writer.str(56, 'V')
      writeFields(writer, body)
      writer.end()
      const bytes = writer.message()
      const view = on.codec.view()
      view.wrap(bytes, 0, bytes.length)
      const line = typedText(view, dictionary, [])
      // Whatever is odd about the message itself is no matter of the two ways: as it stands it comes back.
      const again = on.read(`!${line}`)
      expect(shown(again), line).toBe(shown({ ...again, header: [], body }))
      if (on.codec.problemsOf(view).first === undefined) {
        tried++
        expect(shown(on.read(line)), line).toBe(shown(again))
      }
    }
    expect(tried).toBeGreaterThan(40)
  })

  const texts = ['A1', 'two words', 'a"b\\c', '"', '=', '#x', '!x', 'é', '\x80', 'x=y z=w', '\\x41']

  /** Fields for all that is required and some that is not, groups with one to two entries. */
  function bodyOf(
    dictionary: Dictionary<unknown>,
    members: readonly Member[],
    random: (limit: number) => number,
    depth: number,
  ): { tag: number; text: string }[] {
    const { fields, dataOf } = dictionary
    const lengths = new Set(dataOf.keys())
    return members.flatMap((member, at): { tag: number; text: string }[] => {
      const field = fields.get(member.tag)!
      if (lengths.has(member.tag)) return []
      if (!member.required && at > 0 && random(5) > 0) return []
      if (member.members !== undefined) {
        if (depth === 0) return []
        const count = 1 + random(2)
        const entries = Array.from({ length: count }, () => bodyOf(dictionary, member.members!, random, depth - 1))
        return [{ tag: member.tag, text: String(count) }, ...entries.flat()]
      }
      const text = valueOf(field.kind, [...field.values.keys()], random)
      const length = lengthFor(lengths, dataOf, member.tag)
      return length === undefined
        ? [{ tag: member.tag, text }]
        : [
            { tag: length, text: String(text.length) },
            { tag: member.tag, text },
          ]
    })
  }

  function lengthFor(lengths: ReadonlySet<number>, dataOf: ReadonlyMap<number, number>, data: number): number | undefined {
    return [...lengths].find((length) => dataOf.get(length) === data)
  }

  function valueOf(kind: string, values: readonly string[], random: (limit: number) => number): string {
    if (values.length > 0 && kind !== 'data' && kind !== 'decimal') return values[random(values.length)]
    switch (kind) {
      case 'int':
        return String(random(1000))
      case 'decimal':
        return `${random(1000)}.${random(100)}`
      case 'char':
        return 'Q'
      case 'boolean':
        return random(2) === 0 ? 'Y' : 'N'
      case 'utc':
        return '20260102-09:30:00.123'
      case 'date':
        return '20260102'
      case 'time':
        return '09:30:00'
      case 'monthYear':
        return '202601'
      case 'data':
        return random(2) === 0 ? 'a\x01b' : texts[random(texts.length)]
      default:
        return texts[random(texts.length)]
    }
  }
})
