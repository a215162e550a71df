/** Facts with sane defaults. */
import type { BookUpdate, Now, OrderReport } from '@fix/events'
import type { JournalStand } from '../src/index.ts'

export const at = (seconds: number): Now => ({ wallUs: 1_700_000_000_000_000 + seconds * 1_000_000, monoUs: seconds * 1_000_000 })

export function report(more: Partial<OrderReport>): OrderReport {
  return {
    kind: 'order_report',
    source: 'trade',
    seq: 1,
    clOrdID: '',
    origClOrdID: '',
    orderID: '',
    execID: '',
    execRefID: '',
    execType: 'New',
    ordStatus: 'New',
    instrumentId: 'EURUSD',
    side: 'buy',
    orderQty: null,
    cumQty: null,
    leavesQty: null,
    lastQty: null,
    lastPx: null,
    avgPx: null,
    avgPxScale: 5,
    price: null,
    stopPx: null,
    positionID: '',
    rejectReason: '',
    text: '',
    transactTimeUs: 0,
    possDup: false,
    massStatusReqID: '',
    totNumReports: null,
    ...more,
  }
}

export function update(instrumentId: string, receiveTimeUs: number, source = 'quote'): BookUpdate {
  return {
    kind: 'book_delta',
    instrumentId,
    source,
    seq: 1,
    eventTimeUs: 0,
    receiveTimeUs,
    count: 0,
    actions: new Uint8Array(0),
    sides: new Uint8Array(0),
    prices: new Float64Array(0),
    sizes: new Float64Array(0),
    ids: [],
    refIds: [],
  }
}

/** A journal that has done nothing. */
export const stand: JournalStand = {
  appended: 0,
  writtenBytes: 0,
  lagRecords: 0,
  refusal: undefined,
  halted: false,
  truncations: 0,
  reserveBytes: 0,
  segments: 1,
  bytes: 0,
  retired: 0,
  snapshotsKept: 0,
  snapshotsFailed: 0,
  sinceSnapshot: 0,
}
