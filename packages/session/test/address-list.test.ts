import { describe, expect, it } from 'vitest'
import { AddressList, plainAddress } from '../src/node/address-list.ts'

describe('addresses that may connect', () => {
  it.each([
    ['10.1.2.3', ['10.1.2.3'], true],
    ['10.1.2.4', ['10.1.2.3'], false],
    ['10.1.255.255', ['10.1.0.0/16'], true],
    ['10.2.0.0', ['10.1.0.0/16'], false],
    ['192.0.2.129', ['192.0.2.128/25'], true],
    ['192.0.2.127', ['192.0.2.128/25'], false],
    ['203.0.113.9', ['0.0.0.0/0'], true],
    ['::ffff:10.1.2.3', ['10.1.0.0/16'], true],
    ['2001:db8::1', ['2001:db8::/32'], true],
    ['2001:db9::1', ['2001:db8::/32'], false],
    ['::1', ['::1'], true],
    ['::1', ['0.0.0.0/0'], false],
    ['10.1.2.3', ['::/0'], false],
    ['fe80::1%eth0', ['fe80::/10'], true],
    ['', ['0.0.0.0/0', '::/0'], false],
    ['10.1.2.3', [], false],
    ['10.9.9.9', ['192.0.2.1', '10.9.0.0/16'], true],
    ['10.9.9.9', ['::ffff:10.9.0.0/112'], true],
    ['10.8.9.9', ['::ffff:10.9.0.0/112'], false],
  ] as const)('%j among %j: %j', (address, entries, allowed) => {
    expect(new AddressList(entries).has(address)).toBe(allowed)
  })

  it.each(['10.1.2', '10.1.2.3/33', '::1/129', '10.1.2.3/', '10.1.2.3/8/8', '10.1.2.3/-1', 'venue.test', ''])(
    'refuses %j by name',
    (entry) => {
      expect(() => new AddressList([entry])).toThrow(`allow: '${entry}'`)
    },
  )

  it('an address is written as people do', () => {
    expect(['::ffff:127.0.0.1', '::FFFF:10.0.0.1', '127.0.0.1', '::1', 'fe80::1%lo'].map(plainAddress)).toEqual([
      '127.0.0.1',
      '10.0.0.1',
      '127.0.0.1',
      '::1',
      'fe80::1',
    ])
  })
})
