/**
 * One message type of one session, prepared: what is the same in each message (CompIDs, account, order type) is encoded once, and so are the tags of what differs.
 * Writing fills the open fields in the order of the wire and copies nothing that already lies where it belongs.
 *
 * Open fields are written as they are given: that a value fits its field is the caller's to know, and header fields are those that are named.
 *
 * The bytes are those that `codec.write` would give for the same fields: header first, then body, tags ascending. Open fields are written by tag as with a `Writer`;
 * an optional one may be passed over, a required one may not.
 */
import type { Field, Member } from '@fix/dictionary'
import { missingFields } from './encode.ts'
import { FieldWriter, headRoom } from './field-writer.ts'
import type { Layout } from '../layout.ts'
import { Writer } from './writer.ts'

/** Instead of a tag, of what follows the last open field. */
const endPart = -1

/** The bytes before one open field, or before the end: constant fields, then the open field's `tag=`. */
interface Part {
  readonly tag: number
  readonly name: string
  readonly required: boolean
  readonly bytes: Uint8Array
  /** Length and sum of the constant fields alone, for when the open field is passed over. */
  readonly constants: number
  readonly constantSum: number
  readonly sum: number
}

export interface TemplateFields {
  /** Fields with the same value in every message, by name as in `codec.write`. */
  readonly fixed: Readonly<Record<string, unknown>>
  /** Names of the fields that each message brings. */
  readonly open: readonly string[]
}

export class Template extends FieldWriter {
  readonly #beginString: string
  readonly #parts: readonly Part[]
  /** Of each part, what every message asks for. */
  readonly #tags: Int32Array
  readonly #lengths: Int32Array
  readonly #sums: Int32Array
  /** Where each part lies in the buffer since it was last copied, or -1. */
  readonly #lies: Int32Array
  /** The open field whose turn it is; beyond all parts while no message is being written, so that no field asks for more. */
  #next: number
  #writing = false

  /** Throws where a name is no field of the message, a fixed value does not fit, a field is both fixed and open, or a required field is neither. */
  constructor(layout: Layout, maxMessageBytes: number, msgName: string, fields: TemplateFields) {
    super(layout, maxMessageBytes)
    const { beginString } = fields.fixed
    this.#beginString = typeof beginString === 'string' ? beginString : layout.beginString
    this.#parts = prepare(layout, maxMessageBytes, msgName, fields)
    this.#tags = Int32Array.from(this.#parts, (part) => part.tag)
    this.#lengths = Int32Array.from(this.#parts, (part) => part.bytes.length)
    this.#sums = Int32Array.from(this.#parts, (part) => part.sum)
    this.#lies = new Int32Array(this.#parts.length).fill(-1)
    this.#next = this.#parts.length
  }

