/**
 * The last messages, for the page: a projection of what passes into the journal. It stands between a session and the journal, copies the
 * bytes of each message into a ring of fixed slots, and decodes them only when somebody looks. Secrets are blank already: what reaches the
 * journal carries none.
 */
import { explain, pretty, type Codec, type View } from '@fix/codec'
import type { AnyMessages } from '@fix/dictionary'
import { Direction, RecordType, type Journal, type JournalRecord, type RecordDraft } from '@fix/session'
import type { MessagesAnswer, MessagesQuery } from './messages-answer.ts'
import type { MessageStatus } from './status.ts'

const slots = 256
const slotBytes = 1024
/** Header and trailer fields that say who speaks to whom and when. */
const header = new Set([8, 9, 10, 34, 35, 49, 50, 52, 56, 57])

interface Slot {
  idx: number
  stream: number
  dir: Direction
  seq: number
  wallUs: number
  length: number
  cut: boolean
  readonly bytes: Uint8Array
}

export class MessageLog implements Journal {
  readonly #journal: Journal
  readonly #codec: Codec<AnyMessages>
  readonly #names: ReadonlyMap<number, string>
  readonly #ring: Slot[] = Array.from({ length: slots }, () => ({
    idx: 0,
    stream: 0,
    dir: Direction.none,
    seq: 0,
    wallUs: 0,
    length: 0,
    cut: false,
    bytes: new Uint8Array(slotBytes),
  }))
  #next = 0
  readonly #view: View<AnyMessages>
  /** Messages by stream, in and out, for the metrics. */
  onMessage:
    | ((stream: number, dir: Direction, raw: Uint8Array, from: number, to: number, idx: number, epoch: number, seq: number) => void)
    | undefined
  /** Index of the last record of a session. */
  lastIdx = 0

  constructor(journal: Journal, codec: Codec<AnyMessages>, names: ReadonlyMap<number, string>) {
    this.#journal = journal
    this.#codec = codec
    this.#view = codec.view()
    this.#names = names
  }

  append(draft: RecordDraft): number {
    const idx = this.#journal.append(draft)
    this.lastIdx = idx
    if (draft.type === RecordType.message && draft.rawTo > draft.rawFrom) {
      this.#keep(idx, draft)
      this.onMessage?.(draft.stream, draft.dir, draft.raw, draft.rawFrom, draft.rawTo, idx, draft.epoch, draft.seq)
    }
    return idx
  }

  #keep(idx: number, draft: RecordDraft): void {
    const slot = this.#ring[this.#next]
    this.#next = (this.#next + 1) % slots
    const length = Math.min(draft.rawTo - draft.rawFrom, slotBytes)
    slot.idx = idx
    slot.stream = draft.stream
    slot.dir = draft.dir
    slot.seq = draft.seq
    slot.wallUs = draft.wallUs
    slot.length = length
    slot.cut = length < draft.rawTo - draft.rawFrom
    slot.bytes.set(draft.raw.subarray(draft.rawFrom, draft.rawFrom + length))
  }

  /** The last messages that fit, newest first. Market data is not among them: the journal keeps only its numbers. */
  find(query: Partial<MessagesQuery>, symbolOf: (instrumentId: string) => string = (id) => id): MessagesAnswer {
    const { id, instrument, session, dir, q = '', since = 0, until = Infinity, after = 0, before = Infinity, limit = slots } = query
    const ids = id === undefined ? [] : fieldsOf(named, id)
    const symbols = instrument === undefined ? [] : fieldsOf([symbolTag], symbolOf(instrument))
    const wanted = q.trim().toLowerCase()
    const found: MessageStatus[] = []
    let kept = 0
    let more = false
    for (let i = 1; i <= slots; i++) {
      const slot = this.#ring[(this.#next - i + slots) % slots]
      if (slot.idx === 0) break
      kept++
      if (more || slot.idx <= after || slot.idx >= before) continue
      if (dir !== undefined && dir !== dirOf(slot)) continue
      if (session !== undefined && session !== this.#sessionOf(slot)) continue
      if (slot.wallUs < since || slot.wallUs > until) continue
      if ((id !== undefined && !hasOne(slot, ids)) || (instrument !== undefined && !hasOne(slot, symbols))) continue
      const message = this.#shown(slot)
      if (wanted !== '' && !searched(message).includes(wanted)) continue
      if (found.length >= limit) more = true
      else found.push(message)
    }
    return { schema: 1, messages: found, kept, more }
  }

  #sessionOf({ stream }: Slot): string {
    return this.#names.get(stream) ?? String(stream)
  }

  #shown(slot: Slot): MessageStatus {
    const bytes = slot.bytes.subarray(0, slot.length)
    const text = pretty(bytes)
    const type = /\|35=([^|]*)\|/.exec(text)?.[1] ?? ''
    return {
      ...{ idx: slot.idx, timeUs: slot.wallUs, session: this.#sessionOf(slot), dir: dirOf(slot), seq: slot.seq },
      name: this.#codec.nameOf(type) ?? type,
      decoded: this.#decode(bytes),
      text: slot.cut ? `${text}…` : text,
    }
  }

  /** Its own fields by their names; of its header the page has columns. A message that was cut to its slot is decoded as far as it goes. */
  #decode(bytes: Uint8Array): string {
    this.#view.wrap(bytes, 0, bytes.length)
    return explain(this.#view)
      .filter(({ depth, tag }) => depth === 0 && !header.has(tag))
      .map(({ name, tag, meaning, text }) => `${name || tag}=${meaning || text}`)
      .join(' ')
  }

  get refusal(): Journal['refusal'] {
    return this.#journal.refusal
  }

  get storedIdx(): number {
    return this.#journal.storedIdx
  }

  onStored(listener: (idx: number) => void): () => void {
    return this.#journal.onStored(listener)
  }

  onFailed(listener: (cause: Error) => void): () => void {
    return this.#journal.onFailed(listener)
  }

  load(stream: number, epoch: number, fromSeq: number, toSeq: number, max: number, answer: (records: JournalRecord[]) => void): void {
    this.#journal.load(stream, epoch, fromSeq, toSeq, max, answer)
  }
}

