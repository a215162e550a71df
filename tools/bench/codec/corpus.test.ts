// The messages that the benchmark is about are what it says they are.
import { frameSlot } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { corpus, messagesOf } from './corpus.ts'
import { executionReport, fourKinds, incremental, order, planText, sizeKinds, snapshot } from './messages.ts'
import { fix } from './subject-view.ts'

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const mean = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0) / texts.length

describe('the corpus of the codec benchmark', () => {
  it.each([...fourKinds, ...sizeKinds])(
    '$name: each message frames as one, is valid by every rule, and has its fields and entries',
    (kind) => {
      const slot = frameSlot()
      const view = fix.view()
      const texts = corpus(kind)
      expect(texts).toHaveLength(messagesOf(kind))
      const entries = kind.group?.entries ?? 0
      for (const text of texts) {
        const bytes = bytesOf(text)
        fix.frame(bytes, 0, bytes.length, slot)
        expect(slot).toMatchObject({ kind: 'message', start: 0, end: bytes.length })
        expect(view.wrap(bytes, 0, bytes.length)).toBe('')
        expect([...fix.problemsOf(view)]).toEqual([])
        expect(view.count).toBe(kind.fields.length + entries * (kind.group?.fields.length ?? 0))
        if (kind.group) expect(view.group(kind.group.countTag).count).toBe(entries)
      }
    },
  )

  it('an order has about 200 bytes, an execution report about 380 and 36 fields', () => {
    expect(Math.abs(mean(corpus(order)) - 200)).toBeLessThan(5)
    expect(Math.abs(mean(corpus(executionReport)) - 380)).toBeLessThan(10)
    expect(executionReport.fields).toHaveLength(36)
  })

  it('no two messages of a kind are the same, and a seed gives the same bytes again', () => {
    for (const kind of fourKinds) expect(new Set(corpus(kind)).size).toBe(512)
    expect(corpus(incremental, 7)).toEqual(corpus(incremental, 7))
    expect(corpus(incremental, 7)).not.toEqual(corpus(incremental, 8))
  })

  it('the plan says what is read, and where the three fields stand', () => {
    const lines = planText(incremental).split('\n')
    expect(lines).toContain('top 34 int')
    expect(lines).toContain('group 268 279')
    expect(lines).toContain('entry 55 text')
    expect(lines).toContain('three 55 text entry')
    expect(planText(snapshot(20)).split('\n')).toContain('three 55 text top')
  })
})
