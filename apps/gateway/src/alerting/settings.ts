/** What may be configured of the alerts: whom they are sent to, in which order, and what is done when nobody answers. */
import { z } from 'zod'

const secret = z
  .string()
  .regex(
    /^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$/,
    'expected a reference, env:NAME or file:PATH; an address that lets in whoever has it never stands here itself',
  )

const pathway = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,30}$/, 'expected a short name in small letters, such as "pager"')
    .describe('How it is called in logs and answers.'),
  kind: z
    .enum(['webhook', 'command', 'mail'])
    .describe('webhook: a POST of JSON. command: a program with that JSON on its stdin. mail: a message through sendmail.'),
  url: secret.optional().describe('Of a webhook: https, or http on loopback.'),
  command: z
    .array(z.string().min(1))
    .min(1)
    .max(32)
    .optional()
    .describe('Of a command: the program and its arguments; no shell reads them.'),
  to: z.email().optional().describe('Of a mail: who gets it.'),
  from: z.email().optional().describe('Of a mail: who sends it.'),
  sendmail: z.string().default('/usr/sbin/sendmail').describe('Of a mail: the program that takes the message on its stdin.'),
  severities: z
    .array(z.enum(['page', 'ticket']))
    .min(1)
    .default(['page', 'ticket'])
    .describe('What it is for.'),
  heartbeat: z.boolean().default(false).describe('Gets a sign of life, so that its silence raises an alarm elsewhere.'),
})

export const alertsSchema = z
  .strictObject({
    pathways: z.array(pathway).max(16).default([]).describe('In the order in which they are tried: the next one where none acknowledges.'),
    receiptS: z
      .int()
      .min(1)
      .max(3600)
      .default(60)
      .describe('So long a receipt is waited for: the nonce in the answer, or in a POST to /alerts/receipt.'),
    unheard: z
      .enum(['tell', 'reduce-only'])
      .default('tell')
      .describe('What is done besides when nobody has acknowledged a page: a line of the log, or the kill switch for everything.'),
    heartbeatS: z.int().min(0).max(86_400).default(60).describe('A sign of life so often, to the pathways that get one; 0 is never.'),
    test: z
      .boolean()
      .default(true)
      .describe('A test with each start and each window of TRADE that opens, so that a pathway that is dead is known.'),
  })
  .default({ pathways: [], receiptS: 60, unheard: 'tell', heartbeatS: 60, test: true })
  .describe('Alerts: the gateway judges them itself, and sends them.')

export type AlertsSettings = z.infer<typeof alertsSchema>
export type PathwaySettings = AlertsSettings['pathways'][number]
