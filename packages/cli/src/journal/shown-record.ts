/** A record of the journal for reading: as a line of JSON that programs rely on, and as a row for people. Secrets are blank in both. */
import { formatUtc, pretty, redact } from '@fix/codec'
import { Direction, RecordType, type JournalRecord } from '@fix/session'
import { shownNote, type ShownNote } from './shown-note.ts'

/** The shape of `fix journal show --json`, one a line. */
export interface ShownRecord {
  readonly schema: 1
  readonly idx: number
  readonly type: string
  readonly stream: number
  /** Name of the stream; '' for the gateway's own, and where no record has named it. */
  readonly session: string
  readonly dir: 'none' | 'out' | 'in'
  readonly epoch: number
  readonly seq: number
  readonly wallUs: number
  readonly flags: number
  /** The message with | for SOH; absent where the record has none. */
  readonly raw?: string
  readonly note?: ShownNote
}

const typeNames = new Map<number, string>(Object.entries(RecordType).map(([name, number]) => [number, name]))
const dirNames = new Map<number, ShownRecord['dir']>([
  [Direction.none, 'none'],
  [Direction.out, 'out'],
  [Direction.in, 'in'],
])

/** Names that `--type` takes. */
export const recordTypes: readonly string[] = [...typeNames.values()]

export function typeName(type: number): string {
  return typeNames.get(type) ?? String(type)
}

export function shownRecord(record: JournalRecord, session: string): ShownRecord {
  const { idx, type, stream, dir, epoch, seq, wallUs, flags, raw } = record
  const note = shownNote(record)
  return {
    schema: 1,
    idx,
    type: typeName(type),
    stream,
    session,
    dir: dirNames.get(dir) ?? 'none',
    epoch,
    seq,
    wallUs,
    flags,
    ...(raw.length > 0 ? { raw: pretty(redact(raw)) } : {}),
    ...(note === undefined ? {} : { note }),
  }
}

const columns = { idx: 9, time: 24, session: 8, dir: 3, seq: 8, type: 13 } as const

export const tableHead = `${'idx'.padStart(columns.idx)}  ${'time (UTC)'.padEnd(columns.time)}  ${'stream'.padEnd(columns.session)}  dir ${'seq'.padStart(columns.seq)}  ${'type'.padEnd(columns.type)}  what\n`

/** One line a record. */
export function tableRow(shown: ShownRecord): string {
  const { idx, wallUs, session, stream, dir, seq, type, raw, note } = shown
  const time = wallUs > 0 ? formatUtc(wallUs, 6) : ''
  const name = session === '' ? (stream === 0 ? '-' : String(stream)) : session
  const noteText = note === undefined ? '' : textOf(note)
  const what = [raw ?? '', noteText].filter((text) => text !== '').join('  ')
  return (
    `${String(idx).padStart(columns.idx)}  ${time.padEnd(columns.time)}  ${name.padEnd(columns.session)}  ` +
    `${(dir === 'none' ? '' : dir).padEnd(columns.dir)} ${(seq === 0 ? '' : String(seq)).padStart(columns.seq)}  ${type.padEnd(columns.type)}  ${what}\n`
  )
}

function textOf(note: ShownNote): string {
  if ('head' in note) return `head ${note.head}, synced up to ${note.syncedIdx}`
  if ('hex' in note) return `${note.bytes} bytes ${note.hex}`
  // Of a verdict the reason; all else of it is for programs.
  const value = 'why' in note.value ? String(note.value.why) : JSON.stringify(note.value)
  return 'owner' in note ? `[${note.owner}.${note.version}] ${value}` : value
}
