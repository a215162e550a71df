/**
 * TLS as an acceptor speaks it: raw sockets in, verified ones out. Certificates can be read again while it is open: connections that are up keep
 * theirs, the next handshake has the new ones, and what can't be read changes nothing.
 */
import type { X509Certificate } from 'node:crypto'
import type { Socket } from 'node:net'
import { createSecureContext, createServer } from 'node:tls'
import type { SecureContextOptions, Server, TLSSocket } from 'node:tls'
import { firstOf } from './certificates.ts'
import type { TlsIdentity } from './dial.ts'

/** TLS as an acceptor speaks it. */
export interface TlsServerSettings extends TlsIdentity {
  /** Whether clients must show a certificate of one of the authorities `ca`, or may show any, for `admit` to look at. `unasked` unless told. */
  clients?: 'unasked' | 'asked' | 'required'
}

/** A function is asked again with each `reload`. */
export type TlsServerSource = TlsServerSettings | (() => TlsServerSettings)

export interface TlsDoorOptions {
  source: TlsServerSource
  handshakeTimeoutMs: number
  onSecure(socket: TLSSocket): void
  /** The handshake failed; the socket is closed. */
  onFailed(error: Error, socket: TLSSocket): void
}

export class TlsDoor {
  readonly #source: TlsServerSource
  readonly #server: Server
  #context: SecureContextOptions

  /** Throws on settings that can't be. */
  constructor({ source, handshakeTimeoutMs, onSecure, onFailed }: TlsDoorOptions) {
    this.#source = source
    const settings = settingsOf(source)
    const { clients = 'unasked' } = settings
    this.#context = contextOf(settings)
    createSecureContext(this.#context)
    this.#server = createServer({
      ...this.#context,
      requestCert: clients !== 'unasked',
      rejectUnauthorized: clients === 'required',
      handshakeTimeout: handshakeTimeoutMs,
    })
    this.#server.on('secureConnection', onSecure)
    this.#server.on('tlsClientError', onFailed)
  }

  /** Our certificate, where it is PEM. */
  get certificate(): X509Certificate | undefined {
    return firstOf(this.#context.cert)
  }

  /** The handshake of a connection that was accepted. */
  receive(raw: Socket): void {
    this.#server.emit('connection', raw)
  }

  /** Asks the source again. True where anything is new. Throws where it can't be used; what was before stays then. */
  reload(): boolean {
    const context = contextOf(settingsOf(this.#source))
    if (same(context, this.#context)) return false
    createSecureContext(context)
    this.#server.setSecureContext(context)
    this.#context = context
    return true
  }
}

function settingsOf(source: TlsServerSource): TlsServerSettings {
  const settings = typeof source === 'function' ? source() : source
  if (settings.pfx === undefined && (settings.cert === undefined || settings.key === undefined))
    throw new Error('tls: an acceptor needs cert and key, or pfx')
  return settings
}

function contextOf({ clients: _clients, minVersion = 'TLSv1.2', ...identity }: TlsServerSettings): SecureContextOptions {
  return { ...identity, minVersion }
}

function same(a: SecureContextOptions, b: SecureContextOptions): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
