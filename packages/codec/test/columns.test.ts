import { fix44 } from '@fix/dictionary/fix44'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codec, Columns, sealed, type Column } from '../src/index.ts'

const fix = codec(fix44)
const head = '8=FIX.4.4|35=W|34=2|49=V|52=20260102-09:30:00.123456789|56=M|55=1|'

const prices: Column[] = [
  { tag: 269, as: 'char' },
  { tag: 270, as: 'scaled', scale: 5 },
  { tag: 346, as: 'int' },
  { tag: 278, as: 'place' },
]

function wrapped(text: string): ReturnType<typeof fix.view> {
  const bytes = sealed(text)
  const view = fix.view()
  expect(view.wrap(bytes, 0, bytes.length)).toBe('')
  return view
}

describe('columns', () => {
  it('hold an entry of a group in each row, NaN where a field is absent or does not fit', () => {
    const view = wrapped(`${head}268=3|269=0|270=1.10003|278=A7|269=1|270=1.100051|346=12|269=2|270=x|346=-1|`)
    const columns = new Columns(prices)
    expect(view.group(268).readColumns(columns)).toBe(3)
    expect([...columns.of(269).subarray(0, 3)]).toEqual([48, 49, 50])
    expect([...columns.of(270).subarray(0, 3)]).toEqual([110003, NaN, NaN])
    expect([...columns.of(346).subarray(0, 3)]).toEqual([NaN, 12, -1])
    expect(view.strAt(columns.of(278)[0])).toBe('A7')
    expect(columns.of(278)[1]).toBe(NaN)
  })

  it('hold the fields of a message in one row, wherever they stand', () => {
    const view = wrapped(`${head}268=1|269=0|270=1.5|290=1|58=behind the group|`)
    const columns = new Columns([
      { tag: 52, as: 'utcUs' },
      { tag: 52, as: 'utcNs' },
      { tag: 34, as: 'int' },
      { tag: 270, as: 'scaled', scale: 1 },
      { tag: 10, as: 'int' },
    ])
    view.readColumns(columns)
    expect(columns.count).toBe(1)
    expect(columns.of(52)[0]).toBe(view.utcUs(52))
    expect(columns.of(52, 'utcNs')[0]).toBe(789)
    expect(columns.of(34)[0]).toBe(2)
    expect(columns.of(270)[0], 'the price stands in the group, not in the message').toBe(NaN)
    expect(columns.of(10)[0]).toBe(view.int(10))
  })

  it('pass over the entries of groups within an entry', () => {
    const view = wrapped(
      '8=FIX.4.4|35=D|34=2|49=V|52=20260102-09:30:00|56=M|11=A|453=2|448=P|802=2|523=S|803=1|523=T|803=2|452=3|448=Q|452=4|',
    )
    const columns = new Columns([
      { tag: 452, as: 'int' },
      { tag: 803, as: 'int' },
    ])
    expect(view.group(453).readColumns(columns)).toBe(2)
    expect([...columns.of(452).subarray(0, 2)]).toEqual([3, 4])
    expect([...columns.of(803).subarray(0, 2)]).toEqual([NaN, NaN])
  })

  it('take the first of a tag that stands twice where it should not stand at all', () => {
    const view = wrapped('8=FIX.4.4|35=E|34=2|49=V|52=20260102-09:30:00|56=M|66=v|394=3|68=1|73=1|11=uK|270=x|270=2|346=1|346=2|67=1|54=1|')
    const columns = new Columns(prices)
    const group = view.group(73)
    expect(group.readColumns(columns)).toBe(1)
    expect([columns.of(270)[0], columns.of(346)[0]]).toEqual([NaN, 1])
    expect([group.entry(0).scaled(270, 5), group.entry(0).int(346)]).toEqual([NaN, 1])
  })

  it('are read anew each time and are empty where there is no group', () => {
    const columns = new Columns(prices)
    wrapped(`${head}268=2|269=0|270=1|269=1|270=2|`).group(268).readColumns(columns)
    expect(columns.count).toBe(2)
    wrapped(head).group(268).readColumns(columns)
    expect(columns.count).toBe(0)
  })

  it('give what the getters give, for any entries', () => {
    const field = fc.oneof(
      fc.tuple(
        fc.constant(270),
        fc.integer({ min: -1e9, max: 1e9 }).map((n) => `${n / 1000}`),
      ),
      fc.tuple(fc.constant(346), fc.integer().map(String)),
      fc.tuple(fc.constant(278), fc.constant('id')),
    )
    const entry = fc.tuple(fc.constantFrom('0', '1', '22'), fc.uniqueArray(field, { selector: ([tag]) => tag }))
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 80 }), (entries) => {
        const text = entries.map(([type, fields]) => `269=${type}|${fields.map(([tag, value]) => `${tag}=${value}|`).join('')}`)
        const view = wrapped(`${head}268=${entries.length}|${text.join('')}`)
        const columns = new Columns(prices)
        const group = view.group(268)
        expect(group.readColumns(columns)).toBe(entries.length)
        for (let at = 0; at < group.count; at++) {
          const each = group.entry(at)
          const char = each.char(269)
          expect(columns.of(269)[at]).toBe(char < 0 ? NaN : char)
          expect(columns.of(270)[at]).toBe(each.scaled(270, 5))
          expect(columns.of(346)[at]).toBe(each.int(346))
          const place = each.find(278)
          expect(columns.of(278)[at]).toBe(place < 0 ? NaN : place)
        }
      }),
      { seed: 3, numRuns: 200 },
    )
  })

  it('throw on a column that is none', () => {
    expect(() => new Columns([{ tag: 0, as: 'int' }])).toThrow('0 is no tag')
    expect(() => new Columns([{ tag: 270, as: 'scaled', scale: 16 }])).toThrow('scale of 270 is 0 to 15, not 16')
    expect(() => new Columns(prices).of(271)).toThrow('no column for 271')
  })
})
