/**
 * What an import gives: sessions in our own words, what was not mapped and why, and what is wrong. One zod schema each; types and the published
 * JSON Schema come from it, so that the three can't differ. `options` has the names of SessionConfig, which a type test holds.
 */
import { z } from 'zod'

const ms = z.int().min(0)
const name = z.string().min(1)
/** `env:NAME` or `file:PATH`: where the secret is; it never stands here itself. */
export const secretRef = z.string().regex(/^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$/)

export const optionsSchema = z
  .strictObject({
    heartBtIntS: z.int().min(0),
    resetOnLogon: z.boolean(),
    resetOnLogout: z.boolean(),
    resetOnDisconnect: z.boolean(),
    resetOnError: z.boolean(),
    disconnectOnError: z.boolean(),
    refreshOnLogon: z.boolean(),
    checkCompIDs: z.boolean(),
    checkSequenceNumbers: z.boolean(),
    sendingTimeThresholdMs: ms,
    sendingTimeDigits: z.literal([0, 3, 6, 9]),
    requireOrigSendingTime: z.boolean(),
    validation: z.union([
      z.literal(false),
      z
        .strictObject({
          unknownTags: z.boolean(),
          userDefinedTags: z.boolean(),
          emptyValues: z.boolean(),
          enumerations: z.boolean(),
          sectionOrder: z.boolean(),
          groupOrder: z.boolean(),
        })
        .partial(),
    ]),
    validateChecksum: z.boolean(),
    rejectGarbled: z.boolean(),
    rejectInvalid: z.boolean(),
    allowPosDup: z.boolean(),
    resendEnd: z.enum(['open', 'closed']),
    resendChunk: z.int().min(0),
    redundantResendRequests: z.boolean(),
    nextExpectedMsgSeqNum: z.boolean(),
    lastMsgSeqNumProcessed: z.boolean(),
    testRequestAfter: z.number().min(1),
    receiveTimeoutAfter: z.number().min(1),
    disableHeartBeatCheck: z.boolean(),
    logonTimeoutMs: ms,
    logoutTimeoutMs: ms,
  })
  .partial()

const weekday = z.enum(['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'])

/** Times are `17:00:00`, a zone of their own behind a space. */
const windowSchema = z.strictObject({
  start: name,
  end: name,
  startDay: weekday.optional(),
  endDay: weekday.optional(),
  weekdays: z.array(weekday).optional(),
})

/** As the session's `schedule` option has it. */
export const scheduleSchema = windowSchema.partial().extend({
  zone: name,
  /** Never reset by time. */
  nonStop: z.literal(true).optional(),
  /** When connections are allowed, where that is less. */
  logon: windowSchema.optional(),
  /** Times of the day at which numbers begin anew within the window. */
  resetTimes: z.array(name).optional(),
})

export const tlsSchema = z.strictObject({
  /** Paths as the file has them: PKCS12, or PEM. */
  pfx: name.optional(),
  passphrase: secretRef.optional(),
  cert: name.optional(),
  key: name.optional(),
  ca: name.optional(),
  servername: name.optional(),
  minVersion: z.enum(['TLSv1.2', 'TLSv1.3']).optional(),
  maxVersion: z.enum(['TLSv1.2', 'TLSv1.3']).optional(),
  ciphers: z.array(name).optional(),
  /** An acceptor asks its clients for a certificate. */
  clientCertificate: z.boolean().optional(),
})

export const connectionSchema = z.strictObject({
  /** Initiator: where to connect, in this order. */
  endpoints: z.array(z.strictObject({ host: name, port: z.int().min(0).max(65_535) })).optional(),
  endpointOrder: z.enum(['listed', 'roundRobin']).optional(),
  /** Initiator: the waits between attempts. */
  reconnect: z.array(z.strictObject({ attempts: z.int().min(1).optional(), waitMs: ms })).optional(),
  connectTimeoutMs: ms.optional(),
  local: z.strictObject({ host: name.optional(), port: z.int().optional() }).optional(),
  /** Acceptor. Without a host, every address of the machine. */
  listen: z.strictObject({ host: name.optional(), port: z.int() }).optional(),
  allow: z.array(name).optional(),
  noDelay: z.boolean().optional(),
  keepAlive: z.boolean().optional(),
  tls: tlsSchema.optional(),
})

