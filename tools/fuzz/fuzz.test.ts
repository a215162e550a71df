import fc from 'fast-check'
import { codec, frameSlot, type Codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { describe, expect, it } from 'vitest'
import { Chance } from './chance.ts'
import { codecTarget } from './codec.ts'
import { framesAsCut, framesAsTheTwin, scansAsFramed, unitsOf } from './codec/framing.ts'
import { naiveFault } from './codec/naive-framer.ts'
import { findsAsTheTwin, groupsAsTheTwin, readsAsTheTwin, Twins, valuesAsTheTwin } from './codec/reading.ts'
import { validates } from './codec/handling.ts'
import { marketTarget } from './market.ts'
import { misdeclared, mutated, resealed } from './mutation.ts'
import { randomMessage, sealed, sealedText } from './random-message.ts'
import { run } from './run.ts'
import { sessionTarget } from './session.ts'
import type { Target } from './target.ts'

describe('the codec under bad input', () => {
  it('never throws and agrees with its twins on twenty thousand mutated messages and streams', () => {
    expect(run(codecTarget, 1, 20_000)).toEqual({ inputs: 20_000, failures: [] })
  })
})

describe('market messages under bad input', () => {
  it('never throw, name known instruments only and leave sorted books on ten thousand messages and their mutations', () => {
    expect(run(marketTarget, 1, 10_000)).toEqual({ inputs: 10_000, failures: [] })
  })
})

describe('the session under a peer that says anything', () => {
  it('never throws, keeps its numbers whole and delivers nothing twice in three thousand plays', () => {
    expect(run(sessionTarget, 1, 3000)).toEqual({ inputs: 3000, failures: [] })
  })

  it('what has been found stays found: a message applied after a reset, or after its number came again, a reset under FIX.4.0', () => {
    for (const seed of [119, 219, 261, 368, 112_148]) expect(run(sessionTarget, seed, 1).failures).toEqual([])
  })
})

describe('a run', () => {
  /** Fails where the input is 7 and, as something is left over from it, at the one behind. */
  const forgetful: Target = {
    start() {
      let before = -1
      return {
        input: (chance) => Uint8Array.of(chance.below(10)),
        check([digit]) {
          const bad = digit === 7 && before === 3
          before = digit
          return bad ? '7 behind 3' : ''
        },
      }
    },
  }

  it('gives equal inputs for equal seeds, and others for others', () => {
    const inputOf = (seed: number): string => Buffer.from(codecTarget.start().input(new Chance(seed))).toString('latin1')
    expect(inputOf(5)).toBe(inputOf(5))
    expect(new Set([1, 2, 3, 4, 2 ** 33 + 1].map(inputOf)).size).toBe(5)
  })

  it('names for each failure the seed from which a fresh run shows it, with the inputs that it takes', () => {
    const { failures } = run(forgetful, 1, 2000)
    expect(failures.length).toBeGreaterThan(5)
    for (const { seed, inputs, input, reason } of failures) {
      expect([inputs, input, reason]).toEqual([2, '\x07', '7 behind 3'])
      expect(run(forgetful, seed, inputs).failures).toHaveLength(1)
      expect(run(forgetful, seed + 1, 1).failures).toEqual([])
    }
  })

  it('takes a throw for a failure and gives up when there is no end of them', () => {
    const broken: Target = { start: () => ({ input: () => new Uint8Array(1), check: () => JSON.parse('{') as string }) }
    const { inputs, failures } = run(broken, 1, 1000)
    expect([inputs, failures.length]).toEqual([20, 20])
    expect(failures[0].reason).toContain('threw SyntaxError')
  })
})

describe('the checks', () => {
  const fix = codec(fix44, { maxMessageBytes: 4096 }) as Codec<unknown>
  const view = fix.view()
  const twins = new Twins(fix44)
  const names = [...fix.layout.byName.keys()]
  const heartbeat = sealed('FIX.4.4', '35=0\x0134=1\x0149=A\x0152=20260102-09:30:00\x0156=B\x01')

  it('see a unit, a field, a group and a value that differ', () => {
    const bytes = Buffer.from(heartbeat, 'latin1')
    const units = unitsOf(fix, { bytes, from: 0, to: bytes.length })
    expect(framesAsTheTwin(fix, units, heartbeat, 0)).toBe('')
    expect(framesAsTheTwin(fix, [{ ...units[0], end: 9 }], heartbeat, 0)).toContain('unit 0 is message 0 to 9')
    expect(framesAsTheTwin(fix, units, heartbeat.replace('34=1', '34=2'), 0)).toContain('garbled (checksum)')
    view.wrap(bytes, 0, bytes.length)
    expect(readsAsTheTwin(view, '', twins.of(heartbeat.replace('34=1', '33=1'), 0))).toContain('the twin has 33')
    expect(readsAsTheTwin(view, 'field', twins.of(heartbeat, 0))).toContain("the twin says ''")
    const strange = twins.of(heartbeat.replace('35=0', '35=~'), 0)
    const seen = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => validates(fix, view, strange, new Chance(seed)))
    expect(new Set(seen)).toEqual(new Set(['', 'validation: nothing; the twin finds unknown MsgType(35)']))
  })

  const small = fc.integer({ min: 0, max: 0xffffffff }).map((seed) => {
    const chance = new Chance(seed)
    const messages = [...fix44.messages.values()]
    return { chance, text: sealedText(randomMessage(fix44, chance.pick(messages), chance, 3)) }
  })

  it('a valid message is framed and found valid, and not with any byte of it changed', () => {
    const slot = frameSlot()
    fc.assert(
      fc.property(small, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ text }, at, change) => {
        const bytes = Buffer.from(text, 'latin1')
        fix.frame(bytes, 0, bytes.length, slot)
        expect([slot.kind, slot.end]).toEqual(['message', bytes.length])
        view.wrap(bytes, 0, bytes.length)
        expect([...fix.problemsOf(view)]).toEqual([])
        bytes[at % bytes.length] ^= change
        fix.frame(bytes, 0, bytes.length, slot)
        expect(slot.kind === 'message' && slot.end === bytes.length).toBe(false)
      }),
      { seed: 44, numRuns: 1000 },
    )
  })

  it('each cut of each message at each byte gives the same frames', () => {
    fc.assert(
      fc.property(small, small, ({ text, chance }, { text: next }) => {
        const stream = Buffer.from((chance.onceIn(2) ? misdeclared(text, chance) : text) + next, 'latin1')
        const stretch = { bytes: stream, from: 0, to: stream.length }
        const whole = unitsOf(fix, stretch)
        for (let cut = 0; cut <= stream.length; cut++) expect(framesAsCut(fix, whole, stretch, cut)).toBe('')
      }),
      { seed: 44, numRuns: 100 },
    )
  })

  it('whatever is wrong inside a sealed message, fields, groups and values are those of the twins', () => {
    const other = fix.view()
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 5 }), ({ text, chance }, times) => {
        let wrong = text
        for (let time = 0; time < times; time++) wrong = mutated(wrong, chance)
        wrong = resealed(wrong)
        const bytes = Buffer.from(wrong, 'latin1')
        const stretch = { bytes, from: 0, to: bytes.length }
        expect(scansAsFramed(fix, unitsOf(fix, stretch), stretch, view, other)).toBe('')
        const problem = view.wrap(bytes, 0, bytes.length)
        const twin = twins.of(wrong, 0)
        expect(
          readsAsTheTwin(view, problem, twin) ||
            findsAsTheTwin(view, twin, chance) ||
            groupsAsTheTwin(view, twin) ||
            valuesAsTheTwin(view, twin, names, chance) ||
            validates(fix, view, twin, chance),
        ).toBe('')
      }),
      { seed: 44, numRuns: 1000 },
    )
  })

  it('the expression for a message takes ours and nothing with another length or sum', () => {
    expect(naiveFault(heartbeat)).toBe('')
    expect(naiveFault(heartbeat.replace('9=', '9=0'))).toContain('CheckSum(10)')
    expect(naiveFault(heartbeat.replace(/9=\d+/, '9=5'))).toContain('BodyLength(9) is 5')
    expect(naiveFault(`${heartbeat} `)).not.toBe('')
  })
})
