/** The parts of a line in the colours of a terminal. What is no terminal gets none: who asks decides that. */
import { lineText, type Line, type Span, type SpanKind } from '@fix/codec'

/** Codes of the eight basic colours, which every theme has made readable, and of bold and faint. */
const codes: Readonly<Partial<Record<SpanKind, string>>> = {
  message: '1',
  section: '2',
  name: '36',
  tag: '2',
  number: '2',
  meaning: '32',
  secret: '31',
  wrong: '1;31',
  side: '33',
  status: '35',
  symbol: '1',
  amount: '33',
  word: '2',
}

export function painted(text: string, code: string | undefined): string {
  return code === undefined || text === '' ? text : `\x1b[${code}m${text}\x1b[0m`
}

/** The line as text, with colours or without. */
export function paintedLine(line: Line, colours: boolean): string {
  return colours ? line.map(paintedSpan).join('') : lineText(line)
}

function paintedSpan({ kind, text }: Span): string {
  return painted(text, codes[kind])
}

export const faint = '2'
export const loud = '1;31'
