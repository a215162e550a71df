// What bad input once did to the codec, in the fewest bytes that show it. Found by `npm run fuzz -- codec` and by reading the same messages with QuickFIX C++.
import { dialect } from '@fix/dictionary'
import { fix42 } from '@fix/dictionary/fix42'
import { fix43 } from '@fix/dictionary/fix43'
import { fix44 } from '@fix/dictionary/fix44'
import { describe, expect, it } from 'vitest'
import { codec, frameSlot, fromText, pretty, redactValid, sealed, type Codec, type MessageView } from '../src/index.ts'

type AnyView = MessageView<unknown>
const fix = codec(fix44) as Codec<unknown>
const head = '34=2|49=V|52=20260102-09:30:00|56=M|'

function wrapped(text: string, of: Codec<unknown> = fix): AnyView {
  const view = of.view()
  const bytes = sealed(`8=${of.dictionary.beginString}|${text}`)
  view.wrap(bytes, 0, bytes.length)
  return view
}

const problems = (text: string, of: Codec<unknown> = fix): string[] =>
  [...of.problemsOf(wrapped(text, of))].map(({ reason, refTagID }) => `${reason}:${refTagID}`)

describe('framing', () => {
  const whole = pretty(sealed(`8=FIX.4.4|35=0|${head}`))
  it.each([
    ['a start', '8=FIX'],
    ['a start and letters', '8=FIXxxxxx'],
    ['a head cut within its length', '8=FIX.4.4|9=1'],
    ['a message cut within its sum', whole.slice(0, -3)],
    ['a wrong length and a trailer cut within its sum', '8=FIX.4.4|9=9|35=0|49=A|56=B|10=0'],
  ])('%s does not take the message behind it along', (_, cut) => {
    const stream = fromText(cut + whole)
    const slot = frameSlot()
    const found: string[] = []
    for (let at = 0; at < stream.length; at = slot.end) {
      fix.frame(stream, at, stream.length, slot)
      found.push(slot.kind === 'message' ? pretty(stream, slot.start, slot.end) : slot.kind)
    }
    expect(found).toEqual(['garbled', whole])
  })
})

describe('indexing', () => {
  it('a tag of more than ten digits does not wrap round to another', () => {
    const bytes = fromText('8=FIX.4.4|21474836485=x|')
    const view = fix.view()
    expect([view.wrap(bytes, 0, bytes.length), view.has(5)]).toEqual(['field', false])
  })

  it('a data field is known by its tag as any other: 096 is none', () => {
    const bytes = fromText('8=FIX.4.4|35=B|95=1|096=a|')
    expect(fix.view().wrap(bytes, 0, bytes.length)).toBe('field')
  })

  it('a copy that is wrapped again reads as any view', () => {
    const copy = wrapped(`35=0|${head}`).retain()
    const bytes = sealed(`8=FIX.4.4|35=W|${head}55=1|268=1|269=0|270=1|95=3|96=a|b|`)
    copy.wrap(bytes, 0, bytes.length)
    expect([copy.has(270), copy.str(96), copy.group(268).entry(0).str(270)]).toEqual([false, 'a\x01b', '1'])
  })

  it('tags beyond the table count groups and announce data as others do', () => {
    const venue = codec(
      dialect(fix44, {
        fields: ['70000 NoBig NUMINGROUP', '70001 BigA STRING', '70002 BigDataLen LENGTH', '70003 BigData DATA'],
        messages: { NewOrderSingle: { add: '70000( 70001 ) 70002 70003' } },
      }),
    ) as Codec<unknown>
    const view = wrapped(`35=D|${head}70000=2|70001=a|70001=b|70002=3|70003=a|b|`, venue)
    expect([view.has(70001), view.group(70000).count, view.str(70003)]).toEqual([false, 2, 'a\x01b'])
  })
})

describe('groups', () => {
  it('an entry is no repetition of one that began with another tag', () => {
    const group = wrapped(`35=m|${head}66=x|422=3|428=3|55=a|44=9|44=3.3|55=b|44=4|`, codec(fix42) as Codec<unknown>).group(428)
    expect(Array.from(group, (entry) => entry.count)).toEqual([2, 1, 2])
  })

  it('a field that a dictionary types as a count and that counts nothing is a number', () => {
    const view = wrapped('35=N|82=6|', codec(fix43) as Codec<unknown>) as AnyView & { noRpts: unknown }
    expect(view.noRpts).toBe(6)
  })
})

describe('validation', () => {
  it.each(['-1', '-2', '9007199254740993'])('a count of %s with no entries is as wrong as others', (count) => {
    expect(problems(`35=R|${head}131=K|146=${count}|`, codec(fix42) as Codec<unknown>)).toContain('16:146')
  })

  it('data stands behind its length, and a length ahead of its data', () => {
    const news = `35=B|${head}148=h|33=1|58=t|`
    expect(problems(`${news}95=3|96=abc|`)).toEqual([])
    expect(problems(`${news}96=abc|`)).toEqual(['6:96'])
    expect(problems(`${news}96=abc|95=3|`)).toEqual(['6:96', '6:95'])
    expect(problems(`${news}95=3|149=x|96=abc|`)).toEqual(['6:95', '6:96'])
  })
})

describe('redaction', () => {
  it('a length of raw data that ends at the end of the bytes leaves the message its trailer', () => {
    const bytes = redactValid(sealed(`8=FIX.4.4|35=A|${head}98=0|108=30|95=18|96=2147483648|`))
    const slot = frameSlot()
    fix.frame(bytes, 0, bytes.length, slot)
    expect([slot.kind, slot.end]).toEqual(['message', bytes.length])
    expect(pretty(bytes)).not.toContain('2147483648')
  })
})
