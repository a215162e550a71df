import { describe, expect, it } from 'vitest'
import { fix44 } from '../src/fix44.ts'
import { dialect, type Dictionary, type Member } from '../src/index.ts'

const tags = (members: readonly Member[] | undefined): number[] => (members ?? []).map((member) => member.tag)
const member = (from: Dictionary<never> | Dictionary<unknown>, type: string, tag: number): Member | undefined =>
  from.messages.get(type)?.members.find((each) => each.tag === tag)

describe('a dialect', () => {
  const venue = dialect<object>(fix44, {
    fields: [
      '1007 SymbolName STRING',
      '1008 SymbolDigits INT',
      '59 TimeInForce CHAR 1=GoodTillCancel',
      '20001 NoLegsOfMine NUMINGROUP',
      '20002 LegOfMine STRING',
    ],
    messages: {
      SecurityList: { groups: { 146: { add: '1007 1008' } } },
      ExecutionReport: { add: '20001( 20002! 58 )', optional: [17], required: [60], remove: [15] },
      NewOrderSingle: { groups: { 802: { remove: [803] } } },
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

  it('retypes fields, adds messages and takes them out', () => {
    expect([...(venue.fields.get(59)?.values ?? [])]).toEqual([['1', 'GoodTillCancel']])
    expect([venue.messages.get('U1')?.name, tags(venue.messages.get('U1')?.members)]).toEqual(['Hello', [55, 44]])
    expect([venue.messages.get('U2')?.name, venue.messages.get('U2')?.admin]).toEqual(['Ping', true])
    expect(venue.messages.has('C')).toBe(false)
  })

  it('leaves the version that it stands on as it was', () => {
    expect([fix44.fields.has(1007), fix44.messages.has('U1'), fix44.messages.has('C')]).toEqual([false, false, true])
    expect(tags(member(fix44, 'y', 146)?.members)).not.toContain(1007)
    expect(venue.messages.get('0')).toBe(fix44.messages.get('0'))
  })

  it('changes header and BeginString(8)', () => {
    const changed = dialect(fix44, { beginString: 'FIX.4.9', header: { add: '1128', required: [50] }, fields: ['1128 ApplVerID STRING'] })
    expect([changed.beginString, tags(changed.header).at(-1), changed.header.find((each) => each.tag === 50)?.required]).toEqual([
      'FIX.4.9',
      1128,
      true,
    ])
  })

  it('is refused where it names what is not there', () => {
    expect(() => dialect(fix44, { messages: { NewOrder: {} } })).toThrow('FIX.4.4 has no message NewOrder')
    expect(() => dialect(fix44, { removeMessages: ['NewOrder'] })).toThrow('FIX.4.4 has no message NewOrder')
    expect(() => dialect(fix44, { messages: { Heartbeat: { optional: [55] } } })).toThrow('Heartbeat has no member 55')
    expect(() => dialect(fix44, { messages: { Heartbeat: { groups: { 453: {} } } } })).toThrow('Heartbeat has no group 453')
    expect(() => dialect(fix44, { messages: { Heartbeat: { add: '1007' } } })).toThrow('Heartbeat has 1007, which no field defines')
    expect(() => dialect(fix44, { newMessages: ['U1 Hello 1007'] })).toThrow('Hello has 1007, which no field defines')
    expect(() => dialect(fix44, { removeFields: [1007] })).toThrow('FIX.4.4 has no field 1007')
  })
})
