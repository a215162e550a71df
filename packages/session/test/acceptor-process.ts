// Run by tests in a process of its own, with --expose-gc: an acceptor whose options stand in the first argument as JSON. It says on stdout where it
// listens, and for each line on stdin what it holds after a collection: one line of JSON each.
import { createInterface } from 'node:readline'
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { memoryJournal } from '@fix/store'
import { listen } from '../src/node.ts'

export interface Held {
  /** Sessions that ever logged on, and those that are up now. */
  sessions: number
  up: number
  connections: number
  strangers: number
  /** Application messages that were delivered. */
  delivered: number
  /** How often someone was turned away, and sessions ended, by cause. */
  refused: Record<string, number>
  ended: Record<string, number>
  /** Heap and external memory; memory of the process. */
  bytes: number
  rss: number
}

const gc = globalThis.gc
if (gc === undefined) throw new Error('run with --expose-gc')

const held: Held = { sessions: 0, up: 0, connections: 0, strangers: 0, delivered: 0, refused: {}, ended: {}, bytes: 0, rss: 0 }
/** Names of the sessions that are up. */
const up = new Set<string>()
const count = (counts: Record<string, number>, cause: string): void => void (counts[cause] = (counts[cause] ?? 0) + 1)

const server = await listen({
  fix: codec(fix44),
  port: 0,
  senderCompID: 'VENUE',
  journal: memoryJournal({ stored: 'atOnce' }),
  onRefused: (cause) => count(held.refused, cause),
  onFact: (fact) => {
    if (fact.kind === 'session_up') up.add(fact.source)
    if (fact.kind !== 'session_down') return
    count(held.ended, fact.cause)
    up.delete(fact.source)
  },
  admit: (logon) => logon.senderCompID?.startsWith('C') === true,
  ...(JSON.parse(process.argv[2] ?? '{}') as object),
})
void (async () => {
  for await (const session of server.sessions()) {
    held.sessions++
    session.onMessage(() => void held.delivered++)
  }
})()

console.log(JSON.stringify({ port: server.port }))
for await (const _ of createInterface({ input: process.stdin })) {
  gc()
  // What a finalizer lets go is only gone with the collection after it.
  await new Promise((resolve) => setImmediate(resolve))
  gc()
  const { heapUsed, external, rss } = process.memoryUsage()
  const { connections, strangers } = server
  console.log(JSON.stringify({ ...held, up: up.size, connections, strangers, bytes: heapUsed + external, rss }))
}
await server.close()
