/**
 * `fix prove`: the journal read from its first record and believed in nothing, folded again, and laid beside what the counterparty wrote down. Both are
 * streamed; what is kept is a few words an order.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { textbook, type OrderRules } from '@fix/oms'
import { JournalError, type Tail } from '@fix/store/file'
import { ctrader } from '@fix/venue/ctrader'
import { AskedWrongly, exit, NotJudged } from '../exit-status.ts'
import { hexOf } from '../journal/shown-note.ts'
import { compare, type Comparison } from '../prove/comparison.ts'
import { LogSide } from '../prove/log-side.ts'
import { OwnSide } from '../prove/own-side.ts'
import { proofOf, type Proof } from '../prove/proof.ts'
import { messagesOf } from './counterparty-log.ts'
import { journalFolder, recordsOf } from './journal-folder.ts'

export interface ProveOptions {
  readonly against?: string
  readonly profile: string
}

const profiles: Readonly<Record<string, OrderRules>> = { ctrader: ctrader.orders, textbook }

export function prove(dir: string, options: ProveOptions): { proof: Proof; status: number } {
  const rules = profiles[options.profile]
  if (rules === undefined) throw new AskedWrongly(`prove: --profile ${options.profile}: ${Object.keys(profiles).join(' or ')} expected`)
  const folder = journalFolder('prove', dir)
  const own = new OwnSide(rules)
  const tail = foldAll(folder, own)
  const notJudged: string[] = []
  if (own.firstIdx > 1)
    notJudged.push(
      `the journal begins with record ${own.firstIdx}; what stands before it was retired: put those segments into ${join(folder, 'archive')}`,
    )
  let comparison: Comparison | undefined
  let messages: number | null = null
  if (options.against !== undefined) {
    const log = new LogSide(own.compIDs)
    readLog(options.against, log)
    messages = log.messages
    if (log.requests === 0 && log.reports.count === 0)
      notJudged.push(`${options.against}: no order and no report of one in ${log.messages} messages`)
    else if (own.firstIdx === 1) comparison = compare(own, log)
  }
  const proof = proofOf(
    {
      journal: folder,
      against: options.against ?? null,
      sent: own.sent.size,
      unknown: [...own.unknown()].length,
      chainHead: hexOf(tail.head),
      records: own.records,
      open: tail.open.length > 0 || tail.torn !== undefined,
      foldEqual: own.firstIdx === 1 ? foldEqual(folder, own) : null,
      orders: [...own.orders.all()].length,
      verdicts: own.verdicts,
      messages,
    },
    comparison,
    notJudged,
  )
  return { proof, status: proof.held === null ? exit.notJudged : proof.held ? exit.held : exit.didNot }
}

function foldAll(folder: string, own: OwnSide): Tail {
  try {
    const records = recordsOf(folder)
    let step = records.next()
    for (; !step.done; step = records.next()) own.take(step.value)
    return step.value
  } catch (error) {
    if (error instanceof JournalError) throw new NotJudged(`prove: ${error.message}; \`fix journal doctor\` says more`, { cause: error })
    throw new NotJudged(`prove: ${folder}: record ${own.firstIdx + own.records - 1} can't be folded: ${String(error)}`, { cause: error })
  }
}

function readLog(file: string, log: LogSide): void {
  try {
    for (const message of messagesOf(file)) log.take(message)
  } catch (error) {
    if (error instanceof NotJudged) throw error
    throw new NotJudged(`prove: ${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/** A clean stop leaves its state beside the journal. Of that the orders are compared, byte by byte; null where none is there. */
function foldEqual(folder: string, own: OwnSide): boolean | null {
  let text: string
  try {
    text = readFileSync(join(dirname(folder), 'at-stop.json'), 'utf8')
  } catch {
    return null
  }
  try {
    const { state } = JSON.parse(text) as { state?: unknown }
    return typeof state === 'string' && state.startsWith(`{"orders":${own.orders.state()},"risk":`)
  } catch {
    return null
  }
}
