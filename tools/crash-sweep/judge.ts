/**
 * What two journals say of a sweep, and the state that the gateway left: judged from what was written down and from nothing else. Every line
 * of the verdict is a list of what broke it; the sweep held where all are empty.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codec } from '@fix/codec'
import { Direction, foldNumbers, freshNumbers, RecordType, type JournalRecord } from '@fix/session'
import {
  FleetingJournal,
  listedInstruments,
  openLogin,
  reconcileLogs,
  SimulatedVenue,
  type Account,
  type VenueOrder,
} from '@fix/simulation'
import { readJournal } from '@fix/store/file'
import { Desk } from '@fix/strategy'
import { ctrader } from '@fix/venue/ctrader'
import { atStopFile, type AtStop } from '../../apps/gateway/src/at-stop.ts'
import { deskSettings } from '../../apps/gateway/src/desk-settings.ts'
import type { Config } from '../../apps/gateway/src/config.ts'
import type { Swept } from './killed-run.ts'

export interface Verdict {
  /** Requests in the gateway's journal, and how many of them reached the venue. */
  readonly sent: number
  readonly received: number
  readonly fills: number
  /** In the gateway's journal, not at the venue, and not known as never arrived (I1). */
  readonly lost: readonly string[]
  /** A ClOrdID(11) that reached the venue twice without PossDupFlag(43) (I2). */
  readonly doubled: readonly string[]
  /** Sent before it was written: at the venue, not in the gateway's journal (I1). */
  readonly unrecorded: readonly string[]
  /** Never arrived, and known so. */
  readonly unsent: number
  /** Orders of unknown fate, or not heard of, at the end (I10). */
  readonly unreconciled: number
  /** Order by order: state, quantity or value other than the venue's (I3). */
  readonly orders: readonly string[]
  /** Instruments whose position or profit is not that of the venue's fills (I4). */
  readonly positions: readonly string[]
  /** Sequence numbers: the venue has seen one that the journal does not know (I5), or an inbound message was passed over (I6). */
  readonly numbers: readonly string[]
  /** Where the fold of the journal differs from the state that stood in memory (I7). */
  readonly fold: readonly string[]
}

/** What breaks a sweep; empty where it held. */
export function broken(verdict: Verdict): string[] {
  const { lost, doubled, unrecorded, orders, positions, numbers, fold, unreconciled } = verdict
  const lists = Object.entries({ lost, doubled, unrecorded, orders, positions, numbers, fold })
  const found = lists.flatMap(([name, list]) => list.map((one) => `${name}: ${one}`))
  if (unreconciled > 0) found.push(`unreconciled: ${unreconciled}`)
  return found
}

const fix = codec(ctrader.dictionary)

/** What was written down. */
export interface Evidence {
  readonly config: Config
  /** Records of the gateway's journal and of the venue's. */
  readonly ours: readonly JournalRecord[]
  readonly theirs: readonly JournalRecord[]
  readonly left: AtStop
  /** What the venue has; that which its records fold to, where it isn't given. */
  readonly account?: Account
}

export function evidenceOf({ config, gatewayJournal, venueJournal }: Swept): Evidence {
  return { config, ours: [...readJournal(gatewayJournal)], theirs: [...readJournal(venueJournal)], left: leftBy(config) }
}

export function judge({ config, ours, theirs, left, account = accountOf(theirs) }: Evidence): Verdict {
  const desk = new Desk({ ...deskSettings(config, ''), log: () => undefined })
  for (const record of ours) desk.fold(record)
  const unsent = unsentRequests(desk, account)
  const logs = reconcileLogs(fix, ours, theirs, unsent)
  return {
    sent: logs.sent,
    received: logs.received,
    fills: [...desk.orders.all()].filter((order) => order.cumQty > 0).length,
    lost: logs.lost,
    doubled: logs.doubled,
    unrecorded: logs.unrecorded,
    unsent: logs.unsent.length,
    unreconciled: desk.orders.unreconciled + desk.orders.unknownCount(),
    orders: compareOrders(desk, account),
    positions: comparePositions(desk, account),
    numbers: compareNumbers(config.numbering, ours, theirs),
    fold: compareFold(desk, ours, left),
  }
}

/** What a clean stop left. */
export function leftBy(config: Config): AtStop {
  return JSON.parse(readFileSync(join(config.journal.dir, atStopFile), 'utf8')) as AtStop
}

/** The venue's account as its own journal tells it. */
function accountOf(records: readonly JournalRecord[]): Account {
  return new SimulatedVenue({ journal: new FleetingJournal(), records, instruments: listedInstruments, login: openLogin, seed: 0 }).account
}

/** Requests of ours that the venue does not have, of which the state says that nothing waits for them any more. */
function unsentRequests(desk: Desk, account: Account): Set<string> {
  const state = JSON.parse(desk.state()) as {
    orders: { orders: { key: string; base: string; ids: string[]; requests: { id: string }[] }[] }
  }
  const unsent = new Set<string>()
  for (const order of state.orders.orders) {
    if (account.byClOrdID(order.key) === undefined) {
      if (order.base !== 'NeverAccepted') continue
      for (const id of order.ids) unsent.add(id)
    }
    const open = new Set(order.requests.map(({ id }) => id))
    for (const id of order.ids) if (id !== order.key && account.byClOrdID(id) === undefined && !open.has(id)) unsent.add(id)
  }
  return unsent
}

