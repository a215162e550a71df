/**
 * Imported sessions as options of `connect` and `listen`: dictionaries by version, secrets, files and zones by the caller's word. What these do not take
 * stands in `left`, so that nothing of a configuration is lost between file and socket.
 */
import type { Codec } from '@fix/codec'
import type { AnyMessages } from '@fix/dictionary'
import { Schedule, type Identity, type ZoneSource } from '@fix/session'
import type { ConnectOptions, ListenOptions, RoomConfig, TlsIdentity } from '@fix/session/node'
import type { CfgSession, CfgTls } from './config.ts'
import { codecOf } from './dictionaries.ts'

export interface CfgWorld {
  /** The text of a secret by its reference, `env:NAME` or `file:PATH`. */
  secret(ref: string): string
  /** A certificate, key or authority by the path that the configuration has; asked again with each handshake that may want a newer one. */
  file(path: string): NonNullable<TlsIdentity['pfx']>
  /** Time zones by name; `zoneOf` of @fix/session/node. */
  zoneOf: ZoneSource
  /** The codec of a session with a dictionary of its own, as `fix dictionary import` makes one; without an answer that of its version counts. */
  codec?(session: CfgSession): Codec<AnyMessages> | undefined
}

export interface InitiatorStart {
  readonly role: 'initiator'
  readonly session: CfgSession
  readonly options: Omit<ConnectOptions<AnyMessages>, 'journal'>
  /** Parts of the session that the options do not carry, by their names there. */
  readonly left: readonly string[]
}

/** One port, and every session that listens there. */
export interface AcceptorStart {
  readonly role: 'acceptor'
  readonly sessions: readonly CfgSession[]
  readonly options: Omit<ListenOptions<AnyMessages>, 'journal'>
  /** As above, with the session's name before it. */
  readonly left: readonly string[]
}

/**
 * A start for each session that calls, and one for each port. Throws on a version that no dictionary is for, on zones that are none, on sessions that
 * want one port in two ways, and what `world` throws. A dynamic session without an endpoint is none to start.
 */
export function sessionsOf(
  { sessions }: { readonly sessions: readonly CfgSession[] },
  world: CfgWorld,
): (InitiatorStart | AcceptorStart)[] {
  const starts: (InitiatorStart | AcceptorStart)[] = []
  const ports = new Map<string, CfgSession[]>()
  for (const session of sessions) {
    const { listen } = session.connection
    if (session.role === 'initiator') {
      if (session.connection.endpoints !== undefined) starts.push(initiator(session, world))
    } else {
      if (listen === undefined) throw new Error(`${session.name}: no port to listen on`)
      const key = `${listen.host ?? ''} ${listen.port}`
      ports.set(key, [...(ports.get(key) ?? []), session])
    }
  }
  for (const group of ports.values()) starts.push(acceptor(group, world))
  return starts
}

function initiator(session: CfgSession, world: CfgWorld): InitiatorStart {
  const { endpoints = [], endpointOrder, reconnect, connectTimeoutMs, local, noDelay, keepAlive, tls } = session.connection
  const policies = { listed: 'ordered', roundRobin: 'roundRobin' } as const
  const { qualifier: _, ...identity } = session.identity
  const options: InitiatorStart['options'] = {
    ...common(session, world),
    ...identity,
    endpoints,
    ...(endpointOrder === undefined ? {} : { policy: policies[endpointOrder] }),
    ...(reconnect === undefined ? {} : { reconnect: { steps: reconnect.map(({ waitMs, attempts }) => stepOf(waitMs, attempts)) } }),
    ...(connectTimeoutMs === undefined ? {} : { connectTimeoutMs }),
    ...(local?.host === undefined ? {} : { localAddress: local.host }),
    ...(local?.port === undefined ? {} : { localPort: local.port }),
    ...socketOptions(noDelay, keepAlive),
    ...(tls === undefined
      ? {}
      : { tls: () => ({ ...tlsOf(tls, world), ...(tls.servername === undefined ? {} : { servername: tls.servername }) }) }),
  }
  return { role: 'initiator', session, options, left: leftOf(session, world) }
}

function stepOf(ms: number, tries: number | undefined): { ms: number; tries?: number } {
  return tries === undefined ? { ms } : { ms, tries }
}

