// The acceptance scripts of all eight versions again over real sockets and the real clock, against one server on one port.
import { describe, expect, it } from 'vitest'
import { adaptations } from './adaptation.ts'
import { scriptsOverTcp } from './public-runs.ts'
import { adaptedScripts, providedScripts, scriptsAbsent } from './public-scripts.ts'

describe.skipIf(scriptsAbsent)('the public acceptance scripts over TCP (absent without ../shared)', () => {
  it('pass, all 178 and the 290 that are adapted to the other versions', { timeout: 60_000 }, async () => {
    const results = await scriptsOverTcp([...providedScripts(), ...adaptations.flatMap(adaptedScripts)], 'quickfix')
    expect(results.filter((result) => !result.passed)).toEqual([])
    expect(results).toHaveLength(468)
  })
})
