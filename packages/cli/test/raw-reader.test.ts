// Messages found in logs as people have them: any separator, any noise, any cut of the stream. The slow twin is `messagesIn` over the whole text at once.
import { messagesIn, sealed } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { RawReader } from '../src/raw/reader.ts'
import { Versions } from '../src/raw/versions.ts'
import { chance } from './chance.ts'
import { bytesOf, latin1, noisyLog, whole } from './noisy-log.ts'

const order = sealed(
  '8=FIX.4.4|35=D|34=2|49=ME|52=20260102-09:30:00.000|56=VENUE|11=A1|38=10|40=2|44=5|54=1|55=BTCUSDT|60=20260102-09:30:00.000|',
)
const bars = (bytes: Uint8Array): string => latin1(bytes).replaceAll('\x01', '|')

interface Seen {
  readonly text: string
  readonly at: number
  readonly to: number
  readonly line: number
  readonly separator: string
  readonly verdict: string
}

function read(log: Uint8Array, cuts: (left: number) => number = (left) => left, versions = new Versions()): Seen[] {
  const reader = new RawReader(versions)
  const seen: Seen[] = []
  const take = (): void => {
    for (let found = reader.next(); found !== undefined; found = reader.next()) {
      const { bytes, start, end, at, to, line, separator, bodyLength, checkSum } = found
      seen.push({ text: latin1(bytes.subarray(start, end)), at, to, line, separator, verdict: `${bodyLength} ${checkSum}` })
    }
  }
  for (let at = 0; at < log.length;) {
    const size = Math.max(1, Math.min(log.length - at, cuts(log.length - at)))
    // Bytes of the caller's own, gone when it reads the next ones.
    const chunk = new Uint8Array(log.subarray(at, at + size))
    reader.add(chunk)
    chunk.fill(0x55)
    take()
    at += size
  }
  reader.end()
  take()
  return seen
}

const twin = (log: Uint8Array): Seen[] =>
  [...messagesIn(log)].map(({ bytes, from, to, separator, bodyLength, checkSum }) => ({
    ...{ text: latin1(bytes), at: from, to, separator, verdict: `${bodyLength} ${checkSum}` },
    line: latin1(log.subarray(0, from)).split('\n').length,
  }))

