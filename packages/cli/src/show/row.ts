/** One message as one line: when it was sent, by whom to whom, its number, and what it says. What is not right about its numbers stands behind. */
import { summaryLine } from '@fix/codec'
import type { RawMessage } from '../raw/raw-message.ts'
import type { AnyView } from '../raw/versions.ts'
import { faint, loud, painted, paintedLine } from './colours.ts'
import type { LineBytes } from './line-bytes.ts'
import { SummaryBytes } from './summary-bytes.ts'

const [blank, questionMark] = [32, 63]
const arrow = new TextEncoder().encode(' → ')

export class Rows {
  readonly #out: LineBytes
  readonly #secret: readonly number[]
  readonly #summary: SummaryBytes
  readonly #colours: boolean

  constructor(out: LineBytes, secret: readonly number[], colours: boolean) {
    this.#out = out
    this.#secret = secret
    this.#summary = new SummaryBytes(out, secret)
    this.#colours = colours
  }

  put(message: RawMessage): void {
    const { view } = message
    if (this.#colours) this.#out.text(colouredRow(message, this.#secret))
    else {
      this.#field(view, 52)
      this.#gap()
      this.#field(view, 49)
      this.#out.raw(arrow)
      this.#field(view, 56)
      this.#gap()
      this.#field(view, 34)
      this.#gap()
      this.#summary.put(view)
      const mark = markOf(message)
      if (mark !== '') {
        this.#gap()
        this.#out.ascii(mark)
      }
    }
    this.#out.end()
  }

  #gap(): void {
    this.#out.byte(blank)
    this.#out.byte(blank)
  }

  #field(view: AnyView, tag: number): void {
    const place = view.find(tag)
    if (place < 0) return this.#out.ascii('-')
    const { bytes, starts, ends } = view.index
    if (this.#secret.includes(tag)) return this.#out.ascii('***')
    if (this.#out.printable(bytes, starts[place], ends[place])) return
    for (let at = starts[place]; at < ends[place]; at++) this.#out.byte(bytes[at] < 32 || bytes[at] > 126 ? questionMark : bytes[at])
  }
}

/** Logs that somebody has edited are full of it. */
const edited = '! BodyLength(9) wrong, CheckSum(10) wrong'

/** What is not right with a message, in words; '' where all is. */
export function markOf({ bodyLength, checkSum, problem }: RawMessage): string {
  if (bodyLength === 'right' && checkSum === 'right' && problem === '') return ''
  if (bodyLength === 'wrong' && checkSum === 'wrong' && problem === '') return edited
  const cut = checkSum === 'absent'
  const parts = [
    ...(cut ? ['cut off'] : []),
    ...(bodyLength === 'right' || (cut && bodyLength === 'wrong') ? [] : [`BodyLength(9) ${bodyLength}`]),
    ...(checkSum === 'wrong' ? ['CheckSum(10) wrong'] : []),
    ...(problem === '' ? [] : ['a field that is none']),
  ]
  return `! ${parts.join(', ')}`
}

function colouredRow(message: RawMessage, secret: readonly number[]): string {
  const { view } = message
  const text = (tag: number): string => (view.has(tag) ? (secret.includes(tag) ? '***' : view.str(tag).replace(/[^\x20-\x7e]/g, '?')) : '-')
  const head = `${text(52)}  ${text(49)} → ${text(56)}  ${text(34)}  `
  const mark = markOf(message)
  return `${painted(head, faint)}${paintedLine(summaryLine(view, secret), true)}${mark === '' ? '' : `  ${painted(mark, loud)}`}`
}
