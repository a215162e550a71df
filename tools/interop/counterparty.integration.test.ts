// Our initiator against QuickFIX C++: what two implementations that share no line understand of each other. A second reader, Wireshark's FIX
// dissector, goes through everything that was on the wire.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { SessionFact } from '@fix/events'
import { connect } from '@fix/session/node'
import { memoryJournal } from '@fix/store'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../free-port.ts'
import { buildCounterparty, Counterparty, counterpartyAbsent } from './counterparty.ts'
import { Capture, tsharkAbsent } from './tshark.ts'

const fix = codec(fix44)
const absent = counterpartyAbsent()
let folder: string
let program: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'interop-'))
  if (absent === undefined) program = await buildCounterparty(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Ends what a test started, whatever became of it, the last first. */
const endings: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

async function counterparty(): Promise<Counterparty> {
  const started = await Counterparty.start(program, await freePort())
  endings.push(() => started.stop())
  return started
}

/** A client that notes what it is told and what it receives. */
async function client(
  venue: Counterparty,
  options: { resendOrders?: 'never' | 'always'; journal?: ReturnType<typeof memoryJournal> } = {},
) {
  const facts: SessionFact[] = []
  const received: { msgType: string; seq: number; possDup: boolean; text: string }[] = []
  const session = await connect({
    fix,
    host: '127.0.0.1',
    port: venue.port,
    senderCompID: 'ME',
    targetCompID: 'VENUE',
    heartBtIntS: 1,
    resendOrders: options.resendOrders ?? 'never',
    journal: options.journal ?? memoryJournal(),
    onFact: (fact) => facts.push({ ...fact }),
  })
  session.onMessage((view) => {
    const text = view.msgTypeIs('8') ? `${view.str(11)} ${view.str(39)}` : view.str(148)
    received.push({ msgType: view.msgType, seq: view.seqNum, possDup: view.bool(43), text })
  })
  endings.push(() => session.close())
  return { session, facts, received }
}

const order = (clOrdID: string) =>
  ({
    clOrdID,
    symbol: 'EURUSD',
    side: 'Buy',
    orderQty: '100000',
    ordType: 'Limit',
    price: '1.10005',
    transactTime: '20260102-09:30:00.000',
  }) as const

/** The condition holds within the limit, or the test fails. */
async function eventually(condition: () => boolean, limitMs = 20_000): Promise<void> {
  const deadline = performance.now() + limitMs
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`not within ${limitMs} ms: ${condition}`)
    await wait(10)
  }
}

