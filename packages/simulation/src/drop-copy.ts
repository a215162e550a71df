/**
 * A drop copy: every report of the TRADE session once more, on a session of its own, which a client calls or is called by. What it could not be
 * sent waits until it is up again; with the process that is forgotten.
 */
import { codec, type View } from '@fix/codec'
import type { Now } from '@fix/events'
import { Driver, foldNumbers, freshNumbers, Session, type Journal, type JournalRecord, type SessionConfig } from '@fix/session'
import { ctrader } from '@fix/venue/ctrader'
import type { Fields } from './report.ts'
import type { VenueLogin } from './venue.ts'

export interface DropCopyOptions {
  readonly journal: Journal
  /** What that journal already holds. */
  readonly records?: Iterable<JournalRecord>
  readonly login: VenueLogin
  readonly role: 'acceptor' | 'initiator'
  /** SenderCompID(49) of the venue. */
  readonly compID?: string
  /** True loses this report here. */
  readonly loses?: (fields: Fields) => boolean
  readonly session?: Partial<SessionConfig>
}

/** Its stream in the venue's journal, behind those of QUOTE and TRADE. */
const stream = 3
/** Reports that wait; the oldest is lost beyond these. */
const mostOwed = 10_000

export class DropCopy {
  readonly driver: Driver
  readonly #options: DropCopyOptions
  #owed: Fields[] = []

  constructor(options: DropCopyOptions) {
    this.#options = options
    const numbers = freshNumbers()
    for (const record of options.records ?? []) if (record.stream === stream) foldNumbers(numbers, record)
    const { login, role } = options
    const session = new Session(
      {
        role,
        codec: codec(ctrader.dictionary),
        name: 'DROPCOPY',
        stream,
        senderCompID: options.compID ?? ctrader.session.compIDs.targetCompID,
        targetCompID: login.compID,
        compIDsIgnoreCase: true,
        resendOrders: 'always',
        ...(role === 'initiator' && { logon: { username: login.username, password: login.password } }),
        ...options.session,
      } as SessionConfig,
      numbers,
    )
    this.driver = new Driver(session, options.journal, {
      onMessage: () => undefined,
      onFact: (fact, now) => {
        if (fact.kind === 'session_up') this.#send(now)
      },
      admit: (logon, answer) => this.#admit(logon, answer),
    })
  }

  /** A report that has gone out on TRADE, or was lost there. */
  copy(fields: Fields, now: Now): void {
    if (this.#options.loses?.(fields) === true) return
    this.#owed.push(fields)
    if (this.#owed.length > mostOwed) this.#owed.shift()
    this.#send(now)
  }

  #send(now: Now): void {
    while (this.#owed.length > 0) {
      if (this.driver.send('ExecutionReport', this.#owed[0], nothing, now).kind !== 'sent') return
      this.#owed.shift()
    }
  }

  #admit(logon: View, answer: (yes: boolean, text?: string) => void): void {
    const { username, password } = this.#options.login
    const fits = logon.str(553) === username && logon.str(554) === password
    answer(fits, fits ? undefined : 'InternalError: RET_INVALID_DATA')
  }
}

const nothing = new Uint8Array(0)
