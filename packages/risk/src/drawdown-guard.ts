/**
 * The drawdown guard: the account's equity, and that of each strategy as if it traded alone, against high-water marks. It computes no profit: whoever runs the
 * loop tells it with `mark`, or that it is unknown with `unknown`. Its levels refuse orders by rules of their own; a `halt` is to be latched in the kill
 * switch besides (`halts`), so that it holds whatever the equity does, and ends with the person who re-arms: the marks that had halted begin anew then.
 *
 * What a restart brings back goes by notes. A mark that rises is written when it has risen by a hundredth of a percent, a level as soon as it changes: what a
 * crash loses is less than that of a mark, and never a level.
 */
import type { Now } from '@fix/events'
import { formatScaled } from '@fix/units'
import type { DayEnds } from './account-day.ts'
import { Cash, type CashImage, type CashRefusal, type CashRequest } from './cash.ts'
import { encodeGuard, type CashNote, type MarkImage, type MarksImage, type MarksNote } from './guard-note.ts'
import { drawdownLevels, HighWater, linesOf, type DrawdownLevel, type Lines } from './high-water.ts'
import { moneyDigits, type AccountLimits } from './limits.ts'
import { parseScope } from './scope.ts'

/** Realised and unrealised profit less costs, at `moneyDigits` of the account. */
export interface Profits {
  readonly account: number
  readonly strategies: ReadonlyMap<string, number>
}

export type DrawdownOf = 'day' | 'total' | 'strategy'

/** A mark as it stands. */
export interface Drawdown {
  readonly of: DrawdownOf
  /** '' but for the mark of a strategy. */
  readonly strategy: string
  readonly level: DrawdownLevel
  readonly equity: number
  readonly high: number
}

/** A level that was reached or left. */
export interface DrawdownChange extends Drawdown {
  readonly from: DrawdownLevel
}

/** What is to be halted, and why. */
export interface DrawdownHalt {
  readonly scope: string
  readonly reason: string
}

export interface GuardImage {
  readonly marks?: MarksImage
  readonly cash?: CashImage
}

export type CashAnswer = { kind: 'note'; note: Uint8Array } | { kind: 'refused'; code: CashRefusal }

/** Strategies with marks of their own; one more is let only reduce. */
export const maxStrategies = 256

/** What has traded nothing has lost nothing. */
const untouched = new HighWater()
const oneTooMany = new HighWater(drawdownLevels.indexOf('reduce-only'))
/** Before anything is known. */
export const unknownMark: Readonly<HighWater> = oneTooMany

interface Kept {
  high: number
  level: number
}

const kept = (): Kept => ({ high: NaN, level: 0 })

export class DrawdownGuard {
  readonly day = new HighWater()
  readonly total = new HighWater()
  readonly #strategies = new Map<string, HighWater>()
  readonly #cash = new Cash()
  readonly #startingEquity: number | undefined
  readonly #lines: Readonly<Record<DrawdownOf, Lines>>
  readonly #dayEnds: DayEnds
  readonly #maxUnknownUs: number
  #dayEndsUs = -Infinity
  #profit = 0
  /** NaN while the equity is known. */
  #unknownSinceUs = NaN
  /** The equity was told in this run. */
  #told = false
  /** A mark begins with the next equity. */
  #begins = true
  /** What the journal has. */
  readonly #kept = { any: false, dayEndsUs: -Infinity, day: kept(), total: kept(), strategies: new Map<string, Kept>() }
  /** Some limit on the drawdown is given. */
  readonly limits: boolean
  /** How many of them make no sense. */
  readonly missing: number