export const logonTagSchema = z.strictObject({
  tag: z.int().min(1),
  value: z.union([z.strictObject({ text: z.string() }), z.strictObject({ secret: secretRef })]),
})

export const sessionSchema = z.strictObject({
  name,
  /** Of its [SESSION]. */
  line: z.int(),
  role: z.enum(['initiator', 'acceptor']),
  beginString: name,
  /** DefaultApplVerID(1137) as it goes over the wire, on FIXT.1.1. */
  defaultApplVerID: name.optional(),
  identity: z.strictObject({
    senderCompID: name,
    senderSubID: name.optional(),
    senderLocationID: name.optional(),
    targetCompID: name,
    targetSubID: name.optional(),
    targetLocationID: name.optional(),
    /** Tells otherwise equal sessions apart; it is not on the wire. */
    qualifier: name.optional(),
  }),
  label: name.optional(),
  /** A pattern for peers that are not known by name. */
  template: z.boolean().optional(),
  /** Not dialled before it is created at run time. */
  dynamic: z.boolean().optional(),
  options: optionsSchema,
  logonTags: z.array(logonTagSchema).optional(),
  /** False: nothing is sent again, everything is gap-filled. */
  keepMessages: z.boolean().optional(),
  schedule: scheduleSchema.optional(),
  connection: connectionSchema,
  /** Files in QuickFIX's XML, for `fix dictionary import`; `byVersion` is by the suffix of AppDataDictionary. */
  dictionaries: z.strictObject({
    only: name.optional(),
    transport: name.optional(),
    application: name.optional(),
    byVersion: z.record(z.string(), name).optional(),
  }),
  store: z.strictObject({ directory: name.optional(), sync: z.enum(['each', 'process']).optional(), indexed: z.int().optional() }),
  log: z.strictObject({
    directory: name.optional(),
    heartbeats: z.boolean().optional(),
    milliseconds: z.boolean().optional(),
    stamps: z.boolean().optional(),
    console: z.array(z.enum(['events', 'incoming', 'outgoing'])).optional(),
  }),
})

/** What `--out` writes: the sessions alone. */
export const configSchema = z.strictObject({ schema: z.literal(1), sessions: z.array(sessionSchema) })

/** Why a name has no place in the result. */
export const notMappedKind = z.enum(['unknown', 'notApplicable', 'later', 'noEquivalent'])

export const importSchema = z.strictObject({
  schema: z.literal(1),
  file: z.string(),
  sessions: z.array(sessionSchema),
  notMapped: z.array(z.strictObject({ line: z.int(), name, kind: notMappedKind, reason: name, near: z.array(name).optional() })),
  /** Mapped, but not to be passed over. */
  notes: z.array(z.strictObject({ line: z.int(), name, text: name })),
  /** Where a secret stood, and where we will look for it. */
  secrets: z.array(z.strictObject({ line: z.int(), name, ref: secretRef })),
  /** A wrong value, or something missing. While there is one, the sessions are not to be used: a default would stand where it is. */
  problems: z.array(z.strictObject({ line: z.int(), name, given: z.string(), expected: z.string() })),
})

export type CfgOptions = z.infer<typeof optionsSchema>
export type CfgSchedule = z.infer<typeof scheduleSchema>
export type CfgWindow = z.infer<typeof windowSchema>
export type Weekday = z.infer<typeof weekday>
export type CfgTls = z.infer<typeof tlsSchema>
export type CfgConnection = z.infer<typeof connectionSchema>
export type CfgSession = z.infer<typeof sessionSchema>
export type CfgImport = z.infer<typeof importSchema>
export type CfgNote = CfgImport['notes'][number]
export type CfgProblem = CfgImport['problems'][number]
export type NotMapped = CfgImport['notMapped'][number]
export type LogonTag = z.infer<typeof logonTagSchema>

/** The result as JSON Schema, draft 2020-12. */
export function importJsonSchema(): object {
  return z.toJSONSchema(importSchema)
}
