/**
 * A recorded run again, from its capture and its journal: does the same program decide the same? Each entry of the capture enters a desk
 * under its own idx and time; instead of a session the desk has the journal, which says of each request whether it was sent and under which
 * number. What the desk writes is held against what the journal holds, note by note and byte by byte: orders, cancels, replaces and probes
 * with their ClOrdID(11) and terms, refusals, and what each report was found to mean.
 *
 * A run may have been killed and started again any number of times. Each start begins a life: its desk is folded from what the journal held at
 * that moment. Of a life that was killed the journal may lack the last notes, as the capture is written first; of nothing else.
 */
import type { Entry } from '@fix/events'
import { unstamped } from '@fix/oms'
import { isEvidence, untimed } from '@fix/risk'
import { Direction, RecordType, type JournalRecord } from '@fix/session'
import { decodeDeskNote } from './audit.ts'
import { DEPARTURES_NOTE_OWNER } from './departures.ts'
import type { DeskOptions, Line } from './desk-options.ts'
import { Desk } from './desk.ts'

export interface RerunOptions {
  /** The capture, in the order of idx. */
  readonly entries: Iterable<Entry>
  readonly records: Iterable<JournalRecord>
  /** What the desk was made of, with a strategy of its own for each life. */
  readonly settings: () => Omit<DeskOptions, 'log' | 'lastIdx'>
}

export interface Rerun {
  lives: number
  entries: number
  /** Notes of the journal that came again. */
  notes: number
  /** Requests among them that went out: orders, cancels, replaces, questions. */
  sent: number
  /** Notes behind the end of a killed life: decided, but its process died before they were written. */
  unwritten: number
  /** What came otherwise; empty where the run is the same. */
  readonly differences: string[]
  /** The desk at the end of the last life. */
  desk: Desk | undefined
}

/** Differences beyond so many say nothing new. */
const maxDifferences = 20

export function rerun(options: RerunOptions): Rerun {
  const journalled = livesOf(options.records)
  const result: Rerun = { lives: 0, entries: 0, notes: 0, sent: 0, unwritten: 0, differences: [], desk: undefined }
  let life: Life | undefined
  for (const entry of options.entries) {
    if (entry.fact.kind === 'start') {
      life?.end(result, false)
      life = new Life(options.settings(), journalled, entry.fact.epoch)
      result.lives++
    }
    if (life === undefined) throw new Error(`rerun: entry ${entry.idx} is ${entry.fact.kind}, expected a capture to begin with a start`)
    life.desk.replay(entry)
    result.entries++
    if (result.differences.length >= maxDifferences) break
  }
  life?.end(result, true)
  result.desk = life?.desk
  return result
}

/** Records by the run that wrote them: each begins with an EPOCH record of the journal itself. */
function livesOf(records: Iterable<JournalRecord>): Map<number, JournalRecord[]> {
  const lives = new Map<number, JournalRecord[]>()
  let current: JournalRecord[] = []
  lives.set(0, current)
  for (const record of records) {
    if (record.type === RecordType.epoch && record.stream === 0) lives.set(record.epoch, (current = []))
    current.push(record)
  }
  return lives
}

interface Written {
  readonly place: number
  readonly record: JournalRecord
}

class Life {
  readonly desk: Desk
  readonly #epoch: number
  /** Notes of this life in the journal that have not come again yet, by their text. */
  readonly #open = new Map<string, Written[]>()
  /** Ids of requests without a note that went out: market data, security list. */
  readonly #asked = new Set<string>()
  /** Codes with which the session refused, by cause. */
  readonly #refusals = new Map<number, string>()
  /** Refusals that were only counted. */
  readonly #repeated: { readonly code: string; readonly from: number; readonly to: number }[] = []
  readonly #missing: { idx: number; text: string }[] = []
  readonly #differences: string[] = []
  #notes = 0
  #sent = 0
  /** Session epoch of the request that went last. */
  #sentEpoch = 0
  #lastPlace = -1
  #lastIdx = 0

