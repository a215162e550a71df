/**
 * A process that takes a journal and does as its first argument says: `hold` it until it is killed, `race` for it each time that it reads `take`, or
 * `burst`: append without end and print the highest number that was stored. Run by the tests of processes.
 */
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { journal, JournalError } from '../src/file.ts'
import type { FileJournal, SyncPolicy } from '../src/file.ts'
import { bytesOf, message } from './scratch-records.ts'

const [task, dir, sync = 'process'] = process.argv.slice(2)
const say = (line: string): void => void writeSync(1, `${line}\n`)

const open = (): Promise<FileJournal> => journal(dir, { sync: sync as SyncPolicy, segmentBytes: 65_536, reserveBytes: 0 })

if (task === 'race') {
  say('ready')
  let held: FileJournal | undefined
  for await (const line of createInterface({ input: process.stdin })) {
    const [order, race] = line.split(' ')
    if (order === 'take') {
      try {
        held = await open()
        say(`${race} took`)
      } catch (error) {
        say(`${race} ${error instanceof JournalError ? error.code : String(error)}`)
      }
    } else {
      await held?.close()
      held = undefined
      say(`left ${race}`)
    }
  }
  process.exit(0)
}
const log = await open().catch((error: Error) => {
  say(`refused ${error.message}`)
  process.exit(1)
})
if (task === 'burst') {
  let seq = [...log.records()].reduce((highest, record) => Math.max(highest, record.seq), 0)
  const numbers = new Map<number, number>()
  log.onStored((idx) => {
    let highest = 0
    for (const [of, number] of numbers) {
      if (of > idx) break
      highest = number
      numbers.delete(of)
    }
    if (highest > 0) say(`stored ${highest}`)
  })
  say(`took ${seq}`)
  for (;;) {
    for (let n = 0; n < 1 + (seq % 7); n++) {
      seq++
      numbers.set(log.append(message(seq, { note: bytesOf('x'.repeat(seq % 300)), lazy: seq % 5 === 0 })), seq)
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
}
say('took')
await sleep(3_600_000)
