import { describe, expect, test } from 'vitest'
import { toText, toWire } from '@fix/session/testing'
import { Fates, FixProxy, Random, StubbornPeer, World, type ProxyFaults } from '../src/index.ts'

const heartbeat = (seq: number): Uint8Array => toWire(`8=FIX.4.4|35=0|34=${seq}|49=A|52=20260102-09:30:00.000|56=B`)
const order = (seq: number): Uint8Array => toWire(`8=FIX.4.4|35=D|34=${seq}|49=A|52=20260102-09:30:00.000|56=B|11=O${seq}`)

interface Carried {
  /** What arrived: the number of each message, or what else there was. */
  readonly pieces: string[]
  readonly delays: number[]
  readonly world: World
  readonly proxy: FixProxy
  readonly fates: Fates
  cuts: number
  say(bytes: Uint8Array): void
}

function carrying(faults: ProxyFaults, seed = 1): Carried {
  const world = new World({ seed, startUs: 1_767_346_200_000_000 })
  const fates = new Fates(world.now)
  const proxy = new FixProxy({ world, name: 'trade', faults, fate: fates })
  const it: Carried = {
    pieces: [],
    delays: [],
    world,
    proxy,
    fates,
    cuts: 0,
    say: (bytes) =>
      proxy.carry('client', bytes, {
        pass: (piece, delayUs = 0) => {
          it.pieces.push(toText(piece))
          it.delays.push(delayUs)
        },
        cut: () => it.cuts++,
      }),
  }
  proxy.opened()
  return it
}

const numbersOf = (pieces: readonly string[]): string[] =>
  pieces.map((piece) => [...piece.matchAll(/\|34=(\d+)/g)].map(([, seq]) => seq).join('+'))

describe('a proxy that knows FIX', () => {
  test('brings every message as it was said, in pieces or together, when nothing goes wrong', () => {
    const it = carrying({})
    const all = [...heartbeat(1), ...order(2), ...heartbeat(3)]
    for (const byte of all.slice(0, 80)) it.say(Uint8Array.of(byte))
    it.say(Uint8Array.from(all.slice(80)))
    expect(it.pieces.join('')).toBe(toText(Uint8Array.from(all)))
    it.say(Uint8Array.of(1, 2, 3))
    expect(it.pieces.at(-1)).toBe('|\x02\x03')
  })

  test('loses, doubles, joins and crumbles whole messages', () => {
    const kinds: [ProxyFaults, string[]][] = [
      [{ dropOnceIn: 1 }, []],
      [{ doubleOnceIn: 1 }, ['1', '1', '2', '2']],
      [{ mergeOnceIn: 1 }, ['1', '2']],
    ]
    for (const [faults, expected] of kinds) {
      const it = carrying(faults)
      it.say(heartbeat(1))
      it.say(heartbeat(2))
      it.world.run()
      expect(numbersOf(it.pieces)).toEqual(expected)
    }
    const it = carrying({ crumbleOnceIn: 1 })
    it.say(heartbeat(1))
    expect(it.pieces.length).toBe(heartbeat(1).length)
    expect(it.pieces.join('')).toBe(toText(heartbeat(1)))
  })

  test('brings a message behind the next, or with it, but does not wait for ever', () => {
    const faults: ProxyFaults = { reorderOnceIn: 1 }
    const it = carrying(faults)
    it.say(heartbeat(1))
    delete faults.reorderOnceIn
    it.say(heartbeat(2))
    expect(numbersOf(it.pieces)).toEqual(['2', '1'])
    faults.mergeOnceIn = 1
    it.say(heartbeat(3))
    delete faults.mergeOnceIn
    it.say(heartbeat(4))
    expect(numbersOf(it.pieces)).toEqual(['2', '1', '3+4'])
    faults.reorderOnceIn = 1
    it.say(heartbeat(5))
    expect(it.pieces.length).toBe(3)
    it.world.run()
    expect(numbersOf(it.pieces).at(-1)).toBe('5')
  })

  test('garbles so that no reader can take it for the message', () => {
    const shapes = new Set<string>()
    const length = /\|9=\d+\|/.exec(toText(order(7)))?.[0] ?? ''
    for (let seed = 1; seed <= 200; seed++) {
      const it = carrying({ garbleOnceIn: 1 }, seed)
      it.say(order(7))
      expect(it.pieces).not.toEqual([toText(order(7))])
      const [piece] = it.pieces
      shapes.add(!piece.endsWith('|') ? 'cut' : !piece.includes('|34=7|') ? 'number' : !piece.includes(length) ? 'length' : 'sum')
    }
    expect([...shapes].sort()).toEqual(['cut', 'length', 'number', 'sum'])
  })

  test('is deaf to one side until the connection is over, and then hears it again', () => {
    const it = carrying({})
    it.proxy.stall('client')
    it.say(heartbeat(1))
    expect(it.pieces).toEqual([])
    expect(it.proxy.ended('client', { pass: () => undefined, cut: () => undefined })).toBe(false)
    it.proxy.opened()
    it.say(heartbeat(2))
    expect(numbersOf(it.pieces)).toEqual(['2'])
  })

  test('carries nothing while the network is parted, and answers no call', () => {
    const it = carrying({})
    it.proxy.part('both', 5_000_000)
    it.say(heartbeat(1))
    expect(it.delays).toEqual([5_000_000])
    expect(it.proxy.opens()).toBe(false)
    it.world.run(it.world.now.wallUs + 5_000_000)
    it.say(heartbeat(2))
    expect(it.delays).toEqual([5_000_000, 0])
    expect(it.proxy.opens()).toBe(true)
  })

  test('counts by kind, and does nothing more once the faults are over', () => {
    const it = carrying({ dropOnceIn: 2, garbleOnceIn: 3, refuseOnceIn: 2 })
    for (let seq = 1; seq <= 100; seq++) {
      it.say(heartbeat(seq))
      it.proxy.opens()
    }
    const counts = it.fates.counts()
    expect(Object.keys(counts)).toEqual(['network.drop', 'network.garble', 'network.refuse'])
    expect(it.pieces.length).toBe(100 - counts['network.drop'])
    it.fates.end()
    const before = it.pieces.length
    for (let seq = 101; seq <= 150; seq++) it.say(heartbeat(seq))
    expect(numbersOf(it.pieces.slice(before))).toEqual(Array.from({ length: 50 }, (_, at) => String(101 + at)))
    expect(it.fates.counts()).toEqual(counts)
  })
})

