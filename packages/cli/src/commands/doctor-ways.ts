/** The sessions that `fix doctor` looks at: of a gateway's configuration, or of a venue's profile and what the user adds to it. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { VenueProfile } from '@fix/venue'
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser'
import { z } from 'zod'
import { AskedWrongly, NotJudged, reasonOf } from '../exit-status.ts'
import type { Way } from '../doctor/way.ts'

/** What of a configuration is looked at; all else is the gateway's. */
const session = z.looseObject({
  host: z.string().min(1),
  port: z.int().min(1).max(65535),
  tls: z.boolean().default(true),
  senderCompID: z.string().min(1),
  targetCompID: z.string().min(1).default('cServer'),
  senderSubID: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  heartBtInt: z.int().default(30),
  skewWarnMs: z.int().min(0).default(1000),
})
const configuration = z.looseObject({
  venue: z.string(),
  numbering: z.enum(['reset', 'continue']).default('reset'),
  quote: session,
  trade: session,
  dropCopy: session
    .extend({
      role: z.enum(['initiator', 'acceptor']).default('initiator'),
      numbering: z.enum(['reset', 'continue']).default('continue'),
      cert: z.string().optional(),
      key: z.string().optional(),
    })
    .optional(),
})

export interface WayOptions {
  readonly host?: string
  readonly port?: string
  readonly tls?: boolean
  readonly servername?: string
  readonly ca?: string
  readonly sender?: string
  readonly session?: readonly string[]
}

/** Throws NotJudged where the file can't be read, AskedWrongly where it is no configuration. */
export function waysOfFile(file: string, { servername, ca, ...given }: WayOptions): { venue: string; ways: Way[] } {
  for (const name of ['host', 'port', 'sender'] as const)
    if (given[name] !== undefined) throw new AskedWrongly(`doctor: --${name} is for --venue; with --config it stands in the file`)
  const read = configuration.safeParse(jsonOf(file))
  if (!read.success)
    throw new AskedWrongly(read.error.issues.map((issue) => `doctor: ${file}: ${issue.path.join('.')}: ${issue.message}`).join('\n'))
  const { venue, numbering, quote, trade, dropCopy } = read.data
  const tls = { ...(servername === undefined ? {} : { servername }), ...(ca === undefined ? {} : { ca }) }
  const base = path.dirname(path.resolve(file))
  const numbersGoOn = numbering === 'continue'
  const ways: Way[] = [
    { name: 'QUOTE', ...quote, ...tls, numbersGoOn, calledByPeer: false },
    { name: 'TRADE', ...trade, ...tls, numbersGoOn, calledByPeer: false },
  ]
  if (dropCopy !== undefined) {
    const { role, numbering: its, cert, key, ...rest } = dropCopy
    const files = {
      ...(cert === undefined ? {} : { cert: path.resolve(base, cert) }),
      ...(key === undefined ? {} : { key: path.resolve(base, key) }),
    }
    ways.push({ name: 'COPY', ...rest, ...tls, ...files, numbersGoOn: its === 'continue', calledByPeer: role === 'acceptor' })
  }
  return { venue, ways }
}

/** By the profile; the host is nobody's constant, and must be given. */
export function waysOf(options: WayOptions, { id, session: rules }: VenueProfile<unknown>): { venue: string; ways: Way[] } {
  const { host, port, tls = true, servername, ca, sender = '', session: named } = options
  if (host === undefined)
    throw new AskedWrongly('doctor: --venue needs --host: the venue’s platform tells it; or give the configuration with --config')
  const number = port === undefined ? undefined : /^\d{1,5}$/.test(port) ? Number(port) : 0
  if (number === 0 || (number ?? 1) > 65535) throw new AskedWrongly(`doctor: --port ${port ?? ''}: a port from 1 to 65535 expected`)
  if (number !== undefined && named?.length !== 1) throw new AskedWrongly('doctor: --port is that of one session: name it with --session')
  const ways = rules.sessions.map(({ name, ports, heartBtIntS }) => ({
    ...{ name, host, port: number ?? (tls ? ports.tls : (ports.plain ?? ports.tls)), tls },
    ...(servername === undefined ? {} : { servername }),
    ...(ca === undefined ? {} : { ca }),
    ...{ senderCompID: sender, targetCompID: rules.compIDs.targetCompID, heartBtInt: heartBtIntS.default, skewWarnMs: 1000 },
    ...{ numbersGoOn: rules.reset.logon === 'never', calledByPeer: false },
  }))
  return { venue: id, ways }
}

function jsonOf(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new NotJudged(`doctor: can't read ${file}: ${reasonOf(error)}`, { cause: error })
  }
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, { allowTrailingComma: true })
  if (errors.length === 0) return value
  const line = text.slice(0, errors[0].offset).split('\n').length
  throw new AskedWrongly(`doctor: ${file}:${line}: ${printParseErrorCode(errors[0].error)}; expected JSON, comments allowed`)
}
