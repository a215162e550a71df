/**
 * What becomes of a message that the dictionary has something against, rule by rule, before anything is answered: a venue that adds a value
 * to an enumeration must not make us reject a fill. The first rule that fits holds; where none fits, the message is rejected.
 */
import { RejectReason } from '@fix/codec'
import type { Problem, View } from '@fix/codec'

/**
 * - `reject`: Reject(3), and the application never sees the message
 * - `warn`: delivered as it is, and told (`session_invalid_accepted`)
 * - `fix`: delivered without the field at fault, and told; the journal has the message as it came
 * - `pass`: delivered as it is
 */
export type InvalidOutcome = 'reject' | 'warn' | 'fix' | 'pass'

/** A part that is left out fits everything. */
export interface InvalidRule {
  /** MsgType(35), the wire's. */
  msgType?: string
  /** SessionRejectReason(373). */
  reason?: number
  /** RefTagID(371). */
  refTagID?: number
  outcome: InvalidOutcome
}

/** Without its field a message is valid where the field should not stand there at all. */
const fixable = new Set<number>([
  RejectReason.invalidTagNumber,
  RejectReason.tagNotDefinedForMessage,
  RejectReason.undefinedTag,
  RejectReason.tagWithoutValue,
  RejectReason.tagRepeated,
])

/** An ExecutionReport(8) that is rejected is a fill that nobody knows of: it is delivered, and whoever reads it judges it. */
const unlessTold: readonly InvalidRule[] = [{ msgType: '8', outcome: 'warn' }]

/** The rules in force. Throws where a rule asks for what can't be done. `otherwise`: for what no rule fits. */
export function invalidRules(
  rules: readonly InvalidRule[] | undefined,
  session: string,
  strict: boolean,
  otherwise: InvalidOutcome,
): readonly InvalidRule[] {
  for (const { outcome, reason } of rules ?? []) {
    if (outcome === 'fix' && reason !== undefined && !fixable.has(reason))
      throw new Error(
        `Session ${session}: onInvalid, outcome fix for reason ${reason}: a field can be left out for ${[...fixable].join(', ')} only`,
      )
  }
  return [...(rules ?? (strict ? [] : unlessTold)), { outcome: otherwise }]
}

export function outcomeOf(rules: readonly InvalidRule[], view: View, problem: Problem): InvalidOutcome {
  for (const rule of rules) {
    if (rule.msgType !== undefined && !view.msgTypeIs(rule.msgType)) continue
    if (rule.reason !== undefined && rule.reason !== problem.reason) continue
    if (rule.refTagID !== undefined && rule.refTagID !== problem.refTagID) continue
    if (rule.outcome !== 'fix') return rule.outcome
    // A rule for all reasons can leave out only what should not be there.
    if (fixable.has(problem.reason)) return 'fix'
  }
  return 'reject'
}
