/** What each strategy holds of an instrument: the quantities of its own executions. What was booked since is added; an account that was booked anew is read anew. */
import type { Account, Accounts } from './accounts.ts'

interface Read {
  at: number
  refolds: number
  readonly byStrategy: Map<string, number>
}

export class StrategyQuantities {
  readonly #accounts: Accounts
  readonly #read = new Map<Account, Read>()

  constructor(accounts: Accounts) {
    this.#accounts = accounts
  }

  /** Signed, over all legs and what stands in suspense. Asked for with every order, so nothing is made where nothing was booked. */
  of(instrumentId: string, strategy: string): number {
    const net = this.#accounts.netOf(instrumentId)
    if (net !== undefined) return this.#in(net, strategy)
    let sum = 0
    for (const [name, account] of this.#accounts.entries())
      if (name === instrumentId || name.startsWith(`${instrumentId}|`)) sum += this.#in(account, strategy)
    return sum
  }

  #in(account: Account, strategy: string): number {
    let read = this.#read.get(account)
    if (read === undefined) this.#read.set(account, (read = { at: 0, refolds: account.refolds, byStrategy: new Map() }))
    if (read.refolds !== account.refolds) {
      read.refolds = account.refolds
      read.at = 0
      read.byStrategy.clear()
    }
    for (; read.at < account.bookings.length; read.at++) {
      const { side, execution, order } = account.bookings.at(read.at)
      const name = order?.strategy ?? ''
      read.byStrategy.set(name, (read.byStrategy.get(name) ?? 0) + (side === 'buy' ? execution.qty : -execution.qty))
    }
    return read.byStrategy.get(strategy) ?? 0
  }
}
