/** What `/alerts` answers. Within `schema: 1` keys are only added. */
import { z } from 'zod'

const count = z.int().min(0)

const firing = z.strictObject({
  name: z.string(),
  severity: z.enum(['page', 'ticket']),
  labels: z.record(z.string(), z.string()),
  summary: z.string(),
  runbook: z.string(),
  sinceUs: z.int(),
  /** Another alert says it already: nothing is sent of it. */
  inhibited: z.boolean(),
})

/** What of a service level was bad, as a share; the budget is what may be. */
const serviceLevel = z.strictObject({
  id: z.string(),
  title: z.string(),
  session: z.string(),
  budget: z.number(),
  bad3d: z.number(),
  bad1h: z.number().nullable(),
})

const sent = z.strictObject({
  timeUs: z.int(),
  kind: z.enum(['alert', 'resolved', 'test', 'heartbeat']),
  alert: z.string(),
  /** '' where it is about all of them. */
  pathway: z.string(),
  outcome: z.enum(['receipt', 'unheard', 'sent', 'failed', 'dropped']),
  /** Until the receipt, or until nothing more was waited for. */
  ms: count,
})

export const alertsSchema = z.strictObject({
  schema: z.literal(1),
  /** How old the answer is. */
  ageMs: count,
  wallUs: z.int(),
  /** In the order of the table. */
  firing: z.array(firing),
  serviceLevels: z.array(serviceLevel),
  /** The last ones, the newest first. */
  sent: z.array(sent),
  pathways: z.array(z.strictObject({ name: z.string(), kind: z.enum(['webhook', 'command', 'mail']) })),
})

export type AlertsAnswer = z.infer<typeof alertsSchema>
