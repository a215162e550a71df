// `fix connect`: a prompt over a real session, before the mock venue in a process of its own, from a pipe and from a terminal.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PassThrough } from 'node:stream'
import { codec } from '@fix/codec'
import { fix42 } from '@fix/dictionary/fix42'
import { fix44 } from '@fix/dictionary/fix44'
import { listen } from '@fix/session/node'
import { memoryJournal } from '@fix/store'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fix } from './fix.ts'
import { root } from './program.ts'

const dir = mkdtempSync(join(tmpdir(), 'fix-connect-'))
let mock: ChildProcess
let ports: { quote: number; trade: number }
const endings: (() => unknown)[] = []

beforeAll(async () => {
  process.env.FIX_TEST_WHO = '1001'
  process.env.FIX_TEST_WORD = 'simulated'
  const flags = ['--conditions=@fix/source', '--import', import.meta.resolve('tsx')]
  const words = ['mock', '--venue', 'ctrader', '--port', '0', '--state', join(dir, 'venue')]
  mock = spawn(process.execPath, [...flags, join(root, 'apps/sim/src/main.ts'), ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: mock.stdout! })) {
    ports = (JSON.parse(line) as { listening: typeof ports }).listening
    break
  }
  // Before its first tick the venue takes no order.
  for (let tries = 0; tries < 20; tries++)
    if ((await fix([...venue('QUOTE'), ...login], script(subscription))).stdout.includes('MarketDataSnapshot')) return
}, 60_000)
afterEach(async () => {
  for (const end of endings.splice(0)) await end()
})
afterAll(async () => {
  mock.kill('SIGTERM')
  await once(mock, 'exit')
  rmSync(dir, { recursive: true, force: true })
})

const subscription = 'V 263=SnapshotAndUpdates 264=1 265=0 267=2 269=Bid 269=Offer 146=1 55=1'
const login = ['--username', 'env:FIX_TEST_WHO', '--password', 'env:FIX_TEST_WORD']
const venue = (session: 'TRADE' | 'QUOTE' = 'TRADE'): string[] => [
  ...['connect', '--venue', 'ctrader', '--host', '127.0.0.1', '--no-tls', '--session', session, '--sender', 'demo.simulated.1001'],
  ...['--port', String(session === 'TRADE' ? ports.trade : ports.quote), '--wait', '0.3'],
]
const script = (...lines: string[]): { stdin: readonly Uint8Array[] } => ({ stdin: lines.map((line) => Buffer.from(`${line}\n`)) })
/** Types of what passed, with who said it. */
const passed = (stdout: string): string[] =>
  [...stdout.matchAll(/ (\S+) → \S+ {2}\d+ {2}(\w+(?: (?:New|Filled|Rejected))?)/g)].map(
    ([, from, what]) => `${from === 'cServer' ? '<' : '>'} ${what}`,
  )

