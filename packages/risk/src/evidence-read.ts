/** A verdict out of its record, as plain values: for exports, and for whoever judges it again. */
import {
  killStates,
  type BookState,
  type KillState,
  type NewOrder,
  type OrdType,
  type RiskCode,
  type Side,
  type TimeInForce,
} from '@fix/events'
import {
  askers,
  at,
  bookStates,
  checkResults,
  checksPadded,
  codeOf,
  evidenceOwner,
  evidenceVersion,
  flags,
  inputNames,
  kinds,
  marks,
  nameBytes,
  ordTypes,
  recordBytes,
  sides,
  timesInForce,
  type CheckResult,
} from './evidence-layout.ts'

export interface Check {
  /** `?` and its number for a code that this program does not know. */
  readonly code: RiskCode | `?${number}`
  readonly result: CheckResult
  /** NaN where it could not be told, Infinity where there is none. */
  readonly limit: number
  readonly actual: number
}

export interface Evidence {
  readonly kind: (typeof kinds)[number]
  readonly passed: boolean
  /** Idx of the fact that it answers, and its number among the verdicts on that, from 0. */
  readonly cause: number
  readonly decision: number
  readonly wallUs: number
  readonly monoUs: number
  /** NaN where nobody timed it. */
  readonly durationUs: number
  /** Of the limits, 16 hex digits; zeros where there were none. */
  readonly limitsHash: string
  readonly instrumentId: string
  readonly strategy: string
  /** Of the order that goes out by it; '' for none. */
  readonly clOrdID: string
  /** Of the order that is replaced; '' for a new one. */
  readonly origClOrdID: string
  /** The trace id of the wish, 32 hex digits; '' for none. */
  readonly trace: string
  readonly side: Side | ''
  readonly ordType: OrdType | ''
  readonly timeInForce: TimeInForce | ''
  readonly kill: KillState
  readonly by: NonNullable<NewOrder['by']>
  readonly bookState: BookState | ''
  /** Places in `drawdownLevels`. */
  readonly levels: { readonly day: number; readonly total: number; readonly ofStrategy: number }
  readonly flags: Readonly<Record<(typeof flags)[number], boolean>>
  /** By their names, as far as the record has them. */
  readonly inputs: Readonly<Record<string, number>>
  /** In the order of evaluation. */
  readonly checks: readonly Check[]
  /** Numbers of the overrides, in the order of the checks that they lifted. */
  readonly overrides: readonly number[]
}

export const isEvidence = (note: Uint8Array): boolean => note.length > 1 && note[0] === evidenceOwner

/** undefined for a note of somebody else; throws for one of a version that is not known, and for one that its own counts contradict. */
export function readEvidence(bytes: Uint8Array): Evidence | undefined {
  if (!isEvidence(bytes)) return undefined
  if (bytes[1] !== evidenceVersion) throw new Error(`evidence of version ${bytes[1]}, expected ${evidenceVersion}`)
  if (bytes.length < at.inputs) throw new Error(`evidence of ${bytes.length} bytes, expected ${at.inputs} or more`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const inputs = view.getUint16(at.counts, true)
  const checks = view.getUint8(at.counts + 2)
  const overrides = view.getUint8(at.counts + 3)
  const length = recordBytes(inputs, checks, overrides)
  if (bytes.length !== length)
    throw new Error(
      `evidence of ${bytes.length} bytes, expected ${length} for ${inputs} inputs, ${checks} checks and ${overrides} overrides`,
    )
  const bits = view.getUint32(at.flags, true)
  const word = (n: number): number => view.getUint8(at.words + n)
  return {
    kind: kinds[view.getUint8(2)] ?? 'other',
    passed: view.getUint8(3) === 1,
    cause: view.getFloat64(at.cause, true),
    decision: view.getUint32(at.decision, true),
    wallUs: view.getFloat64(at.wallUs, true),
    monoUs: view.getFloat64(at.monoUs, true),
    durationUs: view.getFloat64(at.duration, true),
    limitsHash: hex(bytes.subarray(at.hash, at.hash + 8)),
    instrumentId: nameAt(bytes, at.instrument),
    strategy: nameAt(bytes, at.strategy),
    clOrdID: nameAt(bytes, at.clOrdID),
    origClOrdID: nameAt(bytes, at.origClOrdID),
    trace: traceAt(bytes),
    side: sides[word(0)] ?? '',
    ordType: ordTypes[word(1)] ?? '',
    timeInForce: timesInForce[word(2)] ?? '',
    kill: killStates[word(3)] ?? 'halted',
    by: askers[word(7)] ?? 'strategy',
    bookState: bookStates[view.getUint8(at.book)] ?? '',
    levels: Object.fromEntries(marks.map((mark, n) => [mark, word(4 + n)])) as Evidence['levels'],
    flags: Object.fromEntries(flags.map((flag, bit) => [flag, (bits & (1 << bit)) !== 0])) as Evidence['flags'],
    inputs: Object.fromEntries(inputNames.slice(0, inputs).map((name, n) => [name, view.getFloat64(at.inputs + n * 8, true)])),
    checks: checksAt(view, at.inputs + inputs * 8, checks),
    overrides: Array.from({ length: overrides }, (_, n) => view.getFloat64(length - (overrides - n) * 8, true)),
  }
}

/** Overrides that let the order of a record pass, none where it was refused; undefined for a note of somebody else. */
export function overridesIn(bytes: Uint8Array): readonly number[] | undefined {
  if (!isEvidence(bytes)) return undefined
  const overrides = bytes[at.counts + 3]
  if (bytes[1] !== evidenceVersion || bytes[3] !== 1 || !(overrides > 0)) return nobody
  return readEvidence(bytes)!.overrides
}

const nobody: readonly number[] = []

/** What a verdict took is another each time; a run that is judged by its records leaves it out. */
export function untimed(note: Uint8Array): Uint8Array {
  const copy = new Uint8Array(note)
  if (isEvidence(note) && note.length >= at.inputs) copy.fill(0, at.duration, at.duration + 8)
  return copy
}

function checksAt(view: DataView, from: number, count: number): Check[] {
  const limitsAt = from + checksPadded(count)
  return Array.from({ length: count }, (_, n): Check => {
    const number = view.getUint8(from + n)
    return {
      code: codeOf(number) ?? `?${number}`,
      result: checkResults[view.getUint8(from + count + n)] ?? 'threw',
      limit: view.getFloat64(limitsAt + n * 8, true),
      actual: view.getFloat64(limitsAt + (count + n) * 8, true),
    }
  })
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

function traceAt(bytes: Uint8Array): string {
  const trace = hex(bytes.subarray(at.trace, at.trace + 16))
  return /^0+$/.test(trace) ? '' : trace
}

function nameAt(bytes: Uint8Array, from: number): string {
  let name = ''
  for (let n = 0; n < nameBytes && bytes[from + n] !== 0; n++) name += String.fromCharCode(bytes[from + n])
  return name
}
