import { fix42 } from '@fix/dictionary/fix42'
import { fix43 } from '@fix/dictionary/fix43'
import { fix44 } from '@fix/dictionary/fix44'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codec, fromText, pretty, sealed, type View } from '../src/index.ts'
import { filled, readBack } from './every-message.ts'

const fix = codec(fix44)
const snapshot = sealed(
  '8=FIX.4.4|35=W|34=2|49=V|52=20260102-09:30:00.123456|56=M|55=1|268=2|269=0|270=1.10005|271=100000|269=1|270=1.10010|271=50|451=0.5|',
)

function wrapped(bytes: Uint8Array): View<unknown> {
  const view = fix.view()
  expect(view.wrap(bytes, 0, bytes.length)).toBe('')
  return view as View<unknown>
}

describe('view', () => {
  it('reads by tag: text, integers, decimals, flags, characters and times', () => {
    const view = wrapped(snapshot)
    expect(view.str(49)).toBe('V')
    expect(view.int(34)).toBe(2)
    expect(view.seqNum).toBe(2)
    expect(view.char(55)).toBe(49)
    expect(view.utcUs(52)).toBe(Date.UTC(2026, 0, 2, 9, 30) * 1000 + 123456)
    expect(view.equals(49, 'V')).toBe(true)
    expect(view.equals(49, 'VV')).toBe(false)
    expect(view.msgType).toBe('W')
    expect(view.messageName).toBe('MarketDataSnapshotFullRefresh')
    expect([view.msgTypeIs('W'), view.msgTypeIs('X')]).toEqual([true, false])
  })

  it('tells absent fields apart from nothing at all', () => {
    const view = wrapped(snapshot)
    expect([view.has(11), view.str(11), view.char(11), view.bool(43)]).toEqual([false, '', -1, false])
    expect([view.int(11), view.scaled(44, 2), view.utcUs(60)]).toEqual([NaN, NaN, NaN])
    expect(view.find(11)).toBe(-1)
  })

  it('does not find a field of a group outside it', () => {
    const view = wrapped(snapshot)
    expect(view.has(270)).toBe(false)
    expect(view.str(451)).toBe('0.5')
    const group = view.group(268)
    expect(group.count).toBe(2)
    expect(Array.from({ length: 2 }, (_, at) => group.entry(at).scaled(270, 5))).toEqual([110005, 110010])
  })

  it('reads groups within groups', () => {
    const view = wrapped(
      sealed(
        '8=FIX.4.4|35=D|34=2|49=V|52=20260102-09:30:00|56=M|11=A|453=2|448=a|447=D|452=1|802=2|523=x|803=1|523=y|803=2|448=b|452=3|54=1|60=20260102-09:30:00|40=1|',
      ),
    )
    const parties = view.group(453)
    expect(parties.count).toBe(2)
    const first = parties.entry(0)
    expect([first.str(448), first.str(523), first.count]).toEqual(['a', '', 8])
    const subs = first.group(802)
    expect([subs.entry(0).str(523), subs.entry(1).str(523)]).toEqual(['x', 'y'])
    expect(parties.entry(1).str(448)).toBe('b')
    expect(parties.entry(1).group(802).count).toBe(0)
    expect(view.char(54)).toBe(49)
  })

  it('narrows to a message by name and gives names for enumerations', () => {
    const view = fix.view()
    const bytes = sealed('8=FIX.4.4|35=8|34=2|49=V|52=20260102-09:30:00|56=M|37=9|17=1|150=F|39=2|54=1|151=0|14=100|6=1.5|103=99|')
    view.wrap(bytes, 0, bytes.length)
    expect(view.is('NewOrderSingle')).toBe(false)
    if (!view.is('ExecutionReport')) throw new Error('not an ExecutionReport')
    expect([view.ordStatus, view.execType, view.side, view.cumQty, view.leavesQty]).toEqual(['Filled', 'Trade', 'Buy', '100', '0'])
    expect([view.price, view.clOrdID, view.noPartyIDs]).toEqual([undefined, undefined, undefined])
    expect(view.messageName).toBe('ExecutionReport')
  })

  it('gives an unknown enumeration value as undefined by name and as text by tag', () => {
    const view = fix.view()
    const bytes = sealed('8=FIX.4.4|35=8|34=2|49=V|52=20260102-09:30:00|56=M|39=Z|')
    view.wrap(bytes, 0, bytes.length)
    if (!view.is('ExecutionReport')) throw new Error('not an ExecutionReport')
    expect([view.ordStatus, view.str(39), view.has(39)]).toEqual([undefined, 'Z', true])
  })

  it('keeps SOH and equals signs inside data fields', () => {
    const view = wrapped(sealed('8=FIX.4.4|35=B|34=2|49=V|52=20260102-09:30:00|56=M|95=9|96=a|58=b=|c|58=x=y|'))
    expect(view.str(96)).toBe('a\x0158=b=\x01c')
    expect(view.str(58)).toBe('x=y')
  })

  it('falls back to the next SOH where a data length is wrong', () => {
    const view = wrapped(sealed('8=FIX.4.4|35=B|34=2|49=V|52=20260102-09:30:00|56=M|95=4|96=abc|58=x|'))
    expect([view.str(96), view.str(58)]).toEqual(['abc', 'x'])
  })

  it('starts an entry at the first tag that the venue starts with', () => {
    const view = wrapped(sealed('8=FIX.4.4|35=W|34=2|49=V|52=20260102-09:30:00|56=M|55=1|268=2|270=1.1|269=0|270=1.2|269=1|'))
    const group = view.group(268)
    expect([group.count, group.entry(0).str(269), group.entry(1).str(269)]).toEqual([2, '0', '1'])
  })

  it('keeps a tag that nobody knows inside the entry where it stands, and ends the group where it does not go on', () => {
    const view = wrapped(
      sealed('8=FIX.4.4|35=W|34=2|49=V|52=20260102-09:30:00|56=M|55=1|268=2|269=0|9001=x|270=1.1|269=1|270=1.2|21=1|9002=y|451=0.5|'),
    )
    const group = view.group(268)
    expect([group.count, group.entry(0).str(9001), group.entry(0).str(270), group.entry(1).count]).toEqual([2, 'x', '1.1', 2])
    expect([view.has(9001), view.str(9002), view.str(21), view.str(451)]).toEqual([false, 'y', '1', '0.5'])
  })

  it('counts the entries that are there, whatever the count says', () => {
    const view = wrapped(sealed('8=FIX.4.4|35=W|34=2|49=V|52=20260102-09:30:00|56=M|55=1|268=2147483648|269=0|270=1|'))
    expect([view.group(268).count, view.group(268).declared]).toEqual([1, 2 ** 31])
    expect(() => view.group(268).entry(1)).toThrow('group 268 has 1 entries')
    expect(view.group(453).count).toBe(0)
    expect(() => view.group(55)).toThrow('no group with that count field')
  })

  it('finds tags up to 2^31 - 1', () => {
    const view = wrapped(sealed('8=FIX.4.4|35=0|34=2|49=V|52=20260102-09:30:00|56=M|2147483647=x|70000=y|'))
    expect([view.str(2147483647), view.str(70000), view.str(70001)]).toEqual(['x', 'y', ''])
  })

  it('refuses bytes that are not tag=value', () => {
    const view = fix.view()
    for (const text of [
      '8=FIX.4.4|35|',
      '8=FIX.4.4|=x|',
      '8=FIX.4.4|4a9=x|',
      '8=FIX.4.4|2147483648=x|',
      '8=FIX.4.4|-=x|',
      '8=FIX.4.4|035=x|',
      '|',
    ]) {
      const bytes = fromText(text)
      expect(view.wrap(bytes, 0, bytes.length), text).toBe('field')
    }
    expect(view.wrap(fromText('8=FIX.4.4'), 0, 9)).toBe('end')
    expect(view.wrap(new Uint8Array(0), 0, 0)).toBe('end')
  })

  it('keeps a copy that outlives its bytes', () => {
    const bytes = snapshot.slice()
    const view = fix.view()
    view.wrap(bytes, 0, bytes.length)
    const kept = view.retain()
    bytes.fill(0xff)
    expect([kept.str(49), kept.group(268).entry(1).scaled(270, 5), kept.has(270), kept.str(451)]).toEqual(['V', 110010, false, '0.5'])
    if (!kept.is('MarketDataSnapshotFullRefresh')) throw new Error('not a snapshot')
    expect(kept.noMDEntries?.entry(0).mdEntryType).toBe('Bid')
    expect(pretty(kept.bytes)).toBe(pretty(snapshot))
  })

  it('forgets the message before', () => {
    const view = fix.view()
    view.wrap(snapshot, 0, snapshot.length)
    const next = sealed('8=FIX.4.4|35=0|34=3|49=V|52=20260102-09:30:00|56=M|')
    view.wrap(next, 0, next.length)
    expect([view.has(451), view.has(55), view.msgType, view.count]).toEqual([false, false, '0', 8])
  })

  it('reads every field of every message back, two entries in every group', () => {
    const view = fix.view()
    for (const message of fix44.messages.values()) {
      const values = filled(fix44, message.members)
      const bytes = fix.write({ msgType: message.name, ...values } as never)
      expect(view.wrap(bytes, 0, bytes.length), message.name).toBe('')
      expect(view.messageName).toBe(message.name)
      expect(readBack(view, values), message.name).toEqual(values)
    }
  })

  const tag = fc.oneof(fc.constantFrom(1, 11, 55, 58, 95, 96, 268, 269, 270, 271, 453, 448, 802, 523), fc.integer({ min: 1, max: 6000 }))
  const value = fc.array(fc.constantFrom('0', '1', '2', 'a', '=', '.', '-'), { maxLength: 4 }).map((letters) => letters.join(''))
  const body = fc.array(fc.tuple(tag, value), { maxLength: 30 })

  it('agrees with a split on SOH on fields without data', () => {
    const plain = body.map((fields) => fields.filter(([each]) => each !== 95 && !fix44.dataOf.has(each)))
    fc.assert(
      fc.property(plain, fc.constantFrom('W', 'D', '0', 'ZZ'), (fields, type) => {
        const text = `8=FIX.4.4|35=${type}|${fields.map(([each, text]) => `${each}=${text}|`).join('')}`
        const view = wrapped(sealed(text))
        const split = pretty(view.bytes)
          .slice(0, -1)
          .split('|')
          .map((field) => [Number(field.slice(0, field.indexOf('='))), field.slice(field.indexOf('=') + 1)])
        expect(Array.from({ length: view.count }, (_, at) => [view.tagAt(at), view.strAt(at)])).toEqual(split)
        for (const [each] of fields) {
          const place = view.find(each)
          if (place >= 0) expect(view.tagAt(place)).toBe(each)
          const first = split.findIndex(([other]) => other === each)
          if (type === '0') expect(place).toBe(first)
          else expect(place === -1 || place >= first).toBe(true)
        }
      }),
    )
  })

  it('never throws on any bytes, and neither do its getters', () => {
    const view = fix.view()
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .tuple(body, fc.constantFrom('W', 'D', 'AE', 'y'))
        .map(([fields, type]) => fromText(`8=FIX.4.4|9=1|35=${type}|${fields.map(([each, text]) => `${each}=${text}|`).join('')}`)),
    )
    fc.assert(
      fc.property(bytes, (each) => {
        view.wrap(each, 0, each.length)
        for (const [name, field] of [...view.index.layout.byName].slice(0, 300)) {
          void (view as unknown as Record<string, unknown>)[name]
          view.scaled(field.tag, 5)
        }
        for (const count of [268, 453, 146, 627]) {
          const group = view.group(count)
          for (const entry of group) {
            entry.str(448)
            entry.group(802)
          }
        }
        expect(view.retain().count).toBe(view.count)
      }),
      { numRuns: 300 },
    )
  })
})

