/**
 * Things that a venue should not do and some do: it tells what is not so, tells the truth late, takes back what it said, or says nothing. What changes
 * its account is a change like any other, so that the account is the truth however it came about; what is merely told changes nothing.
 *
 *   unknownOrder    tells of an order that nobody sent, and of its end
 *   repeatedFill    tells of a fill once more, as new
 *   backwards       tells of a CumQty(14) below the one before
 *   reusedExecID    tells of a fill under the ExecID(17) of another; only where there are any
 *   lateFill        fills an order that it has told to be canceled
 *   bust, correct   takes a fill back, or its price: ExecType(150) H and G; only where there are ExecIDs, as nothing else names a fill
 *   silence         says nothing on orders for a while
 *   refusedStatus   refuses the next OrderStatusRequest(H)
 */
import type { Account, VenueOrder } from '../account.ts'
import type { Change } from '../change.ts'
import type { Fields, Reports } from '../report.ts'

export const lies = [
  'unknownOrder',
  'repeatedFill',
  'backwards',
  'reusedExecID',
  'lateFill',
  'bust',
  'correct',
  'silence',
  'refusedStatus',
] as const
export type Lie = (typeof lies)[number]

export interface LiesOptions {
  readonly account: Account
  readonly reports: Reports
  /** A change that no market has made. */
  readonly happens: (change: Change) => void
  /** A report of what is not so. */
  readonly tells: (fields: Fields) => void
  /** Says nothing on orders for so long. */
  readonly silent: (us: number) => void
  readonly refusesStatus: () => void
}

const silenceUs = 7_000_000

export class Lies {
  readonly #options: LiesOptions
  #nobody = 0

  constructor(options: LiesOptions) {
    this.#options = options
  }

  /** True: done. False: there is no order or fill that it could be about, and nothing happened. */
  lie(lie: Lie, symbol: string, atUs: number): boolean {
    const { account, reports, happens, tells, silent, refusesStatus } = this.#options
    const order = this.#lastFilled(symbol)
    switch (lie) {
      case 'unknownOrder':
        return this.#unknownOrder(symbol, atUs)
      case 'silence':
        silent(silenceUs)
        return true
      case 'refusedStatus':
        refusesStatus()
        return true
      case 'lateFill': {
        const canceled = [...account.orders.values()].findLast(
          (one) => one.symbol === symbol && one.status === 'Canceled' && one.cumQty < one.qty,
        )
        if (canceled === undefined) return false
        const px = canceled.price ?? canceled.lastPx
        if (px === 0) return false
        happens({ kind: 'fill', orderID: canceled.orderID, qty: canceled.qty - canceled.cumQty, px, atUs })
        return true
      }
      case 'bust':
      case 'correct': {
        if (order === undefined || !reports.execIDs) return false
        const exec = order.execs.length - 1
        if (lie === 'bust') happens({ kind: 'busted', orderID: order.orderID, exec, atUs })
        else happens({ kind: 'corrected', orderID: order.orderID, exec, px: order.execs[exec].px + 1, atUs })
        return true
      }
      default: {
        if (order === undefined || (lie === 'reusedExecID' && !reports.execIDs)) return false
        const { qty, px } = order.execs[order.execs.length - 1]
        const fill = reports.of({ kind: 'fill', orderID: order.orderID, qty, px, atUs }, order)
        if (fill === undefined) return false
        const less = reports.quantity(order.symbol, order.cumQty - qty)
        if (lie === 'repeatedFill') tells(fill)
        else if (lie === 'backwards')
          tells({
            ...fill,
            cumQty: less,
            ordStatus: 'PartiallyFilled',
            execID: fill.execID === undefined ? undefined : `${String(fill.execID)}x`,
          })
        else tells({ ...fill, lastQty: reports.quantity(order.symbol, qty * 2) })
        return true
      }
    }
  }

  /** The order whose last fill still stands. */
  #lastFilled(symbol: string): VenueOrder | undefined {
    return [...this.#options.account.orders.values()].findLast((one) => one.symbol === symbol && (one.execs.at(-1)?.qty ?? 0) > 0)
  }

  #unknownOrder(symbol: string, atUs: number): boolean {
    const { account, reports, tells } = this.#options
    const like = [...account.orders.values()].find((one) => one.symbol === symbol && one.status !== 'Rejected')
    if (like === undefined) return false
    const name = `NOBODY-${++this.#nobody}`
    const phantom: VenueOrder = {
      ...like,
      orderID: `99999${this.#nobody}`,
      clOrdID: name,
      status: 'New',
      cumQty: 0,
      cost: 0n,
      execs: [],
      atUs,
    }
    for (const fields of [
      { ...reports.status(phantom, name), ordStatus: 'New' },
      { ...reports.status({ ...phantom, status: 'Canceled' }, name), execType: 'Canceled' },
    ])
      tells(fields)
    return true
  }
}
