/** Prices that fit: entries of a feed of positions come with prices in the order of their positions, as a venue sends them, or most books would not live for long. */
import { increment, type EntryText } from './messages.ts'
import { NaivePositions } from './naive-positions.ts'
import { rowsOf, type NaiveEntry, type NaivePart } from './naive-rows.ts'
import type { FeedRules } from '../src/index.ts'

/** The entries with such prices, where they are new and where there is room; `part` is what they meet. */
export function fitted(
  entries: readonly EntryText[],
  kind: 'snapshot' | 'increment',
  rules: FeedRules,
  part: NaivePart | undefined,
): EntryText[] {
  const trial = new NaivePositions({ ...rules, depth: kind === 'snapshot' ? 0 : rules.depth }, () => undefined)
  if (kind === 'increment' && part instanceof NaivePositions) trial.lists = structuredClone(part.lists)
  return entries.map((given) => {
    const action = kind === 'snapshot' ? ('new' as const) : given.action
    const [row] = rowsOf(increment([{ ...given, action }]))
    if (row.side === 2 || row.action > 5 || (given.price === undefined && row.action === 0)) return given
    const list = trial.lists[row.side + (row.implied ? 2 : 0)]
    if (kind === 'snapshot') row.position = list.length + 1
    const entry = row.action === 0 ? { ...given, price: between(list, row.position, row.side) ?? given.price } : given
    if (row.position > 0 && trial.misplaced([row], false) === '') trial.change([{ ...row, price: entry.price ?? Number.NaN }])
    return entry
  })
}

/** A price between those of the neighbours; undefined where there is none. */
function between(list: readonly NaiveEntry[], position: number, side: number): number | undefined {
  const better = list.at(position - 2)
  const worse = list.at(position - 1)
  const away = side === 0 ? -1 : 1
  if (position < 1 || position > list.length + 1) return undefined
  if (position === 1) return worse === undefined ? 20_995 + 5 * away : worse.price - 64 * away
  if (better === undefined) return undefined
  const price = worse === undefined ? better.price + 512 * away : Math.floor((better.price + worse.price) / 2)
  return price === better.price || price === worse?.price ? undefined : price
}
