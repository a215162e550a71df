/** The way to a venue tried as far as no byte of FIX goes: the name, the connection, the TLS greeting and the certificate that is shown. */
import { lookup } from 'node:dns/promises'
import { readFileSync } from 'node:fs'
import { connect, isIP, type Socket } from 'node:net'
import { checkServerIdentity, connect as connectTls, type TLSSocket } from 'node:tls'
import type { X509Certificate } from 'node:crypto'
import type { SessionProfile } from '@fix/venue'
import { pinOf } from '@fix/session/node'
import { reasonOf } from '../exit-status.ts'
import type { Findings } from '../doctor/checkup.ts'
import type { Way } from '../doctor/way.ts'
import { checkCertificate } from './doctor-certificate.ts'

/** Of a name with more addresses the first ones are tried. */
const mostAddresses = 4

/** Whether a session could be begun over it. */
export async function checkNetwork(
  way: Way,
  rules: SessionProfile<unknown>['session']['transport'],
  timeoutMs: number,
  findings: Findings,
): Promise<boolean> {
  const addresses = await resolved(way.host, findings)
  if (addresses.length === 0) return false
  let reached = 0
  for (const address of addresses.slice(0, mostAddresses)) if (await reaches(way, address, timeoutMs, findings)) reached++
  if (reached === 0) return false
  return way.tls ? greets(way, rules, timeoutMs, findings) : true
}

async function resolved(host: string, findings: Findings): Promise<string[]> {
  if (isIP(host) !== 0) {
    findings.ok('dns', `${host} is an address`)
    return [host]
  }
  try {
    const found = (await lookup(host, { all: true })).map(({ address }) => address)
    findings.ok(
      'dns',
      `${host} is ${found.slice(0, mostAddresses).join(', ')}${found.length > mostAddresses ? ` and ${found.length - mostAddresses} more` : ''}`,
    )
    return found
  } catch (error) {
    const code = codeOf(error)
    const isUnknown = code === 'ENOTFOUND'
    findings.fault(
      'dns',
      isUnknown ? `nobody knows the name ${host}` : `${host} could not be looked up: ${code}`,
      isUnknown ? 'compare host with what the venue gave you' : 'look at the name servers of this machine',
    )
    return []
  }
}

async function reaches({ port }: Way, address: string, timeoutMs: number, findings: Findings): Promise<boolean> {
  const beganUs = performance.now()
  const socket = connect({ host: address, port })
  try {
    await opened(socket, 'connect', timeoutMs)
    findings.ok('tcp', `${address} port ${port} answers in ${Math.round((performance.now() - beganUs) * 10) / 10} ms`)
    return true
  } catch (error) {
    const code = codeOf(error)
    const fix =
      code === 'ECONNREFUSED'
        ? 'compare the port with what the venue gave you; it may be closed outside of its hours'
        : 'ask who keeps the firewall, and the venue whether it knows the address that we call from'
    findings.fault(
      'tcp',
      `${address} port ${port}: ${code === 'ECONNREFUSED' ? 'refused' : code === 'timeout' ? `no answer within ${timeoutMs} ms` : code}`,
      fix,
    )
    return false
  } finally {
    socket.destroy()
  }
}

/** The handshake as a session would make it. Where it fails it is made once more without judging, to see which certificate was shown. */
async function greets(
  way: Way,
  rules: SessionProfile<unknown>['session']['transport'],
  timeoutMs: number,
  findings: Findings,
): Promise<boolean> {
  const ca = authorities(way, findings)
  if (ca === null) return false
  try {
    const { protocol, cipher, certificate } = await handshake(way, rules, ca, timeoutMs, true)
    findings.ok('tls', `${protocol}, ${cipher}, the certificate is of ${nameOf(way)} and vouched for`)
    if (certificate !== undefined) checkCertificate(certificate, 'theirs', Date.now(), findings, pinOf(certificate))
    return true
  } catch (error) {
    const shown = await handshake(way, rules, ca, timeoutMs, false).catch(() => undefined)
    const code = codeOf(error)
    findings.fault('tls', `with the name ${nameOf(way)}: ${tlsReason(code, error, timeoutMs)}`, tlsFix(code, way))
    if (shown?.certificate !== undefined) checkCertificate(shown.certificate, 'theirs', Date.now(), findings, pinOf(shown.certificate))
    return false
  }
}

