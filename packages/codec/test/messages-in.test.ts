import { fix44 } from '@fix/dictionary/fix44'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { codec, frameSlot, fromText, messagesIn, pretty, sealed, separators } from '../src/index.ts'
import { filled } from './every-message.ts'

const fix = codec(fix44)
const order = sealed('8=FIX.4.4|35=D|34=2|49=A|52=20260102-09:30:00|56=B|11=ID|54=1|')
const beat = sealed('8=FIX.4.4|35=0|34=3|49=A|52=20260102-09:30:01|56=B|')

/** Each message as a line with bars, with what its numbers say where that is not right. */
function found(text: string | Uint8Array): string[] {
  return [...messagesIn(text)].map(({ bytes, bodyLength, checkSum }) =>
    [pretty(bytes), ...(bodyLength === 'right' && checkSum === 'right' ? [] : [`9 ${bodyLength}, 10 ${checkSum}`])].join(' '),
  )
}

function written(bytes: Uint8Array, separator: string): string {
  return String.fromCharCode(...bytes).replaceAll('\x01', separator)
}

describe('messages in text', () => {
  it.each(separators.map((separator) => [JSON.stringify(separator), separator]))(
    'are found with %s for SOH, in a line with other words',
    (_, separator) => {
      const text = `2026-01-02 09:30:00.123 [8=x] in: ${written(order, separator)} (83 bytes)\n`
      const [message, none] = messagesIn(text)
      expect(none).toBeUndefined()
      expect(message).toMatchObject({ bytes: order, separator, bodyLength: 'right', checkSum: 'right' })
      expect(text.slice(message.from, message.to)).toBe(written(order, separator))
    },
  )

  it('are found several to a line, each with its own separator, and over many lines', () => {
    const text = `in ${written(order, '|')}out ${written(beat, ';')}, ${written(beat, '^A')}\r\n${written(order, '\x01')}\n`
    expect(found(text)).toEqual([order, beat, beat, order].map((bytes) => pretty(bytes)))
  })

  it('are found without the last separator', () => {
    expect(found(`${written(order, '|').slice(0, -1)}\n"${written(order, '|').slice(0, -1)}"`)).toEqual([pretty(order), pretty(order)])
  })

  it('are found in bytes as in text', () => {
    const text = `→ ${written(order, '|')}`
    expect(found(new TextEncoder().encode(text))).toEqual([pretty(order)])
    expect(found(new TextEncoder().encode(written(order, '\u2401')))).toEqual([pretty(order)])
  })

  it('may have the separator in their values: length and sum decide', () => {
    const text = sealed('8=FIX.4.4\x0135=B\x0134=2\x01148=a|b;c^Ad\x0158=||x|\x01', '\x01')
    for (const separator of ['|', ';', '^A', '\x01', '\\x01'])
      expect([...messagesIn(written(text, separator))]).toMatchObject([{ bytes: text, checkSum: 'right' }])
  })

  it('may have SOH in data, and a message in data', () => {
    const inner = written(beat, '\x01')
    const data = sealed(`8=FIX.4.4|35=n|34=2|212=${inner.length}|213=${inner}|`)
    for (const separator of separators)
      expect([...messagesIn(`${written(data, separator)}${written(beat, separator)}`)]).toMatchObject([{ bytes: data }, { bytes: beat }])
  })

  it('may come from JSON, escapes and all', () => {
    const text = sealed('8=FIX.4.4|35=B|34=2|148="C:\\temp"\n\t|')
    const line = JSON.stringify({ level: 'info', raw: String.fromCharCode(...text) })
    expect([...messagesIn(line)]).toMatchObject([{ bytes: text, separator: '\\u0001', bodyLength: 'right', checkSum: 'right' }])
  })

  it('may be in ISO-8859-1 or UTF-8: length and sum decide', () => {
    const latin1 = sealed('8=FIX.4.4|35=B|34=2|148=Zürich|')
    const utf8 = codec(fix44, { charset: 'utf8' }).write({
      msgType: 'News',
      headline: 'Zürich 東京',
      msgSeqNum: 2,
      noLinesOfText: [{ text: '😀' }],
    })
    expect([...messagesIn(written(latin1, '|'))]).toMatchObject([{ bytes: latin1, checkSum: 'right' }])
    expect([...messagesIn(new TextDecoder().decode(utf8).replaceAll('\x01', '|'))]).toMatchObject([{ bytes: utf8, checkSum: 'right' }])
  })
})

