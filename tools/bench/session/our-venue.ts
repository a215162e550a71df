// Our acceptor as a process of its own: answers each order with a report. Run: our-venue.ts SYNC FOLDER [seen]. Says `ready PORT`; then, by lines:
//   memory     -> RSS HEAP EXTERNAL        bytes of this process, after a collection: resident, on the heap, in buffers
//   pauses     -> COUNT LONG LONGEST       collections since the last such line, those over 5 ms, the longest in ms
import { createInterface } from 'node:readline'
import { listen } from '@fix/session/node'
import { journal } from '@fix/store/file'
import type { SyncPolicy } from '@fix/store/file'
import { answered, fix, ReportBody } from './order.ts'
import { Pauses } from './pauses.ts'
import { seen } from './seen.ts'

const [sync, folder, how] = process.argv.slice(2)
const log = await journal(folder, { sync: sync as SyncPolicy })
const parts = how === 'seen' ? seen('VENUE', log) : { fix, journal: log }
const server = await listen({ ...parts, port: 0, senderCompID: 'VENUE' })

async function serve(): Promise<void> {
  for await (const client of server.sessions()) {
    const report = new ReportBody()
    client.onMessage((order, now) => {
      if (order.char(21) !== answered) return
      report.now.wallUs = now.wallUs
      report.order = order
      client.send('ExecutionReport', report.write)
    })
  }
}
void serve()

async function memory(): Promise<string> {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const { rss, heapUsed, external } = process.memoryUsage()
  return `${rss} ${heapUsed} ${external}`
}

const pauses = new Pauses()
console.log(`ready ${server.port}`)
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'memory') console.log(await memory())
  else if (line === 'pauses') console.log(await pauses.said())
  else console.log(`error no such line: ${line}`)
}
process.exit(0)
