/** A message as a line with `|` for SOH, or the part of it around one byte, and the column of that byte for a caret. Secrets are stars, and what stands behind keeps its place. */
import { pretty, redact } from '@fix/codec'
import type { AnyView } from '../raw/versions.ts'

export interface Excerpt {
  readonly text: string
  readonly column: number
}

const widest = 110
const before = 50

/** Around the byte at `place` of the view's bytes, with the bytes up to `end`. */
export function excerptOf(view: AnyView, end: number, place: number, secret: readonly number[]): Excerpt {
  const { bytes } = view
  const { dataOf } = view.index.layout
  let text = ''
  let column = -1
  let at = view.start
  for (let field = 0; field < view.count; field++) {
    const [from, to, tag] = [view.startAt(field), view.endAt(field), view.tagAt(field)]
    if (place >= at && place < from) column = text.length
    text += pretty(bytes, at, from)
    if (place >= from && place <= to) column = text.length + (place > from ? pretty(bytes, from, place).length : 0)
    const isSecret = secret.includes(tag) || secret.includes(dataOf.get(tag) ?? 0)
    text += `${isSecret ? '***' : pretty(bytes, from, to)}|`
    at = to + 1
  }
  if (place >= at) column = text.length
  // Behind what is no field nobody knows what is secret, but what looks like it.
  if (at < end) text += pretty(redact(bytes, at, end, secret))
  if (column < 0) column = text.length
  return cut(text, column)
}

function cut(text: string, column: number): Excerpt {
  if (text.length <= widest) return { text, column }
  const from = Math.max(0, Math.min(column - before, text.length - widest))
  const to = Math.min(text.length, from + widest)
  const [head, tail] = [from > 0 ? '…' : '', to < text.length ? '…' : '']
  return { text: `${head}${text.slice(from, to)}${tail}`, column: column - from + head.length }
}
