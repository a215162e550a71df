// `fix tap`, a proxy that shows what passes, and `fix replay`, one side of a log played again: before acceptors of the test's own.
import { existsSync, writeFileSync } from 'node:fs'
import { connect as connectSocket, createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { codec, sealed } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { connect, listen, type Listener } from '@fix/session/node'
import { memoryJournal } from '@fix/store'
import { afterEach, describe, expect, it } from 'vitest'
import { replay, type ReplayOptions } from '../src/commands/replay.ts'
import { tap, type TapOptions } from '../src/commands/tap.ts'
import { AskedWrongly, NotJudged } from '../src/exit-status.ts'
import { scratch } from './trading-story.ts'
import { planted } from '../../../tools/secrets/planted.ts'

const codec44 = codec(fix44)
const day = new URL('day.log', import.meta.url).pathname
const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

interface Venue {
  readonly server: Listener<unknown>
  /** MsgSeqNum(34), MsgType(35) and ClOrdID(11) of what came. */
  readonly got: string[]
  readonly sendingTimes: number[]
  readonly logons: string[]
}

/** Takes every order, and refuses those of XYZ. */
async function venue(): Promise<Venue> {
  const got: string[] = []
  const sendingTimes: number[] = []
  const logons: string[] = []
  const server = await listen({
    fix: codec44,
    port: 0,
    senderCompID: 'VENUE',
    journal: memoryJournal(),
    rejectInvalid: false,
    admit: (logon) => logons.push(`${logon.str(49)} ${logon.str(553)} ${logon.str(108)} ${logon.str(141)}`) > 0,
  })
  endings.push(() => server.close())
  void (async () => {
    for await (const client of server.sessions())
      client.onMessage((message) => {
        got.push(`${message.seqNum} ${message.msgType} ${message.str(11)}`)
        sendingTimes.push(message.utcUs(52))
        if (!message.msgTypeIs('D')) return
        const refused = message.str(55) === 'XYZ'
        client.send('ExecutionReport', {
          ...{
            orderID: `O-${message.str(11)}`,
            execID: `E-${message.str(11)}`,
            clOrdID: message.str(11),
            symbol: message.str(55),
            side: 'Buy',
          },
          ...{ execType: refused ? 'Rejected' : 'New', ordStatus: refused ? 'Rejected' : 'New', leavesQty: '0', cumQty: '0', avgPx: '0' },
        } as never)
      })
  })()
  return { server: server as Listener<unknown>, got, sendingTimes, logons }
}

describe('fix tap', () => {
  interface Tapped {
    readonly port: number
    readonly text: () => string
    readonly told: () => string
    readonly end: () => Promise<{ status: number; told: string }>
  }

  async function tapped(to: number, options: Partial<TapOptions> = {}): Promise<Tapped> {
    let [text, told] = ['', '']
    let over = false
    const world = {
      stdin: async function* () {},
      out: {
        closed: false,
        write: async (data: string | Uint8Array) => void (text += Buffer.from(data as never).toString()),
        end: async () => undefined,
      },
      tell: (word: string) => void (told += word),
      colours: false,
    }
    const pause = async (): Promise<boolean> => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      return !over
    }
    const port = await new Promise<[number, Promise<{ status: number }>]>((resolve, reject) => {
      const running: Promise<{ status: number }> = tap(
        { listen: '0', to: `127.0.0.1:${to}`, ...options },
        world,
        () => pause,
        (at) => resolve([at, running]),
      )
      running.catch(reject)
    })
    const end = async (): Promise<{ status: number; told: string }> => {
      over = true
      return { status: (await port[1]).status, told }
    }
    endings.push(end)
    return { port: port[0], text: () => text, told: () => told, end }
  }

  const talk = async (port: number): Promise<void> => {
    const session = await connect({
      ...{ fix: codec44, host: '127.0.0.1', port, senderCompID: 'ME', targetCompID: 'VENUE', journal: memoryJournal() },
      logon: { username: planted('user'), password: planted('password') },
    })
    const answered = (async () => {
      for await (const message of session.messages()) if (message.msgTypeIs('8')) return
    })()
    session.send('NewOrderSingle', {
      clOrdID: 'T1',
      symbol: 'EURUSD',
      side: 'Buy',
      transactTime: '20260102-09:30:00.000',
      orderQty: '5',
      ordType: 'Market',
    } as never)
    await answered
    await session.close()
  }

  it('shows both ways as they pass, secrets blank, and passes every byte on', async () => {
    const { server, got, logons } = await venue()
    const proxy = await tapped(server.port)
    await talk(proxy.port)
    const { status, told } = await proxy.end()
    expect(got).toEqual(['2 D T1'])
    expect(logons[0]).toContain(`ME ${planted('user')} `)
    const lines = proxy.text().trimEnd().split('\n')
    expect(lines.map((line) => line.slice(23).replace(/ +\d+ .*?([A-Z]\w+).*/, ' $1'))).toEqual([
      'ME → VENUE Logon',
      'VENUE → ME Logon',
      'ME → VENUE NewOrderSingle',
      'VENUE → ME ExecutionReport',
      'ME → VENUE Logout',
      'VENUE → ME Logout',
    ])
    expect(proxy.text()).not.toContain(planted(''))
    expect(told).toMatch(/^listening on 127\.0\.0\.1:\d+, passing on to 127\.0\.0\.1:\d+\n1 connections, 3 messages in, 3 out\n$/)
    expect(status).toBe(0)
  })

  it('as JSON says which connection and way, and shows what the filter wants alone', async () => {
    const { server } = await venue()
    const proxy = await tapped(server.port, { json: '-', type: ['D', 'ExecutionReport'] })
    await talk(proxy.port)
    await proxy.end()
    const lines = proxy
      .text()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; message: string })
    expect(lines.map(({ file, message }) => [file, message])).toEqual([
      ['1 out', 'NewOrderSingle'],
      ['1 in', 'ExecutionReport'],
    ])
  })

  it('passes on what is no FIX as it is, whatever its pieces, and the end of each side', async () => {
    const echo = createServer({ allowHalfOpen: true }, (socket) => socket.pipe(socket))
    await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve))
    endings.push(() => echo.close())
    const proxy = await tapped((echo.address() as AddressInfo).port)
    const bytes = Buffer.from(Array.from({ length: 500_000 }, (_, at) => (at * 7919) % 251))
    const socket = connectSocket({ host: '127.0.0.1', port: proxy.port })
    const back: Buffer[] = []
    socket.on('data', (chunk: Buffer) => back.push(chunk))
    socket.write(bytes.subarray(0, 3))
    socket.end(bytes.subarray(3))
    await new Promise((resolve) => socket.once('end', resolve))
    expect(Buffer.concat(back).equals(bytes)).toBe(true)
    expect(proxy.text()).toBe('')
  })

  it('tells a venue that is not there, and goes on', async () => {
    const proxy = await tapped(1)
    const socket = connectSocket({ host: '127.0.0.1', port: proxy.port }).on('error', () => undefined)
    await new Promise((resolve) => socket.once('close', resolve))
    expect(proxy.told()).toMatch(/fix: tap: 1: 127\.0\.0\.1:1: .*ECONNREFUSED/)
  })

  it('listens on the loopback unless told, and is asked wrongly of what is no endpoint', async () => {
    await expect(tapped(1, { listen: '0.0.0.0:0' })).rejects.toThrow(AskedWrongly)
    await expect(tapped(1, { to: 'venue' })).rejects.toThrow('tap: --to venue: host:port expected')
    await expect(tapped(1, { listen: '99999' })).rejects.toThrow(AskedWrongly)
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    endings.push(() => taken.close())
    await expect(tapped(1, { listen: String((taken.address() as AddressInfo).port) })).rejects.toThrow(NotJudged)
  })
})

