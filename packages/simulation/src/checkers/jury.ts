/**
 * All checkers of one run, in their order: each hears what happens, and what it tells is kept with the step. The twin folds a record only after
 * every checker has had it, so that who judges an order sees the journal before it.
 */
import type { Fact } from '@fix/events'
import type { JournalRecord } from '@fix/session'
import type { Desk, Outcome } from '@fix/strategy'
import type { Appended, Checker, Invariant, Scene, Tell, Violation, Written } from './checker.ts'
import { ExecutedOnce } from './executed-once.ts'
import { JournalIsState } from './journal-is-state.ts'
import { NoSecrets } from './no-secrets.ts'
import { NothingSkipped } from './nothing-skipped.ts'
import { NumbersAhead } from './numbers-ahead.ts'
import { NotFoundExplained } from './not-found-explained.ts'
import { NotHasty, type HasteOptions } from './not-hasty.ts'
import { OneWriter } from './one-writer.ts'
import { OrdersHold } from './orders-hold.ts'
import { PersistedFirst } from './persisted-first.ts'
import { ProfitExplained } from './profit-explained.ts'
import { Protected } from './protected.ts'
import { ReportsTaken } from './reports-taken.ts'
import { SentOnce } from './sent-once.ts'
import { Twin } from './twin.ts'
import { UnderControl, type ControlOptions } from './under-control.ts'

/** What is wrong once is often wrong at each step from there. */
const mostViolations = 20

export interface JuryOptions extends Omit<ControlOptions, 'twin'>, HasteOptions {
  readonly seed: string
  readonly secret: string
}

export class Jury {
  readonly violations: Violation[] = []
  step = 0
  readonly secrets: NoSecrets
  readonly notFound: NotFoundExplained
  readonly protection: Protected
  readonly #seed: string
  readonly #checkers: readonly Checker[]
  readonly #twin: Twin
  readonly #watching: readonly Checker[]

  constructor(options: JuryOptions) {
    this.#seed = options.seed
    this.#twin = new Twin(options)
    this.secrets = new NoSecrets(this.tells('I9'), options.secret)
    this.notFound = new NotFoundExplained(this.tells('O2'), this.#twin)
    this.protection = new Protected(this.tells('O3'))
    this.#checkers = [
      new PersistedFirst(this.tells('I1')),
      new SentOnce(this.tells('I2')),
      new ExecutedOnce(this.tells('I3'), this.tells('I4')),
      new NumbersAhead(this.tells('I5')),
      new NothingSkipped(this.tells('I6')),
      new ReportsTaken(this.tells('I6')),
      new NotHasty(this.tells('I10'), options),
      new UnderControl(this.tells('I8'), { ...options, twin: this.#twin }),
      this.secrets,
      new OneWriter(this.tells('I11')),
      new JournalIsState(this.tells('I7'), this.#twin),
      new ProfitExplained(this.tells('P1'), options.instruments),
      new OrdersHold(this.tells('O1')),
      this.notFound,
      this.protection,
    ]
    this.#watching = this.#checkers.filter((checker) => checker.stepped !== undefined)
  }

  /** A voice for what is judged elsewhere. */
  tells(invariant: Invariant): Tell {
    return (detail) => {
      if (this.violations.length < mostViolations) this.violations.push({ seed: this.#seed, step: this.step, invariant, detail })
    }
  }

  /** What the journal alone says. */
  get rebuilt(): Desk {
    return this.#twin.desk
  }

  began(records: readonly JournalRecord[], storedIdx: number, epoch: number): void {
    this.#twin.begin(records)
    for (const checker of this.#checkers) checker.began?.(records, storedIdx, epoch)
  }

  appended(appended: Appended): void {
    for (const checker of this.#checkers) checker.appended?.(appended)
    this.#twin.fold(appended.record)
  }

  wrote(written: Written): void {
    for (const checker of this.#checkers) checker.wrote?.(written)
  }

  venueAppended(record: JournalRecord): void {
    for (const checker of this.#checkers) checker.venueAppended?.(record)
  }

  fact(fact: Fact): void {
    for (const checker of this.#checkers) checker.fact?.(fact)
  }

  outcome(outcome: Outcome): void {
    for (const checker of this.#checkers) checker.outcome?.(outcome)
  }

  stepped(scene: Scene): void {
    this.step++
    for (const checker of this.#watching) checker.stepped?.(scene)
  }

  ended(scene: Scene): void {
    for (const checker of this.#checkers) checker.ended?.(scene)
  }
}
