/** The side of a log that is played again: who it is, to whom it speaks, with which names and heartbeat, as the log says. */
import type { AnyCodec, AnyView } from '../raw/versions.ts'

export interface Side {
  readonly senderCompID: string
  readonly targetCompID: string
  readonly senderSubID: string
  readonly targetSubID: string
  readonly beginString: string
  readonly codec: AnyCodec
  /** DefaultApplVerID(1137) of its Logon(A); '' where there is none. */
  readonly defaultApplVerID: string
  /** Seconds; 30 where the log has no Logon(A). */
  readonly heartBtIntS: number
}

/** Finds the side as the log is read from its start: who logged on first, or sends the first order, or is named. */
export class SideSearch {
  /** Everybody who speaks to somebody. */
  readonly parties = new Map<string, number>()
  readonly #named: string | undefined
  #side: Side | undefined
  #heartBtIntS = NaN
  #defaultApplVerID = ''
  #byOrder = false

  constructor(named?: string) {
    this.#named = named
  }

  get side(): Side | undefined {
    const side = this.#side
    if (side === undefined) return undefined
    return { ...side, heartBtIntS: this.#heartBtIntS > 0 ? this.#heartBtIntS : 30, defaultApplVerID: this.#defaultApplVerID }
  }

  take(view: AnyView, codec: AnyCodec): void {
    const sender = view.str(49)
    this.parties.set(sender, (this.parties.get(sender) ?? 0) + 1)
    const isOrder = view.msgTypeIs('D') || view.msgTypeIs('V')
    if (
      this.#named === undefined
        ? (this.#side === undefined && view.msgTypeIs('A')) || (isOrder && !this.#byOrder)
        : this.#side === undefined && sender === this.#named
    ) {
      this.#byOrder ||= isOrder
      this.#side = {
        ...{ senderCompID: sender, targetCompID: view.str(56), senderSubID: view.str(50), targetSubID: view.str(57) },
        ...{ beginString: view.str(8), codec, heartBtIntS: 30, defaultApplVerID: '' },
      }
    }
    if (!view.msgTypeIs('A')) return
    if (Number.isNaN(this.#heartBtIntS)) this.#heartBtIntS = view.int(108)
    if (this.#defaultApplVerID === '') this.#defaultApplVerID = view.str(1137)
  }
}
