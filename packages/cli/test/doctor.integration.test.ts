// `fix doctor`: each fault that a way to a venue can have is planted, by servers of the test's own, and is told with what to do.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createWeb } from 'node:http'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTls } from 'node:tls'
import { codec } from '@fix/codec'
import { listen, systemClock } from '@fix/session/node'
import { memoryJournal } from '@fix/store'
import { ctrader } from '@fix/venue/ctrader'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Checkup } from '../src/doctor/checkup.ts'
import { fix } from './fix.ts'
import { planted } from '../../../tools/secrets/planted.ts'

const dir = mkdtempSync(join(tmpdir(), 'fix-doctor-'))
const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0)) await end()
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: dir, stdio: 'pipe' })
const freshKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
const pem = (name: string): Buffer => readFileSync(join(dir, name))

/** NAME.key and NAME.pem of the authority, for this name and these days, as openssl writes them: YYMMDDHHMMSSZ. */
function issue(name: string, dns: string, days: number): void {
  openssl('req', ...freshKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${dns}`)
  writeFileSync(join(dir, 'san'), `subjectAltName=DNS:${dns}`)
  openssl(
    'x509',
    '-req',
    '-in',
    `${name}.csr`,
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    String(days),
    '-extfile',
    'san',
    '-out',
    `${name}.pem`,
  )
}

beforeAll(() => {
  if (!hasOpenssl) return
  openssl('req', '-x509', ...freshKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=ca')
  issue('good', 'localhost', 365)
  issue('short', 'localhost', 5)
  issue('other', 'venue.test', 365)
  issue('over', 'localhost', -1)
})

async function opened(server: Server): Promise<number> {
  endings.push(() => new Promise((resolve) => server.close(resolve)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** Shows a certificate and says nothing. */
const tlsServer = (name: string): Promise<number> => {
  const server = createTls({ cert: pem(`${name}.pem`), key: pem(`${name}.key`) }, (socket) => socket.on('error', () => undefined))
  server.on('tlsClientError', () => undefined)
  return opened(server)
}

/** Takes a connection and does nothing with it; `word` is said first. */
const deafServer = (word = ''): Promise<number> => {
  const sockets = new Set<import('node:net').Socket>()
  endings.push(() => sockets.forEach((socket) => socket.destroy()))
  return opened(
    createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      if (word !== '') socket.on('data', () => socket.end(word))
    }),
  )
}

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

let configs = 0
/** Both sessions at one port, as the gateway is configured. */
function config(port: number, change: object = {}, whole: object = {}): string {
  const file = join(dir, `gateway-${++configs}.json`)
  const session = { host: 'localhost', port, senderCompID: 'demo.broker.1', targetCompID: 'cServer', ...change }
  writeFileSync(file, JSON.stringify({ mode: 'watch', venue: 'ctrader', quote: session, trade: session, ...whole }))
  return file
}

async function found(file: string, ...words: string[]): Promise<{ lines: string[]; status: number; checkup: Checkup }> {
  const asked = ['doctor', '--config', file, '--session', 'TRADE', ...words]
  const { stdout, status } = await fix([...asked, '--json', '-'])
  const checkup = JSON.parse(stdout) as Checkup
  const lines = checkup.findings.map(
    ({ check, verdict, text, fix: todo }) => `${verdict} ${check}: ${text}${todo === '' ? '' : ` -> ${todo}`}`,
  )
  return { lines, status, checkup }
}

const of = (lines: readonly string[], check: string): string[] => lines.filter((line) => line.split(' ')[1] === `${check}:`)

describe('fix doctor', () => {
  it('tells a name that nobody knows, and goes no further', async () => {
    const { lines, status } = await found(config(5212, { host: 'no-such-host.invalid' }))
    expect(of(lines, 'dns')[0]).toMatch(
      /^fault dns: (nobody knows the name no-such-host\.invalid -> compare host|no-such-host\.invalid could not be looked up: )/,
    )
    expect([of(lines, 'tcp'), status]).toEqual([[], 1])
  })

  it('tells a port that is closed', async () => {
    const port = await closedPort()
    const { lines } = await found(config(port, { host: '127.0.0.1' }))
    expect(of(lines, 'tcp')).toEqual([
      `fault tcp: 127.0.0.1 port ${port}: refused -> compare the port with what the venue gave you; it may be closed outside of its hours`,
    ])
  })

  it('tells a server that speaks no TLS, and one that never answers the greeting', async () => {
    const plain = await found(config(await deafServer('8=FIX.4.4 this is no TLS')))
    expect(of(plain.lines, 'tls')).toEqual([
      'fault tls: with the name localhost: the server speaks no TLS -> take the port that speaks TLS, or set tls to false for this one',
    ])
    const deaf = await found(config(await deafServer()), '--timeout', '0.4')
    expect(of(deaf.lines, 'tls')[0]).toMatch(
      /^fault tls: with the name localhost: no answer to the greeting within 400 ms -> take the port/,
    )
    expect(deaf.status).toBe(1)
  })

  describe.skipIf(!hasOpenssl)(`with certificates (${hasOpenssl ? 'openssl is here' : 'skipped: openssl is not installed'})`, () => {
    const shown = async (name: string, ...words: string[]): Promise<{ lines: string[]; status: number }> => {
      const port = await tlsServer(name)
      return found(config(port), ...words)
    }

    it('finds nothing wrong with one that holds, and says until when, with which key and pin', async () => {
      const { lines, status } = await shown('good', '--ca', join(dir, 'ca.pem'))
      expect(of(lines, 'tls')[0]).toMatch(/^ok tls: TLSv1\.3, TLS_\w+, the certificate is of localhost and vouched for$/)
      expect(of(lines, 'certificate')[0]).toMatch(
        /^ok certificate: theirs CN=localhost, EC prime256v1: holds until 20\d\d-\d\d-\d\d, 36\d days more; pin sha256\/[\w+/]{43}=$/,
      )
      expect(status).toBe(0)
    })

    it.each([
      [
        'short',
        /^ok tls: /,
        /^warning certificate: theirs CN=localhost, EC prime256v1: ends on [\d-]+, in 4 days -> ask the venue when it is renewed$/,
        0,
      ],
      [
        'over',
        /^fault tls: .*its certificate has ended -> ask the venue for its new certificate/,
        /^fault certificate: .*: ended on [\d-]+ -> ask the venue/,
        1,
      ],
      ['other', /^fault tls: .*its certificate is of another name -> set host to a name/, /^ok certificate: theirs CN=venue\.test/, 1],
    ])('tells one that is %s', async (name, tls, certificate, expected) => {
      const { lines, status } = await shown(name, '--ca', join(dir, 'ca.pem'))
      expect(of(lines, 'tls')[0]).toMatch(tls)
      expect(of(lines, 'certificate')[0]).toMatch(certificate)
      expect(status).toBe(expected)
    })

    it('takes the name of the greeting from --servername', async () => {
      expect((await shown('other', '--ca', join(dir, 'ca.pem'), '--servername', 'venue.test')).status).toBe(0)
    })

    it('tells one that nobody vouches for, and says how to trust it', async () => {
      const { lines, status } = await shown('good')
      expect(of(lines, 'tls')).toEqual([
        'fault tls: with the name localhost: nobody whom this machine trusts vouches for its certificate -> if it is the venue’s own authority, name its file with --ca',
      ])
      expect(status).toBe(1)
    })

    it('of a drop copy that the venue brings looks at our own certificate and whether the key is its own', async () => {
      const copy = (key: string): object => ({
        dropCopy: { host: '127.0.0.1', port: 7001, senderCompID: 'ME', role: 'acceptor', cert: 'short.pem', key },
      })
      const { stdout } = await fix(['doctor', '--config', config(5212, {}, copy('good.key')), '--session', 'COPY'])
      expect(stdout).toContain('warning COPY   certificate  ours CN=localhost, EC prime256v1: ends on ')
      expect(stdout).toContain(
        `FAULT   COPY   key          ${join(dir, 'good.key')} is not the key of ${join(dir, 'short.pem')}; to do: name the two that belong together\n`,
      )
      expect((await fix(['doctor', '--config', config(5212, {}, copy('short.key')), '--session', 'COPY'])).stdout).toContain(
        'ok      COPY   key ',
      )
    })
  })

  it('holds names, ports and heartbeats against the profile', async () => {
    const wrong = { host: '127.0.0.1', senderCompID: 'me', targetCompID: 'other', heartBtInt: 5000, tls: false }
    const { checkup } = await found(config(5211, wrong))
    const identity = checkup.findings
      .filter(({ check }) => check === 'identity')
      .map(({ verdict, text, fix: todo }) => [verdict, text.slice(0, 40), todo])
    expect(identity).toEqual([
      ['fault', 'TargetCompID(56) is other, cTrader is cS', 'set targetCompID to cServer'],
      ['warning', 'SenderCompID(49) me is not of the form t', "copy it from the platform's FIX API settings"],
      ['fault', 'HeartBtInt(108) is 5000, the venue takes', 'set heartBtInt to 30'],
      ['fault', 'port 5211 is that of QUOTE', 'set port to 5202'],
    ])
    const swapped = await found(config(5212, { host: '127.0.0.1', tls: false }))
    expect(of(swapped.lines, 'identity')).toEqual([
      'fault identity: port 5212 is the one with TLS, and tls is false -> set tls to true, or port to 5202',
    ])
  })

  it('tells a secret that is not there, that others may read, or that stands in the file; never the secret', async () => {
    const open = join(dir, 'open')
    writeFileSync(open, 'hunter2')
    chmodSync(open, 0o644)
    const port = await closedPort()
    const { lines } = await found(config(port, { host: '127.0.0.1', username: 'env:FIX_TEST_NOT_SET', password: `file:${open}` }))
    expect(of(lines, 'secret')).toEqual([
      'fault secret: username: env:FIX_TEST_NOT_SET is not set -> set FIX_TEST_NOT_SET',
      `fault secret: password: file:${open} may be read by others -> chmod 600 ${open}`,
    ])
    const bare = await found(config(port, { host: '127.0.0.1', password: 'hunter2' }))
    expect(of(bare.lines, 'secret')[0]).toMatch(/^fault secret: password stands in the configuration itself -> put it into the environment/)
    expect(JSON.stringify([lines, bare.lines])).not.toContain('hunter2')
  })

  describe('with --logon', () => {
    /** A venue of this house, whose clock is so far from ours. */
    async function venue(skewMs: number, admits = true): Promise<{ port: number; logons: string[] }> {
      const logons: string[] = []
      const clock = systemClock()
      const server = await listen({
        fix: codec(ctrader.dictionary),
        port: 0,
        senderCompID: 'cServer',
        journal: memoryJournal(),
        clock: { now: () => ({ ...clock.now(), wallUs: clock.now().wallUs + skewMs * 1000 }) },
        sendingTimeThresholdMs: 0,
        compIDsIgnoreCase: true,
        admit: (logon) => {
          logons.push(`${logon.str(49)} ${logon.str(57)} ${logon.str(553)} ${logon.str(141)}`)
          return admits
        },
      })
      endings.push(() => server.close())
      return { port: server.port, logons }
    }

    it('logs on and out, tells how far the clocks are apart and how that was measured, and shows no secret', async () => {
      process.env.FIX_TEST_LOGIN = planted('login')
      const { port, logons } = await venue(0)
      const { lines, status } = await found(config(port, { tls: false, username: 'env:FIX_TEST_LOGIN' }), '--logon')
      expect(of(lines, 'logon')).toEqual(['ok logon: the venue took the Logon(A), and a Logout(5) ended it'])
      expect(of(lines, 'clock')[0]).toMatch(
        /^ok clock: our clock is [\d.]+ (µs|ms|s) (ahead of|behind) the venue's, by SendingTime\(52\) of the Logon\(A\), within /,
      )
      expect(logons).toEqual([`demo.broker.1 TRADE ${planted('login')} Y`])
      expect(lines.join()).not.toContain(planted(''))
      expect(status).toBe(0)
    })

    it('tells a clock that is an hour off', async () => {
      const { port } = await venue(-3_600_000)
      const { lines } = await found(config(port, { tls: false }), '--logon')
      expect(of(lines, 'clock')[0]).toMatch(
        /^warning clock: our clock is (60 min \d+ s|59 min 5\d s) ahead of the venue's, by SendingTime\(52\).* -> look at the time service/,
      )
    })

    it('tells a venue that does not take us', async () => {
      const { port } = await venue(0, false)
      const { lines, status } = await found(config(port, { tls: false }), '--logon')
      expect(of(lines, 'logon')[0]).toMatch(/^fault logon: .* -> compare CompIDs/)
      expect(status).toBe(1)
    })

    it('takes no number of a session whose numbers go on, and sends nothing where it was not asked to', async () => {
      const { port, logons } = await venue(0)
      const goesOn = await found(config(port, { tls: false }, { numbering: 'continue' }), '--logon')
      expect(of(goesOn.lines, 'logon')[0]).toMatch(/^skipped logon: the numbers of this session go on over logons/)
      const notAsked = await found(config(port, { tls: false }))
      expect(of(notAsked.lines, 'logon')[0]).toMatch(/^skipped logon: not tried; nothing of FIX was sent/)
      expect(logons).toEqual([])
    })
  })

  it('compares our clock with the Date of a web server, where one is named', async () => {
    const clock = async (date: string): Promise<string[]> => {
      const web = createWeb((_, answer) => answer.writeHead(200, date === '' ? {} : { date }).end())
      if (date === '') web.on('request', (_, answer) => (answer.sendDate = false))
      const port = await opened(web)
      const { lines } = await found(config(await closedPort(), { host: '127.0.0.1' }), '--clock', `http://127.0.0.1:${port}/`)
      return of(lines, 'clock')
    }
    expect((await clock(new Date(Date.now() - 600_000).toUTCString()))[0]).toMatch(
      /^warning clock: our clock is (599|60\d)\.\d s ahead of that of 127\.0\.0\.1:\d+, by its HTTP Date, within [\d.]+ s -> look at the time service/,
    )
    expect((await clock(new Date().toUTCString()))[0]).toMatch(/^(ok|warning) clock: our clock is \d/)
  })

  it('is asked wrongly of both, of neither, of another venue, of a session that is none; and can not judge without a file', async () => {
    const status = async (...words: string[]): Promise<number> => (await fix(['doctor', ...words])).status
    expect(await status()).toBe(2)
    expect(await status('--venue', 'ctrader', '--config', 'x')).toBe(2)
    expect(await status('--venue', 'ctrader')).toBe(2)
    expect(await status('--venue', 'binance', '--host', 'x')).toBe(2)
    expect(await status('--venue', 'ctrader', '--host', 'x', '--session', 'NO')).toBe(2)
    expect(await status('--venue', 'ctrader', '--host', 'x', '--port', '1')).toBe(2)
    expect(await status('--config', config(1), '--timeout', '0')).toBe(2)
    expect(await status('--config', join(dir, 'no.json'))).toBe(3)
    writeFileSync(join(dir, 'bad.json'), '{"venue": "ctrader", "quote": {}}')
    expect(await status('--config', join(dir, 'bad.json'))).toBe(2)
  })
})
