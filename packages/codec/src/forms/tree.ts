/**
 * A whole message as lines: sections, then a field a line with its name, tag, value and meaning; a group's entries are numbered below its count field, and
 * their values stand below each other. The lines are parts (see spans.ts), which a terminal may colour.
 *
 *     NewOrderSingle
 *       body
 *         Side(54)          1  Buy
 *         NoPartyIDs(453)   1
 *           1  PartyID(448)    me
 *              PartyRole(452)  1  ExecutingFirm
 */
import { escapeText } from './escape.ts'
import { outline, type OutlineField, type SectionName } from './outline.ts'
import { readInt } from '../values/numbers.ts'
import { secretTags, stars } from './secrets.ts'
import { ShownValues } from './shown-value.ts'
import type { Line, Span, SpanKind } from './spans.ts'
import type { View } from '../reading/view.ts'

/** A longer label does not push the values of the others to the right. */
const widestLabel = 40
const step = 2

/** The message of a view as lines; the values of `secret` tags as stars. */
export function tree<M>(view: View<M>, secret: readonly number[] = secretTags): Line[] {
  return new Tree(view, secret).lines()
}

class Tree<M> {
  readonly #view: View<M>
  readonly #values: ShownValues
  readonly #lines: Line[] = []

  constructor(view: View<M>, secret: readonly number[]) {
    this.#view = view
    this.#values = new ShownValues(view.index, secret)
  }

  lines(): Line[] {
    const { messageName, msgType } = this.#view
    this.#lines.push([span('message', messageName === '' ? `MsgType ${escapeText(msgType)}` : messageName)])
    const fields = outline(this.#view.index)
    // As they stand: a header field in the middle of the body shows there.
    for (let at = 0; at < fields.length;) {
      const { section } = fields[at]
      const end = behindSection(fields, at, section)
      this.#lines.push([blank(step), span('section', section)])
      this.#list([fields.slice(at, end)], 2 * step, false)
      at = end
    }
    return this.#lines
  }

  /** Lists whose values stand below each other: a section, or the entries of a group, which are numbered. */
  #list(lists: readonly (readonly OutlineField[])[], indent: number, numbered: boolean): void {
    const number = numbered ? String(lists.length).length : 0
    const inner = indent + (numbered ? number + step : 0)
    let width = 0
    for (const list of lists) for (const field of list) width = Math.max(width, Math.min(label(this.#label(field)), widestLabel))
    lists.forEach((list, at) =>
      list.forEach((field, place) => {
        const head =
          numbered && place === 0 ? [blank(indent), span('number', String(at + 1).padStart(number)), blank(step)] : [blank(inner)]
        const names = this.#label(field)
        this.#lines.push([...head, ...names, blank(Math.max(width - label(names), 0) + step), ...this.#value(field)])
        if (field.entries) this.#list(field.entries, inner + step, true)
      }),
    )
  }

  #label({ tag }: OutlineField): Span[] {
    const name = this.#view.index.layout.fields.get(tag)?.name
    return name === undefined ? [span('tag', String(tag))] : [span('name', name), span('tag', `(${tag})`)]
  }

  #value({ place, tag, entries }: OutlineField): Span[] {
    if (this.#values.isSecret(tag)) return [span('secret', stars)]
    const parts = [span('value', escapeText(this.#values.text(place)))]
    const meaning = this.#values.meaning(place)
    if (meaning !== '') parts.push(blank(step), span('meaning', meaning))
    const { bytes, starts, ends } = this.#view.index
    if (entries && readInt(bytes, starts[place], ends[place]) !== entries.length)
      parts.push(blank(step), span('wrong', `but ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`))
    return parts
  }
}

function behindSection(fields: readonly OutlineField[], from: number, section: SectionName): number {
  let at = from
  while (at < fields.length && fields[at].section === section) at++
  return at
}

function label(parts: readonly Span[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0)
}

function span(kind: SpanKind, text: string): Span {
  return { kind, text }
}

function blank(count: number): Span {
  return { kind: 'space', text: ' '.repeat(count) }
}
