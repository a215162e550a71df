import { describe, expect, it } from 'vitest'
import { grown, heapLeak, heapSlack, LeakWatch } from './leak.ts'

const census = (counts: Record<string, number>): Map<string, number> => new Map(Object.entries(counts))

describe('what a cycle leaves behind', () => {
  it('is a name that counts more than at the baseline, or was not there', () => {
    const found = grown(census({ timer: 1, 'file socket': 4 }), census({ timer: 2, 'file socket': 3, 'handle TCPSocketWrap': 1 }))
    expect(found).toEqual([
      { name: 'timer', baseline: 1, count: 2 },
      { name: 'handle TCPSocketWrap', baseline: 0, count: 1 },
    ])
  })

  it('is told with the cycle behind which it was first seen, and its count at the end', () => {
    const watch = new LeakWatch(census({ timer: 1 }))
    watch.behind(3, census({ timer: 1 }))
    watch.behind(4, census({ timer: 2 }))
    expect(watch.behind(5, census({ timer: 3 }))).toEqual([{ name: 'timer', baseline: 1, count: 3, cycle: 4 }])
  })

  it('is no leak where it is gone after a later cycle', () => {
    const watch = new LeakWatch(census({}))
    watch.behind(3, census({ 'file socket': 1 }))
    watch.behind(4, census({}))
    expect(watch.leaks).toEqual([])
    watch.behind(5, census({ 'file socket': 1 }))
    expect(watch.leaks).toEqual([{ name: 'file socket', baseline: 0, count: 1, cycle: 5 }])
  })
})

describe('a heap', () => {
  const mebibyte = 1024 * 1024

  it('that breathes has not grown', () => {
    expect(heapLeak(Array.from({ length: 60 }, (_, at) => 30 * mebibyte + (at % 7) * 200_000))).toBeUndefined()
  })

  it('that grows with every cycle beyond caches and noise has', () => {
    const step = 3 * (heapSlack.bytes / 60 + heapSlack.bytesPerCycle)
    const leak = heapLeak(Array.from({ length: 60 }, (_, at) => 30 * mebibyte + at * step))
    expect(leak).toMatchObject({ name: 'heap', cycle: 60 })
  })

  it('of two cycles says nothing', () => {
    expect(heapLeak([mebibyte, 99 * mebibyte])).toBeUndefined()
  })
})
