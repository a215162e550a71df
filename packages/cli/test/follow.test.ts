// `fix follow ID [FILE…]`: the story of one order out of logs of any form, by the ids that link its messages.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sealed } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { chance } from './chance.ts'
import { fix, type Given } from './fix.ts'
import { latin1 } from './noisy-log.ts'
import { scratch } from './trading-story.ts'

const day = new URL('day.log', import.meta.url).pathname

interface Line {
  readonly kind: 'order' | 'message'
  readonly order: number
  readonly line: number
  readonly [name: string]: unknown
}

async function linesOf(words: readonly string[], given: Given = {}): Promise<{ lines: Line[]; status: number; stderr: string }> {
  const { stdout, status, stderr } = await fix(['follow', ...words, '--json', '-'], given)
  const lines = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
  return { lines, status, stderr }
}

const messagesOf = (lines: readonly Line[]): number[] => lines.filter(({ kind }) => kind === 'message').map(({ line }) => line)

const [out, back] = ['49=ME|56=VENUE', '49=VENUE|56=ME']
/** Bodies as a log has them, a line each. */
const log = (...bodies: string[]): Uint8Array[] =>
  bodies.map((body) => new Uint8Array([...sealed(`8=FIX.4.4|35=${body}|`.replace('||', '|')), 10]))

