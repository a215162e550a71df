import { fix44 } from '@fix/dictionary/fix44'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { codec, fromText, frameSlot, sealed } from '../src/index.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const fix = codec(fix44)

/** Bytes that one call of `work` leaves on the heap: the least of several rounds, so that the compiler's own memory does not count. */
function bytesPerCall(work: () => void): number {
  const calls = 20_000
  for (let call = 0; call < 60_000; call++) work()
  let least = Infinity
  for (let round = 0; round < 12; round++) {
    collect()
    const before = process.memoryUsage().heapUsed
    for (let call = 0; call < calls; call++) work()
    least = Math.min(least, process.memoryUsage().heapUsed - before)
  }
  return Math.max(0, least) / calls
}

describe('allocation', () => {
  it('a heartbeat that is framed, indexed and read, and one that is written, allocate nothing', () => {
    const bytes = sealed('8=FIX.4.4|35=0|34=1234|49=TW44|52=20260102-09:30:00.123|56=ISLD|112=hello|')
    const view = fix.view()
    const writer = fix.writer()
    const found = frameSlot()
    const stamps = new Float64Array(1)
    const now = { wallUs: 1_767_346_200_123_456.5, monoUs: 0 }
    now.wallUs = 1_767_346_200_123_456
    let read = 0
    const perCall = bytesPerCall(() => {
      fix.frame(bytes, 0, bytes.length, found)
      view.wrap(bytes, found.start, found.end)
      if (view.msgTypeIs('0') && view.equals(49, 'TW44') && view.equals(56, 'ISLD') && view.has(112)) read += view.seqNum & 1
      view.utcInto(52, stamps, 0)
      now.wallUs += 1000
      writer.begin('0')
      writer.int(34, 17)
      writer.str(49, 'ISLD')
      writer.utcNow(52, now, 3)
      writer.str(56, 'TW44')
      writer.end()
    })
    expect(read).toBe(0)
    expect(perCall).toBeLessThan(1)
  })

  it('a snapshot of twenty entries that is indexed and read by tag allocates nothing', () => {
    const entries = Array.from({ length: 20 }, (_, at) => `269=${at % 2}|270=1.1000${at % 10}|271=100000|346=${10 + at}|`).join('')
    const bytes = sealed(`8=FIX.4.4|35=W|34=2|49=V|52=20260102-09:30:00.123|56=M|55=1|262=r|268=20|${entries}`)
    const view = fix.view()
    let sum = 0
    const perCall = bytesPerCall(() => {
      view.wrap(bytes, 0, bytes.length)
      const group = view.group(268)
      for (let at = 0; at < group.count; at++) {
        const entry = group.entry(at)
        if (entry.char(269) === 48) sum = (sum + entry.int(346) + entry.scaled(270, 5) + entry.scaled(271, 0)) & 0xffff
      }
    })
    expect(sum).not.toBe(0)
    expect(perCall).toBeLessThan(1)
  })

  it('reading enumerations and flags by name allocates nothing', () => {
    const bytes = sealed('8=FIX.4.4|35=8|34=2|43=Y|49=V|52=20260102-09:30:00|56=M|37=1|17=2|150=F|39=2|54=1|151=0|14=10|6=1.5|')
    const view = fix.view()
    let filled = 0
    const perCall = bytesPerCall(() => {
      view.wrap(bytes, 0, bytes.length)
      if (view.is('ExecutionReport') && view.ordStatus === 'Filled' && view.execType === 'Trade' && view.side === 'Buy' && view.possDupFlag)
        filled++
    })
    expect(filled).toBeGreaterThan(0)
    expect(perCall).toBeLessThan(1)
  })

  it('nothing is allocated in proportion to a declared number', () => {
    const view = fix.view()
    const bytes = sealed('8=FIX.4.4|35=W|34=2|49=V|52=20260102-09:30:00|56=M|55=1|268=2147483648|269=0|270=1|')
    collect()
    const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
    view.wrap(bytes, 0, bytes.length)
    expect(view.group(268).count).toBe(1)
    expect(view.group(268).declared).toBe(2 ** 31)
    fix.frame(fromText('8=FIX.4.4|9=999999999|35=0|'), 0, 27, frameSlot())
    expect(process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 20)
  })
})
