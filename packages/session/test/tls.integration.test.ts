// TLS between two programs, with an authority that openssl makes for the test. What cannot be verified never sees a Logon.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect as connectTcp, createServer as createTcpServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { SessionFact } from '@fix/events'
import { memoryJournal } from '@fix/store'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { connect, listen, type ConnectOptions } from '../src/node.ts'

const fix = codec(fix44)
const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const dir = mkdtempSync(join(tmpdir(), 'fix-tls-'))
const pem = (name: string): string => readFileSync(join(dir, name), 'utf8')
const open: { close(): Promise<void> | void }[] = []

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})
afterAll(() => rmSync(dir, { recursive: true }))

/** An authority and a certificate of it for the name venue.test. */
function makeCertificates(): void {
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: dir, stdio: 'pipe' })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=test authority')
  openssl('req', ...key, '-keyout', 'venue.key', '-out', 'venue.csr', '-subj', '/CN=venue.test')
  writeFileSync(join(dir, 'san'), 'subjectAltName=DNS:venue.test')
  openssl(
    'x509',
    '-req',
    '-in',
    'venue.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '2',
    '-extfile',
    'san',
    '-out',
    'venue.pem',
  )
}

interface Front {
  readonly port: number
  /** Names that clients asked for. */
  readonly asked: string[]
}

/** The venue listens in plain text on loopback; TLS ends before it, as at many brokers. */
async function front(venue: { readonly port: number }, maxVersion: 'TLSv1.2' | 'TLSv1.3' = 'TLSv1.3'): Promise<Front> {
  const asked: string[] = []
  const server = createServer({ key: pem('venue.key'), cert: pem('venue.pem'), maxVersion }, (socket) => {
    asked.push(String(socket.servername))
    const plain = connectTcp({ host: '127.0.0.1', port: venue.port })
    socket.pipe(plain).pipe(socket)
    for (const one of [socket, plain]) one.on('error', () => [socket, plain].forEach((each) => each.destroy()))
  })
  return { port: await listening(server), asked }
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({ close: () => new Promise((resolve) => server.close(() => resolve())) })
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function venueOf(logons: string[]): Promise<{ readonly port: number }> {
  const venue = await listen({
    fix,
    port: 0,
    senderCompID: 'VENUE',
    journal: memoryJournal(),
    admit: (logon) => logons.push(String(logon.senderCompID)) > 0,
  })
  open.push(venue)
  return venue
}

function call(port: number, tls: ConnectOptions<never>['tls'], onFact: (fact: SessionFact) => void, signal?: AbortSignal) {
  return connect({
    fix,
    host: '127.0.0.1',
    port,
    tls,
    senderCompID: 'ME',
    targetCompID: 'VENUE',
    journal: memoryJournal(),
    onFact,
    backOff: { baseMs: 5, capMs: 10 },
    ...(signal === undefined ? {} : { signal }),
  })
}

/** Why the first attempt failed; the session is given up then. */
async function refusal(port: number, tls: ConnectOptions<never>['tls']): Promise<string> {
  const stop = new AbortController()
  let text = ''
  const calling = call(
    port,
    tls,
    (fact) => {
      if (fact.kind !== 'session_connect_failed') return
      text ||= fact.text
      stop.abort()
    },
    stop.signal,
  )
  await expect(calling).rejects.toThrow()
  return text
}

describe.skipIf(!hasOpenssl)(`over TLS (${hasOpenssl ? 'openssl is here' : 'skipped: openssl is not installed'})`, () => {
  beforeAll(makeCertificates)

  it('logs on where the certificate holds the name that was asked for', async () => {
    const logons: string[] = []
    const { port, asked } = await front(await venueOf(logons))
    const session = await call(port, { servername: 'venue.test', ca: pem('ca.pem') }, () => undefined)
    open.push(session)
    expect({ state: session.state, asked, logons }).toEqual({ state: 'active', asked: ['venue.test'], logons: ['ME'] })
  })

  it('asks for no name where none is wanted, and still verifies one', async () => {
    const logons: string[] = []
    const { port, asked } = await front(await venueOf(logons))
    open.push(await call(port, { servername: '', verifyName: 'venue.test', ca: pem('ca.pem') }, () => undefined))
    expect(await refusal(port, { servername: '', ca: pem('ca.pem') })).toContain('127.0.0.1')
    expect({ asked: asked[0], logons }).toEqual({ asked: 'false', logons: ['ME'] })
  })

  it('sends no Logon to a certificate of an unknown authority', async () => {
    const logons: string[] = []
    const { port } = await front(await venueOf(logons))
    expect(await refusal(port, { servername: 'venue.test' })).toMatch(/unable to verify|self-signed|unable to get/)
    expect(logons).toEqual([])
  })

  it('sends no Logon to a certificate of another name', async () => {
    const logons: string[] = []
    const { port } = await front(await venueOf(logons))
    expect(await refusal(port, { servername: 'other.test', ca: pem('ca.pem') })).toContain('other.test')
    expect(logons).toEqual([])
  })

  it('speaks no older version than it was told', async () => {
    const logons: string[] = []
    const { port } = await front(await venueOf(logons), 'TLSv1.2')
    expect(await refusal(port, { servername: 'venue.test', ca: pem('ca.pem'), minVersion: 'TLSv1.3' })).toContain('version')
    expect(logons).toEqual([])
  })

  it('does not fall back to plain text where the venue speaks no TLS', async () => {
    const seen: string[] = []
    const plain = createTcpServer((socket) => {
      socket.on('data', (bytes) => {
        seen.push(bytes.toString('latin1'))
        socket.destroy()
      })
      socket.on('error', () => undefined)
    })
    const port = await listening(plain)
    await refusal(port, true)
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.filter((bytes) => bytes.includes('8=FIX'))).toEqual([])
  })
})
