// Run by idle-sessions.integration.test.ts in a process of its own, with --expose-gc: an acceptor that says on stdout where it listens, and for
// each line on stdin how many sessions are up and how many bytes the process holds for all of them, after a collection. One line of JSON each.
import { createInterface } from 'node:readline'
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { memoryJournal } from '@fix/store'
import { listen } from '../src/node.ts'

const gc = globalThis.gc
if (gc === undefined) throw new Error('run with --expose-gc')

const server = await listen({ fix: codec(fix44), port: 0, senderCompID: 'VENUE', journal: memoryJournal({ stored: 'atOnce' }) })
let up = 0
void (async () => {
  for await (const session of server.sessions()) {
    session.onMessage(() => undefined)
    up++
  }
})()

console.log(JSON.stringify({ port: server.port }))
for await (const _ of createInterface({ input: process.stdin })) {
  gc()
  // What a finalizer lets go is only gone with the collection after it.
  await new Promise((resolve) => setImmediate(resolve))
  gc()
  const { heapUsed, external, rss } = process.memoryUsage()
  console.log(JSON.stringify({ up, bytes: heapUsed + external, rss }))
}
await server.close()
