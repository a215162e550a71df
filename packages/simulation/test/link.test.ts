import { describe, expect, test } from 'vitest'
import { codec } from '@fix/codec'
import { Driver, Session, type JournalRecord } from '@fix/session'
import { memoryJournal } from '@fix/store'
import { ctrader } from '@fix/venue/ctrader'
import {
  Digest,
  generateTicks,
  Link,
  listedInstruments,
  openLogin,
  reconcileLogs,
  SimulatedVenue,
  World,
  type LinkFaults,
} from '../src/index.ts'

const fix = codec(ctrader.dictionary)
const startUs = 1_767_346_200_000_000
const poison = process.env.FIX_POISON === '1'

interface Run {
  gateway: JournalRecord[]
  venue: JournalRecord[]
  /** Fills by OrderID(37) and CumQty(14): how often each was told. */
  fills: Map<string, number>
  fillsAtVenue: number
  cuts: number
  splits: number
  digest: string
}

/** Half a minute of orders over one faulty link, then half a minute without faults for everything to heal. */
function run(seed: number, numbering: 'continue' | 'reset', faults: LinkFaults): Run {
  const world = new World({ seed, startUs })
  const venueJournal = memoryJournal({ stored: 'atOnce' })
  const venue = new SimulatedVenue({
    journal: venueJournal,
    instruments: listedInstruments,
    login: openLogin,
    seed,
    numbering,
    session: { poison },
  })
  const journal = memoryJournal({ stored: 'atOnce' })
  const fills = new Map<string, number>()
  const session = new Session({
    name: 'TRADE',
    stream: 1,
    role: 'initiator',
    codec: fix,
    senderCompID: openLogin.compID,
    targetCompID: 'CSERVER',
    senderSubID: 'TRADE',
    targetSubID: 'TRADE',
    compIDsIgnoreCase: true,
    heartBtIntS: 5,
    logon: { username: openLogin.username, password: openLogin.password },
    resetOnLogon: numbering === 'reset',
    poison,
  })
  const client = new Driver(session, journal, {
    onMessage(view) {
      if (view.msgType === '8' && view.str(150) === 'F') {
        const key = `${view.str(37)} ${view.str(14)}`
        fills.set(key, (fills.get(key) ?? 0) + 1)
      }
      return undefined
    },
  })
  const active: { faults: LinkFaults } = { faults }
  const link = new Link({
    world,
    name: 'trade',
    client,
    server: venue.trade,
    redialUs: [10_000, 500_000],
    get faults() {
      return active.faults
    },
  })
  world.keep(client)
  world.keep(venue.trade)
  link.connect()
  for (const tick of generateTicks({ seed, fromUs: startUs, untilUs: startUs + 60_000_000 })) {
    world.at(tick.timeUs, () => venue.tick(tick, world.now))
  }
  const random = world.random('trader')
  for (let at = 1000; at < 31_000; at += 100) {
    world.after(at * 1000, () => {
      const limit = random.onceIn(3)
      const order = {
        clOrdID: `S${seed}-${at}`,
        symbol: '1',
        side: random.onceIn(2) ? 'Buy' : 'Sell',
        transactTime: world.now.wallUs,
        orderQty: String(random.between(1, 900) * 1000),
        ...(limit ? { ordType: 'Limit', price: (1.1 + random.between(-20, 20) / 100_000).toFixed(5) } : { ordType: 'Market' }),
      }
      client.send('NewOrderSingle', order, undefined, world.now)
    })
  }
  world.run(startUs + 31_000_000)
  active.faults = {}
  world.run(startUs + 60_000_000)
  const records = [...venueJournal.records()]
  const digest = new Digest()
  for (const record of records) {
    digest.integer(record.idx).integer(record.wallUs)
    for (const byte of record.raw) digest.byte(byte)
  }
  return {
    gateway: [...journal.records()],
    venue: records,
    fills,
    fillsAtVenue: venue.counts.fills,
    cuts: link.cuts,
    splits: link.splits,
    digest: digest.hex(),
  }
}

const rough: LinkFaults = { delayUs: [100, 40_000], splitOnceIn: 5, cutOnceIn: 60 }

describe('an hour’s trouble in a minute, over a link that delays, splits and breaks', () => {
  const seeds = Array.from({ length: 12 }, (_, at) => at + 1)

  test.each(seeds)('with continued numbers nothing is lost or doubled, orders and fills alike (seed %i)', (seed) => {
    const { gateway, venue, fills, fillsAtVenue, cuts } = run(seed, 'continue', rough)
    const { sent, lost, doubled, unrecorded } = reconcileLogs(fix, gateway, venue)
    expect({ lost, doubled, unrecorded }).toEqual({ lost: [], doubled: [], unrecorded: [] })
    expect(sent).toBeGreaterThan(100)
    expect(cuts).toBeGreaterThan(0)
    expect([...fills.values()].filter((times) => times !== 1)).toEqual([])
    expect(fills.size).toBe(fillsAtVenue)
  })

  test('with reset numbers no order is doubled, and what is missing went with its connection', () => {
    for (const seed of seeds) {
      const { gateway, venue, cuts } = run(seed, 'reset', rough)
      const { sent, lost, doubled, unrecorded } = reconcileLogs(fix, gateway, venue)
      expect(sent).toBeGreaterThan(100)
      expect({ doubled, unrecorded }).toEqual({ doubled: [], unrecorded: [] })
      // Each break of the link can take what was in flight, and nothing else can: at ten orders a second and 40 ms a way, one or two.
      expect(lost.length).toBeLessThanOrEqual(cuts * 2)
    }
  })

  test('one seed is one run, byte for byte; another seed is another', () => {
    expect(run(5, 'continue', rough).digest).toBe(run(5, 'continue', rough).digest)
    expect(run(5, 'continue', rough).digest).not.toBe(run(6, 'continue', rough).digest)
  })

  test('without faults everything arrives, in any number of pieces', () => {
    const { gateway, venue, splits, cuts } = run(3, 'reset', { delayUs: [50, 200], splitOnceIn: 2 })
    expect(reconcileLogs(fix, gateway, venue)).toEqual({
      sent: 300,
      received: 300,
      lost: [],
      doubled: [],
      unsent: [],
      unrecorded: [],
    })
    expect(cuts).toBe(0)
    expect(splits).toBeGreaterThan(50)
  })
})
