// Every case again over real sockets and on the real clock: our acceptor listens, our initiator dials.
import { describe, expect, it } from 'vitest'
import { allCases, runsOf } from './cases.ts'
import { overTcp } from './over.ts'

describe('the session cases over TCP', () => {
  it('hold in every version and role', async () => {
    const outcomes = await overTcp(allCases().flatMap(runsOf))
    const failed = outcomes.filter(({ passed }) => !passed)
    expect(failed.map(({ version, role, reason }) => `${version.name}, ${role}: ${reason}`)).toEqual([])
    expect(outcomes.length).toBeGreaterThan(2000)
  })
})