describe('fix connect, from a pipe', () => {
  it('logs on, sends what is typed, shows all that passes without a secret, and logs out', async () => {
    const { stdout, stderr, status } = await fix(
      [...venue(), ...login],
      script('# an order that waits', '', 'D 55=1 54=Buy 38=1000 40=Limit 44=0.5', 'test hello', 'wait 0.2', 'AN', 'status'),
    )
    expect(stderr).toMatch(/^connecting to 127\.0\.0\.1:\d+\nlogged on, both numbers from 1\n/)
    expect(stderr).toMatch(/answered after [\d.]+ (µs|ms)\n/)
    expect(stderr).toMatch(/logged on to ctrader; next out \d, next in \d; /)
    expect(passed(stdout)).toEqual(
      expect.arrayContaining([
        '> Logon',
        '< Logon',
        '> NewOrderSingle',
        '> TestRequest',
        '< Heartbeat',
        '< ExecutionReport New',
        '> RequestForPositions',
        '> Logout',
        '< Logout',
      ]),
    )
    expect(stdout).toContain('NewOrderSingle BUY 1000 1 @ 0.5 ClOrdID=')
    expect(stdout + stderr).not.toContain('simulated\x01')
    expect(stdout).toContain('Username=***')
    expect(stdout + stderr).not.toMatch(/=1001\b|Password=simulated/)
    expect(status).toBe(0)
  })

  it('sends nothing of a line that is wrong, tells what is, and ends the script there', async () => {
    const { stdout, stderr, status } = await fix(
      [...venue(), ...login],
      script('D 55=1 54=Bye 38=1000 40=Market', 'D 55=1 54=Buy 38=1000 40=Market'),
    )
    expect(stderr).toMatch(
      /\nSide\(54\): given Bye; expected Buy \(1\), .*; near: Buy\nnothing of this line was sent, and the script ends here\n/,
    )
    expect(passed(stdout)).toEqual(['> Logon', '< Logon', '> Logout', '< Logout'])
    expect(status).toBe(2)
  })

  it('takes on each session what the venue takes there', async () => {
    const { stderr, status } = await fix([...venue('QUOTE'), ...login], script('D 55=1 54=Buy 38=1000 40=Market'))
    expect(stderr).toContain(
      'MsgType(35): given NewOrderSingle; expected one that cTrader QUOTE takes: V; with ! before it, it goes out all the same',
    )
    expect(status).toBe(2)
    const quotes = await fix([...venue('QUOTE'), ...login, '--json', '-'], script(subscription))
    const lines = quotes.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { schema: number; file?: string; message?: string; sent?: number })
    expect(lines.find(({ message }) => message === 'MarketDataSnapshotFullRefresh')).toMatchObject({ schema: 1, file: 'in' })
    expect(lines.find(({ message }) => message === 'MarketDataRequest')).toMatchObject({ file: 'out' })
    expect(lines.at(-1)).toMatchObject({ schema: 1, venue: 'ctrader', sent: 1, rejects: 0, mistyped: 0, notSent: 0, cut: false })
    expect(quotes.status).toBe(0)
  })

  it('has what came before sent again, and begins new numbers when it is asked to', async () => {
    const { stdout, status } = await fix(
      [...venue(), ...login],
      script('D 55=1 54=Buy 38=1000 40=Limit 44=0.5', 'wait 0.3', 'resend 1 2', 'wait 0.2', 'logout', 'reset-next', 'logon'),
    )
    expect(stdout).toMatch(/ResendRequest from 1 to 2\n/)
    expect(stdout).toMatch(/ExecutionReport New .* possible duplicate\n/)
    expect(passed(stdout).filter((line) => line === '> Logon')).toHaveLength(2)
    expect(stdout.match(/→ cServer {2}1 {2}Logon/g)).toHaveLength(2)
    expect(status).toBe(0)
  })

  it('ends with 1 where the venue does not take us, or what was sent; and with 3 where nobody answers', async () => {
    process.env.FIX_TEST_WRONG = 'wr0ng'
    const refused = await fix([...venue(), '--username', 'env:FIX_TEST_WHO', '--password', 'env:FIX_TEST_WRONG'], script())
    expect(refused).toMatchObject({ status: 1 })
    expect(refused.stderr).toMatch(/the venue refused the Logon\(A\): InternalError: RET_INVALID_DATA/)
    expect(refused.stdout + refused.stderr).not.toContain('wr0ng')
    const free = createServer().listen(0, '127.0.0.1')
    await once(free, 'listening')
    const { port } = free.address() as AddressInfo
    free.close()
    const nobody = await fix(
      ['connect', '--host', '127.0.0.1', '--port', String(port), '--no-tls', '--sender', 'ME', '--target', 'V', '--timeout', '1'],
      script(),
    )
    expect(nobody.stderr).toMatch(/fix: connect: no session with 127\.0\.0\.1:\d+: no connection: .*ECONNREFUSED/)
    expect(nobody.status).toBe(3)
  })

  it('wants --orders for what may move an order on another machine, and secrets by reference alone', async () => {
    const words = venue().map((word) => (word === '127.0.0.1' ? '192.0.2.1' : word))
    // Nobody is there: it is the options that are judged.
    expect(await fix([...words, '--password', 'hunter2'], script())).toMatchObject({ status: 2 })
    expect((await fix([...words, '--password', 'hunter2'], script())).stderr).not.toContain('hunter2')
    expect((await fix([...venue(), '--password', 'env:FIX_TEST_UNSET'], script())).stderr).toContain(
      'password: env:FIX_TEST_UNSET is not set',
    )
    expect((await fix([...venue(), ...login], script('BE 923=1 924=1 554=hunter2'))).stderr).not.toContain('hunter2')
  })
})

