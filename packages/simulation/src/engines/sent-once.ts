/**
 * What one engine writes to the line, held against its journal over all its lives: nothing leaves that is not recorded and stored, byte for byte; no
 * number is used twice; a journal that is opened again has all that was promised and all that was sent. Only what came in may be lost with the power
 * though it counted as stored: the peer sends it again.
 */
import { Direction, RecordType, type JournalRecord, type RecordDraft } from '@fix/session'
import type { Invariant } from '../checkers/checker.ts'
import { endOfMessage, fieldOf } from '../faults/fix-bytes.ts'

interface Recorded {
  readonly idx: number
  readonly type: RecordType
  readonly dir: Direction
  readonly epoch: number
  readonly seq: number
  readonly raw: Uint8Array
  readonly note: Uint8Array
  readonly lazy: boolean
}

export class SentOnce {
  readonly #tell: (invariant: Invariant, detail: string) => void
  /** What was appended, in its order; a loss takes it from the end. */
  #recorded: Recorded[] = []
  /** Outbound messages by epoch and number. */
  #out = new Map<string, Recorded>()
  /** First bytes written under a number. */
  readonly #written = new Map<string, Uint8Array>()
  readonly #filled: (msgType: string, note: Uint8Array) => void
  #epoch = 1

  /** `filled`: a gap fill went out over this message, whose fate is unknown from there. */
  constructor(tell: (invariant: Invariant, detail: string) => void, filled: (msgType: string, note: Uint8Array) => void) {
    this.#tell = tell
    this.#filled = filled
  }

  /** A process begins with what its journal has. `storedIdx`: what the one before had been told to be stored; `power`: what ended it. */
  begins(records: Iterable<JournalRecord>, storedIdx: number, power: boolean): void {
    const found: JournalRecord[] = []
    for (const record of records) if (record.stream === 1) found.push(record)
    const before = this.#recorded
    for (let at = 0; at < before.length; at++) {
      const was = before[at]
      const is = found.at(at)
      if (is !== undefined && is.seq === was.seq && is.dir === was.dir && is.epoch === was.epoch && same(is.raw, was.raw)) continue
      if (is !== undefined) this.#tell('I7', `record ${was.idx} (${nameOf(was)}) reads as another one after a start`)
      for (const lost of before.slice(at)) {
        if (lost.idx <= storedIdx && !(lost.lazy && power)) this.#tell('I1', `record ${lost.idx} (${nameOf(lost)}) was stored and is gone`)
        if (lost.dir === Direction.out && this.#written.has(`${lost.epoch}/${lost.seq}`))
          this.#tell('I5', `record ${lost.idx} (${nameOf(lost)}) is gone, and its message was sent`)
      }
      break
    }
    if (found.length > before.length) this.#tell('I7', `${found.length - before.length} records that nobody appended`)
    this.#recorded = before.slice(0, found.length)
    this.#out = new Map()
    this.#epoch = 1
    for (const record of this.#recorded) this.#keep(record)
  }

  appended(idx: number, draft: RecordDraft): void {
    if (draft.stream !== 1) return
    const { type, dir, epoch, seq, lazy } = draft
    const raw = new Uint8Array(draft.raw.subarray(draft.rawFrom, draft.rawTo))
    const record = { idx, type, dir, epoch, seq, lazy, raw, note: new Uint8Array(draft.note) }
    this.#recorded.push(record)
    this.#keep(record)
  }

  writes(bytes: Uint8Array, storedIdx: number, cut: boolean): void {
    for (let at = 0; at < bytes.length;) {
      const end = endOfMessage(bytes, at)
      if (end === 0) return cut ? undefined : this.#tell('I1', 'bytes were written that are no message')
      this.#message(bytes.subarray(at, end), storedIdx)
      at = end
    }
  }

  #message(message: Uint8Array, storedIdx: number): void {
    const again = fieldOf(message, 43) === 'Y'
    const msgType = fieldOf(message, 35)
    // A gap fill of a replay has no record: it tells of those that are there.
    if (again && msgType === '4') return this.#gapFill(message)
    const name = `${this.#epoch}/${fieldOf(message, 34)}`
    const record = this.#out.get(name)
    const what = `${msgType} ${name}${again ? ', again,' : ''}`
    if (record === undefined) return this.#tell('I1', `${what} was sent and is not in the journal`)
    if (record.idx > storedIdx) this.#tell('I1', `${what} was sent before record ${record.idx} was stored, which is up to ${storedIdx}`)
    if (again) return
    if (!same(record.raw, message)) this.#tell('I1', `${what} was sent otherwise than it is recorded`)
    const first = this.#written.get(name)
    if (first === undefined) this.#written.set(name, record.raw)
    else this.#tell('I5', `${what} was sent twice${same(first, message) ? '' : ', and differs'}`)
  }

  #gapFill(message: Uint8Array): void {
    for (let seq = Number(fieldOf(message, 34)); seq < Number(fieldOf(message, 36)); seq++) {
      const record = this.#out.get(`${this.#epoch}/${seq}`)
      if (record !== undefined && record.note.length > 0) this.#filled(fieldOf(record.raw, 35), record.note)
    }
  }

  #keep(record: Recorded): void {
    if (record.type === RecordType.epoch) this.#epoch = record.epoch
    if (record.type !== RecordType.message) return
    this.#epoch = Math.max(this.#epoch, record.epoch)
    if (record.dir === Direction.out) this.#out.set(`${record.epoch}/${record.seq}`, record)
  }
}

function nameOf({ dir, epoch, seq }: Recorded): string {
  return `${dir === Direction.out ? 'out' : 'in'} ${epoch}/${seq}`
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}
