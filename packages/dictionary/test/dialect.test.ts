import { describe, expect, expectTypeOf, it } from 'vitest'
import { fix44, type Header, type Messages } from '../src/fix44.ts'
import { fix50sp2 } from '../src/fix50sp2.ts'
import { fixt11 } from '../src/fixt11.ts'
import { dialect, dictionary, withTransport, type Decimal, type Dictionary, type Member, type Overlay } from '../src/index.ts'

const tags = (members: readonly Member[] | undefined): number[] => (members ?? []).map((member) => member.tag)
const member = (from: Dictionary<unknown>, type: string, tag: number): Member | undefined =>
  from.messages.get(type)?.members.find((each) => each.tag === tag)

describe('a dialect', () => {
  const venue = dialect(fix44, {
    fields: [
      '1007 SymbolName STRING',
      '1008 SymbolDigits INT',
      '59 TimeInForce CHAR 1=GoodTillCancel',
      '20001 NoLegsOfMine NUMINGROUP',
      '20002 LegOfMine STRING',
    ],
    values: { 150: 'X=Repriced 0=Acknowledged', 1008: '5=Five' },
    messages: {
      SecurityList: { groups: { 146: { add: '1007 1008' } } },
      ExecutionReport: { add: '20001( 20002! 58 )', optional: [17], required: [60], remove: [15] },
      NewOrderSingle: { groups: { 802: { remove: [803] } } },
      MarketDataSnapshotFullRefresh: { groups: { 268: { first: 270 } } },
      QuoteStatusReport: { msgType: 'U3' },
    },
    newMessages: ['U1 Hello 55! 44', 'U2 Ping+'],
    removeMessages: ['Email'],
  })

  it('adds fields and members of groups', () => {
    expect(venue.fields.get(1007)?.camel).toBe('symbolName')
    expect(tags(member(venue, 'y', 146)?.members).slice(-2)).toEqual([1007, 1008])
    expect(tags(member(venue, '8', 20001)?.members)).toEqual([20002, 58])
  })

  it('makes members optional, required, and takes them out', () => {
    expect([member(venue, '8', 17)?.required, member(venue, '8', 60)?.required, member(venue, '8', 15)]).toEqual([false, true, undefined])
    expect(tags(member(venue, 'D', 453)?.members?.[3].members)).toEqual([523])
  })

  it('retypes fields, gives them values, and lets an entry begin elsewhere', () => {
    expect([...(venue.fields.get(59)?.values ?? [])]).toEqual([['1', 'GoodTillCancel']])
    const execType = venue.fields.get(150)?.values
    expect([execType?.get('X'), execType?.get('0'), execType?.get('F')]).toEqual(['Repriced', 'Acknowledged', 'Trade'])
    expect(venue.fields.get(1008)?.values.get('5')).toBe('Five')
    expect(tags(member(venue, 'W', 268)?.members).slice(0, 3)).toEqual([270, 269, 15])
    expect(tags(member(fix44, 'W', 268)?.members).slice(0, 3)).toEqual([269, 270, 15])
  })

  it('adds messages, takes them out, and gives them another MsgType(35)', () => {
    expect([venue.messages.get('U1')?.name, tags(venue.messages.get('U1')?.members)]).toEqual(['Hello', [55, 44]])
    expect([venue.messages.get('U2')?.name, venue.messages.get('U2')?.admin]).toEqual(['Ping', true])
    expect(venue.messages.has('C')).toBe(false)
    expect([venue.messages.has('AI'), venue.messages.get('U3')?.name]).toEqual([false, 'QuoteStatusReport'])
  })

  it('leaves the version that it stands on as it was', () => {
    expect([fix44.fields.has(1007), fix44.messages.has('U1'), fix44.messages.has('C')]).toEqual([false, false, true])
    expect(fix44.fields.get(150)?.values.has('X')).toBe(false)
    expect(tags(member(fix44, 'y', 146)?.members)).not.toContain(1007)
  })

  it('changes header, the groups in it, trailer and BeginString(8)', () => {
    const changed = dialect(fix44, {
      beginString: 'FIX.4.9',
      header: { add: '1128', required: [50], groups: { 627: { add: '9100', required: [628] } } },
      trailer: { remove: [93, 89] },
      fields: ['1128 ApplVerID STRING', '9100 HopNote STRING'],
    })
    expect([changed.beginString, tags(changed.header).at(-1), tags(changed.trailer)]).toEqual(['FIX.4.9', 1128, [10]])
    expect(changed.header.find((each) => each.tag === 50)?.required).toBe(true)
    const hops = changed.header.find((each) => each.tag === 627)?.members
    expect([tags(hops), hops?.[0].required]).toEqual([[628, 629, 630, 9100], true])
    expect(tags(fix44.header)).not.toContain(1128)
  })

  it('stands on FIX.5 over its transport, and on another dialect', () => {
    const both = withTransport(fixt11, fix50sp2)
    const groups = dialect(both, { messages: { Logon: { add: '384( 372 385 1130 )' } } })
    expect(tags(member(groups, 'A', 384)?.members)).toEqual([372, 385, 1130])
    const again = dialect(groups, { messages: { Logon: { groups: { 384: { required: [372] } } } } })
    expect(member(again, 'A', 384)?.members?.[0].required).toBe(true)
  })
})