describe('messages that were edited', () => {
  const line = pretty(order)

  it('say which number is not right', () => {
    const sum = line.replace('11=ID', '11=IE')
    const length = line.replace('11=ID', '11=IDENT')
    expect(found(sum)).toEqual([`${sum} 9 right, 10 wrong`])
    expect(found(`${length}${line}`)).toEqual([`${length} 9 wrong, 10 wrong`, line])
    const bare = line.replace(/9=\d+\|/, '')
    expect(found(`<${bare}> ${bare}`)).toEqual([`${bare} 9 absent, 10 wrong`, `${bare} 9 absent, 10 wrong`])
  })

  it('keep a separator that no field follows in the value', () => {
    expect(
      [...messagesIn(line.replace('11=ID', '11=a|b').replaceAll('|', ';').replace('a;b', 'a;b'))].map(({ bytes }) => pretty(bytes)),
    ).toEqual([line.replace('11=ID', '11=a;b')])
  })

  it('end with their line or where the next begins, if they are cut', () => {
    const cut = line.slice(0, line.indexOf('54=1'))
    expect(found(`${cut}\n${line}`)).toEqual([`${cut} 9 wrong, 10 absent`, line])
    expect(found(`${written(fromText(cut), '\x01')} and so on\n${line}`)).toEqual([`${cut} 9 wrong, 10 absent`, line])
    expect(found(`${cut}${line}`)).toEqual([`${cut} 9 wrong, 10 absent`, line])
    expect(found(`${cut}54=1\r\nx`)).toEqual([`${cut}54=1| 9 wrong, 10 absent`])
  })

  it('are none where no BeginString(8) is, or no field behind it', () => {
    for (const text of [
      '',
      '8=',
      '8=FIX',
      '8=FIX.4.4',
      '8=FIX.4.4|',
      '8=FIX.4.4|x',
      `58=FIX.4.4|59=0|`,
      '8=FIX.4.4,35=0,',
      'x=FIX.4.4|9=5|',
    ])
      expect(found(text)).toEqual([])
  })
})

