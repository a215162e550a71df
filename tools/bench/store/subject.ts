// One adapter of the store as a process of its own: subject.ts ADAPTER CORPUS FOLDER. Answers `burst/N PASSES` with the nanoseconds that it took to store the
// corpus so often, N messages in one callback and the next only when those are stored, and with how many messages and bytes they were.
import { createInterface } from 'node:readline'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Direction, RecordType } from '@fix/session'
import type { RecordDraft } from '@fix/session'
import { open } from './adapters.ts'

const [adapter, corpus, folder] = process.argv.slice(2)
const messages = readFileSync(path.join(corpus, 'order.fix'), 'latin1')
  .split(/(?=8=FIX\.4\.4\x01)/)
  .map((text) => new Uint8Array(Buffer.from(text, 'latin1')))
const opened = await open(adapter, folder)
const { journal } = opened
const nothing = new Uint8Array(0)
const draft: RecordDraft = {
  type: RecordType.message,
  stream: journal.stream('TRADE', 'FIX.4.4:ALPHADESK->MARKET'),
  dir: Direction.out,
  epoch: journal.epoch,
  seq: 0,
  wallUs: 0,
  flags: 0,
  raw: nothing,
  rawFrom: 0,
  rawTo: 0,
  note: nothing,
  lazy: false,
}
let waiting = Infinity
let tell = (): void => {}
journal.onStored((idx) => {
  if (idx >= waiting) tell()
})
journal.onFailed((cause) => {
  throw cause
})

function stored(idx: number): Promise<void> {
  waiting = idx
  return new Promise((resolve) => (tell = resolve))
}

async function store(burst: number, passes: number): Promise<{ ns: bigint; count: number; bytes: number }> {
  let count = 0
  let bytes = 0
  const from = process.hrtime.bigint()
  for (let pass = 0; pass < passes; pass++) {
    for (let at = 0; at < messages.length; at += burst) {
      let last = 0
      for (let n = at; n < Math.min(at + burst, messages.length); n++) {
        draft.raw = messages[n]
        draft.rawTo = draft.raw.length
        draft.seq++
        draft.wallUs++
        last = journal.append(draft)
        count++
        bytes += draft.rawTo
      }
      journal.flush()
      if (journal.storedIdx < last) await stored(last)
    }
  }
  return { ns: process.hrtime.bigint() - from, count, bytes }
}

console.log(`ready ${opened.version}`)
for await (const line of createInterface({ input: process.stdin })) {
  const [, burst, passes] = /^burst\/(\d+) (\d+)$/.exec(line) ?? []
  if (passes === undefined) console.log(`error no such line: ${line}`)
  else {
    const { ns, count, bytes } = await store(Number(burst), Number(passes))
    console.log(`${ns} ${count} 0 0 0 ${bytes} 0`)
  }
}
await journal.close()
await opened.end()
