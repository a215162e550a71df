/** What a certificate says that we go by: its key, as a pin, and how long it still holds. */
import { createHash, X509Certificate } from 'node:crypto'
import type { SessionFact } from '@fix/events'

const dayUs = 86_400_000_000

/** The SHA-256 of the certificate's public key (SubjectPublicKeyInfo) in base64: what stays the same when a certificate is renewed with its key. */
export function pinOf(certificate: X509Certificate): string {
  const key = certificate.publicKey.export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(key).digest('base64')
}

/** Why the certificate is not one of those that are pinned, or ''. A pin may have the prefix `sha256/`. */
export function pinProblem(certificate: X509Certificate | undefined, pins: readonly string[] | undefined): string {
  if (pins === undefined) return ''
  if (certificate === undefined) return 'no certificate was shown, and one is pinned'
  const pin = pinOf(certificate)
  if (pins.some((one) => one.replace(/^sha256\//, '') === pin)) return ''
  return `the certificate's key has the pin sha256/${pin}, which is none of the ${pins.length} expected`
}

/** Throws on a pin that can match no key. */
export function checkPins(pins: readonly string[] | undefined): void {
  for (const pin of pins ?? []) {
    if (!/^(sha256\/)?[A-Za-z0-9+/]{43}=$/.test(pin)) throw new Error(`Pin ${pin}: a SHA-256 in base64 expected, 44 characters`)
  }
}

/** Whole days until the certificate is over; below 0 once it is. */
export function daysLeft(certificate: X509Certificate, wallUs: number): number {
  return Math.floor((Date.parse(certificate.validTo) * 1000 - wallUs) / dayUs)
}

/** The fact of a certificate that has at most `warnDays` left, or undefined. */
export function expiring(
  source: string,
  whose: 'ours' | 'peer',
  certificate: X509Certificate | undefined,
  warnDays: number,
  wallUs: number,
): SessionFact | undefined {
  if (certificate === undefined) return undefined
  const days = daysLeft(certificate, wallUs)
  if (days > warnDays) return undefined
  return { source, kind: 'session_certificate_expiring', whose, subject: certificate.subject.replaceAll('\n', ', '), daysLeft: days }
}

/** When the first of these is over, UTC microseconds; undefined where there is none. */
export function certifiedUntil(certificates: readonly (X509Certificate | undefined)[]): number | undefined {
  const ends = certificates.flatMap((one) => (one === undefined ? [] : [Date.parse(one.validTo) * 1000]))
  return ends.length === 0 ? undefined : Math.min(...ends)
}

/** The first certificate of a PEM text; undefined where there is none. */
export function firstOf(pem: unknown): X509Certificate | undefined {
  const first: unknown = Array.isArray(pem) ? pem[0] : pem
  return typeof first === 'string' || first instanceof Uint8Array ? new X509Certificate(first) : undefined
}
