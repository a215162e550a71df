import { codec, sealed, type Codec } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { classOf } from './classes.ts'
import { difference, type Compared } from './comparison.ts'
import { corpus, kinds, type Case } from './corpus.ts'
import { OurReader } from './ours.ts'
import type { Verdict } from './verdict.ts'
import { versions } from './versions.ts'

const cases = corpus(3000, 1)
const readers = new Map(versions.map((version) => [version, new OurReader(codec(version.dictionary) as Codec<unknown>)]))
const verdicts = cases.map((each) => ({ each, ours: readers.get(each.version)?.read(each.bytes) }))

describe('the corpus for both readers', () => {
  it('is the same from the same seed, and has every version and every kind of breakage', () => {
    expect(corpus(50, 100).map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).toEqual(
      cases.slice(99, 149).map(({ bytes }) => Buffer.from(bytes).toString('latin1')),
    )
    expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(kinds))
    expect(new Set(cases.map(({ version }) => version))).toEqual(new Set(versions))
  })

  it('has valid messages that we accept, all of them', () => {
    const valid = verdicts.filter(({ each }) => each.kind === 'valid')
    expect(valid.length).toBeGreaterThan(900)
    expect(valid.filter(({ ours }) => ours?.stage !== 'accepted')).toEqual([])
  })

  it('has broken messages that we reject, but for what is a matter of the session or of taste', () => {
    const tolerable = new Set([
      'valid',
      'another BeginString(8)',
      'BodyLength(9) with zeros',
      'body shuffled',
      'value at the edge of the syntax',
      'a byte flipped',
    ])
    const broken = verdicts.filter(({ each }) => !tolerable.has(each.kind))
    expect(broken.length).toBeGreaterThan(1500)
    expect(broken.filter(({ ours }) => ours?.stage === 'accepted').map(({ each }) => `${each.seed} ${each.kind}`)).toEqual([])
  })
})

describe('a difference between the readers', () => {
  const version = versions.find(({ name }) => name === 'FIX.4.4') ?? versions[0]
  const reader = new OurReader(codec(version.dictionary) as Codec<unknown>)
  const compared = (text: string, theirs: Partial<Verdict>): Compared => {
    const bytes = sealed(`8=FIX.4.4|${text}`)
    const ours = reader.read(bytes)
    const made: Case = { seed: 1, version, kind: 'by hand', bytes }
    return { case: made, ours, theirs: { stage: 'accepted', reason: '-', code: -1, tag: 0, fields: ours.fields, ...theirs } }
  }
  const head = '34=1|49=A|52=20260102-09:30:00|56=B|'

  it('is none where both accept with the same fields', () => {
    const same = compared(`35=0|${head}`, {})
    expect([difference(same.ours, same.theirs), classOf(same)]).toEqual(['', undefined])
  })

  it('has its class where the table explains it', () => {
    expect(classOf(compared('35=0|34=1|49=A|52=20260102-09:30:00|', {}))?.name).toBe('required header fields')
    expect(classOf(compared(`35=D|${head}11=a|453=1|448=a|447=?|54=1|60=20260102-09:30:00|40=1|`, {}))?.name).toBe('entries of groups')
    expect(classOf(compared(`35=0|${head}`, { stage: 'validation', reason: 'UnsupportedVersion' }))?.name).toBe('BeginString(8)')
  })

  it('has none where it does not', () => {
    expect(classOf(compared(`35=0|${head}112=|`, {}))).toBeUndefined()
    expect(classOf(compared(`35=0|${head}`, { fields: '8=FIX.4.4/112=x/10=000' }))).toBeUndefined()
    expect(classOf(compared(`35=0|${head}`, { stage: 'validation', reason: 'RequiredTagMissing', code: 1, tag: 112 }))).toBeUndefined()
    expect(classOf(compared(`35=0|${head}`, { stage: 'crash', reason: 'SIGSEGV' }))).toBeUndefined()
    expect(classOf(compared('35=0|34=1|49=A|52=20260102-09:30:00|112=|', {}))).toBeUndefined()
  })
})