describe('any message in any text form', () => {
  const messages = [...fix44.messages.values()].map(({ name, members }) =>
    fix.write({ ...filled(fix44, fix44.header), ...filled(fix44, members), msgType: name, beginString: 'FIX.4.4' } as Parameters<
      typeof fix.write
    >[0]),
  )
  const value = fc.string({ unit: fc.constantFrom(...'|;^Ax\\01=9\n"u<SOH> ab\xe9\x90'), minLength: 1, maxLength: 12 })
  const one = fc
    .array(fc.tuple(fc.constantFrom(11, 58, 148, 9999), value), { maxLength: 8 })
    .map((fields) => sealed(`8=FIX.4.4\x0135=B\x01${fields.map(([tag, text]) => `${tag}=${text}\x01`).join('')}`, '\x01'))
  const noise = fc.constantFrom('', ' ', '\n', '12:00:00.8 ', '"raw":"', '8=FIX', '|', '^A', '\\', ' \\x41 ')

  it('comes back as the same bytes, every field of every message type in it', () => {
    for (const separator of separators) {
      const text = messages.map((bytes) => `12:00 ${pretty(bytes, 0, bytes.length, separator)}\n`).join('')
      expect([...messagesIn(text)].map(({ bytes }) => bytes)).toEqual(messages)
    }
  })

  it('comes back as the same bytes from `pretty`, whatever its values are and whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(noise, one, fc.constantFrom(...separators)), { maxLength: 4 }), noise, (parts, end) => {
        const text = parts.map(([before, bytes, separator]) => before + pretty(bytes, 0, bytes.length, separator)).join('') + end
        const right = [...messagesIn(text)].filter(({ checkSum }) => checkSum === 'right')
        expect(right.map(({ bytes }) => pretty(bytes))).toEqual(parts.map(([, bytes]) => pretty(bytes)))
      }),
      { seed: 5, numRuns: 3000 },
    )
  })

  it('comes back as the same bytes from a log that only replaces SOH, unless a value holds what looks like the next field', () => {
    fc.assert(
      fc.property(noise, one, fc.constantFrom(...separators), (before, bytes, separator) => {
        const raw = String.fromCharCode(...bytes)
        fc.pre(
          !raw
            .slice(0, -8)
            .split('\x01')
            .some((field) => new RegExp(`${separator.replace(/[|^\\]/g, '\\$&')}(\\d+=|$|[\\r\\n])`).test(field)),
        )
        const [found] = messagesIn(before + written(bytes, separator))
        expect(found).toMatchObject({ bytes, bodyLength: 'right', checkSum: 'right' })
      }),
      { seed: 6, numRuns: 3000 },
    )
  })

  it('is looked for in any text without an exception, and what is found stands where it says, one behind the other', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '8=FIX.4.4|',
        '9=5|',
        '35=0|',
        '10=000|',
        '|',
        '\\u0001',
        '^A',
        '\n',
        '\ud800',
        '€',
        '8=FIXT.1.1\\x019=',
        pretty(order),
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        const slot = frameSlot()
        for (const { bytes, from, to, bodyLength, checkSum } of messagesIn(text)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          expect(text.startsWith('8=FIX', from)).toBe(true)
          expect(bytes.at(-1)).toBe(1)
          // The framer agrees, but for a message whose third field is not MsgType(35).
          fix.frame(bytes, 0, bytes.length, slot)
          const right = bodyLength === 'right' && checkSum === 'right'
          expect(slot.kind === 'message' || (right && slot.reason === 'firstFields')).toBe(right)
          last = to
        }
      }),
      { seed: 7, numRuns: 3000 },
    )
  })

  /** Bytes of all arrays that are made while all messages of a text are found, kept or not, and of the messages. */
  function taken(text: string): { all: number; messages: number; found: number } {
    const counts = { all: 0, messages: 0, found: 0 }
    for (const type of [Uint8Array, Int32Array]) {
      const construct = (_: unknown, args: unknown[]): object => {
        const array = Reflect.construct(type, args) as Uint8Array | Int32Array
        if (typeof args[0] === 'number') counts.all += array.byteLength
        return array
      }
      vi.stubGlobal(type.name, new Proxy(type, { construct }))
    }
    try {
      for (const { bytes } of messagesIn(text)) {
        counts.messages += bytes.length
        counts.found++
      }
    } finally {
      vi.unstubAllGlobals()
    }
    return counts
  }

  it.each([
    ['short messages that are over at once', 5],
    ['messages that promise all that is there', 250_000],
    ['messages that promise more than is there', 9_000_000],
  ])('takes memory of a few times the text, whatever is tried: %s, one for each separator, with escapes and é', (_, length) => {
    const bad = separators.map((mark) => `8=FIX.4.4${mark}9=${length}${mark}35=0${mark}58=x${mark}y${mark}10=000${mark}\n`)
    const text = `\\x41 ${bad.join('')}${'é'.repeat(300_000)}`
    const { all, messages, found } = taken(text)
    expect([found, messages < 500]).toEqual([separators.length, true])
    expect(all).toBeGreaterThan(messages)
    expect(all).toBeLessThan(text.length * 5)
  })

  it('takes memory of a few times a log that is right, and of one line that is cut', () => {
    const log = `12:00 ${pretty(order)}\n`.repeat(3000)
    const cut = `${pretty(order).slice(0, -8)}|58=${'é'.repeat(300_000)}`
    for (const text of [log, cut]) expect(taken(text).all).toBeLessThan(text.length * 8)
  })

  it.each([
    ['starts', '8=FIX.4.4|9=1|'],
    ['starts that promise to be long', '8=FIX.4.4^A9=900000^A35=0^A'],
    ['starts without an end in one line', '8=FIX.4.4|35=0|58=x;'],
    ['separators', '|'],
    ['heads', '8=FIX'],
    ['digits', '8=FIX.4.4|1111111111111111'],
    ['backslashes', '8=FIX.4.4\\u00019=1\\u0001\\\\\\'],
    ['starts with each separator', separators.map((separator) => `8=FIX.4.4${separator}9=12${separator}é€`).join('')],
  ])('takes time in proportion to the text: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(500_000 / piece.length))
    let count = 0
    for (const { to } of messagesIn(text)) count += to > 0 ? 1 : 0
    expect(count).toBeLessThanOrEqual(text.length / 10)
  })
})
