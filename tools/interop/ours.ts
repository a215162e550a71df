/**
 * Our end of the line: an initiator or an acceptor with an application that numbers what it sends and counts what it applies. It is stopped and made
 * anew from its journal between cycles, as a restart would.
 */
import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import type { Codec, Writer } from '@fix/codec'
import type { SessionFact } from '@fix/events'
import { Direction, RecordType } from '@fix/session'
import type { SessionNumbers } from '@fix/session'
import { connect, listen } from '@fix/session/node'
import type { ConnectOptions, FixSession, Listener } from '@fix/session/node'
import { memoryJournal } from '@fix/store'
import { journal as fileJournal } from '@fix/store/file'
import type { Certificates } from './certificates.ts'
import type { Version } from './versions.ts'

export type Role = 'initiator' | 'acceptor'

export interface OursOptions {
  readonly version: Version
  readonly fix: Codec<unknown>
  readonly role: Role
  readonly folder: string
  readonly journal: 'file' | 'memory'
  /** An initiator's: where the line listens. An acceptor listens where it can. */
  readonly port: () => number
  readonly tls?: Certificates
  readonly resendOrders: 'never' | 'always'
  readonly compat?: 'quickfix'
}

type OpenJournal = Awaited<ReturnType<typeof fileJournal>> | ReturnType<typeof memoryJournal>

/** D, 8 and B by an id of ours. */
export type MessageKind = 'D' | '8' | 'B'

const text = new TextEncoder()

export class Ours {
  readonly #options: OursOptions
  readonly #folder: string
  readonly #memory = memoryJournal()
  #journal: OpenJournal | undefined = undefined
  #listener: Listener<unknown> | undefined = undefined
  #stop: AbortController | undefined = undefined
  #session: FixSession<unknown> | undefined = undefined
  #opening: Promise<void> | undefined = undefined
  /** How often each id of theirs was applied. */
  readonly applied = new Map<string, number>()
  /** Ids of orders of ours by the place where a gap fill would tell of them. */
  readonly #orders = new Map<string, string>()
  /** Orders that a gap fill passed over, as we were told. */
  readonly told = new Set<string>()
  /** The last that we were told. */
  readonly tail: string[] = []

  constructor(options: OursOptions) {
    this.#options = options
    this.#folder = mkdtempSync(path.join(options.folder, 'ours-'))
  }

  /** From the journal, whatever stands in it. */
  async open(resendOrders: 'never' | 'always' = this.#options.resendOrders): Promise<void> {
    const { role, journal } = this.#options
    this.#journal = journal === 'file' ? await fileJournal(this.#folder, { sync: 'process' }) : this.#memory
    const stop = new AbortController()
    this.#stop = stop
    const settings = { ...this.#common(resendOrders), journal: this.#journal }
    if (role === 'acceptor') {
      const door = this.#options.tls
      const listener = await listen<unknown>({
        ...settings,
        fix: this.#options.fix,
        port: 0,
        ...(door === undefined ? {} : { tls: { key: door.key, cert: door.cert } }),
      })
      this.#listener = listener
      this.#opening = listener
        .sessions()
        .next()
        .then(({ value }) => value && this.#take(value))
      return
    }
    const { port, tls } = this.#options
    this.#opening = connect<unknown>({
      ...settings,
      fix: this.#options.fix,
      host: '127.0.0.1',
      port: port(),
      targetCompID: 'PEER',
      signal: stop.signal,
      backOff: { baseMs: 20, capMs: 100 },
      ...(tls === undefined ? {} : { tls: { ca: tls.ca, servername: tls.servername } }),
    }).then(
      (session) => this.#take(session),
      (error: unknown) => {
        if (!stop.signal.aborted) throw error
      },
    )
  }

  /** Where an acceptor listens. */
  get port(): number {
    return this.#listener?.port ?? 0
  }

  get active(): boolean {
    return this.#session?.state === 'active'
  }

  get numbers(): SessionNumbers | undefined {
    return this.#session?.driver.session.numbers
  }

