import { fix44 } from '@fix/dictionary/fix44'
import { describe, expect, it } from 'vitest'
import { codec, sealed } from '../src/index.ts'

const fix = codec(fix44)

function encodedText(encoding: string, bytes: readonly number[], charset: 'latin1' | 'utf8' = 'latin1'): string {
  const named = encoding === '' ? '' : `347=${encoding}|`
  const data = String.fromCharCode(...bytes)
  const message = sealed(`8=FIX.4.4|35=B|34=2|49=A|52=20260102-09:30:00|56=B|${named}148=x|358=${bytes.length}|359=${data}|33=1|58=x|`)
  const [view] = codec(fix44, { charset }).read(message)
  return view.encoded(359)
}

describe('text of an encoded field', () => {
  it.each([
    ['UTF-8', [0xe6, 0x9d, 0xb1, 0xe4, 0xba, 0xac], '東京'],
    ['Shift_JIS', [0x93, 0x8c, 0x8b, 0x9e], '東京'],
    ['EUC-JP', [0xc5, 0xec, 0xb5, 0xfe], '東京'],
    ['ISO-2022-JP', [0x1b, 0x24, 0x42, 0x45, 0x6c, 0x35, 0x7e, 0x1b, 0x28, 0x42], '東京'],
    ['ISO-8859-1', [0x5a, 0xfc], 'Zü'],
    ['a name that nobody knows', [0x5a, 0xfc], 'Zü'],
  ])('is read in the encoding that MessageEncoding(347) names: %s', (encoding, bytes, text) => {
    expect(encodedText(encoding, bytes)).toBe(text)
  })

  it('is read in the charset of the codec where no encoding is named, SOH inside and all', () => {
    expect(encodedText('', [0x5a, 0xfc, 1, 61])).toBe('Zü\x01=')
    expect(encodedText('', [0xc3, 0xbc], 'utf8')).toBe('ü')
    expect(fix.view().encoded(355)).toBe('')
  })
})
