// The runner judges the engine, so it is judged first: the grammar, the expansion and each measure, on scripts made up here.
import { describe, expect, it } from 'vitest'
import { aligned, compare } from './comparison.ts'
import type { Profile } from './comparison.ts'
import { expand } from './expansion.ts'
import { parsePatterns, patternsFor } from './patterns.ts'
import { runScript } from './run.ts'
import type { Connection, Ground } from './run.ts'
import { parseScript, versionOf } from './script.ts'
import { Stream } from './stream.ts'

const soh = (text: string): string => text.replaceAll('|', '\x01')
const wallUs = Date.UTC(2026, 0, 2, 9, 30) * 1000
const around = { wallUs, readFile: (path: string) => `<${path}>` }
const patterns = patternsFor('no/such/script.def')

describe('a script', () => {
  it('is steps, with connection 1 unless another is named, and tolerates CRLF', () => {
    const text = [
      '# a comment',
      '',
      'iCONNECT',
      'i2,CONNECT\r',
      'I8=FIX.4.4|35=A|',
      'E2,8=FIX.4.4|',
      'e2,DISCONNECT',
      'i1,DISCONNECT',
      'sleep(3)',
    ].join('\n')
    expect(parseScript(soh(text))).toEqual([
      { kind: 'connect', line: 3, conn: 1 },
      { kind: 'connect', line: 4, conn: 2 },
      { kind: 'send', line: 5, conn: 1, body: soh('8=FIX.4.4|35=A|') },
      { kind: 'expect', line: 6, conn: 2, body: soh('8=FIX.4.4|') },
      { kind: 'expectDisconnect', line: 7, conn: 2 },
      { kind: 'disconnect', line: 8, conn: 1 },
      { kind: 'sleep', line: 9, seconds: 3 },
    ])
  })

  it('may set the numbers of a session between connections', () => {
    expect(parseScript('iSET_SESSION FIX.4.4:ISLD->TW44 NEXTTARGETSEQNUM=10')).toEqual([
      { kind: 'setNumber', line: 1, session: 'FIX.4.4:ISLD->TW44', which: 'target', value: 10 },
    ])
  })

  it.each(['CONNECT', 'iJUMP', 'eCONNECT', 'x8=FIX.4.4', 'I', 'I2,'])('fails as a whole at the line %s', (line) => {
    expect(() => parseScript(`iCONNECT\n${line}`)).toThrow(/^line 2 is no step/)
  })

  it.each([
    ['FIX.4.2', '8=FIX.4.2|35=A|'],
    ['FIX.5.0SP2', '8=FIXT.1.1|35=A|49=TW50SP2|1137=9|'],
    ['FIX.5.0', '8=FIXT.1.1|35=A|49=TW50|'],
    ['FIX.5.0SP1', '8=FIXT.1.1|35=A|49=TW50SP1|1137=33|'],
    ['FIX.4.4', '8=FIX.3.9|35=A|49=TW44|'],
    ['FIX.3.9', '8=FIX.3.9|35=A|49=TW|'],
  ])('speaks %s', (version, body) => {
    expect(versionOf(parseScript(soh(`iCONNECT\nI${body}`)))).toBe(version)
  })
})

describe('the expansion of a body', () => {
  it('puts the time in, shifted by seconds', () => {
    expect(expand('52=<TIME> <TIME+121> <TIME-1>', around)).toBe('52=20260102-09:30:00 20260102-09:32:01 20260102-09:29:59')
  })

  it('counts the length and sums the bytes', () => {
    expect(expand(soh('8=FIX.4.4|35=0|49=A|'), around)).toBe(soh('8=FIX.4.4|9=10|35=0|49=A|10=187|'))
  })

  it('keeps a length and a checksum that the script gives, right or wrong', () => {
    expect(expand(soh('8=FIX.4.4|9=40|35=0|10=256|'), around)).toBe(soh('8=FIX.4.4|9=40|35=0|10=256|'))
  })

  it('leaves alone what does not begin with 8=', () => {
    expect(expand(soh('35=0|8=FIX.4.4|'), around)).toBe(soh('35=0|8=FIX.4.4|'))
  })

  it('puts a file in', () => {
    expect(expand('<FILE:a.txt>', around)).toBe('<a.txt>')
  })
})