  constructor(limits: AccountLimits | undefined, dayEnds: DayEnds) {
    this.#startingEquity = limits?.startingEquity
    const { day, total, strategy, recoverBps = 5000, maxMarkAgeMs = 60_000 } = limits?.drawdown ?? {}
    this.#lines = { day: linesOf(day, recoverBps), total: linesOf(total, recoverBps), strategy: linesOf(strategy, recoverBps) }
    this.#dayEnds = dayEnds
    this.limits = limits?.drawdown !== undefined
    this.#maxUnknownUs = Number.isSafeInteger(maxMarkAgeMs) && maxMarkAgeMs >= 0 ? maxMarkAgeMs * 1000 : NaN
    this.missing = Object.values(this.#lines).reduce((sum, { missing }) => sum + missing, Number.isNaN(this.#maxUnknownUs) ? 1 : 0)
  }

  /** There is something to count from, or somebody asks for it. */
  get on(): boolean {
    return this.limits || this.#startingEquity !== undefined
  }

  /** Cash and profit of the account, as last told; NaN where nobody knows. */
  get equity(): number {
    return this.#told ? this.cash + this.#profit : NaN
  }

  /** What the account began with and what was paid in and out; NaN where the first is not given. */
  get cash(): number {
    return (this.#startingEquity ?? NaN) + this.#cash.flows
  }

  /** It was told in this run, so that there is something to judge by. */
  get known(): boolean {
    return this.#told
  }

  /** A mark begins with the next equity: it is to be told now. */
  get begins(): boolean {
    return this.on && this.#begins && !Number.isNaN(this.cash)
  }

  /** The equity is unknown for longer than it may be. */
  blind(now: Now): boolean {
    return !Number.isNaN(this.#unknownSinceUs) && !(now.monoUs - this.#unknownSinceUs <= this.#maxUnknownUs)
  }

  /** When it will be, on `monoUs`; Infinity while it is known. */
  get blindFromUs(): number {
    return Number.isNaN(this.#unknownSinceUs) ? Infinity : this.#unknownSinceUs + this.#maxUnknownUs + 1
  }

  /** What stands in the way of this strategy's orders; nothing allocated. */
  ofStrategy(strategy: string): Readonly<HighWater> {
    return this.#strategies.get(strategy) ?? (this.#strategies.size < maxStrategies ? untouched : oneTooMany)
  }

  /** Tells the profit. Gives the levels that it changed; `note` says what of it is to be journalled. */
  mark(profits: Profits, now: Now): DrawdownChange[] {
    const changes: DrawdownChange[] = []
    if (!this.on || this.missing > 0 || !Number.isSafeInteger(this.cash + profits.account)) return changes
    // Before it traded a strategy had lost nothing; what came before the guard did is not its to judge.
    const firstHigh = Number.isNaN(this.total.high) ? NaN : this.cash
    this.#told = true
    this.#begins = false
    this.#unknownSinceUs = NaN
    this.#profit = profits.account
    const { equity } = this
    // A clock that steps back over the boundary does not give the day anew.
    const begins = now.wallUs >= this.#dayEndsUs
    if (begins) this.#dayEndsUs = this.#dayEnds(now.wallUs)
    this.#move('day', '', this.day, equity, changes, begins)
    this.#move('total', '', this.total, equity, changes)
    for (const [strategy, profit] of profits.strategies) {
      let mark = this.#strategies.get(strategy)
      if (mark === undefined) {
        if (this.#strategies.size >= maxStrategies) continue
        this.#strategies.set(strategy, (mark = new HighWater()))
        mark.high = firstHigh
      }
      this.#move('strategy', strategy, mark, this.cash + profit, changes)
    }
    return changes
  }

  /** Tells that the equity is not known now: a mark or a rate is missing. */
  unknown(now: Now): void {
    if (this.on && Number.isNaN(this.#unknownSinceUs)) this.#unknownSinceUs = now.monoUs
  }

  #move(of: DrawdownOf, strategy: string, mark: HighWater, equity: number, into: DrawdownChange[], begins = false): void {
    const from = mark.level
    if (begins) mark.begin()
    mark.mark(equity, this.#lines[of])
    if (mark.level !== from) into.push({ ...shown(of, strategy, mark), from: drawdownLevels[from] })
  }

  /** What stands at `halt` and has to be latched. */
  halts(): DrawdownHalt[] {
    return this.marks()
      .filter(({ level }) => level === 'halt')
      .map(({ of, strategy, high, equity }) => ({
        scope: scopeOf(of, strategy),
        reason: `DRAWDOWN_${of.toUpperCase()}: ${moneyText(high - equity)} of ${moneyText(high)} is lost`,
      }))
  }

  /** Every mark that there is. */
  marks(): Drawdown[] {
    if (!this.on || Number.isNaN(this.total.high)) return []
    const strategies = [...this.#strategies].map(([name, mark]) => shown('strategy', name, mark))
    return [shown('day', '', this.day), shown('total', '', this.total), ...strategies]
  }

  /** What is to be journalled now, and then folded; undefined where it is not worth a record. `all`: the run ends, nothing is to be lost. */
  note(now: Now, all = false): Uint8Array | undefined {
    if (!this.on || Number.isNaN(this.total.high)) return undefined
    if (!this.#news(all)) return undefined
    const strategies = [...this.#strategies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, mark]) => [name, ...imageOf(mark)] as const)
    const marks = { dayEndsUs: this.#dayEndsUs, day: imageOf(this.day), total: imageOf(this.total), strategies }
    return encodeGuard({ type: 'marks', ...marks, wallUs: now.wallUs })
  }

  #news(all: boolean): boolean {
    const { any, dayEndsUs, day, total, strategies } = this.#kept
    if (!any || dayEndsUs !== this.#dayEndsUs || isNews(this.day, day, all) || isNews(this.total, total, all)) return true
    for (const [name, mark] of this.#strategies) if (isNews(mark, strategies.get(name), all)) return true
    return false
  }

  /** A payment as a note. Journal it, then `fold` it: nothing has changed before. */
  pay(request: CashRequest, currency: string, now: Now): CashAnswer {
    const amount = this.#cash.judge(request, currency)
    if (typeof amount === 'string') return { kind: 'refused', code: amount }
    const { id, actor, reason } = request
    return { kind: 'note', note: encodeGuard({ type: 'cash', id, amount, actor, reason, wallUs: now.wallUs }) }
  }

  fold(note: MarksNote | CashNote): void {
    if (note.type === 'marks') return this.#take(note)
    const amount = this.#cash.fold(note)
    for (const mark of [this.day, this.total, ...this.#strategies.values()]) mark.shift(amount)
    for (const mark of [this.#kept.day, this.#kept.total, ...this.#kept.strategies.values()]) mark.high += amount
  }

  /** A person has loosened what was halted: the marks that had halted it begin anew. */
  rearmed(scope: string): void {
    this.#rearm('day', '', this.day, this.#kept.day, scope)
    this.#rearm('total', '', this.total, this.#kept.total, scope)
    for (const [name, mark] of this.#strategies) this.#rearm('strategy', name, mark, this.#kept.strategies.get(name), scope)
  }

  #rearm(of: DrawdownOf, strategy: string, mark: HighWater, kept: Kept | undefined, scope: string): void {
    if (!mark.halts || scopeOf(of, strategy) !== scope) return
    mark.begin()
    this.#begins = true
    if (kept !== undefined) Object.assign(kept, { high: NaN, level: 0 })
  }

  #take({ dayEndsUs, day, total, strategies }: MarksImage): void {
    this.#kept.any = true
    this.#kept.dayEndsUs = this.#dayEndsUs = dayEndsUs
    restore(this.day, this.#kept.day, day)
    restore(this.total, this.#kept.total, total)
    for (const [name, ...image] of strategies) {
      const mark = this.#strategies.get(name) ?? new HighWater()
      const record = this.#kept.strategies.get(name) ?? kept()
      this.#strategies.set(name, mark)
      this.#kept.strategies.set(name, record)
      restore(mark, record, image)
    }
  }

  /** What the journal tells of it; undefined where that is nothing. */
  image(): GuardImage | undefined {
    const { any, dayEndsUs, day, total, strategies } = this.#kept
    if (!any && !this.#cash.booked) return undefined
    const named = [...strategies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, mark]) => [name, ...imageOf(mark)] as const)
    return {
      ...(any && { marks: { dayEndsUs, day: imageOf(day), total: imageOf(total), strategies: named } }),
      ...(this.#cash.booked && { cash: this.#cash.image() }),
    }
  }

  /** Into a guard that nothing was folded into. */
  restore({ marks, cash }: GuardImage): void {
    if (cash !== undefined) this.#cash.restore(cash)
    if (marks !== undefined) this.#take(marks)
  }
}

function shown(of: DrawdownOf, strategy: string, { level, equity, high }: HighWater): Drawdown {
  return { of, strategy, level: drawdownLevels[level], equity, high }
}

/** A strategy whose name no scope can have is halted with everything. */
function scopeOf(of: DrawdownOf, strategy: string): string {
  return of === 'strategy' ? (parseScope(`strategy=${strategy}`)?.text ?? '*') : '*'
}

const moneyText = (money: number): string => (Number.isSafeInteger(money) ? formatScaled(money, moneyDigits) : 'an unknown part')

const imageOf = ({ high, level }: Kept): MarkImage => [Number.isNaN(high) ? null : high, level]

function restore(mark: HighWater, record: Kept, [high, level]: MarkImage): void {
  mark.high = record.high = high ?? NaN
  mark.level = record.level = level
}

/** A rise of less than a hundredth of a percent can wait. */
function isNews(mark: HighWater, record: Kept | undefined, all: boolean): boolean {
  if (record === undefined || mark.level !== record.level) return true
  if (Object.is(mark.high, record.high)) return false
  return all || !(mark.high >= record.high) || (mark.high - record.high) * 10_000 >= record.high
}
