/** `fix statement`: the day's positions, fills, costs and profit out of a gateway's journal, and where the profit came from. */
import { textbook, type OrderRules } from '@fix/oms'
import { JournalError } from '@fix/store/file'
import { ctrader } from '@fix/venue/ctrader'
import { AskedWrongly, exit, NotJudged } from '../exit-status.ts'
import { JournalFold, type Part } from '../statement/cut.ts'
import { isCostMethod, statementOf, type Statement } from '../statement/statement.ts'
import { journalFolder, recordsOf } from './journal-folder.ts'

export interface StatementOptions {
  readonly state: string
  readonly day?: string
  readonly cost?: string
  readonly profile?: string
}

const profiles: Readonly<Record<string, OrderRules>> = { ctrader: ctrader.orders, textbook }
const dayUs = 86_400_000_000

/** Without a day it is that of the last record. A statement that is not complete has status 3: it can't be judged whole. */
export function statement({ state, day, cost = 'average', profile = 'ctrader' }: StatementOptions): { result: Statement; status: number } {
  const rules = profiles[profile]
  if (rules === undefined) throw new AskedWrongly(`statement: --profile ${profile}: ${Object.keys(profiles).join(' or ')} expected`)
  if (!isCostMethod(cost)) throw new AskedWrongly(`statement: --cost ${cost}: average, fifo or lifo expected`)
  const folder = journalFolder('statement', state)
  const asked = day === undefined ? undefined : startOf(day)
  try {
    const from = asked ?? lastDay(folder)
    const fold = new JournalFold(rules)
    let opened: Part[] | undefined
    let stood = new Set<object>()
    let records = 0
    for (const record of recordsOf(folder)) {
      if (record.wallUs >= from + dayUs) break
      if (record.wallUs >= from && opened === undefined) {
        opened = fold.parts(cost)
        stood = new Set([...fold.bookings()].map(({ execution }) => execution))
      }
      if (opened !== undefined) records++
      fold.take(record)
      if (fold.firstIdx > 1)
        throw new NotJudged(`statement: the journal begins with record ${fold.firstIdx}: what stands before it was retired and is gone`)
    }
    const name = new Date(from / 1000).toISOString().slice(0, 10)
    if (records === 0) throw new NotJudged(`statement: ${folder} has no record of ${name}; its last is of ${dateOf(fold.lastUs)}`)
    const unknown = fold.unknown()
    if (unknown.length > 0)
      throw new NotJudged(
        `statement: the journal does not say with how many digits ${unknown.join(', ')} is counted: its runs are of an older gateway`,
      )
    const result = statementOf(fold, { journal: folder, day: name, method: cost, records }, opened ?? [], stood)
    return { result, status: result.complete ? exit.held : exit.notJudged }
  } catch (error) {
    if (error instanceof JournalError)
      throw new NotJudged(`statement: ${error.message}; \`fix journal doctor\` says more`, { cause: error })
    throw error
  }
}

const dateOf = (us: number): string => (us === 0 ? 'no day' : new Date(us / 1000).toISOString().slice(0, 10))

function startOf(day: string): number {
  const ms = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day)
    throw new AskedWrongly(`statement: --day ${day}: a date as 2026-01-31 expected`)
  return ms * 1000
}

function lastDay(folder: string): number {
  let last = 0
  for (const { wallUs } of recordsOf(folder)) last = Math.max(last, wallUs)
  return Math.floor(last / dayUs) * dayUs
}