function acceptor(sessions: readonly CfgSession[], world: CfgWorld): AcceptorStart {
  const [first] = sessions
  const { allow, tls, listen, noDelay, keepAlive } = first.connection
  for (const { name, connection } of sessions) {
    if (JSON.stringify([connection.allow, connection.tls]) !== JSON.stringify([allow, tls]))
      throw new Error(`${first.name} and ${name} are on one port, and one port has one list of addresses and one TLS`)
  }
  const templates = sessions.filter(({ template }) => template === true)
  const named = sessions.filter(({ template }) => template !== true)
  const { fix } = common(first, world)
  const clients = tls?.clientCertificate === true ? 'required' : 'unasked'
  const options: AcceptorStart['options'] = {
    fix,
    senderCompID: first.identity.senderCompID,
    port: listen?.port ?? 0,
    // Where the file names no address, QuickFIX listens on every one.
    host: listen?.host ?? '0.0.0.0',
    sessions: named.map((session) => room(session, world)),
    ...(templates.length === 0 ? {} : { template: (identity: Identity) => fromTemplate(identity, templates, world) }),
    ...(allow === undefined ? {} : { allow }),
    ...socketOptions(noDelay, keepAlive),
    ...(tls === undefined ? {} : { tls: () => ({ ...tlsOf(tls, world), clients }) }),
  }
  return {
    role: 'acceptor',
    sessions,
    options,
    left: sessions.flatMap((each) => leftOf(each, world).map((part) => `${each.name}: ${part}`)),
  }
}

function room(session: CfgSession, world: CfgWorld): RoomConfig<AnyMessages> {
  const { qualifier: _, ...identity } = session.identity
  return { ...common(session, world), ...identity }
}

/** What is particular to a peer that a template lets in: who it is, the connection says. */
function fromTemplate(peer: Identity, templates: readonly CfgSession[], world: CfgWorld): Partial<RoomConfig<AnyMessages>> | undefined {
  const found = templates.find(({ beginString, identity }) => {
    const known = identity.targetCompID === '*' || identity.targetCompID === peer.senderCompID
    return known && beginString === peer.beginString && identity.senderCompID === peer.targetCompID
  })
  if (found === undefined) return undefined
  const { name: _, ...options } = common(found, world)
  return { ...options, senderCompID: found.identity.senderCompID }
}

function common(session: CfgSession, world: CfgWorld) {
  const { name, beginString, defaultApplVerID, keepMessages, logonTags = [], schedule } = session
  const fix = world.codec?.(session) ?? codecOf(beginString, defaultApplVerID)
  if (fix === undefined) throw new Error(`${name}: no dictionary for ${beginString} ${defaultApplVerID ?? ''}`.trimEnd())
  const secretTags = logonTags.filter(({ value }) => 'secret' in value).map(({ tag }) => tag)
  return {
    name,
    fix,
    ...session.options,
    ...(defaultApplVerID === undefined ? {} : { logon: { defaultApplVerID } }),
    ...(logonTags.length === 0
      ? {}
      : { logonTags: logonTags.map(({ tag, value }) => [tag, 'text' in value ? value.text : world.secret(value.secret)] as const) }),
    ...(secretTags.length === 0 ? {} : { secretTags }),
    ...(keepMessages === false ? { mayResend: () => false } : {}),
    ...(schedule === undefined ? {} : { schedule: new Schedule(schedule, world.zoneOf) }),
  }
}

/** Of a socket that is silent. */
const keepAliveMs = 60_000

function socketOptions(noDelay: boolean | undefined, keepAlive: boolean | undefined) {
  return { ...(noDelay === undefined ? {} : { noDelay }), ...(keepAlive === true ? { keepAliveMs } : {}) }
}

function tlsOf({ cert, key, pfx, passphrase, ca, minVersion, maxVersion, ciphers }: CfgTls, world: CfgWorld): TlsIdentity {
  return {
    ...(cert === undefined ? {} : { cert: world.file(cert) }),
    ...(key === undefined ? {} : { key: world.file(key) }),
    ...(pfx === undefined ? {} : { pfx: world.file(pfx) }),
    ...(passphrase === undefined ? {} : { passphrase: world.secret(passphrase) }),
    ...(ca === undefined ? {} : { ca: world.file(ca) }),
    ...(minVersion === undefined ? {} : { minVersion }),
    ...(maxVersion === undefined ? {} : { maxVersion }),
    ...(ciphers === undefined ? {} : { ciphers: ciphers.join(':') }),
  }
}

/** Options that no session takes yet. */
const untaken = ['refreshOnLogon'] as const

function leftOf(session: CfgSession, world: CfgWorld): string[] {
  const { options, dictionaries, store, log, identity, role, dynamic } = session
  const left: string[] = untaken.filter((name) => options[name] !== undefined).map((name) => `options.${name}`)
  if (Object.keys(dictionaries).length > 0 && world.codec?.(session) === undefined) left.push('dictionaries')
  if (Object.keys(store).length > 0) left.push('store')
  if (Object.keys(log).length > 0) left.push('log')
  // On one port nothing on the wire tells such sessions apart.
  if (role === 'acceptor' && identity.qualifier !== undefined) left.push('identity.qualifier')
  if (dynamic === true) left.push('dynamic')
  return left
}
