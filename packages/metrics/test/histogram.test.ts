import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchEdges, Histogram, latencyEdgesUs, Metrics, reportEdgesUs } from '../src/index.ts'

const alone = { name: 'h_seconds', labels: [], help: 'h' }

describe('the edges', () => {
  it('of latencies are those that service levels are written in, in seconds', () => {
    const seconds = [1e-5, 2.5e-5, 5e-5, 1e-4, 2.5e-4, 5e-4, 1e-3, 2.5e-3, 5e-3, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
    const histogram = new Histogram(alone, latencyEdgesUs, 1_000_000)
    histogram.slot()
    expect(histogram.shown()[0].edges).toEqual([...seconds, Infinity])
  })

  it('of first reports are those of the earlier implementation, and those of batches powers of two', () => {
    expect(reportEdgesUs.map((edge) => edge / 1_000_000)).toEqual([0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10])
    expect(batchEdges).toEqual(Array.from({ length: 13 }, (_, n) => 2 ** n))
  })
})

describe('a value', () => {
  it('on an edge is counted in its bucket, one microsecond above it in the next', () => {
    for (const [index, edge] of latencyEdgesUs.entries()) {
      const histogram = new Histogram(alone, latencyEdgesUs, 1_000_000)
      histogram.observe(histogram.slot(), edge)
      histogram.observe(histogram.slot(), edge + 1)
      const [{ cumulative }] = histogram.shown()
      expect(cumulative[index]).toBe(1)
      expect(cumulative[index + 1]).toBe(2)
    }
  })

  it('is counted as a slow and obvious counter counts it', () => {
    const near = fc.constantFrom(...latencyEdgesUs).chain((edge) => fc.integer({ min: edge - 2, max: edge + 2 }))
    fc.assert(
      fc.property(fc.array(fc.oneof(near, fc.integer({ min: 0, max: 20_000_000 }))), (values) => {
        const histogram = new Histogram(alone, latencyEdgesUs, 1_000_000)
        const slot = histogram.slot()
        for (const value of values) histogram.observe(slot, value)
        const [shown] = histogram.shown()
        for (const [index, edge] of [...latencyEdgesUs, Infinity].entries()) {
          expect(shown.cumulative[index]).toBe(values.filter((value) => value <= edge).length)
        }
        expect(shown.count).toBe(values.length)
        expect(shown.sum).toBe(values.reduce((sum, value) => sum + value, 0) / 1_000_000)
      }),
    )
  })

  it('that never came is counted above every edge, with what was waited in the sum', () => {
    const histogram = new Histogram(alone, latencyEdgesUs, 1_000_000)
    histogram.overflow(histogram.slot(), 10_000_000)
    const [shown] = histogram.shown()
    expect(shown.cumulative.slice(-2)).toEqual([0, 1])
    expect(shown.sum).toBe(10)
  })
})

it('a series is asked for with as many label values as there are labels', () => {
  const histogram = new Histogram({ name: 'h', labels: ['session'], help: 'h' }, batchEdges, 1)
  expect(histogram.slot('a')).toBe(histogram.slot('a'))
  expect(histogram.slot('b')).not.toBe(histogram.slot('a'))
  expect(() => histogram.slot()).toThrow('h: expected values of session, was given none')
})

describe('a service level', () => {
  it('has its threshold on an edge of its histogram: between two edges its share would be a guess', () => {
    const { families } = new Metrics({ sessions: ['trade'] })
    for (const { histogram, seconds } of [
      { histogram: families.orderAck, seconds: 0.25 },
      { histogram: families.execReport, seconds: 0.25 },
      { histogram: families.mdResync, seconds: 5 },
    ])
      expect(histogram.shown()[0].edges, histogram.name).toContain(seconds)
  })
})