function nameOf({ servername, host }: Way): string {
  return servername ?? host
}

/** Undefined: the machine's own; null: those that were named can't be read. */
function authorities({ ca }: Way, findings: Findings): Buffer | undefined | null {
  if (ca === undefined) return undefined
  try {
    return readFileSync(ca)
  } catch (error) {
    findings.fault('tls', `the authorities in ${ca} can not be read: ${codeOf(error)}`, 'name a PEM file')
    return null
  }
}

interface Greeting {
  readonly protocol: string
  readonly cipher: string
  readonly certificate: X509Certificate | undefined
}

async function handshake(
  way: Way,
  { minVersion, servername }: SessionProfile<unknown>['session']['transport'],
  ca: Buffer | undefined,
  timeoutMs: number,
  judged: boolean,
): Promise<Greeting> {
  const name = nameOf(way)
  const socket: TLSSocket = connectTls({
    ...{ host: way.host, port: way.port, minVersion, rejectUnauthorized: judged },
    ...(ca === undefined ? {} : { ca }),
    ...(servername && isIP(name) === 0 ? { servername: name } : {}),
    checkServerIdentity: (_, certificate) => (judged ? checkServerIdentity(name, certificate) : undefined),
  })
  try {
    await opened(socket, 'secureConnect', timeoutMs)
    return { protocol: socket.getProtocol() ?? '', cipher: socket.getCipher().name, certificate: socket.getPeerX509Certificate() }
  } finally {
    socket.destroy()
  }
}

function tlsReason(code: string, error: unknown, timeoutMs: number): string {
  if (code === 'timeout') return `no answer to the greeting within ${timeoutMs} ms`
  if (plainServer.has(code)) return 'the server speaks no TLS'
  if (code === 'CERT_HAS_EXPIRED') return 'its certificate has ended'
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'its certificate is of another name'
  if (code.includes('SELF_SIGNED') || code.includes('UNABLE_TO')) return 'nobody whom this machine trusts vouches for its certificate'
  if (code === 'ECONNRESET' || code === 'ended') return 'it ended the connection in the greeting'
  return reasonOf(error)
}

const plainServer: ReadonlySet<string> = new Set(['ERR_SSL_WRONG_VERSION_NUMBER', 'EPROTO', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'])

function tlsFix(code: string, { ca }: Way): string {
  if (code === 'timeout' || plainServer.has(code)) return 'take the port that speaks TLS, or set tls to false for this one'
  if (code === 'CERT_HAS_EXPIRED') return 'ask the venue for its new certificate; look at the clock of this machine'
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return 'set host to a name that the certificate has, or give the venue’s name with --servername'
  if (code.includes('SELF_SIGNED') || code.includes('UNABLE_TO'))
    return ca === undefined
      ? 'if it is the venue’s own authority, name its file with --ca'
      : 'the file of authorities is not that of the venue'
  return 'ask the venue which versions of TLS it takes, and whether it wants a certificate of ours'
}

function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  return code ?? reasonOf(error)
}

async function opened(socket: Socket, event: 'connect' | 'secureConnect', timeoutMs: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(Object.assign(new Error('timeout'), { code: 'timeout' })), timeoutMs)
    const settled = (error?: Error): void => {
      clearTimeout(timer)
      if (error === undefined) resolve()
      else reject(error)
    }
    socket.once(event, () => settled())
    socket.once('error', settled)
    socket.once('close', () => settled(Object.assign(new Error('it ended the connection'), { code: 'ended' })))
  })
}