describe('fix connect, to any address', () => {
  async function peer(
    options: Partial<Parameters<typeof listen>[0]> = {},
  ): Promise<{ port: number; got: string[]; say: (headline: string) => void; drop: () => Promise<void> }> {
    const got: string[] = []
    const server = await listen({ fix: codec(fix42), port: 0, senderCompID: 'VENUE', journal: memoryJournal(), ...options } as never)
    endings.push(() => server.close())
    let say: (headline: string) => void = () => undefined
    void (async () => {
      for await (const client of server.sessions()) {
        say = (headline) => void client.send('News' as never, { headline, noLinesOfText: [{ text: 'line' }] } as never)
        client.onMessage((message) => {
          got.push(`${message.msgType} ${message.str(11)} ${message.str(58)} ${message.str(115)}`)
          if (message.str(58) === 'bye') void client.close('enough')
        })
      }
    })()
    return { port: server.port, got, say: (headline) => say(headline), drop: () => server.close() }
  }
  const to = (port: number): string[] => [
    ...[
      'connect',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--no-tls',
      '--sender',
      'ME',
      '--target',
      'VENUE',
      '--begin-string',
      '4.2',
      '--wait',
      '0.2',
    ],
  ]

  it('speaks the version that is named, and sends header fields and text as they were typed', async () => {
    const { port, got } = await peer()
    const { stdout, status } = await fix([...to(port), '--long'], script('D 11=A1 55=X 21=1 54=Sell 40=Market 115=DESK 58="two words"'))
    expect(got).toEqual(['D A1 two words DESK'])
    expect(stdout).toMatch(/BeginString.*FIX\.4\.2/)
    expect(status).toBe(0)
  })

  it('ends with 1 where the peer rejects what was sent, and where it ends the session', async () => {
    const { port } = await peer()
    const rejected = await fix(to(port), script('!D 11=A1 55=X 21=1 54=Q 40=Market 60=20260102-09:30:00'))
    expect(rejected.stdout).toMatch(/Reject of NewOrderSingle number 2 /)
    expect(rejected.stderr).toContain('1 sent, 3 received, 1 rejects\n')
    expect(rejected.status).toBe(1)
    const ended = await fix(to(port), script('D 11=A1 55=X 21=1 54=Buy 40=Market 58=bye', 'wait 5', 'D 11=A2 55=X 21=1 54=Buy 40=Market'))
    expect(ended.stderr).toMatch(/the venue logged out: enough\n/)
    expect(ended.stderr).toMatch(/; the session ended before we asked for it\n$/)
    expect(ended.status).toBe(1)
  })

  it('is asked wrongly of what is no way, with the option, what was given and what was expected', async () => {
    const told = async (...words: string[]): Promise<string> => {
      const { status, stderr } = await fix(['connect', ...words], script())
      expect(status).toBe(2)
      return stderr
    }
    expect(await told()).toBe('fix: connect: --venue NAME, --host NAME or --config FILE: one of them expected\n')
    expect(await told('--venue', 'ctrade', '--host', 'x')).toMatch(
      /^fix: connect: venue ctrade: ctrader, binance, lmax-like expected; near: ctrader; any other/,
    )
    expect(await told('--host', 'x', '--port', '1')).toMatch(/--host needs --sender and --target/)
    expect(await told('--host', 'x', '--sender', 'A', '--target', 'B')).toBe('fix: connect: --host needs --port\n')
    expect(await told('--host', 'x', '--port', '70000', '--sender', 'A', '--target', 'B')).toBe(
      'fix: connect: --port 70000: a port from 1 to 65535 expected\n',
    )
    expect(await told('--host', '127.0.0.1', '--port', '1', '--sender', 'A', '--target', 'B', '--begin-string', 'FIX.9')).toMatch(
      /--begin-string FIX\.9: FIX\.4\.0, /,
    )
    expect(await told('--venue', 'ctrader', '--host', '127.0.0.1', '--sender', 'A')).toBe(
      'fix: connect: --session: one of QUOTE, TRADE expected\n',
    )
    expect(await told('--venue', 'lmax-like', '--host', '127.0.0.1', '--sender', 'A', '--target', 'B', '--session', 'ORDER')).toMatch(
      /the numbers of ORDER go on over logons/,
    )
    expect(await told('--venue', 'ctrader', '--host', '127.0.0.1', '--session', 'TRADE', '--sender', 'A', '--long', '--json', '-')).toMatch(
      /--long and --json: one form/,
    )
  })

  it('takes the orders of a log as `fix cat --to typed` writes them', async () => {
    const { port, got } = await peer({ fix: codec(fix44) } as never)
    const { stdout } = await fix(['cat', '--to', 'typed', new URL('day.log', import.meta.url).pathname])
    const orders = stdout.split('\n').filter((line) => /^#|ClOrdID=[AB]1 /.test(line) && /^#|^NewOrderSingle/.test(line))
    expect(orders.filter((line) => line.startsWith('# Logon'))).not.toEqual([])
    const { status } = await fix([...to(port).map((word) => (word === '4.2' ? '4.4' : word))], script(...orders))
    expect([status, got.map((line) => line.split(' ').slice(0, 2).join(' '))]).toEqual([
      0,
      orders.filter((line) => !line.startsWith('#')).map((line) => `D ${/ClOrdID=(\S+)/.exec(line)?.[1]}`),
    ])
    expect(got.length).toBeGreaterThan(1)
  })

  it('reads lines that come in any pieces, and a last one without its end', async () => {
    const { port, got } = await peer()
    const whole = 'D 11=A1 55=X 21=1 54=Buy 40=Market 58="é"\r\nD 11=A2 55=X 21=1 54=Buy 40=Market'
    const { status } = await fix(to(port), { stdin: [...Buffer.from(whole)].map((byte) => Uint8Array.of(byte)) })
    expect([status, got]).toEqual([0, ['D A1 é ', 'D A2  ']])
  })

  describe('from a terminal', () => {
    async function typed(
      port: number,
      ...words: string[]
    ): Promise<{
      type: (keys: string) => void
      sees: (pattern: RegExp) => Promise<void>
      ended: ReturnType<typeof fix>
      screen: () => string
    }> {
      const [input, output] = [new PassThrough(), new PassThrough()]
      let screen = ''
      output.on('data', (chunk: Buffer) => (screen += chunk.toString()))
      const ended = fix([...to(port), ...words], { terminal: { input, output } })
      const sees = async (pattern: RegExp): Promise<void> => {
        for (let tries = 0; !pattern.test(screen); tries++) {
          if (tries > 500) throw new Error(`${pattern} is not in ${JSON.stringify(screen)}`)
          await new Promise((resolve) => setTimeout(resolve, 10))
        }
      }
      return { type: (keys) => void input.write(keys), sees, ended, screen: () => screen }
    }

    it('completes names at a Tab, goes on behind a mistake, and keeps its lines without secrets', async () => {
      const { port, got } = await peer()
      const history = join(dir, 'state/history')
      const { type, sees, ended } = await typed(port, '--history', history)
      await sees(/> /)
      type('NewOrderS\t')
      await sees(/NewOrderSingle/)
      type(' 11=A1 Symbol=X 21=1 Sid\t')
      await sees(/Side=/)
      type('Sell 40=Market\r')
      while (got.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
      expect(got).toEqual(['D A1  '])
      type('D 55=X 554=hunter2\r')
      type('B 148=Hi 33=1 58=x 554=env:FIX_TEST_WORD\r')
      type('nonsense\r')
      type('quit\r')
      const { status, stderr } = await ended
      expect(stderr).toContain('tag 554: a reference expected, env:NAME or file:PATH')
      expect(stderr).toMatch(/MsgType\(35\): given nonsense; expected a type/)
      expect(stderr).not.toContain('hunter2')
      // A person who mistypes has not failed.
      expect(status).toBe(0)
      expect(readFileSync(history, 'utf8')).toBe(
        'NewOrderSingle 11=A1 Symbol=X 21=1 Side=Sell 40=Market\nD 55=X 554=***\nB 148=Hi 33=1 58=x 554=env:FIX_TEST_WORD\nnonsense\nquit\n',
      )
      expect(statSync(history).mode & 0o777).toBe(0o600)
      // And finds them again.
      const again = await typed(port, '--history', history)
      await again.sees(/> /)
      again.type('\x1b[A\x1b[A\x1b[A')
      await again.sees(/554=env:FIX_TEST_WORD/)
      again.type('\x03')
      expect((await again.ended).status).toBe(0)
    })

    it('stays when the venue ends the session, logs on again when it is told to, and with --no-history keeps nothing', async () => {
      const { port } = await peer()
      process.env.XDG_STATE_HOME = join(dir, 'none')
      endings.push(() => delete process.env.XDG_STATE_HOME)
      const { type, sees, ended } = await typed(port, '--no-history')
      await sees(/> /)
      type('D 11=A1 55=X 21=1 54=Buy 40=Market 58=bye\r')
      await new Promise((resolve) => setTimeout(resolve, 300))
      type('D 11=A2 55=X 21=1 54=Buy 40=Market\r')
      type('logon\r')
      await new Promise((resolve) => setTimeout(resolve, 500))
      type('status\r')
      type('help\r')
      type('help Side\r')
      type('quit\r')
      const { stderr, status } = await ended
      expect(stderr).toMatch(/the venue logged out: enough\n[^]*not done: not logged on\n[^]*logged on to 127\.0\.0\.1:\d+; /)
      expect(stderr).toMatch(/resend FROM \[TO\] +ResendRequest/)
      expect(stderr).toMatch(/Side\(54\)/)
      expect(status).toBe(0)
      expect(existsSync(join(dir, 'none'))).toBe(false)
    })
  })
})
