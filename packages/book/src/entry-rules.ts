/** What the entries of a feed say beyond the plainest FIX, as data. */
export interface EntryRules {
  /**
   * Tags of the venue's own first and last number that an entry covers, or a snapshot as a whole. RptSeq(83) is both; venues that count ranges of
   * updates have two.
   */
  readonly numbers: { readonly first: number; readonly last: number }
  /** MDEntryType(269) of implied bids and offers. Absent where the venue has none: what the dictionaries call E and F are simulated prices. */
  readonly implied?: { readonly bid: string; readonly offer: string }
  /** QuoteCondition(276) values of entries that may not be traded on; they stay out of every top. */
  readonly excluded: readonly string[]
}

export const standardEntries: EntryRules = {
  numbers: { first: 83, last: 83 },
  // Crossed, and non-firm: what FIX has for an indicative price.
  excluded: ['F', 'I'],
}
