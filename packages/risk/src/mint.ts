import type { Approved, Intent } from '@fix/events'

/** The only place where the brand is given. `orders.prepare` takes nothing without it, so this line is the gate of the house. */
export function approve<T extends Intent>(intent: T): Approved<T> {
  return intent as Approved<T>
}
