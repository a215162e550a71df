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

it('a logon that was refused over the clock says so, by the stamp of the refusal or by the words of the venue, and one that was not does not', () => {
  const refused = (text: string, skewUs?: number) => {
    const told = traffic()
    told.fact({ ...from, kind: 'session_logon_refused', text, skewUs }, 0)
    told.fact({ ...from, kind: 'session_down', cause: 'logonRefused', text }, 0)
    told.fact({ ...from, kind: 'session_connecting', attempt: 2 }, 0)
    const { code, detail } = told.of('TRADE')
    return [code, detail]
  }
  expect(refused('no such login')).toEqual(['logon_refused', 'the venue said "no such login"'])
  expect(refused('', -600_000_000)).toEqual(['clock_skew', 'our clock is 600 s behind the venue’s'])
  expect(refused('bye', 130_400_000)).toEqual(['clock_skew', 'the venue said "bye"; our clock is 130 s ahead of the venue’s'])
  expect(refused('SendingTime accuracy problem')[0]).toBe('clock_skew')
})

it('a session that we ended over a stamp of the venue says that it is the clock', () => {
  const told = traffic()
  told.fact({ ...from, kind: 'session_down', cause: 'sendingTimeProblem', text: 'SendingTime accuracy problem' }, 0)
  expect(told.of('TRADE').code).toBe('clock_skew')
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
