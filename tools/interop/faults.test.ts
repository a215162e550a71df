import { Buffer } from 'node:buffer'
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { describe, expect, it } from 'vitest'
import { Chance } from '../fuzz/chance.ts'
import { asked } from './asked.ts'
import { linesOf } from './faults.ts'
import { journalOf } from './run.ts'
import { resendOrdersOf } from './cycle.ts'
import { asGapFill, asResend, endOfMessage, fieldOf } from './wire.ts'

const fix = codec(fix44)
const news = Buffer.from(
  fix.write({
    msgType: 'News',
    msgSeqNum: 7,
    senderCompID: 'A',
    targetCompID: 'B',
    sendingTime: '20260102-09:30:00.000',
    headline: 'o1-1',
    noLinesOfText: [{ text: 'o1-1' }],
  }),
)

/** As our own codec reads it: it checks length and sum. */
const read = (bytes: Buffer) => [...fix.read(bytes)].map((view) => [view.msgType, view.seqNum, view.bool(43), view.str(122)])

describe('the line', () => {
  it('finds where a message ends, however little of the next one is there', () => {
    expect(endOfMessage(Buffer.concat([news, news.subarray(0, 5)]))).toBe(news.length)
    expect(endOfMessage(news.subarray(0, -1))).toBe(0)
    expect(fieldOf(news, 34)).toBe('7')
    expect(fieldOf(news, 11)).toBeUndefined()
  })

  it('makes of a message the resend that its sender would make', () => {
    expect(read(asResend(news))).toEqual([['B', 7, true, '20260102-09:30:00.000']])
    expect(asResend(asResend(news))).toEqual(asResend(news))
  })

  it('makes of a message a gap fill for its number', () => {
    const [view] = fix.read(asGapFill(news))
    expect([view.msgType, view.seqNum, view.int(36), view.bool(123)]).toEqual(['4', 7, 8, true])
  })
})

describe('the faults of a seed', () => {
  const drawn = (seed: number, sealed = false) => linesOf(new Chance(seed), sealed)
  const all = Array.from({ length: 400 }, (_, seed) => drawn(seed)).flat()

  it('are the same each time', () => {
    expect(drawn(17)).toEqual(drawn(17))
    expect(drawn(17)).not.toEqual(drawn(18))
  })

  it('are, over many seeds, all that a line can do, in both directions', () => {
    const kinds = new Set(all.flatMap(({ faults }) => faults.map(({ from, kind }) => `${from} ${kind}`)))
    for (const kind of ['drop', 'repeat', 'resend', 'cutInside', 'cutBehind', 'reset', 'halfClose', 'delay', 'crumble'])
      for (const from of ['ours', 'theirs']) expect(kinds).toContain(`${from} ${kind}`)
    expect(all.some(({ logonLost }) => logonLost)).toBe(true)
  })

  it('never lose a message and bring one twice on the same connection', () => {
    for (const { faults } of all)
      expect(faults.some(({ kind }) => kind === 'drop') && faults.some(({ kind }) => kind === 'repeat')).toBe(false)
  })

  it('are cuts alone where the line cannot read what passes', () => {
    const kinds = new Set(
      Array.from({ length: 100 }, (_, seed) => drawn(seed, true)).flatMap((lines) =>
        lines.flatMap(({ faults }) => faults.map(({ kind }) => kind)),
      ),
    )
    expect([...kinds].toSorted()).toEqual(['cutBehind', 'cutInside', 'halfClose', 'reset'])
  })

  it('meet both journals, with orders sent again and with orders gap-filled', () => {
    const met = new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => `${journalOf(seed)} ${resendOrdersOf(seed)}`))
    expect(met.size).toBe(4)
  })
})

describe('what the command is asked', () => {
  it('is a hundred cycles of each pairing unless told', () => {
    expect(asked([], ['quickfix'])).toMatchObject({ cycles: 100, seed: 1, engines: ['quickfix'] })
  })

  it.each([
    [['--cycles', '0'], '--cycles'],
    [['--seed', 'x'], '--seed'],
    [['--with', 'other'], 'known: quickfix'],
    [['--what'], '--what'],
  ])('is refused as %j', (args, reason) => {
    expect(() => asked(args, ['quickfix'])).toThrow(reason)
  })
})
