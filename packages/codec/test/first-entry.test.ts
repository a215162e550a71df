import { fix44 } from '@fix/dictionary/fix44'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codec, sealed } from '../src/index.ts'

const fix = codec(fix44)
const field = fc.constantFrom('269=0|', '270=1|', '271=5|', '278=x|', '453=1|448=p|452=1|', '9001=a|', '58=t|')

it('the first entry of a group is the same whether it is read alone or after the others were counted', () => {
  fc.assert(
    fc.property(fc.array(field, { maxLength: 12 }), fc.nat(4), (fields, declared) => {
      const bytes = sealed(`8=FIX.4.4|35=W|34=2|49=V|52=20260102-09:30:00|56=M|55=1|268=${declared}|${fields.join('')}`)
      const told = (countFirst: boolean): unknown[] => {
        const view = fix.view()
        view.wrap(bytes, 0, bytes.length)
        const group = view.group(268)
        if (countFirst) void group.count
        if (countFirst && group.count === 0) return []
        try {
          const entry = group.entry(0)
          const found = [269, 270, 271, 278, 453, 448, 58].map((tag) => entry.find(tag))
          return [entry.from, entry.to, ...found, group.count]
        } catch {
          return []
        }
      }
      expect(told(false)).toEqual(told(true))
    }),
    { seed: 2, numRuns: 1000 },
  )
})