describe('fix replay', () => {
  const world = { stdin: async function* () {}, tell: () => undefined }
  const played = (file: string, to: number, options: Partial<ReplayOptions> = {}) =>
    replay(file, { to: `127.0.0.1:${to}`, speed: '0', wait: '0.3', ...options }, world)

  it('plays what the application of one side said, with a session of its own: new numbers, a new SendingTime(52)', async () => {
    const { server, got, sendingTimes, logons } = await venue()
    const { result, text, status } = await played(day, server.port)
    expect(got).toEqual(['2 D A1', '3 G A2', '4 D B1', '5 F A3', '6 D C1'])
    expect(logons).toEqual(['ME  30 Y'])
    // Not before this test, by a clock of the log.
    expect(Math.min(...sendingTimes)).toBeGreaterThan(Date.UTC(2026, 0, 3) * 1000)
    expect(result).toMatchObject({
      ...{ schema: 1, from: 'ME', to: 'VENUE', sent: { NewOrderSingle: 3, OrderCancelReplaceRequest: 1, OrderCancelRequest: 1 } },
      ...{ skipped: 3, notSent: {}, answers: { ExecutionReport: 3 }, refused: 1, cut: false },
    })
    expect(result.requests[0]).toMatchObject({ message: 'NewOrderSingle', asked: 3, answered: 3 })
    expect(text).toContain(
      'ME → VENUE: sent 3 NewOrderSingle, 1 OrderCancelReplaceRequest, 1 OrderCancelRequest; 3 of the session or copies, not played\n',
    )
    // One of the orders was refused.
    expect(status).toBe(1)
  })

  it('keeps groups and their order, plays no copy, and waits as long as the log did, times the speed', async () => {
    const { server, got } = await venue()
    const body = (seq: number, time: string, more: string): string =>
      Buffer.from(sealed(`8=FIX.4.4|35=${more}|34=${seq}|49=ME|52=${time}|56=VENUE|`)).toString('latin1')
    const file = join(scratch(), 'a.log')
    writeFileSync(
      file,
      [
        body(2, '20260102-09:30:00.000', 'V').replace(
          '56=VENUE\x01',
          '56=VENUE\x01262=M\x01263=1\x01264=0\x01267=2\x01269=0\x01269=1\x01146=1\x0155=EURUSD\x01',
        ),
        body(3, '20260102-09:31:00.000', 'B').replace('56=VENUE\x01', '56=VENUE\x01148=x\x0133=1\x0158=line\x01'),
        body(3, '20260102-09:31:00.000', 'B').replace('34=3', '34=3\x0143=Y'),
      ].join('\n'),
      'latin1',
    )
    const pauses: number[] = []
    const pause = async (ms: number): Promise<void> => void pauses.push(ms)
    const asked = { to: `127.0.0.1:${server.port}`, speed: '0.001', wait: '0.3' }
    const { result, status } = await replay(file, asked, world, pause)
    // A minute of the log, a thousand times as slow, less what the first message took.
    expect(pauses.map((ms) => Math.round(ms / 600_000))).toEqual([100])
    expect(got.map((line) => line.split(' ')[1])).toEqual(['V', 'B'])
    expect(result).toMatchObject({ sent: { MarketDataRequest: 1, News: 1 }, skipped: 1, refused: 0 })
    expect(status).toBe(0)
  })

  it('logs on as it is told, with a secret by its reference', async () => {
    process.env.FIX_TEST_REPLAY = planted('replay')
    const { server, logons, got } = await venue()
    const { text } = await played(day, server.port, { sender: 'YOU', username: 'env:FIX_TEST_REPLAY', type: ['D'], comp: ['ME'] })
    expect(logons).toEqual([`YOU ${planted('replay')} 30 Y`])
    expect(got.map((line) => line.split(' ')[1])).toEqual(['D', 'D', 'D'])
    expect(text).toMatch(/^YOU → VENUE: /)
    await expect(played(day, server.port, { password: 'hunter2' })).rejects.toThrow(/a secret never stands here itself/)
  })

  it('plays to this machine alone unless told, to a side that is in the log, and can not judge where nobody answers', async () => {
    await expect(replay(day, { to: '192.0.2.1:9' }, world)).rejects.toThrow(/expected this machine, or --allow-remote beside it/)
    const { server } = await venue()
    await expect(played(day, server.port, { side: 'NOBODY' })).rejects.toThrow(
      'replay: --side NOBODY: one of those who speak in the log expected: ME, VENUE',
    )
    await expect(played(`${day}.no`, server.port)).rejects.toThrow(NotJudged)
    await expect(played(day, server.port, { speed: '-1' })).rejects.toThrow(AskedWrongly)
    await expect(played('-', server.port)).rejects.toThrow(AskedWrongly)
    const closed = createServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const { port } = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    await expect(played(day, port)).rejects.toThrow(NotJudged)
    expect(existsSync(day)).toBe(true)
  })
})
