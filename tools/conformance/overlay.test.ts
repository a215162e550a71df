// What the sibling engines' suites add to the scripts: the numbers of the server's session are set between connections, and a script may wait.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { memoryGround } from './memory.ts'
import { serverSettings } from './settings.ts'
import type { Profile } from './comparison.ts'
import { runFile } from './suite.ts'
import { versions } from './versions.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'scripts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const poison = process.env['FIX_POISON'] === '1'

function runAs(profile: Profile, script: string, set: string[]) {
  const file = path.join(folder, 'overlay.def')
  writeFileSync(file, script.replaceAll('|', '\x01'), 'latin1')
  return runFile(file, async () => memoryGround(serverSettings(set), poison), profile)
}
const run = (script: string, ...set: string[]) => runAs('quickfixj', script, set)

const logon = (seq: number): string => `I8=FIX.4.4|35=A|34=${seq}|49=TW44|52=<TIME>|56=ISLD|98=0|108=2|`
const logonAnswer = (seq: number): string => `E8=FIX.4.4|35=A|34=${seq}|49=ISLD|52=0|56=TW44|98=0|108=2|`

it('a session goes on with the numbers that a script sets', async () => {
  const script = [
    'iSET_SESSION FIX.4.4:ISLD->TW44 NEXTTARGETSEQNUM=10',
    'iSET_SESSION FIX.4.4:ISLD->TW44 NEXTSENDERSEQNUM=7',
    'iCONNECT',
    logon(10),
    logonAnswer(7),
    'I8=FIX.4.4|35=5|34=11|49=TW44|52=<TIME>|56=ISLD|',
    'E8=FIX.4.4|35=5|34=8|49=ISLD|52=0|56=TW44|',
    'eDISCONNECT',
  ]
  expect(await run(script.join('\n'), 'ResetOnLogon=N')).toMatchObject({ passed: true, version: 'FIX.4.4' })
})

it('a session that nobody knows has no numbers to set', async () => {
  expect(await run('iSET_SESSION FIX.4.4:ISLD->NOBODY NEXTTARGETSEQNUM=10')).toMatchObject({
    passed: false,
    line: 1,
    reason: "the numbers of FIX.4.4:ISLD->NOBODY can't be set here",
  })
})

it('while a script sleeps, the server goes on: its heartbeat is there afterwards', async () => {
  const script = ['iCONNECT', logon(1), logonAnswer(1), 'sleep(2)', 'E8=FIX.4.4|35=0|34=2|49=ISLD|52=0|56=TW44|']
  expect(await run(script.join('\n'))).toMatchObject({ passed: true })
})

it('a file that is no script is told with its line', async () => {
  expect(await run('iCONNECT\nhello')).toMatchObject({ passed: false, line: 2, reason: 'line 2 is no step: hello' })
})

/** The lines of a script in one version: what the counterparty sends, and what it expects. */
function speakerOf({ beginString, peers, applVerID }: (typeof versions)[number]) {
  const version = applVerID === undefined ? '' : `1137=${applVerID}|`
  const sent = (type: string, seq: number, more = ''): string =>
    `I8=${beginString}|35=${type}|34=${seq}|49=${peers[0]}|52=<TIME>|56=ISLD|${more}`
  const expected = (type: string, seq: number, more = ''): string =>
    `E8=${beginString}|35=${type}|34=${seq}|49=ISLD|52=0|56=${peers[0]}|${more}`
  return {
    sent,
    expected,
    session: `${beginString}:ISLD->${peers[0]}`,
    logon: (seq: number, more = ''): string => sent('A', seq, `98=0|108=30|${more}${version}`),
    logonAnswer: (seq: number, more = ''): string => expected('A', seq, `98=0|108=30|${more}${version}`),
  }
}
const named = versions.map((version) => ({ ...version, name: version.peers[0] }))
const from42 = named.filter(({ beginString }) => beginString > 'FIX.4.1')
const from44 = named.filter(({ beginString }) => beginString > 'FIX.4.3')
const passes = async (lines: string[], ...set: string[]): Promise<void> => {
  const result = await run(lines.join('\n'), ...set)
  expect(result.passed, `line ${result.line}: ${result.reason}\n${result.detail}`).toBe(true)
}

