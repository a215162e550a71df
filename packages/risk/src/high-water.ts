/**
 * One high-water mark and how far the equity stands below it. A level is reached at its line and left only after a part of the way back, so that an equity that
 * hovers at a line does not switch with every quote; from `halt` no recovery leads back, only a person does. Integers of the account's money.
 */
import { multiplyDivide } from '@fix/units'
import type { Depth, DrawdownLevels } from './limits.ts'

export const drawdownLevels = ['none', 'warn', 'reduce-only', 'halt'] as const
export type DrawdownLevel = (typeof drawdownLevels)[number]

const reduceOnly = 2
const halt = 3
const whole = 10_000

/** Lines by level, read distrustfully: NaN where what is given makes no sense, Infinity where nothing is. */
interface Line {
  readonly bps: number
  readonly money: number
}

export interface Lines {
  /** Of warn, reduce-only and halt. */
  readonly levels: readonly Line[]
  /** What of the way from a level's line back to the mark must be left over for the level to stand, in basis points. */
  readonly keptBps: number
  /** How many of them make no sense. */
  readonly missing: number
}

export const noLines: Lines = { levels: [], keptBps: 0, missing: 0 }

export function linesOf(given: DrawdownLevels | undefined, recoverBps: number): Lines {
  if (given === undefined) return noLines
  const levels = [given.warn, given.reduceOnly, given.halt].map(lineOf)
  const sane = Number.isSafeInteger(recoverBps) && recoverBps >= 0 && recoverBps <= whole
  const missing = levels.filter(({ bps, money }) => Number.isNaN(bps) || Number.isNaN(money)).length + (sane ? 0 : 1)
  return { levels, keptBps: whole - recoverBps, missing }
}

const lineOf = (depth: Depth = {}): Line => ({ bps: positive(depth.bps), money: positive(depth.money) })
const positive = (value: number | undefined): number =>
  value === undefined ? Infinity : Number.isSafeInteger(value) && value > 0 ? value : NaN

export class HighWater {
  /** NaN before the first equity, and where it begins anew. */
  high = NaN
  /** Place in `drawdownLevels`. */
  level: number
  equity = NaN
  /** The loss that its level begins with, or, once it was reached, that it is held by. */
  line = 0

  constructor(level = 0) {
    this.level = level
  }

  /** What the equity has lost since the mark. */
  get lost(): number {
    return this.high - this.equity
  }

  /** Only what brings a position nearer to zero may pass. */
  get reducesOnly(): boolean {
    return !(this.level < reduceOnly)
  }

  get halts(): boolean {
    return this.level === halt
  }

  /** The loss has come to this line, whatever was reached before. */
  reaches(depth: Depth | undefined): boolean {
    return !(this.lost < moneyOf(lineOf(depth), this.high))
  }

  mark(equity: number, lines: Lines): void {
    this.equity = equity
    // False with NaN too.
    if (!(equity <= this.high)) this.high = equity
    const { lost } = this
    for (let level = lines.levels.length; level > 0; level--) {
      const reached = moneyOf(lines.levels[level - 1], this.high)
      const kept = this.level < level || reached === Infinity ? NaN : (multiplyDivide(reached, lines.keptBps, whole, 'down') ?? 0)
      if (lost < reached && !(lost > kept) && !(level === halt && this.halts)) continue
      this.level = level
      this.line = lost < reached ? kept : reached
      return
    }
    this.level = 0
    this.line = 0
  }

  /** The day is over, or a person goes on from here: the next equity is the mark. */
  begin(): void {
    this.high = NaN
    this.level = 0
    this.line = 0
  }

  /** Money came in or went out: it is neither gain nor loss. */
  shift(amount: number): void {
    this.high += amount
    this.equity += amount
  }
}

/** The smaller of the two lines, in money. Of a mark at or below zero no part can be lost: every line is reached. */
function moneyOf({ bps, money }: Line, high: number): number {
  const part = bps === Infinity ? Infinity : (multiplyDivide(high, bps, whole, 'up') ?? NaN)
  return Math.min(part, money)
}
