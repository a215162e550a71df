import type { Codec, View } from '@fix/codec'
import type { JournalRecord } from '@fix/session'
import { Direction, RecordType } from '@fix/session'

/** What two journals say about the orders that went from one to the other. Orders, cancels and replaces, each by its ClOrdID(11). */
export interface LogComparison {
  /** Requests that the gateway's journal holds. */
  readonly sent: number
  /** Requests that the venue's journal holds, copies counted. */
  readonly received: number
  /** In the gateway's journal, not in the venue's, and nothing says why. */
  readonly lost: readonly string[]
  /** Reached the venue more than once without PossDupFlag(43)=Y on the later copy. */
  readonly doubled: readonly string[]
  /** In the gateway's journal, not in the venue's, and accounted for: gap-filled, or known by the gateway as never sent. */
  readonly unsent: readonly string[]
  /** Reached the venue though the gateway's journal doesn't know it: it was sent before it was written. */
  readonly unrecorded: readonly string[]
}

/**
 * Compares the journal of a gateway with that of its venue: the invariants that nothing is lost (I1) and nothing doubled (I2), judged from
 * what both wrote down and from nothing else.
 *
 * @param codec of the dialect that both speak
 * @param knownUnsent ClOrdIDs that the gateway has found never to have reached the venue, as its order state says
 */
export function reconcileLogs<M>(
  codec: Codec<M>,
  gateway: Iterable<JournalRecord>,
  venue: Iterable<JournalRecord>,
  knownUnsent: ReadonlySet<string> = new Set(),
): LogComparison {
  const view = codec.view()
  const sent = new Map<string, Sent>()
  const epochs: EpochStart[] = []
  for (const record of gateway) {
    if (record.type === RecordType.epoch) epochs.push({ stream: record.stream, epoch: record.epoch, fromUs: record.wallUs })
    if (record.type !== RecordType.message || record.dir !== Direction.out || !isRequest(view, record.raw)) continue
    sent.set(view.str(11), { stream: record.stream, epoch: record.epoch, seq: record.seq })
  }
  const received = new Set<string>()
  const doubled: string[] = []
  const unrecorded: string[] = []
  const filled: GapFill[] = []
  let count = 0
  for (const record of venue) {
    if (record.type !== RecordType.message || record.dir !== Direction.in || record.raw.length === 0) continue
    if (isRequest(view, record.raw)) {
      const clOrdID = view.str(11)
      count++
      if (received.has(clOrdID)) {
        if (!view.bool(43)) doubled.push(clOrdID)
      } else if (!sent.has(clOrdID)) unrecorded.push(clOrdID)
      received.add(clOrdID)
    } else if (view.msgType === '4' && view.bool(123)) {
      filled.push({ from: view.seqNum, before: view.int(36), atUs: record.wallUs })
    }
  }
  const lost: string[] = []
  const unsent: string[] = []
  for (const [clOrdID, message] of sent) {
    if (received.has(clOrdID)) continue
    const accounted = knownUnsent.has(clOrdID) || filled.some((fill) => covers(fill, message, epochs))
    if (accounted) unsent.push(clOrdID)
    else lost.push(clOrdID)
  }
  return { sent: sent.size, received: count, lost, doubled, unsent, unrecorded }
}

interface Sent {
  readonly stream: number
  readonly epoch: number
  readonly seq: number
}

interface EpochStart {
  readonly stream: number
  readonly epoch: number
  readonly fromUs: number
}

interface GapFill {
  readonly from: number
  /** NewSeqNo(36). */
  readonly before: number
  readonly atUs: number
}

/** A gap fill speaks of the numbers of its own time: it came after they began and before the next ones did. */
function covers(fill: GapFill, message: Sent, epochs: readonly EpochStart[]): boolean {
  if (message.seq < fill.from || message.seq >= fill.before) return false
  for (const start of epochs) {
    if (start.stream !== message.stream) continue
    if (start.epoch === message.epoch && fill.atUs < start.fromUs) return false
    if (start.epoch > message.epoch && fill.atUs >= start.fromUs) return false
  }
  return true
}

/** An order, a cancel or a replace; the view then shows it. */
function isRequest<M>(view: View<M>, raw: Uint8Array): boolean {
  if (raw.length === 0 || view.wrap(raw, 0, raw.length) !== '') return false
  return view.msgType === 'D' || view.msgType === 'F' || view.msgType === 'G'
}
