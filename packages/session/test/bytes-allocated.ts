// Run by allocation.test.ts in a process of its own, with --expose-gc: bytes allocated on the session's path (codec, session, driver, journal
// port), with `heartbeat` for each pair of heartbeats, one in and one out, with `behind` for the same while the disk is always one heartbeat
// behind, with `message` for each message delivered, with `hours` for the same where the session keeps hours. Prints one number.
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { Driver, Schedule, Session } from '../src/index.ts'
import type { Journal, RecordDraft } from '../src/index.ts'
import { VirtualClock } from '../src/testing.ts'

const fix = codec(fix44)
const rounds = 100_000

/** Takes records as a journal would, and keeps their count only. */
class CountingJournal implements Journal {
  readonly refusal = undefined
  storedIdx = 0
  bytes = 0
  /** Nothing is stored until `store` is called. */
  slow = false
  #idx = 0
  #listener: (idx: number) => void = () => undefined
  append(draft: RecordDraft): number {
    this.bytes += draft.rawTo - draft.rawFrom
    this.#idx++
    if (!this.slow) this.storedIdx = this.#idx
    return this.#idx
  }
  /** All records but the last one are on the disk now. */
  store(): void {
    this.storedIdx = this.#idx - 1
    this.#listener(this.storedIdx)
  }
  onStored(listener: (idx: number) => void): () => void {
    this.#listener = listener
    return () => undefined
  }
  onFailed(): () => void {
    return () => undefined
  }
  load(): void {
    throw new Error('nothing is asked for here')
  }
}

class Sink {
  readonly bufferedBytes = 0
  writes = 0
  write(_bytes: Uint8Array, _from: number, _to: number): void {
    this.writes++
  }
  close(): void {
    throw new Error('nothing closes here')
  }
}

const clock = new VirtualClock()
const now = clock.now()
const journal = new CountingJournal()
const sink = new Sink()
const session = new Session({
  ...{ name: 'bytes', stream: 1, role: 'initiator', codec: fix, senderCompID: 'ME', targetCompID: 'VENUE' },
  ...(process.argv[2] === 'hours' ? { schedule: new Schedule({ nonStop: true, logon: { start: '09:30', end: '09:30' } }) } : {}),
})
const driver = new Driver(session, journal, { onMessage: () => undefined })
const peer = fix.writer()
let seq = 1

function peerSays(msgType: string): void {
  peer.begin(msgType)
  peer.int(34, seq++)
  peer.str(49, 'VENUE')
  peer.utcNow(52, now, 3)
  peer.str(56, 'ME')
  if (msgType === 'A') {
    peer.int(98, 0)
    peer.int(108, 30)
  }
  if (msgType === 'B') {
    peer.str(148, 'Hello')
    peer.int(33, 1)
    peer.str(58, 'line')
  }
  peer.end()
  driver.received(peer.buffer, peer.start, peer.stop, now)
}

const behind = process.argv[2] === 'behind'
const pairs = behind || process.argv[2] === 'heartbeat'

function go(count: number): void {
  for (let i = 0; i < count; i++) {
    clock.advanceUs(pairs ? 30_000_000 : 10)
    if (pairs) driver.wake(now)
    // The heartbeat just written waits for the next round; the one of the round before leaves.
    if (behind) journal.store()
    peerSays(pairs ? '0' : 'B')
  }
}

driver.attach(sink, now)
peerSays('A')
journal.slow = behind
go(rounds * 2)
const gc = globalThis.gc
if (gc === undefined) throw new Error('run with --expose-gc')

/** The median of several runs: the process adds a little beside us, and a collection in between takes some away. */
const runs: number[] = []
for (let run = 0; run < 5; run++) {
  gc()
  const before = process.memoryUsage().heapUsed
  const asked = process.memoryUsage().heapUsed - before
  const start = process.memoryUsage().heapUsed
  go(rounds)
  runs.push((process.memoryUsage().heapUsed - start - asked) / rounds)
}
if (session.state !== 'active' || session.numbers.nextIn !== seq) throw new Error('not everything was taken')
if (pairs !== sink.writes >= rounds * 7) throw new Error(`${sink.writes} writes`)
console.log(runs.sort((a, b) => a - b)[2])
