import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { connect, listen, zoneOf, type FixSession, type Listener } from '@fix/session/node'
import type { AnyMessages } from '@fix/dictionary'
import type { SessionFact } from '@fix/events'
import { memoryJournal } from '@fix/store'
import { afterEach, describe, expect, it } from 'vitest'
import { importCfg, sessionsOf, type AcceptorStart, type CfgWorld, type InitiatorStart } from '../src/cfg.ts'

/** Ends what a test started, the last first. */
const endings: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const world: CfgWorld = {
  secret: (ref) => `secret of ${ref}`,
  file: () => {
    throw new Error('no file is asked for')
  },
  zoneOf,
}

/** As QuickFIX's example of a server has it: one port, FIX.4.0 to 5.0. */
const server = (port: number): string => `[DEFAULT]
ConnectionType=acceptor
SocketAcceptAddress=127.0.0.1
SocketAcceptPort=${port}
SocketReuseAddress=Y
StartTime=00:00:00
EndTime=00:00:00
FileStorePath=store
FileLogPath=log
ValidateUserDefinedFields=N
SenderCompID=EXECUTOR
TargetCompID=CLIENT1
[SESSION]
BeginString=FIX.4.0
[SESSION]
BeginString=FIX.4.1
[SESSION]
BeginString=FIX.4.2
[SESSION]
BeginString=FIX.4.3
[SESSION]
BeginString=FIX.4.4
[SESSION]
BeginString=FIXT.1.1
DefaultApplVerID=FIX.5.0
`

/** Username(553) is of FIX.4.3 and later. */
const hasUsername = (version: string): boolean => version > 'FIX.4.2'

const client = (port: number, version: string): string => `[SESSION]
ConnectionType=initiator
BeginString=${version}
SenderCompID=CLIENT1
TargetCompID=EXECUTOR
SocketConnectHost=127.0.0.1
SocketConnectPort=${port}
ReconnectInterval=1
HeartBtInt=20
StartTime=00:00:00
EndTime=00:00:00
${version === 'FIXT.1.1' ? 'DefaultApplVerID=FIX.5.0\n' : ''}${hasUsername(version) ? 'LogonTag=553=hunter2\n' : ''}`

function startsOf(text: string): (InitiatorStart | AcceptorStart)[] {
  const result = importCfg(text, 'test.cfg')
  expect(result.problems).toEqual([])
  return sessionsOf(result, world)
}

async function opened(text: string, admitted: string[]): Promise<Listener<AnyMessages>> {
  const [start] = startsOf(text)
  if (start.role !== 'acceptor') throw new Error('an acceptor is expected')
  const listener = await listen({
    ...start.options,
    journal: memoryJournal(),
    admit: (logon) => {
      admitted.push(logon.str(553))
      return true
    },
  })
  endings.push(() => listener.close())
  return listener
}

async function called(text: string, facts: SessionFact[]): Promise<FixSession<AnyMessages>> {
  const [start] = startsOf(text)
  if (start.role !== 'initiator') throw new Error('an initiator is expected')
  const session = await connect({ ...start.options, journal: memoryJournal(), onFact: (fact) => facts.push({ ...fact }) })
  endings.push(() => session.close())
  return session
}

describe('sessions of a .cfg file', () => {
  it.each(['FIX.4.0', 'FIX.4.2', 'FIX.4.4', 'FIXT.1.1'])(
    'of %s log on and out, acceptor and initiator, with the username that stood in the file',
    async (version) => {
      const port = await freePort()
      const usernames: string[] = []
      const listener = await opened(server(port), usernames)
      expect(listener.names).toContain(`${version}:EXECUTOR->CLIENT1`)
      const facts: SessionFact[] = []
      const session = await called(client(port, version), facts)
      const { value: ours } = await listener.sessions().next()
      expect([session.state, ours?.state]).toEqual(['active', 'active'])
      expect(session.driver.session.settings).toMatchObject({ heartBtIntS: 20, senderCompID: 'CLIENT1', beginString: version })
      await session.close()
      expect(facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'requested' })
      expect(usernames).toEqual([hasUsername(version) ? 'secret of env:FIX_CLIENT1_EXECUTOR_LOGONTAG_553' : ''])
    },
    20_000,
  )

  it('on one port are those of the file: a stranger is turned away without a word', async () => {
    const port = await freePort()
    const usernames: string[] = []
    await opened(server(port), usernames)
    const [start] = startsOf(client(port, 'FIX.4.4').replace('CLIENT1', 'CLIENT2'))
    if (start.role !== 'initiator') throw new Error('an initiator is expected')
    const facts: SessionFact[] = []
    const stop = new AbortController()
    const refused = connect({
      ...start.options,
      journal: memoryJournal(),
      signal: stop.signal,
      onFact: (fact) => {
        facts.push({ ...fact })
        if (fact.kind === 'session_down') stop.abort(new Error('enough'))
      },
    })
    await expect(refused).rejects.toThrow('enough')
    expect(facts.find((fact) => fact.kind === 'session_down')).toMatchObject({ cause: 'peerClosed' })
    expect(usernames).toEqual([])
  })

  it('of a template are made for whoever comes', async () => {
    const port = await freePort()
    const text = `[SESSION]\nConnectionType=acceptor\nBeginString=FIX.4.4\nSenderCompID=EXECUTOR\nAcceptorTemplate=Y\nSocketAcceptPort=${port}\nNonStopSession=Y\n`
    const listener = await opened(text, [])
    await called(client(port, 'FIX.4.4').replace('CLIENT1', 'ANYBODY'), [])
    expect(listener.names).toEqual(['FIX.4.4:ANYBODY->EXECUTOR'])
  })

  it('say what they do not carry', () => {
    const [acceptor] = startsOf(server(1))
    expect(acceptor.left).toEqual(expect.arrayContaining(['FIX.4.4:EXECUTOR->CLIENT1: store', 'FIX.4.4:EXECUTOR->CLIENT1: log']))
    const [initiator] = startsOf(`${client(1, 'FIX.4.4')}DataDictionary=FIX44.xml\nRefreshOnLogon=Y\n`)
    expect(initiator.left).toEqual(['options.refreshOnLogon', 'dictionaries'])
  })

  it('carry endpoints, waits, local address, schedule and resends', () => {
    const more =
      'SocketConnectHost1=b.example\nSocketConnectPort1=2\nSocketLocalHost=127.0.0.2\nSocketTcpNoDelay=N\nPersistMessages=N\nTimeZone=America/New_York\n'
    const [start] = startsOf(client(1, 'FIX.4.4').replace('ReconnectInterval=1', 'ReconnectInterval=3x5;10') + more)
    expect(start.options).toMatchObject({
      endpoints: [
        { host: '127.0.0.1', port: 1 },
        { host: 'b.example', port: 2 },
      ],
      reconnect: { steps: [{ ms: 5000, tries: 3 }, { ms: 10_000 }] },
      localAddress: '127.0.0.2',
      noDelay: false,
      secretTags: [553],
    })
    expect(start.options.mayResend?.('8', new Uint8Array(0))).toBe(false)
    expect(start.options.schedule?.plan.zone.name).toBe('America/New_York')
  })

  it('of one port that want other addresses are refused', () => {
    const text = server(1).replace('[SESSION]\nBeginString=FIX.4.4', '[SESSION]\nAllowedRemoteAddresses=10.0.0.1\nBeginString=FIX.4.4')
    expect(() => startsOf(text)).toThrow('one port has one list of addresses')
  })
})
