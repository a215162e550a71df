/**
 * Writes the evidence of verdicts into the journal: before the order goes out that it let pass, or at once where it refused. A strategy may be refused with every
 * quote; beyond so many refusals a second their records would fill the disk, and the chronicle's count of them is all that is kept.
 */
import type { Now } from '@fix/events'
import type { Risk } from '@fix/risk'
import type { DeskOptions } from './desk-options.ts'

export const refusalsASecond = 100
const secondUs = 1_000_000

export class Testimony {
  readonly #risk: Pick<Risk, 'evidence'>
  readonly #log: DeskOptions['log']
  readonly #judgedUs: () => number
  #second = -1
  #refusals = 0

  constructor(risk: Pick<Risk, 'evidence'>, { log, judgedUs = () => NaN }: Pick<DeskOptions, 'log' | 'judgedUs'>) {
    this.#risk = risk
    this.#log = log
    this.#judgedUs = judgedUs
  }

  /** `clOrdID`: of the order that goes out now; '' for one that does not. Of a cancel there is nothing to write. */
  passed(clOrdID: string, now: Now): void {
    this.#write(clOrdID, now)
  }

  refused(now: Now): void {
    const second = Math.floor(now.monoUs / secondUs)
    if (second !== this.#second) this.#refusals = 0
    this.#second = second
    if (this.#refusals++ < refusalsASecond) this.#write('', now)
  }

  #write(clOrdID: string, now: Now): void {
    const record = this.#risk.evidence(clOrdID, this.#judgedUs())
    if (record !== undefined) this.#log(record, now)
  }
}
