/**
 * A case as it is under the limit of an override: the control itself judges it, with that limit in the place of the document's. What a control reads that is no
 * limit stays as it is, but for three that keep no more than their own limit asks for: messages that are left, the currency whose limit is broken, and the
 * level of a drawdown. The first two are measured live and stand in the record (`Case.lifted`); a level is one of the loss that stands in the record anyway.
 */
import { accountBoundsOf, boundsOf, emptyAccountBounds, emptyBounds, type AccountBounds, type Bounds, type Definition } from './bounds.ts'
import type { Case } from './case.ts'
import { HighWater } from './high-water.ts'
import type { Depth, Limits } from './limits.ts'
import type { LimitPlace } from './override-limits.ts'
import type { Rule } from './rules.ts'

export class OverrideCase {
  readonly #bounds: Bounds = emptyBounds()
  readonly #account: AccountBounds = emptyAccountBounds()
  readonly #mark = new HighWater()

  /** The case is as it was afterwards. `definition`: what is read of the instrument. */
  holds(limits: Limits, { symbol }: LimitPlace, rule: Rule, c: Case, definition: Definition | undefined): boolean {
    const { bounds, account, messagesLeft, accountMessagesLeft, day, total, ofStrategy } = c
    const { inCurrency, currencyLimit } = c.exposed
    try {
      if (symbol === undefined) {
        accountBoundsOf(limits.account, this.#account)
        c.account = this.#account
      } else {
        boundsOf(limits.instruments[symbol], definition, this.#bounds)
        c.bounds = this.#bounds
      }
      this.#read(limits, symbol, rule, c)
      return rule.holds(c)
    } catch {
      return false
    } finally {
      Object.assign(c, { bounds, account, messagesLeft, accountMessagesLeft, day, total, ofStrategy })
      Object.assign(c.exposed, { inCurrency, currencyLimit })
    }
  }

  #read({ account }: Limits, symbol: string | undefined, { code }: Rule, c: Case): void {
    const { day, total, strategy } = account?.drawdown ?? {}
    switch (code) {
      case 'MSG_RATE':
        if (symbol === undefined) c.accountMessagesLeft = c.lifted.messagesLeft
        else c.messagesLeft = c.lifted.messagesLeft
        return
      case 'POS_CCY':
        c.exposed.inCurrency = c.lifted.inCurrency
        c.exposed.currencyLimit = c.lifted.currencyLimit
        return
      case 'DRAWDOWN_DAY':
        c.day = this.#under(c.day, day?.reduceOnly)
        return
      case 'DRAWDOWN_TOTAL':
        c.total = this.#under(c.total, total?.reduceOnly)
        return
      case 'DRAWDOWN_STRATEGY':
        c.ofStrategy = this.#under(c.ofStrategy, strategy?.reduceOnly)
    }
  }

  /** What was reached before under the other line nobody knows, so that the loss of now decides. A halt is left by a person alone. */
  #under(mark: Readonly<HighWater>, reduceOnly: Depth | undefined): HighWater {
    const under = this.#mark
    under.high = mark.high
    under.equity = mark.equity
    under.level = mark.halts || mark.reaches(reduceOnly) ? mark.level : 0
    return under
  }
}
