/**
 * Text in parts that know what they are, so that a terminal or a page can colour them; a library has no colours. Joined, the parts are the plain text.
 */

/**
 * - message: the name of the message; section: header, body, trailer; name and tag of a field; number: that of an entry in its group
 * - value: as on the wire; meaning: what an enumerated value stands for; secret: stars; wrong: what does not fit
 * - side, status, symbol, amount: of the one-line summary; word: what holds it together; space: blanks
 */
export type SpanKind =
  | 'message'
  | 'section'
  | 'name'
  | 'tag'
  | 'number'
  | 'value'
  | 'meaning'
  | 'secret'
  | 'wrong'
  | 'side'
  | 'status'
  | 'symbol'
  | 'amount'
  | 'word'
  | 'space'

export interface Span {
  readonly kind: SpanKind
  readonly text: string
}

export type Line = readonly Span[]

export function lineText(line: Line): string {
  return line.map(({ text }) => text).join('')
}

/** The lines as one text, without a line end behind the last. */
export function linesText(lines: readonly Line[]): string {
  return lines.map(lineText).join('\n')
}
