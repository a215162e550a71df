// The server under test, without its transport: one acceptor session for each counterparty of the scripts, all on one port, with the echo
// application. Numbers start anew with each Logon, and nothing is kept on disk.
import { codec, everyRule, frameSlot } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { Now } from '@fix/events'
import { Driver, Session } from '@fix/session'
import type { Transport } from '@fix/session'
import { memoryJournal } from '@fix/store'
import { Echo } from './echo.ts'
import type { ServerSettings } from './settings.ts'

const ourCompID = 'ISLD'

/** The counterparties by version. */
const versions = [{ fix: codec(fix44), peers: ['TW44', 'TW', 'NO_CHECK_FIELDS_HAVE_VALUES'] }]
/** Framing is the same in every version. */
const framing = versions[0].fix
/** This one may send tags without a value. */
const relaxedPeer = 'NO_CHECK_FIELDS_HAVE_VALUES'

export interface ServerOptions {
  settings: ServerSettings
  /** Overwrite each view's bytes as soon as it is over. */
  poison: boolean
}

/** One connection, until it is closed from either side. */
export interface Accepted {
  received(bytes: Uint8Array, now: Now): void
  detached(now: Now): void
}

export class ServerUnderTest {
  readonly #drivers: Driver[] = []

  constructor({ settings, poison }: ServerOptions) {
    const journal = memoryJournal({ stored: 'atOnce' })
    for (const { fix, peers } of versions) {
      const { beginString } = fix.dictionary
      for (const peer of peers) {
        const echo = new Echo(fix)
        const session = new Session({
          name: `${beginString}:${ourCompID}->${peer}`,
          stream: journal.stream(peer, `${beginString} ${ourCompID} ${peer}`),
          role: 'acceptor',
          codec: fix,
          senderCompID: ourCompID,
          targetCompID: peer,
          compat: 'quickfix',
          resetOnLogon: true,
          poison,
          ...settings.session,
          validation: settings.rules === false ? false : { ...everyRule, emptyValues: peer !== relaxedPeer, ...settings.rules },
        })
        const driver = new Driver(session, journal, echo)
        echo.answerThrough(driver)
        this.#drivers.push(driver)
      }
    }
  }

  /** When `wake` must be called, on the scale of `monoUs`. */
  get deadlineUs(): number {
    return Math.min(...this.#drivers.map((driver) => driver.deadlineUs))
  }

  wake(now: Now): void {
    for (const driver of this.#drivers) if (driver.deadlineUs <= now.monoUs) driver.wake(now)
  }

  accept(transport: Transport): Accepted {
    return new Arrival(transport, (begin, sender, target) => this.#find(begin, sender, target))
  }

  /** Sets a number that the session of this name starts from; false if there is none, or it is connected. */
  setNumber(name: string, which: 'sender' | 'target', value: number, now: Now): boolean {
    const driver = this.#drivers.find(({ session }) => session.settings.name === name)
    if (driver === undefined) return false
    const { nextIn, nextOut } = driver.session.numbers
    const numbers = which === 'sender' ? { nextIn, nextOut: value } : { nextIn: value, nextOut }
    return driver.command({ kind: 'setNumbers', ...numbers }, now) === undefined
  }

  #find(begin: string, sender: string, target: string): Driver | undefined {
    return this.#drivers.find(
      ({ session: { settings } }) => settings.beginString === begin && settings.targetCompID === sender && settings.senderCompID === target,
    )
  }
}

type Find = (beginString: string, senderCompID: string, targetCompID: string) => Driver | undefined

/** A connection of which the session is not known yet: its first message names it, or it is closed without a word. */
class Arrival implements Accepted {
  readonly #transport: Transport
  readonly #find: Find
  #first = new Uint8Array(0)
  #driver: Driver | undefined

  constructor(transport: Transport, find: Find) {
    this.#transport = transport
    this.#find = find
  }

  received(bytes: Uint8Array, now: Now): void {
    if (this.#driver !== undefined) return this.#driver.received(bytes, 0, bytes.length, now)
    const all = new Uint8Array(this.#first.length + bytes.length)
    all.set(this.#first)
    all.set(bytes, this.#first.length)
    this.#first = all
    const frame = frameSlot()
    framing.frame(all, 0, all.length, frame)
    if (frame.kind === 'incomplete') return
    const view = framing.view()
    const known = frame.kind === 'message' && view.wrap(all, frame.start, frame.end) === ''
    const driver = known ? this.#find(view.str(8), view.str(49), view.str(56)) : undefined
    if (driver === undefined || driver.attached) return this.#transport.close()
    this.#driver = driver
    driver.attach(this.#transport, now)
    driver.received(all, 0, all.length, now)
  }

  detached(now: Now): void {
    this.#driver?.detached('peerClosed', now, this.#transport)
  }
}
