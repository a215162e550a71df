// What the sibling engines' suites add to the scripts: the numbers of the server's session are set between connections, and a script may wait.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { memoryGround } from './memory.ts'
import { serverSettings } from './settings.ts'
import { runFile } from './suite.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'scripts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(script: string, ...set: string[]) {
  const file = path.join(folder, 'overlay.def')
  writeFileSync(file, script.replaceAll('|', '\x01'), 'latin1')
  return runFile(file, async () => memoryGround(serverSettings(set)), 'quickfixj')
}

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
