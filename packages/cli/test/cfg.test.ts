import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SessionConfig } from '@fix/session'
import { importCfg, importJsonSchema, importSchema, type CfgImport, type CfgOptions } from '../src/cfg.ts'
import { knownSettings } from '../src/cfg/names.ts'

const session = `[SESSION]
ConnectionType=initiator
BeginString=FIX.4.4
SenderCompID=ME
TargetCompID=VENUE
SocketConnectHost=venue.example
SocketConnectPort=5001
StartTime=00:00:00
EndTime=00:00:00
HeartBtInt=30
`
const acceptor = session
  .replace('initiator', 'acceptor')
  .replace(/SocketConnectHost.*\nSocketConnectPort=/, 'SocketAcceptPort=')
  .replace('HeartBtInt=30\n', '')

function imported(text: string): CfgImport {
  const result = importCfg(text, 'test.cfg')
  expect(importSchema.parse(result)).toEqual(result)
  return result
}

/** The one session of a text with nothing wrong. */
function one(text: string): CfgImport['sessions'][number] {
  const { sessions, problems } = imported(text)
  expect(problems).toEqual([])
  expect(sessions).toHaveLength(1)
  return sessions[0]
}

describe('a .cfg file', () => {
  it('gives a session its identity, version, role, endpoint and heartbeats', () => {
    expect(one(session)).toMatchObject({
      name: 'FIX.4.4:ME->VENUE',
      line: 1,
      role: 'initiator',
      beginString: 'FIX.4.4',
      identity: { senderCompID: 'ME', targetCompID: 'VENUE' },
      options: { heartBtIntS: 30 },
      connection: { endpoints: [{ host: 'venue.example', port: 5001 }] },
      schedule: { zone: 'UTC', start: '00:00:00', end: '00:00:00' },
    })
  })

  it('lets a session override what [DEFAULT] says, and another keep it', () => {
    const { sessions } = imported(
      `[DEFAULT]\nHeartBtInt=60\nResetOnLogon=Y\n${session}${session.replace('HeartBtInt=30', 'ResetOnLogon=N').replace('ME', 'ME2')}`,
    )
    expect(sessions.map(({ options }) => options)).toEqual([
      { heartBtIntS: 30, resetOnLogon: true },
      { heartBtIntS: 60, resetOnLogon: false },
    ])
  })

  it('may have comments, blank lines, blanks around names, and lines that end as in Windows', () => {
    const text = `# mine\r\n\r\n${session.replaceAll('\n', '\r\n')}  # not a setting\r\n ResetOnLogout = Y \r\n`
    expect(one(text).options).toEqual({ heartBtIntS: 30, resetOnLogout: true })
  })

  it('has names in any case, and says so', () => {
    const { sessions, notes } = imported(session.replace('HeartBtInt', 'HEARTBTINT'))
    expect(sessions[0].options).toEqual({ heartBtIntS: 30 })
    expect(notes).toEqual([{ line: 10, name: 'HEARTBTINT', text: 'taken for HeartBtInt; QuickFIX tells capitals from small letters' }])
  })

  it('names sub and location parts, and the qualifier that tells equal sessions apart', () => {
    const ids = 'SenderSubID=DESK\nTargetLocationID=NY\nSessionQualifier=A\n'
    const { sessions, problems } = imported(session + ids + session + ids.replace('=A', '=B'))
    expect(problems).toEqual([])
    expect(sessions.map(({ name }) => name)).toEqual(['FIX.4.4:ME/DESK->VENUE/NY:A', 'FIX.4.4:ME/DESK->VENUE/NY:B'])
  })

  it('has one session of an identity', () => {
    const { problems } = imported(session + session)
    expect(problems).toEqual([
      {
        line: 11,
        name: 'SESSION',
        given: 'FIX.4.4:ME->VENUE',
        expected: 'another identity or SessionQualifier than the session of line 1',
      },
    ])
  })

  it('speaks FIXT.1.1 with a DefaultApplVerID by its name or its value on the wire', () => {
    const fixt = session.replace('FIX.4.4', 'FIXT.1.1')
    for (const id of ['FIX.5.0SP2', '9']) expect(one(`${fixt}DefaultApplVerID=${id}\n`).defaultApplVerID).toBe('9')
    expect(imported(fixt).problems).toMatchObject([{ line: 1, name: 'DefaultApplVerID' }])
  })

  it('lists hosts in the order of their numbers, and misses the half of a pair', () => {
    const more = 'SocketConnectHost2=c.example\nSocketConnectPort2=3\nSocketConnectHost1=b.example\nSocketConnectPort1=2\n'
    expect(one(session + more).connection.endpoints?.map(({ port }) => port)).toEqual([5001, 2, 3])
    expect(imported(`${session}SocketConnectHost1=b.example\n`).problems).toEqual([
      { line: 11, name: 'SocketConnectPort1', given: '', expected: 'the port of that host' },
    ])
  })

  it.each([
    ['30', [{ waitMs: 30_000 }]],
    ['3x5;10', [{ attempts: 3, waitMs: 5000 }, { waitMs: 10_000 }]],
    ['3*5', [{ waitMs: 5000 }]],
    ['1;2;2X3;60', [{ attempts: 1, waitMs: 1000 }, { attempts: 1, waitMs: 2000 }, { attempts: 2, waitMs: 3000 }, { waitMs: 60_000 }]],
  ])('reconnects as ReconnectInterval=%s says', (value, steps) => {
    expect(one(`${session}ReconnectInterval=${value}\n`).connection.reconnect).toEqual(steps)
  })

  it.each([
    ['TestRequestDelayMultiplier=0.5', { testRequestAfter: 1.5 }],
    ['HeartBeatTimeoutMultiplier=1.4', { receiveTimeoutAfter: 2.4 }],
    ['MaxLatency=60', { sendingTimeThresholdMs: 60_000 }],
    ['CheckLatency=N\nMaxLatency=60', { sendingTimeThresholdMs: 0 }],
    ['TimeStampPrecision=NANOS', { sendingTimeDigits: 9 }],
    ['MillisecondsInTimeStamp=N', { sendingTimeDigits: 0 }],
    ['TimestampPrecision=6', { sendingTimeDigits: 6 }],
    ['UseDataDictionary=N\nAllowUnknownMsgFields=Y', { validation: false }],
    ['ValidateFieldsHaveValues=N\nAllowUnknownEnumValues=Y', { validation: { emptyValues: false, enumerations: false } }],
    ['ClosedResendInterval=Y\nResendRequestChunkSize=500', { resendEnd: 'closed', resendChunk: 500 }],
    ['MaxMessagesInResendRequest=7', { resendChunk: 7 }],
    ['SendNextExpectedMsgSeqNum=Y', { nextExpectedMsgSeqNum: true }],
    ['EnableLastMsgSeqNumProcessed=Y', { lastMsgSeqNumProcessed: true }],
    ['ValidateSequenceNumbers=N', { checkSequenceNumbers: false }],
    ['LogonTimeout=5\nLogoutTimeout=1', { logonTimeoutMs: 5000, logoutTimeoutMs: 1000 }],
    ['RejectInvalidMessage=N', { rejectInvalid: false }],
  ])('%s is said in our options', (settings, options) => {
    expect(one(`${session}${settings}\n`).options).toEqual({ heartBtIntS: 30, ...options })
  })

  it('has windows of a day, of some days, of a week, within the numbers of another, or none', () => {
    const schedule = (settings: string) => one(session.replace(/StartTime.*\nEndTime.*\n/, `${settings}\n`)).schedule
    expect(schedule('TimeZone=America/New_York\nStartTime=17:05:00\nEndTime=17:00:00 UTC')).toEqual({
      zone: 'America/New_York',
      start: '17:05:00',
      end: '17:00:00 UTC',
    })
    expect(schedule('StartTime=08:00:00\nEndTime=18:00:00\nWeekdays=Mon,Tue,Friday')?.weekdays).toEqual(['Monday', 'Tuesday', 'Friday'])
    expect(schedule('StartTime=08:00:00\nEndTime=18:00:00\nStartDay=sun\nEndDay=FRI')).toMatchObject({
      startDay: 'Sunday',
      endDay: 'Friday',
    })
    expect(schedule('NonStopSession=Y')).toEqual({ zone: 'UTC', nonStop: true })
    expect(schedule('StartTime=00:00:00\nEndTime=00:00:00\nLogonTime=08:00:00\nLogoutTime=18:00:00')?.logon).toEqual({
      start: '08:00:00',
      end: '18:00:00',
    })
    expect(imported(`${session}Weekdays=Mon\nStartDay=Mon\nEndDay=Tue\n`).problems).toMatchObject([{ line: 11, name: 'Weekdays' }])
    expect(imported(session.replace('EndTime=00:00:00\n', '')).problems).toEqual([
      { line: 8, name: 'EndTime', given: '', expected: 'both ends of the window' },
    ])
  })

  it('opens an acceptor on its port, to some addresses, by TLS with a certificate of the client', () => {
    const settings =
      'SocketAcceptAddress=10.0.0.1\nAllowedRemoteAddresses=10.0.0.2, 10.0.0.3\nSocketUseSSL=Y\nSocketKeyStore=me.p12\nNeedClientAuth=Y\nEnabledProtocols=TLSv1.2 TLSv1.3\n'
    expect(one(acceptor + settings).connection).toEqual({
      listen: { host: '10.0.0.1', port: 5001 },
      allow: ['10.0.0.2', '10.0.0.3'],
      tls: { pfx: 'me.p12', clientCertificate: true, minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' },
    })
  })

  it('takes as a template what AcceptorTemplate=Y says, with any peer', () => {
    const text = `${acceptor.replace('TargetCompID=VENUE\n', '')}AcceptorTemplate=Y\n`
    expect(one(text)).toMatchObject({ template: true, identity: { targetCompID: '*' } })
  })

  it('keeps dictionaries, store and log by their own names', () => {
    const settings =
      'TransportDataDictionary=FIXT11.xml\nAppDataDictionary=FIX50SP2.xml\nAppDataDictionary.FIX.4.4=FIX44.xml\nFileStorePath=store\nFileStoreSync=Y\nFileLogPath=log\nFileLogHeartbeats=N\nScreenLogShowEvents=Y\n'
    expect(one(session + settings)).toMatchObject({
      dictionaries: { transport: 'FIXT11.xml', application: 'FIX50SP2.xml', byVersion: { 'FIX.4.4': 'FIX44.xml' } },
      store: { directory: 'store', sync: 'each' },
      log: { directory: 'log', heartbeats: false, console: ['events'] },
    })
  })
})

describe('what is not mapped', () => {
  it.each([
    ['ProxyHost=proxy', 'later'],
    ['SocketTrafficClass=8', 'notApplicable'],
    ['JdbcURL=jdbc:mysql://joe:hunter2@db', 'notApplicable'],
    ['SLF4JLogEventCategory=x', 'notApplicable'],
    ['KeyManagerFactoryAlgorithm=SunX509', 'notApplicable'],
    ['MaxScheduledWriteRequests=100', 'noEquivalent'],
    ['SocketConnectProtocol=VM_PIPE', 'notApplicable'],
    ['KeyStoreType=JKS', 'noEquivalent'],
    ['SocketInsecureSkipVerify=Y', 'noEquivalent'],
    ['EnabledProtocols=TLSv1', 'noEquivalent'],
  ])('%s is listed with its line and a reason', (setting, kind) => {
    const { notMapped, problems } = imported(`${session}${setting}\n`)
    expect(problems).toEqual([])
    expect(notMapped).toMatchObject([{ line: 11, name: setting.slice(0, setting.indexOf('=')), kind }])
    expect(notMapped[0].reason.length).toBeGreaterThan(5)
  })

  it('shows an unknown name with the names it may have been meant to be', () => {
    expect(imported(`${session}ResetOnLogn=Y\nPriceSource=mine\n`).notMapped).toEqual([
      {
        line: 11,
        name: 'ResetOnLogn',
        kind: 'unknown',
        reason: 'no setting of this name is known; near: ResetOnLogon',
        near: ['ResetOnLogon'],
      },
      { line: 12, name: 'PriceSource', kind: 'unknown', reason: 'no setting of this name is known' },
    ])
  })

  it('is said once of a default, however many sessions it is for', () => {
    const { notMapped } = imported(`[DEFAULT]\nKeyStoreType=JKS\n${session}${session.replace('ME', 'ME2')}`)
    expect(notMapped).toHaveLength(1)
  })

  it('is every name that is known and not mapped: no known name is dropped without a word', () => {
    for (const [name, { kind }] of Object.entries(knownSettings)) {
      const { notMapped, problems } = importCfg(`${session}${name}=?\n`, 'test.cfg')
      if (kind === 'mapped')
        expect(
          notMapped.filter((found) => found.kind === 'unknown'),
          name,
        ).toEqual([])
      else expect([notMapped.map((found) => found.kind), problems], name).toEqual([[kind], []])
    }
  })
})

describe('a wrong value', () => {
  it.each([
    ['ResetOnLogon=yes', 'Y or N'],
    ['HeartBtInt=-1', 'an integer from 0 to 86400'],
    ['SocketConnectPort=99999', 'an integer from 0 to 65535'],
    ['StartTime=25:00:00', 'a time such as 09:30:00, with or without a zone such as America/New_York behind it'],
    ['StartDay=someday', 'a day of the week'],
    ['ReconnectInterval=0x5', 'seconds, or a list such as 3x5;10'],
    ['TimeStampPrecision=PICOS', 'one of 0, 3, 6, 9, SECONDS, MILLIS, MICROS, NANOS'],
    ['BeginString=FIX.3.0', 'one of FIX.4.0, FIX.4.1, FIX.4.2, FIX.4.3, FIX.4.4, FIXT.1.1'],
    ['SocketConnectHost=${HOST}', 'a value: variables of QuickFIX/J are not filled in here'],
  ])('%s is named with its line, what was given and what was expected', (setting, expected) => {
    const [name, given] = setting.split('=')
    expect(imported(`${session}${setting}\n`).problems).toContainEqual({ line: 11, name, given, expected })
  })

  it('has its line in [DEFAULT], too, and is said once', () => {
    const { problems } = imported(`[DEFAULT]\nResetOnLogon=1\n${session}${session.replace('ME', 'ME2')}`)
    expect(problems).toEqual([{ line: 2, name: 'ResetOnLogon', given: '1', expected: 'Y or N' }])
  })

  it('is a line that is none, or a session without what it needs', () => {
    expect(imported('[SESSION]\nhello\n').problems).toContainEqual({
      line: 2,
      name: 'syntax',
      given: '',
      expected: 'a section, Name=Value, or a comment that begins with #',
    })
    expect(imported('[SESSION]\n').problems.map(({ name }) => name)).toEqual([
      'ConnectionType',
      'BeginString',
      'SenderCompID',
      'TargetCompID',
    ])
    expect(imported('A=B\n').problems).toMatchObject([{ line: 1, expected: '[DEFAULT] or [SESSION] before the first setting' }])
    expect(imported('').problems).toMatchObject([{ name: 'SESSION', expected: 'at least one [SESSION]' }])
  })
})

describe('a secret', () => {
  it('is a reference to an environment variable, and its text is nowhere', () => {
    const settings =
      'LogonTag=553=hunter2\nLogonTag1=554=hunter2\nLogonTag2=57=OPEN\nSocketKeyStorePassword=hunter2\nProxyPassword=hunter2\nJdbcPassword=hunter2\nPasword=hunter2\nSocketTrustStorePassword=hunter2\nhunter\nLogonTag3=hunter2\n'
    const result = imported(session + settings)
    expect(JSON.stringify(result)).not.toContain('hunter2')
    expect(result.sessions[0].logonTags).toEqual([
      { tag: 553, value: { secret: 'env:FIX_ME_VENUE_LOGONTAG_553' } },
      { tag: 554, value: { secret: 'env:FIX_ME_VENUE_LOGONTAG_554' } },
      { tag: 57, value: { text: 'OPEN' } },
    ])
    expect(result.secrets.map(({ line }) => line)).toEqual([11, 12, 14])
    expect(result.problems).toContainEqual({ line: 20, name: 'LogonTag', given: '***', expected: 'tag=value' })
  })

  it('of any text, under any known name but those of the file itself, is not repeated where it is a password', () => {
    const names = Object.keys(knownSettings).filter((name) => /Password$/.test(name))
    expect(names.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.stringMatching(/^[!-~]{8,20}$/), (name, text) => {
        expect(JSON.stringify(importCfg(`${session}${name}=Zq${text}\n`, 'f'))).not.toContain(JSON.stringify(`Zq${text}`).slice(1, -1))
      }),
      { seed: 7 },
    )
  })
})

it('never throws on a text, whatever it is', () => {
  const line = fc.oneof(
    fc.string(),
    fc.tuple(fc.constantFrom(...Object.keys(knownSettings)), fc.string()).map(([name, value]) => `${name}=${value}`),
    fc.constantFrom('[DEFAULT]', '[SESSION]', '#'),
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      imported(lines.join('\n'))
    }),
    { seed: 3, numRuns: 200 },
  )
})

it('is published as JSON Schema', () => {
  expect(importJsonSchema()).toMatchObject({ type: 'object', properties: { schema: { const: 1 }, sessions: { type: 'array' } } })
})

it('names options as the session does, with values that it takes', () => {
  // Compiles only while this holds.
  const taken = (options: Pick<CfgOptions, keyof CfgOptions & keyof SessionConfig>): Partial<SessionConfig> => options
  expect(taken({ heartBtIntS: 30 })).toEqual({ heartBtIntS: 30 })
})
