// `fix diff`: what two logs, or two messages, mean differently; and how two rows are laid beside each other.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealed } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { aligned, windowSize, type Step } from '../src/diff/alignment.ts'
import { plainValue } from '../src/diff/meaning.ts'
import { chance } from './chance.ts'
import { fix } from './fix.ts'
import { scratch } from './trading-story.ts'

const day = new URL('day.log', import.meta.url).pathname
const dayText = readFileSync(day, 'utf8')

async function diffOf(a: string, b: string, ...words: string[]): Promise<{ stdout: string; stderr: string; status: number }> {
  const dir = scratch()
  writeFileSync(join(dir, 'a'), a)
  writeFileSync(join(dir, 'b'), b)
  const { stdout, stderr, status } = await fix(['diff', join(dir, 'a'), join(dir, 'b'), ...words])
  return { stdout: stdout.replaceAll(`${dir}/`, ''), stderr, status }
}

const text = (body: string): string => Buffer.from(sealed(`8=FIX.4.4|35=D|34=2|49=ME|56=VENUE|${body}`)).toString('latin1')

describe('fix diff', () => {
  it('finds a log the same as itself, whatever stands between its fields, and whenever it was sent', async () => {
    const again = dayText
      .replaceAll('|', '\x01')
      .replaceAll(/\x0152=[^\x01]+/g, '\x0152=20270101-00:00:00')
      .replaceAll(/\x0134=\d+/g, '\x0134=7')
    expect(await diffOf(dayText, again)).toEqual({
      stdout: '',
      stderr: '19 the same, 0 changed, 0 in the first alone, 0 in the second alone\n',
      status: 0,
    })
    expect((await diffOf(dayText, again, '--all')).status).toBe(1)
  })

  it('says which message is missing, which is new, and in which fields one has changed', async () => {
    const lines = dayText.split('\n')
    const other = [...lines.slice(0, 6), ...lines.slice(7), lines[5]].join('\n').replace('270=1.1101', '270=1.1102').replace('59=Q', '59=1')
    const { stdout, stderr, status } = await diffOf(dayText, other)
    expect(stdout).toBe(
      '- a:7  VENUE → ME  3  ExecutionReport New Replaced BUY 1000 EURUSD @ 1.11 cum 0 left 1000 ClOrdID=A2 OrigClOrdID=A1 OrderID=O-7 ExecID=E2\n' +
        '~ a:15 b:14  VENUE → ME  10  MarketDataSnapshotFullRefresh EURUSD 2 entries (1 Bid, 1 Offer)\n' +
        '    NoMDEntries(268) 2 MDEntryPx(270)  1.1101 | 1.1102\n' +
        '~ a:19 b:18  ME → VENUE  8  NewOrderSingle BUY 10 EURUSD @ 1.10 Q ClOrdID=C1\n' +
        '    TimeInForce(59)  Q | 1\n' +
        '+ b:21  ME → VENUE  3  OrderCancelReplaceRequest BUY 1000 EURUSD @ 1.11 ClOrdID=A2 OrigClOrdID=A1\n',
    )
    expect(stderr).toBe('16 the same, 2 changed, 1 in the first alone, 1 in the second alone\n')
    expect(status).toBe(1)
  })

  it('takes messages themselves, and neither the order of fields nor the digits of a number for a difference', async () => {
    const ours = text('11=A|38=010|44=1.10|453=2|448=X|452=1|448=Y|452=2|')
    const theirs = text('44=1.1000|11=A|453=2|448=X|452=1|448=Y|452=2|38=10|')
    expect(await fix(['diff', ours, theirs])).toMatchObject({ status: 0, stdout: '' })
    const { stdout } = await fix(['diff', ours, text('11=B|38=11|453=1|448=Y|452=1|5001=x|')])
    expect(stdout.split('\n').slice(1, -1)).toEqual([
      '    ClOrdID(11)  A | B',
      '    OrderQty(38)  010 | 11',
      '    Price(44)  1.10 | -',
      '    NoPartyIDs(453)  2 | 1',
      '    NoPartyIDs(453) 1 PartyID(448)  X | Y',
      '    NoPartyIDs(453) 2 PartyID(448)  Y | -',
      '    NoPartyIDs(453) 2 PartyRole(452)  2 | -',
      '    5001  - | x',
    ])
  })

  it('leaves out what it is told to, and shows no secret in which two differ', async () => {
    const [a, b] = ['554=old|58=x|', '554=new|58=y|'].map((body) => text(body))
    expect((await fix(['diff', a, b, '--ignore', 'password,58'])).status).toBe(0)
    expect((await fix(['diff', a, b])).stdout).toContain('    Password(554)  *** | ***\n')
    expect((await fix(['diff', a, b, '--no-redact'])).stdout).toContain('    Password(554)  old | new\n')
    expect(await fix(['diff', a, b, '--ignore', 'Passwort'])).toMatchObject({ status: 2 })
  })

  it('gives the same as JSON, a difference a line', async () => {
    const { stdout } = await diffOf(dayText, dayText.replace('59=Q', '59=1').replace('35=5', '35=5'), '--json', '-')
    expect(JSON.parse(stdout)).toEqual({
      schema: 1,
      kind: 'changed',
      a: { file: expect.stringMatching(/a$/) as string, line: 19, msgType: 'D', message: 'NewOrderSingle' },
      b: { file: expect.stringMatching(/b$/) as string, line: 19, msgType: 'D', message: 'NewOrderSingle' },
      fields: [{ tag: 59, name: 'TimeInForce', within: '', a: 'Q', b: '1' }],
    })
  })

  it('ends with 3 where one side has no message, or can not be read', async () => {
    expect(await diffOf(dayText, 'nothing')).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('no FIX message found in') as string,
    })
    expect((await fix(['diff', day, join(scratch(), 'no.log')])).status).toBe(3)
    expect((await fix(['diff', '-', '-'])).status).toBe(2)
  })

  it.each([
    ['decimal', '1.10', '1.1', true],
    ['decimal', '-0.50', '-00.5', true],
    ['decimal', '0.00', '0', true],
    ['decimal', '-0', '0', true],
    ['decimal', '100', '1', false],
    ['decimal', '1.01', '1.1', false],
    ['int', '007', '7', true],
    ['int', '70', '7', false],
    ['utc', '20260102-09:30:00', '20260102-09:30:00.000', true],
    ['utc', '20260102-09:30:00.1', '20260102-09:30:00.01', false],
    ['text', '1.0', '1', false],
  ] as const)('a %s: %s and %s are alike: %s', (kind, a, b, alike) => {
    expect(plainValue(a, kind) === plainValue(b, kind)).toBe(alike)
  })
})

