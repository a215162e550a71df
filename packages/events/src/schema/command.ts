import { z } from 'zod'
import { killState } from './intent.ts'
import { count, text } from './scaled.ts'

const kind = z.literal('command')

/** What an operator may send from outside the process; the one place where a stranger's JSON becomes a fact. */
export const command = z.discriminatedUnion('command', [
  z.strictObject({ kind, command: z.literal('kill'), state: killState, scope: text, actor: text, reason: text, approver: text.optional() }),
  z.strictObject({
    ...{ kind, command: z.literal('limits'), limits: z.record(z.string(), z.unknown()), actor: text, reason: text },
    approver: text.optional(),
  }),
  z.strictObject({
    ...{ kind, command: z.literal('override'), code: text, scope: text, which: text.optional() },
    ...{ from: z.int(), to: z.int(), uses: count, forMs: count },
    ...{ actor: text, reason: text, approver: text.optional() },
  }),
  z.strictObject({ kind, command: z.literal('revoke'), id: count, actor: text, reason: text }),
  z.strictObject({ kind, command: z.literal('approve'), id: text, actor: text, reason: text }),
  z.strictObject({ kind, command: z.literal('cancel'), clOrdID: text, actor: text, reason: text }),
  z.strictObject({ kind, command: z.literal('compare'), actor: text, reason: text }),
  z.strictObject({ kind, command: z.literal('accept'), instrumentId: text, px: z.int(), actor: text, reason: text }),
  z.strictObject({
    kind,
    command: z.literal('cost'),
    id: text,
    type: z.enum(['commission', 'fee', 'rebate', 'tax', 'swap']),
    amount: z.int(),
    scale: count,
    currency: text,
    instrumentId: text,
    positionID: text,
    strategy: text,
    actor: text,
    reason: text,
  }),
  z.strictObject({ kind, command: z.literal('cash'), id: text, amount: z.int(), scale: count, currency: text, actor: text, reason: text }),
  z.strictObject({ kind, command: z.literal('stop'), actor: text, reason: text }),
])
