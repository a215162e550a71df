/**
 * Opens a journal over a log: takes the log by raising its epoch, so that nobody before can append any more, and only then reads what is in it. Every record
 * is checked: index, length, CRC, version. There is no other way in, so a first start, a start after a crash and a takeover go through the same lines.
 */
import { randomBytes } from 'node:crypto'
import { Direction, RecordType } from '@fix/session'
import { dirAt, epochAt, idxAt, noteAt, problemAt, rawLenAt, seqAt, streamAt, typeAt } from './format.ts'
import { HeldRecords } from './held-records.ts'
import { JournalError } from './journal-error.ts'
import { asked, rangeOf } from './load-records.ts'
import type { OpenJournal, Snapshot, StreamEntry } from './open-journal.ts'
import { QueuedJournal } from './queued-journal.ts'
import type { QueueBounds } from './queued-journal.ts'
import { viewOf } from './record-log.ts'
import type { EncodedRecord, RecordLog } from './record-log.ts'
import { readStream } from './segment.ts'
import { SequenceIndex } from './sequence-index.ts'
import type { SettleOptions, Timers } from './settle.ts'

const mebibyte = 1024 * 1024
const word = 2 ** 32
/** Others who take the log at the same time make us try again; so often that it is no chance any more. */
const takings = 20

export interface QueuedOptions extends Partial<QueueBounds> {
  /** How long the outcome of an append may stay unknown before the journal fails; 5,000 unless told. */
  deadlineMs?: number
  /** An answer that takes longer counts as lost; 2,000 unless told. */
  replyMs?: number
  /** Before a question is asked again; 20 unless told. */
  pauseMs?: number
  /** Outbound messages of a stream and epoch that stay findable for a resend; 4 Mi unless told. */
  indexedMessages?: number
  /** UTC in epoch microseconds, for the journal's own records; the system's clock unless told. */
  clock?: () => number
  /** The process's timers unless told. */
  timers?: Timers
  /** Runs something behind the current callback; process.nextTick unless told. */
  defer?: (run: () => void) => void
}

/** Rejects with a `JournalError`: `corrupt`, `newerFormat`, or `failed` with what the log says. Where it does, the log is closed. */
export async function queuedJournal(log: RecordLog, options: QueuedOptions = {}): Promise<OpenJournal> {
  const { timers = systemTimers, replyMs = 2000, pauseMs = 20, deadlineMs = 5000 } = options
  const { clock = systemClock, defer = process.nextTick, indexedMessages } = options
  const bounds: QueueBounds = {
    queueRecords: options.queueRecords ?? 100_000,
    queueBytes: options.queueBytes ?? 16 * mebibyte,
    reserveBytes: options.reserveBytes ?? 8 * mebibyte,
    batchRecords: options.batchRecords ?? 1000,
    batchBytes: options.batchBytes ?? mebibyte,
    heldBytes: options.heldBytes ?? 256 * mebibyte,
  }
  for (const [name, value] of Object.entries(bounds)) {
    if (!(value >= 1)) throw new RangeError(`queuedJournal: ${name} ${value}, expected at least 1`)
  }
  const settling = { timers, replyMs, pauseMs, deadlineMs }
  try {
    const writer = randomBytes(16).toString('hex')
    const epoch = await take(log, writer, settling)
    const held = new HeldRecords()
    const sequences = new SequenceIndex(indexedMessages)
    const streams: StreamEntry[] = []
    await read(log, held, sequences, streams, bounds.heldBytes, settling)
    const latestSnapshot = await snapshotOf(log, settling)
    const journal = new QueuedJournal({ log, epoch, writer, streams, held, sequences, latestSnapshot, bounds, settling, clock, defer })
    await begun(journal, settling)
    return journal
  } catch (error) {
    await log.close()
    throw error
  }
}

type Settling = Omit<SettleOptions, 'full'>

