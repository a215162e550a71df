// The public acceptance scripts on virtual time: each alone, and all on one server one after the other, so that what a script leaves
// behind is found by the next. In poison mode every view is overwritten as soon as it is over.
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { adaptations } from './adaptation.ts'
import { memoryGround, sharedMemory } from './memory.ts'
import { adaptedScripts, providedScripts, scriptFolder, scriptsAbsent } from './public-scripts.ts'
import { serverSettings } from './settings.ts'
import { runFile, runText } from './suite.ts'

const scripts = providedScripts()
const poison = process.env['FIX_POISON'] === '1'

describe.skipIf(scriptsAbsent)('the public acceptance scripts (absent without ../shared)', () => {
  it('are all there', () => {
    expect(scripts).toHaveLength(178)
  })

  it.each(scripts.map((script) => [script.name, script] as const))('%s', async (_, { file, text }) => {
    const result = await runText(file, text, async () => memoryGround(serverSettings([]), poison), 'quickfix')
    expect(result.passed, `line ${result.line}: ${result.reason}\n${result.detail}`).toBe(true)
  })

  it('of all versions pass on one server in either order', async () => {
    const all = [...scripts, ...adaptations.flatMap(adaptedScripts)]
    expect(all).toHaveLength(468)
    const ground = sharedMemory(serverSettings([]), poison)
    for (const { name, file, text } of [...all, ...all.toReversed()]) {
      const result = await runText(file, text, async () => ground(), 'quickfix')
      expect(result.passed, `${name}:${result.line}: ${result.reason}\n${result.detail}`).toBe(true)
    }
  })

  it.each([
    ['14g_HeaderBodyTrailerFieldsOutOfOrder', 'ValidateFieldsOutOfOrder=N'],
    ['14a_BadField', 'ValidateUserDefinedFields=N'],
    ['14a_BadField', 'UseDataDictionary=N'],
    ['14e_IncorrectEnumValue', 'AllowUnknownEnumValues=Y'],
    ['2o_SendingTimeValueOutOfRange', 'CheckLatency=N'],
    ['2o_SendingTimeValueOutOfRange', 'MaxLatency=200'],
    ['2k_CompIDDoesNotMatchProfile', 'CheckCompID=N'],
    ['2g_PossDupNoOrigSendingTime', 'RequiresOrigSendingTime=N'],
    ['8_OnlyApplicationMessages', 'PersistMessages=N'],
    ['1a_ValidLogonMsgSeqNumTooHigh', 'ClosedResendInterval=Y'],
    ['1a_ValidLogonWithCorrectMsgSeqNum', 'TimeStampPrecision=MICROS'],
    ['6_SendTestRequest', 'TestRequestDelayMultiplier=2'],
    ['6_SendTestRequest', 'DisableHeartBeatCheck=Y'],
    ['2b_MsgSeqNumTooHigh', 'ValidateSequenceNumbers=N'],
    ['10_MsgSeqNumGreater', 'SendRedundantResendRequests=Y'],
    ['14c_TagNotDefinedForMsgType', 'RejectInvalidMessage=N'],
    ['3b_InvalidChecksum', 'ValidateChecksum=N'],
    ['3b_InvalidChecksum', 'RejectGarbledMessage=Y'],
    ['2c_MsgSeqNumTooLow', 'DisconnectOnError=Y'],
    ['2b_MsgSeqNumTooHigh', 'ResendRequestChunkSize=1'],
    ['4b_ReceivedTestRequest', 'EnableLastMsgSeqNumProcessed=Y'],
    ['4b_ReceivedTestRequest', 'MillisecondsInTimeStamp=N'],
    ['14b_RequiredFieldMissing', 'ValidateIncomingMessage=N'],
    ['1a_ValidLogonWithCorrectMsgSeqNum', 'LogonTag=553=me'],
  ])('%s fails under %s, as that setting says', async (name, setting) => {
    for (const [folder, version] of Object.entries({ fix42: 'FIX.4.2', fix44: 'FIX.4.4', fix50sp2: 'FIX.5.0SP2' })) {
      const file = path.join(scriptFolder, folder, `${name}.def`)
      const result = await runFile(file, async () => memoryGround(serverSettings([setting]), poison), 'quickfix')
      expect(result).toMatchObject({ passed: false, version })
    }
  })
})

describe('a setting of the server', () => {
  it.each([
    ['ResetOnLogon=maybe', '--set ResetOnLogon: Y or N expected, given: maybe'],
    ['MaxLatency=soon', '--set MaxLatency: a number expected, given: soon'],
    ['TimeStampPrecision=DAYS', /^--set TimeStampPrecision: one of .*SECONDS, MILLIS, MICROS, NANOS expected, given: DAYS/],
    ['LogonTag1=553', '--set LogonTag1: TAG=VALUE expected, given: 553'],
    ['ResetOnLogon', '--set wants KEY=VALUE; given: ResetOnLogon'],
  ])('%s is refused', (pair, message) => {
    expect(() => serverSettings([pair])).toThrow(message)
  })

  it('that the engine has no word for is refused by name', () => {
    expect(() => serverSettings(['JdbcURL=x'])).toThrow(/^--set JdbcURL: no such setting; there are ResetOnLogon, /)
  })
})
