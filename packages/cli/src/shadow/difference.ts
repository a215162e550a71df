/** A place where our answer and theirs are not the same, and the fields in which two messages differ. */
import type { OurMessage } from './played-session.ts'
import type { LoggedMessage } from './logged-message.ts'
import type { ReasonName } from './reasons.ts'
import type { WireField } from './wire-fields.ts'

export interface FieldDifference {
  readonly tag: number
  /** Undefined where their message does not have the field. */
  readonly theirs: string | undefined
  readonly ours: string | undefined
}

export type DifferenceKind =
  /** Both sent the message, and fields of it differ. */
  | 'fields'
  /** They sent what we would not have sent. */
  | 'onlyTheirs'
  /** We would have sent what they did not. */
  | 'onlyOurs'
  /** The same, at another time. */
  | 'time'
  /** MsgSeqNum(34) of theirs is not the one behind that before. */
  | 'number'
  /** We would have ended the connection. */
  | 'ended'
  /** We would have refused to send their application message. */
  | 'refused'

export interface Difference {
  readonly kind: DifferenceKind
  /** Where in the log: their message, or what came behind the time at which ours was due. */
  readonly at: LoggedMessage
  readonly theirs?: LoggedMessage
  readonly ours?: OurMessage
  readonly fields: readonly FieldDifference[]
  /** Seconds, causes, numbers, in words; '' where messages say it all. */
  readonly text: string
  /** Why it is no fault; undefined: it is not explained. */
  readonly reason: ReasonName | undefined
}

/** BodyLength(9), CheckSum(10) and SendingTime(52) follow from all else; MsgSeqNum(34) is followed apart. */
const never = new Set([8, 9, 10, 34, 52])

/** A gap fill repeats no message: its OrigSendingTime(122) is the moment at which it was sent. */
const stampsOf = (fields: readonly WireField[]): number => (fields.some(({ tag, text }) => tag === 35 && text === '4') ? 122 : 0)

/** What differs, by tag and by how often the tag stands; the order of fields says nothing. */
export function differences(theirs: readonly WireField[], ours: readonly WireField[]): FieldDifference[] {
  const found: FieldDifference[] = []
  const stamp = stampsOf(theirs)
  const skipped = (tag: number): boolean => never.has(tag) || tag === stamp
  const left = [...ours]
  for (const { tag, text } of theirs) {
    if (skipped(tag)) continue
    const at = left.findIndex((field) => field.tag === tag)
    if (at < 0) found.push({ tag, theirs: text, ours: undefined })
    else {
      const [{ text: other }] = left.splice(at, 1)
      if (other !== text) found.push({ tag, theirs: text, ours: other })
    }
  }
  for (const { tag, text } of left) if (!skipped(tag)) found.push({ tag, theirs: undefined, ours: text })
  return found
}
