/**
 * `fix journal show`: the records of a journal, one a line. It reads without the lock and changes nothing, so it may look at a journal that a
 * running gateway holds, at what a dead process left, and at a folder of retired segments. One segment at a time is in memory.
 */
import { RecordType } from '@fix/session'
import { JournalError } from '@fix/store/file'
import { AskedWrongly, exit } from '../exit-status.ts'
import { recordTypes, shownRecord, tableHead, tableRow, typeName } from '../journal/shown-record.ts'
import { StreamNames } from '../journal/stream-names.ts'
import { journalFolder, recordsOf } from './journal-folder.ts'
import type { Sink } from './sink.ts'

export interface ShowOptions {
  readonly from?: string
  readonly to?: string
  /** Name or number of a stream. */
  readonly stream?: string
  readonly type?: string
  readonly json?: string
}

/** Gives the exit status. */
export async function showJournal(dir: string, options: ShowOptions, out: Sink, tell: (text: string) => void): Promise<number> {
  const from = indexOf('--from', options.from, 1)
  const to = indexOf('--to', options.to, Infinity)
  if (options.type !== undefined && !recordTypes.includes(options.type))
    throw new AskedWrongly(`journal show: --type ${options.type}: ${recordTypes.join(', ')} expected`)
  const json = options.json !== undefined
  const names = new StreamNames()
  const records = recordsOf(journalFolder('journal show', dir))
  if (!json) await out.write(tableHead)
  try {
    let step = records.next()
    for (; !step.done && step.value.idx <= to && !out.closed; step = records.next()) {
      const record = step.value
      if (record.type === RecordType.stream || record.type === RecordType.segmentHeader) names.take(record)
      if (record.idx < from) continue
      const session = names.of(record.stream)
      if (options.stream !== undefined && options.stream !== session && options.stream !== String(record.stream)) continue
      if (options.type !== undefined && options.type !== typeName(record.type)) continue
      const shown = shownRecord(record, session)
      await out.write(json ? `${JSON.stringify(shown)}\n` : tableRow(shown))
    }
    if (step.done && step.value.torn !== undefined) {
      const { file, offset, bytes, idx, reason } = step.value.torn
      tell(
        `${file}: ends in ${bytes} bytes at byte ${offset} that are no record (${reason}), where record ${idx} is expected: a torn end\n`,
      )
    }
    return exit.held
  } catch (error) {
    if (!(error instanceof JournalError)) throw error
    tell(`${error.message}; \`fix journal doctor\` says more\n`)
    return error.code === 'corrupt' ? exit.didNot : exit.notJudged
  } finally {
    await out.end()
  }
}

function indexOf(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise
  const idx = /^\d{1,15}$/.test(text) ? Number(text) : 0
  if (idx < 1) throw new AskedWrongly(`journal show: ${name} ${text}: an index from 1 expected`)
  return idx
}