describe('what a dialect leaves alone', () => {
  it('is the very same, and is not expanded', () => {
    let asked = 0
    const watched = new Map(
      [...fix44.messages].map(([type, message]) => [
        type,
        {
          ...message,
          get members(): readonly Member[] {
            asked++
            return message.members
          },
        },
      ]),
    )
    const base = { ...fix44, messages: watched }
    const venue = dialect(base, {
      messages: { NewOrderSingle: { optional: [60] } },
      removeMessages: ['News'],
      newMessages: ['U1 Hello 55'],
    })
    expect(asked).toBe(1)
    for (const [type, message] of venue.messages) if (!['D', 'U1'].includes(type)) expect(message).toBe(watched.get(type))
    expect(venue.header).toBe(fix44.header)
    expect(venue.fields.get(54)).toBe(fix44.fields.get(54))
  })

  it('is what has none of the fields that are gone', () => {
    const venue = dialect(fix44, { removeFields: [802] })
    expect(venue.messages.get('0')?.members).toBe(fix44.messages.get('0')?.members)
    expect(venue.header).toBe(fix44.header)
  })
})

describe('a field that a dialect takes out', () => {
  // SecurityIDSource(22) comes with the component Instrument, PartyID(448) and what is with it with Parties.
  const venue = dialect(fix44, { removeFields: [22, 448, 447, 452, 802, 50], messages: { ExecutionReport: { optional: [17] } } })

  it('leaves every message, whichever component it came with', () => {
    const all = (members: readonly Member[]): number[] => members.flatMap((each) => [each.tag, ...all(each.members ?? [])])
    for (const message of venue.messages.values())
      expect(all(message.members).filter((tag) => [22, 448, 447, 452, 802].includes(tag))).toEqual([])
    expect(all(venue.messages.get('D')?.members ?? [])).toContain(48)
    expect([venue.fields.has(22), tags(venue.header).includes(50)]).toEqual([false, false])
  })

  it('takes a group along of which nothing is left', () => {
    expect([member(fix44, 'D', 453)?.tag, member(venue, 'D', 453)]).toEqual([453, undefined])
  })

  it('may leave one message alone', () => {
    const one = dialect(fix44, { messages: { NewOrderSingle: { remove: [22, 461] } } })
    expect([tags(one.messages.get('D')?.members).includes(22), tags(one.messages.get('8')?.members).includes(22)]).toEqual([false, true])
  })
})

