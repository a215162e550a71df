/**
 * What a message says, apart from how it is written: its fields as they nest, values of one number or time alike however many digits they have. Two messages mean the same
 * if these are the same; the order of fields outside of groups says nothing, that of entries does.
 */
import { explain } from '@fix/codec'
import type { ValueKind } from '@fix/dictionary'
import type { AnyView } from '../raw/versions.ts'

export interface Meant {
  readonly tag: number
  readonly name: string
  /** As on the wire. */
  readonly text: string
  /** The same for all texts that mean one thing. */
  readonly value: string
  /** Of a group: its entries. */
  readonly entries?: readonly (readonly Meant[])[]
}

/** The fields of a message but for those that are ignored, sorted by tag. */
export function meaningOf(view: AnyView, ignored: ReadonlySet<number>): Meant[] {
  const { fields } = view.index.layout
  const flat = explain(view, [])
  let at = 0
  const list = (depth: number): Meant[] => {
    const found: Meant[] = []
    for (; at < flat.length && flat[at].depth === depth;) {
      const { tag, name, text } = flat[at++]
      const entries = at < flat.length && flat[at].depth > depth ? entriesAt(depth + 1) : undefined
      if (!ignored.has(tag))
        found.push({ tag, name, text, value: plainValue(text, fields.get(tag)?.kind), ...(entries ? { entries } : {}) })
    }
    return found
  }
  /** An entry begins wherever the first tag of the first one comes again. */
  const entriesAt = (depth: number): Meant[][] => {
    const first = flat[at].tag
    const entries: Meant[][] = []
    const members = list(depth)
    for (const member of members) {
      if (member.tag === first || entries.length === 0) entries.push([])
      entries.at(-1)?.push(member)
    }
    return entries.map(sorted)
  }
  return sorted(list(0))
}

/** One text for all messages that mean the same. */
export function keyOf(fields: readonly Meant[]): string {
  return fields
    .map(({ tag, value, entries }) => `${tag}=${value}\x01${entries ? `{${entries.map((entry) => `[${keyOf(entry)}]`).join('')}}` : ''}`)
    .join('')
}

function sorted(fields: readonly Meant[]): Meant[] {
  return [...fields].sort((a, b) => a.tag - b.tag)
}

/** 1.10 and 1.1, 05 and 5, 09:30:00 and 09:30:00.000 are alike. */
export function plainValue(text: string, kind: ValueKind | undefined): string {
  if (kind === 'decimal') {
    const found = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text)
    if (found === null) return text
    const [, sign, whole, fraction = ''] = found
    const plain = fraction === '' ? whole : `${whole}.${fraction}`
    return /^[0.]*$/.test(plain) ? '0' : `${sign}${plain}`
  }
  if (kind === 'int') return /^-?0*\d+$/.test(text) ? text.replace(/^(-?)0+(?=\d)/, '$1') : text
  if (kind === 'utc' || kind === 'time') return text.replace(/(:\d\d\.\d*?)0+$/, '$1').replace(/\.$/, '')
  return text
}