  constructor(settings: Omit<DeskOptions, 'log'>, lives: ReadonlyMap<number, readonly JournalRecord[]>, epoch: number) {
    this.#epoch = epoch
    this.desk = new Desk({ ...settings, log: (note) => this.#wrote(note) })
    for (const [earlier, records] of lives) if (earlier < epoch) for (const record of records) this.desk.fold(record)
    for (const [place, record] of (lives.get(epoch) ?? []).entries()) this.#expect(record, place)
    const epochOf = (): number => this.#sentEpoch
    const line: Line = {
      send: (_msgType, fields, note) => this.#send(fields, note),
      get epoch() {
        return epochOf()
      },
    }
    this.desk.attach({ quote: line, trade: line })
  }

  #expect(record: JournalRecord, place: number): void {
    if (record.type !== RecordType.message && record.type !== RecordType.note) return
    if (record.type === RecordType.message && record.dir === Direction.out) for (const id of idsOf(record.raw)) this.#asked.add(id)
    // When messages left is told by the line, and a replay has none.
    if (record.note.length === 0 || record.note[0] === DEPARTURES_NOTE_OWNER) return
    const note = decodeDeskNote(record.note)
    // What the recovery found is no decision of the desk.
    if (note?.k === 'cut') return
    const text = textOf(record.note)
    const same = this.#open.get(text)
    if (same === undefined) this.#open.set(text, [{ place, record }])
    else same.push({ place, record })
    if (note?.k === 'held') this.#refusals.set(note.cause, note.code)
    else if (note?.k === 'repeated' && note.of === 'held') this.#repeated.push(note)
  }

  #send(fields: Record<string, unknown>, note: Uint8Array | undefined): ReturnType<Line['send']> {
    if (note === undefined || note.length === 0) {
      const id = String(fields.mdReqID ?? fields.securityReqID ?? '')
      return this.#asked.has(id) ? { kind: 'sent', seq: 0 } : { kind: 'refused', code: 'notLoggedOn' }
    }
    const written = this.#written(note)
    if (written === undefined) {
      // The session refused it then, and the desk said so; or its process died over it.
      const code = this.#refused(this.desk.idx)
      if (code === undefined) this.#missing.push({ idx: this.desk.idx, text: textOf(note) })
      return { kind: 'refused', code: (code ?? 'notLoggedOn') as 'notLoggedOn' }
    }
    this.#sent++
    this.#sentEpoch = written.epoch
    return { kind: 'sent', seq: written.seq }
  }

  #refused(idx: number): string | undefined {
    return this.#refusals.get(idx) ?? this.#repeated.find(({ from, to }) => from <= idx && idx <= to)?.code
  }

  /** The desk wrote a note: it should stand in the journal. */
  #wrote(note: Uint8Array): void {
    if (this.#written(note) === undefined) this.#missing.push({ idx: this.desk.idx, text: textOf(note) })
  }

  /** The same note in the journal, behind those of earlier facts. */
  #written(note: Uint8Array): JournalRecord | undefined {
    const text = textOf(note)
    const { idx } = this.desk
    const found = this.#open.get(text)?.shift()
    if (found === undefined) return undefined
    this.#notes++
    // Within one fact the journal may have them in another order: what waits for its session comes behind what does not.
    if (idx > this.#lastIdx && found.place < this.#lastPlace)
      this.#differences.push(`idx ${idx}: ${text} stands before notes of earlier facts`)
    this.#lastPlace = Math.max(this.#lastPlace, found.place)
    this.#lastIdx = idx
    return found.record
  }

  end(into: Rerun, last: boolean): void {
    const differ = (text: string): void =>
      void (into.differences.length < maxDifferences && into.differences.push(`life ${this.#epoch}, ${text}`))
    for (const text of this.#differences) differ(text)
    for (const { idx, text } of this.#missing) {
      // Behind the last note that was written a killed life may have decided more.
      if (!last && idx >= this.#lastIdx) into.unwritten++
      else differ(`idx ${idx}: decided again, and not in the journal: ${text}`)
    }
    for (const [text, left] of this.#open) if (left.length > 0) differ(`in the journal, and not decided again: ${text}`)
    into.notes += this.#notes
    into.sent += this.#sent
  }
}

const decoder = new TextDecoder()

/** Owner and version are printed, the rest is text; of a verdict its bytes. Without what it took, and when it came about. */
function textOf(note: Uint8Array): string {
  if (isEvidence(note)) return `${note[0]}.${note[1]} ${latin1.decode(untimed(note))}`
  return `${note[0]}.${note[1]} ${decoder.decode(unstamped(note).subarray(2))}`
}

/** Each byte is a letter of its own. */
const latin1 = new TextDecoder('latin1')

/** MDReqID(262) and SecurityReqID(320) of a message. */
function idsOf(raw: Uint8Array): string[] {
  const text = decoder.decode(raw)
  return [...text.matchAll(/\x01(?:262|320)=([^\x01]*)/g)].map((match) => match[1])
}
