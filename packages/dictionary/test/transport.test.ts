import { describe, expect, expectTypeOf, it } from 'vitest'
import { fix44 } from '../src/fix44.ts'
import { fix50, type Messages as Fix50 } from '../src/fix50.ts'
import { fix50sp2 } from '../src/fix50sp2.ts'
import { fixt11, type Messages as Fixt11 } from '../src/fixt11.ts'
import { dialect, withTransport, type Dictionary } from '../src/index.ts'

describe('FIX.5 over FIXT.1.1', () => {
  const both = withTransport(fixt11, fix50sp2)

  it('is one dictionary with the header, trailer and session messages of the transport', () => {
    expect(both.beginString).toBe('FIXT.1.1')
    expect(both.header).toBe(fixt11.header)
    expect(both.trailer).toBe(fixt11.trailer)
    expect(both.messages.size).toBe(156 + 8)
    expect(both.messages.get('A')).toBe(fixt11.messages.get('A'))
    expect(both.messages.get('D')).toBe(fix50sp2.messages.get('D'))
    expect(both.header.some((member) => both.fields.get(member.tag)?.name === 'ApplVerID')).toBe(true)
  })

  it('has the fields of both, the transport’s where both define one', () => {
    expect(both.fields.size).toBe(new Set([...fixt11.fields.keys(), ...fix50sp2.fields.keys()]).size)
    for (const [tag, field] of fixt11.fields) expect(both.fields.get(tag)).toBe(field)
    expect(both.fields.get(98)?.values.get('0')).toBe('NoneOther')
    expect(fix50sp2.fields.get(98)?.values.get('0')).toBe('None')
    expect(both.fields.get(54)).toBe(fix50sp2.fields.get(54))
  })

  it('has the data fields of both', () => {
    expect([both.dataOf.get(95), both.dataOf.get(1401), both.dataOf.get(41873)]).toEqual([96, 1402, 41874])
  })

  it('keeps the fields of the application from its session messages, in a dialect, too', () => {
    expect(both.sessionFields).toBe(fixt11.fields)
    expect(dialect(both, { newMessages: ['U1 Tick 55'] }).sessionFields).toBe(fixt11.fields)
    expect(fix44.sessionFields).toBeUndefined()
  })

  it('leaves no enumeration of an application message to the transport', () => {
    for (const application of [fix50, fix50sp2]) {
      const used = new Set([...application.messages.values()].flatMap((message) => message.members.map((member) => member.tag)))
      const shared = [...fixt11.fields.values()].filter((field) => used.has(field.tag))
      expect(shared.length).toBeGreaterThan(5)
      expect(shared.filter((field) => field.values.size > 0)).toEqual([])
    }
  })

  it('knows the messages of both by type', () => {
    const made = withTransport(fixt11, fix50)
    type Made = typeof made extends Dictionary<infer M> ? M : never
    expectTypeOf<Made['header']>().toEqualTypeOf<Fixt11['header']>()
    expectTypeOf<Made['Logon']>().toEqualTypeOf<Fixt11['Logon']>()
    expectTypeOf<Made['NewOrderSingle']>().toEqualTypeOf<Fix50['NewOrderSingle']>()
    expect(made.messages.size).toBe(101)
  })

  it('carries FIX.4.4, whose own session messages give way', () => {
    const made = withTransport(fixt11, fix44)
    expect(made.messages.size).toBe(93)
    expect(made.messages.get('A')).toBe(fixt11.messages.get('A'))
    expect(made.messages.get('D')).toBe(fix44.messages.get('D'))
  })

  it('refuses two that give one name or one MsgType to different things', () => {
    const change = (newMessages: string[], fields: string[] = []): (() => unknown) => {
      const application = dialect(fix50, { newMessages, fields })
      return () => withTransport(fixt11, application)
    }
    expect(change(['A Start 58'])).toThrow('withTransport: MsgType A is both Logon and Start')
    expect(change(['UA Logon 58'])).toThrow('withTransport: Logon is both MsgType A and UA')
    expect(change([], ['9001 HeartBtInt INT', '108 Other INT'])).toThrow('withTransport: HeartBtInt is both')
  })
})
