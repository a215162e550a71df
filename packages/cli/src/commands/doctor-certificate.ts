/** What a certificate says of itself, for whoever goes by it: the name it is of, how long it holds, and its key. */
import type { X509Certificate } from 'node:crypto'
import type { Findings } from '../doctor/checkup.ts'

const dayMs = 86_400_000
/** From here on a renewal should be under way. */
const warnDays = 30

export function checkCertificate(certificate: X509Certificate, whose: string, nowMs: number, findings: Findings, pin: string): void {
  const from = Date.parse(certificate.validFrom)
  const to = Date.parse(certificate.validTo)
  const days = Math.floor((to - nowMs) / dayMs)
  const what = `${whose} ${certificate.subject.replaceAll('\n', ', ')}, ${keyText(certificate)}`
  if (nowMs < from)
    findings.fault('certificate', `${what}: holds from ${dayOf(from)} only`, 'look at the clock of this machine; else have it issued anew')
  else if (nowMs >= to)
    findings.fault('certificate', `${what}: ended on ${dayOf(to)}`, whose === 'ours' ? 'renew it' : 'ask the venue for its new certificate')
  else if (days <= warnDays)
    findings.warning(
      'certificate',
      `${what}: ends on ${dayOf(to)}, in ${days} days`,
      whose === 'ours' ? 'renew it' : 'ask the venue when it is renewed',
    )
  else findings.ok('certificate', `${what}: holds until ${dayOf(to)}, ${days} days more; pin sha256/${pin}`)
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

export function keyText({ publicKey }: Pick<X509Certificate, 'publicKey'>): string {
  const { asymmetricKeyType = 'key of an unknown kind', asymmetricKeyDetails = {} } = publicKey
  const { modulusLength, namedCurve } = asymmetricKeyDetails
  return [asymmetricKeyType.toUpperCase(), modulusLength ?? namedCurve].filter((word) => word !== undefined).join(' ')
}