describe('a dialect that names what is not there', () => {
  it.each([
    ['a message to change', { messages: { NewOrder: {} } }, 'FIX.4.4 has no message NewOrder'],
    ['a message to remove', { removeMessages: ['NewOrder'] }, 'FIX.4.4 has no message NewOrder'],
    ['a message changed and removed', { removeMessages: ['News'], messages: { News: {} } }, 'News is changed and removed'],
    ['a member to make optional', { messages: { Heartbeat: { optional: [55] } } }, 'Heartbeat has no member 55'],
    ['a member to require', { messages: { Heartbeat: { required: [55] } } }, 'Heartbeat has no member 55'],
    ['a member to remove', { messages: { Heartbeat: { remove: [55] } } }, 'Heartbeat has no member 55'],
    ['a member to come first', { messages: { Heartbeat: { first: 55 } } }, 'Heartbeat has no member 55'],
    ['a member of a group', { messages: { News: { groups: { 146: { remove: [11] } } } } }, 'News group 146 has no member 11'],
    ['a member of a group of the header', { header: { groups: { 627: { remove: [11] } } } }, 'header group 627 has no member 11'],
    ['a group', { messages: { Heartbeat: { groups: { 453: {} } } } }, 'Heartbeat has no group 453'],
    ['all that a group has', { messages: { News: { groups: { 33: { remove: [58, 354, 355] } } } } }, 'News group 33 has no first field'],
    ['a field of a message', { messages: { Heartbeat: { add: '1007' } } }, 'Heartbeat has 1007, which no field defines'],
    ['a field of the header', { header: { add: '1007' } }, 'header has 1007, which no field defines'],
    ['a field of a group', { trailer: { add: '453( 1007 )' } }, 'trailer has 1007, which no field defines'],
    ['a field of a new message', { newMessages: ['U1 Hello 1007'] }, 'Hello has 1007, which no field defines'],
    ['a field to remove', { removeFields: [1007] }, 'FIX.4.4 has no field 1007'],
    ['a field to give values to', { values: { 1007: '1=One' } }, 'FIX.4.4 has no field 1007'],
    ['a value without a name', { values: { 54: '9' } }, "a value of Side is 'wire=Name', not '9'"],
    ['a field twice', { fields: ['1007 A INT', '1007 B INT'] }, 'field 1007 is given twice'],
    ['a field that it removes', { fields: ['54 Side INT'], removeFields: [54] }, 'field 54 is given and removed'],
    ['a name that another field has', { fields: ['1007 Side INT'] }, 'Side is both 54 and 1007'],
    ['a message that is there', { newMessages: ['U1 News'] }, 'FIX.4.4 has News already'],
    ['a MsgType that is taken', { newMessages: ['D Mine'] }, 'MsgType D is both NewOrderSingle and Mine'],
    ['a MsgType that is taken, by a change', { messages: { News: { msgType: 'D' } } }, 'MsgType D is both'],
    ['a message without its name', { newMessages: ['U1'] }, "a message is 'type Name members', not 'U1'"],
  ])('is refused: %s', (_title, change, reason) => {
    // As JavaScript would call it: of these, what names a message does not compile.
    expect(() => dialect({ ...fix44, shapes: undefined } as Dictionary, change)).toThrow(reason)
  })

  it.each([
    ['a name that another value has', { values: { 54: 'Z=Buy' } }, 'Side has the name Buy for both 1 and Z'],
    ['a value given twice', { values: { 54: 'Z=Long Z=Short' } }, "Side has a value twice in 'Z=Long Z=Short'"],
    ['a new field with one name for two values', { fields: ['1007 A CHAR 1=X 2=X'] }, 'A has the name X for both 1 and 2'],
    ['a new message given twice', { newMessages: ['U1 Foo 55!', 'U2 Foo 44!'] }, 'the new message Foo is given twice'],
    ['two new messages of one MsgType', { newMessages: ['U1 Foo 55!', 'U1 Bar 44!'] }, 'MsgType U1 is both Foo and Bar'],
    ['a tag beyond 2^31-1', { fields: ['2147483648 Big INT'] }, 'field Big has the tag 2147483648, expected 1 to 2147483647'],
    [
      'a group that a price counts',
      { messages: { NewOrderSingle: { add: '44( 55 )' } } },
      'dialect: NewOrderSingle has a group counted by Price(44), a PRICE, expected NUMINGROUP or INT',
    ],
    ['such a group in a group', { messages: { News: { groups: { 33: { add: '44( 55 )' } } } } }, 'counted by Price(44)'],
    ['such a group of a new message', { newMessages: ['U1 Foo 44( 55 )'] }, 'Foo has a group counted by Price(44)'],
    [
      'a data field without its length',
      { removeFields: [95] },
      'dialect: RawData(96) is left without its length RawDataLength(95): both go or none',
    ],
    ['a length that is none any more', { fields: ['95 RawDataLength STRING'] }, 'RawData(96) is left without its length'],
  ])('is refused where it contradicts itself: %s', (_title, change, reason) => {
    expect(() => dialect({ ...fix44, shapes: undefined } as Dictionary, change)).toThrow(reason)
  })

  it('may take a data field out with its length, or without it, and retype it with it', () => {
    expect([...dialect(fix44, { removeFields: [95, 96] }).dataOf.keys()]).not.toContain(95)
    expect(dialect(fix44, { removeFields: [96] }).fields.has(95)).toBe(true)
    expect(dialect(fix44, { fields: ['96 RawData STRING'] }).dataOf.has(95)).toBe(false)
  })

  it('may have the highest tag, and two values that change names', () => {
    const venue = dialect(fix44, { fields: ['2147483647 Last STRING'], values: { 54: '1=Sell 2=Buy' } })
    expect([venue.fields.get(2147483647)?.name, venue.fields.get(54)?.values.get('2')]).toEqual(['Last', 'Buy'])
  })

  it('does not compile where it names a message', () => {
    // @ts-expect-error: there is no NewOrder
    expect(() => dialect(fix44, { removeMessages: ['NewOrder'] })).toThrow('NewOrder')
    // @ts-expect-error: nor here
    expect(() => dialect(fix44, { messages: { NewOrder: {} } })).toThrow('NewOrder')
  })

  it('may give the place of a message to one of its own', () => {
    const venue = dialect(fix44, { removeMessages: ['News'], newMessages: ['B News 148!'] })
    expect(tags(venue.messages.get('B')?.members)).toEqual([148])
  })
})

