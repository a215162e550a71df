/**
 * The words of a typed line: `D 55=EURUSD Side=Buy Text="two words"`. A value is bare, or in quotes, where \" \\ and \xNN stand for a quote, a backslash and a byte.
 * `:=` in the place of `=` takes the value as it is on the wire, whatever the dictionary calls it.
 */
export class Mistyped extends Error {
  override readonly name = 'Mistyped'
}

export interface Word {
  /** Before the `=`; the whole word where there is none. */
  readonly key: string
  /** Undefined where no `=` stands in it. Each character is a byte, or what the dictionary's character set makes of it. */
  readonly value: string | undefined
  readonly exact: boolean
}

const keyed = /^([A-Za-z0-9_]+)(:?=)/

export function wordsOf(line: string): Word[] {
  const words: Word[] = []
  let at = 0
  for (;;) {
    while (line[at] === ' ' || line[at] === '\t') at++
    if (at >= line.length) return words
    const [head, key, sign] = keyed.exec(line.slice(at)) ?? []
    if (head === undefined) {
      const end = endOfBare(line, at)
      words.push({ key: line.slice(at, end), value: undefined, exact: false })
      at = end
      continue
    }
    at += head.length
    const { value, end } = line[at] === '"' ? quoted(line, at, key) : bare(line, at)
    words.push({ key, value, exact: sign === ':=' })
    at = end
  }
}

function endOfBare(line: string, from: number): number {
  let at = from
  while (at < line.length && line[at] !== ' ' && line[at] !== '\t') at++
  return at
}

function bare(line: string, from: number): { value: string; end: number } {
  const end = endOfBare(line, from)
  return { value: line.slice(from, end), end }
}

function quoted(line: string, from: number, key: string): { value: string; end: number } {
  let value = ''
  for (let at = from + 1; at < line.length; at++) {
    const character = line[at]
    if (character === '"') {
      const end = at + 1
      if (end < line.length && line[end] !== ' ' && line[end] !== '\t')
        throw new Mistyped(`${key}: given text right behind the closing quote; expected a blank there, or \\" for a quote within`)
      return { value, end }
    }
    if (character !== '\\') {
      value += character
      continue
    }
    const [escape, hex] = /^\\(?:x([0-9A-Fa-f]{2})|["\\])/.exec(line.slice(at)) ?? []
    if (escape === undefined) throw new Mistyped(`${key}: given ${line.slice(at, at + 2)} in quotes; expected \\", \\\\ or \\xNN`)
    value += hex === undefined ? escape[1] : String.fromCharCode(Number.parseInt(hex, 16))
    at += escape.length - 1
  }
  // What stands in it is not repeated: it may be a secret.
  throw new Mistyped(`${key}: given a quote that does not end; expected a closing one`)
}

/** The value as it is to be typed, so that `wordsOf` gives it back. */
export function valueText(value: string): string {
  if (/^[!#-~][!-~]*$/.test(value)) return value
  const escaped = value.replace(/[\x00-\x1f"\\\x7f-\x9f]/g, (character) =>
    character === '"' || character === '\\' ? `\\${character}` : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  return `"${escaped}"`
}
