// `fix tag` and `fix msg`: what they say of fields, values and messages, of versions, venues and dictionaries of the user's own.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fix } from './fix.ts'
import { scratch } from './trading-story.ts'

describe('fix tag', () => {
  it('tells of a field by tag or name: type, values, messages, groups, versions', async () => {
    const { stdout, status } = await fix(['tag', '442'])
    expect(status).toBe(0)
    expect(stdout).toBe(
      'MultiLegReportingType(442)  CHAR  FIX.4.4\n' +
        '  1  SingleSecurity\n  2  IndividualLegOfAMultiLegSecurity\n  3  MultiLegSecurity\n' +
        '  in ExecutionReport(8), TradeCaptureReportRequest(AD), TradeCaptureReport(AE),\n  TradeCaptureReportRequestAck(AQ)\n' +
        '  in FIX.4.2 to FIX.5.0SP2\n',
    )
    expect((await fix(['tag', 'multilegreportingtype'])).stdout).toBe(stdout)
    expect((await fix(['tag', '448'])).stdout).toContain('NewOrderSingle(D) in 453')
    expect((await fix(['tag', '96'])).stdout).toContain('goes with 95')
    expect((await fix(['tag', '8'])).stdout).toContain('in the header')
  })

  it('tells what a value means, and which value has a meaning', async () => {
    expect((await fix(['tag', '39=2', 'side=sellshort'])).stdout).toBe(
      'OrdStatus(39)  2  Filled  FIX.4.4\nSide(54)  5  SellShort  FIX.4.4\n',
    )
  })

  it('looks where a later version has what FIX.4.4 lacks, and only there where one was named', async () => {
    expect((await fix(['tag', 'ApplVerID'])).stdout).toMatch(/^ApplVerID\(1128\) {2}STRING {2}FIX\.5\.0SP2\n/)
    expect((await fix(['tag', '1128', '--dict', 'FIX.4.2'])).status).toBe(1)
    expect((await fix(['tag', '35', '--dict', '4.0'])).stdout).toMatch(/^MsgType\(35\) {2}\w+ {2}FIX\.4\.0\n/)
    expect((await fix(['tag', 'AbsoluteSL', '--venue', 'ctrader'])).stdout).toMatch(/ {2}PRICE {2}ctrader\n/)
  })

  it('says what is not there, what may have been meant, and ends with 1', async () => {
    expect(await fix(['tag', 'OrdStats', '55'])).toMatchObject({
      status: 1,
      stderr: 'fix: tag: OrdStats: no such field in FIX.4.4 and FIX.5.0SP2; near: OrdStatus\n',
    })
    expect((await fix(['tag', 'Side=Bought'])).stderr).toBe('fix: tag: Side=Bought: Side(54) has no such value in FIX.4.4\n')
    expect((await fix(['tag', '=5'])).status).toBe(2)
    expect((await fix(['tag'])).status).toBe(2)
  })

  it('gives the same as JSON', async () => {
    const { stdout, status } = await fix(['tag', '95', 'nothing', '--json', '-'])
    const result = JSON.parse(stdout) as { tags: object[] }
    expect(Object.keys(result)).toEqual(['schema', 'tags', 'unknown'])
    expect(result).toMatchObject({ schema: 1, unknown: ['nothing'] })
    expect(result.tags[0]).toMatchObject({
      dictionary: 'FIX.4.4',
      tag: 95,
      name: 'RawDataLength',
      goesWith: 96,
      messages: [{ type: 'A', name: 'Logon', required: false, groups: [] }, {}, {}, {}],
    })
    expect(status).toBe(1)
  })
})

describe('fix msg', () => {
  it('tells of a message by type or name: its fields in their order, groups one in another, what is required', async () => {
    const { stdout } = await fix(['msg', 'W'])
    const lines = stdout.split('\n')
    expect(lines[0]).toBe('MarketDataSnapshotFullRefresh(W)  of the application  FIX.4.4')
    expect(lines.find((line) => line.includes('(268)'))).toMatch(/^ {2}! NoMDEntries\(268\) +a group of$/)
    expect(lines.find((line) => line.includes('(269)'))).toMatch(
      /^ {6}! MDEntryType\(269\) +CHAR {2}0=Bid 1=Offer 2=Trade 3=IndexValue and \d+ more$/,
    )
    expect((await fix(['msg', 'marketdatasnapshotfullrefresh'])).stdout).toBe(stdout)
  })

  it('shows what is required alone, header and trailer too, and every value', async () => {
    expect((await fix(['msg', 'F', '--required', '--whole', '--values'])).stdout).toMatch(
      /^OrderCancelRequest\(F\)[^]*\n {2}header\n {4}! BeginString\(8\)[^]*\n {2}body\n {4}! OrigClOrdID\(41\)[^]*\n {10}1 {2}Buy\n {10}2 {2}Sell\n[^]*\n {2}trailer\n {4}! CheckSum\(10\) +STRING\n$/,
    )
  })

  it('lists all messages where none is named', async () => {
    const { stdout } = await fix(['msg', '--dict', 'FIX.4.0'])
    expect(stdout.split('\n')).toHaveLength(28)
    expect(stdout).toContain('\nD   NewOrderSingle\n')
    expect(stdout).toMatch(/^0 {3}Heartbeat {2}\(session\)\n/)
  })

  it("knows a dictionary of the user's own, and says what a version does not have", async () => {
    const file = join(scratch(), 'venue.json')
    writeFileSync(file, JSON.stringify({ base: 'FIX.4.4', fields: ['5001 TickSize PRICE'], newMessages: ['U1 PositionTick 55! 5001'] }))
    expect((await fix(['msg', 'U1', '--dict', file])).stdout).toBe(
      'PositionTick(U1)  of the application  venue.json\n  ! Symbol(55)      STRING\n    TickSize(5001)  PRICE\n',
    )
    expect(await fix(['msg', 'Newordersingl', '--json', '-'])).toMatchObject({
      status: 1,
      stderr: 'fix: msg: Newordersingl: no such message in FIX.4.4 and FIX.5.0SP2; near: NewOrderSingle\n',
    })
  })
})
