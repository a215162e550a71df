/** What a feed did that it should not have done, counted by reason and never thrown. The keys are the codes of metrics. */
export interface Anomalies {
  /** New for an id, or a level without ids, that is there already: taken as a Change. */
  dup_new: number
  /** Change of an entry that is not there. */
  missing_change: number
  /** Delete of an entry that is not there. */
  missing_delete: number
  /** MDEntryRefID(280) of an entry that is not there. */
  missing_ref: number
  /** An unknown id whose side and price were used instead. */
  price_fallback: number
  /** New, Change or Overlay with a size of zero: taken as a Delete. */
  zero_size: number
  /** A price that does not stand on the instrument's tick: taken as it is. */
  off_tick: number
  /** An entry without what its action needs, or with a number that cannot be: the message was not applied. */
  bad_entry: number
  /** An action that the feed should not know: the message was not applied. */
  bad_action: number
  /** One id, one price without ids, or one position twice in a snapshot: the message was not applied. */
  dup_entry: number
  /** A message that would have led beyond the bound of entries: not applied. */
  overflow: number
  /** An increment before the snapshot of its book, or of its sub-book: it is in the snapshot, or there will never be one. */
  before_snapshot: number
  /** An increment for a book that is STALE. */
  while_stale: number
  /** A message for a book that nobody wants, or of a connection that is gone. */
  late: number
  /** Positions that cannot be: a change or a new entry beyond those that are held, a snapshot with holes. The message was not applied. */
  desync: number
  /** Levels after a message that stood out of their order, or twice. */
  disorder: number
  /** Levels beyond the depth of the feed, dropped. */
  depth_cut: number
  /** Messages after which a feed of tops had more than one level on a side. */
  deep_top: number
  /** A message that did not go on where the one before it had ended. */
  gap: number
  /** A message without the number that its feed gives to each: what is missing can no longer be told. */
  unnumbered: number
  /** A snapshot from before what has passed the book by since. */
  old_snapshot: number
  /** A snapshot of a LIVE book that said other than the book: news where a feed sends snapshots only, a loss that nobody saw where it sends increments. */
  snapshot_diff: number
  /** The second copy of a message, of two sessions that bring the same, said other than the first. */
  copy_differs: number
  /** A number that was there already. */
  dup_seq: number
  /** An increment from another session than the book's. */
  wrong_source: number
  /** Messages after which the bid was above the ask. */
  crossed: number
}

export type Anomaly = keyof Anomalies

export function noAnomalies(): Anomalies {
  return {
    dup_new: 0,
    missing_change: 0,
    missing_delete: 0,
    missing_ref: 0,
    price_fallback: 0,
    zero_size: 0,
    off_tick: 0,
    bad_entry: 0,
    bad_action: 0,
    dup_entry: 0,
    overflow: 0,
    before_snapshot: 0,
    while_stale: 0,
    late: 0,
    desync: 0,
    disorder: 0,
    depth_cut: 0,
    deep_top: 0,
    gap: 0,
    unnumbered: 0,
    old_snapshot: 0,
    snapshot_diff: 0,
    copy_differs: 0,
    dup_seq: 0,
    wrong_source: 0,
    crossed: 0,
  }
}
