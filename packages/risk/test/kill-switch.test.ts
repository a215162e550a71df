import { describe, expect, it } from 'vitest'
import { killStates, type KillState } from '@fix/events'
import { maxLatches, parseScope, type KillRequest } from '../src/index.ts'
import { desk, kill, limits, now, order, qty, replace, told } from './desk.ts'

const text = (note: Uint8Array): string => new TextDecoder().decode(note.subarray(2))
const ask = (state: KillState, more: Partial<KillRequest> = {}): KillRequest => ({
  state,
  scope: '*',
  actor: 'ann',
  reason: 'drill',
  ...more,
})

describe('what may leave in each state', () => {
  const closing = order('sell', 1_000)
  const opening = order('buy', 1)
  const rows: [KillState, string, string][] = [
    ['active', 'passed', 'passed'],
    ['reduce-only', 'REDUCE_ONLY 0 1', 'passed'],
    ['halted', 'KILLED 1 2', 'KILLED 1 2'],
    ['cancel-all', 'KILLED 1 3', 'KILLED 1 3'],
    ['flatten', 'KILLED 1 4', 'KILLED 1 4'],
  ]

  it.each(rows)('%s', (state, opens, closes) => {
    const d = desk()
    d.position = 1_000
    if (state !== 'active') kill(d.risk, state)
    expect(told(d.risk.check(opening, now))).toBe(opens)
    expect(told(d.risk.check(closing, now))).toBe(closes)
  })

  it('reduce-only brings a position to zero and not a unit past it, long or short', () => {
    for (const [side, sign] of [
      ['sell', 1],
      ['buy', -1],
    ] as const) {
      const d = desk()
      d.position = 3_000 * sign
      if (side === 'sell') d.openSell = 1_000
      else d.openBuy = 1_000
      kill(d.risk, 'reduce-only')
      expect(told(d.risk.check(order(side, 2_001), now))).toBe('REDUCE_ONLY 2000 2001')
      expect(told(d.risk.check(order(side, 2_000), now))).toBe('passed')
    }
  })

  it('reduce-only lets nothing out of a flat position', () => {
    const d = desk()
    kill(d.risk, 'reduce-only')
    expect(told(d.risk.check(order('buy', 1), now))).toBe('REDUCE_ONLY 0 1')
    expect(told(d.risk.check(order('sell', 1), now))).toBe('REDUCE_ONLY 0 1')
  })

  it('a replace that takes quantity away passes reduce-only and is refused when halted', () => {
    const d = desk()
    d.openBuy = 500
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 500, limit: 110_000 })
    kill(d.risk, 'reduce-only')
    expect(told(d.risk.check(replace('A1', 499, 110_000), now))).toBe('passed')
    expect(told(d.risk.check(replace('A1', 501, 110_000), now))).toBe('REDUCE_ONLY 0 1')
    kill(d.risk, 'halted')
    expect(told(d.risk.check(replace('A1', 499, 110_000), now))).toBe('KILLED 1 2')
  })

  it('flatten lets the switch itself close, never open', () => {
    const d = desk()
    d.position = 1_000
    kill(d.risk, 'flatten')
    expect(told(d.risk.check(order('sell', 1_001, { by: 'kill' }), now))).toBe('KILLED 1 4')
    expect(told(d.risk.check(order('buy', 1, { by: 'kill' }), now))).toBe('KILLED 1 4')
    expect(told(d.risk.check(order('sell', 1_000, { by: 'operator' }), now))).toBe('KILLED 1 4')
    expect(told(d.risk.check(order('sell', 1_000, { by: 'kill' }), now))).toBe('passed')
  })
})

