/**
 * One line for a log or a list, with what a trader wants to see first: `NewOrderSingle BUY 10 BTCUSDT @ 5 ClOrdID=A1`. Session plumbing is left out: numbers, CompIDs and
 * times have columns of their own. The form of each type that has one is in summary-forms.ts; others name their first fields.
 */
import { escapeText } from './escape.ts'
import { secretTags, stars } from './secrets.ts'
import { ShownValues } from './shown-value.ts'
import { lineText, type Line, type Span, type SpanKind } from './spans.ts'
import { firstFields, formOf } from './summary-forms.ts'
import type { View } from '../reading/view.ts'

/** The line as text; the values of `secret` tags as stars. */
export function summary<M>(view: View<M>, secret: readonly number[] = secretTags): string {
  return lineText(summaryLine(view, secret))
}

/** The line in parts that a terminal may colour. */
export function summaryLine<M>(view: View<M>, secret: readonly number[] = secretTags): Line {
  const line = new SummaryLine(view as View, secret)
  line.add('message', view.messageName === '' ? `MsgType ${line.text(35)}` : view.messageName)
  const form = formOf(view.msgType)
  if (form) form(line)
  else firstFields(line)
  if (view.bool(43)) line.words('possible duplicate')
  return line.spans
}

/** A line as it is put together. What a message does not have is left out. */
export class SummaryLine {
  readonly view: View
  readonly spans: Span[] = []
  readonly #values: ShownValues

  constructor(view: View, secret: readonly number[]) {
    this.view = view
    this.#values = new ShownValues(view.index, secret)
  }

  has(tag: number): boolean {
    return this.view.has(tag)
  }

  /** Text of a field, fit for a line; '' where it is absent. */
  text(tag: number): string {
    const place = this.view.find(tag)
    return place < 0 ? '' : escapeText(this.#values.text(place))
  }

  /** What a field's value stands for, or its text. */
  meaning(tag: number): string {
    const place = this.view.find(tag)
    const meaning = place < 0 ? '' : this.#values.meaning(place)
    return meaning === '' ? this.text(tag) : meaning
  }

  /** A part of its own, with a blank before; nothing for ''. */
  add(kind: SpanKind, text: string): void {
    if (text === '') return
    if (this.spans.length > 0) this.spans.push({ kind: 'space', text: ' ' })
    this.spans.push({ kind, text })
  }

  words(text: string): void {
    this.add('word', text)
  }

  /** `@ 5`: a word and a number, if the field is there. */
  amount(word: string, tag: number): void {
    if (!this.has(tag)) return
    if (word !== '') this.words(word)
    this.add(this.#values.isSecret(tag) ? 'secret' : 'amount', this.text(tag))
  }

  /** `ClOrdID=A1`, of each of the fields that are there. */
  named(...tags: number[]): void {
    for (const tag of tags) {
      if (!this.has(tag)) continue
      const name = this.view.index.layout.fields.get(tag)?.name
      this.add(name === undefined ? 'tag' : 'name', `${name ?? tag}`)
      this.spans.push({ kind: 'word', text: '=' })
      const secret = this.#values.isSecret(tag)
      this.spans.push({ kind: secret ? 'secret' : 'value', text: secret ? stars : shortened(this.meaning(tag)) })
    }
  }

  /** Text(58) in quotes. */
  reason(): void {
    if (this.has(58)) this.add('value', `"${this.text(58)}"`)
  }
}

const longestValue = 60

function shortened(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text
}
