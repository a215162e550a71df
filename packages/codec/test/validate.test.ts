import { dialect, withTransport } from '@fix/dictionary'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { fixt11 } from '@fix/dictionary/fixt11'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codec, everyRule, fromText, pretty, Problems, sealed, type Codec, type Rules } from '../src/index.ts'
import { filled } from './every-message.ts'

const fix = codec(fix44)
const head = '34=2|49=TW44|52=20260102-09:30:00|56=ISLD|'
const order = '11=ID|21=1|40=1|54=1|38=200.00|55=INTC|60=20260102-09:30:00|'

/** Problems as 'reason:tag', in their order. */
function problemsOf(text: string, rules: Rules = everyRule, by: Pick<Codec<unknown>, 'view' | 'validate'> = fix): string[] {
  const view = by.view()
  const bytes = sealed(text)
  expect(view.wrap(bytes, 0, bytes.length)).toBe('')
  const problems = new Problems()
  by.validate(view, rules, problems)
  return Array.from(problems, (problem) => `${problem.reason}:${problem.refTagID}`)
}

const cases: [title: string, text: string, rule: keyof Rules, found: string[]][] = [
  ['14a: a tag that nobody knows', `35=0|${head}999=HI|`, 'unknownTags', ['0:999']],
  ['14a: tag 0', `35=0|${head}0=HI|`, 'unknownTags', ['0:0']],
  ['14a: a negative tag', `35=0|${head}-1=HI|`, 'unknownTags', ['0:-1']],
  ['14a: a user-defined tag', `35=0|${head}5000=HI|`, 'userDefinedTags', ['0:5000']],
  ['14b: no TargetCompID(56)', '35=0|34=2|49=TW44|52=20260102-09:30:00|', 'required', ['1:56']],
  ['14b: several missing, the lowest tag first', `35=D|${head}40=1|54=1|`, 'required', ['1:11', '1:60']],
  ['14c: a tag of other messages', `35=0|${head}55=HI|`, 'tagInMessage', ['2:55']],
  ['14a: an unknown tag inside a group', `35=D|${head}${order}453=2|448=a|999=x|447=D|448=b|`, 'unknownTags', ['0:999']],
  ['14c: a tag of other messages inside a group', `35=D|${head}${order}453=2|448=a|102=1|447=D|448=b|`, 'tagInMessage', ['2:102']],
  ['14d: a tag without a value', `35=0|${head}112=|`, 'emptyValues', ['4:112']],
  ['14d: a header tag without a value', '35=0|34=2|49=TW44|52=20260102-09:30:00|56=|', 'emptyValues', ['4:56']],
  ['14e: a value outside the enumeration', `35=D|${head}${order.replace('21=1', '21=4')}`, 'enumerations', ['5:21']],
  ['14e: text outside the enumeration', `35=D|${head}${order}167=BOO|`, 'enumerations', ['5:167']],
  ['14e: one of several values', `35=D|${head}${order}18=1 ?|`, 'enumerations', ['5:18']],
  ['14e: inside a group', `35=D|${head}${order}453=1|448=a|447=?|`, 'enumerations', ['5:447']],
  ['14f: a decimal with a plus', `35=D|${head}${order.replace('200.00', '+200.00')}`, 'formats', ['6:38']],
  ['14f: a time without seconds', `35=D|${head}${order.replace('09:30:00', '09:30')}`, 'formats', ['6:60']],
  ['14f: a flag that is neither Y nor N', `35=0|43=y|${head}`, 'formats', ['6:43']],
  ['14f: a data length that does not fit', `35=D|${head}${order}348=9|349=abc|`, 'formats', ['6:348']],
  ['14f: data without its length', `35=D|${head}${order}349=abc|`, 'formats', ['6:349']],
  ['14f: data that does not stand right behind its length', `35=D|${head}${order}348=3|58=x|349=abc|`, 'formats', ['6:348', '6:349']],
  ['14f: a length without its data', `35=D|${head}${order}348=3|`, 'formats', ['6:348']],
  ['14i: a negative number of entries', `35=D|${head}${order}386=-1|`, 'formats', ['6:386', '16:386']],
  ['14i: a number of entries that is not exact', `35=D|${head}${order}386=9007199254740993|`, 'formats', ['6:386', '16:386']],
  ['14g: header behind the body', `35=D|${order}${head}`, 'sectionOrder', ['14:34']],
  ['14g: body behind the trailer', `35=0|${head}93=1|89=x|112=late|`, 'sectionOrder', ['14:112']],
  ['14h: a tag twice', `35=D|${head}${order}40=2|`, 'repeatedTags', ['13:40']],
  ['14i: fewer entries than announced', `35=D|${head}${order}386=3|336=PRE-OPEN|336=AFTER-HOURS|`, 'groupCounts', ['16:386']],
  ['14i: more entries than announced', `35=D|${head}${order}386=1|336=PRE-OPEN|336=AFTER-HOURS|`, 'groupCounts', ['16:386']],
  ['14i: entries where none are announced', `35=D|${head}${order}386=0|336=PRE-OPEN|`, 'groupCounts', ['16:386']],
  ['14i: in a group within a group', `35=D|${head}${order}453=1|448=a|802=2|523=x|`, 'groupCounts', ['16:802']],
  ['14j: an entry that does not begin with its first field', `35=D|${head}${order}453=1|447=D|448=a|`, 'groupOrder', ['15:447', '15:448']],
  ['14j: members in another order', `35=D|${head}${order}453=1|448=a|452=1|447=D|`, 'groupOrder', ['15:447']],
  ['2q: an unknown MsgType(35)', `35=*|${head}`, 'msgType', ['11:35']],
]

