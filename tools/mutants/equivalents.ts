/** Mutants that change nothing which anybody could see, each with its reason. One that is not made any more, or that is found after all, is told as an error. */
import type { Mutant } from './mutations.ts'

export interface Equivalent {
  readonly file: string
  /** The line, and what of it was changed into what. */
  readonly code: string
  readonly from: string
  readonly to: string
  readonly why: string
}

const rules = 'packages/risk/src/rules'

const alike = (file: string, code: string, why: string, changes: readonly (readonly [from: string, to: string])[]): Equivalent[] =>
  changes.map(([from, to]) => ({ file, code, from, to, why }))

export const equivalents: readonly Equivalent[] = [
  ...alike(
    `${rules}/exposure.ts`,
    'const marginLimit = (c: Readonly<Case>): number => (c.total.equity < c.account.maxMargin ? c.total.equity : c.account.maxMargin)',
    'Of two that are equal either is the smaller.',
    [['<', '<=']],
  ),
  ...alike(
    `${rules}/exposure.ts`,
    'holds: (c) => c.added <= 0 || (Number.isSafeInteger(c.worst) && c.worst <= c.bounds.maxPosition),',
    'Position, open orders and what is added are safe integers, or a fault: a sum of them that is none is above every limit.',
    [['Number.isSafeInteger(c.worst)', 'true']],
  ),
  ...alike(
    `${rules}/market.ts`,
    'holds: (c) => c.relieves || c.bounds.maxSpread === Infinity || c.bestAsk - c.bestBid <= c.bounds.maxSpread,',
    'Without a limit every spread is within it, but one of a book that lacks a side, which MD_MISSING has refused before.',
    [['c.bounds.maxSpread === Infinity', 'false']],
  ),
  ...alike(
    `${rules}/pace.ts`,
    'holds: (c) => !isNew(c) || c.sinceSameUs >= c.bounds.duplicateUs,',
    'An order that is as old as the window is remembered as infinitely old.',
    [['>=', '>']],
  ),
  ...alike(
    `${rules}/pace.ts`,
    'holds: (c) => c.byKill || c.relieves || c.added <= 0 || c.bounds.maxDayValue === Infinity || dayValue(c) <= c.bounds.maxDayValue,',
    'Without a limit every value is within it, but one of a book that lacks a side, which MD_MISSING has refused before.',
    [['c.bounds.maxDayValue === Infinity', 'false']],
  ),
  ...alike(
    `${rules}/price.ts`,
    'holds: (c) => c.relieves || !c.bounds.selfMatch || !meetsOwn(c),',
    'Our own prices are read only where the limits ask for it.',
    [['!c.bounds.selfMatch', 'false']],
  ),
  ...alike(
    `${rules}/size.ts`,
    'holds: (c) => c.bounds.tick > 0 && onTick(c.limit, c) && onTick(c.stop, c),',
    'A tick is 1 or more, or missing, which LIMITS_MISSING has refused before.',
    [
      ['c.bounds.tick > 0', 'true'],
      ['>', '>='],
      ['0', '(0 - 1)'],
    ],
  ),
]

export const isOf = (one: Equivalent, { file, code, from, to }: Mutant): boolean =>
  one.file === file && one.code === code && one.from === from && one.to === to
