// `fix doctor` of every venue that has a profile, and of an address that has none: who signs, who is told by the user, and that the venue takes what is sent.
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codec } from '@fix/codec'
import type { Dictionary } from '@fix/dictionary'
import { listen } from '@fix/session/node'
import { memoryJournal } from '@fix/store'
import { binance } from '@fix/venue/binance'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { signingKeyOf } from '../src/commands/signing-key.ts'
import { dictionaryOf } from '../src/cfg/dictionaries.ts'
import type { Checkup } from '../src/doctor/checkup.ts'
import { signedText } from '../src/doctor/signature.ts'
import { fix } from './fix.ts'

const dir = mkdtempSync(join(tmpdir(), 'fix-doctor-venues-'))
const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0)) await end()
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Ed25519 of 32 bytes of 0x01: the vector of the specification. */
const body = 'MC4CAQAwBQYDK2VwBCIEIAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB'
const pem = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`
const file = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text, { mode: 0o600 })
  return `file:${join(dir, name)}`
}
const key = file('key.pem', pem)
process.env.FIX_TEST_API_KEY = 'S3CR3TKEY'

async function found(...words: string[]): Promise<{ lines: string[]; status: number; venue: string }> {
  const { stdout, stderr, status } = await fix(['doctor', ...words, '--timeout', '2', '--json', '-'])
  if (stdout === '') return { lines: [stderr], status, venue: '' }
  const { findings, venue } = JSON.parse(stdout) as Checkup
  return {
    lines: findings.map(({ check, verdict, text, fix: todo }) => `${verdict} ${check}: ${text}${todo === '' ? '' : ` -> ${todo}`}`),
    status,
    venue,
  }
}
const of = (lines: readonly string[], check: string): string[] => lines.filter((line) => line.split(' ')[1] === `${check}:`)

async function venue(
  dictionary: Dictionary<unknown>,
  senderCompID: string,
  logon: object = {},
): Promise<{ port: number; logons: string[] }> {
  const logons: string[] = []
  const server = await listen({
    ...{ fix: codec(dictionary), port: 0, senderCompID, journal: memoryJournal(), host: '127.0.0.1', logon },
    admit: (view) => logons.push(Buffer.from(view.bytes.subarray(view.start, view.end)).toString('latin1')) > 0,
  } as Parameters<typeof listen>[0])
  endings.push(() => server.close())
  return { port: server.port, logons }
}

describe('a signature', () => {
  it('is that of the vector, over the values in the order of the profile', () => {
    const { signing } = binance.session.logon
    const message =
      '8=FIX.4.4\x019=99\x0135=A\x0134=1\x0149=CLIENT\x0152=20260101-00:00:00.000000\x0156=SPOT\x0198=0\x01553=key\x0110=000\x01'
    expect(signedText(message, signing)).toBe('A\x01CLIENT\x01SPOT\x011\x0120260101-00:00:00.000000')
    expect(signingKeyOf(pem).sign(signedText(message, signing))).toBe(
      '6RWwOwHBzVEXkmX2oJ6/2K4sa/m2THgUjbLB0qD3APNqueLpbp6Y6oCp+JrPcM/JB2Hoz9goj0OLX4ycyQr0Cw==',
    )
  })
})

describe('fix doctor --venue binance', () => {
  const asked = (...words: string[]): string[] => [
    '--venue',
    'binance',
    '--session',
    'OE',
    '--host',
    '127.0.0.1',
    '--sender',
    'CLIENT',
    ...words,
  ]

  it('tells the kind of the key, its public half and what would be signed, and shows neither key nor signature', async () => {
    const { lines } = await found(...asked('--username', 'env:FIX_TEST_API_KEY', '--key', key, '--port', '1'))
    expect(of(lines, 'identity')).toEqual(['ok identity: CLIENT to SPOT, TargetSubID(57) none, as the profile Binance Spot has it'])
    expect(of(lines, 'key')).toEqual([
      'ok key: ed25519, as Binance Spot wants it; its public half is MCowBQYDK2VwAyEAiojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w=',
    ])
    expect(of(lines, 'signature')[0]).toMatch(
      /^ok signature: a Logon\(A\) would sign A\|CLIENT\|SPOT\|1\|20\d{6}-[\d:]{8}\.\d{6} \(tags 35, 49, 56, 34, 52, SOH between\): 88 characters in 96, and the public half vouches for them$/,
    )
    expect(lines.join()).not.toMatch(/S3CR3TKEY|MC4CAQAw/)
  })

  it('tells a key of another kind, what is no key, and that there is none', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const other = file('ec.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
    const keyOf = async (...words: string[]): Promise<string[]> => of((await found(...asked('--port', '1', ...words))).lines, 'key')
    expect(await keyOf('--key', other)).toEqual([
      'fault key: a key of the kind ec, and Binance Spot takes ed25519 alone -> make one: openssl genpkey -algorithm ed25519 -out key.pem',
    ])
    expect(await keyOf('--key', file('no.pem', 'hunter2'))).toEqual([
      'fault key: what stands there is no private key -> name a private key in PEM, PKCS 8, without a passphrase',
    ])
    expect(await keyOf()).toEqual([
      'skipped key: no key is given, and Binance Spot wants each Logon(A) signed with one, ed25519 -> name it with --key file:PATH',
    ])
    expect((await found(...asked('--sender', 'much-too-long'))).lines[0]).toMatch(
      /^warning identity: SenderCompID\(49\) much-too-long is not of the form/,
    )
  })

  it('logs on with a signature that the venue can check, and with the fields that it wants', async () => {
    const { port, logons } = await venue(binance.dictionary, 'SPOT')
    const { lines, status } = await found(
      ...asked('--username', 'env:FIX_TEST_API_KEY', '--key', key, '--port', String(port), '--no-tls', '--logon'),
    )
    expect(of(lines, 'identity')).toEqual(['fault identity: Binance Spot takes no plain connections -> set tls to true'])
    expect(of(lines, 'logon')).toEqual(['ok logon: the venue took the Logon(A), and a Logout(5) ended it'])
    const [logon] = logons
    expect(logon).toMatch(/\x0134=1\x01.*\x01141=Y\x01553=S3CR3TKEY\x0125035=2\x0195=88\x0196=[\w+/]{86}==\x0110=/)
    expect(logon).toMatch(/\x0152=\d{8}-[\d:]{8}\.\d{6}\x01/)
    const signature = Buffer.from(/\x0196=([^\x01]+)/.exec(logon)![1], 'base64')
    expect(verify(null, Buffer.from(signedText(logon, binance.session.logon.signing), 'latin1'), createPublicKey(pem), signature)).toBe(
      true,
    )
    // It is the plain line that is at fault.
    expect(status).toBe(1)
  })

  it('has a host for each session, and says so', async () => {
    const { lines, status } = await found('--venue', 'binance', '--host', '127.0.0.1', '--sender', 'CLIENT')
    expect([status, lines[0]]).toEqual([
      2,
      'fix: doctor: --host is that of one session of Binance Spot: name it with --session: OE, MD, DC\n',
    ])
  })
})

describe('fix doctor --venue lmax-like', () => {
  it('wants the TargetCompID(56) that the client was given, and takes no number of a session that goes on', async () => {
    const words = ['--venue', 'lmax-like', '--session', 'ORDER', '--host', '127.0.0.1', '--sender', 'me']
    expect(await found(...words)).toMatchObject({
      status: 2,
      lines: ['fix: doctor: --target is missing: LMAX-like gives each client the TargetCompID(56) to log on to\n'],
    })
    const { port, logons } = await venue(dictionaryOf('FIX.4.4')!, 'VENUE')
    const { lines } = await found(...words, '--target', 'VENUE', '--no-tls', '--port', String(port), '--logon')
    expect(of(lines, 'secret').map((line) => line.slice(0, 40))).toEqual([
      'skipped secret: no username is given, an',
      'skipped secret: no password is given, an',
    ])
    expect(of(lines, 'logon')[0]).toMatch(/^skipped logon: the numbers of this session go on over logons/)
    expect(logons).toEqual([])
  })
})

describe('fix doctor of an address', () => {
  it.each([
    ['FIX.4.0', dictionaryOf('FIX.4.0')!, /^8=FIX\.4\.0\x01/],
    ['FIX.4.2', dictionaryOf('FIX.4.2')!, /\x01141=Y\x01/],
    ['FIX.5.0SP1', dictionaryOf('FIXT.1.1', '8')!, /^8=FIXT\.1\.1\x01.*\x011137=8\x01/],
    ['FIX.5.0SP2', dictionaryOf('FIXT.1.1', '9')!, /^8=FIXT\.1\.1\x01.*\x011137=9\x01/],
  ])('logs on in %s', async (version, dictionary, wire) => {
    const { port, logons } = await venue(
      dictionary,
      'VENUE',
      version.startsWith('FIX.5') ? { defaultApplVerID: version === 'FIX.5.0SP1' ? 'FIX50SP1' : 'FIX50SP2' } : {},
    )
    const words = [
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
      version,
    ]
    const { lines, status, venue: name } = await found(...words, '--target-sub', 'DESK', '--heartbeat', '5', '--logon')
    expect(of(lines, 'identity')).toEqual(['ok identity: ME to VENUE, TargetSubID(57) DESK, as the profile the address has it'])
    expect(of(lines, 'logon')).toEqual(['ok logon: the venue took the Logon(A), and a Logout(5) ended it'])
    expect(logons[0]).toMatch(wire)
    expect(logons[0]).toMatch(/\x0157=DESK\x01.*\x01108=5\x01/)
    expect([status, name]).toEqual([0, `127.0.0.1:${port}`])
  })

  it('tells a version that nobody has, and a heartbeat that is none', async () => {
    const words = ['--host', '127.0.0.1', '--port', '1', '--sender', 'ME', '--target', 'VENUE']
    expect((await found(...words, '--begin-string', 'FIX.4.5')).lines[0]).toMatch(
      /^fix: doctor: --begin-string FIX\.4\.5: FIX\.4\.0, .* expected\n$/,
    )
    expect((await found(...words, '--heartbeat', 'often')).lines[0]).toBe(
      'fix: doctor: --heartbeat often: seconds, a whole number from 0, expected\n',
    )
    expect((await found(...words, '--config', 'x')).lines[0]).toBe('fix: doctor: --host: not beside --config: it stands in the file\n')
  })
})
