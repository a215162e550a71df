/**
 * Orders of ours at a venue on QuickFIX C++: what can become of an order, case by case over one connection, and at the end the venue's own ledger beside
 * our orders, executions, position and cash.
 */
import { lastRef, type OrderRules, type OrderView } from '@fix/oms'
import { freePort } from '../free-port.ts'
import { dialects, stateCodes } from '../order-states/dialects.ts'
import { Counterparty } from './counterparty.ts'
import { until } from './cycle.ts'
import { OrderDesk } from './order-desk.ts'
import { orderCases } from './order-cases.ts'
import { versionOf } from './versions.ts'

/** Versions in which the venue knows all the words of the cases. */
export const orderPathVersions = ['FIX.4.2', 'FIX.4.4'] as const

export const orderPathName = (version: string): string => `quickfix ${version}, orders of ours at its venue`

export interface OrderPathResult {
  readonly pairing: string
  readonly cases: readonly { readonly name: string; readonly passed: boolean; readonly reason?: string }[]
  /** What the venue's ledger holds. */
  readonly ledger: { readonly orders: number; readonly executions: number; readonly net: number; readonly cash: number }
  /** How often people were told of what, by code. */
  readonly alerts: Readonly<Record<string, number>>
  /** Where ours differs from it, and whatever else did not hold. */
  readonly differences: readonly string[]
}

export interface Ledger {
  readonly orders: readonly LedgerOrder[]
  readonly executions: readonly { readonly orderID: string; readonly execID: string; readonly qty: number; readonly px: number }[]
  readonly net: number
  readonly cash: number
}

interface LedgerOrder {
  readonly orderID: string
  readonly head: string
  readonly side: string
  readonly status: string
  readonly qty: number
  readonly cum: number
  readonly leaves: number
  readonly price: number
}

/** A venue may be asked for an order's state; the messages for mass status and positions are not in FIX.4.2, and that for positions names parties. */
function rulesOf(version: string): OrderRules {
  const { rules } = dialects.find(({ id }) => id === version)!
  const { RequestForPositions: _positions, ...requests } = rules.requests
  return { ...rules, requests }
}

/** `program`: the venue, built from order-venue.cpp. */
export async function runOrderPath(program: string, name: (typeof orderPathVersions)[number]): Promise<OrderPathResult> {
  const version = versionOf(name)
  const venue = await Counterparty.start(program, await freePort(), [version.files['dictionary']!, name])
  const desk = new OrderDesk(version, rulesOf(name), venue.port)
  const cases: { name: string; passed: boolean; reason?: string }[] = []
  try {
    for (const { name, play } of orderCases) {
      const reason = await play(desk, (line) => heard(venue, line)).then(
        () => undefined,
        (error: unknown) => (error as Error).message,
      )
      cases.push(reason === undefined ? { name, passed: true } : { name, passed: false, reason })
    }
    const ledger = await ledgerOf(venue)
    const differences = compare(desk, ledger)
    if (name === 'FIX.4.4') differences.push(...(await answers(desk)))
    differences.push(...desk.breaches())
    if (desk.folded() !== desk.desk.orders.state()) differences.push('the journal folded anew is another state')
    for (const line of venue.said) if (/^(in|out) .*\|35=3\|/.test(line)) differences.push(`rejected by the session layer: ${line}`)
    const { orders, executions, net, cash } = ledger
    return {
      pairing: orderPathName(name),
      cases,
      ledger: { orders: orders.length, executions: executions.length, net, cash },
      alerts: countedByCode(desk),
      differences,
    }
  } finally {
    await desk.close()
    await venue.stop()
  }
}

/** Every case came to what it should, and what we have in the end is what the venue has. */
export const held = ({ cases, differences }: OrderPathResult): boolean => differences.length === 0 && cases.every(({ passed }) => passed)

/** Says it to the venue, and waits until it was heard: a request of ours over the wire might be there before. */
async function heard(venue: Counterparty, command: string): Promise<void> {
  const mark = venue.mark
  venue.command(command)
  await venue.says(new RegExp(`^done ${command}$`), mark)
}

async function ledgerOf(venue: Counterparty): Promise<Ledger> {
  const mark = venue.mark
  await heard(venue, 'ledger')
  return JSON.parse((await venue.says(/^ledger /, mark)).slice('ledger '.length)) as Ledger
}

/** The venue's own answers to our mass status, as our comparison with it reads them. */
async function answers({ desk }: OrderDesk): Promise<string[]> {
  const { parity } = desk.recovery
  const before = parity.runs
  desk.command({ kind: 'command', command: 'stop', actor: 'interop', reason: 'end of the day' }, now())
  await until(() => parity.runs > before && !desk.recovery.comparing, 20_000, 'the comparison with the venue')
  // What is only too young to be a break differs as well.
  const young = parity.inFlight === 0 ? [] : [`comparison: ${parity.inFlight} differences that are in flight`]
  return [...young, ...parity.breaks().map((one) => `comparison: ${JSON.stringify(one)}`)]
}

function countedByCode({ alerts }: OrderDesk): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const { code } of alerts) counted[code] = (counted[code] ?? 0) + 1
  return counted
}

const now = (): { wallUs: number; monoUs: number } => ({ wallUs: Date.now() * 1000, monoUs: Math.round(performance.now() * 1000) })

export function compare({ desk }: OrderDesk, ledger: Ledger): string[] {
  const differences: string[] = []
  const differ = (what: string, theirs: unknown, ours: unknown): void => {
    if (JSON.stringify(theirs) !== JSON.stringify(ours))
      differences.push(`${what}: the venue has ${JSON.stringify(theirs)}, we have ${JSON.stringify(ours)}`)
  }
  const ours = [...desk.orders.all()]
  // One that the venue never took into its book is none of its ledger.
  const there = ours.filter(({ orderID }) => orderID !== '')
  for (const { clOrdID, state } of ours.filter(({ orderID }) => orderID === '')) differ(`order ${clOrdID}`, 'Rejected', state)
  differ('orders', ledger.orders.map(({ orderID }) => orderID).toSorted(), there.map(({ orderID }) => orderID).toSorted())
  for (const order of there) {
    const theirs = ledger.orders.find(({ orderID }) => orderID === order.orderID)
    if (theirs !== undefined) differ(`order ${order.orderID}`, theirs, asLedger(order))
  }
  const executions = [...desk.orders.accounts.entries()].flatMap(([, { bookings }]) =>
    [...bookings]
      .filter(({ execution }) => execution.qty > 0)
      .map(({ order, execution: { refs, qty, px } }) => ({ orderID: order!.orderID, execID: lastRef(refs), qty, px })),
  )
  differ('executions', ledger.executions.map(textOf).toSorted(), executions.map(textOf).toSorted())
  const { qty, realised, cost } = desk.orders.position('EURUSD')
  differ('position', ledger.net, qty)
  differ('cash', ledger.cash, realised - Number(cost))
  return differences
}

const asLedger = ({ orderID, head, side, ordStatus, orderQty, cumQty, leavesQty, limit }: OrderView): LedgerOrder => ({
  ...{ orderID, head, side, status: ordStatus === '' ? '' : stateCodes[ordStatus] },
  ...{ qty: orderQty, cum: cumQty, leaves: leavesQty, price: limit ?? 0 },
})

const textOf = ({ orderID, execID, qty, px }: Ledger['executions'][number]): string => `${orderID} ${execID} ${qty} at ${px}`
