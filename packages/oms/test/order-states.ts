/** Reads the scenario file of the order state matrices and plays it against the engine. The grammar stands at the top of that file. */
import type { CancelReject, ExecType, OrderReport, OrdStatus, TimeInForce } from '@fix/events'
import type { Price, Qty } from '@fix/units'
import { outranks } from '../src/index.ts'
import type { OrderView } from '../src/index.ts'
import { cancelReject, Desk, newOrder, report } from './desk.ts'

export interface Row {
  line: number
  text: string
  flag: '' | '~' | 'x'
  dir: '>' | '<'
  words: string[]
  fields: Record<string, string>
}

export interface Scenario {
  id: string
  title: string
  /** The main trace first, then the complete second traces. */
  traces: { name: string; rows: Row[] }[]
}

export function parse(text: string): { scenarios: Scenario[]; also: string[] } {
  const scenarios: Scenario[] = []
  const also: string[] = []
  text.split('\n').forEach((raw, at) => {
    if (raw.startsWith('#!also ')) also.push(raw.split(' ')[1])
    if (raw.startsWith('## ')) {
      const [, id, title] = /^## (\S+) (.*)$/.exec(raw)!
      scenarios.push({ id, title, traces: [{ name: 'main', rows: [] }] })
      return
    }
    const line = raw.replace(/\s+#.*$/, '').trim()
    if (line === '' || line.startsWith('#') || line.startsWith('|')) return
    const scenario = scenarios.at(-1)!
    if (line.startsWith('=alt ')) {
      scenario.traces.push({ name: line.slice(5), rows: [] })
      return
    }
    const [, flag, dir, body] = /^([~x]?)([<>]) (.*)$/.exec(line)!
    const words: string[] = []
    const fields: Record<string, string> = {}
    for (const word of body.match(/(?:[^\s"]|"[^"]*")+/g)!) {
      const pair = /^(\w+)=(.*)$/.exec(word)
      if (pair === null) words.push(word)
      else fields[pair[1]] = pair[2].replaceAll('"', '')
    }
    scenario.traces.at(-1)!.rows.push({ line: at + 1, text: line, flag: flag as Row['flag'], dir: dir as Row['dir'], words, fields })
  })
  return { scenarios, also }
}

const names: Record<string, string> = {
  DFD: 'DoneForDay',
  PendCxl: 'PendingCancel',
  PendRepl: 'PendingReplace',
  PendNew: 'PendingNew',
  PF: 'PartiallyFilled',
  Correct: 'TradeCorrect',
  Bust: 'TradeCancel',
  Status: 'OrderStatus',
}
const name = (short: string): string => names[short] ?? short
const qty = (word: string): Qty | null => (word === '-' ? null : (Number(word) as Qty))
const px = (word: string | undefined): Price | null => (word === undefined ? null : (Math.round(Number(word) * 100) as Price))
const shut = new Set<string>(['Filled', 'Canceled', 'Rejected', 'Expired', 'Calculated'])

/** Every way through a scenario: each trace to its end, and up to each alternative refusal. */
export function paths(scenario: Scenario): { name: string; rows: Row[] }[] {
  return scenario.traces.flatMap(({ name: trace, rows }) => {
    const main = rows.filter((row) => row.flag !== '~')
    const leaves = rows.flatMap((row, i) =>
      row.flag === '~'
        ? [{ name: `${trace}, refused in line ${row.line}`, rows: [...rows.slice(0, i).filter((r) => r.flag !== '~'), row] }]
        : [],
    )
    return [{ name: trace, rows: main }, ...leaves]
  })
}

/** Plays one path; throws at the first row that does not hold. */
export function play(scenario: Scenario, rows: Row[], desk = new Desk()): void {
  const ids = new Map<string, string>()
  const kinds = new Map<string, string>()
  let first = ''
  let orderID = ''
  let limit = 10000
  const ours = (id: string): string => (id === '-' ? '' : (ids.get(id) ?? id))

  const request = (row: Row): void => {
    const [type, idText, qtyText] = row.words
    const [id, orig] = idText.split(',')
    if (type === 'H') {
      if (ids.has(id)) desk.send(desk.orders.prepareProbe(ours(id), desk.now))
      return
    }
    if (ids.has(id)) return // The engine never gives an id twice: the refusal of a copy must find it undisturbed.
    kinds.set(id, type)
    if (type === 'D') {
      const good: TimeInForce =
        row.fields.TIF === '3'
          ? 'ImmediateOrCancel'
          : row.fields.TIF === '4'
            ? 'FillOrKill'
            : /GTC/.test(scenario.title)
              ? 'GoodTillCancel'
              : 'Day'
      const cashOrderQty = row.fields.CashOrderQty === undefined ? undefined : Number(row.fields.CashOrderQty) * 100
      const { clOrdID } = desk.place(newOrder({ qty: (qty(qtyText) ?? 0) as Qty, limit: limit as Price, timeInForce: good, cashOrderQty }))
      ids.set(id, clOrdID)
      first = id
      orderID = `O-${id}`
    } else if (!ids.has(orig)) {
      const forced = desk.orders.prepareForcedCancel(
        { origClOrdID: orig, instrumentId: 'TEST', side: 'buy', qty: Number(qtyText) },
        desk.now,
      )
      ids.set(id, desk.send(forced).clOrdID)
    } else if (type === 'F') ids.set(id, desk.cancel(ours(orig)))
    else {
      const before = desk.orders.get(ours(orig))!
      if (before.orderQty === Number(qtyText)) limit++
      const sent = desk.place({
        kind: 'replace',
        cause: 1,
        strategy: 's',
        clOrdID: ours(orig),
        qty: Number(qtyText) as Qty,
        limit: limit as Price,
      })
      if (sent.draft.origClOrdID !== ours(orig)) throw new Error(`OrigClOrdID ${sent.draft.origClOrdID}, expected ${ours(orig)}`)
      ids.set(id, sent.clOrdID)
    }
  }

  const answer = (row: Row): void => {
    const before = desk.orders.state()
    const [type, idText, ...rest] = row.words
    const [id, orig = ''] = idText.split(',')
    const f = row.fields
    const common = {
      clOrdID: ours(id),
      origClOrdID: orig === '' ? '' : ours(orig),
      orderID: f.OrderID ?? (orderID || 'O-voice'),
      text: f.Text ?? '',
    }
    if (type === '9') {
      const reject: Partial<CancelReject> = {
        ...common,
        ordStatus: name(rest[0]) as OrdStatus,
        reason: f.CxlRejReason ?? '',
        responseTo: kinds.get(id) === 'G' ? 'replace' : 'cancel',
      }
      desk.apply(cancelReject(reject))
      if (first !== '') expectState(row, desk.orders.get(ours(first))!, name(rest[0]))
      else if (desk.orders.state() !== before) throw new Error('a refusal for an unknown order changed something')
      return
    }
    const [pair, orderQty, cumQty, leavesQty, lastQty] = rest
    const [execType, ordStatus] = pair.split('/').map(name)
    const given: Partial<OrderReport> = {
      ...common,
      execType: execType as ExecType,
      ordStatus: ordStatus as OrdStatus,
      orderQty: qty(orderQty),
      cumQty: qty(cumQty),
      leavesQty: qty(leavesQty),
      lastQty: qty(lastQty),
      lastPx: px(f.LastPx) ?? (execType === 'Trade' ? (10000 as Price) : null),
      avgPx: px(f.AvgPx),
      rejectReason: f.OrdRejReason ?? '',
      execRefID: f.ExecRefID ?? '',
      execRestatementReason: f.ExecRestatementReason ?? '',
    }
    if (f.ExecID !== undefined) given.execID = `${scenario.id}-${f.ExecID}`
    if (f.ExecRefID !== undefined) given.execRefID = `${scenario.id}-${f.ExecRefID}`
    if (execType === 'OrderStatus') given.execID = '0'
    if (f.day !== undefined) [given.dayOrderQty, given.dayCumQty] = f.day.split('/').map(Number) as Qty[]
    if (id !== '-' && !ids.has(id)) given.orderID = 'NONE'
    desk.apply(report(given))
    if (id !== '-' && !ids.has(id)) {
      if (desk.orders.state() !== before) throw new Error('a report about an id that is not ours changed something')
      return
    }
    const order = id === '-' ? [...desk.orders.all()][0] : desk.orders.get(ours(id))!
    expectState(row, order, ordStatus)
    const expected = { orderQty, cumQty, leavesQty: shut.has(ordStatus) ? '0' : leavesQty }
    for (const key of ['orderQty', 'cumQty'] as const)
      if (expected[key] !== '-' && order[key] !== Number(expected[key]))
        throw new Error(`${key} is ${order[key]}, expected ${expected[key]}`)
    const resting = (JSON.parse(desk.orders.state()) as { orders: { key: string; leaves: number }[] }).orders.find(
      (o) => o.key === order.clOrdID,
    )!
    if (resting.leaves !== Number(expected.leavesQty)) throw new Error(`LeavesQty is ${resting.leaves}, expected ${expected.leavesQty}`)
  }

  for (const row of rows) {
    desk.later(10)
    try {
      if (row.dir === '>') request(row)
      else answer(row)
    } catch (error) {
      throw new Error(`${scenario.id}, line ${row.line}: ${row.text}: ${(error as Error).message}`, { cause: error })
    }
  }
  const spurious = desk.alerts.find((alert) => alert.code === 'spurious_not_found')
  if (spurious !== undefined) throw new Error(`${scenario.id}: ${spurious.code}`)
}

/** The state as printed, or a request of ours that outranks it (B.1.d: the venue prints New while our cancel is pending). */
function expectState(row: Row, order: OrderView, ordStatus: string): void {
  const pending = order.requests.some((request) => request.status === 'pending') && outranks(order.ordStatus, ordStatus)
  if (order.ordStatus !== ordStatus && !pending) throw new Error(`OrdStatus is ${order.ordStatus}, expected ${ordStatus}`)
  if (order.doubt !== '') throw new Error(`order is in doubt: ${order.doubt}`)
  void row
}