  /** A hole of ours is open. */
  get resending(): boolean {
    return this.#session?.driver.session.resending ?? false
  }

  /** False where it was refused. News may wait for the next logon. */
  send(kind: MessageKind, id: string): boolean {
    const session = this.#session
    if (session === undefined) return false
    const { driver } = session
    const { epoch } = driver.session.numbers
    const options = kind === 'B' ? { wait: true } : {}
    const result = driver.send(kind, (writer) => body(writer, kind, id, this.#options.version.beginString), text.encode(id), now(), options)
    if (result.kind === 'sent' && kind === 'D') this.#orders.set(`${epoch}:${result.seq}`, id)
    return result.kind !== 'refused'
  }

  testRequest(): void {
    this.#session?.command({ kind: 'testRequest', testReqID: 'FLUSH' })
  }

  logout(): void {
    this.#session?.command({ kind: 'logout', text: 'end of the cycle' })
  }

  /** Logs out, and is gone; only the journal stays. */
  async close(): Promise<void> {
    this.#stop?.abort()
    await this.#listener?.close()
    await this.#session?.close()
    await this.#opening
    this.#listener = undefined
    this.#session = undefined
    if (this.#options.journal === 'file') await this.#journal?.close()
    this.#journal = undefined
  }

  /** How often the journal says that each id of theirs was applied. */
  recorded(): Map<string, number> {
    const counts = new Map<string, number>()
    const decoder = new TextDecoder()
    for (const record of this.#journal?.records() ?? []) {
      if (record.type !== RecordType.message || record.dir !== Direction.in || record.note.length === 0) continue
      const id = decoder.decode(record.note)
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return counts
  }

  #take(session: FixSession<unknown>): void {
    this.#session = session
    session.onMessage((message) => {
      const id = message.str(message.msgTypeIs('D') ? 11 : message.msgTypeIs('8') ? 17 : 148)
      this.applied.set(id, (this.applied.get(id) ?? 0) + 1)
      return text.encode(id)
    })
  }

  #common(resendOrders: 'never' | 'always') {
    return {
      senderCompID: 'OURS',
      heartBtIntS: 5,
      resendOrders,
      resendTimeoutMs: 400,
      logonTimeoutMs: 2000,
      logoutTimeoutMs: 1000,
      peerCloseMs: 500,
      poison: true,
      onFact: (fact: SessionFact) => this.#heard(fact),
      ...this.#options.version.session,
      ...(this.#options.compat === undefined ? {} : { compat: this.#options.compat }),
    } satisfies Partial<ConnectOptions<unknown>>
  }

  #heard(fact: SessionFact): void {
    this.tail.push(fact.kind === 'session_down' ? `${fact.kind} ${fact.cause}` : fact.kind)
    if (this.tail.length > 12) this.tail.shift()
    if (fact.kind !== 'session_gap_filled') return
    for (const seq of fact.seqs) {
      const id = this.#orders.get(`${fact.epoch}:${seq}`)
      if (id !== undefined) this.told.add(id)
    }
  }
}

function now() {
  return { wallUs: Date.now() * 1000, monoUs: Math.round(performance.now() * 1000) }
}

/** The same fields as the peers write, in the order of their tags. */
function body(writer: Writer, kind: MessageKind, id: string, beginString: string): void {
  const old = beginString === 'FIX.4.2'
  if (kind === 'B') {
    writer.str(148, id)
    writer.int(33, 1)
    writer.str(58, id)
    return
  }
  if (kind === '8') {
    writer.str(6, '0')
    writer.str(14, '0')
    writer.str(17, id)
    if (old) writer.str(20, '0')
    writer.str(37, `Q-${id}`)
    writer.str(38, '100')
    writer.str(39, '0')
    writer.str(54, '1')
    writer.str(55, 'EURUSD')
    writer.str(150, '0')
    writer.str(151, '100')
    return
  }
  writer.str(11, id)
  if (old) writer.str(21, '1')
  writer.str(38, '100')
  writer.str(40, '1')
  writer.str(54, '1')
  writer.str(55, 'EURUSD')
  writer.utcNow(60, now(), 3)
}
