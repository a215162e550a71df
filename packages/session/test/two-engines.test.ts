import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './desk.ts'
import { Line } from './two-engines.ts'

type Act =
  | { kind: 'send'; side: 'a' | 'b' }
  | { kind: 'flow'; bytes: number }
  | { kind: 'connect' | 'cut' | 'store' }
  | { kind: 'corrupt'; place: number }
  | { kind: 'advance'; ms: number }
  | { kind: 'crash'; side: 'a' | 'b'; effects: number }

const side = fc.constantFrom('a' as const, 'b' as const)
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('send' as const), side }) },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('flow' as const), bytes: fc.integer({ min: 1, max: 700 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('connect' as const, 'store' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('corrupt' as const), place: fc.nat(2000) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('advance' as const), ms: fc.integer({ min: 1, max: 9000 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('crash' as const), side, effects: fc.nat(12) }) },
)

function perform(line: Line, it: Act): void {
  switch (it.kind) {
    case 'send':
      return line[it.side].send()
    case 'flow':
      return line.flow(it.bytes)
    case 'connect':
      return line.connect()
    case 'cut':
      return line.cut()
    case 'store':
      return line.store()
    case 'corrupt':
      return line.corrupt(it.place)
    case 'advance':
      return line.advance(it.ms)
    case 'crash':
      line[it.side].journal.effectsLeft = it.effects
  }
}

describe('two engines on a bad line', () => {
  it('every message that was recorded as sent is applied exactly once and in order, whatever breaks', () => {
    fc.assert(
      fc.property(
        fc.array(act, { minLength: 1, maxLength: 150, size: 'max' }),
        fc.boolean(),
        fc.constantFrom(
          {},
          { resendChunk: 3 },
          { resendEnd: 'closed' as const },
          { earlyMessages: 2 },
          { resendBatch: 2 },
          { nextExpectedMsgSeqNum: true, lastMsgSeqNumProcessed: true },
          { nextExpectedMsgSeqNum: true, resendChunk: 2, earlyMessages: 2 },
        ),
        (acts, slow, options) => {
          const line = new Line(options, slow)
          line.connect()
          for (const it of acts) perform(line, it)
          line.heal()
          const { a, b } = line
          expect(b.recordedIn).toEqual(a.recordedOut)
          expect(a.recordedIn).toEqual(b.recordedOut)
          for (const peer of [a, b]) {
            // What `send` called sent is on record, unless the disk lost it before a byte of it left.
            if (!slow) expect(peer.recordedOut).toEqual(expect.arrayContaining(peer.sent))
            expect(fold(peer.journal.records)).toEqual(peer.session.numbers)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
