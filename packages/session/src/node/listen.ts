/**
 * `listen`: an acceptor that knows its sessions. Which it has is said by a list, by a template, or by `admit` alone, which then makes one for each
 * identity that it lets in; a session stays across reconnects, and can be added, stopped and removed while the port is open.
 */
import type { Codec, MessageView, View } from '@fix/codec'
import type { Now, SessionCause, SessionFact } from '@fix/events'
import type { AnyCodec } from '../any-codec.ts'
import type { SessionConfig } from '../config.ts'
import type { Driver } from '../driving/driver.ts'
import type { Identity } from '../reception/identity.ts'
import type { Clock } from '../transport.ts'
import { Acceptor } from './acceptor.ts'
import type { SocketCaller } from './acceptor.ts'
import type { DoorkeeperOptions } from './doorkeeper.ts'
import type { FixSession } from './fix-session.ts'
import { roomConfigOf, Rooms, versionsOf } from './rooms.ts'
import type { Added, Changed, RoomConfig } from './rooms.ts'
import type { SessionJournal } from './session-journal.ts'
import type { SocketOptions } from './socket-transport.ts'
import { systemClock } from './system-clock.ts'
import type { TlsServerSource } from './tls-door.ts'

/** One more port before the same sessions. */
export interface Port {
  port: number
  host?: string
  /** Instead of the listener's own; false for plain TCP. */
  tls?: TlsServerSource | false
}

export interface ListenOptions<M>
  extends Omit<SessionConfig, 'codec' | 'name' | 'stream' | 'role' | 'targetCompID'>, DoorkeeperOptions, SocketOptions {
  /** The dictionary of every session that says nothing else. */
  fix: Codec<M>
  /** Other dictionaries on the same port, by BeginString(8), or by it and DefaultApplVerID(1137): `FIX.4.2`, `FIXT.1.1/9`. */
  versions?: Readonly<Record<string, AnyCodec>>
  /** 0 takes any free port; `Listener.port` tells which. */
  port: number
  /** The address that is listened on; the loopback unless told. */
  host?: string
  morePorts?: readonly Port[]
  journal: SessionJournal
  /** The sessions that there are. With a list, or a template, nobody else comes in. What they say goes before what stands here. */
  sessions?: readonly Partial<RoomConfig<M>>[]
  /** Gives what is particular to the session of an identity that is not in the list, or undefined for a stranger. */
  template?: (identity: Identity, logon: MessageView<M>, caller: SocketCaller) => Partial<RoomConfig<M>> | undefined
  /** At most so many sessions, connected or not; 10,000 unless told. */
  maxSessions?: number
  /** Whether whoever sent this Logon may come in; a stranger is turned away without a word. */
  admit?: (logon: MessageView<M>, caller: SocketCaller) => boolean | Promise<boolean>
  /** Connections that have not logged on, in all and from one address; beyond, the oldest of them goes. */
  maxStrangers?: number
  maxStrangersPerAddress?: number
  /** TLS instead of plain TCP. A function is asked again each `tlsReloadMs`, a minute unless told, and with `reloadTls`. */
  tls?: TlsServerSource
  tlsReloadMs?: number
  certificateWarnDays?: number
  clock?: Clock
  onFact?: (fact: SessionFact, now: Now) => void
  /** Someone was turned away before there was a session. */
  onRefused?: (cause: SessionCause, text: string, now: Now, caller: SocketCaller) => void
}

