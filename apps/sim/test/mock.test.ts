import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Client } from './client.ts'
import { Program } from './program.ts'

let folder: string
let running: Program[]
let clients: Client[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mock-'))
  running = []
  clients = []
})
afterEach(async () => {
  for (const program of running) program.child.kill('SIGKILL')
  await Promise.all(running.map((program) => program.ended))
  await Promise.all(clients.map((client) => client.stop()))
  rmSync(folder, { recursive: true, force: true })
})

function mock(...args: string[]): Program {
  const program = new Program('mock', '--venue', 'ctrader', '--state', join(folder, 'venue'), ...args)
  running.push(program)
  return program
}

async function clientOf(program: Program, password?: string): Promise<Client> {
  const { listening } = (await program.line(0)) as { listening: { quote: number; trade: number } }
  const client = new Client(listening, password)
  clients.push(client)
  return client
}

/** One quote a second from 2 January 2026, 09:30, one point up each time. */
function quotes(count: number): string {
  const file = join(folder, 'quotes.csv')
  const rows = Array.from({ length: count }, (_, at) => {
    const time = new Date(Date.UTC(2026, 0, 2, 9, 30, at)).toISOString()
    return `${time},EURUSD,${(1.1 + at / 100_000).toFixed(5)},${(1.1001 + at / 100_000).toFixed(5)}`
  })
  writeFileSync(file, ['time,symbol,bid,ask', ...rows].join('\n') + '\n')
  return file
}

