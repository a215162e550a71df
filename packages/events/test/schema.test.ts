import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type {
  BookRecoveredFact,
  BookStateFact,
  BookUpdate,
  CancelOrder,
  CancelReject,
  Command,
  Entry,
  Fact,
  Fill,
  InstrumentDefinition,
  InstrumentListEnd,
  Intent,
  KillState,
  MarketPhaseFact,
  MarketTrade,
  NewOrder,
  Now,
  OrderReport,
  PositionReport,
  ReplaceOrder,
  RequestReject,
  RiskCode,
  SessionFact,
  Start,
  SubscriptionReject,
  Verdict,
  Fault,
  Wake,
  OrdType,
  TimeInForce,
} from '../src/index.ts'
import * as schema from '../src/schema.ts'

/** Written out field by field, at every depth that facts have: a union or an intersection compares as what it is. */
type Flat<T> = T extends ArrayBufferView | readonly unknown[] ? T : T extends object ? { [K in keyof T]: Flat<T[K]> } : T
/** Identical, not only assignable: an optional field that one of them lacks is a difference. */
type Equal<A, B> = (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false

/** The type test: a line whose schema differs from its plain type in any field does not compile. */
const equal: {
  start: Equal<z.infer<typeof schema.start>, Start>
  wake: Equal<z.infer<typeof schema.wake>, Wake>
  fault: Equal<z.infer<typeof schema.fault>, Fault>
  now: Equal<z.infer<typeof schema.now>, Now>
  command: Equal<z.infer<typeof schema.command>, Command>
  bookUpdate: Equal<z.infer<typeof schema.bookUpdate>, BookUpdate>
  marketTrade: Equal<z.infer<typeof schema.marketTrade>, MarketTrade>
  marketPhase: Equal<z.infer<typeof schema.marketPhase>, MarketPhaseFact>
  subscriptionReject: Equal<z.infer<typeof schema.subscriptionReject>, SubscriptionReject>
  instrumentDefinition: Equal<z.infer<typeof schema.instrumentDefinition>, InstrumentDefinition>
  instrumentListEnd: Equal<z.infer<typeof schema.instrumentListEnd>, InstrumentListEnd>
  bookRecoveredFact: Equal<z.infer<typeof schema.bookRecoveredFact>, BookRecoveredFact>
  bookStateFact: Equal<z.infer<typeof schema.bookStateFact>, BookStateFact>
  orderReport: Equal<z.infer<typeof schema.orderReport>, OrderReport>
  cancelReject: Equal<z.infer<typeof schema.cancelReject>, CancelReject>
  requestReject: Equal<z.infer<typeof schema.requestReject>, RequestReject>
  positionReport: Equal<z.infer<typeof schema.positionReport>, PositionReport>
  fill: Equal<z.infer<typeof schema.fill>, Fill>
  sessionFact: Equal<z.infer<typeof schema.sessionFact>, SessionFact>
  newOrder: Equal<z.infer<typeof schema.newOrder>, NewOrder>
  replaceOrder: Equal<z.infer<typeof schema.replaceOrder>, ReplaceOrder>
  cancelOrder: Equal<z.infer<typeof schema.cancelOrder>, CancelOrder>
  intent: Equal<z.infer<typeof schema.intent>, Intent>
  killState: Equal<z.infer<typeof schema.killState>, KillState>
  riskCode: Equal<z.infer<typeof schema.riskCode>, RiskCode>
  ordType: Equal<z.infer<typeof schema.ordType>, OrdType>
  timeInForce: Equal<z.infer<typeof schema.timeInForce>, TimeInForce>
  refusal: Equal<z.infer<typeof schema.refusal>, Extract<Verdict, { passed: false }>>
  fact: Equal<z.infer<typeof schema.fact>, Fact>
  entry: Equal<z.infer<typeof schema.entry>, Entry>
  told: Equal<z.infer<typeof schema.told>, BookStateFact | BookRecoveredFact | Fill>
} = {
  start: true,
  wake: true,
  fault: true,
  now: true,
  command: true,
  bookUpdate: true,
  marketTrade: true,
  marketPhase: true,
  subscriptionReject: true,
  instrumentDefinition: true,
  instrumentListEnd: true,
  bookRecoveredFact: true,
  bookStateFact: true,
  orderReport: true,
  cancelReject: true,
  requestReject: true,
  positionReport: true,
  fill: true,
  sessionFact: true,
  newOrder: true,
  replaceOrder: true,
  cancelOrder: true,
  intent: true,
  killState: true,
  riskCode: true,
  ordType: true,
  timeInForce: true,
  refusal: true,
  fact: true,
  entry: true,
  told: true,
}

const report = {
  kind: 'order_report',
  source: 'trade',
  seq: 7,
  clOrdID: 'E1-1',
  origClOrdID: '',
  orderID: '101',
  execID: '',
  execRefID: '',
  execType: 'Trade',
  ordStatus: 'PartiallyFilled',
  instrumentId: 'EURUSD',
  side: 'buy',
  orderQty: 3000,
  cumQty: 1000,
  leavesQty: 2000,
  lastQty: 1000,
  lastPx: 110005,
  avgPx: 110005,
  avgPxScale: 5,
  price: null,
  stopPx: null,
  positionID: '55',
  rejectReason: '',
  text: '',
  transactTimeUs: 1_700_000_000_000_000,
  possDup: false,
  massStatusReqID: '',
  totNumReports: null,
}

const update = {
  kind: 'book_snapshot',
  instrumentId: 'EURUSD',
  source: 'quote',
  seq: 3,
  eventTimeUs: 0,
  receiveTimeUs: 1,
  count: 1,
  actions: new Uint8Array(4),
  sides: new Uint8Array(4),
  prices: new Float64Array([110000, NaN, 0, 0]),
  sizes: new Float64Array(4),
  ids: ['1', '', '', ''],
  refIds: ['', '', '', ''],
}

describe('the schemas', () => {
  it('stand for every schema that has a plain type, and compile only if they are equal to it', () => {
    const helpers = ['jsonSchema']
    expect(
      Object.keys(schema)
        .filter((name) => !helpers.includes(name))
        .sort(),
    ).toEqual(Object.keys(equal).sort())
  })

  it('take a report as it is in the loop', () => {
    expect(schema.fact.parse(report)).toEqual(report)
  })

  it('take a book update, columns longer than its count and NaN for what is not there', () => {
    expect(schema.fact.parse(update)).toEqual(update)
    expect(schema.fact.safeParse({ ...update, count: 5 }).success).toBe(false)
    expect(schema.fact.safeParse({ ...update, prices: [1] }).success).toBe(false)
  })

  it.each([
    ['a field that the kind does not have', { ...report, clOrdId: 'E1-1' }],
    ['a field that is missing', { ...report, execID: undefined }],
    ['a price that is a float', { ...report, lastPx: 1.10005 }],
    ['a quantity beyond 2^53', { ...report, orderQty: 2 ** 53 }],
    ['a quantity as text', { ...report, orderQty: '3000' }],
    ['a state that FIX does not have', { ...report, ordStatus: 'Open' }],
    ['a kind that nobody knows', { ...report, kind: 'order_rapport' }],
    ['a session fact with the fields of another', { source: 'trade', kind: 'session_up', attempt: 1 }],
    ['nothing', undefined],
  ])('refuse %s', (_name, value) => {
    expect(schema.fact.safeParse(value).success).toBe(false)
  })

  it('take the commands of an operator and refuse a state of the switch that is none', () => {
    const kill = { kind: 'command', command: 'kill', state: 'halted', scope: '*', actor: 'ann', reason: 'drill' }
    expect(schema.command.parse(kill)).toEqual(kill)
    expect(schema.fact.parse(kill)).toEqual(kill)
    expect(schema.command.safeParse({ ...kill, state: 'off' }).success).toBe(false)
    expect(schema.command.safeParse({ ...kill, reason: undefined }).success).toBe(false)
  })

  it('take a refusal with NaN where a number was missing', () => {
    const refusal = { passed: false, code: 'MD_STALE', limit: 2000, actual: NaN, codes: ['MD_STALE'] }
    expect(schema.refusal.parse(refusal)).toEqual(refusal)
  })

  it('have JSON Schema: strict objects, columns as arrays of numbers', () => {
    const json = schema.jsonSchema(schema.bookUpdate)
    expect(json).toMatchObject({ type: 'object', additionalProperties: false })
    expect(json.properties).toMatchObject({ prices: { type: 'array', items: { type: ['number', 'null'] } }, count: { type: 'integer' } })
    expect(JSON.stringify(schema.jsonSchema(schema.fact))).toContain('"session_round_trip"')
  })
})
