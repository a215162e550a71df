// Bad input that is meant to cost: what is declared and not there, and what makes a careless reader look at the same bytes again and again. Memory is
// counted in bytes and work in reads of the received bytes and of the index; the clock is not asked.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { fix44 } from '@fix/dictionary/fix44'
import { describe, expect, it, vi } from 'vitest'
import {
  codec,
  Columns,
  explain,
  frameSlot,
  fromText,
  pretty,
  redact,
  redactValid,
  sealed,
  summary,
  type MessageView,
} from '../src/index.ts'
import { counted, type Counter } from './counted.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const fix = codec(fix44)
type AnyView = MessageView<unknown>
const head = '34=2|49=V|52=20260102-09:30:00|56=M|'

/** A thousandth of what a byte for each of the declared things would take. */
const little = 1 << 20

const used = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers

/** Bytes that `work` takes, kept or not, when it is done a second time. */
function taken(work: () => void): number {
  work()
  collect()
  const before = used()
  work()
  return used() - before
}

describe('memory', () => {
  it('that is taken is seen', () => {
    expect(taken(() => void new Uint8Array(2 * little))).toBeGreaterThan(little)
  })

  const declared: [title: string, text: string][] = [
    ['NoMDEntries(268) of 2^31', `35=W|${head}55=1|268=2147483648|269=0|270=1|`],
    ['NoMDEntries(268) of 2^53', `35=W|${head}55=1|268=9007199254740992|269=0|270=1|`],
    ['NoPartyIDs(453) and NoPartySubIDs(802) of 2^31 - 1', `35=D|${head}11=a|453=2147483647|448=a|802=2147483647|523=x|`],
    ['NoHops(627) of 999999999', `35=0|${head}627=999999999|628=x|`],
    ['RawDataLength(95) of 2^31 - 1', `35=B|${head}148=x|95=2147483647|96=abc|`],
    ['SecureDataLen(90) of 999999999', `35=0|90=999999999|91=abc|${head}`],
    ['a tag of 2^31 - 1 and a MsgSeqNum(34) of twenty digits', `35=0|34=99999999999999999999|2147483647=x|`],
  ]

  it.each(declared)('is not taken for %s', (_, text) => {
    const bytes = sealed(`8=FIX.4.4|${text}`)
    const view = fix.view() as AnyView
    const slot = frameSlot()
    const columns = new Columns([{ tag: 270, as: 'scaled', scale: 5 }])
    let entries = 0
    const bytesTaken = taken(() => {
      fix.scan(bytes, 0, bytes.length, slot, view)
      for (const count of [268, 453, 627]) entries += view.group(count).readColumns(columns)
      fix.problemsOf(view)
      explain(view)
      summary(view)
      redactValid(bytes)
      view.retain()
    })
    expect([slot.kind, entries < 4]).toEqual(['message', true])
    expect(bytesTaken).toBeLessThan(little)
  })

  it('is not taken for a BodyLength(9) of 999999999, nor for one that is just within the limit', () => {
    const slot = frameSlot()
    const bytesTaken = taken(() => {
      for (const length of ['999999999', '1048500', '99999999999999999999']) {
        const bytes = fromText(`8=FIX.4.4|9=${length}|35=0|`)
        fix.frame(bytes, 0, bytes.length, slot)
        expect(slot.kind).toBe(length === '1048500' ? 'incomplete' : 'garbled')
      }
    })
    expect(bytesTaken).toBeLessThan(little)
  })

  it('of an index is that of the fields that are there: a million tags, all of them different, and then a heartbeat', () => {
    const fields = 1_000_000
    const text = Array.from({ length: fields }, (_, at) => `${at + 1}=|`).join('')
    const bytes = sealed(`8=FIX.4.4|35=0|${text}`)
    const small = sealed(`8=FIX.4.4|35=0|${head}`)
    const view = fix.view() as AnyView
    collect()
    const before = used()
    expect(view.wrap(bytes, 0, bytes.length)).toBe('')
    expect(view.count).toBe(fields + 4)
    expect([view.find(fields), view.find(fields + 1), view.str(999_999)]).toEqual([fields + 2, -1, ''])
    fix.problemsOf(view)
    collect()
    // Four numbers a field in arrays of twice the size, and a map of the tags beyond the table: no more than twenty times the bytes that came.
    expect(used() - before).toBeLessThan(bytes.length * 20)
    expect(taken(() => void view.wrap(small, 0, small.length))).toBeLessThan(little)
    expect([view.count, view.has(500)]).toEqual([8, false])
  })

  it('is not taken for MsgTypes(35) that nobody has', () => {
    const view = fix.view() as AnyView
    const wrap = (type: string): void => {
      const bytes = sealed(`8=FIX.4.4|35=${type}|${head}`)
      view.wrap(bytes, 0, bytes.length)
      fix.problemsOf(view)
    }
    const wrapAll = (): void => {
      for (let type = 0; type < 5000; type++) wrap(`z${type}`)
    }
    wrapAll()
    collect()
    const before = used()
    wrapAll()
    collect()
    expect(used() - before).toBeLessThan(little)
  })
})

