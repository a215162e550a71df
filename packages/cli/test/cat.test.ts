// `fix cat`: what it shows of logs, in every form, of files, stdin and files that grow; secrets and exit statuses.
import { appendFileSync, copyFileSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { messagesIn, sealed } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { fix } from './fix.ts'
import { scratch } from './trading-story.ts'

const day = new URL('day.log', import.meta.url).pathname
const dayBytes = readFileSync(day)
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')
const heartbeat = (n: number): string =>
  Buffer.from(sealed(`8=FIX.4.4|35=0|34=${n}|49=ME|52=20260102-09:30:00|56=VENUE|112=T${n}|`))
    .toString('latin1')
    .replaceAll('\x01', '|')

describe('fix cat', () => {
  it('prints a line a message, without colours in a pipe and without secrets', async () => {
    const { stdout, stderr, status } = await fix(['cat', day])
    expect(linesOf(stdout)).toHaveLength(19)
    expect(linesOf(stdout)[3]).toBe(
      '20260102-09:30:01.012  VENUE → ME  2  ExecutionReport New BUY 1000 EURUSD @ 1.10 cum 0 left 1000 ClOrdID=A1 OrderID=O-7 ExecID=E1',
    )
    expect(stdout).toContain('Username=***')
    expect(stdout).not.toContain('\x1b')
    expect([stderr, status]).toEqual(['', 0])
  })

  it('colours the lines of a terminal, and they are the same without the colours', async () => {
    const plain = await fix(['cat', day])
    const coloured = await fix(['cat', day], { colours: true })
    expect(coloured.stdout).toContain('\x1b[')
    expect(coloured.stdout.replace(/\x1b\[[0-9;]*m/g, '')).toBe(plain.stdout)
    const long = await fix(['cat', '--long', day], { colours: true })
    expect(long.stdout.replace(/\x1b\[[0-9;]*m/g, '')).toBe((await fix(['cat', '--long', day])).stdout)
  })

  it('reads stdin in whatever pieces it comes, files compressed or not, and all of them in their order', async () => {
    const dir = scratch()
    writeFileSync(join(dir, 'a.log.gz'), gzipSync(dayBytes))
    const pieces = Array.from({ length: Math.ceil(dayBytes.length / 37) }, (_, at) => dayBytes.subarray(at * 37, at * 37 + 37))
    const { stdout } = await fix(['cat', day])
    expect((await fix(['cat'], { stdin: pieces })).stdout).toBe(stdout)
    expect((await fix(['cat', '-', join(dir, 'a.log.gz'), day], { stdin: pieces })).stdout).toBe(stdout.repeat(3))
  })

  it('shows the tree with --long: names, meanings, groups one in another, secrets blank', async () => {
    const { stdout } = await fix(['cat', '--long', '--type', 'Logon,W', day])
    expect(stdout).toContain('    Username(553)      ***\n    Password(554)      ***\n')
    expect(stdout).toContain(
      '    NoMDEntries(268)  2\n      1  MDEntryType(269)  0  Bid\n         MDEntryPx(270)    1.1098\n         MDEntrySize(271)  500000\n      2  MDEntryType',
    )
  })

  it.each(['soh', 'pipe', 'caret'])(
    'writes messages again as %s: they are read as they were, with right numbers behind the blanked secrets',
    async (form) => {
      const { stdout } = await fix(['cat', '--to', form, day])
      const again = [...messagesIn(stdout)]
      expect(again).toHaveLength(19)
      expect(new Set(again.map(({ bodyLength, checkSum }) => `${bodyLength} ${checkSum}`))).toEqual(new Set(['right right']))
      expect(stdout).not.toContain('hunter2')
      expect(stdout).toContain('554=***')
      const open = await fix(['cat', '--no-redact', '--to', form, day])
      const bytes = (text: string | Uint8Array): string[] =>
        [...messagesIn(text)].map((found) => Buffer.from(found.bytes).toString('latin1'))
      expect(bytes(open.stdout)).toEqual(bytes(dayBytes))
    },
  )

  it('writes JSON a line, schema first, with the place of each message', async () => {
    const { stdout } = await fix(['cat', '--json', '-', '--type', 'D', day])
    const [first] = linesOf(stdout).map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(Object.keys(first)).toEqual(['schema', 'file', 'line', 'at', 'bodyLength', 'checkSum', 'message', 'Header', 'Body', 'Trailer'])
    expect(first).toMatchObject({
      schema: 1,
      line: 4,
      bodyLength: 'right',
      message: 'NewOrderSingle',
      Body: { ClOrdID: 'A1', Side: 'Buy' },
    })
    const { at } = first as { at: number }
    expect(dayBytes.subarray(at, at + 9).toString()).toBe('8=FIX.4.4')
    expect((await fix(['cat', '--to', 'json', '--type', 'D', day])).stdout).toBe(stdout)
  })

  it('writes CSV of the columns that are named, by tag or name', async () => {
    const { stdout } = await fix(['cat', '--csv', '34,clordid,MDEntryPx,Text,554', '--type', 'A,W,8', '--until', '09:30:02', day])
    expect(stdout).toBe('34,clordid,MDEntryPx,Text,554\n1,,,,***\n1,,,,\n2,A1,,,\n')
    const log = sealed('8=FIX.4.4|35=W|34=5|49=ME|56=VENUE|58=a "b", c|268=2|269=0|270=1.1|269=1|270=1.2|')
    expect((await fix(['cat', '--csv', 'Text,270,NoSuchName'], { stdin: [log] })).stdout).toBe(
      'Text,270,NoSuchName\n"a ""b"", c",1.1 1.2,\n',
    )
    expect(linesOf((await fix(['cat', '--to', 'csv', day])).stdout)[0]).toMatch(/^SendingTime,SenderCompID,/)
  })

  it.each([
    ['--type', 'D', 3],
    ['--type', 'executionreport,5', 5],
    ['--comp', 'NOBODY', 0],
    ['--comp', 'VENUE', 19],
    ['--since', '20260102-09:30:10', 10],
    ['--since', '2026-01-02T10:30:10+01:00', 10],
    ['--until', '09:30:01', 2],
    ['--since', '2026-01-03', 0],
  ])('shows what is wanted: %s %s', async (option, value, count) => {
    const { stdout, status } = await fix(['cat', option, value, day])
    expect([linesOf(stdout).length, status]).toEqual([count, 0])
  })

  it('hides what the user calls secret, and shows all only where that was asked for', async () => {
    const hidden = await fix(['cat', '--secret', '11,49', '--type', 'D', day])
    expect(linesOf(hidden.stdout)[0]).toBe(
      '20260102-09:30:01.000  *** → VENUE  2  NewOrderSingle BUY 1000 EURUSD @ 1.10 GoodTillCancel ClOrdID=***',
    )
    expect((await fix(['cat', '--no-redact', '--long', '--type', 'A', day])).stdout).toContain('hunter2')
    expect(await fix(['cat', '--no-redact', '--secret', '11', day])).toMatchObject({ status: 2 })
  })

  it("reads by a venue's dialect, by a file of QuickFIX, and by an overlay of the user's own", async () => {
    const dir = scratch()
    const log = sealed('8=FIX.4.4|35=U1|34=2|49=ME|56=VENUE|5001=0.5|55=EURUSD|')
    const names = async (...words: string[]): Promise<string> => (await fix(['cat', ...words], { stdin: [log] })).stdout.trim()
    writeFileSync(
      join(dir, 'venue.json'),
      `{ // ours
        "base": "FIX.4.4", "fields": ["5001 TickSize PRICE"], "newMessages": ["U1 PositionTick 55! 5001"] }`,
    )
    writeFileSync(
      join(dir, 'venue.xml'),
      `<fix major='4' minor='4'><header><field name='BeginString' required='Y'/><field name='MsgType' required='Y'/></header>
      <messages><message name='Tick' msgtype='U1' msgcat='app'><field name='Size' required='Y'/></message></messages>
      <fields><field number='8' name='BeginString' type='STRING'/><field number='35' name='MsgType' type='STRING'/><field number='5001' name='Size' type='PRICE'/></fields></fix>`,
    )
    expect(await names()).toBe('-  ME → VENUE  2  MsgType U1 5001=0.5 Symbol=EURUSD')
    expect(await names('--dict', join(dir, 'venue.json'))).toBe('-  ME → VENUE  2  PositionTick TickSize=0.5 Symbol=EURUSD')
    expect(await names('--dict', join(dir, 'venue.xml'))).toContain('Tick 9=45 34=2 49=ME 56=VENUE Size=0.5 55=EURUSD')
    expect(await names('--venue', 'ctrader')).toContain('MsgType U1')
    expect(await names('--dict', 'fix50sp2')).toContain('MsgType U1')
  })

  it('says what was asked wrongly, and what it could not read', async () => {
    const dir = scratch()
    const stderrOf = async (...words: string[]): Promise<[number, string]> => {
      const { status, stderr } = await fix(['cat', ...words])
      return [status, stderr.trim()]
    }
    expect(await stderrOf('--to', 'xml', day)).toEqual([
      2,
      'fix: cat: --to xml: summary, long, soh, pipe, caret, typed, json, csv expected',
    ])
    expect(await stderrOf('--type', 'NewOrderSingel', day)).toEqual([
      2,
      'fix: cat: --type NewOrderSingel: MsgType(35) or the name of a message expected; near: NewOrderSingle',
    ])
    expect((await stderrOf('--type', 'U7,neworderSINGLE,XCNX', day))[0]).toBe(0)
    expect(await stderrOf('--csv', '52,Sied', day)).toEqual([
      0,
      'fix: cat: --csv Sied: no field is called so, and its column is empty; near: Side, Yield',
    ])
    expect(await stderrOf('--csv', '52,side,9999', day)).toEqual([0, ''])
    expect((await stderrOf('--venue', 'ctrade', day))[1]).toBe(
      'fix: cat: --venue ctrade: binance, ctrader, lmax-like expected; near: ctrader',
    )
    expect(await stderrOf('--long', '--to', 'json', day)).toEqual([2, 'fix: cat: json and long: one form expected'])
    expect(await stderrOf('--since', 'noon', day)).toEqual([
      2,
      'fix: cat: --since noon: 20260102-09:30:00, 2026-01-02T09:30:00Z or 09:30 expected',
    ])
    expect((await stderrOf('--venue', 'mars', day))[0]).toBe(2)
    expect((await stderrOf('--dict', 'FIX.9', day))[1]).toMatch(/--dict FIX\.9: FIX\.4\.0, .* expected$/)
    expect((await stderrOf('--dict', join(dir, 'no.xml'), day))[0]).toBe(3)
    writeFileSync(join(dir, 'bad.json'), '{ "fields": 5 }')
    expect((await stderrOf('--dict', join(dir, 'bad.json'), day))[1]).toMatch(/bad\.json: fields: /)
    expect((await stderrOf('--follow'))[0]).toBe(2)
    copyFileSync(day, join(dir, 'mine.log'))
    expect((await stderrOf('--json', join(dir, 'mine.log')))[1]).toMatch(/--json .*mine\.log: the file is there and is no JSON/)
    expect(readFileSync(join(dir, 'mine.log')).equals(dayBytes)).toBe(true)
    const missing = await fix(['cat', join(dir, 'no.log'), day])
    expect([missing.status, linesOf(missing.stdout).length]).toEqual([3, 19])
    expect(missing.stderr).toMatch(/can't read .*no\.log/)
    expect(await stderrOf(join(dir, 'bad.json'))).toEqual([3, 'fix: cat: no FIX message found'])
  })

  it('follows a file over a rotation, one that is emptied in its place, and one that is away for a while', async () => {
    const file = join(scratch(), 'fix.log')
    const write = (...numbers: number[]): void => appendFileSync(file, numbers.map((n) => `out ${heartbeat(n)}\n`).join(''))
    write(1)
    const steps = [
      () => write(2),
      () => appendFileSync(file, heartbeat(3).slice(0, 30)),
      () => appendFileSync(file, `${heartbeat(3).slice(30)}\n`),
      () => {
        write(4)
        renameSync(file, `${file}.1`)
        write(5, 6)
      },
      () => write(7),
      () => {
        truncateSync(file)
        write(8)
      },
      () => renameSync(file, `${file}.2`),
      () => undefined,
      () => write(9),
      () => appendFileSync(file, heartbeat(10)),
    ]
    const { stdout, stderr, status } = await fix(['cat', '--follow', file], {
      pause: async () => {
        const step = steps.shift()
        step?.()
        return step !== undefined
      },
    })
    expect(linesOf(stdout).map((line) => /TestReqID=T(\d+)/.exec(line)?.[1])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
    expect(stderr.match(/it is waited for/g)).toHaveLength(1)
    expect(status).toBe(0)
  })
})
