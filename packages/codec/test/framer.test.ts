import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksum, frame, frameSlot, fromText, pretty, sealed, type FramerOptions } from '../src/index.ts'

const options: FramerOptions = { maxMessageBytes: 4096, resync: 'declaredEnd' }
const heartbeat = (seq: number): Uint8Array => sealed(`8=FIX.4.4|35=0|34=${seq}|49=A|52=20260102-09:30:00|56=B|`)
const order = (seq: number): Uint8Array =>
  sealed(`8=FIX.4.4|35=D|34=${seq}|49=TW44|52=20260102-09:30:00|56=ISLD|11=ID|21=3|40=1|54=1|55=INTC|60=20260102-09:30:00|`)

interface Unit {
  kind: string
  reason: string
  text: string
}

/** All units of a stream that arrives in the given pieces; neighbouring junk is one. */
function units(pieces: Uint8Array[], use: FramerOptions = options): Unit[] {
  const found: Unit[] = []
  const slot = frameSlot()
  let buffer = new Uint8Array(0)
  for (const piece of pieces) {
    buffer = join([buffer, piece])
    let at = 0
    for (;;) {
      frame(buffer, at, buffer.length, slot, use)
      if (slot.kind === 'incomplete') break
      expect(slot.end).toBeGreaterThan(slot.start)
      expect(slot.start).toBe(at)
      const text = pretty(buffer, slot.start, slot.end)
      const last = found.at(-1)
      if (slot.kind === 'junk' && last?.kind === 'junk') last.text += text
      else found.push({ kind: slot.kind, reason: slot.reason, text })
      at = slot.end
    }
    buffer = buffer.slice(at)
  }
  return found
}

function join(pieces: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]))
}

const kinds = (found: Unit[]): string[] => found.map((unit) => (unit.reason === '' ? unit.kind : `${unit.kind} ${unit.reason}`))

/** The slow, obvious twin: regular expressions over the whole stream as text. */
function twin(bytes: Uint8Array): Unit[] {
  let rest = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  const found: Unit[] = []
  const push = (kind: string, reason: string, length: number): void => {
    const text = pretty(Uint8Array.from(rest.slice(0, length), (character) => character.charCodeAt(0)))
    const last = found.at(-1)
    if (kind === 'junk' && last?.kind === 'junk') last.text += text
    else found.push({ kind, reason, text })
    rest = rest.slice(length)
  }
  while (rest !== '') {
    const start = rest.indexOf('8=FIX')
    if (start !== 0) {
      const tail = /(8|8=|8=F|8=FI)$/.exec(rest)
      const length = start > 0 ? start : tail ? rest.length - tail[0].length : rest.length
      if (length === 0) return found
      push('junk', '', length)
      continue
    }
    const anew = rest.indexOf('8=FIX', 5)
    const soh = rest.indexOf('\x01')
    if (anew > 0 && anew < 18 && (soh < 0 || anew < soh)) {
      push('garbled', 'beginString', anew)
      continue
    }
    if (soh < 0 && rest.length < 22 && /^.{5,17}8(=F?I?)?$/s.test(rest)) return found
    const head = /^8=FIX[^\x01]{0,12}\x01/.exec(rest)
    if (!head) {
      if (rest.length < 18) return found
      push('garbled', 'beginString', 18)
      continue
    }
    const behind = rest.slice(head[0].length)
    if (!behind.startsWith('9=')) {
      if ('9='.startsWith(behind)) return found
      push('garbled', 'firstFields', head[0].length + (behind.startsWith('9') ? 1 : 0))
      continue
    }
    const [digits] = /^\d*/.exec(behind.slice(2)) ?? ['']
    const tooBig = Array.from(digits, (_, at) => at + 1).find(
      (count) => count <= 16 && Number(digits.slice(0, count)) > options.maxMessageBytes,
    )
    if (tooBig !== undefined) {
      push('garbled', 'tooLong', head[0].length + 2 + tooBig - 1)
      continue
    }
    if (digits.length > 16) {
      push('garbled', 'bodyLength', head[0].length + 18)
      continue
    }
    const closed = behind[2 + digits.length]
    if (closed === undefined) return found
    if (closed !== '\x01' || digits === '') {
      const last = head[0].length + 1 + digits.length
      if (/^8=F?I?$/.test(rest.slice(last))) return found
      push('garbled', 'bodyLength', digits.endsWith('8') && rest.startsWith('8=FIX', last) ? last : last + 1)
      continue
    }
    const body = head[0].length + 3 + digits.length
    const trailer = body + Number(digits)
    if (trailer + 7 > options.maxMessageBytes) {
      push('garbled', 'tooLong', body - 1)
      continue
    }
    if (rest.length < trailer + 3) return found
    if (rest.slice(trailer - 1, trailer + 3) !== '\x0110=') {
      const searched = rest.slice(0, options.maxMessageBytes)
      const at = searched.indexOf('\x0110=', trailer - 1)
      const end = at < 0 ? -1 : valueEnd(searched, at + 4)
      if (end >= 0) push('garbled', 'bodyLength', end)
      else if (rest.length >= options.maxMessageBytes) push('garbled', 'bodyLength', options.maxMessageBytes)
      else return found
      continue
    }
    const end = valueEnd(rest.slice(0, options.maxMessageBytes), trailer + 3)
    if (end < 0) {
      if (rest.length < options.maxMessageBytes) return found
      push('garbled', 'checksum', options.maxMessageBytes)
      continue
    }
    const value = rest.slice(trailer + 3, end)
    const sum = checksum(
      Uint8Array.from(rest.slice(0, trailer), (character) => character.charCodeAt(0)),
      0,
      trailer,
    )
    if (!/^\d\d\d\x01$/.test(value) || Number(value.slice(0, 3)) !== sum) push('garbled', 'checksum', end)
    else if (rest.slice(body, body + 3) !== '35=') push('garbled', 'firstFields', end)
    else push('message', '', end)
  }
  return found
}

