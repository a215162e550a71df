import { fix44 } from '@fix/dictionary/fix44'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codec, frame, frameSlot, fromText, pretty, sealed } from '../src/index.ts'

const fix = codec(fix44, { maxMessageBytes: 2000 })
const short = sealed('8=FIX.4.4|35=0|34=5|49=A|52=20260102-09:30:00|56=B|')
const long = sealed(`8=FIX.4.4|35=B|34=5|49=A|52=20260102-09:30:00|56=B|148=${'x'.repeat(1400)}|33=1|58=y|`)
const pieces = [short, long, fromText('junk'), fromText('8=FIX.4.4|9=5|'), fromText('8=FIX.4.4|9=1500|35=0|'), fromText('8=FI')]

interface Unit {
  kind: string
  text: string
  /** Whether it was found in the chunk itself. */
  inPlace: boolean
}

function units(stream: Uint8Array, cuts: readonly number[]): Unit[] {
  const chunks = fix.chunks()
  const slot = frameSlot()
  const found: Unit[] = []
  const edges = [0, ...cuts, stream.length]
  for (let at = 1; at < edges.length; at++) {
    const chunk = stream.slice(edges[at - 1], edges[at])
    chunks.add(chunk)
    while (chunks.next(slot)) {
      const unit = { kind: slot.kind, text: pretty(chunks.bytes, slot.start, slot.end), inPlace: chunks.bytes === chunk }
      const last = found.at(-1)
      if (unit.kind === 'junk' && last?.kind === 'junk') last.text += unit.text
      else found.push(unit)
    }
  }
  return found
}

const plain = (found: Unit[]): string[] => found.map(({ kind, text }) => `${kind} ${text}`)

describe('a stream in chunks', () => {
  it('has the same units wherever it is cut, and those that lie whole in a chunk are not copied', () => {
    const stream = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((list) => Uint8Array.from(list.flatMap((each) => [...each])))
    fc.assert(
      fc.property(stream, fc.array(fc.nat(), { maxLength: 6 }), (bytes, numbers) => {
        const cuts = numbers.map((number) => number % (bytes.length + 1)).sort((a, b) => a - b)
        const found = units(bytes, cuts)
        expect(plain(found)).toEqual(plain(units(bytes, [])))
        let at = 0
        for (const unit of found) {
          const end = at + unit.text.replaceAll(/\\x../g, ' ').length
          if (unit.kind === 'message')
            expect(unit.inPlace, `${at} to ${end}, cut at ${cuts.join()}`).toBe(!cuts.some((cut) => cut > at && cut < end))
          at = end
        }
      }),
      { seed: 8, numRuns: 1000 },
    )
  })

  it('comes through byte by byte', () => {
    const bytes = Uint8Array.from([...short, ...fromText('x'), ...long, ...short])
    const every = Array.from({ length: bytes.length }, (_, at) => at)
    expect(units(bytes, every).map((unit) => unit.kind)).toEqual(['message', 'junk', 'message', 'message'])
  })

  it('keeps no more than one message, and says how much that is', () => {
    const chunks = fix.chunks()
    const slot = frameSlot()
    const cut = Uint8Array.from([...long, ...long.subarray(0, 100)])
    for (let times = 0; times < 50; times++) {
      chunks.add(times % 2 === 0 ? cut : long.subarray(100))
      while (chunks.next(slot)) expect(slot.kind).toBe('message')
      expect(chunks.size).toBe(times % 2 === 0 ? 100 : 0)
    }
  })

  it('takes the next chunk only after the one before has been gone through', () => {
    const chunks = fix.chunks()
    chunks.add(short)
    expect(() => chunks.add(short)).toThrow('has not come to the end')
  })
})

describe('a unit that does not end', () => {
  /** Bytes that are read while the stream is taken in, counted by an array that counts. */
  function reads(stream: Uint8Array, size: number): number {
    let count = 0
    const counting = (bytes: Uint8Array): Uint8Array =>
      new Proxy(bytes, {
        get(target, key): unknown {
          if (typeof key === 'string' && /^\d+$/.test(key)) count++
          const value: unknown = Reflect.get(target, key)
          return typeof value === 'function' ? (value as () => void).bind(target) : value
        },
      })
    const options = { maxMessageBytes: 1 << 20, resync: 'declaredEnd' } as const
    const slot = frameSlot()
    // As a session does it: all that has come of the unit is shown again, and how far it was looked through.
    let looked = 0
    for (let at = size; at <= stream.length; at += size) {
      frame(counting(stream), 0, at, slot, options, looked)
      looked = slot.kind === 'incomplete' ? slot.looked : 0
    }
    expect(slot.kind).toBe('incomplete')
    return count
  }

  it.each(['8=FIX.4.4|9=5|35=0|', '8=FIX.4.4|9=5|35=0|8=FIX.4.4|'])('is looked through once, however small its pieces are: %s', (head) => {
    const stream = (length: number): Uint8Array => fromText(head + 'x|'.repeat(length / 2))
    const [small, large] = [reads(stream(2000), 10) / 200, reads(stream(8000), 10) / 800]
    expect(large / small).toBeLessThan(1.1)
  })

  it('is given up where its CheckSum(10) has no end', () => {
    const slot = frameSlot()
    const bytes = fromText(`8=FIX.4.4|9=5|35=0|10=${'1'.repeat(40)}`)
    fix.frame(bytes, 0, bytes.length, slot)
    expect([slot.kind, slot.reason, slot.end]).toEqual(['garbled', 'checksum', 38])
  })
})
