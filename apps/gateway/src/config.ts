/**
 * The configuration of the gateway: one file, comments allowed, every key known. A mistake names the key, what was given and what was
 * expected, before any socket opens. Secrets are references, `env:NAME` or `file:PATH`, never values.
 */
import { readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser'
import { z } from 'zod'
import { accountMistakes, accountSchema, decimal, limitsSchema } from './limits-config.ts'
import { alertsSchema } from './alerting/settings.ts'
import { levels } from './log-catalogue.ts'
import { marketHoursSchema, scheduleMistake, scheduleSchema } from './session-schedule.ts'
import { peopleMistakes, peopleSchema } from './people-config.ts'
import { killSchema, tripsSchema } from './trips-settings.ts'

/** A user's mistake; the program says it and ends with status 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const secret = z
  .string()
  .regex(/^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$/, 'expected a reference, env:NAME or file:PATH; a secret never stands here itself')
const port = z.int().min(1).max(65535)

const session = z.strictObject({
  host: z.string().min(1).describe('Host of the session, from the platform’s FIX API settings.'),
  port: port.describe('cTrader: 5211 (QUOTE) and 5212 (TRADE) with TLS, 5201 and 5202 without.'),
  tls: z
    .boolean()
    .default(true)
    .describe('TLS with the host’s name verified. Without it only loopback is allowed, unless allowPlaintext is set.'),
  allowPlaintext: z
    .boolean()
    .default(false)
    .describe('Takes a host that is not loopback without TLS: login and orders go over the wire in the clear.'),
  senderCompID: z.string().min(1).describe('SenderCompID(49), such as demo.broker.1234567.'),
  targetCompID: z.string().min(1).default('cServer').describe('TargetCompID(56); cTrader compares without regard to case.'),
  senderSubID: z.string().optional().describe('SenderSubID(50), where the venue wants another than the name of its session.'),
  username: secret.describe('Username(553): the numeric login.'),
  password: secret.describe('Password(554): the FIX password, which is not the platform’s.'),
  heartBtInt: z.int().min(0).max(300).default(30).describe('HeartBtInt(108) in seconds; 0 switches heartbeats off.'),
  skewWarnMs: z.int().min(0).default(1000).describe('Difference of the clocks, by SendingTime(52), from which it is told; 0 is never.'),
  skewHaltMs: z.int().min(0).default(0).describe('Difference of the clocks from which the session ends; 0 is never.'),
  schedule: scheduleSchema.optional().describe('When the session is open and its numbers begin again; always open without it.'),
})

const dropCopy = session.extend({
  role: z
    .enum(['initiator', 'acceptor'])
    .default('initiator')
    .describe('initiator: we call the venue for it. acceptor: the venue calls us, and host and port are those that we listen on.'),
  username: secret.optional().describe('Username(553): ours as initiator, the venue’s as acceptor; none without it.'),
  password: secret.optional().describe('Password(554), in the same way.'),
  numbering: z.enum(['reset', 'continue']).default('continue').describe('continue: what was missed is sent again. reset: it is gone.'),
  cert: z.string().optional().describe('acceptor with TLS: file of the certificate, PEM, relative to this one.'),
  key: z.string().optional().describe('acceptor with TLS: file of its key, PEM.'),
})

const instrument = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Z0-9._-]+$/)
    .describe('Name of the symbol in the venue’s security list, such as EURUSD.'),
  digits: z.int().min(0).max(9).describe('Decimals of its price; compared with the security list, a difference refuses to trade.'),
  qtyDigits: z.int().min(0).max(8).default(2).describe('Decimals of a quantity.'),
  step: decimal.describe('Smallest step of a quantity, in units.'),
  min: decimal.describe('Smallest quantity of an order, in units.'),
  max: decimal.optional().describe('Largest quantity that the venue takes; without it the limits alone bound an order.'),
  currency: z.string().length(3).describe('Currency of the quote, in which profit arises.'),
})

export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Where editors find the schema of this file; not read otherwise.'),
  mode: z
    .enum(['watch', 'shadow', 'paper', 'live'])
    .default('watch')
    .describe(
      'watch: books only. shadow: decisions, nothing sent. paper: orders to a demo venue. live: refused until the playbook exists.',
    ),
  venue: z.enum(['ctrader']).describe('The profile of the venue: its sessions, its dialect and its rules.'),
  quote: session.describe('The session for market data.'),
  trade: session.describe('The session for orders; the same keys.'),
  dropCopy: dropCopy
    .optional()
    .describe(
      'A second session that tells every report once more. It feeds the same orders, and what one of the two does not tell is a break.',
    ),
  stageFile: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The approved stage file, relative to this one: what `gateway approve` wrote. While build, configuration or strategy are others than it says, or limits were raised, only reducing orders leave. Nothing is compared without it.',
    ),
  numbering: z.enum(['reset', 'continue']).default('reset').describe('cTrader resets the sequence numbers at each logon.'),
  instruments: z.array(instrument).min(1).max(200).describe('What is subscribed and may be traded.'),
  hours: z
    .record(z.string(), marketHoursSchema)
    .optional()
    .describe(
      'When the market of an instrument is open, by its id, or * for all others: a closed one owes no update and makes nothing stale. Open without it.',
    ),
  limits: z.record(z.string(), limitsSchema).describe('By instrument. An instrument without limits is not traded.'),
  account: accountSchema.optional().describe('The account: its money, and limits of all instruments together.'),
  strategy: z
    .strictObject({
      module: z.string().describe('File of the strategy, relative to this one.'),
      params: z.record(z.string(), z.number()).default({}).describe('Values for the parameters that it declares; the rest keep theirs.'),
    })
    .optional()
    .describe('What decides; needed in shadow and paper, not used in watch.'),
  journal: z
    .strictObject({
      dir: z.string().default('state').describe('Folder of all state, relative to this file. One gateway at a time.'),
      sync: z
        .enum(['process', 'group', 'each'])
        .default('group')
        .describe(
          'process survives the death of the process, group and each a loss of power. A journal that keeps nothing is for tests only.',
        ),
      snapshotEvery: z
        .int()
        .min(0)
        .default(100_000)
        .describe('Records after which the state is kept, so that a start folds no more than these; 0 keeps it at a clean stop only.'),
      retain: z
        .strictObject({
          retired: z.enum(['archive', 'remove']).describe('What becomes of segments that snapshots stand for: moved beside, or removed.'),
          segments: z.int().min(0).default(0).describe('So many stay nevertheless.'),
          bytes: z.int().min(0).default(0).describe('They stay as long as they are no more than this together.'),
          resendable: z
            .int()
            .min(0)
            .optional()
            .describe('Outbound messages of each session that stay for resends; all of its numbering unless told.'),
        })
        .optional()
        .describe('Without it the whole journal stays, which is the audit.'),
    })
    .default({ dir: 'state', sync: 'group', snapshotEvery: 100_000 })
    .describe('Where the records stand, and what a message waits for before it leaves.'),
  capture: z
    .strictObject({
      raw: z.boolean().default(true).describe('Messages of market data as they came; the journal keeps their numbers only.'),
      fileMinutes: z.int().min(0).default(60).describe('A file ends after so long, in market time; 0 is by its size alone.'),
      fileBytes: z.int().min(1_000_000).default(67_108_864).describe('A file ends when it is as long as this.'),
      retainBytes: z
        .int()
        .min(0)
        .default(0)
        .describe('The newest files that are no more than this together stay, facts and messages each; 0 keeps all.'),
    })
    .default({ raw: true, fileMinutes: 60, fileBytes: 67_108_864, retainBytes: 0 })
    .describe('What is captured of the market and of the loop, and how long it stays.'),
  orders: z
    .strictObject({
      resend: z
        .union(
          [
            z.literal('never'),
            z.strictObject({ youngerThanMs: z.int().min(1).max(60_000).describe('Up to this age an order is sent again.') }),
          ],
          {
            error: 'expected "never", or an object with youngerThanMs from 1 to 60000',
          },
        )
        .default('never')
        .describe('Orders that a ResendRequest(2) of the venue names: passed over and asked after, or sent again while they are young.'),
      unknownBlocks: z
        .enum(['session', 'symbol'])
        .default('session')
        .describe('What an order of unknown fate keeps from new orders: everything, or its own instrument.'),
      unknownAlertMs: z
        .int()
        .min(0)
        .default(10_000)
        .describe('How long an order may be of unknown fate before people are told of it once more.'),
      positionBreakBlocks: z
        .boolean()
        .default(true)
        .describe('A position that the venue has otherwise keeps its instrument from new orders until they agree.'),
      protection: z
        .strictObject({
          protectMs: z
            .int()
            .min(100)
            .max(60_000)
            .default(2000)
            .describe('So long a protective stop may take to be acknowledged before its position counts as unprotected.'),
          tries: z
            .int()
            .min(1)
            .max(20)
            .default(5)
            .describe('Protective stops in a row that come to nothing before the position is closed.'),
          close: z
            .boolean()
            .default(false)
            .describe('Closes a position at the market for which no stop can be had; without it the stop is tried on.'),
        })
        .default({ protectMs: 2000, tries: 5, close: false })
        .describe('Stops that a strategy asks for with its orders.'),
      contingentWithinMs: z
        .int()
        .min(1000)
        .max(86_400_000)
        .default(60_000)
        .describe(
          'So long after an order was filled those that it triggers may still be sent; behind that, as after a long restart, they are dropped and told.',
        ),
    })
    .default({
      resend: 'never',
      unknownBlocks: 'session',
      unknownAlertMs: 10_000,
      positionBreakBlocks: true,
      protection: { protectMs: 2000, tries: 5, close: false },
      contingentWithinMs: 60_000,
    })
    .describe('What holds for orders whose fate or position is in question.'),
  parity: z
    .strictObject({
      everyS: z
        .int()
        .min(0)
        .default(60)
        .describe('Orders and positions are compared with the venue so often while it trades; 0 is at each logon only.'),
      graceMs: z.int().min(0).default(3000).describe('A difference beside a younger event is on its way, and no break.'),
      onSevere: z
        .enum(['tell', 'reduce-only', 'halted'])
        .default('reduce-only')
        .describe(
          'What a break that is too large or older than five minutes does to the account; one older than a minute keeps its instrument from new orders.',
        ),
      largestBreak: z
        .record(z.string(), decimal)
        .optional()
        .describe('A position that differs by more than this is too large a break at once: in units, by instrument, or * for all others.'),
    })
    .default({ everyS: 60, graceMs: 3000, onSevere: 'reduce-only' })
    .describe('The comparison with what the venue says of orders and positions.'),
  people: peopleSchema,
  trips: tripsSchema,
  kill: killSchema,
  alerts: alertsSchema,
  watchdog: z
    .strictObject({
      stallMs: z
        .int()
        .min(0)
        .default(2000)
        .describe('How long the loop may stand still before the process is ended, to be started again by its supervisor; 0 is for ever.'),
    })
    .default({ stallMs: 2000 })
    .describe('A thread that watches the loop.'),
  http: z
    .strictObject({ port: z.int().min(0).max(65535).default(8080).describe('Port on 127.0.0.1; 0 takes a free one.') })
    .default({ port: 8080 })
    .describe('The page, and what programs ask.'),
  log: z
    .strictObject({
      level: z.enum(levels).default('info').describe('Lines below it are not written.'),
      file: z.string().optional().describe('File of the log, relative to this one; standard error without it.'),
      fileBytes: z
        .int()
        .min(4096)
        .default(67_108_864)
        .describe('The file turns over once it is as long as this: it becomes .1, and .1 becomes .2.'),
      files: z.int().min(0).max(1000).default(5).describe('So many older files stay.'),
      bufferBytes: z
        .int()
        .min(4096)
        .default(4_194_304)
        .describe('What may wait to be written; above it lines of info and below are dropped and counted, those of warn and above never.'),
    })
    .default({ level: 'info', fileBytes: 67_108_864, files: 5, bufferBytes: 4_194_304 })
    .describe('JSON lines, the events of docs/events.md.'),
})

export type Config = z.infer<typeof configSchema>
export type SessionSettings = Config['quote']

/** Reads and checks a configuration; paths in it become absolute. Throws ConfigError. */
export function readConfig(file: string): Config {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new ConfigError(`${file}: cannot be read: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}`)
  }
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, { allowTrailingComma: true })
  if (errors.length > 0) {
    const line = text.slice(0, errors[0].offset).split('\n').length
    throw new ConfigError(`${file}:${line}: ${printParseErrorCode(errors[0].error)}; expected JSON, comments allowed`)
  }
  return checkConfig(value, file)
}

