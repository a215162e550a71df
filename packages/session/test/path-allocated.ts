// Run by path-allocation.integration.test.ts, and by the benchmark, in a process of its own: bytes left on the heap by an order that comes in and the report that goes
// out, through framing, validation, admission, the application's door, the report's header and body, both records and the gate. Journal and transport are
// memory of a fixed size that is written over, as what they keep is no cost of the path. Prints BYTES MESSAGES: a message is one order and its report. With the word `timed` each report has a note, and it is told when all of it was done.
import { PerformanceObserver, performance } from 'node:perf_hooks'
import { codec } from '@fix/codec'
import type { View, Writer } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { Driver, Session } from '../src/index.ts'
import type { Journal, RecordDraft, Timing } from '../src/index.ts'
import { VirtualClock } from '../src/testing.ts'

const fix = codec(fix44)
const sliceMessages = 100_000
const slices = 10

/** Bytes in a room that is used again and again. */
class Room {
  readonly #bytes = new Uint8Array(1 << 20)
  #at = 0
  total = 0

  take(bytes: Uint8Array, from: number, to: number): void {
    const room = this.#bytes
    if (this.#at + to - from > room.length) this.#at = 0
    for (let i = from; i < to; i++) room[this.#at++] = bytes[i]
    this.total += to - from
  }
}

class RoomJournal extends Room implements Journal {
  readonly refusal = undefined
  storedIdx = 0
  append(draft: RecordDraft): number {
    this.take(draft.raw, draft.rawFrom, draft.rawTo)
    return ++this.storedIdx
  }
  onStored(): () => void {
    return () => undefined
  }
  onFailed(): () => void {
    return () => undefined
  }
  load(): void {
    throw new Error('nothing is asked for here')
  }
}

class RoomTransport extends Room {
  readonly bufferedBytes = 0
  writes = 0
  write(bytes: Uint8Array, from: number, to: number): void {
    this.take(bytes, from, to)
    this.writes++
  }
  close(): void {
    throw new Error('nothing closes here')
  }
}

const clock = new VirtualClock()
const now = clock.now()
const journal = new RoomJournal()
const transport = new RoomTransport()
const session = new Session({ name: 'path', stream: 1, role: 'acceptor', codec: fix, senderCompID: 'VENUE', targetCompID: 'ME' })
let order: View | undefined
let reports = 0

function copied(tag: number, writer: Writer): void {
  if (order === undefined) throw new Error('a report of no order')
  const at = order.find(tag)
  writer.bytes(tag, order.bytes, order.startAt(at), order.endAt(at))
}

function report(writer: Writer): void {
  if (order === undefined) throw new Error('a report of no order')
  writer.char(6, 48)
  copied(11, writer)
  writer.char(14, 48)
  writer.int(17, reports)
  writer.int(37, reports)
  copied(38, writer)
  writer.char(39, 48)
  writer.scaled(44, order.scaled(44, 5), 5)
  writer.char(54, order.char(54))
  copied(55, writer)
  writer.utcNow(60, now, 3)
  writer.char(150, 48)
  writer.int(151, order.scaled(38, 0))
}

const isTimed = process.argv.includes('timed')
const note = isTimed ? Uint8Array.of(1) : undefined
/** Keeps the last of each, as whoever stamps keeps them: in place. */
const moments = new Float64Array(4)
const timing: Timing = {
  framed: (read) => void (moments[0] = read === undefined ? NaN : read.monoUs),
  handled: () => void (moments[0] = NaN),
  appended: (idx, leaves) => void (moments[1] = leaves ? idx : moments[1]),
  stored: (idx) => void (moments[2] = idx),
  taken: () => undefined,
  written: (idx) => void (moments[3] = idx),
}

const driver = new Driver(session, journal, {
  ...(isTimed && { timing }),
  onMessage(view, at) {
    order = view
    reports++
    if (driver.send('ExecutionReport', report, note, at).kind !== 'sent') throw new Error('the report was refused')
    return undefined
  },
})
const peer = fix.writer()
let seq = 1

function begin(msgType: string): void {
  peer.begin(msgType)
  peer.int(34, seq++)
  peer.str(49, 'ME')
  peer.utcNow(52, now, 3)
  peer.str(56, 'VENUE')
}

function end(): void {
  peer.end()
  driver.received(peer.buffer, peer.start, peer.stop, now)
}

function go(count: number): void {
  for (let i = 0; i < count; i++) {
    clock.advanceUs(10)
    begin('D')
    peer.int(11, seq)
    peer.char(21, 49)
    peer.int(38, 100_000)
    peer.char(40, 50)
    peer.scaled(44, 110_005, 5)
    peer.char(54, 49)
    peer.str(55, 'EUR/USD')
    peer.char(59, 48)
    peer.utcNow(60, now, 3)
    end()
  }
}

driver.attach(transport, now)
begin('A')
peer.int(98, 0)
peer.int(108, 30)
end()
go(2 * sliceMessages)

/** Collections that nobody asked for, which would take away what is to be counted. */
const from: number[] = []
const to: number[] = []
let disturbed = 0
new PerformanceObserver((list) => {
  for (const { startTime } of list.getEntries()) if (from.some((start, at) => startTime > start && startTime < to[at])) disturbed++
}).observe({ entryTypes: ['gc'] })

function heap(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const { gc } = globalThis
if (gc === undefined) throw new Error('run with --expose-gc')
let bytes = 0
for (let slice = 0; slice < slices; slice++) {
  gc()
  const before = heap()
  const asking = heap() - before
  const start = heap()
  from.push(performance.now())
  go(sliceMessages)
  to.push(performance.now())
  bytes += heap() - start - asking
}
await new Promise((resolve) => setTimeout(resolve, 100))
if (disturbed > 0) throw new Error(`${disturbed} collections while bytes were counted: more room for what is young is needed`)
if (reports !== (slices + 2) * sliceMessages || transport.writes !== reports + 1) throw new Error(`${reports} reports`)
console.log(`${bytes / (slices * sliceMessages)} ${slices * sliceMessages}`)
