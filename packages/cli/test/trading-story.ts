/**
 * A short trading day as two parties wrote it down: the journal of a gateway, in files, and every message that reached the venue or left it. Tests change one
 * of the two and see whether the proof says so.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sealed } from '@fix/codec'
import { Direction, RecordType } from '@fix/session'
import { journal, type FileJournal, type Retention } from '@fix/store/file'
import { onTestFinished } from 'vitest'

const startUs = 1_767_346_200_000_000
const nothing = new Uint8Array(0)

export function scratch(): string {
  const dir = mkdtempSync(join(tmpdir(), 'fix-cli-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

export const noteOf = (note: object, owner = 1): Uint8Array => new Uint8Array([owner, 1, ...new TextEncoder().encode(JSON.stringify(note))])

export class Story {
  /** Of the last record. */
  idx = 0
  /** Messages in their order, as the venue saw them. */
  readonly log: Uint8Array[] = []
  readonly dir: string
  readonly journal: FileJournal
  readonly #stream: number
  readonly #seq = { in: 0, out: 0 }
  #requests = 0
  #clock = 0

  static async begin(segmentBytes?: number, retain?: Retention): Promise<Story> {
    const dir = scratch()
    const store = await journal(join(dir, 'journal'), { sync: 'process', segmentBytes, retain, clock: () => startUs })
    const story = new Story(dir, store)
    story.note({ k: 'start', cause: 1, epoch: 1 })
    story.#out('A', 'A', '98=0|108=30|553=me|554=***|', nothing)
    story.#in('A', '98=0|108=30|', nothing)
    return story
  }

  private constructor(dir: string, store: FileJournal) {
    this.dir = dir
    this.journal = store
    this.#stream = store.stream('TRADE', 'FIX.4.4:ME->VENUE')
  }

  note(note: object, owner = 1): void {
    this.bytes(noteOf(note, owner))
  }

  /** A note that is no JSON. */
  bytes(note: Uint8Array): void {
    this.#append(RecordType.note, 0, Direction.none, 0, nothing, note)
  }

  /** An order; `arrives` false is one that the venue never got, `written` false one that the journal never did. */
  order(id: string, side: 'buy' | 'sell', qty: number, change: { arrives?: boolean; written?: boolean; stamps?: unknown } = {}): void {
    const note = {
      k: 'new',
      cause: 2,
      id,
      n: ++this.#requests,
      at: startUs,
      strategy: 's',
      ins: 'EURUSD',
      side,
      type: 'market',
      qty: qty * 100,
    }
    const { stamps } = change
    const whole = noteOf({ ...note, cash: 0, px: null, stop: null, tif: ['', '', ''], stamps })
    this.#out('D', id, `11=${id}|38=${qty}|40=1|54=${side === 'buy' ? 1 : 2}|55=1|`, whole, change)
  }

  cancel(id: string, of: string, change: { arrives?: boolean; stamps?: unknown } = {}): void {
    const note = { k: 'cancel', cause: 2, id, n: ++this.#requests, at: startUs, o: of, orig: of, by: 'strategy', stamps: change.stamps }
    this.#out('F', id, `11=${id}|37=O-${of}|41=${of}|`, noteOf(note), change)
  }

  accepted(id: string, side: 'buy' | 'sell', qty: number, heard = true): void {
    const set = { t: 'set', o: id, f: { base: 'New', orderID: `O-${id}`, reported: 'New', leaves: qty * 100 } }
    this.#report(id, side, qty, 0, '150=0|39=0|', [set], heard)
  }

  /** A report that fills nothing, and what the journal makes of it; without `base` it does not have it. */
  ended(id: string, side: 'buy' | 'sell', qty: number, types: string, base?: string): void {
    this.#report(id, side, qty, 0, types, [{ t: 'set', o: id, f: { base, leaves: 0 } }], base !== undefined)
  }

  /** `heard` false is a report that the venue sent and the journal does not have. */
  filled(id: string, side: 'buy' | 'sell', qty: number, last: number, cum: number, heard = true): void {
    const exec = {
      t: 'exec',
      o: id,
      id: `E-${id}-${cum}`,
      qty: last * 100,
      px: 110000,
      derived: false,
      gap: false,
      restated: false,
      sus: false,
    }
    const base = cum === qty ? 'Filled' : 'PartiallyFilled'
    const set = { t: 'set', o: id, f: { base, reported: base, leaves: (qty - cum) * 100 } }
    this.#report(
      id,
      side,
      qty,
      cum,
      `150=F|39=${cum === qty ? 2 : 1}|32=${last}|`,
      [{ ...exec, pos: '', at: startUs, after: -1 }, set],
      heard,
    )
  }

  canceled(id: string, cancel: string, side: 'buy' | 'sell', qty: number, cum: number): void {
    const changes = [
      { t: 'req', o: id, id: cancel, to: 'done' },
      { t: 'set', o: id, f: { base: 'Canceled', reported: 'Canceled', leaves: 0 } },
    ]
    this.#report(id, side, qty, cum, `41=${id}|150=4|39=4|`, changes, true, cancel)
  }

  /** A message of somebody else's day, as the one who received it keeps it. */
  took(raw: Uint8Array): void {
    this.#append(RecordType.message, this.#stream, Direction.in, ++this.#seq.in, raw, nothing)
  }

  heartbeat(): void {
    this.#out('0', '', '', nothing)
  }

  /** The last request again, as a resend brings it: with PossDupFlag(43), or without as it never should. */
  again(possDup: boolean): void {
    const last = this.log.findLast((message) => text(message).includes('|35=D|'))
    if (last === undefined) throw new Error('Story.again: no order so far')
    const body = text(last)
      .replace(/^8=FIX\.4\.4\|9=\d+\|/, '8=FIX.4.4|')
      .replace(/10=\d+\|$/, '')
    this.log.push(sealed(possDup ? body.replace('|49=', '|43=Y|49=') : body))
  }

  /** Lets go of the journal; gives the folder of the state. */
  async end(): Promise<string> {
    await this.journal.close()
    return this.dir
  }

  /** The log in a file, in one of the ways in which people have it. */
  logFile(form: 'soh' | 'pipe' | 'quickfix' | 'dropCopy'): string {
    const file = join(this.dir, `${form}.log`)
    const lines = this.log.map((message) => {
      if (form === 'soh') return latin1(message)
      if (form === 'quickfix') return `20260102-09:30:00.000000000 : ${latin1(message)}\n`
      const shown = text(message)
      if (form === 'pipe') return `2026-01-02 09:30:00 INFO ${shown} [thread-1]\n`
      return shown.includes('|35=8|') ? `${shown.replace('|56=ME|', '|56=DROP|')}\n` : ''
    })
    writeFileSync(file, lines.join(''), 'latin1')
    return file
  }

  #out(msgType: string, id: string, body: string, note: Uint8Array, { arrives = true, written = true } = {}): void {
    const seq = ++this.#seq.out
    const raw = sealed(`8=FIX.4.4|35=${msgType}|34=${seq}|49=ME|52=${this.#time()}|56=VENUE|${body}`)
    if (written) this.#append(RecordType.message, this.#stream, Direction.out, seq, raw, note)
    if (arrives) this.log.push(raw)
  }

  #in(msgType: string, body: string, note: Uint8Array, heard = true): void {
    const seq = ++this.#seq.in
    const raw = sealed(`8=FIX.4.4|35=${msgType}|34=${seq}|49=Venue|52=${this.#time()}|56=ME|${body}`)
    if (heard) this.#append(RecordType.message, this.#stream, Direction.in, seq, raw, note)
    this.log.push(raw)
  }

  #report(id: string, side: string, qty: number, cum: number, more: string, e: object[], heard = true, clOrdID = id): void {
    const note = noteOf({ k: 'changes', cause: 3, at: startUs, d: 'report', e })
    this.#in('8', `11=${clOrdID}|14=${cum}|37=O-${id}|38=${qty}|54=${side === 'buy' ? 1 : 2}|55=1|${more}`, note, heard)
  }

  #append(type: RecordType, stream: number, dir: Direction, seq: number, raw: Uint8Array, note: Uint8Array): void {
    const draft = {
      type,
      stream,
      dir,
      epoch: 1,
      seq,
      wallUs: startUs + this.#clock,
      flags: 0,
      raw,
      rawFrom: 0,
      rawTo: raw.length,
      note,
      lazy: true,
    }
    this.idx = this.journal.append(draft)
    this.journal.flush()
  }

  #time(): string {
    return `20260102-09:30:${String(++this.#clock).padStart(2, '0')}.000`
  }
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const text = (bytes: Uint8Array): string => latin1(bytes).replaceAll('\x01', '|')

