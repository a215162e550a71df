// Messages found in logs as people have them: any separator, any noise, any cut of the stream. The slow twin is `messagesIn` over the whole text at once.
import { messagesIn, sealed } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { RawReader } from '../src/raw/reader.ts'
import { Versions } from '../src/raw/versions.ts'
import { chance } from './chance.ts'

const order = sealed(
  '8=FIX.4.4|35=D|34=2|49=ME|52=20260102-09:30:00.000|56=VENUE|11=A1|38=10|40=2|44=5|54=1|55=BTCUSDT|60=20260102-09:30:00.000|',
)
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
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

/** A right message of a body with SOH in it: nothing else stands for SOH. */
function whole(body: string): Uint8Array {
  const text = `8=FIX.4.4\x019=${body.length}\x01${body}`
  const sum = [...bytesOf(text)].reduce((all, byte) => all + byte, 0) % 256
  return bytesOf(`${text}10=${String(sum).padStart(3, '0')}\x01`)
}

/** A few lines: messages right, edited, cut, with separators and escapes in their text, and what else stands in logs. */
function noisyLog(random: (limit: number) => number): Uint8Array {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]
  const separators = ['\x01', '\x01', '|', '|', ';', '^A', '\\x01', '\\u0001', '<SOH>', '\xe2\x90\x81']
  const texts = ['plain', 'a|b', 'a;b|', 'x^Ay', 'back\\slash', '\\x0a', 'a=b', '10=123', '8=FIX.4.4', '', 'é', 'q\\"q', '\\u0041', '\\\\']
  let log = ''
  for (let line = 1 + random(8); line > 0; line--) {
    log += pick([
      '',
      '2026-01-02 09:30:00 INFO ',
      'in  ',
      '{"m":"',
      'x8=F',
      '8=FIX',
      '8=FIX.4',
      '8=',
      '10=000|',
      '20260102-09:30:00.123 : ',
    ])
    for (let count = pick([0, 1, 1, 1, 1, 2, 3]); count > 0; count--) log += message()
    log += pick(['', ' (sent)', '"}', ' 8=FIX', '|', '10=1', '\r'])
    log += pick(['\n', '\n', '\n', '\n\n', ''])
  }
  return bytesOf(log)

  function message(): string {
    const separator = pick(separators)
    const type = pick(['D', '8', '0', 'B', 'U1'])
    let text = latin1(whole(`35=${type}\x0134=${random(99)}\x0149=ME\x0158=${pick(texts)}\x0156=VENUE\x01`))
    const edit = random(12)
    if (edit === 0) text = text.replace('49=ME', '49=MYSELF')
    else if (edit === 1) text = text.replace('49=ME', '49=YO')
    else if (edit === 2) text = text.replace(/9=\d+\x01/, '')
    else if (edit === 3) text = text.slice(0, 20 + random(text.length - 20))
    else if (edit === 4) text = text.replace(/9=\d+/, `9=${pick([0, 3, 9999, 99999, 99999999])}`)
    else if (edit === 5) text = text.replace(/10=\d+/, `10=${pick(['', '1', 'abc', '1234'])}`)
    else if (edit === 6) text = text.slice(0, -1)
    else if (edit === 7) text = text.replace('56=', '5x=')
    const backslash = pick([false, false, true]) && separator !== '\x01'
    if (backslash)
      text = text.replaceAll('\\', '\\x5c').replaceAll(separator, `\\x${separator.charCodeAt(0).toString(16).padStart(2, '0')}`)
    return text.replaceAll('\x01', separator)
  }
}