describe('rows that are laid beside each other', () => {
  const laid = (key: string): { key: string; identity: string; type: string } => ({
    key,
    identity: key.split('/')[0],
    type: key.split('/')[0],
  })

  it('tell each message once and in order, find what was done to one of them, and need no more than a window', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = chance(seed)
      const a = Array.from({ length: 300 + random(500) }, (_, n) => `m${n}`)
      const b: string[] = []
      const done = { onlyA: 0, onlyB: 0, changed: 0 }
      for (const key of a) {
        const act = random(40)
        if (act === 0) done.onlyA++
        else if (act === 1) b.push(`${key}/changed`)
        else if (act === 2) b.push(key, `${key}-new`)
        else b.push(key)
        if (act === 1) done.changed++
        if (act === 2) done.onlyB++
      }
      const counts = { same: 0, onlyA: 0, onlyB: 0, changed: 0 }
      const [toldA, toldB]: [string[], string[]] = [[], []]
      const [rowA, rowB] = [
        { kept: [] as ReturnType<typeof laid>[], ended: false },
        { kept: [] as ReturnType<typeof laid>[], ended: false },
      ]
      const [leftA, leftB] = [a.map(laid), b.map(laid)]
      const take = (step: Step<ReturnType<typeof laid>>): void => {
        counts[step.kind]++
        if ('a' in step) toldA.push(step.a.key)
        if ('b' in step) toldB.push(step.b.key)
        if (step.kind === 'same') expect(step.a.key).toBe(step.b.key)
      }
      while (!(rowA.ended && rowB.ended && rowA.kept.length + rowB.kept.length === 0)) {
        rowA.kept.push(...leftA.splice(0, 1 + random(windowSize * 2)))
        rowB.kept.push(...leftB.splice(0, 1 + random(windowSize * 2)))
        rowA.ended = leftA.length === 0
        rowB.ended = leftB.length === 0
        for (const step of aligned(rowA, rowB)) take(step)
      }
      expect([toldA, toldB], `seed ${seed}`).toEqual([a, b])
      expect(counts, `seed ${seed}`).toMatchObject(done)
    }
  })
})
