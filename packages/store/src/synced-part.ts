/**
 * How much of the last segment is known to be synced: each CHAIN record says up to which index all was when it was written. What stands behind
 * that may be in the kernel's memory only.
 */
import { RecordType } from '@fix/session'
import { endAt, idxAt, typeAt } from './format.ts'
import { syncedAt } from './look-ahead.ts'

export class SyncedPart {
  /** Offset in the last segment up to which all is known to be synced. */
  bytes = 0
  #syncedIdx = 0
  /** Index and end of the CHAIN records behind that, in turn. */
  #ends: number[] = []
  #from = 0

  /** A segment begins. What stood in the one before was synced first. */
  begin(): void {
    this.bytes = 0
    this.#ends = []
    this.#from = 0
  }

  /** A CHAIN or EPOCH record. */
  see(bytes: Uint8Array, view: DataView, at: number): void {
    this.#syncedIdx = Math.max(this.#syncedIdx, syncedAt(bytes, view, at))
    while (this.#from < this.#ends.length && this.#ends[this.#from] <= this.#syncedIdx) {
      this.bytes = this.#ends[this.#from + 1]
      this.#from += 2
    }
    if (typeAt(view, at) === RecordType.chain) this.#ends.push(idxAt(view, at), endAt(view, at))
  }
}
