import { describe, expect, it } from 'vitest'
import { fix44 } from '../src/fix44.ts'
import { camelName, dictionary, enumerationName, type Member } from '../src/index.ts'

describe('names', () => {
  it('lower the leading capitals of a field, but for the one that begins a word', () => {
    const names = [
      'ClOrdID',
      'MDReqID',
      'NoMDEntries',
      'SenderCompID',
      'AvgPx',
      'NoRelatedSym',
      'MsgSeqNum',
      'URLLink',
      'IOIid',
      'XmlData',
      'DK',
      'text',
    ]
    expect(names.map(camelName)).toEqual([
      'clOrdID',
      'mdReqID',
      'noMDEntries',
      'senderCompID',
      'avgPx',
      'noRelatedSym',
      'msgSeqNum',
      'urlLink',
      'ioIid',
      'xmlData',
      'dk',
      'text',
    ])
  })

  it('turn descriptions of enumerations into words', () => {
    expect(['PARTIALLY_FILLED', 'GOOD_TILL_CANCEL', 'NEW', 'INTC', 'Some_thing', '1_DAY'].map(enumerationName)).toEqual([
      'PartiallyFilled',
      'GoodTillCancel',
      'New',
      'Intc',
      'SomeThing',
      '1Day',
    ])
  })
})

describe('FIX.4.4', () => {
  it('is all there', () => {
    expect([fix44.beginString, fix44.fields.size, fix44.messages.size]).toEqual(['FIX.4.4', 912, 93])
  })

  it('knows fields by tag, with type and enumeration', () => {
    const side = fix44.fields.get(54)
    expect([side?.name, side?.camel, side?.type, side?.kind, side?.values.get('1')]).toEqual(['Side', 'side', 'CHAR', 'char', 'Buy'])
  })

  it('pairs data fields with their lengths', () => {
    expect(fix44.dataOf.get(95)).toBe(96)
    expect(fix44.dataOf.get(93)).toBe(89)
    const data = [...fix44.fields.values()].filter((field) => field.kind === 'data').map((field) => field.tag)
    expect([...fix44.dataOf.values()].sort((a, b) => a - b)).toEqual(data.sort((a, b) => a - b))
  })

  it('has only members that are fields, and each name once', () => {
    const names = new Set([...fix44.fields.values()].map((field) => field.camel))
    expect(names.size).toBe(fix44.fields.size)
    const check = (members: readonly Member[]): void => {
      for (const member of members) {
        expect(fix44.fields.has(member.tag)).toBe(true)
        if (member.members) check(member.members)
      }
    }
    for (const message of fix44.messages.values()) check(message.members)
    check([...fix44.header, ...fix44.trailer])
  })

  it('expands components in their place and keeps groups nested', () => {
    const order = fix44.messages.get('D')
    expect([order?.name, order?.admin]).toEqual(['NewOrderSingle', false])
    const parties = order?.members.find((member) => member.tag === 453)
    expect(parties?.members?.map((member) => member.tag)).toEqual([448, 447, 452, 802])
    expect(parties?.members?.[3].members?.map((member) => member.tag)).toEqual([523, 803])
    expect(order?.members.filter((member) => member.required).map((member) => member.tag)).toEqual([11, 54, 60, 40])
  })
})

describe('tables', () => {
  const tables = {
    beginString: 'FIX.4.4',
    fields: '1 A STRING\n2 NoB NUMINGROUP\n3 C CHAR x%20y=Both',
    components: 'P 1! 2( 3 )',
    header: '1',
    trailer: '',
    messages: 'U Mine+ @P! 3!',
  }

  it('say what is required: an optional component makes its fields optional', () => {
    const required = (messages: string): unknown =>
      dictionary({ ...tables, messages })
        .messages.get('U')
        ?.members.map((member) => [member.tag, member.required])
    expect(required('U Mine @P! 3!')).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ])
    expect(required('U Mine @P 3!')).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ])
  })

  it('mark admin messages and keep blanks in values', () => {
    const made = dictionary(tables)
    expect([made.messages.get('U')?.admin, made.messages.get('U')?.name, made.fields.get(3)?.values.get('x y')]).toEqual([
      true,
      'Mine',
      'Both',
    ])
  })

  it('are refused where they contradict themselves', () => {
    expect(() => dictionary({ ...tables, fields: '1 A TEXT' })).toThrow('field A has the unknown type TEXT')
    expect(() => dictionary({ ...tables, fields: 'x A STRING' })).toThrow("'tag name type'")
    expect(() => dictionary({ ...tables, fields: '1 A CHAR x' })).toThrow("'wire=Name'")
    expect(() => dictionary({ ...tables, header: '@Q' })).toThrow('no component Q')
    expect(() => dictionary({ ...tables, header: '2( 3' })).toThrow('group 2 is not closed')
    expect(() => dictionary({ ...tables, header: '2( )' })).toThrow('group 2 has no first field')
    expect(() => dictionary({ ...tables, header: '1 )' })).toThrow("')' without a group")
    expect(() => dictionary({ ...tables, header: 'x' })).toThrow("'x' is no member")
  })

  it('are refused where they define one thing twice', () => {
    const fields = (text: string) => () => dictionary({ ...tables, fields: `${tables.fields}\n${text}` })
    expect(fields('1 B INT')).toThrow('dictionary: tag 1 is both A and B')
    expect(fields('4 A INT')).toThrow('dictionary: field A(4) has the name of another')
    expect(fields('4 D CHAR 1=X 1=Y')).toThrow("dictionary: D has a value twice in '1=X 1=Y'")
    expect(fields('4 D CHAR 1=X 2=X')).toThrow('dictionary: D has the name X for both 1 and 2')
    expect(fields('2147483648 D INT')).toThrow('dictionary: field D has the tag 2147483648, expected 1 to 2147483647')
    const messages = (text: string) => () => dictionary({ ...tables, messages: text })
    expect(messages('X Foo 1\nX Bar 1')).toThrow('dictionary: MsgType X is both Foo and Bar')
    expect(messages('X Foo 1\nY Foo 1')).toThrow('dictionary: Foo is both MsgType X and Y')
    expect(() => dictionary({ ...tables, components: 'P 1\nP 3' })).toThrow('dictionary: component P is defined twice')
  })

  it('are refused where members are not what the fields define: of a message when it is first asked for', () => {
    const members = (text: string): (() => unknown) => {
      const message = dictionary({ ...tables, messages: `U Mine ${text}` }).messages.get('U')
      return () => message?.members
    }
    expect(members('1 99')).toThrow('dictionary: Mine has 99, which no field defines')
    expect(members('2( 99 )')).toThrow('dictionary: Mine has 99, which no field defines')
    expect(members('1( 3 )')).toThrow('dictionary: Mine has a group counted by A(1), a STRING, expected NUMINGROUP or INT')
    expect(() => dictionary({ ...tables, header: '99' })).toThrow('dictionary: header has 99, which no field defines')
    expect(() => dictionary({ ...tables, trailer: '99' })).toThrow('dictionary: trailer has 99, which no field defines')
  })

  it('may have a component that is empty, with a blank behind its name or without', () => {
    for (const components of ['P', 'P '])
      expect(
        dictionary({ ...tables, components })
          .messages.get('U')
          ?.members.map(({ tag }) => tag),
      ).toEqual([3])
  })
})
