/** `fix diff a b`: two logs, or two messages, compared by what they mean. What two runs of the same session never have alike does not count unless it is asked for. */
import { existsSync } from 'node:fs'
import { summary } from '@fix/codec'
import { AskedWrongly, exit } from '../exit-status.ts'
import { aligned, windowSize, type Laid, type Step } from '../diff/alignment.ts'
import { fieldDifferences, labelOf, type FieldDifference } from '../diff/field-differences.ts'
import { keyOf, meaningOf } from '../diff/meaning.ts'
import type { RawMessage } from '../raw/raw-message.ts'
import { RawReader } from '../raw/reader.ts'
import { TagNames } from '../raw/tag-names.ts'
import type { AnyCodec, AnyView } from '../raw/versions.ts'
import { painted } from '../show/colours.ts'
import { plainField } from '../show/plain-field.ts'
import { piecesOf } from './log-sources.ts'
import { readingOf, type Reading, type ReadingOptions, type World } from './reading.ts'

export interface DiffOptions extends ReadingOptions {
  readonly ignore?: readonly string[]
  /** Compares what is ignored otherwise, too. */
  readonly all?: boolean
  readonly json?: string
}

/** BodyLength(9), CheckSum(10), MsgSeqNum(34), SendingTime(52). */
const usuallyIgnored = [9, 10, 34, 52]

interface Kept extends Laid {
  readonly file: string
  readonly line: number
  readonly codec: AnyCodec
  readonly bytes: Uint8Array
}

/** Gives the exit status: 1 where they differ. */
export async function diff(a: string, b: string, options: DiffOptions, world: World): Promise<number> {
  if (a === '-' && b === '-') throw new AskedWrongly('diff: stdin can be one of the two')
  const reading = readingOf('diff', options)
  const comparison = new Comparison(reading, options, world)
  try {
    await comparison.run(a, b)
  } finally {
    await world.out.end()
  }
  for (const [name, count] of [
    [a, comparison.counts.a],
    [b, comparison.counts.b],
  ] as const)
    if (count === 0) {
      world.tell(`fix: diff: no FIX message found in ${nameOf(name)}\n`)
      return exit.notJudged
    }
  const { same, changed, onlyA, onlyB } = comparison.counts
  world.tell(`${same} the same, ${changed} changed, ${onlyA} in the first alone, ${onlyB} in the second alone\n`)
  return changed + onlyA + onlyB === 0 ? exit.held : exit.didNot
}

class Comparison {
  readonly counts = { a: 0, b: 0, same: 0, changed: 0, onlyA: 0, onlyB: 0 }
  readonly #reading: Reading
  readonly #options: DiffOptions
  readonly #world: World
  readonly #names = new TagNames()
  readonly #ignored = new Map<AnyCodec, ReadonlySet<number>>()

  constructor(reading: Reading, options: DiffOptions, world: World) {
    this.#reading = reading
    this.#options = options
    this.#world = world
  }

  async run(a: string, b: string): Promise<void> {
    const [ours, theirs] = [this.#lane(a), this.#lane(b)]
    while (!this.#world.out.closed) {
      await ours.fill()
      await theirs.fill()
      for (const step of aligned(ours, theirs)) await this.#tell(step)
      if (ours.isOver && theirs.isOver) break
    }
    this.counts.a = ours.count
    this.counts.b = theirs.count
  }

  #lane(name: string): Lane {
    return new Lane(name, this.#reading, this.#world, (message, file) => this.#kept(message, file))
  }

  #kept({ view, codec, bytes, start, end, line }: RawMessage, file: string): Kept {
    const key = `${view.str(8)} ${keyOf(meaningOf(view, this.#ignoredIn(codec)))}`
    // ClOrdID(11), ExecID(17), OrderID(37), TestReqID(112), MDReqID(262) say which message of its type it is.
    const identity = [35, 49, 56, 11, 17, 37, 112, 262].map((tag) => view.str(tag)).join('\x01')
    return { key, identity, type: view.msgType, file, line, codec, bytes: new Uint8Array(bytes.subarray(start, end)) }
  }