describe('the reader of raw logs', () => {
  it.each(['\x01', '|', ';', '^A', '\\x01', '\\u0001', '<SOH>', '\xe2\x90\x81'])(
    'finds a message with %j between its fields, without being told',
    (separator) => {
      const log = bytesOf(`09:30:00 INFO out: ${latin1(order).replaceAll('\x01', separator)} (sent)\nnothing here\n`)
      const [seen, ...more] = read(log)
      expect(more).toEqual([])
      expect(bars(bytesOf(seen.text))).toBe(bars(order))
      expect(seen).toMatchObject({ at: 19, line: 1, separator, verdict: 'right right' })
    },
  )

  it('takes a last field without its separator, at the end of a line and at the end of the log', () => {
    const open = latin1(order.subarray(0, -1))
    const seen = read(bytesOf(`${open}\r\n${open.replaceAll('\x01', '|')}\n[${open}]\n${open}`))
    expect(seen.map(({ text, line, verdict }) => [bars(bytesOf(text)), line, verdict])).toEqual(
      [1, 2, 3, 4].map((line) => [bars(order), line, 'right right']),
    )
  })

  it('says of an edited message which of its numbers are wrong, and of a cut one that it has no end', () => {
    const text = bars(order)
    const edited = text.replace('55=BTCUSDT', '55=ETHUSDT!')
    const cut = text.slice(0, text.indexOf('|60='))
    const bare = text.replace(/9=\d+\|/, '')
    const seen = read(bytesOf(`a ${edited}\nb ${cut}\nc ${bare}\nd ${text}\n`))
    expect(seen.map(({ line, verdict }) => [line, verdict])).toEqual([
      [1, 'wrong wrong'],
      [2, 'wrong absent'],
      [3, 'absent wrong'],
      [4, 'right right'],
    ])
    expect(bars(bytesOf(seen[1].text))).toBe(`${cut}|`)
  })

  it('ends a message where the next begins on the same line', () => {
    const text = bars(order)
    const seen = read(bytesOf(`${text.slice(0, 60)}${text}${text.replace('38=10', '38=11')}${text}`))
    expect(seen.map(({ verdict }) => verdict)).toEqual(['wrong absent', 'right right', 'right wrong', 'right right'])
  })

  it('keeps a message whole that holds another one in its data, whatever the separator', () => {
    const inner = '8=FIX.4.2\x019=5\x0135=0\x0110=161\x01'
    const outer = whole(`35=B|34=2|49=ME|56=VENUE|148=news|95=${inner.length}|96=`.replaceAll('|', '\x01') + `${inner}\x01`)
    expect(read(outer).map(({ text }) => text)).toEqual([latin1(outer)])
    expect(read(bytesOf(bars(outer))).map(({ text }) => text)).toEqual([latin1(outer)])
  })

  it('reads each message by its own version, on FIXT.1.1 by what the Logon between the two has said', () => {
    const names = (versions: string[]): string[] => {
      const reader = new RawReader(new Versions())
      for (const text of versions) reader.add(sealed(text))
      reader.end()
      const found: string[] = []
      for (let m = reader.next(); m !== undefined; m = reader.next()) found.push(`${m.codec.dictionary.fields.size} ${m.view.messageName}`)
      return found
    }
    const between = '49=ME|56=VENUE|34=1|'
    expect(
      names([
        `8=FIX.4.2|35=D|${between}`,
        `8=FIXT.1.1|35=D|${between}`,
        `8=FIXT.1.1|35=A|${between}1137=7|`,
        `8=FIXT.1.1|35=D|49=VENUE|56=ME|34=1|`,
        `8=FIXT.1.1|35=D|${between}1128=8|`,
        `8=FIXT.1.1|35=D|49=YOU|56=VENUE|34=1|`,
        `8=FIX.5.0SP1|35=D|${between}`,
        `8=FIX.9.9|35=D|${between}`,
      ]),
    ).toEqual([
      '405 NewOrderSingle',
      '6028 NewOrderSingle',
      '1100 Logon',
      '1100 NewOrderSingle',
      '1373 NewOrderSingle',
      '6028 NewOrderSingle',
      '1373 NewOrderSingle',
      '912 NewOrderSingle',
    ])
  })

  it('decides on the whole lines of a source that is still, and not on the one that is being written', () => {
    const reader = new RawReader(new Versions())
    const text = bars(order)
    const long = text.replace(/9=\d+/, '9=90000')
    reader.add(bytesOf(`${long}\n${text.slice(0, 40)}`))
    expect(reader.next()).toBeUndefined()
    expect(reader.nextOfStill()?.bodyLength).toBe('wrong')
    expect(reader.nextOfStill()).toBeUndefined()
    reader.add(bytesOf(`${text.slice(40)}\n`))
    expect(reader.next()?.bodyLength).toBe('right')
  })

  it('finds in hundreds of noisy logs, cut anywhere, what messagesIn finds in the whole', () => {
    let messages = 0
    const verdicts = new Set<string>()
    for (let seed = 1; seed <= 500; seed++) {
      const random = chance(seed)
      const log = noisyLog(random)
      const expected = twin(log)
      for (const { verdict } of expected) verdicts.add(verdict)
      messages += expected.length
      const whole = read(log)
      expect(whole, `seed ${seed}: ${JSON.stringify(latin1(log))}`).toEqual(expected)
      expect(
        read(log, () => 1 + random(40)),
        `seed ${seed}, in pieces`,
      ).toEqual(expected)
    }
    expect(messages).toBeGreaterThan(2000)
    expect([...verdicts].sort()).toEqual(['absent absent', 'absent wrong', 'right right', 'right wrong', 'wrong absent', 'wrong wrong'])
  })
})
