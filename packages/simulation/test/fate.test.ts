import { describe, expect, test } from 'vitest'
import { Fates } from '../src/index.ts'

describe('the fate of a run', () => {
  test('counts what happened by its kind, with the time of each', () => {
    const clock = { monoUs: 5 }
    const fate = new Fates(clock)
    expect(fate.strikes('network.drop')).toBe(true)
    clock.monoUs = 9
    expect([fate.strikes('storage.eio'), fate.strikes('network.drop')]).toEqual([true, true])
    expect(fate.counts()).toEqual({ 'network.drop': 2, 'storage.eio': 1 })
    expect(fate.events.map(({ number, monoUs }) => [number, monoUs])).toEqual([
      [1, 5],
      [2, 9],
      [3, 9],
    ])
  })

  test('takes single faults out, by their number, and leaves the numbers of the others', () => {
    const fate = new Fates({ monoUs: 0 }, (number) => number === 2)
    expect([1, 2, 3].map(() => fate.strikes('network.cut'))).toEqual([true, false, true])
    expect(fate.events.map(({ number }) => number)).toEqual([1, 3])
    expect(fate.asked).toBe(3)
  })

  test('lets nothing happen once faults are over', () => {
    const fate = new Fates({ monoUs: 0 })
    fate.end()
    expect(fate.strikes('clock.forward')).toBe(false)
    expect(fate.events).toEqual([])
  })
})
