import { fix44 } from '@fix/dictionary/fix44'
import { expect, it } from 'vitest'
import { codec } from '../src/index.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text.replaceAll('|', '\x01'), (char) => char.charCodeAt(0))

it('forgets the groups of a long message though a shorter one came between', () => {
  const view = codec(fix44).view()
  const wrap = (text: string): void => {
    const message = bytes(text)
    view.wrap(message, 0, message.length)
  }
  wrap('8=FIX.4.4|9=0|35=D|11=A|78=2|79=X|80=1|79=Y|80=2|54=1|10=000|')
  expect([...view.index.grouped.subarray(0, view.count)]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0])
  wrap('8=FIX.4.4|9=0|35=0|10=000|')
  wrap('8=FIX.4.4|9=0|35=D|11=A|54=1|55=E|38=1|40=1|21=1|59=0|10=000|')
  expect([...view.index.grouped.subarray(0, view.count)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  expect(view.char(40)).toBe('1'.charCodeAt(0))
})