it('a count that counts nothing in its message is a number by name, as NoRpts(82) of ListStatus', () => {
  const before = codec(fix43)
  const [view] = before.read(sealed('8=FIX.4.3|35=N|34=2|49=A|52=20260102-09:30:00|56=B|66=L|429=1|82=6|431=1|83=1|68=0|'))
  expect(view.is('ListStatus') && view.noRpts).toBe(6)
})

it('by name, what does not fit its type is undefined, as what is absent', () => {
  const [view] = fix.read(sealed('8=FIX.4.4|35=D|34=2|49=A|52=garbage|56=B|11=|44=abc|64=2026|38=|40=2|54=1|'))
  if (!view.is('NewOrderSingle')) throw new Error('it is one')
  expect([view.sendingTime, view.clOrdID, view.price, view.settlDate, view.orderQty, view.ordType]).toEqual([
    undefined,
    '',
    undefined,
    undefined,
    undefined,
    'Limit',
  ])
})

it('group() tells a slip from an absent group by the dictionary, and not by what the codec has read before', () => {
  const old = codec(fix42)
  const [view] = old.read(sealed('8=FIX.4.2|35=0|34=2|49=A|52=20260102-09:30:00|56=B|'))
  expect(view.group(268).count).toBe(0)
  expect(() => view.group(55)).toThrow('no group with that count field')
})

it('a group that is asked for again and again is walked once', () => {
  const entries = Array.from({ length: 50 }, (_, at) => `269=0|270=${at}|`).join('')
  const [view] = fix.read(sealed(`8=FIX.4.4|35=W|34=2|49=A|52=20260102-09:30:00|56=B|55=E|268=50|${entries}`))
  const { walk } = view.index
  let walks = 0
  view.index.walk = (...of) => {
    walks++
    return walk.apply(view.index, of)
  }
  for (let at = 0; at < view.group(268).count; at++) expect(view.group(268).entry(at).int(270)).toBe(at)
  expect(walks).toBe(1)
  expect(view.find(10)).toBeGreaterThan(0)
  for (let at = 0; at < view.group(268).count; at++) expect(view.group(268).entry(at).int(270)).toBe(at)
  expect(walks).toBe(1)
})
