/** What a reader makes of a message, in the words that both readers share. */
export interface Verdict {
  /** Where it stopped: the stream gave no whole message, the message had no whole fields, the dictionary was against it, the program ended. */
  readonly stage: 'framing' | 'parsing' | 'validation' | 'accepted' | 'crash'
  /** The reader's own word for why. */
  readonly reason: string
  /** SessionRejectReason(373) that goes with it; -1 where there is none. */
  readonly code: number
  /** RefTagID(371) that goes with it; 0 where there is none. */
  readonly tag: number
  /**
   * header/body/trailer as far as they were read: tag=value with commas between, by ascending tags, the entries of a group in brackets behind its count
   * field; all but letters, digits, points and minus signs as %XX.
   */
  readonly fields: string
}