describe('work', () => {
  /** Messages and streams of about n pieces that look alike at every size. */
  const inputs: Record<string, (n: number) => string> = {
    'SOH alone': (n) => '|'.repeat(n),
    'equals signs alone': (n) => '='.repeat(n),
    'starts of messages': (n) => '8=FIX'.repeat(n),
    'starts with a length each': (n) => '8=FIX.4.4|9=5|'.repeat(n),
    'beginnings of starts': (n) => '8=FI'.repeat(n),
    'trailers without messages': (n) => '10=000|'.repeat(n),
    'a wrong length and trailers that never close': (n) => `8=FIX.4.4|9=9|35=0|${'|10='.repeat(n)}`,
    'messages garbled each by its sum': (n) => '8=FIX.4.4|9=5|35=0|10=000|'.repeat(n),
    'lengths of data without data': (n) => sealed1(`35=B|${'95=3|'.repeat(n)}`),
    'lengths of data beyond the end': (n) => sealed1(`35=B|${'95=99999|96=a|'.repeat(n)}`),
    secrets: (n) => sealed1(`35=A|${'554=a|95=1|96=b|'.repeat(n)}`),
    'one tag again and again': (n) => sealed1(`35=D|${'11=a|'.repeat(n)}`),
    'tags beyond the table, all different': (n) => sealed1(`35=D|${Array.from({ length: n }, (_, at) => `${at + 100_000}=a|`).join('')}`),
    'a count field again and again': (n) => sealed1(`35=D|${'1=a|'.repeat(n)}${'453=0|'.repeat(n)}`),
    'groups again and again': (n) => sealed1(`35=D|${'453=1|448=a|802=1|523=b|'.repeat(n)}`),
    'strangers in groups within groups': (n) => sealed1(`35=D|453=2|448=a|802=1|523=b|${'9999=x|'.repeat(n)}448=c|`),
    'entries with strangers': (n) => sealed1(`35=D|453=${n}|${'448=a|802=1|523=b|9999=x|803=1|'.repeat(n)}`),
    'entries that do not begin alike': (n) => sealed1(`35=W|268=${n}|${'269=0|270=1|270=2|'.repeat(n)}`),
    'a snapshot': (n) => sealed1(`35=W|55=1|268=${n}|${'269=0|270=1.5|271=10|'.repeat(n)}`),
    'groups three deep': (n) => sealed1(`35=i|117=q|296=${n}|${'302=s|295=2|299=a|454=1|455=x|299=b|'.repeat(n)}`),
  }
  function sealed1(text: string): string {
    return pretty(sealed(`8=FIX.4.4|${text}`))
  }

  /** Reads of bytes and of the index's tags that everything takes that is done with a message, on a live view and on a copy. */
  function costs(text: string): Record<string, number> {
    const counter: Counter = { reads: 0 }
    const plain = fromText(text)
    const bytes = counted(plain, counter)
    const found: Record<string, number> = {}
    const measure = (name: string, work: () => void): void => {
      counter.reads = 0
      work()
      found[name] = counter.reads
    }
    const view = fix.view() as AnyView
    measure('framing', () => {
      const slot = frameSlot()
      for (let at = 0; ; at = slot.end) {
        fix.scan(bytes, at, bytes.length, slot, view)
        if (slot.kind === 'incomplete') break
      }
    })
    measure('redaction', () => void redact(bytes))
    measure('redaction of a message', () => void redactValid(bytes))
    measure('one line', () => void pretty(bytes))
    measure('indexing', () => void view.wrap(bytes, 0, bytes.length))
    const reading = (of: AnyView): void => {
      of.index.tags = counted(of.index.tags, counter)
      const name = of === view ? '' : ' of a copy'
      measure(`finding${name}`, () => void [1, 9999, 70_000, 523].map((tag) => of.find(tag)))
      measure(`validation${name}`, () => void fix.problemsOf(of))
      measure(`groups${name}`, () => void [268, 453, 296].map((count) => Array.from(of.group(count), (entry) => entry.count)))
      measure(`explaining${name}`, () => void explain(of))
      measure(`a summary${name}`, () => void summary(of))
    }
    reading(view)
    measure('copying', () => void view.retain())
    reading(view.retain())
    return found
  }

  it.each([
    ['of one byte each', 1],
    ['of a packet each', 1460],
    ['of which the second has nearly all', 1 << 20],
  ])('is linear in the size of a stream in chunks %s, behind a wrong length and a sum that never ends', (_, size) => {
    const reads = (n: number): number => {
      const counter: Counter = { reads: 0 }
      const pieces = ['8=FIX.4.4|9=9|35=0|xx', '8=FIX.4.4|9=4|35=0|10=', '8=FIX.4.4|9=9|35=0|10=1'].flatMap((begun) => {
        const texts = Array.from({ length: Math.ceil(n / size) }, () => 'x'.repeat(Math.min(n, size)))
        return [begun, ...texts].map((text) => counted(fromText(text), counter))
      })
      const slot = frameSlot()
      // What is put together lies in arrays that the chunks make for themselves: they count, too.
      const Plain = Uint8Array
      const construct = (_: unknown, args: unknown[]): Uint8Array => counted(Reflect.construct(Plain, args) as Uint8Array, counter)
      vi.stubGlobal('Uint8Array', new Proxy(Plain, { construct }))
      try {
        const chunks = fix.chunks()
        for (const piece of pieces) {
          chunks.add(piece)
          while (chunks.next(slot)) if (slot.kind === 'message') throw new Error('there is no message in this')
        }
      } finally {
        vi.unstubAllGlobals()
      }
      return counter.reads
    }
    const [once, fourfold] = [reads(2000), reads(8000)]
    expect(once).toBeGreaterThan(2000)
    expect(fourfold).toBeLessThan(once * 4.4 + 2000)
  })

  it.each(Object.entries(inputs))('is linear in the size of the input: %s', (_, input) => {
    const [small, large] = [500, 2000]
    const once = costs(input(small))
    const fourfold = costs(input(large))
    const ratio = fromText(input(large)).length / fromText(input(small)).length
    for (const [name, reads] of Object.entries(fourfold)) {
      expect(reads, `${name}: ${once[name]} reads for ${small}, ${reads} for ${large}`).toBeLessThanOrEqual(once[name] * ratio * 1.1 + 2000)
    }
    expect(fourfold.framing).toBeGreaterThanOrEqual(large)
  })
})
