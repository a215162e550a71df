// What a day's statement says of a journal: by strategy and instrument, exact, and what it can't tell it says.
import { join } from 'node:path'
import { Direction, RecordType } from '@fix/session'
import { journal } from '@fix/store/file'
import { describe, expect, it } from 'vitest'
import { statement } from '../src/commands/statement.ts'
import { AskedWrongly, NotJudged } from '../src/exit-status.ts'
import { linesOf } from '../src/statement/text.ts'
import { components } from '../src/statement/statement.ts'
import { scratch } from './trading-story.ts'

const first = Date.UTC(2026, 0, 5, 10) * 1000
const second = Date.UTC(2026, 0, 6, 9) * 1000
const nothing = new Uint8Array(0)
const note = (owner: number, value: object): Uint8Array => new Uint8Array([owner, 1, ...new TextEncoder().encode(JSON.stringify(value))])
const scales = [
  { id: 'EURUSD', priceScale: 5, qtyScale: 2, currency: 'USD' },
  { id: 'EURGBP', priceScale: 5, qtyScale: 2, currency: 'GBP' },
]

type Dated = readonly [atUs: number, owner: number, value: object]

async function written(notes: readonly Dated[], instruments: readonly object[] = scales, currency?: string): Promise<string> {
  const dir = scratch()
  const store = await journal(join(dir, 'journal'), { sync: 'process', clock: () => first })
  const run = { k: 'run', cause: 1, epoch: 1, mode: 'paper', strategy: 'a', limits: null, terms: {}, instruments }
  const begin: Dated[] = [
    [first, 1, { k: 'start', cause: 1, epoch: 1 }],
    [first, 3, currency === undefined ? run : { ...run, accountCurrency: currency }],
  ]
  for (const [wallUs, owner, value] of [...begin, ...notes]) {
    const where = { type: RecordType.note, stream: 0, dir: Direction.none, epoch: 1, seq: 0, wallUs, flags: 0 }
    store.append({ ...where, raw: nothing, rawFrom: 0, rawTo: 0, note: note(owner, value), lazy: true })
  }
  store.flush()
  await store.close()
  return dir
}

/** The sum of exact decimals, in 1e-15. */
const sumOf = (texts: readonly string[]): bigint =>
  texts.reduce((sum, text) => {
    const [whole, fraction = ''] = text.split('.')
    return sum + BigInt(whole + fraction.padEnd(15, '0'))
  }, 0n)

let orders = 0
interface Filled {
  readonly at: number
  readonly side: 'buy' | 'sell'
  readonly px: number
  readonly strategy?: string
  readonly ins?: string
  readonly decidedOn?: readonly [number, number]
  readonly arrived?: readonly [number, number]
  readonly costs?: readonly object[]
  readonly fx?: object
}

/** An order of 10000 that fills at once. */
function filled({ at, side, px, strategy = 'a', ins = 'EURUSD', decidedOn, arrived, costs, fx }: Filled): Dated[] {
  const id = `S-${++orders}`
  const wish = { k: 'new', cause: 1, id, n: orders, at, strategy, ins, side, type: 'market', qty: 1_000_000, cash: 0, px: null, stop: null }
  const exec = { t: 'exec', o: id, id: `X-${id}`, qty: 1_000_000, px, derived: false, gap: false, restated: false, sus: false, pos: '' }
  const e = [
    { t: 'set', o: id, f: { base: 'Filled', leaves: 0, ...(arrived && { arrived }) } },
    { ...exec, at, after: -1, ...(costs && { costs }), ...(fx && { fx }) },
  ]
  return [
    [at, 1, { ...wish, tif: ['', '', ''], ...(decidedOn && { decidedOn }) }],
    [at, 1, { k: 'changes', cause: 1, at, d: 'fill', e }],
  ]
}

const fee = (amount: number) => [{ type: 'commission', amount, scale: 2, currency: 'USD' }]
const market = (mid: number) => ({ decidedOn: [mid - 2, mid + 2], arrived: [mid - 2, mid + 2] }) as const