describe('the types of a dialect', () => {
  interface Changes {
    PositionTick: { readonly symbol: string; readonly tickSize?: Decimal }
    ExecutionReport: { readonly positionID?: string; readonly execID: never; readonly side?: 'Long' | 'Short' }
    header: { readonly venueRoute: string }
    News: never
  }
  type Venue = Overlay<Messages, Changes>

  it('have what is added, changed and gone', () => {
    const venue = dialect<Messages, Venue>(fix44, {
      fields: ['1000 TickSize PRICE', '1001 PositionID STRING', '54 Side CHAR 1=Long 2=Short', '1002 VenueRoute STRING'],
      messages: { ExecutionReport: { add: '1001', remove: [17] } },
      header: { add: '1002!' },
      newMessages: ['U1 PositionTick 55! 1000'],
      removeMessages: ['News'],
    })
    expect(venue.messages.size).toBe(fix44.messages.size)
    expectTypeOf(venue).toEqualTypeOf<Dictionary<Venue>>()
    expectTypeOf<Venue['PositionTick']>().toEqualTypeOf<Changes['PositionTick']>()
    expectTypeOf<Venue['ExecutionReport']['positionID']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Venue['ExecutionReport']['side']>().toEqualTypeOf<'Long' | 'Short' | undefined>()
    expectTypeOf<Venue['ExecutionReport']['orderID']>().toEqualTypeOf<string>()
    expectTypeOf<Venue['header']['senderCompID']>().toEqualTypeOf<Header['senderCompID']>()
    expectTypeOf<Venue['header']['venueRoute']>().toEqualTypeOf<string>()
    expectTypeOf<Venue['NewOrderSingle']>().toEqualTypeOf<Messages['NewOrderSingle']>()
    expectTypeOf<'News' extends keyof Venue ? true : false>().toEqualTypeOf<false>()
    expectTypeOf<'execID' extends keyof Venue['ExecutionReport'] ? true : false>().toEqualTypeOf<false>()
    expectTypeOf<Venue['ExecutionReport']>().toExtend<{ readonly positionID?: string }>()
    // Optional stays optional.
    expectTypeOf<{ orderID: string; execType: 'New'; ordStatus: 'New'; side: 'Long'; leavesQty: '0'; cumQty: '0'; avgPx: '0' }>().toExtend<
      Venue['ExecutionReport']
    >()
  })
})

describe('tables by hand', () => {
  it('may not have a component that contains itself', () => {
    const tables = { beginString: 'FIX.4.4', fields: '1 A INT', header: '', trailer: '', messages: 'U M @C', components: 'C @D\nD 1 @C' }
    expect(() => dictionary(tables).messages.get('U')?.members).toThrow('component C contains itself')
  })
})
