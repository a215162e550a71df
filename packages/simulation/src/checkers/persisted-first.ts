import { Direction, RecordType, type JournalRecord } from '@fix/session'
import { streams } from '../desk-life.ts'
import type { Appended, Checker, Tell, Written } from './checker.ts'
import { fieldOf, numberOf } from './raw-fields.ts'

/**
 * I1, the half of the gateway: nothing is sent that is not stored (as its policy says), byte for byte as it was stored, and nothing that was
 * said to be stored, or that was sent for an application, is missing when the next process begins.
 */
export class PersistedFirst implements Checker {
  readonly invariant = 'I1'
  readonly #tell: Tell
  readonly #records = new Map<number, Appended>()
  /** By stream, epoch and number. */
  readonly #messages = new Map<string, JournalRecord>()
  readonly #epochs = new Map<number, number>()
  readonly #sent = new Set<number>()

  constructor(tell: Tell) {
    this.#tell = tell
  }

  began(records: readonly JournalRecord[], storedIdx: number): void {
    const found = new Map(records.map((record) => [record.idx, record]))
    for (const [idx, { record, lazy }] of this.#records) {
      const now = found.get(idx)
      if (now !== undefined && same(now, record)) continue
      if (idx <= storedIdx && !lazy) this.#tell(`record ${idx} was stored, and is ${now === undefined ? 'gone' : 'another one'}`)
      else if (this.#sent.has(idx) && !lazy) this.#tell(`record ${idx} was sent, and is ${now === undefined ? 'gone' : 'another one'}`)
    }
    this.#records.clear()
    this.#messages.clear()
    this.#epochs.clear()
    this.#sent.clear()
    for (const record of records) this.#keep(record, false)
  }

  appended({ record, lazy }: Appended): void {
    this.#keep(record, lazy)
  }

  wrote({ session, bytes, storedIdx }: Written): void {
    const type = fieldOf(bytes, 35)
    const seq = numberOf(bytes, 34)
    // A gap fill stands for records that are there, and is none itself.
    if (type === '4') return
    const again = fieldOf(bytes, 43) === 'Y'
    const record = this.#recordOf(streams[session], seq, (raw) => again || type === 'A' || sameBytes(bytes, raw))
    const what = `${session} sent ${type} as number ${seq}`
    if (record === undefined) return this.#tell(`${what}, which no record holds`)
    if (record.idx > storedIdx) this.#tell(`${what} before its record ${record.idx} was stored: ${storedIdx} is`)
    this.#sent.add(record.idx)
    if (again ? fieldOf(bytes, 11) !== fieldOf(record.raw, 11) : type !== 'A' && !sameBytes(bytes, record.raw))
      this.#tell(`${what} otherwise than its record ${record.idx} has it`)
  }

  /** Of the numbers that are, or of those before: what waited for the disk may leave when numbers have begun anew, and a doubled Logon lets them begin twice. */
  #recordOf(stream: number, seq: number, fits: (raw: Uint8Array) => boolean): JournalRecord | undefined {
    const epoch = this.#epochs.get(stream) ?? 1
    const found = [epoch, epoch - 1, epoch - 2].flatMap((one) => this.#messages.get(`${stream} ${one} ${seq}`) ?? [])
    return found.find(({ raw }) => fits(raw)) ?? found[0]
  }

  #keep(record: JournalRecord, lazy: boolean): void {
    this.#records.set(record.idx, { record, lazy })
    if (record.type === RecordType.epoch) this.#epochs.set(record.stream, record.epoch)
    if (record.type === RecordType.message && record.dir === Direction.out)
      this.#messages.set(`${record.stream} ${record.epoch} ${record.seq}`, record)
  }
}

function same(a: JournalRecord, b: JournalRecord): boolean {
  return (
    a.type === b.type &&
    a.stream === b.stream &&
    a.dir === b.dir &&
    a.epoch === b.epoch &&
    a.seq === b.seq &&
    sameBytes(a.raw, b.raw) &&
    sameBytes(a.note, b.note)
  )
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}
