/**
 * What an instrument, or the account, has done lately: the controls that look back compare with it. It counts with the verdict, as a reservation
 * does, and takes back what was not sent.
 */
import { DaySums } from './day-sums.ts'
import { Drift } from './drift.ts'
import { Executions } from './executions.ts'
import { MessageRate } from './message-rate.ts'
import { RecentOrders } from './recent-orders.ts'

export class Activity {
  readonly day = new DaySums()
  readonly rate = new MessageRate()
  readonly recent = new RecentOrders()
  readonly executions = new Executions()
  readonly drift = new Drift()
}

/** An order that stands in the journal, for what is counted by the day. */
export interface SentOrder {
  readonly instrumentId: string
  readonly orderQty: number
  /** What its value is counted with; null where nobody knows. */
  readonly limit: number | null
  readonly stop: number | null
  readonly sentAtUs: number
}
