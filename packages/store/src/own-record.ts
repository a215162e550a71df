/** What a journal writes of itself: no message, no number, nothing on the wire. */
import { Direction } from '@fix/session'
import type { RecordDraft, RecordType } from '@fix/session'

const nothing = new Uint8Array(0)

export function ownRecord(
  type: RecordType,
  stream: number,
  epoch: number,
  wallUs: number,
  note: Uint8Array,
  flags: number = 0,
): RecordDraft {
  return { type, stream, dir: Direction.none, epoch, seq: 0, wallUs, flags, raw: nothing, rawFrom: 0, rawTo: 0, note, lazy: false }
}
