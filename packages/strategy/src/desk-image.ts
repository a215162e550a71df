/**
 * What a restart brings back of a desk, as one value that can be kept: orders, executions, positions, breaks, the kill switch, the high-water marks and overrides. A desk that is
 * restored from it and folds what comes after stands where one stands that has folded everything.
 */
import type { LedgerImage, Orders } from '@fix/oms'
import type { GuardImage, Latch, LimitsImage, OverridesImage, Risk } from '@fix/risk'
import type { Approvals, Asked } from './approvals.ts'

export interface DeskImage {
  readonly orders: LedgerImage
  readonly latches: readonly Latch[]
  /** High-water marks and payments; absent where there are none. */
  readonly drawdown?: GuardImage
  /** The last change of the limits; absent where there was none. */
  readonly limits?: LimitsImage
  /** Absent where there never was one. */
  readonly overrides?: OverridesImage
  /** Requests that wait for a second person, which the next run drops; absent where there are none. */
  readonly requests?: readonly Asked[]
}

interface Parts {
  readonly orders: Orders
  readonly risk: Risk
  readonly approvals: Approvals
}

/** Shares objects with the desk: to be written out before anything else happens. */
export function imageOf(desk: Parts): DeskImage {
  const drawdown = desk.risk.drawdown.image()
  const limits = desk.risk.limitsImage()
  const overrides = desk.risk.overridesImage()
  const requests = desk.approvals.image()
  const kept = {
    ...(requests.length > 0 && { requests }),
    ...(drawdown && { drawdown }),
    ...(limits && { limits }),
    ...(overrides && { overrides }),
  }
  return { orders: desk.orders.image(), latches: desk.risk.latches(), ...kept }
}

/** Into a desk that has folded nothing; the image is the desk's from then on. Throws where it does not hold together. */
export function restoreDesk(desk: Parts, image: DeskImage): void {
  desk.orders.restore(image.orders)
  desk.risk.restore(image.latches, image.drawdown, image.limits, image.overrides)
  desk.approvals.restore(image.requests ?? [])
}
