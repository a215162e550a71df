/** `fix redact`: a copy of logs that can be given away. Secrets are blank, messages still valid, and what stands around them is as it was. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { AskedWrongly, exit } from '../exit-status.ts'
import { latin1, redactedMessage, redactedNoise } from '../show/redacted.ts'
import { LineBytes } from '../show/line-bytes.ts'
import { readingOf, tellNothing, throughLogs, type ReadingOptions, type World } from './reading.ts'

export interface RedactOptions extends ReadingOptions {
  readonly recompute?: boolean
  readonly out?: string
}

export interface RedactResult {
  readonly schema: 1
  readonly messages: number
  /** Messages that are not what they were. */
  readonly changed: number
  readonly unreadable: number
}

const LF = 10
/** A line between messages that is longer goes in pieces. */
const longestLine = 1 << 20

/** The copy goes to the world's `out`. */
export async function redactLogs(
  files: readonly string[],
  options: RedactOptions,
  world: World,
): Promise<{ result: RedactResult; status: number }> {
  const { out } = options
  if (out !== undefined && files.some((file) => file !== '-' && isSame(file, out)))
    throw new AskedWrongly(`redact: --out ${out}: another file than the log expected`)
  const reading = readingOf('redact', options)
  const copy = new LineBytes()
  let changed = 0
  let noise = ''
  const passNoise = (to: number): void => {
    copy.raw(latin1(redactedNoise(noise.slice(0, to), reading.secret)))
    noise = noise.slice(to)
  }
  const flush = async (): Promise<boolean> => {
    if (copy.length > 0) await world.out.write(copy.taken)
    copy.clear()
    return world.out.closed
  }
  const travelled = await throughLogs(reading, files, world, {
    between(bytes) {
      noise += Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
      const lines = noise.lastIndexOf(String.fromCharCode(LF)) + 1
      if (lines > 0 || noise.length > longestLine) passNoise(lines > 0 ? lines : noise.length)
    },
    take(message, _, source) {
      passNoise(noise.length)
      const redacted = redactedMessage(message, source(), reading.secret, options.recompute === true)
      if (redacted !== undefined) changed++
      copy.raw(redacted ?? source())
    },
    turn: flush,
    ended: () => passNoise(noise.length),
  })
  await flush()
  await world.out.end()
  const { messages, unreadable } = travelled
  const nothing = tellNothing(reading, travelled, world)
  if (!nothing) world.tell(`${messages} messages, ${changed} changed\n`)
  return { result: { schema: 1, messages, changed, unreadable }, status: nothing || unreadable > 0 ? exit.notJudged : exit.held }
}

/** By another name, too: a link leads to the same log. */
function isSame(file: string, out: string): boolean {
  if (resolve(file) === resolve(out)) return true
  const [one, other] = [statSync(file, { throwIfNoEntry: false }), statSync(out, { throwIfNoEntry: false })]
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino
}