describe.skipIf(absent !== undefined)(`QuickFIX C++ as acceptor (${absent ?? 'is here'})`, () => {
  it('takes an order and reports it new and filled', async () => {
    const venue = await counterparty()
    const { session, received } = await client(venue)
    expect(session.send('NewOrderSingle', order('A1'))).toEqual({ kind: 'sent', seq: 2 })
    await venue.says(/^order A1$/)
    await eventually(() => received.length === 2)
    expect(received.map(({ text }) => text)).toEqual(['A1 0', 'A1 2'])
  })

  it('keeps the line alive with us by heartbeats, and answers our test request', async () => {
    const venue = await counterparty()
    const { session } = await client(venue)
    const mark = venue.mark
    session.send('TestRequest', { testReqID: 'hello' })
    await venue.says(/^out .*\|35=0\|.*\|112=hello\|/)
    await venue.says(/^in .*\|35=0\|/, mark)
    await venue.says(/^out .*\|35=0\|/, mark)
    await venue.says(/^in .*\|35=0\|/, venue.mark)
    await venue.says(/^out .*\|35=0\|/, venue.mark)
    expect(venue.said.filter((line) => /\|35=[23]\|/.test(line))).toEqual([])
  })

  it('logs out with us in good order', async () => {
    const venue = await counterparty()
    const { session, facts } = await client(venue)
    await session.close('good night')
    await venue.says(/^in .*\|35=5\|.*\|58=good night\|/)
    await venue.says(/^out .*\|35=5\|/)
    expect(facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'requested' })
  })

  it('logs us out, and we answer', async () => {
    const venue = await counterparty()
    const { facts } = await client(venue)
    const mark = venue.mark
    venue.command('logout')
    await venue.says(/^out .*\|35=5\|/, mark)
    await venue.says(/^in .*\|35=5\|/, mark)
    await eventually(() => facts.some((fact) => fact.kind === 'session_down' && fact.cause === 'logoutReceived'))
  })

  it('sends again what we missed while we were away, and the gap heals', async () => {
    const venue = await counterparty()
    const journal = memoryJournal()
    const before = await client(venue, { journal })
    await before.session.close()
    await venue.says(/^logout /)
    venue.command('news first')
    venue.command('news second')
    await venue.says(/^sent second/)

    const { facts, received, session } = await client(venue, { journal })
    await eventually(() => facts.some((fact) => fact.kind === 'session_gap_closed'))
    expect(received.map(({ text, possDup }) => [text, possDup])).toEqual([
      ['first', true],
      ['second', true],
    ])
    await venue.says(/^in .*\|35=2\|/)
    session.send('NewOrderSingle', order('A2'))
    await eventually(() => received.length === 4)
    expect(received[3]).toMatchObject({ text: 'A2 2', possDup: false })
    expect(venue.said.filter((line) => /^in .*\|35=2\|/.test(line))).toHaveLength(1)
  })

  it('asks us for what it missed, gets the orders again, and the gap heals', async () => {
    const venue = await counterparty()
    const { session, received } = await client(venue, { resendOrders: 'always' })
    await missedByTheVenue(venue, session, received)
    await venue.says(/^order A2/)
    await takenAtOnce(venue, session)
    // It kept the early A2 and passes over the second one.
    expect(venue.said.filter((line) => line.startsWith('order '))).toEqual(['order A1', 'order A1 possDup', 'order A2', 'order A3'])
  })

  it('asks us for what it missed, gets a gap fill for the orders, of which we are told, and the gap heals', async () => {
    const venue = await counterparty()
    const { session, received, facts } = await client(venue, { resendOrders: 'never' })
    await missedByTheVenue(venue, session, received)
    await venue.says(/^in .*\|35=4\|34=2\|43=Y\|.*\|36=4\|123=Y\|/)
    expect(venue.said.filter((line) => line.startsWith('order '))).toEqual(['order A1'])
    // Of unknown fate: whoever keeps orders has to ask what became of them.
    await eventually(() => facts.some((fact) => fact.kind === 'session_gap_filled'))
    expect(facts.find((fact) => fact.kind === 'session_gap_filled')).toMatchObject({ seqs: [2, 3] })
    await takenAtOnce(venue, session)
  })
})

type Session = Awaited<ReturnType<typeof client>>['session']

/** The venue has A1, and then thinks that it has not; A2 comes too early for it. */
async function missedByTheVenue(venue: Counterparty, session: Session, received: unknown[]): Promise<void> {
  session.send('NewOrderSingle', order('A1'))
  await eventually(() => received.length === 2)
  const mark = venue.mark
  venue.command('expect 2')
  await venue.says(/^expecting 2/, mark)
  session.send('NewOrderSingle', order('A2'))
  await venue.says(/^out .*\|35=2\|.*\|7=2\|16=0\|/, mark)
}

/** The session is whole: an order is taken, and neither side asks, rejects or leaves. */
async function takenAtOnce(venue: Counterparty, session: Session): Promise<void> {
  const mark = venue.mark
  session.send('NewOrderSingle', order('A3'))
  await venue.says(/^order A3$/, mark)
  expect(venue.said.slice(mark).filter((line) => /^(in|out) .*\|35=[235]\|/.test(line))).toEqual([])
}