describe('a stubborn peer', () => {
  const peerOf = (seed: number): StubbornPeer =>
    new StubbornPeer({ side: 'server', random: new Random(seed, 'stubborn'), onceIn: 1, most: 3 })
  const said = (bytes: Uint8Array | undefined): string =>
    bytes === undefined ? '' : toText(bytes).replace(/8=FIX.4.4\|9=\d+\||10=\d+\|$/g, '')
  const ask = toWire('8=FIX.4.4|35=2|34=9|49=A|52=20260102-09:30:00.000|56=B|7=4|16=0')

  test('does not hear a ResendRequest, or another one than was said, under the same number', () => {
    const heard = new Set<string>()
    for (let seed = 1; seed <= 100; seed++)
      heard.add(said(peerOf(seed).rewrite('client', ask)).replaceAll(/34=9\|49=A\|52=[^|]*\|56=B\|/g, ''))
    expect(heard).toContain('35=0|')
    for (const range of ['7=4|16=4|', '7=4|16=7|', '7=1|16=0|', '7=7|16=0|']) expect(heard).toContain(`35=2|${range}`)
  })

  test('fills less of a gap than it should, but something', () => {
    const fill = toWire('8=FIX.4.4|35=4|34=9|43=Y|49=B|52=20260102-09:30:00.000|56=A|122=20260102-09:30:00.000|123=Y|36=12')
    const ends = new Set<string>()
    for (let seed = 1; seed <= 30; seed++) ends.add(/\|36=(\d+)/.exec(said(peerOf(seed).rewrite('server', fill)))?.[1] ?? '')
    expect([...ends].sort()).toEqual(['10', '11'])
  })

  test('says odd things where it had nothing to say, and is a good peer after so many times', () => {
    const types = new Set<string>()
    for (let seed = 1; seed <= 50; seed++) types.add(said(peerOf(seed).rewrite('server', heartbeat(20))).slice(0, 5))
    expect([...types].sort()).toEqual(['35=2|', '35=4|'])
    const peer = peerOf(1)
    for (let n = 0; n < 10; n++) peer.rewrite('client', ask)
    expect(peer.times).toBe(3)
    expect(peer.rewrite('server', order(5))).toBeUndefined()
  })
})
