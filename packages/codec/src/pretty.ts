/** Messages for people: one line with `|` for SOH, and the way back for tests and tools; field by field with names. */
import { checksum } from './framer.ts'
import type { Group } from './group.ts'
import { secretTags } from './redact.ts'
import type { View } from './view.ts'

const SOH = 1

/** The bytes as one line, `|` for SOH; other control characters as \x0a. Secrets are the caller's: see `redact`. */
export function pretty(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let line = ''
  for (let at = from; at < to; at++) {
    const byte = bytes[at]
    if (byte === SOH) line += '|'
    else if (byte < 32 || byte === 127) line += `\\x${byte.toString(16).padStart(2, '0')}`
    else line += String.fromCharCode(byte)
  }
  return line
}

/** Text with `|` (or another separator) for SOH as bytes, a Latin-1 character a byte. */
export function fromText(text: string, separator = '|'): Uint8Array {
  return Uint8Array.from(text.replaceAll(separator, '\x01'), (character) => character.charCodeAt(0))
}

/** A whole message from text without BodyLength(9) and CheckSum(10), which are put in: '8=FIX.4.4|35=0|34=2|…|'. */
export function sealed(text: string, separator = '|'): Uint8Array {
  const line = text.endsWith(separator) ? text : text + separator
  const first = line.indexOf(separator) + 1
  const body = line.slice(first)
  const open = fromText(`${line.slice(0, first)}9=${body.length}${separator}${body}`, separator)
  const sum = String(checksum(open, 0, open.length)).padStart(3, '0')
  const closing = fromText(`10=${sum}${separator}`, separator)
  const message = new Uint8Array(open.length + closing.length)
  message.set(open)
  message.set(closing, open.length)
  return message
}

/** A field as a person reads it. */
export interface ExplainedField {
  readonly tag: number
  /** ClOrdID; '' where the dictionary has no such tag. */
  readonly name: string
  readonly text: string
  /** What an enumerated value stands for; '' otherwise. */
  readonly meaning: string
  /** 0 for the message's own fields, 1 for those of its groups, and so on. */
  readonly depth: number
}

/** The fields of a message in their order, with names, meanings and the depth of groups; secrets as stars. */
export function explain<M>(view: View<M>): ExplainedField[] {
  const { index } = view
  const explained: ExplainedField[] = []
  const add = (place: number, depth: number): void => {
    const tag = index.tags[place]
    const text = secretTags.includes(tag) ? '***' : view.strAt(place)
    const meaning =
      tag === 35 ? view.messageName : index.layout.enumeration(tag)?.nameAt(index.bytes, index.starts[place], index.ends[place])
    explained.push({ tag, name: index.layout.fields.get(tag)?.name ?? '', text, meaning: meaning ?? '', depth })
  }
  const within = (from: number, to: number, depth: number, groupAt: (tag: number, place: number) => Group | undefined): void => {
    for (let place = from; place < to;) {
      add(place, depth)
      const group = groupAt(index.tags[place], place)
      place++
      for (let at = 0; group && at < group.count; at++) {
        const entry = group.entry(at)
        place = entry.to
        within(entry.from, entry.to, depth + 1, (tag, inner) =>
          entry.mayHave(tag) && entry.find(tag) === inner ? entry.group(tag) : undefined,
        )
      }
    }
  }
  within(0, index.count, 0, (tag, place) => (view.mayHave(tag) && view.find(tag) === place ? view.group(tag) : undefined))
  return explained
}

/** One line for a log or a list: 'NewOrderSingle 34=2 ClOrdID=A1 Side=Buy'; the session's own header fields but the number are left out. */
export function summary<M>(view: View<M>): string {
  const words = explain(view)
    .filter((field) => field.depth === 0 && !plumbing.has(field.tag))
    .map((field) => `${field.name === '' ? field.tag : field.name}=${field.meaning === '' ? field.text : field.meaning}`)
  return [view.messageName === '' ? view.msgType : view.messageName, ...words].join(' ')
}

const plumbing = new Set([8, 9, 10, 35, 49, 52, 56])
