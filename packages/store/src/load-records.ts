/** Answers a resend: from what is held at once, and what is no longer held is read from the log, neighbours with one question. */
import type { JournalRecord } from '@fix/session'
import { decode, problemAt } from './format.ts'
import type { HeldRecords } from './held-records.ts'
import { viewOf } from './record-log.ts'
import type { RecordLog } from './record-log.ts'
import { answered } from './settle.ts'
import type { SettleOptions } from './settle.ts'

/** `indexes` ascend as the numbers of the messages do, so mostly they do too. Calls `answer` once, with what was found where `fail` is called before. */
export function loadRecords(
  log: RecordLog,
  held: HeldRecords,
  indexes: readonly number[],
  settling: SettleOptions,
  answer: (records: JournalRecord[]) => void,
  fail: (reason: 'failed' | 'unresolved', cause: Error) => void,
): void {
  const found = indexes.map((idx) => held.at(idx))
  const missing = indexes.filter((_, at) => found[at] === undefined)
  if (missing.length === 0) {
    answer(found.filter((record) => record !== undefined))
    return
  }
  void readAll(log, missing, settling).then((read) => {
    if (read instanceof Map) answer(indexes.map((idx, at) => found[at] ?? read.get(idx)).filter((record) => record !== undefined))
    else {
      fail(read.kind, read.cause)
      answer([])
    }
  })
}

type Unread = { kind: 'failed' | 'unresolved'; cause: Error }

async function readAll(log: RecordLog, indexes: readonly number[], settling: SettleOptions): Promise<Map<number, JournalRecord> | Unread> {
  const read = new Map<number, JournalRecord>()
  for (let at = 0; at < indexes.length;) {
    const from = indexes[at]
    let last = at
    while (indexes[last + 1] === indexes[last] + 1) last++
    const records = await rangeOf(log, from, indexes[last], settling)
    if (!Array.isArray(records)) return records
    for (const [n, bytes] of records.entries()) {
      const view = viewOf(bytes)
      const problem = problemAt(bytes, view, 0, bytes.length)
      if (problem) return { kind: 'failed', cause: new Error(`record ${from + n} of ${log.name} is bad: ${problem}`) }
      read.set(from + n, decode(bytes, view, 0))
    }
    if (records.length === 0) return { kind: 'failed', cause: new Error(`record ${from} of ${log.name} is gone`) }
    at += records.length
  }
  return read
}

/** Reads are asked again until the deadline: nothing can go wrong by it. */
export async function rangeOf(log: RecordLog, from: number, to: number, settling: SettleOptions): Promise<Uint8Array[] | Unread> {
  const result = await asked(() => log.range(from, to), settling)
  return result.kind === 'records' ? result.records : result
}

/** The answer to a question that changes nothing, asked again while it is unknown, until the deadline. */
export async function asked<T extends { kind: string }>(
  ask: () => Promise<T>,
  settling: Pick<SettleOptions, 'timers' | 'replyMs' | 'pauseMs' | 'deadlineMs'>,
): Promise<Exclude<T, { kind: 'unknown' }> | { kind: 'unresolved'; cause: Error }> {
  const { timers, pauseMs, deadlineMs } = settling
  let over = false
  const stop = timers.after(deadlineMs, () => (over = true))
  try {
    for (;;) {
      const result = await answered(ask(), settling)
      if (result.kind !== 'unknown') return result as Exclude<T, { kind: 'unknown' }>
      if (over) return { kind: 'unresolved', cause: (result as { cause: Error }).cause }
      await new Promise<void>((resolve) => void timers.after(pauseMs, resolve))
    }
  } finally {
    stop()
  }
}