describe('fix follow', () => {
  it('tells an order from its request to its end: replaced, filled in part, cancelled, and how long each took', async () => {
    const { stdout, status } = await fix(['follow', 'A1', day])
    expect(status).toBe(0)
    expect(stdout.replaceAll(day, 'day.log')).toBe(
      `order A1: BUY 1000 EURUSD @ 1.10 Limit, ME → VENUE, FIX.4.4
  ClOrdID A1, A2, A3; OrderID O-7; ExecID E1, E2, E3, E5
20260102-09:30:01.000             ME → VENUE  2  NewOrderSingle BUY 1000 EURUSD @ 1.10 GoodTillCancel ClOrdID=A1  day.log:4
20260102-09:30:01.012     +12 ms  VENUE → ME  2  ExecutionReport New BUY 1000 EURUSD @ 1.10 cum 0 left 1000 ClOrdID=A1 OrderID=O-7 ExecID=E1  day.log:5
20260102-09:30:05.000    +3.99 s  ME → VENUE  3  OrderCancelReplaceRequest BUY 1000 EURUSD @ 1.11 ClOrdID=A2 OrigClOrdID=A1  day.log:6
20260102-09:30:05.015     +15 ms  VENUE → ME  3  ExecutionReport New Replaced BUY 1000 EURUSD @ 1.11 cum 0 left 1000 ClOrdID=A2 OrigClOrdID=A1 OrderID=O-7 ExecID=E2  day.log:7
20260102-09:30:06.200    +1.19 s  VENUE → ME  4  ExecutionReport PartiallyFilled BUY 1000 EURUSD @ 1.11 last 400 @ 1.11 cum 400 left 600 avg 1.11 ClOrdID=A2 OrderID=O-7 ExecID=E3  day.log:8
20260102-09:30:10.000     +3.8 s  ME → VENUE  5  OrderCancelRequest BUY EURUSD ClOrdID=A3 OrigClOrdID=A2  day.log:11
20260102-09:30:10.020     +20 ms  VENUE → ME  6  ExecutionReport Canceled BUY 1000 EURUSD @ 1.11 cum 400 left 0 avg 1.11 ClOrdID=A3 OrigClOrdID=A2 OrderID=O-7 ExecID=E5  day.log:12
  acknowledged after 12 ms; replace A2 replaced after 15 ms; cancel A3 canceled after 20 ms; filled after 5.2 s
  Canceled: 400 filled at 1.11, 0 left
`,
    )
  })

  it.each(['A1', 'A2', 'A3', 'O-7', 'E3'])('tells the same by any of its ids: %s', async (id) => {
    const { lines, status } = await linesOf([id, day])
    expect(status).toBe(0)
    expect(messagesOf(lines)).toEqual([4, 5, 6, 7, 8, 11, 12])
    expect(lines[0]).toMatchObject({
      ...{ schema: 1, kind: 'order', state: 'Canceled', open: false, cumQty: '400', leavesQty: '0', fills: 1 },
      ...{ ackUs: 12_000, firstFillUs: 5_200_000, basis: 'log', clOrdIDs: ['A1', 'A2', 'A3'], orderIDs: ['O-7'] },
      requests: [
        { kind: 'order', outcome: 'accepted' },
        { kind: 'replace', outcome: 'replaced', endedUs: 15_000 },
        { kind: 'cancel', outcome: 'canceled', endedUs: 20_000 },
      ],
    })
  })

  it('of an order that a Reject(3) ended the number alone says so; after numbers began anew it is of another message', async () => {
    const { lines } = await linesOf(['C1', day])
    expect(messagesOf(lines)).toEqual([19, 20])
    expect(lines[0]).toMatchObject({ state: 'Rejected', open: false, requests: [{ outcome: 'rejected', endedUs: 6000 }] })
    const anew = log(
      `D|34=2|${out}|11=A|`,
      `A|34=1|${out}|141=Y|`,
      `D|34=2|${out}|11=B|`,
      `3|34=2|${back}|45=2|58=of B|`,
      `j|34=3|${back}|379=A|380=0|58=of A|`,
    )
    expect(messagesOf((await linesOf(['A'], { stdin: anew })).lines)).toEqual([1, 5])
    expect(messagesOf((await linesOf(['B'], { stdin: anew })).lines)).toEqual([3, 4])
  })

  it('finds what stands before the message that links it, however long the chain is', async () => {
    const chain = log(`D|34=1|${out}|11=A0|`, ...Array.from({ length: 9 }, (_, n) => `G|34=${n + 2}|${out}|11=A${n + 1}|41=A${n}|`))
    for (const id of ['A0', 'A5', 'A9'])
      expect(messagesOf((await linesOf([id], { stdin: chain })).lines)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('tells every order of a position apart, and takes no NONE for an OrderID(37)', async () => {
    const stdin = log(
      `D|34=1|${out}|11=A|`,
      `8|34=1|${back}|11=A|37=1|721=P7|39=2|`,
      `D|34=2|${out}|11=B|`,
      `8|34=2|${back}|11=B|37=2|721=P7|39=0|`,
      `8|34=3|${back}|11=C|37=NONE|39=8|`,
      `8|34=4|${back}|11=D|37=NONE|39=8|`,
    )
    const { lines } = await linesOf(['P7'], { stdin })
    expect(lines.map(({ kind, order, line }) => [kind, order, line ?? 0])).toEqual([
      ['order', 1, 0],
      ['message', 1, 1],
      ['message', 1, 2],
      ['order', 2, 0],
      ['message', 2, 3],
      ['message', 2, 4],
    ])
    expect(messagesOf((await linesOf(['C'], { stdin })).lines)).toEqual([5])
  })

  it('an id of one session is not that of another', async () => {
    const stdin = log(`D|34=1|${out}|11=A|41=Z|`, `D|34=1|49=YOU|56=VENUE|11=Y|41=Z|`)
    expect(messagesOf((await linesOf(['A'], { stdin })).lines)).toEqual([1])
  })

  it('finds the order by the trace or decision that the log names before its message', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
    const [order, report] = log(`D|34=1|${out}|11=A|`, `8|34=1|${back}|11=A|37=1|39=0|`)
    const stdin = [
      Buffer.from(`2026-01-02 09:30:00 traceparent=00-${trace}-00f067aa0ba902b7-01 out `),
      order,
      report,
      Buffer.from('{"decisionId":"d-17","fix":"'),
      order,
    ]
    for (const id of [trace, 'd-17']) {
      const { lines } = await linesOf([id], { stdin })
      expect(messagesOf(lines)).toEqual([1, 2, 3])
      expect(lines[0]).toMatchObject({ traceIDs: [trace, 'd-17'] })
    }
  })

  it('a copy with PossDupFlag(43) says nothing new, one that the log had lost does', async () => {
    const fill = `8|34=2|${back}|11=A|37=1|39=2|150=F|32=5|14=5|151=0|17=E1|`
    const request = `D|34=1|${out}|11=A|38=5|`
    const accepted = `8|34=1|${back}|11=A|37=1|39=0|150=0|14=0|151=5|17=E0|`
    const dup = (body: string): string => body.replace('|49=', '|43=Y|49=')
    expect((await linesOf(['A'], { stdin: log(request, accepted, fill, dup(accepted)) })).lines[0]).toMatchObject({
      state: 'Filled',
      fills: 1,
    })
    expect((await linesOf(['A'], { stdin: log(request, accepted, dup(fill)) })).lines[0]).toMatchObject({ state: 'Filled', fills: 1 })
  })

  it('says that a request was not answered, that the order is open, and of a refused cancel why', async () => {
    const stdin = log(
      `D|34=1|${out}|52=20260102-09:30:00.000|11=A|54=1|38=5|55=X|40=1|`,
      `8|34=1|${back}|52=20260102-09:30:00.005|11=A|37=1|39=0|150=0|14=0|151=5|`,
      `F|34=2|${out}|52=20260102-09:30:01.000|11=B|41=A|`,
      `9|34=2|${back}|52=20260102-09:30:01.004|11=B|41=A|37=1|39=0|102=1|434=1|58=too late|`,
      `F|34=3|${out}|52=20260102-09:30:02.000|11=C|41=A|`,
    )
    const { stdout, status } = await fix(['follow', 'A'], { stdin })
    expect(stdout.split('\n').slice(-3)).toEqual([
      '  acknowledged after 5 ms; cancel B rejected after 4 ms (UnknownOrder: too late); cancel C not answered; times are SendingTime(52), of two clocks',
      '  New: 0 filled, 5 left; open at the end of the log',
      '',
    ])
    expect(status).toBe(0)
  })

  it('finds every message of every order, whatever stands around it and for SOH, and no other', async () => {
    const random = chance(11)
    const file = join(scratch(), 'many.log.gz')
    const orders = Array.from({ length: 12 }, (_, n) => ({
      n,
      ids: [`K${n}`],
      orderID: random(3) === 0 ? '' : `V${n}`,
      lines: [] as number[],
    }))
    let text = ''
    for (let line = 1; line <= 400; line++) {
      const order = orders[random(orders.length)]
      const head = `${order.ids.at(-1)}`
      const replaced = random(4) === 0
      if (replaced) order.ids.push(`K${order.n}-${order.ids.length}`)
      const ids = replaced ? `11=${order.ids.at(-1)}|41=${head}|` : `11=${head}|${order.orderID === '' ? '' : `37=${order.orderID}|`}`
      const separator = ['\x01', '|', '^A', ';'][random(4)]
      const [message] = log(`${replaced ? `G|34=${line}|${out}` : `8|34=${line}|${back}|39=0`}|${ids}`)
      order.lines.push(line)
      const noise = ['', `${new Date(1767346200000 + line).toISOString()} in `, 'x '][random(3)]
      text += `${noise}${latin1(message).trimEnd().replaceAll('\x01', separator)}\n`
    }
    writeFileSync(file, gzipSync(Buffer.from(text, 'latin1')))
    for (const { ids, lines } of orders) {
      const id = ids[random(ids.length)]
      expect(messagesOf((await linesOf([id, file])).lines), id).toEqual(lines)
    }
  })

  it('puts logs of one way each together again, by their stamps', async () => {
    const lines = readFileSync(day, 'utf8').split('\n')
    const folder = scratch()
    const [ins, outs] = [join(folder, 'in.log'), join(folder, 'out.log')]
    writeFileSync(ins, lines.filter((line) => line.includes('session in')).join('\n'))
    writeFileSync(outs, lines.filter((line) => line.includes('session out')).join('\n'))
    for (const files of [
      [ins, outs],
      [outs, ins],
    ]) {
      const { lines: told } = await linesOf(['A1', ...files])
      expect(told.slice(1).map(({ msgType, msgSeqNum }) => `${msgType as string} ${msgSeqNum as number}`)).toEqual([
        'D 2',
        '8 2',
        'G 3',
        '8 3',
        '8 4',
        'F 5',
        '8 6',
      ])
      expect(told[0]).toMatchObject({ ackUs: 12_000, requests: [{}, { endedUs: 15_000 }, { endedUs: 20_000 }] })
    }
  })

  it('of an id that nothing has, ends with 1 and the ids that are near', async () => {
    expect(await linesOf(['A11', day])).toEqual({
      lines: [],
      status: 1,
      stderr: 'fix: follow: no message has the id A11; near: A1, E1, A2, B1, A3, C1\n',
    })
  })

  it('can not judge a log that is not there or holds nothing, and is asked wrongly without an id', async () => {
    expect((await linesOf(['A1', `${day}.no`])).status).toBe(3)
    expect((await linesOf(['A1'], { stdin: [Buffer.from('nothing')] })).status).toBe(3)
    expect((await linesOf(['A1', day, `${day}.no`])).status).toBe(3)
    expect((await fix(['follow', '', day])).status).toBe(2)
  })

  it('shows no secret, in no form', async () => {
    const stdin = log(`D|34=1|${out}|11=A|554=hunter2|58=x|`)
    for (const form of [[], ['--long'], ['--json', '-']]) {
      const { stdout } = await fix(['follow', 'A', ...form], { stdin })
      expect(stdout).not.toContain('hunter2')
    }
    expect((await fix(['follow', 'A', '--long', '--secret', '58'], { stdin })).stdout).toMatch(/Text\(58\) +\*\*\*/)
  })
})
