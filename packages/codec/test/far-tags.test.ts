import { dialect } from '@fix/dictionary'
import { fix44 } from '@fix/dictionary/fix44'
import { describe, expect, it } from 'vitest'
import { codec, sealed } from '../src/index.ts'

const far = codec(
  dialect(fix44, {
    fields: ['70000 NoBig NUMINGROUP', '70001 BigA STRING', '70002 BigDataLen LENGTH', '70003 BigData DATA', '2147483647 Last STRING'],
    messages: { NewOrderSingle: { add: '70000( 70001 ) 70002 70003 2147483647' } },
  }),
)
const order = '8=FIX.4.4|35=D|34=2|49=A|52=20260102-09:30:00|56=B|11=X|'

describe('tags up to 2147483647', () => {
  it('are fields, groups and data like any other', () => {
    const bytes = sealed(`${order}70000=2|70001=a|70001=b|70002=3|70003=a\x01b|2147483647=z|`)
    for (const view of far.read(bytes)) {
      expect([view.has(70001), view.str(70003), view.str(2147483647)]).toEqual([false, 'a\x01b', 'z'])
      const group = view.group(70000)
      expect(Array.from({ length: group.count }, (_, at) => group.entry(at).str(70001))).toEqual(['a', 'b'])
      expect([...far.problemsOf(view)].map((problem) => problem.refTagID)).toEqual([40, 54, 60])
      const kept = view.retain()
      expect([kept.has(70001), kept.str(70003), kept.find(2147483647)]).toEqual([false, 'a\x01b', view.find(2147483647)])
    }
  })

  it('are refused when they stand twice', () => {
    const [view] = far.read(sealed(`${order}2147483647=z|2147483647=z|`))
    expect([...far.problemsOf(view)].map(({ reason, refTagID }) => [reason, refTagID])).toContainEqual([13, 2147483647])
  })

  it('are found in a message of any length', () => {
    const [view] = far.read(sealed(`${order}${'9000=1|'.repeat(500)}2147483647=z|9001=2|`))
    expect([view.str(2147483647), view.str(9001), view.find(9000), view.find(9002)]).toEqual(['z', '2', 8, -1])
    const kept = view.retain()
    expect([kept.str(2147483647), kept.str(9001), kept.find(9000), kept.find(9002), kept.str(11)]).toEqual(['z', '2', 8, -1, 'X'])
  })

  it('and no further: a larger number is no tag', () => {
    const view = far.view()
    const bytes = sealed(`${order}2147483648=z|`)
    expect(view.wrap(bytes, 0, bytes.length)).toBe('field')
  })
})

describe('a retained view', () => {
  it('that is wrapped around another message reads it as any view does', () => {
    const [view] = far.read(sealed(order))
    const kept = view.retain()
    const bytes = sealed('8=FIX.4.4|35=W|34=2|49=A|52=20260102-09:30:00|56=B|55=E|268=1|269=0|270=1|96=|95=3|96=a\x01b|')
    expect(kept.wrap(bytes, 0, bytes.length)).toBe('')
    expect([kept.has(270), kept.group(268).count, kept.str(55)]).toEqual([false, 1, 'E'])
  })
})
