import { fix44 } from '@fix/dictionary/fix44'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codec, explain, frameSlot, fromText, pretty, redact, redactValid, sealed, summary } from '../src/index.ts'

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
})

describe('messages for people', () => {
  const view = fix.view()
  const order = sealed('8=FIX.4.4|35=D|34=2|49=A|52=20260102-09:30:00|56=B|11=ID|453=1|448=p|802=1|523=s|54=1|58=two\nlines|9999=x|')

  it('are one line with bars', () => {
    expect(pretty(fromText('8=FIX|\n\x7f\xe9|'))).toBe('8=FIX|\\x0a\\x7fé|')
  })

  it('tell names, meanings and the depth of groups', () => {
    view.wrap(order, 0, order.length)
    const fields = explain(view).map(
      ({ depth, name, tag, text, meaning }) => `${' '.repeat(depth)}${name}(${tag})=${text}${meaning === '' ? '' : ` ${meaning}`}`,
    )
    expect(fields.slice(2, -1)).toEqual([
      'MsgType(35)=D NewOrderSingle',
      'MsgSeqNum(34)=2',
      'SenderCompID(49)=A',
      'SendingTime(52)=20260102-09:30:00',
      'TargetCompID(56)=B',
      'ClOrdID(11)=ID',
      'NoPartyIDs(453)=1',
      ' PartyID(448)=p',
      ' NoPartySubIDs(802)=1',
      '  PartySubID(523)=s',
      'Side(54)=1 Buy',
      'Text(58)=two\nlines',
      '(9999)=x',
    ])
  })

  it('fit on one line without the session’s own fields', () => {
    view.wrap(order, 0, order.length)
    expect(summary(view)).toBe('NewOrderSingle MsgSeqNum=2 ClOrdID=ID NoPartyIDs=1 Side=Buy Text=two\nlines 9999=x')
  })

  it('show no secrets', () => {
    const logon = sealed(`${head}98=0|108=30|554=secret|`)
    view.wrap(logon, 0, logon.length)
    expect(summary(view)).toBe('Logon MsgSeqNum=1 EncryptMethod=None HeartBtInt=30 Password=***')
  })
})
