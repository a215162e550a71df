/** Which messages of a log are wanted: by time, by who speaks, by type. The same on every command that reads logs. */
import type { AnyView } from './versions.ts'
import { isAtOrBehind, type AskedTime } from './times.ts'

export interface Wanted {
  /** By SendingTime(52): from the first on, before the second. */
  readonly since?: AskedTime
  readonly until?: AskedTime
  /** SenderCompID(49) or TargetCompID(56) is one of them; empty: any. */
  readonly compIDs: ReadonlySet<string>
  /** MsgType(35) or the name of the message, in small letters where it is a name; empty: any. */
  readonly types: ReadonlySet<string>
}

export class Filter {
  readonly #wanted: Wanted
  readonly #byTime: boolean
  /** By MsgType(35) and name of the message: names are looked at once. */
  readonly #types = new Map<string, boolean>()

  constructor(wanted: Wanted) {
    this.#wanted = wanted
    this.#byTime = wanted.since !== undefined || wanted.until !== undefined
  }

  /** A message without a time is not in any stretch of it. */
  passes(view: AnyView): boolean {
    const { compIDs, types } = this.#wanted
    if (types.size > 0 && !this.#isType(view.msgType, view.messageName)) return false
    if (compIDs.size > 0 && !compIDs.has(view.str(49)) && !compIDs.has(view.str(56))) return false
    return !this.#byTime || this.#inTime(view.utcUs(52))
  }

  #isType(type: string, name: string): boolean {
    const known = this.#types.get(type)
    if (known !== undefined) return known
    const { types } = this.#wanted
    const is = types.has(type) || types.has(name.toLowerCase())
    if (this.#types.size < mostTypes) this.#types.set(type, is)
    return is
  }

  #inTime(us: number): boolean {
    const { since, until } = this.#wanted
    if (Number.isNaN(us)) return false
    return (since === undefined || isAtOrBehind(us, since)) && (until === undefined || !isAtOrBehind(us, until))
  }
}

/** A log may hold any number of types that nobody knows. */
const mostTypes = 1024
