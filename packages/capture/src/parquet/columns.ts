/**
 * The columns of normalised facts in a Parquet file, one row an event. Their names and meaning are a contract with whoever reads our files with
 * another program: a change of either is a new `schemaVersion`.
 *
 * Times are INT64 nanoseconds of UTC. Parquet's `isAdjustedToUTC` is false all the same, because readers that show such times in a zone of their own
 * (DuckDB among them) cut them to microseconds when it is true. What a feed does not give is null.
 */
export const schemaVersion = 1

export type ColumnType = 'int32' | 'int64' | 'time' | 'text' | 'bytes'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly optional: boolean
  /** Values repeat: each stands once, in a dictionary. */
  readonly repeats?: boolean
}

const must = (name: string, type: ColumnType, repeats = false): Column => ({ name, type, optional: false, repeats })
const may = (name: string, type: ColumnType, repeats = false): Column => ({ name, type, optional: true, repeats })

export const factColumns: readonly Column[] = [
  must('schemaVersion', 'int32', true),
  /** Place in the one order of things; all rows of a fact have the same. */
  must('idx', 'int64'),
  /** Name of the session, or of the venue of a file of quotes; '' where it came from neither. */
  must('source', 'text', true),
  may('sessionEpoch', 'int64', true),
  /** MsgSeqNum(34). */
  may('msgSeq', 'int64'),
  /** Place of the entry in its message, from 0. */
  may('entryIndex', 'int32', true),
  /** RptSeq(83) or the venue's own number, the last one that the message covers. */
  may('rptSeq', 'int64'),
  /** '' for what is of no instrument. */
  must('instrumentId', 'text', true),
  must('kind', 'text', true),
  may('side', 'text', true),
  may('priceInt', 'int64'),
  may('priceScale', 'int32', true),
  may('sizeInt', 'int64'),
  may('sizeScale', 'int32', true),
  may('entryId', 'text'),
  may('refId', 'text'),
  may('position', 'int32', true),
  may('orderCount', 'int32', true),
  /** As the message says it. */
  may('eventTime', 'time'),
  /** When its bytes were read. */
  may('receiveTime', 'time'),
  /** When it entered the loop: nothing may be decided on it earlier. */
  must('usableTime', 'time'),
  /** Nanoseconds of the monotonic clock at that moment; the origin means nothing. */
  must('monoTime', 'int64'),
  must('flags', 'int32', true),
  may('mdReqID', 'text', true),
  may('subBook', 'int32', true),
  /** The first of the venue's own numbers that the message covers. */
  may('firstNo', 'int64'),
  may('applID', 'text', true),
  may('applSeq', 'int64'),
  may('applLastSeq', 'int64'),
  may('processedSeq', 'int64'),
  /** The whole fact as JSON, for kinds that have no columns of their own. */
  may('detail', 'text'),
]

export const rawColumns: readonly Column[] = [
  must('schemaVersion', 'int32', true),
  /** The message came behind this entry of the loop; its facts have a greater one. */
  must('behindIdx', 'int64'),
  must('connection', 'int32', true),
  must('source', 'text', true),
  must('sessionEpoch', 'int64', true),
  must('direction', 'text', true),
  must('receiveTime', 'time'),
  must('monoTime', 'int64'),
  /** BodyLength(9) as it came over the wire. */
  must('bodyLength', 'int32', true),
  /** 1 where a value was blanked, so that the bytes are not those of the wire. */
  must('redacted', 'int32', true),
  must('raw', 'bytes'),
]

/** Kinds of rows; the first six are MDUpdateAction(279) 0 to 5. */
export const entryKinds = ['new', 'change', 'delete', 'delete_thru', 'delete_from', 'overlay'] as const

/**
 * Bits of `flags`. The lowest two are those of EntryFlag. Where an action is none of the six, its number stands in the bits from `actionShift` on, and
 * `otherAction` is set.
 */
export const rowFlag = { badPrice: 4, badSize: 8, otherAction: 16, actionShift: 8 } as const
