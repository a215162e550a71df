/** The records of a journal with what is in them read: the note, and the message by the version that it names. */
import { Direction, RecordType, type JournalRecord } from '@fix/session'
import { StreamNames } from '../journal/stream-names.ts'
import { RawMessage } from '../raw/raw-message.ts'
import type { AnyView, Versions } from '../raw/versions.ts'
import type { Read } from './journal-story.ts'
import { notedIn } from './note-parts.ts'

const SOH = 1
/** A record is no line of a log: it has a time of its own. */
const noLine = { stampUs: () => NaN, head: () => '' }

/** What is given is good until the next one. */
export function* readsOf(records: Iterable<JournalRecord>, versions: Versions): Generator<Read> {
  const names = new StreamNames()
  const message = new RawMessage(versions, noLine)
  for (const record of records) {
    if (record.type === RecordType.stream || record.type === RecordType.segmentHeader) names.take(record)
    yield { record, noted: notedIn(record), view: viewOf(record, message, versions), session: names.of(record.stream) }
  }
}

/** Undefined where the record holds no message that may be about an order. */
function viewOf({ type, dir, raw }: JournalRecord, message: RawMessage, versions: Versions): AnyView | undefined {
  if (type !== RecordType.message || dir === Direction.none || raw.length === 0) return undefined
  message.point(versions.viewAt(raw, 2, Math.max(2, raw.indexOf(SOH))), false, raw, 0, raw.length)
  const { view } = message
  return view.isAdmin && !view.msgTypeIs('3') ? undefined : view
}