describe('the statement of a day', () => {
  it('buy 10000 at 1.10007, explained to the cent: signal, delay, spread, slippage and fee make what it is worth', async () => {
    const buy = {
      at: second,
      side: 'buy',
      px: 110_007,
      decidedOn: [109_998, 110_002],
      arrived: [110_002, 110_006],
      costs: fee(-40),
    } as const
    const look = {
      at: second + 1,
      side: 'buy',
      px: 110_030,
      ins: 'EURUSD',
      strategy: 'b',
      decidedOn: [110_028, 110_032],
      arrived: [110_028, 110_032],
    } as const
    const { result, status } = statement({ state: await written([...filled(buy), ...filled(look)]), day: '2026-01-06' })
    expect(status).toBe(0)
    expect(result).toMatchObject({ schema: 1, day: '2026-01-06', costMethod: 'average', complete: true })
    expect(result.lines[0]).toMatchObject({
      ...{ instrument: 'EURUSD', strategy: 'a', currency: 'USD', fills: 1, realised: '0.00', unrealised: '2.10', fees: '-0.40' },
      opening: { qty: '0.00', averagePx: '', mark: null },
      closing: { qty: '10000.00', averagePx: '1.1000700', mark: { bid: '1.10028', ask: '1.10032', timeUs: second + 1 } },
      attribution: { signal: '3.00', delay: '-0.40', spread: '-0.20', slippage: '-0.10', unattributed: '0.00', fees: '-0.40', net: '1.90' },
    })
    expect(result.fills[0]).toMatchObject({ strategy: 'a', side: 'buy', qty: '10000.00', px: '1.10007', timeUs: second })
    expect(result.fills[0].costs).toEqual([{ type: 'commission', amount: '-0.40', currency: 'USD' }])
  })

  it('of the second day has what the first one left, and only what the second one made', async () => {
    const day = [
      ...filled({ at: first, side: 'buy', px: 110_000, ...market(110_000) }),
      ...filled({ at: second, side: 'sell', px: 110_500, ...market(110_500), costs: fee(-25) }),
    ]
    const state = await written(day)
    const of = (on: string) => statement({ state, day: on }).result
    expect(of('2026-01-05').lines[0]).toMatchObject({ opening: { qty: '0.00' }, closing: { qty: '10000.00' }, realised: '0.00', fills: 1 })
    const [line] = of('2026-01-06').lines
    expect(line).toMatchObject({
      opening: { qty: '10000.00', averagePx: '1.1000000' },
      closing: { qty: '0.00' },
      realised: '50.00',
      fills: 1,
    })
    expect(line).toMatchObject({ fees: '-0.25', unrealised: '0.20' })
    const parts = components.slice(0, -1).map((part) => line.attribution![part])
    expect(sumOf(parts), 'they sum to the last digit').toBe(sumOf([line.attribution!.net]))
    expect(of('2026-01-06').fills).toHaveLength(1)
    expect(statement({ state }).result.day, 'without a day it is the last one').toBe('2026-01-06')
  })

  it('by the oldest and by the newest lot realises otherwise, and nets the same', async () => {
    const trades = [
      ...filled({ at: second, side: 'buy', px: 110_000, ...market(110_000) }),
      ...filled({ at: second, side: 'buy', px: 110_200, ...market(110_200) }),
      ...filled({ at: second, side: 'sell', px: 110_300, ...market(110_300) }),
    ]
    const state = await written(trades)
    const [average, fifo, lifo] = (['average', 'fifo', 'lifo'] as const).map((cost) => statement({ state, cost }).result.lines[0])
    expect([average, fifo, lifo].map(({ realised }) => realised)).toEqual(['20.00', '30.00', '10.00'])
    expect(new Set([average, fifo, lifo].map(({ attribution }) => attribution!.net)).size).toBe(1)
  })

  it('in the currency of the account at the rates that were noted; what has none stays apart and it is not the whole', async () => {
    const fx = (r: string) => ({ to: 'EUR', r, at: first, via: '1/EURUSD' })
    const trade = { ...market(110_000), at: second }
    const state = await written(
      [
        ...filled({ ...trade, side: 'buy', px: 110_000, fx: fx('900000000000') }),
        ...filled({ ...trade, side: 'sell', px: 111_000, fx: fx('800000000000') }),
      ],
      scales,
      'EUR',
    )
    const { result, status } = statement({ state })
    expect(result.lines[0]).toMatchObject({ currency: 'EUR', realised: '80.00', attribution: { fx: '0.00', net: '80.00' } })
    expect([result.complete, status]).toEqual([true, 0])
    const without = statement({ state: await written(filled({ ...trade, side: 'buy', px: 110_000 }), scales, 'EUR') })
    expect(without.result).toMatchObject({ complete: false, lines: [{ currency: 'USD', incomplete: ['rate_missing USD'] }] })
    expect(without.status).toBe(3)
  })

  it('without any market in the journal an open position has no mark, never zero', async () => {
    const { result, status } = statement({ state: await written(filled({ at: second, side: 'buy', px: 110_000 })) })
    expect(result.lines[0]).toMatchObject({
      unrealised: null,
      attribution: null,
      incomplete: ['mark_unavailable'],
      closing: { mark: null },
    })
    expect(status).toBe(3)
    expect(linesOf(result).join('\n')).toContain('unrealised not known')
  })

  it('is text for people, rounded once', async () => {
    const state = await written(filled({ at: second, side: 'buy', px: 110_007, ...market(110_004), costs: fee(-40) }))
    expect(linesOf(statement({ state }).result)).toEqual([
      '2026-01-06 UTC, cost by average, 1 fill',
      '',
      'EURUSD, a (USD)',
      '  held 0.00, then 10000.00 at 1.1000700; 1 fill',
      '  realised 0.00, unrealised -0.50, fees -0.40, swap 0.00',
      '  marked at 1.10002/1.10006, the last market in the journal, of 20260106-09:00:00.000',
      '  signal 0.00, delay 0.00, spread -0.20, slippage -0.10, unattributed 0.00, fees -0.40, swap 0.00, fx 0.00, net -0.70',
      '',
      'total USD: realised 0.00, unrealised -0.50, fees -0.40, swap 0.00, net -0.70',
    ])
  })

  it('a swap that was booked by hand stands in its own line of costs', async () => {
    const cost = {
      id: 'n1',
      type: 'swap',
      amount: -125,
      scale: 2,
      currency: 'USD',
      ins: 'EURUSD',
      positionID: '',
      strategy: 'a',
      actor: 'ops',
      at: second,
    }
    const swap: Dated = [second, 1, { k: 'changes', cause: 1, at: second, d: 'cost', e: [{ t: 'cost', cost }] }]
    const { result } = statement({
      state: await written([...filled({ at: first, side: 'buy', px: 110_000, ...market(110_000) }), swap]),
      day: '2026-01-06',
    })
    expect(result.lines[0]).toMatchObject({ swap: '-1.25', fees: '0.00', attribution: { swap: '-1.25', net: '-1.25' }, fills: 0 })
  })

  it('says what it was asked wrongly, and what it can not judge', async () => {
    const state = await written(filled({ at: second, side: 'buy', px: 110_000 }))
    expect(() => statement({ state, day: '2026-02-30' })).toThrow(AskedWrongly)
    expect(() => statement({ state, day: '6.1.2026' })).toThrow(/--day 6.1.2026: a date as 2026-01-31 expected/)
    expect(() => statement({ state, cost: 'hifo' })).toThrow(/--cost hifo: average, fifo or lifo expected/)
    expect(() => statement({ state, day: '2026-01-09' })).toThrow(/no record of 2026-01-09; its last is of 2026-01-06/)
    const older = await written(filled({ at: second, side: 'buy', px: 110_000 }), [])
    expect(() => statement({ state: older })).toThrow(NotJudged)
    expect(() => statement({ state: older })).toThrow(/with how many digits EURUSD is counted/)
  })
})