  /** Starts a message; what was begun before is dropped. */
  begin(): void {
    // What an unfinished message overwrote, nobody knows.
    if (this.#writing) this.#lies.fill(-1)
    this.broken = false
    this.#writing = true
    this.#next = 0
    this.at = headRoom
    this.sum = 0
    this.start = 0
    this.stop = 0
  }

  /** Finishes the message. Throws where a required open field was not written. */
  end(): void {
    if (!this.#writing) throw new Error('template: end() without begin()')
    const last = this.#parts.length - 1
    while (this.#next < last) this.#pass()
    this.#put(last)
    this.sealed(this.#beginString)
    this.#writing = false
    this.#next = this.#parts.length
  }

  protected override tagged(tag: number, room: number): number {
    while (this.#tags[this.#next] !== tag) this.#pass(tag)
    const next = this.#next
    this.room(room + this.#lengths[next])
    this.#put(next)
    this.#next = next + 1
    return this.at
  }

  #put(number: number): void {
    const { at } = this
    if (this.#lies[number] !== at) this.#copy(number, at)
    this.at = at + this.#lengths[number]
    this.sum = (this.sum + this.#sums[number]) | 0
  }

  #copy(number: number, at: number): void {
    const { bytes } = this.#parts[number]
    this.room(bytes.length)
    const { buffer } = this
    for (let offset = 0; offset < bytes.length; offset++) buffer[at + offset] = bytes[offset]
    this.#lies[number] = at
  }

  /** Leaves the next open field out, but not the constant fields before it. */
  #pass(wanted = 0): void {
    if (!this.#writing) throw new Error(`template: ${wanted} before begin()`)
    const part = this.#parts[this.#next]
    if (this.#next === this.#parts.length - 1) throw new RangeError(`template: ${wanted} is not open, or its turn is over`)
    if (part.required) throw new RangeError(`template: ${part.name} is required and was not written`)
    const { constants, bytes } = part
    this.room(constants)
    const { buffer, at } = this
    for (let offset = 0; offset < constants; offset++) buffer[at + offset] = bytes[offset]
    this.#lies[this.#next] = -1
    this.at = at + constants
    this.sum = (this.sum + part.constantSum) | 0
    this.#next++
  }
}

function prepare(layout: Layout, maxMessageBytes: number, msgName: string, { fixed, open }: TemplateFields): Part[] {
  const type = layout.typeOf(msgName)
  if (type === undefined) throw new TypeError(`template: ${layout.beginString} has no message ${msgName}`)
  const taken = new Set<string>()
  for (const name of open) {
    if (name in fixed || taken.has(name)) throw new TypeError(`template: ${name} is named twice`)
    taken.add(name)
  }
  const given = Object.fromEntries([...Object.entries(fixed), ...open.map((name) => [name, '?'])])
  const missing = missingFields(layout, msgName, given)
  if (missing.length > 0) throw new TypeError(`template: ${msgName} needs ${missing.join(', ')}, fixed or open`)

  const writer = new Writer(layout, maxMessageBytes)
  writer.begin(type)
  const parts: Part[] = []
  for (const { name, member, section } of inOrder(layout, msgName, Object.keys(given))) {
    if (name in fixed) {
      if (section === 'header') writer.header({ [name]: fixed[name] })
      else writer.fields(msgName, { [name]: fixed[name] })
    } else {
      const field = layout.fields.get(member.tag) as Field
      if (member.members || field.kind === 'data')
        throw new TypeError(`template: ${name} is a ${member.members ? 'group' : 'data field'}, which cannot be open`)
      parts.push(partOf(bytesOf(writer), member.tag, name, member.required))
      writer.open()
    }
  }
  parts.push(partOf(bytesOf(writer), endPart, '', false))
  return parts
}

interface Named {
  readonly name: string
  readonly member: Member
  readonly section: 'header' | 'body'
}

/** Header fields, then body fields, each by ascending tags: the order of `codec.write`. */
function inOrder(layout: Layout, msgName: string, names: readonly string[]): Named[] {
  const plan = layout.plan(layout.typeOf(msgName) ?? '')
  const named: Named[] = []
  for (const name of names) {
    if (name === 'beginString') continue
    const header = layout.header.get(name)
    const body = plan?.byName.get(name)
    if (name === 'bodyLength' || name === 'msgType' || name === 'checkSum')
      throw new TypeError(`template: ${name} is written by the template itself`)
    if (body) named.push({ name, member: body, section: 'body' })
    else if (header) named.push({ name, member: header, section: 'header' })
    else throw new TypeError(`template: ${msgName} has no field ${name}`)
  }
  return named.sort((a, b) => (a.section === b.section ? a.member.tag - b.member.tag : a.section === 'header' ? -1 : 1))
}

/** What was written since `open`, without head and trailer. */
function bytesOf(writer: Writer): Uint8Array {
  writer.end()
  const message = writer.message()
  return message.slice(headRoom - writer.start, message.length - 7)
}

function partOf(constants: Uint8Array, tag: number, name: string, required: boolean): Part {
  const label = tag === endPart ? [] : Array.from(`${tag}=`, (character) => character.charCodeAt(0))
  const bytes = Uint8Array.from([...constants, ...label])
  const sumOf = (list: Uint8Array): number => list.reduce((sum, byte) => sum + byte, 0)
  return { tag, name, required, bytes, constants: constants.length, constantSum: sumOf(constants), sum: sumOf(bytes) }
}
