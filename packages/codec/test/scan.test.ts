import { fix44 } from '@fix/dictionary/fix44'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codec, frameSlot, fromText, sealed } from '../src/index.ts'

const fix = codec(fix44)
const order = sealed('8=FIX.4.4|35=D|34=5|49=A|52=20260102-09:30:00|56=B|11=X|78=2|79=P|80=1|79=Q|80=2|54=1|38=5|')
const logon = sealed('8=FIX.4.4|35=A|34=1|49=A|52=20260102-09:30:00|56=B|95=7|96=a\x01b=c\x01d|98=0|108=30|')
const noField = sealed('8=FIX.4.4|35=0|34=5|hello|49=A|56=B|')

/** What framing and wrapping in two passes find, or in one. */
function told(bytes: Uint8Array, fused: boolean): unknown[] {
  const slot = frameSlot()
  const view = fix.view()
  const found: unknown[] = []
  for (let at = 0; at <= bytes.length; at = slot.end) {
    let problem: string = ''
    if (fused) fix.scan(bytes, at, bytes.length, slot, view)
    else {
      fix.frame(bytes, at, bytes.length, slot)
      if (slot.kind === 'message') problem = view.wrap(bytes, slot.start, slot.end)
    }
    if (slot.kind === 'incomplete') break
    const whole = slot.kind === 'message' && problem === ''
    const fields = whole
      ? Array.from({ length: view.count }, (_, place) => [view.tagAt(place), view.startAt(place), view.endAt(place)])
      : []
    const firsts = whole ? [8, 9, 10, 11, 34, 38, 54, 78, 79, 80, 95, 96, 108].map((tag) => view.find(tag)) : []
    const reason = slot.kind === 'message' && !whole ? 'field' : slot.reason
    found.push([whole ? 'message' : slot.kind === 'message' ? 'garbled' : slot.kind, reason, slot.start, slot.end, fields, firsts])
  }
  return found
}

describe('scanning', () => {
  it('finds in one pass what framing and wrapping find in two', () => {
    const piece = fc.constantFrom(order, logon, noField, fromText('junk'), fromText('8=FIX.4.4|9=5|'))
    const damage = fc.option(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { nil: undefined })
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), damage, (pieces, hit) => {
        const bytes = Uint8Array.from(pieces.flatMap((each) => [...each]))
        if (hit && bytes.length > 0) bytes[hit[0] % bytes.length] = hit[1]
        expect(told(bytes, true)).toEqual(told(bytes, false))
      }),
      { seed: 11, numRuns: 2000 },
    )
  })

  it('calls a message garbled whose bytes are no fields', () => {
    const slot = frameSlot()
    const view = fix.view()
    fix.scan(noField, 0, noField.length, slot, view)
    expect([slot.kind, slot.reason, slot.end, view.count]).toEqual(['garbled', 'field', noField.length, 0])
  })

  it('leaves the view as it was when there is not all of a message', () => {
    const slot = frameSlot()
    const view = fix.view()
    fix.scan(order, 0, order.length, slot, view)
    fix.scan(order, 0, order.length - 1, slot, view)
    expect([slot.kind, view.str(11)]).toEqual(['incomplete', 'X'])
  })
})
