/** The forms in which a log can be written again. Each form puts one message at a time; each but the tree and the summary can be read by a program. */
import { linesText, pretty, redact, redactValid, toJson, tree } from '@fix/codec'
import type { RawMessage } from '../raw/raw-message.ts'
import { TagNames } from '../raw/tag-names.ts'
import { typedText } from '../connect/typed-text.ts'
import { paintedLine } from './colours.ts'
import type { LineBytes } from './line-bytes.ts'
import { Rows } from './row.ts'

export interface Form {
  /** What stands before all messages. */
  readonly head?: string
  put(message: RawMessage, file: string): void
}

/** One line a message. */
export function summaryForm(out: LineBytes, secret: readonly number[], colours: boolean): Form {
  const rows = new Rows(out, secret, colours)
  return { put: (message) => rows.put(message) }
}

/** The line, and below it every field with its name and meaning, groups nested. */
export function treeForm(out: LineBytes, secret: readonly number[], colours: boolean): Form {
  const rows = new Rows(out, secret, colours)
  return {
    put(message) {
      rows.put(message)
      const lines = tree(message.view, secret).slice(1)
      out.text(colours ? lines.map((line) => paintedLine(line, true)).join('\n') : linesText(lines))
      out.text('\n\n')
    },
  }
}

/** Messages as they are on the wire, secrets blank and the numbers right again, a line each. */
export function wireForm(out: LineBytes, secret: readonly number[]): Form {
  return {
    put({ bytes, start, end, isRight }) {
      out.raw(secret.length === 0 ? bytes.subarray(start, end) : (isRight ? redactValid : redact)(bytes, start, end, secret))
      out.end()
    },
  }
}

/** The same with something that can be seen in the place of SOH. */
export function separatedForm(out: LineBytes, secret: readonly number[], separator: string): Form {
  return {
    put({ bytes, start, end, isRight }) {
      const blanked = secret.length === 0 ? bytes.subarray(start, end) : (isRight ? redactValid : redact)(bytes, start, end, secret)
      const line = pretty(blanked, 0, blanked.length, separator)
      // The line is Latin-1: what is beyond ASCII goes out as the byte that it was.
      for (let at = 0; at < line.length; at++) out.byte(line.charCodeAt(at))
      out.end()
    },
  }
}

/** Lines that `fix connect` takes; what a session sends by itself is a remark between them. */
export function typedForm(out: LineBytes, secret: readonly number[]): Form {
  return {
    put({ view, codec }) {
      out.text(`${view.isAdmin ? '# ' : ''}${typedText(view, codec.dictionary, secret)}`)
      out.end()
    },
  }
}

/** An object a line. */
export function jsonForm(out: LineBytes, secret: readonly number[]): Form {
  return {
    put({ view, at, line, bodyLength, checkSum }, file) {
      const { messageName: message } = view
      out.text(JSON.stringify({ schema: 1, file, line, at, bodyLength, checkSum, message, ...toJson(view, { secret }) }))
      out.end()
    },
  }
}

/** Columns of fields by tag or name, values as on the wire; several of a group are parted by a blank. */
export function csvForm(out: LineBytes, secret: readonly number[], columns: readonly string[]): Form {
  const names = new TagNames()
  return {
    head: `${columns.map(csvCell).join(',')}\n`,
    put({ view, codec }) {
      const row = columns.map((column) => {
        const tag = names.tagOf(codec.dictionary, column)
        if (tag === undefined) return ''
        if (view.has(tag)) return isSecret(tag, secret, codec.dictionary.dataOf) ? '***' : csvCell(view.str(tag))
        const inGroups: string[] = []
        for (let place = 0; place < view.count; place++) if (view.tagAt(place) === tag) inGroups.push(view.strAt(place))
        return inGroups.length > 0 && secret.includes(tag) ? '***' : csvCell(inGroups.join(' '))
      })
      out.text(row.join(','))
      out.end()
    },
  }
}

function isSecret(tag: number, secret: readonly number[], dataOf: ReadonlyMap<number, number>): boolean {
  return secret.includes(tag) || secret.includes(dataOf.get(tag) ?? 0)
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
