// `fix cat` under measurement, in a process of its own with --expose-gc. Run: program.ts FOLDER. By lines:
//   cat FORM MB    -> NS BYTES MESSAGES    nanoseconds that a log took from its file to /dev/null as one-line summaries
//   scan FORM MB   -> NS BYTES MESSAGES    the same bytes, in memory, framed, checked and indexed by the codec alone
//   peak FORM MB   -> BYTES                the most memory that the process has had so far, after such a log
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { codec, frameSlot } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { cat } from '../../../packages/cli/src/commands/cat.ts'
import { processStdin } from '../../../packages/cli/src/commands/log-sources.ts'
import { sinkTo } from '../../../packages/cli/src/commands/sink.ts'
import { writeLog, type LogForm } from './logs.ts'

const folder = process.argv[2]
const written = new Map<string, { file: string; messages: number; bytes: number }>()

function logOf(form: LogForm, mb: number): { file: string; messages: number; bytes: number } {
  const file = path.join(folder, `${form}-${mb}.log`)
  const known = written.get(file)
  if (known !== undefined && existsSync(file)) return known
  const log = { file, ...writeLog(file, form, mb * 1e6) }
  written.set(file, log)
  return log
}

async function summarised(form: LogForm, mb: number): Promise<string> {
  const { file, bytes, messages } = logOf(form, mb)
  const world = { stdin: processStdin, out: sinkTo('/dev/null'), tell: (text: string): never => raise(text), colours: false }
  const from = process.hrtime.bigint()
  const status = await cat([file], {}, world, () => async () => false)
  const ns = process.hrtime.bigint() - from
  if (status !== 0) raise(`cat ended with ${status}`)
  return `${ns} ${bytes} ${messages}`
}

const fix = codec(fix44)
const [slot, view] = [frameSlot(), fix.view()]

function scanned(form: LogForm, mb: number): string {
  const { file, bytes, messages } = logOf(form, mb)
  const log = readFileSync(file)
  const from = process.hrtime.bigint()
  let found = 0
  for (let at = log.indexOf('8=FIX'); at >= 0; at = log.indexOf('8=FIX', slot.end)) {
    fix.scan(log, at, log.length, slot, view)
    if (slot.kind === 'message') found++
  }
  const ns = process.hrtime.bigint() - from
  if (found !== messages) raise(`${found} messages, expected ${messages}`)
  return `${ns} ${bytes} ${messages}`
}

async function peak(form: LogForm, mb: number): Promise<string> {
  await summarised(form, mb)
  // Linux counts it in kilobytes.
  return String(process.resourceUsage().maxRSS * 1024)
}

function raise(text: string): never {
  throw new Error(text)
}

console.log(`ready ${process.version}`)
for await (const line of createInterface({ input: process.stdin })) {
  const [what, form, mb] = line.split(' ') as [string, LogForm, string]
  try {
    if (what === 'cat') console.log(await summarised(form, Number(mb)))
    else if (what === 'scan') console.log(scanned(form, Number(mb)))
    else if (what === 'peak') console.log(await peak(form, Number(mb)))
    else console.log(`error no such line: ${line}`)
  } catch (error) {
    console.log(`error ${(error as Error).message}`)
  }
}