describe('validation', () => {
  it.each(cases)('%s', (_title, text, rule, found) => {
    expect(problemsOf(`8=FIX.4.4|${text}`)).toEqual(found)
    expect(problemsOf(`8=FIX.4.4|${text}`, { ...everyRule, [rule]: false })).not.toContain(found[0])
  })

  it('finds nothing wrong with a length of 0 that stands alone', () => {
    expect(problemsOf(`8=FIX.4.4|35=D|${head}${order}348=0|`)).toEqual([])
  })

  it('finds nothing in any message that has every field and two entries in every group', () => {
    for (const message of fix44.messages.values()) {
      const bytes = fix.write({
        msgType: message.name,
        msgSeqNum: 1,
        senderCompID: 'A',
        targetCompID: 'B',
        sendingTime: '20260102-09:30:00',
        ...filled(fix44, message.members),
      } as never)
      expect(
        problemsOf(
          pretty(bytes)
            .replace(/9=\d+\|/, '')
            .replace(/10=\d+\|$/, '')
            .replaceAll('|', '\x02')
            .replaceAll('\x02', '|'),
        ),
        message.name,
      ).toEqual([])
    }
  })

  it('14a: under FIXT.1.1 a session message knows the fields of the transport alone', () => {
    const both = codec(withTransport(fixt11, fix50sp2))
    expect(problemsOf(`8=FIXT.1.1|35=0|${head}999=HI|`, everyRule, both)).toEqual(['0:999'])
    expect(problemsOf(`8=FIXT.1.1|35=0|${head}58=HI|`, everyRule, both)).toEqual(['2:58'])
    expect(problemsOf(`8=FIXT.1.1|35=B|${head}148=a|33=1|58=b|999=HI|`, everyRule, both)).toEqual(['2:999'])
  })

  it('X21: names the group within a group whose entry does not begin with its first field', () => {
    const textOf = (groups: string): string | undefined => {
      const view = fix.view()
      const bytes = sealed(`8=FIX.4.4|35=D|${head}${order}${groups}`)
      view.wrap(bytes, 0, bytes.length)
      const problem = fix.problemsOf(view).first
      return problem && `${problem.reason}:${problem.refTagID} ${problem.text}`
    }
    expect(textOf('453=1|448=a|802=1|803=1|523=b|')).toBe('15:803 The group 802 must set the delimiter field 523')
    expect(textOf('453=1|447=D|448=a|')).toBe('15:447 Out of order repeating group members')
  })

  it('21: takes a group of no entries', () => {
    expect(problemsOf(`8=FIX.4.4|35=d|${head}320=1|322=2|323=1|454=0|`)).toEqual([])
  })

  it('names the problems as counterparties know them', () => {
    const view = fix.view()
    const bytes = sealed(`8=FIX.4.4|35=0|${head}112=|`)
    view.wrap(bytes, 0, bytes.length)
    expect(fix.problemsOf(view).first).toEqual({ reason: 4, refTagID: 112, text: 'Tag specified without a value' })
  })

  it('missing fields of a group entry are named', () => {
    const strict = codec(dialect(fix44, { messages: { NewOrderSingle: { groups: { 453: { required: [447] } } } } }))
    expect(problemsOf(`8=FIX.4.4|35=D|${head}${order}453=2|448=a|447=D|448=b|`, everyRule, strict as never)).toEqual(['1:447'])
  })

  it('keeps a bounded list in linear time, however much is wrong', () => {
    const view = fix.view()
    const bytes = sealed(`8=FIX.4.4|35=D|${Array.from({ length: 40_000 }, (_, at) => `${at + 100_000}=|`).join('')}`)
    view.wrap(bytes, 0, bytes.length)
    expect(fix.problemsOf(view).count).toBe(64)
  })

  it('never throws, whatever the fields', () => {
    const view = fix.view()
    const problems = new Problems()
    const field = fc.tuple(
      fc.constantFrom(8, 9, 34, 35, 43, 52, 55, 95, 96, 268, 269, 270, 453, 448, 447, 802, 523, 627, 628, -1, 0, 99999),
      fc.constantFrom('', '0', '2', 'D', '-5', 'Y', '99999999999'),
    )
    fc.assert(
      fc.property(fc.constantFrom('D', 'W', '0', 'zz', ''), fc.array(field, { maxLength: 40 }), (type, fields) => {
        const bytes = fromText(`8=FIX.4.4|9=1|35=${type}|${fields.map(([tag, value]) => `${tag}=${value}|`).join('')}`)
        view.wrap(bytes, 0, bytes.length)
        fix.validate(view, everyRule, problems)
        expect(problems.count).toBeGreaterThan(0)
        expect(() => problems.at(problems.count)).toThrow('there are')
      }),
      { numRuns: 500 },
    )
  })
})
