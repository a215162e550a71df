/** Our codec as a reader, to be compared: its verdict on a message, in the shape of the other one's. */
import { everyRule, frameSlot, Problems, type Codec, type Entry, type Group, type MessageView } from '@fix/codec'
import type { Member } from '@fix/dictionary'
import type { Verdict } from './verdict.ts'

/** Ours says more: all that is wrong, and whether the tag stands inside a group. */
export interface OurVerdict extends Verdict {
  readonly problems: readonly { readonly code: number; readonly tag: number; readonly inGroup: boolean }[]
}

export class OurReader {
  readonly codec: Codec<unknown>
  readonly #view: MessageView<unknown>
  readonly #problems = new Problems()
  readonly #slot = frameSlot()

  constructor(codec: Codec<unknown>) {
    this.codec = codec
    this.#view = codec.view()
  }

  read(bytes: Uint8Array): OurVerdict {
    const slot = this.#slot
    this.codec.frame(bytes, 0, bytes.length, slot)
    if (slot.kind !== 'message') return stopped('framing', slot.reason || slot.kind)
    if (slot.end !== bytes.length) return stopped('framing', 'partly')
    const view = this.#view
    const problem = view.wrap(bytes, 0, bytes.length)
    const fields = printed(view, this.codec)
    if (problem !== '') return { ...stopped('parsing', problem), fields }
    this.codec.validate(view, everyRule, this.#problems)
    const grouped = new Set<number>()
    for (let place = 0; place < view.count; place++) if (view.index.grouped[place] === 1) grouped.add(view.tagAt(place))
    const problems = [...this.#problems].map(({ reason, refTagID }) => ({ code: reason, tag: refTagID, inGroup: grouped.has(refTagID) }))
    const { first } = this.#problems
    if (first) return { stage: 'validation', reason: first.text, code: first.reason, tag: first.refTagID, fields, problems }
    return { stage: 'accepted', reason: '-', code: -1, tag: 0, fields, problems }
  }
}

function stopped(stage: 'framing' | 'parsing', reason: string): OurVerdict {
  return { stage, reason, code: -1, tag: 0, fields: '//', problems: [] }
}

/** The fields of the message as getters and groups give them, sorted into the sections of the dictionary. */
function printed(view: MessageView<unknown>, codec: Codec<unknown>): string {
  const { dictionary } = codec
  const members = new Map<number, Member>()
  const known = [...dictionary.header, ...(dictionary.messages.get(view.msgType)?.members ?? []), ...dictionary.trailer]
  for (const member of known) if (!members.has(member.tag)) members.set(member.tag, member)
  const header = new Set(dictionary.header.map(({ tag }) => tag))
  const trailer = new Set(dictionary.trailer.map(({ tag }) => tag))
  const sections: [tag: number, text: string][][] = [[], [], []]
  for (let place = 0; place < view.count;) {
    const tag = view.tagAt(place)
    const group = members.get(tag)?.members && view.find(tag) === place ? view.group(tag) : undefined
    const entries = group && group.count > 0 ? entriesOf(group, members.get(tag)?.members ?? []) : { text: '', behind: place + 1 }
    sections[header.has(tag) ? 0 : trailer.has(tag) ? 2 : 1].push([tag, `${tag}=${escaped(view.strAt(place))}${entries.text}`])
    place = entries.behind
  }
  return sections.map(sorted).join('/')
}

function entriesOf(group: Group, members: readonly Member[]): { text: string; behind: number } {
  let text = ''
  let behind = 0
  for (const entry of group) {
    behind = entry.to
    text += `(${entryText(entry, members)})`
  }
  return { text, behind }
}

function entryText(entry: Entry, members: readonly Member[]): string {
  const inner = new Map(members.map((member) => [member.tag, member.members]))
  const { from, to } = entry
  const fields: [tag: number, text: string][] = []
  for (let place = from; place < to;) {
    const tag = entry.tagAt(place)
    const own = inner.get(tag)
    const group = own && entry.find(tag) === place ? entry.group(tag) : undefined
    const entries = own && group && group.count > 0 ? entriesOf(group, own) : { text: '', behind: place + 1 }
    fields.push([tag, `${tag}=${escaped(entry.strAt(place))}${entries.text}`])
    place = entries.behind
  }
  return sorted(fields)
}

/** By ascending tags, and of one tag by their texts: the other reader does not keep which of two came first. */
function sorted(fields: [tag: number, text: string][]): string {
  return fields
    .sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1))
    .map(([, text]) => text)
    .join(',')
}

function escaped(text: string): string {
  return text.replace(/[^A-Za-z0-9.-]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}
