import { codec } from '@fix/codec'
import { describe, expect, test } from 'vitest'
import { binance } from '../src/binance.ts'
import { ctrader } from '../src/ctrader.ts'
import { lmaxLike } from '../src/lmax-like.ts'
import type { SessionProfile } from '../src/index.ts'

const profiles: readonly SessionProfile<unknown>[] = [ctrader, binance, lmaxLike]

describe('the sessions of a venue', () => {
  test.each(profiles.map((profile) => [profile.id, profile] as const))(
    '%s: each has a name, a port and a heartbeat that fits',
    (_, { session }) => {
      expect(new Set(session.sessions.map(({ name }) => name)).size).toBe(session.sessions.length)
      for (const { ports, heartBtIntS } of session.sessions) {
        expect(ports.tls).toBeGreaterThan(0)
        expect(heartBtIntS.default).toBeGreaterThanOrEqual(heartBtIntS.min)
        expect(heartBtIntS.default).toBeLessThanOrEqual(heartBtIntS.max)
      }
      // Numbers that begin anew on our word are asked for on the wire, and no others.
      expect(session.reset.sendFlag).toBe(session.reset.logon === 'always')
    },
  )

  test.each(profiles.map((profile) => [profile.id, profile] as const))(
    '%s: its dictionary has what its Logon(A) must have',
    (_, { dictionary, session }) => {
      const logon = [...dictionary.messages.values()].find(({ name }) => name === 'Logon')
      const names = logon?.members.map(({ tag }) => dictionary.fields.get(tag)?.camel) ?? []
      expect(names).toEqual(expect.arrayContaining([...session.logon.required]))
      for (const [tag] of session.logon.fields ?? []) expect(logon?.members.map((member) => member.tag)).toContain(tag)
    },
  )

  test('Binance: a Logon(A) as it goes out, with the answer of the venue, is what the dictionary takes', () => {
    const fix = codec(binance.dictionary)
    const { signing } = binance.session.logon
    expect(signing.payload).toEqual([35, 49, 56, 34, 52])
    const logon = fix.write({
      ...{ msgType: 'Logon', msgSeqNum: 1, senderCompID: 'CLIENT', targetCompID: 'SPOT', sendingTime: '20260101-00:00:00.000000' },
      ...{
        encryptMethod: 'None',
        heartBtInt: 30,
        rawData: 'signature',
        resetSeqNumFlag: true,
        username: 'key',
        messageHandling: 'Sequential',
        uuid: 'x',
      },
    } as never)
    for (const view of fix.read(logon)) expect([...fix.problemsOf(view)]).toEqual([])
    expect(binance.session.compIDs.senderPattern.test('CLIENT')).toBe(true)
    expect(binance.session.compIDs.senderPattern.test('too-long-a-name')).toBe(false)
  })
})
