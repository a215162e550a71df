/**
 * Why a journal over a log of records has ended for good:
 *
 * - `fenced`: a newer writer has taken the log.
 * - `indexMismatch`: the log does not end where this journal left it: another writer of the same epoch, or a store that has forgotten what it acknowledged.
 * - `unresolved`: the outcome of an append stayed unknown for longer than the deadline.
 * - `failed`: the log refused for good; the cause is attached.
 * - `overrun`: more was appended while the log took nothing than is held for it.
 */
export type StoreFailureReason = 'fenced' | 'indexMismatch' | 'unresolved' | 'failed' | 'overrun'

/** What `onFailed` is called with: after it nothing is sent, and the way out is a new start, which asks the venue. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
  readonly reason: StoreFailureReason

  constructor(reason: StoreFailureReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.reason = reason
  }
}