describe('a move of the switch', () => {
  it('changes nothing until its note is folded', () => {
    const { risk } = desk()
    const answer = risk.kill(ask('halted'), now)
    expect(told(risk.check(order('buy', 1), now))).toBe('passed')
    if (answer.kind === 'note') expect(risk.fold(answer.note)).toMatchObject({ scope: '*', from: 'active', to: 'halted' })
    expect(told(risk.check(order('buy', 1), now))).toBe('KILLED 1 2')
  })

  it('is a note of owner 2, version 1, with its keys in one order', () => {
    const answer = desk().risk.kill(ask('halted', { scope: 'symbol=EURUSD,strategy=ref' }), now)
    if (answer.kind !== 'note') throw new Error(answer.code)
    expect([...answer.note.subarray(0, 2)]).toEqual([2, 1])
    expect(text(answer.note)).toBe(
      '{"type":"kill","scope":"strategy=ref,symbol=EURUSD","state":"halted","actor":"ann","reason":"drill","wallUs":1700000000000000}',
    )
  })

  it('to a stricter state needs nobody; to a looser one it needs who and why', () => {
    for (const [index, from] of killStates.entries()) {
      for (const to of killStates.slice(0, index)) {
        const { risk } = desk()
        const strict = risk.kill(ask(from, { actor: '', reason: '' }), now)
        if (strict.kind !== 'note') throw new Error(strict.code)
        risk.fold(strict.note)
        const looser = to === 'active' || (to === 'reduce-only' && from !== 'reduce-only')
        const nobody = risk.kill(ask(to, { actor: ' ' }), now)
        expect(nobody).toMatchObject(looser ? { kind: 'refused', code: 'actorMissing' } : { kind: 'note' })
        const mute = risk.kill(ask(to, { reason: ' ' }), now)
        expect(mute).toMatchObject(looser ? { kind: 'refused', code: 'reasonMissing' } : { kind: 'note' })
        expect(risk.kill(ask(to), now).kind).toBe('note')
      }
    }
  })

  it('to a looser state of everything needs a second person where it is to, and no second one for a part of it', () => {
    const { risk } = desk({ twoPersons: true })
    kill(risk, 'halted')
    kill(risk, 'halted', 'symbol=EURUSD')
    const refused = { kind: 'refused', code: 'approverMissing' }
    for (const approver of [undefined, '', ' ', 'ann', ' ANN ']) expect(risk.kill(ask('active', { approver }), now)).toEqual(refused)
    expect(risk.kill(ask('reduce-only'), now)).toEqual(refused)
    expect(risk.kill(ask('active', { scope: 'symbol=EURUSD' }), now).kind).toBe('note')
    expect(risk.kill(ask('flatten', { actor: '' }), now).kind).toBe('note')
    const answer = risk.kill(ask('active', { approver: 'bob' }), now)
    if (answer.kind !== 'note') throw new Error(answer.code)
    expect(text(answer.note)).toContain('"actor":"ann","reason":"drill","approver":"bob","wallUs"')
    expect(risk.fold(answer.note)).toMatchObject({ to: 'active', actor: 'ann', approver: 'bob' })
  })

  it('says why it is none', () => {
    const { risk } = desk()
    const refusal = (request: KillRequest): string => {
      const answer = risk.kill(request, now)
      return answer.kind === 'refused' ? answer.code : 'note'
    }
    expect(refusal(ask('halted', { scope: 'EURUSD' }))).toBe('badScope')
    expect(refusal(ask('halted', { scope: '' }))).toBe('badScope')
    expect(refusal(ask('halted', { scope: 'symbol=EURUSD,symbol=EURUSD' }))).toBe('badScope')
    expect(refusal(ask('halted', { scope: 'symbol=EURUSDD' }))).toBe('unknownSymbol')
    expect(refusal(ask('off' as KillState))).toBe('unknownState')
    expect(refusal(ask('active'))).toBe('unchanged')
  })

  it('is bounded in scopes, and `*` always fits', () => {
    const { risk } = desk()
    for (let i = 0; i < maxLatches; i++) kill(risk, 'halted', `strategy=s${i}`)
    expect(risk.kill(ask('halted', { scope: 'strategy=more' }), now)).toEqual({ kind: 'refused', code: 'tooManyScopes' })
    expect(risk.kill(ask('flatten', { scope: 'strategy=s1' }), now).kind).toBe('note')
    expect(risk.kill(ask('halted'), now).kind).toBe('note')
  })
})

describe('a scope', () => {
  const two = { version: 't', instruments: { EURUSD: limits.instruments.EURUSD, GBPUSD: limits.instruments.EURUSD } }

  it('covers what it names and nothing else', () => {
    const { risk } = desk({ limits: two })
    kill(risk, 'halted', 'strategy=ref,symbol=EURUSD')
    expect(risk.killState('ref', 'EURUSD')).toBe('halted')
    expect(risk.killState('ref', 'GBPUSD')).toBe('active')
    expect(risk.killState('other', 'EURUSD')).toBe('active')
    expect(told(risk.check(order('buy', 1), now))).toBe('KILLED 1 2')
    expect(told(risk.check(order('buy', 1, { strategy: 'other' }), now))).toBe('passed')
  })

  it('gives way to a stricter one that covers the same order, whichever came first', () => {
    for (const scopes of [
      ['*', 'symbol=EURUSD'],
      ['symbol=EURUSD', '*'],
    ]) {
      const { risk } = desk({ limits: two })
      kill(risk, 'reduce-only', scopes[0])
      kill(risk, 'halted', scopes[1])
      expect(risk.killState('ref', 'EURUSD')).toBe('halted')
    }
  })

  it('is written in one way', () => {
    expect(parseScope('symbol=EURUSD,strategy=ref')?.text).toBe('strategy=ref,symbol=EURUSD')
    expect(parseScope('*')?.text).toBe('*')
    for (const bad of [
      'symbol=',
      'symbol',
      '=EURUSD',
      'symbol=EUR USD',
      'desk=x',
      '*,symbol=EURUSD',
      'symbol=a"b',
      `symbol=${'x'.repeat(65)}`,
    ]) {
      expect(parseScope(bad)).toBeUndefined()
    }
  })

  it('in cancel-all or flatten tells which orders are to be cancelled, until it is halted', () => {
    const { risk } = desk({ limits: two })
    kill(risk, 'cancel-all', 'symbol=EURUSD')
    kill(risk, 'flatten', 'strategy=other')
    kill(risk, 'halted', 'symbol=GBPUSD')
    expect(risk.mustCancel('ref', 'EURUSD')).toBe(true)
    expect(risk.mustCancel('ref', 'GBPUSD')).toBe(false)
    expect(risk.mustCancel('other', 'GBPUSD')).toBe(true)
    kill(risk, 'halted', 'symbol=EURUSD', '', '')
    expect(risk.mustCancel('ref', 'EURUSD')).toBe(false)
  })
})

