/**
 * Which messages of a log belong to the order that was asked for, when the log is read from its start. An id that links is known only from the message that has it: what stands
 * before that may be missed, and then `isWhole` says so and the log is read once more.
 */
import { isAskedBy, orderIds, scopeOf } from './order-ids.ts'
import type { RawMessage } from '../raw/raw-message.ts'

/** An order that was replaced more often is followed so far. */
const mostIds = 100_000

export class IdSearch {
  /** Links by session. */
  readonly #known = new Set<string>()
  /** Requests of the order by MsgSeqNum(34), and who sent them to whom: a Reject(3) has the number alone. */
  readonly #sent = new Map<number, Set<string>>()
  readonly #asked: string
  #grew = false

  constructor(asked: string) {
    this.#asked = asked
  }

  /** Whether nothing that came to be known could have been missed before. */
  get isWhole(): boolean {
    return !this.#grew
  }

  /** The log is read from its start again, with what is known now. */
  again(): void {
    this.#grew = false
    this.#sent.clear()
  }

  takes(message: RawMessage): boolean {
    const { view } = message
    if (view.isAdmin && !view.msgTypeIs('3')) return this.#passes(view.seqNum, view.str(49))
    const belongs = this.#belongs(message)
    const { seqNum } = view
    if (belongs) {
      const senders = this.#sent.get(seqNum) ?? new Set()
      this.#sent.set(seqNum, senders.add(view.str(49)))
    } else this.#passes(seqNum, view.str(49))
    return belongs
  }

  #belongs({ view, traceIds }: RawMessage): boolean {
    const { links, mentions } = orderIds(view)
    const scope = scopeOf(view)
    const isAsked = isAskedBy(view, this.#asked) || traceIds.includes(this.#asked)
    const isKnown = (link: string): boolean => this.#known.has(`${scope}\x01${link}`)
    if (!isAsked && !links.some(isKnown)) return mentions.some(isKnown) || this.#refuses(view.msgType, view.int(45), view.str(56))
    // A message that names the id only in its groups is about more than this order.
    const inGroups = isAsked && mentions.some((link) => link.slice(2) === this.#asked)
    for (const link of inGroups ? mentions.filter((each) => each.slice(2) === this.#asked) : links) {
      const key = `${scope}\x01${link}`
      if (this.#known.has(key) || this.#known.size >= mostIds) continue
      this.#known.add(key)
      this.#grew = true
    }
    return true
  }

  /** A Reject(3) or BusinessMessageReject(j) of a request that belongs to the order. */
  #refuses(msgType: string, refSeqNum: number, to: string): boolean {
    return (msgType === '3' || msgType === 'j') && this.#sent.get(refSeqNum)?.has(to) === true
  }

  /** Numbers begin anew: another message has it now. */
  #passes(seqNum: number, sender: string): false {
    this.#sent.get(seqNum)?.delete(sender)
    return false
  }
}
