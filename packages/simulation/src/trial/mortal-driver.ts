import type { Now, SessionCause } from '@fix/events'
import { Driver, type DriverApp, type Session, type Transport } from '@fix/session'
import type { SessionName } from '../desk-life.ts'
import type { GatewayProcess } from './gateway-process.ts'

/**
 * A driver of a process that may die or stand still: everything from outside passes the process first, and everything that it does to the outside
 * is a boundary where the process may end. To the rest it is the driver that it is.
 */
export class MortalDriver extends Driver {
  readonly #process: GatewayProcess
  readonly #name: SessionName
  #wire: Transport | undefined = undefined
  #tapped: Transport | undefined = undefined

  constructor(process: GatewayProcess, name: SessionName, session: Session, app: DriverApp) {
    super(session, process.journal, tapApp(process, app))
    this.#process = process
    this.#name = name
  }

  /** Nobody dials for a process that is dead or stands still. */
  override get attached(): boolean {
    return super.attached || !this.#process.runs
  }

  override get deadlineUs(): number {
    return this.#process.runs ? super.deadlineUs : Infinity
  }

  override attach(transport: Transport, _now: Now): void {
    const process = this.#process
    this.#wire = transport
    this.#tapped = tapTransport(process, this.#name, transport)
    super.attach(this.#tapped, process.now())
  }

  override received(bytes: Uint8Array, from: number, to: number, _now: Now): void {
    this.#process.reach(() => super.received(bytes, from, to, this.#process.now()))
  }

  override detached(cause: SessionCause, _now: Now, transport?: Transport, text = ''): void {
    const tapped = transport === this.#wire ? this.#tapped : transport
    this.#process.reach(() => super.detached(cause, this.#process.now(), tapped, text))
  }

  override wake(_now: Now): void {
    this.#process.timer(() => super.wake(this.#process.now()))
  }
}

function tapApp(process: GatewayProcess, app: DriverApp): DriverApp {
  return {
    ...app,
    onMessage: (view, now) => {
      if (process.dies('deliver')) return undefined
      const note = app.onMessage(view, now)
      process.dies('delivered')
      return note
    },
  }
}

function tapTransport(process: GatewayProcess, name: SessionName, transport: Transport): Transport {
  return {
    get bufferedBytes() {
      return transport.bufferedBytes
    },
    write(bytes, from, to) {
      if (process.dies('write')) return
      process.wrote(name, bytes.subarray(from, to))
      transport.write(bytes, from, to)
      process.dies('written')
    },
    close() {
      if (process.alive) transport.close()
    },
  }
}