describe('a message', () => {
  const expected = soh('8=FIX.4.4|9=50|35=0|34=2|52=00000000-00:00:00.000|58=late|10=0|')
  const verdict = (profile: Profile, actual: string, written = expected) =>
    compare(profile, expected, soh(actual), written, patterns)?.reason

  it.each<[Profile, string, string | undefined]>([
    ['quickfix', '8=FIX.4.4|9=50|35=0|34=2|52=20260102-09:30:00|58=late|10=123|', undefined],
    ['quickfix', '8=FIX.4.4|9=50|35=0|34=2|52=20260102-09:30:00.123|58=late|10=123|', undefined],
    ['quickfix', '8=FIX.4.4|9=51|35=0|34=2|52=20260102-09:30:00|58=late|10=123|', 'expected 9=50, got 9=51'],
    ['quickfix', '8=FIX.4.4|9=50|34=2|35=0|52=20260102-09:30:00|58=late|10=123|', 'expected tag 35, got 34=2'],
    [
      'quickfix',
      '8=FIX.4.4|9=50|35=0|34=2|52=now|58=late|10=123|',
      String.raw`52=now does not match \d{8}-\d{2}:\d{2}:\d{2}|\d{8}-\d{2}:\d{2}:\d{2}[.]\d{3}`,
    ],
    ['quickfix', '8=FIX.4.4|9=50|35=0|34=2|52=20260102-09:30:00|58=late|10=12|', String.raw`10=12 does not match \d{3}`],
    ['quickfix', '8=FIX.4.4|9=50|35=0|34=2|52=20260102-09:30:00|10=123|', 'expected tag 58, got 10=123'],
    ['quickfix', '8=FIX.4.4|9=50|35=0|34=2|52=20260102-09:30:00|58=late|10=123|11=A|', '11=A is one field too many'],
    ['quickfix', '8=FIX.4.4|9=50|35=0|34=2|52=20260102-09:30:00|58=late|', '10=0 is missing'],
    ['quickfixj', '8=FIX.4.4|9=50|34=2|35=0|58=late again|52=now|10=x|', undefined],
    ['quickfixj', '8=FIX.4.4|9=51|35=0|34=2|58=late|52=00000000-00:00:00.001|10=x|', 'expected 9=50, got 9=51'],
    ['quickfixj', '8=FIX.4.4|9=51|35=0|34=2|58=late|52=00000000-00:00:00|10=x|', undefined],
    ['quickfixj', '8=FIX.4.4|9=50|35=0|34=2|52=now|10=x|', '58=late is missing'],
    ['quickfixj', '8=FIX.4.4|9=50|35=0|34=2|52=now|58=late|11=A|10=x|', '11=A is one field too many'],
    ['quickfixj', '8=FIX.4.4|9=50|35=0|34=02|52=now|58=late|10=x|', 'expected 34=2, got 34=02'],
    ['subset', '8=FIX.4.4|9=1|35=0|49=A|34=002|52=20260102-09:30:00|58=late|10=x|', undefined],
    ['subset', '8=FIX.4.4|9=1|35=0|34=3|52=20260102-09:30:00|58=late|10=x|', 'expected 34=2, got 34=3'],
    ['subset', '8=FIX.4.4|9=1|35=0|34=2|52=20260102-09:30:00|10=x|', '58=late is missing'],
  ])('by the measure %s: %s', (profile, actual, reason) => {
    expect(verdict(profile, actual)).toBe(reason)
  })

  it('has its length compared by the sibling measure only where the script gives one', () => {
    const actual = '8=FIX.4.4|9=51|35=0|34=2|58=late|52=00000000-00:00:00.001|10=x|'
    expect(verdict('quickfixj', actual, soh('8=FIX.4.4|35=0|'))).toBeUndefined()
  })

  it('is shown below what was expected, with a caret under the first difference', () => {
    expect(aligned(soh('8=A|34=2|'), soh('8=A|34=3|'), 1)).toBe(
      ['  expected 8=A|34=2|', '  actual   8=A|34=3|', '               ^'].join('\n'),
    )
  })

  it('is matched by the patterns of its suite', () => {
    const own = parsePatterns('11=^A\\d+$\nnot a pattern\n')
    expect([...own.keys()]).toEqual(['11'])
    expect(compare('quickfix', '11=x\x01', '11=A12\x01', '', own)).toBeUndefined()
    expect(compare('quickfix', '11=x\x01', '11=B12\x01', '', own)).toMatchObject({ field: 0 })
  })
})

