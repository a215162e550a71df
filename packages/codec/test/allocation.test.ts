import { fix44 } from '@fix/dictionary/fix44'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { codec, Columns, everyRule, fromText, frameSlot, Problems, sealed } from '../src/index.ts'

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

  const entries = (count: number, fields: (at: number) => string): string => Array.from({ length: count }, (_, at) => fields(at)).join('')
  const four = [
    sealed(
      '8=FIX.4.4|35=D|34=2|49=A|52=20260102-09:30:00.123|56=B|11=X|21=1|38=100000|40=2|44=1.10005|54=1|55=EURUSD|59=1|60=20260102-09:30:00.123|',
    ),
    sealed('8=FIX.4.4|35=8|34=3|43=Y|49=A|52=20260102-09:30:00.123|56=B|6=1.1|14=5|17=X|31=1.1|32=5|37=1|39=2|54=1|55=EURUSD|150=F|151=0|'),
    sealed(
      `8=FIX.4.4|35=W|34=4|49=A|52=20260102-09:30:00.123|56=B|55=1|268=20|${entries(20, (at) => `269=${at % 2}|270=1.1000${at % 10}|271=900000000000|`)}`,
    ),
    sealed(
      `8=FIX.4.4|35=X|34=5|49=A|52=20260102-09:30:00.123|56=B|268=10|${entries(10, (at) => `279=0|269=${at % 2}|278=I|55=E|270=1.5|271=5|346=${at}|`)}`,
    ),
  ]
  const million = 1_000_000

  /** Bytes that each of a million messages leaves on the heap. */
  function bytesPerMessage(read: (view: ReturnType<typeof fix.view>, message: number) => void): number {
    const view = fix.view()
    const found = frameSlot()
    const work = (messages: number): void => {
      for (let at = 0; at < messages; at++) {
        const bytes = four[at & 3]
        fix.scan(bytes, 0, bytes.length, found, view)
        read(view, at & 3)
      }
    }
    work(100_000)
    // In portions that are too small to be collected on the way: what was left and is gone again would not be counted.
    const portion = 20_000
    const left: number[] = []
    for (let messages = 0; messages < million; messages += portion) {
      collect()
      const before = process.memoryUsage().heapUsed
      work(portion)
      left.push(Math.max(0, process.memoryUsage().heapUsed - before))
    }
    // Now and then the compiler and the test runner leave something of their own: what the reading leaves, it leaves in every portion.
    left.sort((a, b) => a - b)
    return left[left.length >> 1] / portion
  }

  it('a million messages that are read by typed getters leave nothing: values under 2^31, flags, codes, enumerations, times in bulk', () => {
    const stamps = new Float64Array(1)
    const problems = new Problems()
    let read = 0
    const perMessage = bytesPerMessage((view, message) => {
      read = (read + view.int(34) + view.scaled(44, 5) + view.char(54) + (view.bool(43) ? 1 : 0)) & 0xffff
      view.utcInto(52, stamps, 0)
      if (message === 0) fix.validate(view, everyRule, problems)
      if (message === 1 && view.is('ExecutionReport') && view.ordStatus === 'Filled' && view.side === 'Buy') read++
      if (message < 2) return
      const group = view.group(268)
      for (let at = 0; at < group.count; at++) read = (read + group.entry(at).char(269) + group.entry(at).scaled(270, 5)) & 0xffff
    })
    expect(problems.count).toBe(0)
    expect(read).not.toBe(0)
    expect(perMessage).toBeLessThan(0.1)
  }, 60_000)

  it('a million messages whose wide numbers are read in columns leave nothing, and by getter at most 16 bytes each', () => {
    const columns = new Columns([
      { tag: 269, as: 'char' },
      { tag: 270, as: 'scaled', scale: 12 },
      { tag: 271, as: 'scaled', scale: 2 },
    ])
    const header = new Columns([
      { tag: 34, as: 'int' },
      { tag: 52, as: 'utcUs' },
    ])
    const inColumns = bytesPerMessage((view, message) => {
      view.readColumns(header)
      if (message >= 2) view.group(268).readColumns(columns)
    })
    expect(inColumns).toBeLessThan(0.1)
    expect(columns.of(271)[0]).toBe(500)
    let later = 0
    const byGetter = bytesPerMessage((view) => {
      if (view.utcUs(52) > 1_700_000_000_000_000) later++
    })
    expect(later).toBeGreaterThan(million)
    expect(byGetter).toBeLessThan(16.1)
  }, 60_000)

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