export interface Listener<M> {
  readonly port: number
  /** That port, and those of `morePorts`. */
  readonly ports: readonly number[]
  /** Sockets that are open, and those of them that have not logged on. */
  readonly connections: number
  readonly strangers: number
  /** Names of the sessions that there are, connected or not. */
  readonly names: readonly string[]
  session(name: string): FixSession<M> | undefined
  /** Each session once, when it first logs on; ends when the listener is closed. */
  sessions(): AsyncGenerator<FixSession<M>, void, undefined>
  /** One more session, at once or refused with a code. Throws on a configuration that can't be. */
  add<N = M>(config: Partial<RoomConfig<N>>): Added<N>
  /** Logs a session out and takes no Logon of it until `start`. */
  stop(name: string, text?: string): Promise<Changed>
  start(name: string): Changed
  /** As `stop`, for good; its numbers stay in the journal. Without a list or template a next Logon makes the session anew. */
  remove(name: string, text?: string): Promise<Changed>
  reloadTls(): void
  close(text?: string): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Resolves when every port is open; rejects when one cannot be, or where the configuration can't. */
export async function listen<M>(options: ListenOptions<M>): Promise<Listener<M>> {
  const {
    fix,
    versions = {},
    sessions,
    template,
    admit,
    port: firstPort,
    host,
    morePorts = [],
    journal,
    onFact,
    maxSessions = 10_000,
  } = options
  const clock = options.clock ?? systemClock()
  const rooms = new Rooms({ journal, clock, maxSessions, onFact })
  const listed = sessions !== undefined || template !== undefined

  const add = <N>(config: Partial<RoomConfig<N>>, codec: AnyCodec = config.fix ?? fix): Added<N> => {
    const { fix: _own, versions: _versions, ...shared } = options
    const { targetCompID } = config
    if (targetCompID === undefined) throw new Error(`Session ${config.name ?? ''}: targetCompID is missing, the peer's name expected`)
    return rooms.add<N>({ ...(shared as object as RoomConfig<N>), name: undefined, ...config, targetCompID }, codec)
  }
  for (const config of sessions ?? []) {
    const added = add(config)
    if (added.kind === 'refused') throw new Error(`sessions: ${config.name ?? config.targetCompID ?? ''} is refused: ${added.code}`)
  }

  /** The session of an identity that may come in, made where it is a new one. */
  const open = (identity: Identity, config: Partial<RoomConfig<M>>, codec: AnyCodec): Driver | undefined => {
    const known = rooms.of(identity)
    if (known !== undefined) return known === 'stopped' ? undefined : known
    const added = add<M>({ ...config, ...roomConfigOf(identity) }, codec)
    return added.kind === 'added' ? added.session.driver : undefined
  }
  /** What makes the session of this identity, or undefined for a stranger. */
  const placeOf = (identity: Identity, logon: View, caller: SocketCaller): (() => Driver | undefined) | undefined => {
    const known = rooms.of(identity)
    if (known !== undefined) return known === 'stopped' ? undefined : () => open(identity, {}, fix)
    if (template === undefined && (listed || !isOurs(identity, options))) return undefined
    const config = template === undefined ? {} : template(identity, logon as MessageView<M>, caller)
    if (config === undefined) return undefined
    const codec = config.fix ?? versionsOf(identity, logon).flatMap((name) => versions[name] ?? [])[0] ?? fix
    return codec.layout.beginString === identity.beginString ? () => open(identity, config, codec) : undefined
  }

  const acceptor = new Acceptor({
    ...options,
    codec: fix,
    clock,
    name: options.senderCompID,
    find(identity, logon, answer, caller) {
      // What `template` and `admit` make of a stranger's words must not end the program.
      const failed = (error: unknown): void => answer(undefined, `admit failed: ${error instanceof Error ? error.message : String(error)}`)
      const decided = (yes: boolean, place: () => Driver | undefined): void => {
        let driver: Driver | undefined
        try {
          driver = yes ? place() : undefined
        } catch (error) {
          return failed(error)
        }
        answer(driver)
      }
      let place: (() => Driver | undefined) | undefined
      let admitted: boolean | Promise<boolean> = false
      try {
        place = placeOf(identity, logon, caller)
        // The reception's view is of this codec, so its getters are those of the dictionary.
        if (place !== undefined) admitted = admit?.(logon.retain() as MessageView<M>, caller) ?? true
      } catch (error) {
        return failed(error)
      }
      if (place === undefined) return answer(undefined)
      const found = place
      if (typeof admitted === 'boolean') return decided(admitted, found)
      admitted.then((yes) => decided(yes, found), failed)
    },
  })
  const ports: number[] = []
  try {
    for (const one of [{ port: firstPort, host }, ...morePorts] as readonly Port[])
      ports.push(await acceptor.listen(one.port, one.host ?? host, one.tls))
  } catch (error) {
    await acceptor.close()
    throw error
  }
  const close = async (text = ''): Promise<void> => {
    await acceptor.close(text)
    rooms.close()
  }
  return {
    port: ports[0],
    ports,
    get connections() {
      return acceptor.connections
    },
    get strangers() {
      return acceptor.strangers
    },
    get names() {
      return rooms.names
    },
    session: (name) => rooms.session(name) as FixSession<M> | undefined,
    sessions: () => rooms.sessions() as AsyncGenerator<FixSession<M>, void, undefined>,
    add: (config) => add(config),
    stop: (name, text) => rooms.stop(name, text),
    start: (name) => rooms.start(name),
    remove: (name, text) => rooms.remove(name, text),
    reloadTls: () => acceptor.reloadTls(),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** The Logon names us, in each part that we have a name for. */
function isOurs(identity: Identity, { senderCompID, senderSubID, senderLocationID }: Partial<SessionConfig>): boolean {
  return (
    identity.targetCompID === senderCompID &&
    identity.targetSubID === (senderSubID ?? identity.targetSubID) &&
    identity.targetLocationID === (senderLocationID ?? identity.targetLocationID)
  )
}