/** An order bought, another sold in parts and the rest cancelled: 1000 bought, 400 sold. */
export async function usualDay(segmentBytes?: number, retain?: Retention): Promise<Story> {
  const story = await Story.begin(segmentBytes, retain)
  story.order('A1', 'buy', 1000)
  story.accepted('A1', 'buy', 1000)
  story.filled('A1', 'buy', 1000, 1000, 1000)
  story.order('A2', 'sell', 1000)
  story.accepted('A2', 'sell', 1000)
  story.filled('A2', 'sell', 1000, 400, 400)
  story.cancel('A3', 'A2')
  story.canceled('A2', 'A3', 'sell', 1000, 400)
  return story
}

/** The same, behind which so much was written that its first segments were moved to the archive; `then` comes at the end. */
export async function retiredDay(then: (story: Story) => void = () => undefined): Promise<{ dir: string; story: Story; moved: number }> {
  const story = await usualDay(4096, { retired: 'archive', resendable: 1 })
  for (let round = 0; round < 4; round++) {
    for (let n = 0; n < 20; n++) story.note({ k: 'start', cause: 1, epoch: 1 })
    story.again(true)
    story.heartbeat()
    story.journal.snapshot(noteOf({ round }))
    story.journal.flush()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  then(story)
  const dir = await story.end()
  const moved = readdirSync(join(dir, 'journal', 'archive')).length
  return { dir, story, moved }
}
