/** A logged message as its fields, whatever is wrong with it: what is to be compared, and the few header fields that say whose it is. */

export interface WireField {
  readonly tag: number
  /** ISO-8859-1. */
  readonly text: string
}

/** Fields in their order. A piece that has no tag, as data may, is part of the value before it. */
export function fieldsOf(bytes: Uint8Array): WireField[] {
  const fields: { tag: number; text: string }[] = []
  // The whole at once: a call for each field would be most of the work.
  const text = latin1(bytes)
  for (let from = 0; from < text.length;) {
    let end = text.indexOf('\x01', from)
    if (end < 0) end = text.length
    const piece = text.slice(from, end)
    const found = /^(\d{1,9})=/.exec(piece)
    if (found !== null) fields.push({ tag: Number(found[1]), text: piece.slice(found[0].length) })
    else if (fields.length > 0) fields[fields.length - 1].text += `\x01${piece}`
    from = end + 1
  }
  return fields
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** The first field of a tag, or undefined. */
export function textOf(fields: readonly WireField[], tag: number): string | undefined {
  return fields.find((field) => field.tag === tag)?.text
}

/** The first field of a tag as a whole number; NaN where it is none. */
export function numberOf(fields: readonly WireField[], tag: number): number {
  const text = textOf(fields, tag)
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : NaN
}