/** Checks a configuration that is already an object. Throws ConfigError that lists every mistake, one a line. */
export function checkConfig(value: unknown, file: string): Config {
  const result = configSchema.safeParse(value, { reportInput: true })
  if (!result.success) throw new ConfigError(result.error.issues.map((issue) => `${file}: ${explain(issue)}`).join('\n'))
  const config = result.data
  const base = dirname(resolve(file))
  config.journal.dir = absolute(base, config.journal.dir)
  config.kill.file = absolute(config.journal.dir, config.kill.file)
  if (config.log.file !== undefined) config.log.file = absolute(base, config.log.file)
  if (config.stageFile !== undefined) config.stageFile = absolute(base, config.stageFile)
  if (config.strategy) config.strategy.module = absolute(base, config.strategy.module)
  for (const name of ['cert', 'key'] as const)
    if (config.dropCopy?.[name] !== undefined) config.dropCopy[name] = absolute(base, config.dropCopy[name])
  const mistakes = crossCheck(config)
  if (mistakes.length > 0) throw new ConfigError(mistakes.map((mistake) => `${file}: ${mistake}`).join('\n'))
  return config
}

function crossCheck(config: Config): string[] {
  const mistakes: string[] = []
  const known = new Set(config.instruments.map((one) => one.id))
  if (known.size !== config.instruments.length) mistakes.push('instruments: an id stands twice, expected each once')
  for (const id of Object.keys(config.limits)) {
    if (!known.has(id)) mistakes.push(`limits.${id}: no such instrument, expected one of ${[...known].join(', ')}`)
  }
  for (const id of Object.keys(config.parity.largestBreak ?? {})) {
    if (id !== '*' && !known.has(id))
      mistakes.push(`parity.largestBreak.${id}: no such instrument, expected * or one of ${[...known].join(', ')}`)
  }
  mistakes.push(...peopleMistakes(config.people))
  for (const [id, given] of Object.entries(config.hours ?? {})) {
    const mistake = scheduleMistake(given)
    if (id !== '*' && !known.has(id)) mistakes.push(`hours.${id}: no such instrument, expected * or one of ${[...known].join(', ')}`)
    if (mistake !== undefined) mistakes.push(`hours.${id}.${mistake.replace(/^schedule\.?/, '')}`)
  }
  mistakes.push(...accountMistakes(config.account, config.limits))
  for (const name of ['quote', 'trade', 'dropCopy'] as const) {
    const one = config[name]
    if (one === undefined) continue
    const mistake = one.schedule === undefined ? undefined : scheduleMistake(one.schedule)
    if (mistake !== undefined) mistakes.push(`${name}.${mistake}`)
    if (!one.tls && !one.allowPlaintext && !isLoopback(one.host)) {
      mistakes.push(`${name}.tls: got false for host ${one.host}, expected true, or allowPlaintext: true beside it`)
    }
  }
  if (config.dropCopy?.role === 'acceptor' && config.dropCopy.tls) {
    for (const name of ['cert', 'key'] as const)
      if (config.dropCopy[name] === undefined)
        mistakes.push(`dropCopy.${name}: missing, expected a file where dropCopy.tls is true and role acceptor`)
  }
  if (config.mode === 'paper' || config.mode === 'shadow') {
    if (!config.strategy) mistakes.push(`strategy: missing, expected one in mode ${config.mode}`)
  }
  return mistakes
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

function absolute(base: string, path: string): string {
  return isAbsolute(path) ? path : resolve(base, path)
}

function explain(issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.') || '(the whole)'
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => (issue.path.length > 0 ? `${path}.${key}` : key))
    return `${keys.join(', ')}: unknown key, expected none of that name`
  }
  return `${path}: got ${given(issue)}, ${issue.message.startsWith('expected') ? issue.message : `expected ${lowerFirst(issue.message)}`}`
}

