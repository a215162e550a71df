/**
 * A note as JSON, to the letter as `JSON.stringify` writes it. What every report writes is put together by hand, since there that call was the dearest
 * part of a report; all other notes and changes are left to it.
 */
import type { Change, Note, OrderFields } from './note.ts'

export function noteText(note: Note): string {
  if (note.k !== 'changes') return JSON.stringify(note)
  const { cause, at, d, e } = note
  let text = ''
  for (const change of e) text += (text === '' ? '' : ',') + changeText(change)
  return `{"k":"changes","cause":${cause},"at":${at},"d":${quoted(d)},"e":[${text}]}`
}

function changeText(change: Change): string {
  if (change.t === 'seen') return `{"t":"seen","o":${quoted(change.o)},"key":${quoted(change.key)}}`
  if (change.t === 'set') return `{"t":"set","o":${quoted(change.o)},"f":${fieldsText(change.f)}}`
  if (change.t === 'exec' && change.costs === undefined && change.fx === undefined) return executionText(change)
  return JSON.stringify(change)
}

function executionText({ o, id, qty, px, derived, gap, restated, sus, pos, at, after }: Change & { t: 'exec' }): string {
  return (
    `{"t":"exec","o":${quoted(o)},"id":${quoted(id)},"qty":${qty},"px":${px},"derived":${derived},"gap":${gap},` +
    `"restated":${restated},"sus":${sus},"pos":${quoted(pos)},"at":${at},"after":${after}}`
  )
}

function fieldsText(fields: OrderFields): string {
  let text = ''
  for (const name in fields) {
    const value = fields[name as keyof OrderFields]
    if (value === undefined) continue
    const shown = typeof value === 'string' ? quoted(value) : typeof value === 'object' ? JSON.stringify(value) : value
    text += `${text === '' ? '' : ','}"${name}":${shown}`
  }
  return `{${text}}`
}

/** In quotes; what is no plain ASCII, or needs a backslash, is left to JSON.stringify. */
function quoted(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x20 || unit > 0x7e || unit === quote || unit === backslash) return JSON.stringify(text)
  }
  return `"${text}"`
}

const quote = 0x22
const backslash = 0x5c
