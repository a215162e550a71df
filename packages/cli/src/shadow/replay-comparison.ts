/**
 * Two answers to one ResendRequest(2), number by number: a message again, or a gap fill. Both may cut their gap fills where they like; what counts
 * is which number is answered by what.
 */
import { differences, type Difference } from './difference.ts'
import type { LoggedMessage } from './logged-message.ts'
import type { OurMessage } from './played-session.ts'
import { reasonOf, type ReasonName } from './reasons.ts'
import { numberOf } from './wire-fields.ts'

/** A piece of ours, as far as it has not been compared. */
interface Piece {
  message: OurMessage
  from: number
  /** Excluded. */
  to: number
}

export class ReplayComparison {
  #pieces: Piece[] = []

  /** Takes what is an answer to a ResendRequest out of `ours`. */
  takeFrom(ours: OurMessage[]): OurMessage[] {
    const others: OurMessage[] = []
    for (const message of ours) {
      if (!message.possDup) others.push(message)
      else this.#pieces.push({ message, from: message.seq, to: endOf(message) })
    }
    return others
  }

  /** Ours that is older than `atUs` and was never answered by theirs. */
  stale(atUs: number): OurMessage[] {
    const stale = this.#pieces.filter(({ message }) => message.atUs < atUs)
    if (stale.length > 0) this.#pieces = this.#pieces.filter(({ message }) => message.atUs >= atUs)
    return stale.map(({ message }) => message)
  }

  /**
   * Compares a message of theirs with PossDupFlag(43)=Y; empty where both are the same. `logged` says whether the log has a number's first message,
   * `asked` which number was next when the peer asked, `nextOut` which is now: what went out before the answer did is part of theirs.
   */
  compare(theirs: LoggedMessage, logged: (seq: number) => boolean, asked: number, nextOut: number): Difference[] {
    const from = theirs.seq
    const to = endOf(theirs)
    const fill = theirs.msgType === '4'
    const found: Difference[] = []
    const tell = (
      reason: ReasonName | undefined,
      ours?: OurMessage,
      fields: Difference['fields'] = [],
      kind: Difference['kind'] = 'fields',
    ): void => {
      found.push({ kind, at: theirs, theirs, ...(ours === undefined ? {} : { ours }), fields, text: '', reason })
    }
    while (this.#pieces.length > 0 && this.#pieces[0].to <= from) {
      // They have gone past it.
      const { message } = this.#pieces[0]
      tell(undefined, message, [], 'onlyOurs')
      this.#pieces.shift()
    }
    const first = this.#pieces[0]
    if (first === undefined || first.from > from) {
      tell(from >= asked ? 'sentMeanwhile' : undefined, undefined, [], 'onlyTheirs')
      return found
    }
    const { message } = first
    if (fill && message.msgType === '4') {
      if (first.from === from && first.to === to) {
        const fields = differences(theirs.fields, message.fields).filter(({ tag }) => tag !== 36)
        if (fields.length > 0) tell(reasonOf('4', fields), message, fields)
      } else
        tell(
          this.#reach >= to || (this.#reach >= asked && to <= nextOut) ? 'gapFillSplit' : undefined,
          message,
          differences(theirs.fields, message.fields),
        )
      this.#cover(to, tell, logged)
    } else if (!fill && message.msgType !== '4') {
      const fields = differences(theirs.fields, message.fields)
      if (fields.length > 0) tell(reasonOf(theirs.msgType, fields), message, fields)
      this.#pieces.shift()
    } else if (fill) {
      this.#cover(to, tell, logged)
    } else {
      tell(logged(from) ? (isOrder(theirs.msgType) ? 'orderNotResent' : undefined) : 'neverLogged', message)
      first.from = from + 1
      if (first.from >= first.to) this.#pieces.shift()
    }
    return found
  }

  /** The number behind all that ours answers. */
  get #reach(): number {
    return this.#pieces.length === 0 ? 0 : this.#pieces[this.#pieces.length - 1].to
  }

  /** A gap fill of theirs goes up to `to`: what ours sends again below that, theirs declined. */
  #cover(to: number, tell: (reason: ReasonName | undefined, ours: OurMessage) => void, logged: (seq: number) => boolean): void {
    while (this.#pieces.length > 0 && this.#pieces[0].from < to) {
      const piece = this.#pieces[0]
      if (piece.message.msgType !== '4') tell(logged(piece.from) ? 'applicationDeclined' : undefined, piece.message)
      piece.from = Math.min(piece.to, to)
      if (piece.from < piece.to) return
      this.#pieces.shift()
    }
  }
}

const orders = new Set(['D', 'E', 'F', 'G', 's', 't', 'AB', 'AC'])
const isOrder = (msgType: string): boolean => orders.has(msgType)

/** The number behind those that the message answers. */
function endOf(message: OurMessage | LoggedMessage): number {
  const newSeqNo = message.msgType === '4' ? numberOf(message.fields, 36) : NaN
  return Number.isNaN(newSeqNo) ? message.seq + 1 : newSeqNo
}
