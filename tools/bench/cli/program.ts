// `fix cat` under measurement, in a process of its own. Run: program.ts. By lines:
//   cat FILE MESSAGES    -> NS       nanoseconds that a log took from its file to /dev/null as one-line summaries
//   scan FILE MESSAGES   -> NS       the same bytes, in memory, framed, checked and indexed by the codec alone
//   peak FILE MESSAGES   -> BYTES    the most memory that the process has had so far, after such a log
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { codec, frameSlot } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { cat } from '../../../packages/cli/src/commands/cat.ts'
import { processStdin } from '../../../packages/cli/src/commands/log-sources.ts'
import { sinkTo } from '../../../packages/cli/src/commands/sink.ts'

async function summarised(file: string): Promise<string> {
  const world = { stdin: processStdin, out: sinkTo('/dev/null'), tell: (text: string): never => raise(text), colours: false }
  const from = process.hrtime.bigint()
  const status = await cat([file], {}, world, () => async () => false)
  const ns = process.hrtime.bigint() - from
  if (status !== 0) raise(`cat ended with ${status}`)
  return String(ns)
}

const fix = codec(fix44)
const [slot, view] = [frameSlot(), fix.view()]

function scanned(file: string, messages: number): string {
  const log = readFileSync(file)
  const from = process.hrtime.bigint()
  let found = 0
  for (let at = log.indexOf('8=FIX'); at >= 0; at = log.indexOf('8=FIX', slot.end)) {
    fix.scan(log, at, log.length, slot, view)
    if (slot.kind === 'message') found++
  }
  const ns = process.hrtime.bigint() - from
  if (found !== messages) raise(`${found} messages, expected ${messages}`)
  return String(ns)
}

async function peak(file: string): Promise<string> {
  await summarised(file)
  // Linux counts it in kilobytes.
  return String(process.resourceUsage().maxRSS * 1024)
}

function raise(text: string): never {
  throw new Error(text)
}

console.log(`ready ${process.version}`)
for await (const line of createInterface({ input: process.stdin })) {
  const [what, file, messages] = line.split(' ')
  try {
    if (what === 'cat') console.log(await summarised(file))
    else if (what === 'scan') console.log(scanned(file, Number(messages)))
    else if (what === 'peak') console.log(await peak(file))
    else console.log(`error no such line: ${line}`)
  } catch (error) {
    console.log(`error ${(error as Error).message}`)
  }
}