const dirOf = ({ dir }: Slot): 'in' | 'out' => (dir === Direction.out ? 'out' : 'in')

/** Fields that name an order, and the one that names its instrument. */
const named = [11, 41, 37, 17]
const symbolTag = 55

/** Each as it stands in a message, with the SOH before it and behind it. */
const fieldsOf = (tags: readonly number[], value: string): Buffer[] => tags.map((tag) => Buffer.from(`\x01${tag}=${value}\x01`, 'latin1'))

/** Text of a venue that holds such bytes can only show a message too many: secrets are blank, and this is no proof of anything. */
function hasOne({ bytes, length }: Slot, fields: readonly Buffer[]): boolean {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, length)
  return fields.some((field) => message.includes(field))
}

/** What a search looks through. */
const searched = (one: MessageStatus): string => `${one.session} ${one.dir} ${one.name} ${one.decoded} ${one.text}`.toLowerCase()

/** MsgType(35) of a framed message: the third field. */
export function msgTypeOf(raw: Uint8Array, from: number, to: number): string {
  let fields = 0
  let at = from
  for (; at < to && fields < 2; at++) if (raw[at] === 1) fields++
  let type = ''
  for (at += 3; at < to && raw[at] !== 1 && type.length < 4; at++) type += String.fromCharCode(raw[at])
  return type
}

/** The first value of a tag in a message, as text; '' without one. Of what has no data fields before it. */
export function textOf(raw: Uint8Array, from: number, to: number, tag: number): string {
  const field = Buffer.from(raw.buffer, raw.byteOffset + from, to - from)
  const at = field.indexOf(`\x01${tag}=`)
  if (at < 0) return ''
  const begin = at + String(tag).length + 2
  const end = field.indexOf(1, begin)
  return field.toString('latin1', begin, end < 0 ? undefined : end)
}
