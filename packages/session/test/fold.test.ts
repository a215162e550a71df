import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { held } from '../src/index.ts'
import type { SessionConfig } from '../src/index.ts'
import { MemoryRecords } from '../src/testing.ts'
import { desk, fold, loggedOn } from './desk.ts'

/** What a peer of doubtful manners, an application and an operator may do, in any order. */
type Act =
  | { kind: 'message'; type: '0' | '1' | '3' | 'B' | 'B?'; offset: number; possDup: boolean }
  | { kind: 'resendRequest'; offset: number; from: number; to: number }
  | { kind: 'sequenceReset'; offset: number; newOffset: number; gapFill: boolean }
  | { kind: 'logon'; offset: number; reset: boolean }
  | { kind: 'logout'; offset: number }
  | { kind: 'send' | 'connect' | 'cut' | 'operatorReset' | 'stop' }
  | { kind: 'setNumbers'; nextIn: number; nextOut: number }
  | { kind: 'advance'; ms: number }

/** Numbers around the expected one, which is the usual case. */
const offset = fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: -3, max: 4 }))
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('message' as const),
      type: fc.constantFrom('0' as const, '1' as const, '3' as const, 'B' as const, 'B?' as const),
      offset,
      possDup: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('resendRequest' as const), offset, from: fc.nat(9), to: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('sequenceReset' as const), offset, newOffset: offset, gapFill: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('logon' as const), offset, reset: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('logout' as const), offset }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('send' as const, 'connect' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('cut' as const, 'operatorReset' as const, 'stop' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('setNumbers' as const),
      nextIn: fc.integer({ min: 1, max: 9 }),
      nextOut: fc.integer({ min: 1, max: 9 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('advance' as const), ms: fc.nat(20_000) }) },
)

const configs: Partial<SessionConfig>[] = [
  {},
  { role: 'acceptor' },
  { role: 'acceptor', compat: 'quickfix', resetOnLogon: true },
  { resetOnLogon: true },
  { resetOnLogout: true, resetOnDisconnect: true },
  { coalesceInbound: true },
  { role: 'acceptor', coalesceInbound: true, gapFillEqual: 'ignore' },
]

describe('the numbers are a fold of the journal', () => {
  it('after anything at all, the fold of the records appended is the live machine’s numbers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...configs), fc.array(act, { minLength: 1, maxLength: 80, size: 'max' }), (config, acts) => {
        const records = new MemoryRecords()
        const it = desk(config, records)
        it.peer.connect()
        for (const act of acts) {
          perform(it, act)
          expect(fold(records.records)).toEqual(it.session.numbers)
        }
        const restarted = desk(config, new MemoryRecords(false, records.records))
        expect(restarted.session.numbers).toEqual(it.session.numbers)
      }),
      { numRuns: 300 },
    )
  })

  it('a message that was applied when the numbers had begun anew counts for its note only', () => {
    const it = loggedOn({}, { onMessage: () => held })
    it.peer.send('35=B|34=2|148=Hello|33=1|58=line')
    it.peer.disconnect()
    expect(it.driver.command({ kind: 'reset' }, it.now())).toBeUndefined()
    it.driver.taken(undefined, it.now())
    expect(it.session.numbers).toMatchObject({ epoch: 2, nextIn: 1, nextOut: 1 })
    expect(fold(it.journal.records)).toEqual(it.session.numbers)
  })
})

function perform({ driver, peer, session, now }: ReturnType<typeof desk>, act: Act): void {
  const expected = session.numbers.nextIn
  const seq = (shift: number): number => Math.max(0, expected + shift)
  switch (act.kind) {
    case 'message': {
      const body = act.type === 'B' ? '148=Hi|33=1|58=line' : act.type === '1' ? '112=T' : act.type === '3' ? '45=1' : ''
      const dup = act.possDup ? '43=Y|122=20260102-09:29:59|' : ''
      return peer.send(`35=${act.type.charAt(0)}|34=${seq(act.offset)}|${dup}${body}`)
    }
    case 'resendRequest':
      return peer.send(`35=2|34=${seq(act.offset)}|7=${act.from}|16=${act.to}`)
    case 'sequenceReset':
      return peer.send(`35=4|34=${seq(act.offset)}|36=${seq(act.offset + act.newOffset + 1)}|123=${act.gapFill ? 'Y' : 'N'}`)
    case 'logon':
      return peer.send(act.reset ? '35=A|34=1|98=0|108=5|141=Y' : `35=A|34=${seq(act.offset)}|98=0|108=5`)
    case 'logout':
      return peer.send(`35=5|34=${seq(act.offset)}`)
    case 'send':
      driver.send('News', { headline: 'x' }, undefined, now())
      return
    case 'connect':
      if (!driver.attached) peer.connect()
      return
    case 'cut':
      return peer.disconnect('transportError')
    case 'operatorReset':
      driver.command({ kind: 'reset' }, now())
      return
    case 'stop':
      driver.command({ kind: 'logout' }, now())
      return
    case 'setNumbers':
      driver.command({ kind: 'setNumbers', nextIn: act.nextIn, nextOut: act.nextOut }, now())
      return
    case 'advance':
      return peer.advanceMs(act.ms)
  }
}
