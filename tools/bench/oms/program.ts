// Our orders under measurement, in a process of its own with --expose-gc. Run: program.ts. By lines:
//   reports PASSES        -> NS                 nanoseconds of a report: framed, checked, read, judged, noted, folded
//   hold ORDERS FILLS     -> BYTES              left in memory by each order that was filled in so many parts
//   write DIR ORDERS      -> RECORDS BYTES      into a journal: each order sent, acknowledged and filled
//   recover DIR           -> NS ORDERS          the journal opened and folded
import { createInterface } from 'node:readline'
import { Orders, textbook } from '@fix/oms'
import { Direction, RecordType, type RecordDraft } from '@fix/session'
import { journal } from '@fix/store/file'
import { instruments, OmsDesk } from './desk.ts'
import { idPrefix, reportsOf } from './reports.ts'

const ordersAPass = 2000
const fillsOfMany = 3
const chunk = 2000

const many = reportsOf(1, ordersAPass, fillsOfMany)

/** The orders are sent before time is taken. */
function reports(passes: number): string {
  let ns = 0n
  for (let pass = 0; pass < passes; pass++) {
    const desk = new OmsDesk()
    desk.send(ordersAPass)
    const from = process.hrtime.bigint()
    desk.take(many)
    ns += process.hrtime.bigint() - from
    desk.expectFlat()
  }
  return String(Number(ns) / (passes * ordersAPass * (fillsOfMany + 1)))
}

function hold(count: number, fills: number): string {
  const before = used()
  const desk = new OmsDesk()
  trade(desk, count, fills)
  const bytes = (used() - before) / count
  desk.expectFlat()
  return String(bytes)
}

/** Orders in turns, as a day has them: what was waited for is over before the next come. */
function trade(desk: OmsDesk, count: number, fills: number, behind = (): void => {}): void {
  for (let from = 1; from <= count; from += chunk) {
    const to = Math.min(from + chunk - 1, count)
    desk.send(to - from + 1)
    desk.take(reportsOf(from, to, fills))
    desk.later(60_000)
    behind()
  }
}

function used(): number {
  globalThis.gc!()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

async function write(dir: string, count: number): Promise<string> {
  await using into = await journal(dir, { sync: 'process' })
  const stream = into.stream('TRADE', 'FIX.4.4:ALPHADESK->VENUE')
  const draft: RecordDraft = {
    ...{
      type: RecordType.message,
      stream,
      dir: Direction.none,
      epoch: into.epoch,
      seq: 0,
      wallUs: 0,
      flags: 0,
      rawFrom: 0,
      rawTo: 0,
      lazy: false,
    },
    ...{ raw: new Uint8Array(0), note: new Uint8Array(0) },
  }
  let records = 0
  const keep = (direction: 'in' | 'out', raw: Uint8Array, note: Uint8Array): void => {
    draft.dir = Direction[direction]
    draft.seq = ++records
    draft.raw = raw
    draft.rawTo = raw.length
    draft.note = note
    into.append(draft)
  }
  trade(new OmsDesk(keep), count, 1, () => into.flush())
  const { bytes } = into.figures()
  return `${records} ${bytes}`
}

async function recover(dir: string): Promise<string> {
  const from = process.hrtime.bigint()
  await using found = await journal(dir, { sync: 'process' })
  const orders = new Orders({ instruments, rules: textbook, idPrefix })
  let count = 0
  for (const { type, note, epoch, seq, dir: way } of found.records()) {
    if (type !== RecordType.message && type !== RecordType.note) continue
    orders.fold(note, { epoch, seq })
    if (way === Direction.out) count++
  }
  return `${process.hrtime.bigint() - from} ${count}`
}

console.log(`ready ${process.version}`)
reports(50)
for await (const line of createInterface({ input: process.stdin })) {
  const [what, first, second] = line.split(' ')
  try {
    if (what === 'reports') console.log(reports(Number(first)))
    else if (what === 'hold') console.log(hold(Number(first), Number(second)))
    else if (what === 'write') console.log(await write(first, Number(second)))
    else if (what === 'recover') console.log(await recover(first))
    else console.log(`error no such line: ${line}`)
  } catch (error) {
    console.log(`error ${(error as Error).message}`)
  }
}