describe('a restart', () => {
  it('brings back the latched scopes byte by byte from the notes alone, an unfinished cancel-all too', () => {
    const before = desk().risk
    const journal: Uint8Array[] = []
    const moves: KillRequest[] = [
      ask('halted'),
      ask('reduce-only', { actor: 'bob', reason: 'book is back' }),
      ask('cancel-all', { scope: 'symbol=EURUSD', actor: '', reason: 'reject storm' }),
      ask('halted', { scope: 'strategy=ref' }),
      ask('active', { scope: 'strategy=ref', reason: 'ünïcode ✓' }),
    ]
    for (const move of moves) {
      const answer = before.kill(move, now)
      if (answer.kind !== 'note') throw new Error(answer.code)
      journal.push(answer.note)
      before.fold(answer.note)
    }
    const after = desk().risk
    for (const note of journal) after.fold(note)
    expect(after.state()).toBe(before.state())
    expect(after.state()).toBe(
      '{"kill":[{"scope":"*","state":"reduce-only","actor":"bob","reason":"book is back","sinceUs":1700000000000000},' +
        '{"scope":"symbol=EURUSD","state":"cancel-all","actor":"","reason":"reject storm","sinceUs":1700000000000000}]}',
    )
    expect(after.latches().map((latch) => latch.scope)).toEqual(['*', 'symbol=EURUSD'])
  })

  it('passes over notes of others', () => {
    const { risk } = desk()
    expect(risk.fold(new Uint8Array([1, 1, 123, 125]))).toBeUndefined()
    expect(risk.fold(new Uint8Array(0))).toBeUndefined()
    expect(risk.state()).toBe('{"kill":[]}')
  })

  it.each([
    ['cut short', (note: Uint8Array) => note.subarray(0, note.length - 1)],
    ['of a newer version', (note: Uint8Array) => new Uint8Array([2, 2, ...note.subarray(2)])],
    ['of one byte', () => new Uint8Array([2])],
    [
      'with a state that nobody knows',
      (note: Uint8Array) => new Uint8Array([2, 1, ...new TextEncoder().encode(text(note).replace('active', 'asleep'))]),
    ],
  ])('halts everything on a note of its own %s: it may have been the one that switched off', (_name, damage) => {
    const { risk } = desk()
    kill(risk, 'halted')
    const answer = risk.kill(ask('active'), now)
    if (answer.kind !== 'note') throw new Error(answer.code)
    const after = desk().risk
    expect(after.fold(damage(answer.note))).toMatchObject({ scope: '*', from: 'active', to: 'halted' })
    expect(told(after.check(order('buy', 1), now))).toBe('KILLED 1 2')
  })

  it('does not let an unreadable note end an unfinished cancel-all', () => {
    const { risk } = desk()
    kill(risk, 'cancel-all')
    expect(risk.fold(new Uint8Array([2, 9]))).toMatchObject({ scope: '*', from: 'cancel-all', to: 'cancel-all' })
    expect(risk.mustCancel('ref', 'EURUSD')).toBe(true)
  })
})

it('a symbol without limits can be latched too, as limits come and go while the gateway runs', () => {
  const { risk } = desk({ limits: { version: 'none', instruments: {} } })
  kill(risk, 'halted', 'symbol=EURUSD')
  expect(risk.check(order('buy', 1, { qty: qty(1) }), now)).toMatchObject({ code: 'KILLED' })
  expect(risk.kill(ask('halted', { scope: 'symbol=EURUSDD' }), now)).toEqual({ kind: 'refused', code: 'unknownSymbol' })
})