/** Raises the epoch. Where the answer is lost it may have been raised already, and raising it again does no harm. */
async function take(log: RecordLog, writer: string, settling: Settling): Promise<number> {
  for (let taking = 0; taking < takings; taking++) {
    const seqs = await asked(() => log.seqs(), settling)
    if (seqs.kind !== 'seqs') throw unopened(log, seqs.cause)
    const { epoch } = seqs
    const bumped = await log.bumpEpoch(epoch, writer)
    if (bumped.kind === 'epoch') return bumped.epoch
    if (bumped.kind === 'failed') throw unopened(log, bumped.cause)
  }
  throw unopened(log, new Error(`its epoch was raised by others ${takings} times meanwhile`))
}

async function read(
  log: RecordLog,
  held: HeldRecords,
  sequences: SequenceIndex,
  streams: StreamEntry[],
  heldBytes: number,
  settling: Settling,
): Promise<void> {
  for (;;) {
    const records = await rangeOf(log, held.lastIdx + 1, Number.MAX_SAFE_INTEGER, { ...settling, full: () => {} })
    if (!Array.isArray(records)) throw unopened(log, records.cause)
    if (records.length === 0) return
    for (const record of records) {
      index(record, checked(log, record, held.lastIdx + 1), sequences, streams)
      held.keep(record)
      if (held.bytes > heldBytes) {
        throw new JournalError('failed', `journal over ${log.name}: its records take more than heldBytes ${heldBytes}`)
      }
    }
  }
}

function checked(log: RecordLog, record: EncodedRecord, idx: number): DataView {
  const view = viewOf(record)
  const problem = problemAt(record, view, 0, record.length)
  if (problem === 'version') throw new JournalError('newerFormat', `journal over ${log.name}: record ${idx} is of a later version`, { idx })
  if (problem) throw new JournalError('corrupt', `journal over ${log.name}: record ${idx} is bad (${problem})`, { idx })
  if (idxAt(view, 0) !== idx) {
    throw new JournalError('corrupt', `journal over ${log.name}: record ${idxAt(view, 0)} stands where ${idx} should`, { idx })
  }
  return view
}

function index(record: EncodedRecord, view: DataView, sequences: SequenceIndex, streams: StreamEntry[]): void {
  const type = typeAt(view, 0)
  const stream = streamAt(view, 0)
  if (type === RecordType.message && dirAt(view, 0) === Direction.out && rawLenAt(view, 0) > 0) {
    const idx = idxAt(view, 0)
    sequences.set(stream, epochAt(view, 0), seqAt(view, 0), Math.floor(idx / word), idx % word)
  } else if (type === RecordType.stream) {
    const entry = readStream(stream, noteAt(record, view, 0))
    if (entry) streams.push(entry)
  }
}

async function snapshotOf(log: RecordLog, settling: Settling): Promise<Snapshot | undefined> {
  const latest = await asked(() => log.latestSnapshot(), settling)
  return latest.kind === 'snapshot' ? { idx: latest.idx, state: latest.state } : undefined
}

/** A run begins when the log says so: its EPOCH record is stored before anything else. A log without room for that is not waited for. */
async function begun(journal: QueuedJournal, { timers, deadlineMs }: Settling): Promise<void> {
  const stops: (() => void)[] = []
  try {
    await new Promise<void>((resolve, reject) => {
      stops.push(journal.onStored(() => resolve()))
      stops.push(journal.onFailed(reject))
      stops.push(
        timers.after(deadlineMs, () => reject(new JournalError('failed', `the log did not take the first record in ${deadlineMs} ms`))),
      )
    })
  } finally {
    for (const stop of stops) stop()
  }
}

const unopened = (log: RecordLog, cause: Error): JournalError =>
  new JournalError('failed', `journal over ${log.name}: ${cause.message}`, { cause })

const systemClock = (): number => Date.now() * 1000

const systemTimers: Timers = {
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
