/** `fix lint`: every message of logs held against its numbers and its dictionary, with a caret below the byte that is wrong. */
import { AskedWrongly, exit } from '../exit-status.ts'
import { Linter, lintRules, type LintFinding } from '../lint/linter.ts'
import type { RawMessage } from '../raw/raw-message.ts'
import { loud, painted } from '../show/colours.ts'
import { excerptOf } from '../show/excerpt.ts'
import { LineBytes } from '../show/line-bytes.ts'
import { nameOf, plainField } from '../show/plain-field.ts'
import { readingOf, tellNothing, throughLogs, type ReadingOptions, type World } from './reading.ts'

export interface LintOptions extends ReadingOptions {
  readonly off?: readonly string[]
  readonly strict?: boolean
  readonly json?: string
}

/** Gives the exit status: 1 where something was found. */
export async function lint(files: readonly string[], options: LintOptions, world: World): Promise<number> {
  const unknown = options.off?.find((rule) => !lintRules.some((each) => each === rule))
  if (unknown !== undefined) throw new AskedWrongly(`lint: --off ${unknown}: ${lintRules.join(', ')} expected`)
  const reading = readingOf('lint', options)
  const linter = new Linter(new Set(options.off), options.strict === true, reading.secret)
  const out = new LineBytes()
  let [wanted, findings, faulty] = [0, 0, 0]
  const travelled = await throughLogs(reading, files, world, {
    take(message, file) {
      wanted++
      const found = linter.check(message)
      if (found.length > 0) faulty++
      findings += found.length
      for (const each of found)
        out.text(options.json === undefined ? textOf(message, file, each, reading.secret, world.colours) : jsonOf(message, file, each))
    },
    async turn() {
      if (out.length > 0) await world.out.write(out.taken)
      out.clear()
      return world.out.closed
    },
  })
  await world.out.end()
  if (tellNothing(reading, travelled, world)) return exit.notJudged
  world.tell(`${wanted} messages, ${findings === 1 ? '1 finding' : `${findings} findings`} in ${faulty}\n`)
  return travelled.unreadable > 0 ? exit.notJudged : findings > 0 ? exit.didNot : exit.held
}

function textOf(message: RawMessage, file: string, finding: LintFinding, secret: readonly number[], colours: boolean): string {
  const { view, line, end } = message
  const { rule, tag, name, text, place } = finding
  const excerpt = excerptOf(view, end, place, secret)
  const field = tag === 0 ? '' : `${name === '' ? tag : `${name}(${tag})`}: `
  const head = `${file}:${line}: ${rule}: ${nameOf(view)} ${plainField(view, 34)}: ${field}${text}`
  return `${painted(head, colours ? '1' : undefined)}\n  ${excerpt.text}\n  ${' '.repeat(excerpt.column)}${painted('^', colours ? loud : undefined)}\n`
}

/** `offset` counts in the message, where SOH is one byte. */
function jsonOf({ view, line, at, start }: RawMessage, file: string, { rule, tag, name, text, place }: LintFinding): string {
  const { msgType, messageName, seqNum } = view
  const msgSeqNum = Number.isNaN(seqNum) ? null : seqNum
  return `${JSON.stringify({ schema: 1, file, line, at, offset: place - start, msgType, message: messageName, msgSeqNum, rule, tag, name, text })}\n`
}