describe('the mock venue', () => {
  test('at speed 0 goes on only when its client has answered, plays every tick, and ends by itself', async () => {
    const program = mock('--port', '0', '--ticks', quotes(50), '--speed', '0', '--exit-at-end')
    const client = await clientOf(program)
    await client.until(() => client.up('QUOTE') && client.up('TRADE'))
    let orders = 0
    client.onMessage = (name, text) => {
      // An order at each second quote: the venue must not go on before it is filled.
      if (name === 'QUOTE' && text.includes('|35=W|') && client.received.QUOTE.length % 2 === 0)
        client.market(`A${++orders}`, orders % 2 ? 'Buy' : 'Sell', '1000')
    }
    client.subscribe('1', false)
    expect((await program.ended)[0]).toBe(0)
    expect(client.received.QUOTE.filter((text) => text.includes('|35=W|'))).toHaveLength(50)
    expect(client.received.QUOTE[49]).toContain('|52=20260102-09:30:49.000|')
    expect(await program.line(1)).toEqual({ ended: true })
    expect(await program.line(2)).toMatchObject({ schema: 1, ticks: 50, orders: 25, fills: 25, rejects: 0, working: 0 })
    const fills = client.received.TRADE.filter((text) => text.includes('|150=F|'))
    // Each order was filled at the very quote that it answered: the second, the fourth and so on.
    const prices = fills.map((text) => /\|6=([\d.]+)\|/.exec(text)?.[1])
    expect(prices).toEqual(Array.from({ length: 25 }, (_, at) => ((at % 2 === 0 ? 110_010 : 110_000) + at * 2 + 1) / 100_000).map(String))
    expect(client.facts.filter((fact) => fact.kind === 'session_down').map((fact) => fact.cause)).toEqual([
      'logoutReceived',
      'logoutReceived',
    ])
  })

  test('may be ahead of its client by some seconds: an order meets the last quote of them, and the very next one while another works', async () => {
    const program = mock('--port', '0', '--ticks', quotes(50), '--speed', '0', '--ahead', '4500', '--exit-at-end')
    const client = await clientOf(program)
    await client.until(() => client.up('QUOTE') && client.up('TRADE'))
    let orders = 0
    client.onMessage = (name, text) => {
      const seen = client.received.QUOTE.filter((one) => one.includes('|35=W|')).length
      if (name !== 'QUOTE' || !text.includes('|35=W|')) return
      // Quotes come by the five. At the 3rd and 7th of each ten an order that fills at once; at the 25th one that waits for ever.
      if (seen === 25) client.limit('L', '0.5')
      else if (seen % 10 === 3 || seen % 10 === 7) client.market(`A${++orders}`, 'Buy', '1000')
    }
    client.subscribe('1', false)
    expect((await program.ended)[0]).toBe(0)
    expect(client.received.QUOTE.filter((text) => text.includes('|35=W|'))).toHaveLength(50)
    expect(await program.line(2)).toMatchObject({ ticks: 50, orders: 11, fills: 10, rejects: 0, working: 1 })
    const fills = client.received.TRADE.filter((text) => text.includes('|150=F|'))
    const quote = fills.map((text) => Math.round((Number(/\|6=([\d.]+)\|/.exec(text)?.[1]) - 1.1001) * 100_000) + 1)
    expect(quote).toEqual([5, 10, 15, 20, 25, 27, 33, 37, 43, 47])
  })

  test('on SIGTERM logs out and ends with status 0', async () => {
    const program = mock('--port', '0', '--speed', '50')
    const client = await clientOf(program)
    await client.until(() => client.up('QUOTE') && client.up('TRADE'))
    client.subscribe('1', true)
    await client.until(() => client.received.QUOTE.some((text) => text.includes('|35=X|')))
    expect(client.received.QUOTE[0]).toContain('|35=W|')
    expect(await program.end('SIGTERM')).toEqual([0, null])
    await client.until(() => client.facts.filter((fact) => fact.kind === 'session_down').length >= 2)
    expect(await program.line(1)).toMatchObject({ schema: 1 })
  })

  test('killed and started again with the same state it knows its orders and positions', async () => {
    const first = mock('--port', '0', '--speed', '50')
    const client = await clientOf(first)
    await client.until(() => client.up('QUOTE') && client.up('TRADE'))
    client.subscribe('1', false)
    await client.until(() => client.received.QUOTE.length > 0)
    client.market('A1', 'Buy', '3000')
    client.send('TRADE', 'NewOrderSingle', {
      clOrdID: 'A2',
      symbol: '1',
      side: 'Buy',
      transactTime: 0,
      orderQty: '2000',
      ordType: 'Limit',
      price: '0.50000',
    })
    await client.until(() => client.received.TRADE.length >= 3)
    await first.end('SIGKILL')

    const again = await clientOf(mock('--port', '0', '--speed', '50'))
    await again.until(() => again.up('TRADE'))
    again.send('TRADE', 'OrderMassStatusRequest', { massStatusReqID: 'S1', massStatusReqType: 'StatusForAllOrders' })
    again.send('TRADE', 'RequestForPositions', { posReqID: 'P1' })
    again.send('TRADE', 'OrderStatusRequest', { clOrdID: 'A1' })
    await again.until(() => again.received.TRADE.length >= 3)
    const [open, position, filled] = again.received.TRADE
    expect(open).toContain('|37=2|38=2000|39=0|40=2|44=0.50000|')
    expect(position).toContain('|704=3000|705=0|')
    expect(filled).toContain('|11=A1|14=3000|37=1|38=3000|39=2|')
  })

  test('refuses a wrong password with a Logout', async () => {
    const client = await clientOf(mock('--port', '0'), 'wrong')
    await client.until(() => client.facts.some((fact) => fact.kind === 'session_logon_refused'))
    const refusal = client.facts.find((fact) => fact.kind === 'session_logon_refused')
    expect(refusal).toMatchObject({ text: 'InternalError: RET_INVALID_DATA' })
  })

  test('says what is wrong with what it was asked, and ends with status 2', async () => {
    const notTicks = join(folder, 'notes.csv')
    writeFileSync(notTicks, 'time,symbol,bid,ask\nyesterday,EURUSD,1,2\n')
    const cases: [string[], string][] = [
      [['--port', '0', '--ticks', notTicks], 'notes.csv, line 2'],
      [['--port', '0', '--ticks', join(folder, 'missing.csv')], 'no such file'],
      [['--port', 'many'], '--port is "many"'],
      [[], 'no port given'],
    ]
    for (const [args, reason] of cases) {
      const program = mock(...args)
      expect((await program.ended)[0]).toBe(2)
      expect(program.stderr).toContain(reason)
      expect(program.lines).toEqual([])
    }
    const other = new Program('mock', '--venue', 'nowhere', '--port', '0')
    running.push(other)
    expect((await other.ended)[0]).toBe(2)
    expect(other.stderr).toContain('nowhere')
  })
})