  #ignoredIn(codec: AnyCodec): ReadonlySet<number> {
    const known = this.#ignored.get(codec)
    if (known !== undefined) return known
    const { ignore = [], all } = this.#options
    const tags = ignore.map((word) => {
      const tag = this.#names.tagOf(codec.dictionary, word)
      if (tag === undefined) throw new AskedWrongly(`diff: --ignore ${word}: a tag or a name of ${codec.dictionary.beginString} expected`)
      return tag
    })
    const ignored = new Set([...(all === true ? [] : usuallyIgnored), ...tags])
    this.#ignored.set(codec, ignored)
    return ignored
  }

  async #tell(step: Step<Kept>): Promise<void> {
    this.counts[step.kind]++
    if (step.kind === 'same') return
    const [a, b] = ['a' in step ? step.a : undefined, 'b' in step ? step.b : undefined]
    const fields = a !== undefined && b !== undefined ? this.#differences(a, b) : []
    const text = this.#options.json === undefined ? this.#text(step.kind, a, b, fields) : this.#json(step.kind, a, b, fields)
    await this.#world.out.write(text)
  }

  #differences(a: Kept, b: Kept): FieldDifference[] {
    const meant = (kept: Kept): ReturnType<typeof meaningOf> => meaningOf(viewOf(kept), this.#ignoredIn(kept.codec))
    const { secret } = this.#reading
    const blank = (tag: number, text: string | null): string | null => (text !== null && secret.includes(tag) ? '***' : text)
    return fieldDifferences(meant(a), meant(b)).map((each) => ({ ...each, a: blank(each.tag, each.a), b: blank(each.tag, each.b) }))
  }

  #text(kind: Step<Kept>['kind'], a: Kept | undefined, b: Kept | undefined, fields: readonly FieldDifference[]): string {
    const places = [a, b].filter((kept) => kept !== undefined).map(({ file, line }) => `${nameOf(file)}:${line}`)
    const { colours } = this.#world
    const [sign, code] = kind === 'changed' ? ['~', '33'] : kind === 'onlyA' ? ['-', '31'] : ['+', '32']
    const head = `${sign} ${places.join(' ')}  ${rowOf(a ?? b, this.#reading.secret)}`
    const lines = fields.map(({ within, name, tag, a: ours, b: theirs }) => {
      const label = `${within === '' ? '' : `${within} `}${labelOf(name, tag)}`
      return `    ${label}  ${shown(ours)} | ${shown(theirs)}`
    })
    return `${[painted(head, colours ? code : undefined), ...lines].join('\n')}\n`
  }

  #json(kind: Step<Kept>['kind'], a: Kept | undefined, b: Kept | undefined, fields: readonly FieldDifference[]): string {
    const placed = (kept: Kept | undefined): object | null => {
      if (kept === undefined) return null
      const view = viewOf(kept)
      return { file: nameOf(kept.file), line: kept.line, msgType: view.msgType, message: view.messageName }
    }
    return `${JSON.stringify({ schema: 1, kind, a: placed(a), b: placed(b), fields })}\n`
  }
}

/** The messages of one log as they come, a window of them at a time. */
class Lane {
  readonly kept: Kept[] = []
  ended = false
  count = 0
  readonly #pieces: AsyncGenerator<Uint8Array>
  readonly #reader: RawReader
  readonly #reading: Reading
  readonly #name: string
  readonly #keep: (message: RawMessage, file: string) => Kept

  constructor(name: string, reading: Reading, world: World, keep: (message: RawMessage, file: string) => Kept) {
    this.#pieces = isMessage(name) ? textOf(name) : piecesOf(reading.command, name, world.stdin)
    this.#reader = new RawReader(reading.versions)
    this.#reading = reading
    this.#name = name
    this.#keep = keep
  }

  get isOver(): boolean {
    return this.ended && this.kept.length === 0
  }

  /** Two windows of them are here, or the log has ended. */
  async fill(): Promise<void> {
    while (this.kept.length < 2 * windowSize && !this.ended) {
      const { done, value } = await this.#pieces.next()
      if (done === true) {
        this.#reader.end()
        this.ended = true
      } else this.#reader.add(value)
      for (let message = this.#reader.next(); message !== undefined; message = this.#reader.next()) {
        this.count++
        if (this.#reading.filter.passes(message.view)) this.kept.push(this.#keep(message, this.#name))
      }
    }
  }
}

/** A message itself may stand where a file is expected. */
function isMessage(name: string): boolean {
  return name.includes('8=FIX') && !existsSync(name)
}

async function* textOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

function nameOf(name: string): string {
  return isMessage(name) ? 'message' : name
}

function viewOf({ codec, bytes }: Kept): AnyView {
  const view = codec.view()
  view.wrap(bytes, 0, bytes.length)
  return view
}

function rowOf(kept: Kept | undefined, secret: readonly number[]): string {
  if (kept === undefined) throw new Error('diff: a step without a message')
  const view = viewOf(kept)
  return `${plainField(view, 49)} → ${plainField(view, 56)}  ${plainField(view, 34)}  ${summary(view, secret)}`
}

function shown(text: string | null): string {
  return text === null ? '-' : text.replace(/[\x00-\x1f\x7f-\x9f]/g, '?')
}
