import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EffectQueue } from '../src/driving/effect.ts'
import { toBytes, toText } from '../src/testing.ts'

type Move = { kind: 'write'; text: string } | { kind: 'close' } | { kind: 'first'; seq: number } | { kind: 'take' }

const now = { wallUs: 1, monoUs: 1 }

describe('the queue of effects', () => {
  it('gives back what was put in, in order, however full it gets: an array is the oracle', () => {
    const move: fc.Arbitrary<Move> = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('write' as const),
          text: fc.string({ minLength: 1, maxLength: 900, unit: fc.constantFrom('a', 'b', 'c') }),
        }),
      },
      fc.record({ kind: fc.constant('close' as const) }),
      fc.record({ kind: fc.constant('first' as const), seq: fc.nat(1000) }),
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('take' as const) }) },
    )
    fc.assert(
      fc.property(fc.array(move, { maxLength: 200 }), (moves) => {
        const queue = new EffectQueue(1)
        const oracle: string[] = []
        const take = (): string | undefined => {
          const effect = queue.next()
          if (effect === undefined) return undefined
          if (effect.kind === 'write') return toText(effect.bytes, effect.from, effect.to)
          return effect.kind === 'append' ? `append ${effect.record.seq} ${toText(effect.record.raw)}` : effect.kind
        }
        for (const it of moves) {
          if (it.kind === 'write') {
            const bytes = toBytes(it.text)
            const at = queue.keep(bytes, 0, bytes.length)
            queue.write(at, at + bytes.length)
            oracle.push(it.text)
          } else if (it.kind === 'close') {
            queue.close('requested')
            oracle.push('close')
          } else if (it.kind === 'first') {
            queue.appendIn(1, it.seq, now, toBytes('raw'), 0, 3, toBytes(''), true, false)
            oracle.unshift(`append ${it.seq} raw`)
          } else expect(take()).toBe(oracle.shift())
        }
        for (const text of oracle) expect(take()).toBe(text)
        expect(take()).toBeUndefined()
      }),
    )
  })
})