describe.each(named)('the suites of the siblings, for $name', (version) => {
  const { sent, expected, logon, logonAnswer } = speakerOf(version)
  const infinity = version.beginString < 'FIX.4.2' ? '999999' : '0'
  const hole = [
    'iCONNECT',
    logon(1),
    logonAnswer(1),
    sent('0', 2),
    sent('0', 3),
    sent('0', 12),
    expected('2', 2, '7=4|16=8|'),
    sent('0', 13),
  ]

  it('ask for a hole in chunks, the last one with an open end', async () => {
    const resent = [4, 5, 6, 7, 8].map((seq) => sent('0', seq, '43=Y|122=<TIME>|'))
    const end = [sent('4', 9, '43=Y|122=<TIME>|36=12|123=Y|'), sent('1', 14, '112=X|'), expected('0', 4, '112=X|')]
    await passes([...hole, ...resent, expected('2', 3, `7=9|16=${infinity}|`), ...end], 'ResendRequestChunkSize=5')
  })

  it('ask for the next chunk where a gap fill ends', async () => {
    const filled = [sent('4', 4, '43=Y|122=<TIME>|36=9|123=Y|'), expected('2', 3, `7=9|16=${infinity}|`)]
    const beyond = [sent('4', 4, '43=Y|122=<TIME>|36=11|123=Y|'), expected('2', 3, `7=11|16=${infinity}|`)]
    await passes([...hole, ...filled], 'ResendRequestChunkSize=5')
    await passes([...hole, ...beyond], 'ResendRequestChunkSize=5')
  })

  it.each([
    ['SECONDS', 17],
    ['MILLIS', 21],
    ['MICROS', 24],
    ['NANOS', 27],
  ])('write stamps of %s, to the byte', async (precision, width) => {
    const logonLength = logonAnswer(1).length - logonAnswer(1).indexOf('35=') + width - 1
    const answer = logonAnswer(1).replace('|35=', `|9=${logonLength}|35=`)
    const result = await runAs('quickfix', ['iCONNECT', logon(1), answer].join('\n'), [`TimeStampPrecision=${precision}`])
    expect(result.reason).toBeUndefined()
  })

  it('reject what is garbled, and use up its number', async () => {
    const reference = version.beginString < 'FIX.4.2' ? '' : '372=0|'
    await passes(
      [
        'iCONNECT',
        logon(1),
        logonAnswer(1),
        `${sent('0', 2)}10=999|`,
        expected('3', 2, `45=2|58=Message failed basic validity check|${reference}`),
        sent('1', 3, '112=X|'),
        expected('0', 3, '112=X|'),
      ],
      'RejectGarbledMessage=Y',
    )
  })

  it('take a wrong sum, from the Logon on', async () => {
    const lines = ['iCONNECT', `${logon(1)}10=999|`, logonAnswer(1), `${sent('1', 2, '112=X|')}10=000|`, expected('0', 2, '112=X|')]
    await passes(lines, 'ValidateChecksum=N')
    expect(await run(lines.join('\n'))).toMatchObject({ passed: false, reason: 'the connection ended', line: 3 })
  })

  it('end at a message without a number, and at a HeartBtInt(108) below 0', async () => {
    const numberless = sent('0', 2).replace('34=2|', '')
    await passes([
      'iCONNECT',
      logon(1),
      logonAnswer(1),
      numberless,
      expected('5', 2, '58=Received message without MsgSeqNum|'),
      'eDISCONNECT',
    ])
    const negative = logon(1).replace('108=30', '108=-1')
    await passes(['iCONNECT', negative, expected('5', 1, '58=HeartBtInt must not be negative|'), 'eDISCONNECT'])
  })

  it('go by numbers that were set between connections', async () => {
    const { session } = speakerOf(version)
    const lines = [`iSET_SESSION ${session} NEXTTARGETSEQNUM=10`, `iSET_SESSION ${session} NEXTSENDERSEQNUM=7`, 'iCONNECT']
    await passes([...lines, logon(10), logonAnswer(7), sent('5', 11), expected('5', 8), 'eDISCONNECT'], 'ResetOnLogon=N')
  })
})

describe.each(from42)('stamps, for $name', (version) => {
  it.each(['', '.123', '.123456', '.123456789', '.123456789012'])(
    'with the fraction %s are taken and given back as they came',
    async (fraction) => {
      const { sent, expected, logon, logonAnswer } = speakerOf(version)
      const order = `11=ID|21=1|38=100|40=1|54=1|55=INTC|60=20260102-09:30:00${fraction}|`
      const order2 = sent('D', 2, order).replace('<TIME>', `20260102-09:30:00${fraction}`)
      // BodyLength(9) follows from the text that is expected, and holds the width of the echoed stamp.
      const lines = ['iCONNECT', logon(1), logonAnswer(1), order2, expected('D', 2, order)]
      const result = await runAs('quickfix', lines.join('\n').replaceAll('|52=0|', '|52=00000000-00:00:00.000|'), [])
      expect(result.reason).toBeUndefined()
    },
  )
})

describe.each(from42)('LastMsgSeqNumProcessed(369), for $name', (version) => {
  it('stands in each message', async () => {
    const { sent, logon } = speakerOf(version)
    const { expected, logonAnswer } = speakerOf(version)
    const with369 = (line: string, processed: number): string => `${line}369=${processed}|`
    await passes(
      [
        'iCONNECT',
        logon(1),
        with369(logonAnswer(1), 1),
        sent('1', 2, '112=X|'),
        with369(expected('0', 2, '112=X|'), 2),
        sent('0', 5),
        with369(expected('2', 3, '7=3|16=0|'), 2),
        sent('4', 3, '43=Y|122=<TIME>|36=5|123=Y|'),
        sent('5', 6),
        with369(expected('5', 4), 6),
        'eDISCONNECT',
      ],
      'EnableLastMsgSeqNumProcessed=Y',
    )
  })
})

