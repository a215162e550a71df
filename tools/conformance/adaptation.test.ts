// The versions whose public scripts are not at hand, by scripts that are adapted from their siblings: each alone on virtual time. That an adapted script
// asks for what its version has, and not for less, is shown by leaving a rule out: then some of them fail.
import { describe, expect, it } from 'vitest'
import { adaptations } from './adaptation.ts'
import type { Adaptation } from './adaptation.ts'
import { memoryGround } from './memory.ts'
import { adaptedScripts, scriptsAbsent } from './public-scripts.ts'
import type { PublicScript } from './public-scripts.ts'
import { serverSettings } from './settings.ts'
import { runText } from './suite.ts'

const poison = process.env['FIX_POISON'] === '1'

function run({ file, text }: PublicScript) {
  return runText(file, text, async () => memoryGround(serverSettings([]), poison), 'quickfix')
}

async function failures(adaptation: Adaptation): Promise<string[]> {
  const failed: string[] = []
  for (const script of adaptedScripts(adaptation)) if (!(await run(script)).passed) failed.push(script.name.replace(/^.*\//, ''))
  return failed
}

describe.skipIf(scriptsAbsent).each(adaptations)('adapted scripts of $version (absent without ../shared)', (adaptation) => {
  it.each(adaptedScripts(adaptation).map((script) => [script.name, script] as const))('%s', async (_, script) => {
    const result = await run(script)
    expect(result.passed, `line ${result.line}: ${result.reason}\n${result.detail}`).toBe(true)
    expect(result.version).toBe(adaptation.version)
  })
})

describe.skipIf(scriptsAbsent)('adapted scripts (absent without ../shared)', () => {
  const of = (version: string): Adaptation => {
    const found = adaptations.find((adaptation) => adaptation.version === version)
    if (found === undefined) throw new Error(`no adaptation for ${version}`)
    return found
  }

  it('are as many as the public ones', () => {
    expect(adaptations.map((adaptation) => adaptedScripts(adaptation).length)).toEqual([56, 56, 58, 60, 60])
  })

  it.each(['FIX.4.0', 'FIX.4.1'])('of %s need each of their rules', async (version) => {
    const adaptation = of(version)
    for (const left of adaptation.rules) {
      expect(await failures({ ...adaptation, rules: adaptation.rules.filter((rule) => rule !== left) })).not.toEqual([])
    }
  })

  it('of FIX.4.0 want stamps in seconds: everything that is answered at all fails otherwise', async () => {
    expect((await failures({ ...of('FIX.4.0'), stampWidth: 21 })).length).toBeGreaterThan(40)
  })

  it('of FIX.4.0 have no groups and no SecurityDefinition(d): what asks for them fails', async () => {
    expect(await failures({ ...of('FIX.4.0'), without: [] })).toEqual([...of('FIX.4.0').without])
  })

  it('of FIX.4.3 want the reasons that FIX.4.2 leaves out', async () => {
    const as42 = { ...of('FIX.4.3'), from: 'fix42', source: of('FIX.4.0').source, without: [] }
    expect(await failures(as42)).toEqual(
      expect.arrayContaining(['14b_RequiredFieldMissing', '14g_HeaderBodyTrailerFieldsOutOfOrder', '14h_RepeatedTag']),
    )
  })

  it('of FIX.5.0 want its own version in the answer to a Logon', async () => {
    const adaptation = of('FIX.5.0')
    const as50sp2 = { ...adaptation, target: { beginString: 'FIXT.1.1', peer: 'TW50' } }
    expect((await failures(as50sp2)).length).toBeGreaterThan(50)
  })
})
