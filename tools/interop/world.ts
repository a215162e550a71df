/** Two engines and the line between them, for cycle after cycle; either end can begin anew from what it has stored. */
import { mkdirSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { codec } from '@fix/codec'
import { freePort } from '../free-port.ts'
import type { Certificates } from './certificates.ts'
import { Line, Plans } from './line.ts'
import { Ours } from './ours.ts'
import type { Role } from './ours.ts'
import { Peer } from './peer.ts'
import type { Version } from './versions.ts'

/** The other engine, as a program that `Peer` can speak to. */
export interface Engine {
  readonly name: string
  readonly command: readonly string[]
  /** The dictionaries that it is given for a version. */
  filesOf(version: Version): Version['files']
  /** Its session layer gives no message a second time to the application. */
  readonly filtersDuplicates: boolean
  /** It comes back from what it has stored; one that does not is never stopped. */
  readonly restarts: boolean
  /** What is sent without a connection gets a number all the same. */
  readonly sendsWhileDown: boolean
}

export interface Pairing {
  readonly engine: Engine
  readonly version: Version
  /** Ours. */
  readonly role: Role
  /** `opened`: the line ends TLS on both sides, so that it can lose whole messages; `sealed`: it can't read what passes. */
  readonly tls?: 'opened' | 'sealed'
}

export function nameOf({ engine, version, role, tls }: Omit<Pairing, 'engine'> & { engine: { name: string } }): string {
  return `${engine.name} ${version.name}, we are ${role}${tls === undefined ? '' : `, TLS ${tls}`}`
}

export interface WorldOptions {
  readonly pairing: Pairing
  readonly folder: string
  readonly journal: 'file' | 'memory'
  readonly certificates?: Certificates
  /** A folder for the engine's own message logs. */
  readonly logs?: string
}

export class World {
  readonly plans: Plans
  readonly line: Line
  readonly ours: Ours
  readonly sealed: boolean
  resendOrders: 'never' | 'always' | undefined = undefined
  readonly #options: WorldOptions
  readonly #store: string
  /** Where the other engine listens, or the line for it to call. */
  peerPort: number
  #peer: Peer | undefined = undefined

  private constructor(options: WorldOptions, peerPort: number, line: Line, plans: Plans) {
    const { pairing, journal } = options
    const certificates = pairing.tls === undefined ? undefined : options.certificates
    this.#options = options
    this.peerPort = peerPort
    this.#store = mkdtempSync(path.join(options.folder, 'theirs-'))
    this.sealed = pairing.tls === 'sealed'
    this.line = line
    this.plans = plans
    this.ours = new Ours({
      version: pairing.version,
      fix: codec(pairing.version.dictionary),
      role: pairing.role,
      folder: options.folder,
      journal,
      port: () => this.line.port,
      resendOrders: 'always',
      ...(certificates === undefined ? {} : { tls: certificates }),
    })
  }

  static async open(options: WorldOptions): Promise<World> {
    const { pairing, certificates } = options
    const plans = new Plans()
    const initiator = pairing.role === 'initiator'
    let world: World | undefined = undefined as World | undefined
    const line = await Line.open({
      caller: initiator ? 'ours' : 'theirs',
      targetPort: () => (initiator ? world?.peerPort : world?.ours.port) ?? 0,
      plans,
      ...(pairing.tls === undefined || certificates === undefined ? {} : { tls: pairing.tls === 'sealed' ? 'sealed' : certificates }),
    })
    world = new World(options, initiator ? 0 : line.port, line, plans)
    return world
  }

  get peer(): Peer {
    if (this.#peer === undefined) throw new Error('the peer was not started')
    return this.#peer
  }

  get peerFiltersDuplicates(): boolean {
    return this.#options.pairing.engine.filtersDuplicates
  }

  get sendsWhileDown(): boolean {
    return this.#options.pairing.engine.sendsWhileDown
  }

  async restartOurs(resendOrders: 'never' | 'always'): Promise<void> {
    if (this.resendOrders !== undefined) await this.ours.close()
    const first = this.#peer === undefined
    // Whoever is called is there first.
    if (first && this.#options.pairing.role === 'initiator') await this.restartPeer()
    await this.ours.open(resendOrders)
    this.resendOrders = resendOrders
    if (first && this.#options.pairing.role === 'acceptor') await this.restartPeer()
  }

  async restartPeer(): Promise<void> {
    const { pairing, certificates, logs } = this.#options
    const before = this.#peer
    if (before !== undefined && !pairing.engine.restarts) return
    await before?.stop()
    const [program, ...args] = pairing.engine.command
    if (logs !== undefined) mkdirSync(logs, { recursive: true })
    const called = pairing.role === 'initiator'
    for (let attempt = 1; ; attempt++) {
      // A port that was free may be somebody else's by now.
      if (called) this.peerPort = await freePort()
      const settings: Record<string, string> = {
        role: called ? 'acceptor' : 'initiator',
        begin: pairing.version.beginString,
        port: String(this.peerPort),
        store: this.#store,
        ...pairing.engine.filesOf(pairing.version),
        ...(logs === undefined ? {} : { log: logs }),
        ...(pairing.tls === undefined || certificates === undefined ? {} : { tls: certificates.folder }),
      }
      this.#peer = new Peer(program, [...args, ...Object.entries(settings).map(([name, value]) => `${name}=${value}`)], before)
      try {
        await this.#peer.listening()
        return
      } catch (error) {
        await this.#peer.stop()
        if (!called || attempt === 5) throw error
      }
    }
  }

  async close(): Promise<void> {
    if (this.resendOrders !== undefined) await this.ours.close()
    await this.#peer?.stop()
    await this.line.close()
  }
}