describe.each(from44)('NextExpectedMsgSeqNum(789), for $name', (version) => {
  const { sent, expected, logon, logonAnswer, session } = speakerOf(version)

  it('is answered with the number behind the Logon', async () => {
    await passes(
      ['iCONNECT', logon(1, '789=1|'), logonAnswer(1, '789=2|'), sent('5', 2), expected('5', 2)],
      'EnableNextExpectedMsgSeqNum=Y',
    )
  })

  it('is served where it is low, by a gap fill over what was no message', async () => {
    await passes(
      [
        `iSET_SESSION ${session} NEXTSENDERSEQNUM=2000`,
        'iCONNECT',
        logon(1, '789=1|'),
        logonAnswer(2000, '789=2|'),
        expected('4', 1, '43=Y|122=0|36=2001|123=Y|'),
      ],
      'ResetOnLogon=N',
      'EnableNextExpectedMsgSeqNum=Y',
    )
  })

  it('that is too high is refused', async () => {
    const text = 'Tag 789 (NextExpectedMsgSeqNum) is higher than expected. Expected 1, Received 1200'
    await passes(['iCONNECT', logon(1, '789=1200|'), expected('5', 1, `58=${text}|`), 'eDISCONNECT'], 'SendNextExpectedMsgSeqNum=Y')
  })

  it('of a reset is 2', async () => {
    await passes(['iCONNECT', logon(1, '141=Y|789=1|'), logonAnswer(1, '141=Y|789=2|')], 'EnableNextExpectedMsgSeqNum=Y')
  })
})

describe.each(named.filter(({ applVerID }) => applVerID !== undefined))('X5, for $name', (version) => {
  const { sent, expected, logon, logonAnswer } = speakerOf(version)

  it('a version that nobody speaks ends the Logon', async () => {
    const strange = logon(1).replace(/1137=\d/, '1137=33')
    await passes(['iCONNECT', strange, expected('5', 1, '58=Invalid DefaultApplVerID=33|'), 'eDISCONNECT'])
  })

  it('a message of another version is read by that version, and the answer is of ours', async () => {
    // MassOrder(DJ) came after FIX.5.0SP1.
    const massOrder = '2423=M1|60=<TIME>|'
    const [known, unknown] = ['58=Unsupported Message Type|372=DJ|380=3|', '58=Invalid MsgType|372=DJ|373=11|']
    await passes([
      'iCONNECT',
      logon(1),
      logonAnswer(1),
      sent('DJ', 2, `1128=9|${massOrder}`),
      expected('j', 2, `45=2|${known}1137=${version.applVerID}|`),
      sent('DJ', 3, `1128=7|${massOrder}`),
      expected('3', 3, `45=3|${unknown}`),
    ])
  })
})

describe.each(from42)('group members, for $name', (version) => {
  const { sent, expected, logon, logonAnswer } = speakerOf(version)
  const up = ['iCONNECT', logon(1), logonAnswer(1)]
  const order = '11=ID|21=1|40=1|54=1|38=200|55=INTC|60=<TIME>|'

  it('14j: in another order are refused', async () => {
    // Of FIX.4.2 on, NoAllocs(78) begins with AllocAccount(79), which AllocShares(80) follows.
    const text = version.beginString === 'FIX.4.2' ? '' : '373=15|'
    await passes([
      ...up,
      sent('D', 2, `${order}78=1|80=5|79=ACC|`),
      expected('3', 2, `45=2|58=Out of order repeating group members|371=80|372=D|${text}`),
      sent('5', 3),
      expected('5', 3),
    ])
  })

  it('14j: in another order are taken where that is not checked', async () => {
    await passes(
      [...up, sent('D', 2, `${order}78=1|80=5|79=ACC|`), expected('D', 2, `${order}78=1|80=5|79=ACC|`)],
      'ValidateUnorderedGroupFields=N',
    )
  })
})

describe.each(named)('14k, for $name', (version) => {
  it('SOH within a value makes a message garbled, and its number is asked for', async () => {
    const { sent, expected, logon, logonAnswer } = speakerOf(version)
    const infinity = version.beginString < 'FIX.4.2' ? '999999' : '0'
    await passes(['iCONNECT', logon(1), logonAnswer(1), sent('1', 2, '112=HEL|LO|'), sent('0', 3), expected('2', 2, `7=2|16=${infinity}|`)])
  })
})

it('a field of LogonTag stands in the answer to the Logon', async () => {
  const { logon, logonAnswer } = speakerOf(versions[4])
  await passes(['iCONNECT', logon(1), logonAnswer(1, '553=me|554=secret|')], 'LogonTag=553=me', 'LogonTag1=554=secret')
})