describe('the stream of the server', () => {
  it('is cut into messages wherever the network cut it', () => {
    const text = soh('8=FIX.4.4|9=5|35=0|10=000|8=FIX.4.4|9=11|35=0|58=|=|10=111|8=F')
    for (let cut = 0; cut < text.length; cut++) {
      const stream = new Stream()
      const messages: string[] = []
      for (const part of [text.slice(0, cut), text.slice(cut)]) {
        stream.push(Buffer.from(part, 'latin1'))
        for (let message = stream.next(); message !== undefined; message = stream.next()) messages.push(message)
      }
      expect(messages).toEqual([soh('8=FIX.4.4|9=5|35=0|10=000|'), soh('8=FIX.4.4|9=11|35=0|58=|=|10=111|')])
      expect(stream.left).toBe('8=F')
    }
  })
})

/** A server of three lines: it answers each message as told, then ends. */
function ground(answers: string[]): Ground {
  const connection: Connection = {
    send: () => undefined,
    read: async () => {
      const text = answers.shift()
      return text === undefined ? { kind: 'ended', left: '' } : text === '' ? { kind: 'silent' } : { kind: 'message', text: soh(text) }
    },
    close: () => undefined,
  }
  return { wallUs: () => wallUs, connect: async () => connection, sleep: async () => undefined, setNumber: () => false }
}
const run = (script: string, answers: string[]) =>
  runScript(parseScript(soh(script)), ground(answers), { profile: 'quickfix', patterns, readFile: () => '' })

describe('a run', () => {
  const script = 'iCONNECT\nI8=FIX.4.4|35=A|\nE8=FIX.4.4|9=5|35=A|10=0|\neDISCONNECT'

  it('passes when everything comes as the script has it', async () => {
    expect(await run(script, ['8=FIX.4.4|9=5|35=A|10=178|'])).toEqual({ passed: true })
  })

  it.each([
    ['another message', ['8=FIX.4.4|9=5|35=5|10=178|'], 3, 'expected 35=A, got 35=5'],
    ['silence', [''], 3, 'nothing came within 10 s'],
    ['an end that comes too early', [], 3, 'the connection ended'],
    ['an end that does not come', ['8=FIX.4.4|9=5|35=A|10=178|', ''], 4, 'the connection is still open after 10 s'],
    [
      'a message before the end',
      ['8=FIX.4.4|9=5|35=A|10=178|', '8=FIX.4.4|9=5|35=5|10=178|'],
      4,
      'a message came, where the connection should end',
    ],
  ])('ends at %s, with line and reason', async (_, answers, line, reason) => {
    expect(await run(script, answers)).toMatchObject({ passed: false, line, reason })
  })

  it('tells what was said last', async () => {
    const outcome = await run(script, ['8=FIX.4.4|9=5|35=5|10=178|'])
    expect(outcome.detail).toContain('  1> 8=FIX.4.4|9=5|35=A|10=180|\n  1< 8=FIX.4.4|9=5|35=5|10=178|')
  })
})
