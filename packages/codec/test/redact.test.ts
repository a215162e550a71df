import { fix44 } from '@fix/dictionary/fix44'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codec, frameSlot, fromText, pretty, redact, redactValid, sealed } from '../src/index.ts'

const fix = codec(fix44)
const head = '8=FIX.4.4|35=A|34=1|49=A|52=20260102-09:30:00|56=B|'
const line = (bytes: Uint8Array): string =>
  pretty(bytes)
    .replace(/9=\d+\|/, '')
    .replace(/10=\d+\|$/, '')

describe('redaction', () => {
  it('blanks names and passwords, their length too', () => {
    const bytes = sealed(`${head}98=0|108=30|553=me|554=a very long secret|925=x|`)
    expect(line(redact(bytes))).toBe(`${head}98=0|108=30|553=***|554=***|925=***|`)
  })

  it('blanks raw data by its length, SOH inside and all', () => {
    expect(line(redact(sealed(`${head}95=12|96=a|554=x|b=cd|98=0|`)))).toBe(`${head}95=3|96=***|98=0|`)
  })

  it('blanks up to the next SOH where the length of raw data is wrong', () => {
    expect(line(redact(sealed(`${head}95=99|96=secret|98=0|`)))).toBe(`${head}95=3|96=***|98=0|`)
    expect(line(redact(sealed(`${head}95=x|96=secret|98=0|`)))).toBe(`${head}95=3|96=***|98=0|`)
  })

  it('blanks further tags on request', () => {
    expect(line(redact(sealed(`${head}1=account|`), undefined, undefined, [1]))).toBe(`${head}1=***|`)
  })

  it('makes length and sum right again', () => {
    const bytes = redactValid(sealed(`${head}98=0|108=30|553=me|554=secret|`))
    const found = frameSlot()
    fix.frame(bytes, 0, bytes.length, found)
    expect([found.kind, found.end]).toEqual(['message', bytes.length])
    expect(pretty(bytes)).toContain('|553=***|554=***|10=')
  })

  it('works on a part of a buffer and on bytes that are no message', () => {
    const bytes = fromText('xx554=secret|yy')
    expect(pretty(redact(bytes, 2, 13))).toBe('554=***|')
    expect(pretty(redact(fromText('554=secret')))).toBe('554=***')
    expect(pretty(redactValid(fromText('554=secret')))).toBe('554=***')
  })

  it('blanks a secret in each entry of a group', () => {
    const bytes = sealed('8=FIX.4.4|35=D|34=2|49=A|52=20260102-09:30:00|56=B|453=2|448=me|554=one|448=you|554=two|54=1|')
    expect(pretty(redactValid(bytes))).toContain('|453=2|448=me|554=***|448=you|554=***|54=1|10=')
    expect(framed(redactValid(bytes))).toBe(1)
  })

  it('keeps each of many messages valid, and what stands between them', () => {
    const one = sealed(`${head}554=secret|`)
    const two = sealed(`${head}98=0|`)
    const bytes = joined([one, fromText('noise'), two, one, one.subarray(0, 30)])
    const blank = redactValid(bytes)
    expect(pretty(blank)).toBe(
      [one, fromText('noise'), two, one, one.subarray(0, 30)].map((part) => pretty(part === two ? two : redactValid(part))).join(''),
    )
    expect(framed(blank)).toBe(3)
  })

  it('leaves a wrong length and a wrong sum wrong, by as much', () => {
    const right = pretty(redactValid(sealed(`${head}554=secret|`)))
    const sum = Number(/10=(\d+)\|$/.exec(right)?.[1])
    const broken = pretty(sealed(`${head}554=secret|`)).replace(
      /10=(\d+)\|$/,
      (_, digits: string) => `10=${String((Number(digits) + 7) % 256).padStart(3, '0')}|`,
    )
    expect(pretty(redactValid(fromText(broken)))).toBe(right.replace(/10=\d+\|$/, `10=${String((sum + 7) % 256).padStart(3, '0')}|`))
    const longer = pretty(sealed(`${head}554=secret|`)).replace(/9=\d+/, '9=999')
    expect(pretty(redactValid(fromText(longer)))).toBe(longer.replace('secret', '***'))
  })

  it('keeps the width of a padded BodyLength(9)', () => {
    const text = pretty(sealed(`${head}554=secret|`)).replace(/9=(\d+)/, '9=0000$1')
    expect(pretty(redactValid(fromText(text)))).toMatch(/^8=FIX\.4\.4\|9=\d{6}\|.*554=\*\*\*\|10=\d{3}\|$/)
  })

  it('does not let a wrong length of data reach into CheckSum(10), which is not the data’s', () => {
    const body = '35=A|34=1|49=A|52=20260102-09:30:00|56=B|95=18|96=2147483648|'
    const bytes = sealed(`8=FIX.4.0|${body}`)
    expect(pretty(bytes)).toMatch(/\|96=2147483648\|10=\d{3}\|$/)
    expect(pretty(redactValid(bytes))).toMatch(/\|95=3\|96=\*\*\*\|10=\d{3}\|$/)
    expect(framed(redactValid(bytes))).toBe(1)
  })

  it('takes what is no field behind a secret for a part of it, where no length tells', () => {
    expect(line(redact(sealed(`${head}96=a|b c|=|98=0|`)))).toBe(`${head}96=***|98=0|`)
    expect(line(redact(sealed(`${head}95=99|96=a|b|98=0|`)))).toBe(`${head}95=3|96=***|98=0|`)
  })

  it('leaves nothing of a secret that is cut off', () => {
    const whole = `${head}95=19|96=QQQ|12=QQQ|34=QQQQQ|98=0|`
    const bytes = sealed(whole)
    const from = pretty(bytes).indexOf('96=') + 3
    for (let to = from; to < from + 19; to++) expect(pretty(redactValid(bytes, 0, to))).not.toContain('Q')
    expect(line(redact(bytes))).toBe(`${head}95=3|96=***|98=0|`)
  })

  it('blanks the secrets of a message within data, and makes the length of the data right', () => {
    const inner = pretty(sealed(`${head}554=a very long secret|`))
    const outer = sealed(`8=FIX.4.4|35=n|34=1|49=A|52=20260102-09:30:00|56=B|212=${inner.length}|213=${inner}|`)
    const blank = redactValid(outer)
    const [view] = fix.read(blank)
    expect(view.str(213).replaceAll('\x01', '|')).toBe(inner.replace('a very long secret', '***'))
    expect(view.int(212)).toBe(view.str(213).length)
    expect(pretty(blank)).not.toContain('secret')
  })

  it('blanks data that a profile names by its length, of any pair that it is given', () => {
    expect(line(redact(sealed(`${head}212=3|213=a|b|98=0|`), undefined, undefined, [213]))).toBe(`${head}212=3|213=***|98=0|`)
    const pairs = new Map([[7001, 7002]])
    expect(line(redact(sealed(`${head}7001=5|7002=a|5=b|98=0|`), undefined, undefined, [7002], pairs))).toBe(`${head}7001=3|7002=***|98=0|`)
  })

  it('gives bytes of its own, and leaves those that it was given', () => {
    const bytes = sealed(`${head}98=0|`)
    const kept = pretty(bytes)
    const copy = redactValid(bytes)
    expect(copy.buffer).not.toBe(bytes.buffer)
    copy.fill(0)
    redactValid(bytes, 0, bytes.length, [98])
    expect(pretty(bytes)).toBe(kept)
  })

  it('never throws and never lets a secret through, whatever is around it', () => {
    const letters = fc.array(fc.constantFrom('5', '=', '|', '8', '9', '1', '0', '95=3', '96=', '554=', 'a'), { maxLength: 20 })
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const text = `${before.join('')}|554=SECRET|${after.join('')}`
        expect(pretty(redactValid(fromText(text)))).not.toContain('SECRET')
      }),
      { numRuns: 1000 },
    )
  })

  it('lets no byte of a secret through, however messages follow each other and wherever they are cut, and keeps the whole ones valid', () => {
    // Q, X and Z stand in secrets alone.
    const text = fc.string({ unit: fc.constantFrom('Q', 'X', 'Z'), minLength: 4, maxLength: 12 })
    const data = fc
      .array(fc.constantFrom('QQXZ', '\x01', '\x0112=', '\x01554=', '=', '\x018=Q'), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join(''))
    const secret = fc.oneof(
      fc.tuple(fc.constantFrom(553, 554, 925), text).map(([tag, value]) => `${tag}=${value}`),
      fc.tuple(fc.constantFrom(95, 1401, 1403), data).map(([tag, value]) => `${tag}=${value.length}\x01${tag + 1}=${value}`),
    )
    const plain = fc.constantFrom('58=a', '453=2', '448=p', '354=5\x01355=a\x01b=c', '98=0', '9999=', '212=9\x01213=8=FIX.4.4')
    const message = fc
      .array(fc.oneof(secret, plain), { maxLength: 8 })
      .map((fields) => sealed(`8=FIX.4.4\x0135=A\x0134=1\x0149=A\x01${[...fields, '7=1'].join('\x01')}\x01`, '\x01'))
    const noise = fc.constantFrom('', '\n', ' 2026 ', '8=FIX', '10=000\x01')
    fc.assert(
      fc.property(fc.array(fc.tuple(noise, message), { maxLength: 5 }), fc.nat(), (parts, cut) => {
        const bytes = joined(parts.flatMap(([before, each]) => [fromText(before), each]))
        const blank = redactValid(bytes)
        expect(pretty(blank)).not.toMatch(/Q|Z|(?<!FI)X/)
        expect(framed(blank)).toBe(framed(bytes))
        expect(pretty(redactValid(bytes, 0, cut % (bytes.length + 1)))).not.toMatch(/Q|Z|(?<!FI)X/)
      }),
      { seed: 3, numRuns: 2000 },
    )
  })

  it.each([
    ['fields without an equals sign', '\x01'],
    ['digits', '1'],
    ['secrets that never end', '554='],
    ['lengths that reach beyond the end', '95=99999999\x0196=x\x01'],
    [
      'lengths that reach beyond the end, and a message now and then',
      `95=99999999\x0196=x\x01${pretty(sealed('8=FIX.4.4|35=0|')).replaceAll('|', '\x01')}`,
    ],
    ['messages that promise to be long', '8=FIX.4.4\x019=900000\x01'],
    ['data in data', '354=400000\x01355=a\x01'],
    ['heads of messages', '8=FIX'],
  ])('takes time in proportion to the bytes: %s', (_, piece) => {
    const bytes = fromText(piece.repeat(Math.ceil(2_000_000 / piece.length)))
    expect(redactValid(bytes).length).toBeLessThan(bytes.length * 2)
  })
})

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** How many messages the framer finds. */
function framed(bytes: Uint8Array): number {
  const found = frameSlot()
  let count = 0
  for (let at = 0; ; at = found.end) {
    fix.frame(bytes, at, bytes.length, found)
    if (found.kind === 'incomplete') return count
    if (found.kind === 'message') count++
  }
}
