/**
 * Sequence numbers of one direction: which come, which are passed over, which of these come later, as copies or as a gap fill, and where numbers begin anew. It sees what a
 * log has: a gap in it is one of the log, and perhaps not one of the session.
 */
export interface Gap {
  readonly from: number
  readonly to: number
  readonly file: string
  /** Of the message behind it. */
  readonly line: number
  /** Numbers of it that have not come later. */
  missing: number
}

export interface Numbered {
  readonly seq: number
  /** PossDupFlag(43)=Y. */
  readonly possDup: boolean
  /** NewSeqNo(36) of a SequenceReset(4); NaN of all else. */
  readonly newSeqNo: number
  /** A SequenceReset(4) with GapFillFlag(123)=Y. */
  readonly gapFill: boolean
  /** A Logon(A) with ResetSeqNumFlag(141)=Y, or with the number 1. */
  readonly reset: boolean
}

/** Gaps that are kept with their place; of more it is known how many there are. */
const mostGaps = 1000

export class Sequence {
  first = NaN
  last = NaN
  gaps = 0
  possDups = 0
  /** Below the number that was expected, and no copy. */
  tooLow = 0
  resets = 0
  /** Without a number that is one. */
  unnumbered = 0
  readonly kept: Gap[] = []
  readonly #open: { gap: Gap; from: number; to: number }[] = []
  #expected = NaN

  get missing(): number {
    return this.kept.reduce((sum, gap) => sum + gap.missing, 0)
  }

  take({ seq, possDup, newSeqNo, gapFill, reset }: Numbered, file: string, line: number): void {
    if (!Number.isSafeInteger(seq) || seq < 1) {
      this.unnumbered++
      return
    }
    if (Number.isNaN(this.first)) this.first = seq
    if (reset && seq < this.#expected) {
      this.resets++
      this.#expected = seq
      this.#open.length = 0
    }
    if (!Number.isNaN(newSeqNo) && !gapFill) {
      // Numbers go on there, whatever this one has.
      this.resets++
      this.#expected = newSeqNo
      this.#open.length = 0
      this.last = seq
      return
    }
    const upTo = gapFill && newSeqNo > seq ? newSeqNo - 1 : seq
    if (possDup) this.possDups++
    if (seq < this.#expected) {
      this.#fill(seq, upTo)
      if (!possDup && !gapFill) this.tooLow++
      this.#expected = Math.max(this.#expected, upTo + 1)
      return
    }
    if (seq > this.#expected) this.#passedOver(this.#expected, seq - 1, file, line)
    this.#expected = upTo + 1
    this.last = seq
  }

  #passedOver(from: number, to: number, file: string, line: number): void {
    this.gaps++
    if (this.kept.length >= mostGaps) return
    const gap: Gap = { from, to, file, line, missing: to - from + 1 }
    this.kept.push(gap)
    this.#open.push({ gap, from, to })
  }

  /** Numbers that have come after all. */
  #fill(from: number, to: number): void {
    for (let at = 0; at < this.#open.length; at++) {
      const open = this.#open[at]
      const [first, last] = [Math.max(from, open.from), Math.min(to, open.to)]
      if (first > last) continue
      open.gap.missing -= last - first + 1
      const left = [
        { gap: open.gap, from: open.from, to: first - 1 },
        { gap: open.gap, from: last + 1, to: open.to },
      ].filter((range) => range.from <= range.to)
      this.#open.splice(at, 1, ...left)
      at += left.length - 1
    }
  }
}
