/**
 * A message from its JSON: bytes with BodyLength(9), CheckSum(10), counts of groups and lengths of data as they must be, whatever was given for them. Keys may be names or
 * tags, enumerated values names or wire values, each by itself. A value that does not fit its field is refused, with what would; what the message
 * requires is not asked for: that is `validate`.
 *
 * The message equals the one that `toJson` was given but for what FIX lets vary:
 * - header, body and trailer stand together, and fields are in the order of the object's keys. In an object keyed by tags, which JavaScript sorts, groups come last, and
 *   the fields of an entry stand in the order of the dictionary, behind one that all entries have;
 * - a tag that the dictionary does not know comes first in the body, and second in an entry; a repeated field comes where it stood first;
 * - what is computed is right, and BodyLength(9) is not padded.
 *
 * What was written is read again before it is returned: an entry that would be taken for a part of another is an error, and not another message.
 */
import type { Codec } from '../codec.ts'
import { asObject, automatic, JsonFieldReader, wrong, type GroupOf, type JsonField } from './json-fields.ts'
import { jsonValues } from './json-value.ts'
import { outline, type OutlineField, type SectionName } from './outline.ts'
import { secretTags } from './secrets.ts'
import type { Writer } from '../writing/writer.ts'

const sections: readonly [key: string, section: SectionName][] = [
  ['Header', 'header'],
  ['Body', 'body'],
  ['Trailer', 'trailer'],
]
const beginString = /^FIX[0-9A-Za-z.]{1,11}$/

/**
 * Throws a TypeError that names the field, what was given and what is expected; a RangeError where the message is too long. `secret`: tags whose
 * values, and whose lengths, are stars in an error.
 */
export function fromJson<M>(codec: Codec<M>, given: unknown, secret: readonly number[] = secretTags): Uint8Array {
  const { layout } = codec
  const reader = new JsonFieldReader(layout, jsonValues(layout), secret)
  const message = asObject(given, 'the message', 'an object with Header, Body and Trailer')
  for (const key of Object.keys(message))
    if (!sections.some(([name]) => name === key)) throw wrong(`the message has Header, Body and Trailer, and no ${key}`)
  const header = asObject(message.Header, 'Header', 'an object of fields')
  const text = (tag: number, value: unknown): string => String.fromCharCode(...reader.bytes(tag, value, 'Header'))

  const type = text(35, header.MsgType ?? header.msgType ?? header['35'])
  const version = header.BeginString ?? header.beginString ?? header['8']
  const writer = codec.writer()
  if (version !== undefined) writer.beginString = text(8, version)
  if (!beginString.test(writer.beginString))
    throw wrong(`BeginString(8) in Header is text such as ${layout.beginString}, not ${reader.shown(8, version)}`)

  const plan = layout.plan(type) ?? layout.unknown
  const groupOf: GroupOf = (tag) => {
    const number = plan.tags.get(tag) >> 2
    return number === 0 ? undefined : plan.groups[number - 1]
  }
  const fields = sections.flatMap(([key, section]) =>
    message[key] === undefined ? [] : reader.section(message[key], key, section, groupOf),
  )
  writer.begin(type)
  write(writer, fields)
  writer.end()

  const bytes = writer.message()
  const { index } = codec.view()
  const problem = index.wrap(bytes, 0, bytes.length)
  const read = outline(index).filter(({ tag }) => !automatic.has(tag))
  const stray = problem === '' ? firstDifference(fields, read) : fields[0]
  if (stray)
    throw wrong(
      `${reader.name(stray.tag)} would be read as something else where it stands: each entry of a group begins with the same field`,
    )
  return bytes
}

function write(writer: Writer, fields: readonly JsonField[]): void {
  for (const { tag, lengthTag, bytes, entries } of fields) {
    if (bytes) {
      if (lengthTag > 0) writer.int(lengthTag, bytes.length)
      writer.bytes(tag, bytes, 0, bytes.length)
    }
    if (!entries) continue
    writer.int(tag, entries.length)
    for (const entry of entries) write(writer, entry)
  }
}

/** The first field that is not read as it was meant. */
function firstDifference(meant: readonly JsonField[], read: readonly OutlineField[]): JsonField | undefined {
  let at = 0
  for (const field of meant) {
    if (field.lengthTag > 0) at++
    const found = read.at(at++)
    if (found?.tag !== field.tag || (field.entries === undefined) !== (found.entries === undefined)) return field
    const { entries } = field
    if (!entries) continue
    if (found.entries?.length !== entries.length) return field
    for (const [place, entry] of entries.entries()) {
      const inner = firstDifference(entry, found.entries[place])
      if (inner) return inner
    }
  }
  return at === read.length ? undefined : meant.at(-1)
}