/** Behind the SOH that ends a value, or before the message that starts within it. */
function valueEnd(text: string, from: number): number {
  const match = /\x01|8=FIX/.exec(text.slice(from))
  if (match !== null && match.index < 16) return from + match.index + (match[0] === '\x01' ? 1 : 0)
  const opens = /8(=F?I?)?$/.exec(text.slice(from))
  return text.length - from <= 16 || (opens !== null && opens.index < 16) ? -1 : from + 16
}

describe('framer', () => {
  it('finds messages that follow each other', () => {
    expect(kinds(units([join([heartbeat(1), order(2), heartbeat(3)])]))).toEqual(['message', 'message', 'message'])
  })

  it('takes a BodyLength(9) with zeros in front', () => {
    const text = pretty(heartbeat(1)).replace(/9=(\d+)/, '9=000$1')
    const open = fromText(text.slice(0, -7))
    const sum = String(checksum(open, 0, open.length)).padStart(3, '0')
    expect(kinds(units([join([open, fromText(`10=${sum}|`)])]))).toEqual(['message'])
  })

  it('2m: a length that is too short drops its own message alone', () => {
    const short = fromText(pretty(order(2)).replace(/9=\d+/, '9=30'))
    const found = units([join([short, order(3)])])
    expect(kinds(found)).toEqual(['garbled bodyLength', 'message'])
    expect(found[1].text).toContain('34=3')
  })

  it('2m: a length that is too long swallows the next message', () => {
    const long = fromText(pretty(order(4)).replace(/9=\d+/, '9=111'))
    const found = units([join([long, order(5), order(6)])])
    expect(kinds(found)).toEqual(['garbled bodyLength', 'message'])
    expect(found[1].text).toContain('34=6')
  })

  it('with rewind finds the message that a length too long would swallow', () => {
    const long = fromText(pretty(order(4)).replace(/9=\d+/, '9=111'))
    const found = units([join([long, order(5), order(6)])], { ...options, resync: 'rewind' })
    expect(kinds(found)).toEqual(['garbled bodyLength', 'junk', 'message', 'message'])
  })

  it('3b: a wrong CheckSum(10) drops the message, whatever its digits', () => {
    for (const wrong of ['10=256|', '10=0|', '10=1234|', '10=|', '10=a12|', '10=1|5=|']) {
      const text = pretty(heartbeat(2)).replace(/10=\d+\|$/, wrong)
      const found = units([join([fromText(text), heartbeat(3)])]).filter((unit) => unit.kind !== 'junk')
      expect(kinds(found), wrong).toEqual(['garbled checksum', 'message'])
    }
  })

  it('2t: drops a message whose first three fields are not 8, 9, 35', () => {
    const swapped = sealed('8=FIX.4.4|34=3|35=0|49=A|52=20260102-09:30:00|56=B|')
    const late = fromText('35=0|8=FIX.4.4|9=29|34=2|49=TW44|52=20260102-09:30:00|56=ISLD|10=121|')
    const found = units([join([swapped, late, heartbeat(4)])]).filter((unit) => unit.kind !== 'junk')
    expect(kinds(found)).toEqual(['garbled firstFields', 'garbled bodyLength', 'message'])
  })

  it('does not wait for a length beyond the longest message', () => {
    const found = units([join([fromText('8=FIX.4.4|9=999999999|35=0|'), heartbeat(2)])])
    expect(kinds(found)).toEqual(['garbled tooLong', 'junk', 'message'])
  })

  it('keeps SOH inside a data field', () => {
    const data = sealed('8=FIX.4.4|35=B|34=2|95=9|96=a|10=000|b|')
    expect(units([join([data, heartbeat(3)])])[0].kind).toBe('message')
  })

  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 99 }).map((seq) => pretty(heartbeat(seq))) },
    fc.integer({ min: 1, max: 99 }).map((seq) => pretty(order(seq))),
    fc.constantFrom(
      '8=FIX',
      '8=FIX.4.4|',
      '8=FIX.4.4|9=',
      '8=FIX.4.4|9=5|',
      '10=',
      '|10=123|',
      '10=000|',
      '38=FIX',
      '35=0|',
      '8=F',
      '8',
      '9',
      '|',
      '=',
      'junk',
    ),
    fc.constantFrom(
      '8=FIX.4.4|9=60|',
      '8=FIX.4.4|9=0|10=161|',
      '8=FIX.4.4|9=4089|',
      '8=FIX.4.4|9=x|',
      '8=FIXXXXXXXXXXXXXXXXXXXX|',
      '8=FIX.4.4|9=00000000000000000005|',
    ),
    fc.array(fc.constantFrom('8', '=', 'F', 'I', 'X', '|', '9', '1', '0', '3', '5'), { maxLength: 8 }).map((letters) => letters.join('')),
  )
  const stream = fc.array(piece, { maxLength: 8 }).map((pieces) => fromText(pieces.join('')))

  it.each([
    ['BeginString(8) is cut off', '8=FIX', 'beginString'],
    ['BeginString(8) is cut off in its value', '8=FIX.4', 'beginString'],
    ['BeginString(8) is cut off by junk', '8=FIXxxxxx', 'beginString'],
    ['BodyLength(9) is cut off', '8=FIX.4.4|9=1', 'bodyLength'],
    ['CheckSum(10) is cut off', pretty(heartbeat(2)).slice(0, -2), 'checksum'],
    ['CheckSum(10) is cut off before its SOH', pretty(heartbeat(2)).slice(0, -1), 'checksum'],
    ['CheckSum(10) is cut off behind a wrong length', pretty(heartbeat(2)).replace(/9=\d+/, '9=20').slice(0, -2), 'bodyLength'],
  ])('goes on with the next message where %s', (_title, cut, reason) => {
    const whole = join([fromText(cut), heartbeat(3)])
    expect(kinds(units([whole]))).toEqual([`garbled ${reason}`, 'message'])
    for (let at = 0; at < whole.length; at++) {
      expect(units([whole.slice(0, at), whole.slice(at)]), `cut at ${at}`).toEqual(units([whole]))
    }
  })

  it('agrees with the slow twin on any stream', () => {
    fc.assert(
      fc.property(stream, (bytes) => void expect(units([bytes])).toEqual(twin(bytes))),
      { numRuns: 500 },
    )
  })

  it('agrees with the slow twin on messages with one byte changed', () => {
    const changed = fc.tuple(fc.nat(400), fc.constantFrom(0, 1, 48, 49, 56, 57, 61, 120, 255), fc.nat(3)).map(([at, byte, seq]) => {
      const bytes = join([heartbeat(1), order(seq), heartbeat(2), order(3)])
      bytes[at % bytes.length] = byte
      return bytes
    })
    fc.assert(
      fc.property(changed, (bytes) => void expect(units([bytes])).toEqual(twin(bytes))),
      { numRuns: 500 },
    )
  })

  it('finds the same units wherever a stream is cut', () => {
    fc.assert(
      fc.property(stream, (bytes) => {
        const whole = units([bytes])
        for (let cut = 0; cut <= bytes.length; cut++) expect(units([bytes.slice(0, cut), bytes.slice(cut)])).toEqual(whole)
      }),
      { numRuns: 60 },
    )
  })

  it('finds the same units when a stream comes byte by byte', () => {
    fc.assert(
      fc.property(stream, (bytes) => void expect(units(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(units([bytes]))),
      { numRuns: 60 },
    )
  })

  it('never throws and always gets on, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        units([bytes])
      }),
      { numRuns: 500 },
    )
  })

  it('never lets a message with one changed byte through unless its sum still holds', () => {
    const good = order(2)
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
        fc.pre(good[at] !== byte)
        const bad = good.slice()
        bad[at] = byte
        expect(units([bad]).some((unit) => unit.kind === 'message')).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })
})
