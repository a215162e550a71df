import { describe, expect, it } from 'vitest'
import { asked } from './asked.ts'

describe('the fuzzer', () => {
  it('takes ten million inputs from seed 1 on unless it is told otherwise', () => {
    expect(asked(['codec'], ['codec'])).toEqual({ name: 'codec', inputs: 10_000_000, seed: 1, json: undefined, report: false })
  })

  it('takes as many as it is told, from whatever seed', () => {
    const line = ['codec', '--inputs', '5', '--seed', '7', '--json', '-']
    expect(asked(line, ['codec'])).toEqual({ name: 'codec', inputs: 5, seed: 7, json: '-', report: false })
  })

  it('keeps a run for the page of reliability only where it is told to', () => {
    expect(asked(['session', '--report'], ['session']).report).toBe(true)
  })
})