function compareOrders(desk: Desk, account: Account): string[] {
  const found: string[] = []
  const known = new Set<VenueOrder>()
  for (const order of desk.orders.all()) {
    const at = `order ${order.clOrdID}`
    const venue = account.byClOrdID(order.clOrdID)
    if (order.external) found.push(`${at} is one that we did not send`)
    if (order.doubt !== '' || order.requests.length > 0) found.push(`${at} is unsettled: ${order.doubt} ${JSON.stringify(order.requests)}`)
    if (venue === undefined) {
      if (order.state !== 'NeverAccepted') found.push(`${at} is ${order.state} here and not at the venue`)
      continue
    }
    known.add(venue)
    if (order.state !== venue.status) found.push(`${at} is ${order.state} here, ${venue.status} at the venue`)
    if (order.cumQty !== venue.cumQty) found.push(`${at} has ${order.cumQty} here, ${venue.cumQty} at the venue`)
  }
  for (const order of account.orders.values()) if (!known.has(order)) found.push(`order ${order.clOrdID} is at the venue and not here`)
  return found
}

interface Executed {
  key: string
  instrumentId: string
  value: string
  executions: { qty: number; gap: boolean; derived: boolean }[]
}

/**
 * Position, and the money that changed hands: with a flat position that is the realised profit, whatever the order of the fills. A fill that
 * no report told has a price that follows from AvgPx(6); where it was several fills in truth it is their average, rounded to a tick once.
 */
function comparePositions(desk: Desk, account: Account): string[] {
  const found: string[] = []
  const { orders } = (JSON.parse(desk.state()) as { orders: { orders: Executed[] } }).orders
  for (const { instrumentId, qty, realised, cost } of desk.orders.positions()) {
    const net = account.positions.get(instrumentId)?.net ?? 0
    if (qty !== net) found.push(`${instrumentId}: ${qty} here, ${net} at the venue`)
    let paid = 0n
    let rounding = 0n
    for (const order of account.orders.values()) {
      if (order.symbol === instrumentId) paid += order.side === 'buy' ? -order.cost : order.cost
    }
    for (const order of orders) {
      if (order.instrumentId !== instrumentId || BigInt(order.value) === (account.byClOrdID(order.key)?.cost ?? 0n)) continue
      for (const execution of order.executions) if (execution.gap) rounding += BigInt(Math.ceil(execution.qty / 2))
    }
    const difference = BigInt(realised) - cost - paid
    if (difference > rounding || difference < -rounding) {
      found.push(`${instrumentId}: profit differs by ${difference}, ${rounding} of it could be the rounding of averages`)
    }
  }
  return found
}

function compareNumbers(numbering: 'continue' | 'reset', ours: readonly JournalRecord[], theirs: readonly JournalRecord[]): string[] {
  const found: string[] = []
  const streams = (records: readonly JournalRecord[]): Map<string, number> =>
    new Map(
      records
        .filter((record) => record.type === RecordType.stream)
        .map((record) => [(JSON.parse(new TextDecoder().decode(record.note)) as { name: string }).name, record.stream]),
    )
  const ourStream = streams(ours).get('TRADE')
  const venueStream = 2
  const numbers = freshNumbers()
  for (const record of ours) if (record.stream === ourStream) foldNumbers(numbers, record)
  const theirNumbers = freshNumbers()
  for (const record of theirs) if (record.stream === venueStream) foldNumbers(theirNumbers, record)
  if (theirNumbers.nextIn > numbers.nextOut) found.push(`the venue expects ${theirNumbers.nextIn}, our next is ${numbers.nextOut}`)
  if (numbers.nextIn > theirNumbers.nextOut) found.push(`we expect ${numbers.nextIn}, the venue's next is ${theirNumbers.nextOut}`)
  if (numbering === 'reset') return found
  const taken = new Set(ours.filter((one) => one.stream === ourStream && one.dir === Direction.in).map((one) => one.seq))
  for (const record of theirs) {
    const application = record.stream === venueStream && record.dir === Direction.out && record.note.length > 0
    if (application && record.seq < numbers.nextIn && !taken.has(record.seq))
      found.push(`message ${record.seq} of the venue was passed over`)
  }
  return found
}

function compareFold(desk: Desk, ours: readonly JournalRecord[], left: AtStop): string[] {
  const found: string[] = []
  const folded = desk.state()
  if (folded !== left.state) found.push(`the state differs: ${differenceOf(folded, left.state)}`)
  for (const name of ['QUOTE', 'TRADE'] as const) {
    const stream = ours.find((record) => record.type === RecordType.stream && new TextDecoder().decode(record.note).includes(`"${name}"`))
    const numbers = freshNumbers()
    for (const record of ours) if (record.stream === stream?.stream) foldNumbers(numbers, record)
    const live = left.numbers[name === 'QUOTE' ? 'quote' : 'trade']
    if (JSON.stringify(numbers) !== JSON.stringify(live))
      found.push(`numbers of ${name}: ${JSON.stringify(numbers)} folded, ${JSON.stringify(live)} live`)
  }
  return found
}

/** Where two texts part, with what is around it. */
function differenceOf(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return `at ${at}, folded ${a.slice(Math.max(0, at - 60), at + 60)} live ${b.slice(Math.max(0, at - 60), at + 60)}`
}
