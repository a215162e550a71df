// The server under test, without its transport: one acceptor session for each counterparty of the scripts, all on one port, with the echo
// application. Numbers start anew with each Logon, and nothing is kept on disk.
import { everyRule } from '@fix/codec'
import type { Now } from '@fix/events'
import { Driver, Session } from '@fix/session'
import type { Identity, ReceptionOptions } from '@fix/session'
import { memoryJournal } from '@fix/store'
import { Echo } from './echo.ts'
import type { ServerSettings } from './settings.ts'
import { applications, relaxedPeer, versions } from './versions.ts'
import type { Version } from './versions.ts'

const ourCompID = 'ISLD'
/** Only the header of a first message is read by it: any version's will do. */
const receptionist = versions[versions.findIndex(({ beginString }) => beginString === 'FIX.4.4')]

export interface ServerOptions {
  settings: ServerSettings
  /** Overwrite each view's bytes as soon as it is over. */
  poison: boolean
}

export class ServerUnderTest {
  /** By the name of their session; each is made when its counterparty is first heard of. */
  readonly #drivers = new Map<string, Driver>()
  readonly #journal = memoryJournal({ stored: 'atOnce' })
  readonly #options: ServerOptions

  constructor(options: ServerOptions) {
    this.#options = options
  }

  /** When `wake` must be called, on the scale of `monoUs`. */
  get deadlineUs(): number {
    return Math.min(...[...this.#drivers.values()].map((driver) => driver.deadlineUs))
  }

  wake(now: Now): void {
    for (const driver of this.#drivers.values()) if (driver.deadlineUs <= now.monoUs) driver.wake(now)
  }

  /** How a connection finds its session. */
  get reception(): ReceptionOptions {
    const validateChecksum = this.#options.settings.session.validateChecksum ?? true
    return { codec: receptionist.codec(), validateChecksum, find: (identity, _, answer) => answer(this.#find(identity)) }
  }

  /** Sets a number that the session of this name starts from; false if there is none, or it is connected. */
  setNumber(name: string, which: 'sender' | 'target', value: number, now: Now): boolean {
    const driver = this.#driver(name)
    if (driver === undefined) return false
    const { nextIn, nextOut } = driver.session.numbers
    const numbers = which === 'sender' ? { nextIn, nextOut: value } : { nextIn: value, nextOut }
    return driver.command({ kind: 'setNumbers', ...numbers }, now) === undefined
  }

  #find({ beginString, senderCompID, targetCompID }: Identity): Driver | undefined {
    return targetCompID === ourCompID ? this.#driver(sessionName(beginString, senderCompID)) : undefined
  }

  #driver(name: string): Driver | undefined {
    const made = this.#drivers.get(name)
    if (made !== undefined) return made
    for (const version of versions) {
      const peer = version.peers.find((candidate) => sessionName(version.beginString, candidate) === name)
      if (peer === undefined) continue
      const driver = this.#newDriver(version, peer, name)
      this.#drivers.set(name, driver)
      return driver
    }
    return undefined
  }

  #newDriver({ beginString, applVerID, codec }: Version, peer: string, name: string): Driver {
    const { settings, poison } = this.#options
    const echo = new Echo()
    const session = new Session({
      name,
      stream: this.#journal.stream(peer, `${beginString} ${ourCompID} ${peer}`),
      role: 'acceptor',
      codec: codec(),
      ...(applVerID === undefined ? {} : { applications, logon: { defaultApplVerID: applVerID } }),
      senderCompID: ourCompID,
      targetCompID: peer,
      compat: 'quickfix',
      resetOnLogon: true,
      poison,
      ...settings.session,
      validation: settings.rules === false ? false : { ...everyRule, emptyValues: peer !== relaxedPeer, ...settings.rules },
    })
    const driver = new Driver(session, this.#journal, echo)
    echo.answerThrough(driver)
    return driver
  }
}

/** As the scripts of the sibling suites name a session. */
function sessionName(beginString: string, peer: string): string {
  return `${beginString}:${ourCompID}->${peer}`
}