const blind = absent ?? tsharkAbsent()

describe.skipIf(blind !== undefined)(`a capture of our loopback traffic (${blind ?? 'tshark is here'})`, () => {
  it('is FIX from the first byte to the last for tshark, and no message is malformed', async () => {
    const venue = await counterparty()
    const capture = await Capture.start(path.join(folder, 'loopback.pcapng'), venue.port)
    const { session, received } = await client(venue, { resendOrders: 'always' })
    for (let n = 1; n <= 20; n++) session.send('NewOrderSingle', order(`B${n}`))
    await eventually(() => received.length === 40)
    venue.command('expect 5')
    await venue.says(/^expecting 5/)
    session.send('NewOrderSingle', order('B21'))
    await venue.says(/^order B21/)
    await venue.says(/^in .*\|35=0\|/, venue.mark)
    await session.close()
    await wait(500)
    await capture.stop()

    const { msgTypes, complaints } = await capture.read()
    expect(complaints).toEqual([])
    const said = venue.said.filter((line) => /^(in|out) 8=/.test(line)).map((line) => /\|35=([^|]+)\|/.exec(line)?.[1])
    expect(msgTypes.toSorted()).toEqual(said.toSorted())
    for (const type of ['A', 'D', '8', '0', '2', '5']) expect(msgTypes).toContain(type)
  })
})

describe.skipIf(absent !== undefined)(`the fix commands before it (${absent ?? 'QuickFIX is here'})`, () => {
  it('fix replay plays the orders of a log to it, with a session of its own, and says what came of each', async () => {
    const venue = await counterparty()
    const log = path.join(root, 'packages/cli/test/day.log')
    const { stdout, status } = await fixProgram(
      'replay',
      log,
      '--to',
      `127.0.0.1:${venue.port}`,
      '--speed',
      '0',
      '--type',
      'D',
      '--json',
      '-',
    )
    const result = JSON.parse(stdout) as Record<string, unknown>
    // The third has a TimeInForce(59) that no dictionary knows.
    expect(result).toMatchObject({
      sent: { NewOrderSingle: 3 },
      refused: 1,
      notSent: {},
      cut: false,
      requests: [{ asked: 3, answered: 2 }],
    })
    expect(status).toBe(1)
    expect(venue.said.filter((line) => line.startsWith('order '))).toEqual(['order A1', 'order B1'])
    expect(venue.said.find((line) => line.startsWith('in 8=') && line.includes('|35=A|'))).toMatch(/\|34=1\|.*\|141=Y\|/)
  })

  it('fix doctor logs on to it and out again, and measures its clock', async () => {
    const venue = await counterparty()
    const session = { host: '127.0.0.1', port: venue.port, tls: false, senderCompID: 'ME', targetCompID: 'VENUE' }
    const file = path.join(folder, 'gateway.json')
    writeFileSync(file, JSON.stringify({ venue: 'ctrader', quote: session, trade: session }))
    const { stdout } = await fixProgram('doctor', '--config', file, '--session', 'TRADE', '--logon')
    expect(stdout).toMatch(/ok {6}TRADE {2}logon {8}the venue took the Logon\(A\), and a Logout\(5\) ended it/)
    expect(stdout).toMatch(/TRADE {2}clock {8}our clock is .* by SendingTime\(52\) of the Logon\(A\)/)
  })
})

const root = path.join(import.meta.dirname, '../..')

/** The command as its user starts it. */
function fixProgram(...words: string[]): Promise<{ stdout: string; status: number }> {
  const flags = ['--conditions=@fix/source', '--import', import.meta.resolve('tsx')]
  return new Promise((resolve) => {
    execFile(process.execPath, [...flags, path.join(root, 'packages/cli/src/main.ts'), ...words], (error, stdout) =>
      resolve({ stdout, status: typeof error?.code === 'number' ? error.code : 0 }),
    )
  })
}
