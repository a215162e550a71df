/**
 * `fix doctor`: the way to a venue looked at piece by piece, from the configuration to the certificate, and on request with a logon. Each finding is a line with what to do. It
 * sends nothing of FIX unless told, and shows no secret.
 */
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pinOf } from '@fix/session/node'
import type { SessionProfile } from '@fix/venue'
import { checkLine, Findings, type CheckFinding, type Checkup } from '../doctor/checkup.ts'
import { checkIdentity } from '../doctor/identity.ts'
import type { Way } from '../doctor/way.ts'
import { AskedWrongly, exit, reasonOf } from '../exit-status.ts'
import { checkCertificate } from './doctor-certificate.ts'
import { checkLogon } from './doctor-logon.ts'
import { checkNetwork } from './doctor-network.ts'
import { clockByHttp } from './http-clock.ts'
import { loginOf } from './login.ts'
import { waysOf, type WayOptions } from './ways.ts'

export interface DoctorOptions extends WayOptions {
  readonly logon?: boolean
  readonly clock?: string
  readonly timeout?: string
}

/** Status 1 where something is at fault; a warning is none. */
export async function doctor(options: DoctorOptions): Promise<{ result: Checkup; text: string; told: string; status: number }> {
  const timeoutMs = timeoutOf(options.timeout)
  const { venue, profile, ways: meant } = waysOf('doctor', options)
  const list: CheckFinding[] = []
  for (const way of meant) list.push(...(await examined(way, profile, options, timeoutMs)))
  if (options.clock !== undefined) list.push(...(await clockByHttp(options.clock, timeoutMs)))
  const count = (verdict: CheckFinding['verdict']): number => list.filter((finding) => finding.verdict === verdict).length
  const result: Checkup = { schema: 1, venue, findings: list, faults: count('fault'), warnings: count('warning') }
  const told = `${list.length} findings, ${result.faults} at fault, ${result.warnings} to be looked at\n`
  return {
    result,
    text: list.map((finding) => `${checkLine(finding)}\n`).join(''),
    told,
    status: result.faults > 0 ? exit.didNot : exit.held,
  }
}

async function examined(
  way: Way,
  profile: SessionProfile<unknown>,
  { logon }: DoctorOptions,
  timeoutMs: number,
): Promise<readonly CheckFinding[]> {
  const findings = new Findings(way.name)
  checkIdentity(way, profile, findings)
  const login = loginOf(way, profile, findings)
  if (way.cert !== undefined) checkOwnKey(way.cert, way.key, findings)
  if (way.calledByPeer) {
    findings.skipped('tcp', `the venue calls us: nothing to reach`, `see that ${way.host} port ${way.port} of ours is open to it`)
    return findings.list
  }
  const reached = await checkNetwork(way, profile.session.transport, timeoutMs, findings)
  if (logon !== true)
    findings.skipped('logon', 'not tried; nothing of FIX was sent', reached ? 'ask for it with --logon, while no gateway is connected' : '')
  else if (!reached) findings.skipped('logon', 'there is no way to the venue')
  else if (way.numbersGoOn)
    findings.skipped(
      'logon',
      'the numbers of this session go on over logons, and a dry one would take some that the gateway does not know of',
      'try it with the gateway itself',
    )
  else if (way.senderCompID === '') findings.skipped('logon', 'nobody to log on as')
  else await checkLogon(way, profile, login, timeoutMs, findings)
  return findings.list
}

function checkOwnKey(cert: string, key: string | undefined, findings: Findings): void {
  try {
    const certificate = new X509Certificate(readFileSync(cert))
    checkCertificate(certificate, 'ours', Date.now(), findings, pinOf(certificate))
    if (key === undefined) return
    if (certificate.checkPrivateKey(createPrivateKey(readFileSync(key)))) findings.ok('key', `${key} is the key of ${cert}`)
    else findings.fault('key', `${key} is not the key of ${cert}`, 'name the two that belong together')
  } catch (error) {
    findings.fault('key', `${cert}, ${key ?? ''}: ${reasonOf(error)}`, 'name a certificate and its key, PEM')
  }
}

function timeoutOf(text = '5'): number {
  const seconds = Number(text)
  if (!(seconds > 0 && seconds <= 600)) throw new AskedWrongly(`doctor: --timeout ${text}: seconds above 0, up to 600, expected`)
  return Math.round(seconds * 1000)
}
