/** What the notes of a journal say of orders, as far as a story asks: which order a note is about, which ids it names, and which fact caused it. */
import { traceIdOf } from '@fix/events'
import { NOTE_OWNER } from '@fix/oms'
import type { JournalRecord } from '@fix/session'
import { shownNote } from '../journal/shown-note.ts'

/** One change of an order; its kind says what else it has. */
export interface NotedChange {
  readonly t: string
  /** Key of the order. */
  readonly o?: string
  readonly id?: string
  readonly f?: Readonly<Record<string, unknown>>
  readonly qty?: number
  readonly px?: number
  readonly derived?: boolean
  readonly to?: string
  readonly pos?: string
}

/** A note by its keys; whose it is says `owner`. */
export interface Noted {
  readonly owner: number
  readonly value: Readonly<Record<string, unknown>>
  readonly kind: string
  readonly cause: number
  /** Of orders alone. */
  readonly changes: readonly NotedChange[]
}

/** Undefined where the record has no note of orders, risk or the desk. */
export function notedIn(record: Pick<JournalRecord, 'type' | 'note'>): Noted | undefined {
  const note = shownNote(record)
  if (note === undefined || !('owner' in note)) return undefined
  const value = note.value as Readonly<Record<string, unknown>>
  const { k, type, cause, e } = value
  return {
    owner: note.owner,
    value,
    kind: isVerdict(value) ? 'verdict' : textOf(k) || textOf(type),
    cause: typeof cause === 'number' ? cause : NaN,
    changes: note.owner === NOTE_OWNER && Array.isArray(e) ? (e as NotedChange[]) : [],
  }
}

/** The evidence of a verdict: what was asked, what each check made of it. */
function isVerdict({ verdict, checks }: Readonly<Record<string, unknown>>): boolean {
  return typeof verdict === 'string' && Array.isArray(checks)
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The trace id of an order, by the note that it began with; of an older journal it follows from its name. */
export function traceOf({ value }: Noted): string {
  return textOf(value.trace) || traceIdOf(textOf(value.id))
}

/** The trace id of a wish that risk judged or the desk held; '' where it has none. */
export function tracesIn({ trace, intent }: Readonly<Record<string, unknown>>): string {
  return textOf(trace) || textOf((intent as { trace?: unknown } | undefined)?.trace)
}

/** Keys of the orders that a note of orders is about. */
export function keysIn({ owner, kind, value, changes }: Noted): string[] {
  if (owner !== NOTE_OWNER) return []
  if (kind === 'new') return [textOf(value.id)]
  if (kind === 'changes') return changes.flatMap(({ o }) => (o === undefined ? [] : [o]))
  return value.o === undefined ? [] : [textOf(value.o)]
}

/** Whether a change names an id that an order may be asked by. */
export function namesId({ id, f, pos }: NotedChange, asked: string): boolean {
  return id === asked || pos === asked || f?.orderID === asked || f?.positionID === asked
}

/** Whether any text within is one of the ids. */
export function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((each) => mentions(each, ids))
}
