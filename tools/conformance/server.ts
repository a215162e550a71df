// The server under test, without its transport: one acceptor session for each counterparty of the scripts, all on one port, with the echo
// application. Numbers start anew with each Logon, and nothing is kept on disk.
import { codec, everyRule } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { Now } from '@fix/events'
import { Driver, Session } from '@fix/session'
import type { Identity, ReceptionOptions } from '@fix/session'
import { memoryJournal } from '@fix/store'
import { Echo } from './echo.ts'
import type { ServerSettings } from './settings.ts'

const ourCompID = 'ISLD'

/** The counterparties by version. */
const versions = [{ fix: codec(fix44), peers: ['TW44', 'TW', 'NO_CHECK_FIELDS_HAVE_VALUES'] }]
/** This one may send tags without a value. */
const relaxedPeer = 'NO_CHECK_FIELDS_HAVE_VALUES'

export interface ServerOptions {
  settings: ServerSettings
  /** Overwrite each view's bytes as soon as it is over. */
  poison: boolean
}

export class ServerUnderTest {
  readonly #drivers: Driver[] = []

  constructor({ settings, poison }: ServerOptions) {
    const journal = memoryJournal({ stored: 'atOnce' })
    for (const { fix, peers } of versions) {
      const { beginString } = fix.dictionary
      for (const peer of peers) {
        const echo = new Echo()
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

  /** How a connection finds its session. */
  get reception(): ReceptionOptions {
    return { codec: versions[0].fix, find: (identity, _, answer) => answer(this.#find(identity)) }
  }

  /** Sets a number that the session of this name starts from; false if there is none, or it is connected. */
  setNumber(name: string, which: 'sender' | 'target', value: number, now: Now): boolean {
    const driver = this.#drivers.find(({ session }) => session.settings.name === name)
    if (driver === undefined) return false
    const { nextIn, nextOut } = driver.session.numbers
    const numbers = which === 'sender' ? { nextIn, nextOut: value } : { nextIn: value, nextOut }
    return driver.command({ kind: 'setNumbers', ...numbers }, now) === undefined
  }

  #find({ beginString, senderCompID, targetCompID }: Identity): Driver | undefined {
    return this.#drivers.find(({ session: { settings } }) => {
      return settings.beginString === beginString && settings.targetCompID === senderCompID && settings.senderCompID === targetCompID
    })
  }
}
