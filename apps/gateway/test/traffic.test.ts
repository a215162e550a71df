// What is known of a session between two looks at it.
import { expect, it } from 'vitest'
import { rankOf } from '../src/snapshot.ts'
import { Traffic } from '../src/traffic.ts'

const from = { source: 'TRADE' } as const
const traffic = (): Traffic => new Traffic(['TRADE'])

it('a session that ended over its clock says so until it is logged on again, whatever attempts begin', () => {
  const told = traffic()
  told.fact({ ...from, kind: 'session_down', cause: 'clockSkew', text: 'The clocks are 7000 ms apart, 5000 ms are allowed' }, 0)
  told.fact({ ...from, kind: 'session_connecting', attempt: 2 }, 0)
  expect(told.of('TRADE')).toMatchObject({
    code: 'clock_skew',
    detail: 'clockSkew: The clocks are 7000 ms apart, 5000 ms are allowed',
  })
  told.fact({ ...from, kind: 'session_up', epoch: 1, reset: false } as never, 0)
  expect(told.of('TRADE')).toMatchObject({ code: '', detail: '' })
})

it('a hole is known from its first number to its last until it is closed', () => {
  const told = traffic()
  told.fact({ ...from, kind: 'session_gap_opened', from: 7, to: 16 }, 0)
  expect(told.of('TRADE')).toMatchObject({ gapFrom: 7, gapTo: 16 })
  told.fact({ ...from, kind: 'session_gap_closed' }, 0)
  expect(told.of('TRADE')).toMatchObject({ gapFrom: 0, gapTo: 0 })
})

it('keeps the last 512 round trips, and when the schedule changes next', () => {
  const told = traffic()
  for (let us = 1; us <= 513; us++) told.fact({ ...from, kind: 'session_round_trip', us }, 0)
  told.fact({ ...from, kind: 'session_schedule', open: false, nextChangeUs: 9 } as never, 0)
  expect(told.of('TRADE')).toMatchObject({ roundTripUs: 513, nextChangeUs: 9 })
  expect(told.of('TRADE').roundTripsUs).toEqual(Array.from({ length: 512 }, (_, at) => at + 2))
})

it('half of all are at most the p50, and all but one in a hundred at most the p99', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at)
  expect([rankOf(hundred, 0.5), rankOf(hundred, 0.99)]).toEqual([50, 99])
  expect([rankOf([7], 0.5), rankOf([7], 0.99), rankOf([], 0.5)]).toEqual([7, 7, null])
})

it('counts what waited and was never sent', () => {
  const told = traffic()
  told.fact({ ...from, kind: 'session_unsent', ids: [4, 5], why: 'expired' }, 0)
  expect(told.of('TRADE').unsent).toBe(2)
})
