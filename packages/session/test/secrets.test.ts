import { redact, secretTags } from '@fix/codec'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriesSecret, countSecrets } from '../src/outbound/secrets.ts'
import { toBytes, toText } from '../src/testing.ts'
import { loggedOn } from './desk.ts'
import type { Desk } from './desk.ts'

const secret = 's3cret'
const ascending = [...secretTags].sort((a, b) => a - b)
const journalled = ({ journal }: Desk): string => journal.records.map(({ raw }) => toText(raw)).join('\n')

describe('what is secret is blanked before it is journalled, whatever message has it', () => {
  for (const tag of secretTags) {
    it(`a message that may not have the tag ${tag} is rejected, and its record has stars for the value`, () => {
      const it = loggedOn()
      it.peer.send(`35=0|34=2|${tag}=${secret}`)
      expect(it.peer.take()).toContain('|45=2|')
      expect(it.session.numbers.nextIn).toBe(3)
      expect(journalled(it)).toContain(`|${tag}=***|10=`)
      expect(journalled(it)).not.toContain(secret)
    })
  }

  it('a message that is delivered: the application has the value, the journal has not', () => {
    const it = loggedOn({ validation: false })
    it.peer.send(`35=B|34=2|148=Hi|33=1|58=line|553=${secret}|554=${secret}`)
    expect(it.delivered.join()).toContain(`|553=${secret}|554=${secret}|`)
    expect(journalled(it)).toContain('|553=***|554=***|10=')
    expect(journalled(it)).not.toContain(secret)
  })

  it('a message that came early, ahead of a hole', () => {
    const it = loggedOn({ validation: false })
    it.peer.send(`35=B|34=3|148=Three|33=1|58=line|554=${secret}`)
    it.peer.send('35=B|34=2|43=Y|122=<TIME>|148=Two|33=1|58=line')
    expect(it.session.numbers.nextIn).toBe(4)
    expect(journalled(it)).toContain('|148=Three|')
    expect(journalled(it)).not.toContain(secret)
  })

  it('a message that the application has while the numbers begin anew', () => {
    const it: Desk = loggedOn(
      { validation: false },
      {
        onMessage: () => {
          it.driver.command({ kind: 'reset' }, it.now())
          return Uint8Array.of(9)
        },
      },
    )
    it.peer.send(`35=B|34=2|148=Hi|33=1|58=line|554=${secret}`)
    expect(it.journal.records.some(({ note }) => note[0] === 9)).toBe(true)
    expect(journalled(it)).not.toContain(secret)
  })

  it('a tag that the configuration names, in and out', () => {
    const it = loggedOn({ validation: false, secretTags: [148] })
    it.peer.send(`35=B|34=2|148=${secret}|33=1|58=line`)
    it.driver.send('News', { headline: secret }, undefined, it.now())
    expect(it.peer.take()).toContain(`|148=${secret}|`)
    expect(journalled(it).split('|148=***|')).toHaveLength(3)
    expect(journalled(it)).not.toContain(secret)
  })

  it('an application message of ours goes out as it is, and is not sent again with stars', () => {
    const it = loggedOn()
    it.driver.send('News', { headline: 'Hi', rawData: secret }, undefined, it.now())
    it.driver.send('News', { headline: 'Two' }, undefined, it.now())
    expect(it.peer.take()).toContain(`|96=${secret}|`)
    expect(it.peer.take()).toContain('|148=Two|')
    expect(journalled(it)).not.toContain(secret)
    it.peer.send('35=2|34=2|7=2|16=0')
    it.peer.expect('35=4|34=2|43=Y|36=3|123=Y')
    it.peer.expect('35=B|34=3|43=Y|148=Two')
    expect(it.facts.at(-1)).toMatchObject({ kind: 'session_gap_filled', seqs: [2] })
  })

  it('counts each value that it blanks in a record, of ours and of the peer', () => {
    const bytes = toBytes('8=FIX.4.4|554=a|58=554=b|553=c|96=d|10=000|')
    expect(countSecrets(bytes, 0, bytes.length, ascending)).toBe(3)
    expect(countSecrets(bytes, 0, 0, ascending)).toBe(0)
  })

  it('the look at a message finds exactly what redaction would change', () => {
    const piece = fc.constantFrom('|', '=', '0', '5', '554', '96', '1402', '95=3', '8=FIX.4.4', '-', 'x', '|553=a', '|35=B|')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(3), (pieces, before) => {
        const bytes = toBytes(`${'z'.repeat(before)}${pieces.join('')}`)
        const whole = toText(bytes, before)
        const changed = toText(redact(bytes, before, bytes.length)) !== whole
        expect(carriesSecret(bytes, before, bytes.length, ascending)).toBe(changed)
      }),
      { numRuns: 2000 },
    )
  })
})
