/**
 * One call: a TCP connection, or TLS over it, ready only when everything that was asked of the peer's certificate holds. Until then not a byte of FIX
 * leaves. The time limit covers name, connection and handshake together.
 */
import { X509Certificate } from 'node:crypto'
import { connect, isIP } from 'node:net'
import type { Socket, TcpNetConnectOpts } from 'node:net'
import { checkServerIdentity, connect as connectTls } from 'node:tls'
import type { SecureVersion, TLSSocket } from 'node:tls'
import { checkPins, pinProblem } from './certificates.ts'

type Pem = string | Buffer | (string | Buffer)[]

/** What both sides of TLS may be told. Certificate and key are PEM, or both in one PFX (PKCS #12). */
export interface TlsIdentity {
  cert?: Pem
  key?: Pem
  pfx?: string | Buffer
  /** Of the key, or the PFX. */
  passphrase?: string
  /** Authorities to trust instead of the machine's own. */
  ca?: Pem
  /** Oldest and newest version that is spoken; TLSv1.2 and TLSv1.3 unless told. */
  minVersion?: SecureVersion
  maxVersion?: SecureVersion
  /** Cipher suites in OpenSSL's form, those of TLS 1.3 among them. */
  ciphers?: string
}

/** TLS as an initiator speaks it. The peer's certificate is always verified: by its authority and name, by pins, or by both. */
export interface TlsSettings extends TlsIdentity {
  /** Name that is asked for (SNI), and that the certificate must hold; `host` where not given. '' asks for none, and the certificate must hold `host`. */
  servername?: string
  /** Name that the certificate must hold where that is another than the one asked for. */
  verifyName?: string
  /** The keys that the peer's certificate may have: SHA-256 of SubjectPublicKeyInfo, base64, with or without `sha256/` before it. */
  pins?: readonly string[]
  /** `authority`: authority and name must hold, and a pin too where there are any. `pins`: a pin alone decides. `authority` unless told. */
  trust?: 'authority' | 'pins'
}

/** True for the machine's authorities and the host's own name; a function is asked at each call, so that renewed files are taken up. */
export type TlsSource = boolean | TlsSettings | (() => TlsSettings)

export interface DialOptions {
  /** Address and port of ours that the call comes from. A fixed port can be busy for a minute behind a connection that we ended. */
  localAddress?: string
  localPort?: number
  connectTimeoutMs?: number
}

/** Calls; `ready` comes once, when bytes may be sent. The socket's 'error' and 'close' tell everything else. */
export function dial(host: string, port: number, tls: TlsSettings | undefined, options: DialOptions, ready: () => void): Socket {
  const { localAddress, localPort, connectTimeoutMs = 60_000 } = options
  const to: TcpNetConnectOpts = { host, port }
  if (localAddress !== undefined) to.localAddress = localAddress
  if (localPort !== undefined) to.localPort = localPort
  const socket = tls === undefined ? connect(to) : secured(to, tls, ready)
  const timeout = setTimeout(() => socket.destroy(new Error(`no connection within ${connectTimeoutMs} ms`)), connectTimeoutMs)
  socket.once('close', () => clearTimeout(timeout))
  socket.once(tls === undefined ? 'connect' : 'secureConnect', () => clearTimeout(timeout))
  if (tls === undefined) socket.once('connect', ready)
  return socket
}

/** What the source says now; throws where that can't be. */
export function settingsOf(source: TlsSource | undefined): TlsSettings | undefined {
  if (source === undefined || source === false) return undefined
  const settings = source === true ? {} : typeof source === 'function' ? source() : source
  checkPins(settings.pins)
  if (settings.trust === 'pins' && (settings.pins ?? []).length === 0) throw new Error("tls: trust 'pins' without pins trusts nobody")
  return settings
}

function secured(to: TcpNetConnectOpts, settings: TlsSettings, ready: () => void): TLSSocket {
  const { servername, verifyName, pins, trust = 'authority', minVersion = 'TLSv1.2', ...identity } = settings
  // SNI carries names only; an address is verified against the certificate's own addresses.
  const asked = servername ?? (to.host !== undefined && isIP(to.host) === 0 ? to.host : undefined)
  const socket = connectTls({
    ...to,
    ...identity,
    minVersion,
    // The environment has a switch for this; it does not reach here. Where pins alone decide, they do so below.
    rejectUnauthorized: trust === 'authority',
    ...(asked === undefined ? {} : { servername: asked }),
    checkServerIdentity: (name, certificate) => {
      const wrongName = checkServerIdentity(verifyName ?? name, certificate)
      if (wrongName !== undefined) return wrongName
      const problem = pinProblem(new X509Certificate(certificate.raw), pins)
      return problem === '' ? undefined : new Error(problem)
    },
  })
  socket.once('secureConnect', () => {
    const problem = trust === 'pins' ? pinProblem(socket.getPeerX509Certificate(), pins) : ''
    if (problem === '') ready()
    else socket.destroy(new Error(problem))
  })
  return socket
}
