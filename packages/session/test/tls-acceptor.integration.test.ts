// TLS on both sides, with an authority that openssl makes for the test: certificates of clients, pins, renewal without a restart.
import { execFileSync, spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect as connectTcp } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { SessionFact } from '@fix/events'
import { memoryJournal } from '@fix/store'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { connect, listen, pinOf } from '../src/node.ts'
import type { Listener, SocketCaller, TlsServerSettings, TlsSettings, TlsSource } from '../src/node.ts'
import { planted } from '../../../tools/secrets/planted.ts'

const fix = codec(fix44)
const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const dir = mkdtempSync(join(tmpdir(), 'fix-tls-'))
const pem = (name: string): string => readFileSync(join(dir, name), 'utf8')
const open: { close(): Promise<void> | void }[] = []

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})
afterAll(() => rmSync(dir, { recursive: true }))

const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: dir, stdio: 'pipe' })
const freshKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']

/** NAME.key and NAME.pem of the authority, for this name and so many days. */
function issue(name: string, dns: string, days = '365'): void {
  openssl('req', ...freshKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${dns}`)
  writeFileSync(join(dir, 'san'), `subjectAltName=DNS:${dns}`)
  const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial']
  openssl('x509', '-req', '-in', `${name}.csr`, ...by, '-days', days, '-extfile', 'san', '-out', `${name}.pem`)
}

function makeCertificates(): void {
  for (const ca of ['ca', 'other-ca']) {
    openssl('req', '-x509', ...freshKey, '-keyout', `${ca}.key`, '-out', `${ca}.pem`, '-days', '2', '-subj', `/CN=${ca}`)
  }
  issue('venue', 'venue.test')
  issue('renewed', 'venue.test', '90')
  issue('short', 'venue.test', '5')
  issue('client', 'me.test')
  openssl('req', '-x509', ...freshKey, '-keyout', 'self.key', '-out', 'self.pem', '-days', '90', '-subj', '/CN=self.test')
  openssl(
    'pkcs12',
    '-export',
    '-in',
    'client.pem',
    '-inkey',
    'client.key',
    '-out',
    'client.pfx',
    '-passout',
    `pass:${planted('passphrase')}`,
  )
}

const own = (name: string): { cert: string; key: string } => ({ cert: pem(`${name}.pem`), key: pem(`${name}.key`) })

interface Venue {
  server: Listener<unknown>
  callers: SocketCaller[]
  refused: string[]
  facts: SessionFact[]
}

async function venue(tls: TlsServerSettings | (() => TlsServerSettings), logonTimeoutMs = 10_000): Promise<Venue> {
  const it: Omit<Venue, 'server'> = { callers: [], refused: [], facts: [] }
  const server = await listen({
    fix,
    port: 0,
    senderCompID: 'VENUE',
    journal: memoryJournal(),
    tls,
    logonTimeoutMs,
    admit: (_logon, caller) => it.callers.push(caller) > 0,
    onRefused: (cause, text) => void it.refused.push(`${cause} ${text}`),
    onFact: (fact) => void it.facts.push(fact),
  })
  open.push(server)
  return { server: server as Listener<unknown>, ...it }
}

async function call(port: number, tls: TlsSource, facts: SessionFact[] = []) {
  const session = await connect({
    fix,
    host: '127.0.0.1',
    port,
    tls,
    senderCompID: 'ME',
    targetCompID: 'VENUE',
    journal: memoryJournal(),
    reconnect: { steps: [{ ms: 5 }] },
    onFact: (fact) => void facts.push(fact),
  })
  open.push(session)
  return session
}

/** What ends the first attempt; the session is given up then. */
async function refusal(port: number, tls: TlsSource): Promise<SessionFact> {
  const stop = new AbortController()
  let found: SessionFact | undefined
  const calling = connect({
    fix,
    host: '127.0.0.1',
    port,
    tls,
    senderCompID: 'ME',
    targetCompID: 'VENUE',
    journal: memoryJournal(),
    signal: stop.signal,
    onFact: (fact) => {
      if (fact.kind !== 'session_connect_failed' && fact.kind !== 'session_down') return
      found ??= fact
      stop.abort(new Error('given up'))
    },
  })
  await expect(calling).rejects.toThrow('given up')
  if (found === undefined) throw new Error('nothing was refused')
  return found
}

/** The certificate that the port shows now. */
async function shown(port: number): Promise<string> {
  const socket = connectTls({ host: '127.0.0.1', port, ca: pem('ca.pem'), servername: 'venue.test' })
  await new Promise((resolve, reject) => socket.once('secureConnect', resolve).once('error', reject))
  const { fingerprint256 } = socket.getPeerCertificate()
  socket.destroy()
  return fingerprint256
}

const toVenue = (): TlsSettings => ({ servername: 'venue.test', ca: pem('ca.pem') })
const fingerprint = (name: string): string => new X509Certificate(pem(`${name}.pem`)).fingerprint256
const pin = (name: string): string => pinOf(new X509Certificate(pem(`${name}.pem`)))

describe.skipIf(!hasOpenssl)(`TLS on both sides (${hasOpenssl ? 'openssl is here' : 'skipped: openssl is not installed'})`, () => {
  beforeAll(makeCertificates)

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('logs on over %s, and speaks nothing else where both ends are set to it', async (version) => {
    const { server } = await venue({ ...own('venue'), minVersion: version, maxVersion: version })
    const session = await call(server.port, toVenue())
    expect(session.state).toBe('active')
    const other = version === 'TLSv1.2' ? { minVersion: 'TLSv1.3' as const } : { maxVersion: 'TLSv1.2' as const }
    expect(await refusal(server.port, { ...toVenue(), ...other })).toMatchObject({ kind: 'session_connect_failed', cause: 'tlsFailed' })
  })

  it('cipher suites that have nothing in common end the handshake', async () => {
    const { server, refused } = await venue({ ...own('venue'), maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES256-GCM-SHA384' })
    expect(await refusal(server.port, { ...toVenue(), ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256' })).toMatchObject({ cause: 'tlsFailed' })
    expect(refused[0]).toMatch(/^tlsFailed /)
    expect((await call(server.port, { ...toVenue(), ciphers: 'ECDHE-ECDSA-AES256-GCM-SHA384' })).state).toBe('active')
  })

  it('mutual TLS: a client with a certificate of the authority comes in, and admit sees whose it is', async () => {
    const { server, callers } = await venue({ ...own('venue'), ca: pem('ca.pem'), clients: 'required' })
    await call(server.port, { ...toVenue(), ...own('client') })
    const [{ certificate, trusted, address }] = callers
    expect([certificate?.subject, trusted, address]).toEqual(['CN=me.test', true, '127.0.0.1'])
  })

  it('mutual TLS: certificate and key may come in one PFX', async () => {
    const { server, callers } = await venue({ ...own('venue'), ca: pem('ca.pem'), clients: 'required' })
    await call(server.port, { ...toVenue(), pfx: readFileSync(join(dir, 'client.pfx')), passphrase: planted('passphrase') })
    expect(callers[0].certificate?.subject).toBe('CN=me.test')
  })

  it('mutual TLS: without a certificate, or with one of another authority, there is no session, and admit is not asked', async () => {
    const { server, callers, refused } = await venue({ ...own('venue'), ca: pem('ca.pem'), clients: 'required' })
    // Under TLS 1.3 a client learns of it only behind its own handshake; under 1.2 within it.
    expect((await refusal(server.port, toVenue())).kind).toMatch(/session_(down|connect_failed)/)
    expect(await refusal(server.port, { ...toVenue(), ...own('self'), maxVersion: 'TLSv1.2' })).toMatchObject({ cause: 'tlsFailed' })
    expect([callers.length, refused.every((text) => text.startsWith('tlsFailed'))]).toEqual([0, true])
  })

  it('where certificates are asked for and not required, admit decides about one that nobody vouches for', async () => {
    const { server, callers } = await venue({ ...own('venue'), ca: pem('ca.pem'), clients: 'asked' })
    await call(server.port, { ...toVenue(), ...own('self') })
    expect([callers[0].certificate?.subject, callers[0].trusted]).toEqual(['CN=self.test', false])
  })

  it('a pin holds beside the authority: the right one logs on, another ends the call with both named', async () => {
    const { server, callers } = await venue(own('venue'))
    await call(server.port, { ...toVenue(), pins: [pin('renewed'), `sha256/${pin('venue')}`] })
    const failed = await refusal(server.port, { ...toVenue(), pins: [pin('renewed')] })
    expect(failed).toMatchObject({
      cause: 'tlsFailed',
      text: expect.stringContaining(`sha256/${pin('venue')}, which is none of the 1 expected`),
    })
    expect(callers).toHaveLength(1)
  })

  it('a pin that is trusted alone needs no authority, and still refuses another key', async () => {
    const { server, callers } = await venue(own('self'))
    const alone = { servername: 'venue.test', trust: 'pins' as const }
    await call(server.port, { ...alone, pins: [pin('self')] })
    expect(await refusal(server.port, { ...alone, pins: [pin('venue')] })).toMatchObject({
      text: expect.stringContaining('none of the 1 expected'),
    })
    expect(callers).toHaveLength(1)
    await expect(call(server.port, alone)).rejects.toThrow("trust 'pins' without pins")
    await expect(call(server.port, { ...alone, pins: ['abc'] })).rejects.toThrow('Pin abc')
  })

  it('the name that is asked for and the one that is verified may differ', async () => {
    const { server } = await venue(own('venue'))
    const session = await call(server.port, { servername: 'front.test', verifyName: 'venue.test', ca: pem('ca.pem') })
    expect(session.state).toBe('active')
  })

  it('a renewed certificate is shown to who comes next; who is here stays', async () => {
    let now = 'venue'
    const { server } = await venue(() => own(now))
    const session = await call(server.port, toVenue())
    expect(await shown(server.port)).toBe(fingerprint('venue'))
    now = 'renewed'
    server.reloadTls()
    expect(await shown(server.port)).toBe(fingerprint('renewed'))
    expect(session.state).toBe('active')
  })

  it('a certificate that does not fit its key changes nothing, and is told', async () => {
    let settings: TlsServerSettings = own('venue')
    const { server, facts } = await venue(() => settings)
    settings = { cert: pem('renewed.pem'), key: pem('venue.key') }
    server.reloadTls()
    settings = { cert: 'half a fi' }
    server.reloadTls()
    expect(await shown(server.port)).toBe(fingerprint('venue'))
    expect(facts.map((fact) => fact.kind)).toEqual(['session_certificate_kept', 'session_certificate_kept'])
  })

  it('an initiator asks for its own certificate at each call', async () => {
    const { server, callers } = await venue({ ...own('venue'), ca: pem('ca.pem'), clients: 'asked' })
    const certificates = ['client', 'self']
    const facts: SessionFact[] = []
    const session = await call(server.port, () => ({ ...toVenue(), ...own(certificates.shift() ?? 'self') }), facts)
    session.command({ kind: 'disconnect', cause: 'requested' })
    while (callers.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(callers.map(({ certificate }) => certificate?.subject)).toEqual(['CN=me.test', 'CN=self.test'])
  })

  it('certificates that end soon are told by both sides, with the days that are left', async () => {
    const { server, facts } = await venue({ ...own('short'), ca: pem('ca.pem'), clients: 'required' })
    const mine: SessionFact[] = []
    issue('brief', 'me.test', '3')
    await call(server.port, { ...toVenue(), ...own('brief') }, mine)
    const expiring = (all: SessionFact[]): SessionFact[] => all.filter((fact) => fact.kind === 'session_certificate_expiring')
    expect(expiring(facts)).toEqual([
      { source: 'VENUE', kind: 'session_certificate_expiring', whose: 'ours', subject: 'CN=venue.test', daysLeft: 4 },
      { source: 'FIX.4.4:ME->VENUE', kind: 'session_certificate_expiring', whose: 'peer', subject: 'CN=me.test', daysLeft: 2 },
    ])
    const certified = mine.find((fact) => fact.kind === 'session_certified')
    // The first of the two that ends.
    expect(certified?.untilUs).toBe(Date.parse(new X509Certificate(pem('brief.pem')).validTo) * 1000)
    expect(expiring(mine)).toEqual([
      { source: 'FIX.4.4:ME->VENUE', kind: 'session_certificate_expiring', whose: 'peer', subject: 'CN=venue.test', daysLeft: 4 },
      { source: 'FIX.4.4:ME->VENUE', kind: 'session_certificate_expiring', whose: 'ours', subject: 'CN=me.test', daysLeft: 2 },
    ])
  })

  it('who connects and begins no handshake, or speaks plain FIX, is closed without a byte of FIX', async () => {
    const { server, refused } = await venue(own('venue'), 100)
    for (const words of ['', '8=FIX.4.4\x019=5\x0135=A\x01']) {
      const socket = connectTcp({ host: '127.0.0.1', port: server.port })
      let heard = ''
      socket.on('data', (bytes) => (heard += bytes.toString('latin1'))).on('error', () => undefined)
      if (words !== '') socket.write(words)
      await new Promise((resolve) => socket.once('close', resolve))
      expect(heard).not.toContain('8=FIX')
    }
    expect(refused.map((text) => text.split(' ')[0])).toEqual(['tlsFailed', 'tlsFailed'])
    while (server.connections > 0) await new Promise((resolve) => setImmediate(resolve))
  })

  it('an acceptor without a key is refused before it listens', async () => {
    await expect(venue({ cert: pem('venue.pem') })).rejects.toThrow('needs cert and key')
    await expect(venue({ cert: pem('venue.pem'), key: pem('client.key') })).rejects.toThrow(/key values mismatch/)
  })
})