/** A value that stands for itself is repeated; what holds others is named by its kind, as a secret may stand in it. */
function given({ path, input }: z.core.$ZodIssue): string {
  if (isSecretPath(path)) return '(not shown)'
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object' && input !== null) return 'an object'
  return JSON.stringify(input) ?? 'nothing'
}

function isSecretPath(path: readonly PropertyKey[]): boolean {
  return path.some((key) => key === 'password' || key === 'username')
}

function lowerFirst(text: string): string {
  return text.replace(/^Invalid (input|option|string): expected /, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase())
}

/** The value behind a reference. Throws ConfigError that names the key and the reference, never the value. */
export function resolveSecret(reference: string, key: string): string {
  if (reference.startsWith('env:')) {
    const value = process.env[reference.slice(4)]
    if (value === undefined || value === '') throw new ConfigError(`${key}: ${reference} is not set in the environment`)
    return value
  }
  const path = reference.slice(5)
  let mode: number
  let value: string
  try {
    mode = statSync(path).mode
    value = readFileSync(path, 'utf8').trim()
  } catch (cause) {
    throw new ConfigError(`${key}: ${reference} cannot be read: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}`)
  }
  if ((mode & 0o077) !== 0) throw new ConfigError(`${key}: ${reference} may be read by others, expected mode 0600`)
  return value
}
