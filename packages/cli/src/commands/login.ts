/** What a venue wants of who logs on, from behind its references: names, words, a key. Each is looked at and told, and none is shown. */
import { readFileSync, statSync } from 'node:fs'
import type { SessionProfile } from '@fix/venue'
import { reasonOf } from '../exit-status.ts'
import type { Findings } from '../doctor/checkup.ts'
import { payloadText, signedText } from '../doctor/signature.ts'
import type { Way } from '../doctor/way.ts'
import { signingKeyOf, type SigningKey } from './signing-key.ts'

export interface Login {
  readonly username: string | undefined
  readonly password: string | undefined
  readonly key: SigningKey | undefined
}

export function loginOf(way: Way, { session, title }: SessionProfile<unknown>, findings: Findings): Login {
  const { required, signing } = session.logon
  const username = secretOf('username', way.username, findings)
  const password = secretOf('password', way.password, findings)
  const pem = secretOf('key', way.signingKey, findings)
  for (const name of ['username', 'password'] as const)
    if (required.includes(name) && way[name] === undefined && !way.calledByPeer)
      findings.skipped(
        'secret',
        `no ${name} is given, and ${title} wants one`,
        `name where it stands: --${name} env:NAME or file:PATH, or in the configuration`,
      )
  if (signing === undefined) {
    if (way.signingKey !== undefined) findings.warning('key', `${title} wants no signature`, 'leave --key out')
    return { username, password, key: undefined }
  }
  if (way.signingKey === undefined)
    findings.skipped(
      'key',
      `no key is given, and ${title} wants each Logon(A) signed with one, ${signing.keyType}`,
      'name it with --key file:PATH',
    )
  const key = pem === undefined ? undefined : checkedKey(pem, signing.keyType, title, findings)
  if (key !== undefined) checkSignature(way, session, key, findings)
  return { username, password, key }
}

function checkedKey(pem: string, keyType: string, title: string, findings: Findings): SigningKey | undefined {
  try {
    const key = signingKeyOf(pem)
    if (key.keyType === keyType) {
      findings.ok('key', `${keyType}, as ${title} wants it; its public half is ${key.publicKey}`)
      return key
    }
    findings.fault(
      'key',
      `a key of the kind ${key.keyType}, and ${title} takes ${keyType} alone`,
      `make one: openssl genpkey -algorithm ${keyType} -out key.pem`,
    )
  } catch {
    // What the library says of it may repeat some of it.
    findings.fault('key', 'what stands there is no private key', 'name a private key in PEM, PKCS 8, without a passphrase')
  }
  return undefined
}

/** A Logon of this minute is signed as it would be, and the signature held against the public half. */
function checkSignature(
  way: Way,
  { logon: { signing }, clock }: SessionProfile<unknown>['session'],
  key: SigningKey,
  findings: Findings,
): void {
  if (signing === undefined || way.senderCompID === '') return
  const stamp = new Date()
    .toISOString()
    .replaceAll('-', '')
    .replace('T', '-')
    .replace('Z', clock.sendFraction === 6 ? '000' : '')
  const message = `8=FIX\x019=0\x0135=A\x0134=1\x0149=${way.senderCompID}\x0152=${stamp}\x0156=${way.targetCompID}\x01`
  const signature = key.sign(signedText(message, signing))
  const what = `${payloadText(message, signing)} (tags ${signing.payload.join(', ')}, SOH between)`
  if (key.holds(signedText(message, signing), signature))
    findings.ok(
      'signature',
      `a Logon(A) would sign ${what}: ${signature.length} characters in ${signing.signatureTag}, and the public half vouches for them`,
    )
  else findings.fault('signature', `what the key signs of ${what} does not hold`, 'make the key anew')
}

/** The value behind a reference, which is never told. */
function secretOf(name: string, reference: string | undefined, findings: Findings): string | undefined {
  if (reference === undefined) return undefined
  if (!/^(env|file):./.test(reference)) {
    findings.fault(
      'secret',
      `${name} stands in the configuration itself`,
      'put it into the environment or a file, and name that: env:NAME or file:PATH',
    )
    return undefined
  }
  const [kind, where] = [reference.slice(0, reference.indexOf(':')), reference.slice(reference.indexOf(':') + 1)]
  try {
    const value = kind === 'env' ? (process.env[where] ?? '') : readFileSync(where, 'utf8').trim()
    if (value === '')
      findings.fault(
        'secret',
        `${name}: ${reference} is ${kind === 'env' ? 'not set' : 'empty'}`,
        kind === 'env' ? `set ${where}` : 'write the secret into it',
      )
    else if (kind === 'file' && (statSync(where).mode & 0o077) !== 0)
      findings.fault('secret', `${name}: ${reference} may be read by others`, `chmod 600 ${where}`)
    else findings.ok('secret', `${name}: ${reference} is there`)
    return value === '' ? undefined : value
  } catch (error) {
    findings.fault(
      'secret',
      `${name}: ${reference} can not be read: ${(error as NodeJS.ErrnoException).code ?? reasonOf(error)}`,
      'name a file that the gateway may read',
    )
    return undefined
  }
}
