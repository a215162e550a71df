/**
 * Channels that many instruments share, ApplID(1180), numbered message by message with ApplSeqNum(1181). A message may be about several instruments:
 * then its number comes once for each. A channel knows the last number and up to where something is missing; whose increment that was nobody knows.
 */
import type { BookUpdate } from '@fix/events'

interface Channel {
  last: number
  /** The highest number that is missing, or was before anybody listened. */
  lostTo: number
}

export class Channels {
  readonly #byId = new Map<string, Channel>()

  /** Takes an increment: whether numbers before it are missing, because of a hole or because nobody listened before. */
  take({ applID = '', applSeq = 0, applLastSeq = 0 }: BookUpdate): '' | 'hole' | 'before' {
    if (applSeq === 0) return ''
    const channel = this.#byId.get(applID)
    const before = applLastSeq > 0 && applLastSeq < applSeq ? applLastSeq : applSeq - 1
    if (channel === undefined) {
      this.#byId.set(applID, { last: applSeq, lostTo: before })
      return 'before'
    }
    if (applSeq <= channel.last) return ''
    const goesOn = before <= channel.last
    if (!goesOn) channel.lostTo = before
    channel.last = applSeq
    return goesOn ? '' : 'hole'
  }

  /** The highest number that is missing in a message's channel. */
  lostTo(applID: string): number {
    return this.#byId.get(applID)?.lostTo ?? 0
  }

  clear(): void {
    this.#byId.clear()
  }
}
