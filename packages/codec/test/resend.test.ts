import { fix44 } from '@fix/dictionary/fix44'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codec, frameSlot, fromText, pretty, resend, sealed } from '../src/index.ts'

const fix = codec(fix44)
const newTime = Date.UTC(2026, 0, 2, 10) * 1000 + 5000

function again(text: string): string {
  const raw = sealed(text)
  const writer = fix.writer()
  resend(raw, 0, raw.length, writer, newTime, 3)
  const found = frameSlot()
  fix.frame(writer.buffer, writer.start, writer.stop, found)
  expect([found.kind, found.end]).toEqual(['message', writer.stop])
  return pretty(writer.message())
    .replace(/9=\d+\|/, '')
    .replace(/10=\d+\|$/, '')
}

describe('resending a message', () => {
  it('marks it, keeps its first time as OrigSendingTime(122) and gives it a new one, tags ascending', () => {
    expect(again('8=FIX.4.4|35=D|34=2|49=A|50=S|52=20260102-09:30:00.000|56=B|57=T|97=Y|115=X|128=Z|11=ID|54=1|')).toBe(
      '8=FIX.4.4|35=D|34=2|43=Y|49=A|50=S|52=20260102-10:00:00.005|56=B|57=T|97=Y|115=X|122=20260102-09:30:00.000|128=Z|11=ID|54=1|',
    )
  })

  it('keeps the first time of a message that was resent before', () => {
    expect(again('8=FIX.4.4|35=D|34=2|43=Y|49=A|52=20260102-09:31:00|56=B|122=20260102-09:30:00|11=ID|')).toBe(
      '8=FIX.4.4|35=D|34=2|43=Y|49=A|52=20260102-10:00:00.005|56=B|122=20260102-09:30:00|11=ID|',
    )
  })

  it('does not say that it was sent first in the future, where the clock was set back or the new stamp has fewer digits', () => {
    expect(again('8=FIX.4.4|35=D|34=2|49=A|52=20260102-10:30:00.000|56=B|11=ID|')).toBe(
      '8=FIX.4.4|35=D|34=2|43=Y|49=A|52=20260102-10:00:00.005|56=B|122=20260102-10:00:00.005|11=ID|',
    )
    expect(again('8=FIX.4.4|35=D|34=2|49=A|52=20260102-10:00:00.005001|56=B|11=ID|')).toContain('|122=20260102-10:00:00.005|')
  })

  it('leaves the body alone, data fields with SOH and tags of the header included', () => {
    expect(again('8=FIX.4.4|35=B|34=2|49=A|52=20260102-09:30:00|56=B|148=h|95=12|96=a|52=x|43=N|34=9|')).toBe(
      '8=FIX.4.4|35=B|34=2|43=Y|49=A|52=20260102-10:00:00.005|56=B|122=20260102-09:30:00|148=h|95=12|96=a|52=x|43=N|34=9|',
    )
  })

  it('steps over data fields in the header', () => {
    expect(again('8=FIX.4.4|35=D|34=2|49=A|52=20260102-09:30:00|56=B|212=7|213=<a|43=>|11=ID|')).toBe(
      '8=FIX.4.4|35=D|34=2|43=Y|49=A|52=20260102-10:00:00.005|56=B|122=20260102-09:30:00|212=7|213=<a|43=>|11=ID|',
    )
  })

  it('works where no body follows', () => {
    expect(again('8=FIX.4.4|35=0|34=2|49=A|52=20260102-09:30:00|')).toBe(
      '8=FIX.4.4|35=0|34=2|43=Y|49=A|52=20260102-10:00:00.005|122=20260102-09:30:00|',
    )
  })

  it('gives any body back byte by byte', () => {
    const writer = fix.writer()
    // Without `|` and `\`, which mean something in the text form.
    const body = fc.array(fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.stringMatching(/^[ -[\]-{}~]*$/)), { maxLength: 30 })
    fc.assert(
      fc.property(body, (fields) => {
        const text = fields.map(([tag, value]) => `${tag}=${value}|`).join('')
        const raw = sealed(`8=FIX.4.4|35=D|34=2|49=A|52=20260102-09:30:00|56=B|${text}`)
        resend(raw, 0, raw.length, writer, newTime, 0)
        expect(pretty(writer.message())).toContain(`|122=20260102-09:30:00|${text}10=`)
      }),
    )
  })

  it('throws where the record is no message of ours', () => {
    const writer = fix.writer()
    for (const text of ['', 'junk', '8=FIX.4.4|9=5|34=2|10=000|', '8=FIX.4.4|9=5|35=D|34=2|10=000|']) {
      const raw = fromText(text)
      expect(() => resend(raw, 0, raw.length, writer, newTime, 3), text).toThrow('resend: the record')
    }
  })
})

it('a message of the greatest length can be sent again', () => {
  const message = codec(fix44).write({
    msgType: 'TestRequest',
    testReqID: 'x'.repeat(20),
    msgSeqNum: 1,
    senderCompID: 'A',
    targetCompID: 'B',
    sendingTime: '20260102-09:30:00',
  })
  const writer = codec(fix44, { maxMessageBytes: message.length }).writer()
  resend(message, 0, message.length, writer, 0, 3)
  expect(pretty(writer.message())).toContain('|43=Y|')
  writer.begin('1')
  writer.str(112, 'x'.repeat(message.length))
  expect(() => writer.end()).toThrow('longer than')
})
