/** The sessions that a command is about: of a gateway's configuration, of a venue's profile and what the user adds to it, or of an address that the user describes. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { SessionProfile } from '@fix/venue'
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser'
import { z } from 'zod'
import { AskedWrongly, NotJudged, reasonOf } from '../exit-status.ts'
import type { Way } from '../doctor/way.ts'
import { plainProfile, profileOf } from './session-profiles.ts'

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

/** How a way is named on the command line, the same for every command that has one. */
export interface WayOptions {
  readonly config?: string
  readonly venue?: string
  readonly session?: readonly string[]
  readonly host?: string
  readonly port?: string
  readonly tls?: boolean
  readonly servername?: string
  readonly ca?: string
  readonly sender?: string
  readonly target?: string
  readonly senderSub?: string
  readonly targetSub?: string
  readonly beginString?: string
  readonly dict?: string
  readonly username?: string
  readonly password?: string
  readonly key?: string
  readonly heartbeat?: string
}

export interface Ways {
  readonly venue: string
  readonly profile: SessionProfile<unknown>
  readonly ways: readonly Way[]
}

/** What stands in a configuration is not given beside it. */
const inTheFile = [
  ...(['venue', 'host', 'port', 'sender', 'target', 'senderSub', 'targetSub', 'beginString', 'dict'] as const),
  ...(['username', 'password', 'key', 'heartbeat'] as const),
] as const

/** Throws AskedWrongly, and NotJudged where a file can't be read. */
export function waysOf(command: string, options: WayOptions): Ways {
  const { config, venue, host } = options
  if (config === undefined && venue === undefined && host === undefined)
    throw new AskedWrongly(`${command}: --venue NAME, --host NAME or --config FILE: one of them expected`)
  const found =
    config !== undefined
      ? ofFile(command, config, options)
      : venue !== undefined
        ? ofVenue(command, venue, options)
        : ofAddress(command, options)
  const wanted = options.session?.map((name) => name.toUpperCase())
  const ways = found.ways.filter(({ name }) => wanted === undefined || wanted.includes(name))
  if (ways.length === 0)
    throw new AskedWrongly(
      `${command}: --session ${options.session?.join(',') ?? ''}: ${found.ways.map(({ name }) => name).join(', ')} expected`,
    )
  return { ...found, ways }
}

function ofFile(command: string, file: string, options: WayOptions): Ways {
  for (const name of inTheFile)
    if (options[name] !== undefined) throw new AskedWrongly(`${command}: --${flagOf(name)}: not beside --config: it stands in the file`)
  const { servername, ca } = options
  const read = configuration.safeParse(jsonOf(command, file))
  if (!read.success)
    throw new AskedWrongly(read.error.issues.map((issue) => `${command}: ${file}: ${issue.path.join('.')}: ${issue.message}`).join('\n'))
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
  return { venue, profile: profileOf(command, venue), ways }
}

/** By the profile; the host is nobody's constant, and must be given. */
function ofVenue(command: string, venue: string, options: WayOptions): Ways {
  const profile = profileOf(command, venue)
  const { host, port, session } = options
  const { sessions, reset } = profile.session
  for (const name of ['beginString', 'dict'] as const)
    if (options[name] !== undefined) throw new AskedWrongly(`${command}: --${flagOf(name)}: not beside --venue, which has its own dialect`)
  const names = sessions.map(({ name }) => name).join(', ')
  if (host === undefined)
    throw new AskedWrongly(`${command}: --venue needs --host: the venue’s platform tells it; or give the configuration with --config`)
  // Sessions that share a port have a host each.
  const ownHosts = sessions.length > 1 && new Set(sessions.map(({ ports }) => ports.tls)).size < sessions.length
  if (ownHosts && session?.length !== 1)
    throw new AskedWrongly(`${command}: --host is that of one session of ${profile.title}: name it with --session: ${names}`)
  const number = port === undefined ? undefined : portOf(command, port)
  if (number !== undefined && session?.length !== 1)
    throw new AskedWrongly(`${command}: --port is that of one session: name it with --session: ${names}`)
  const { tls = true, target = profile.session.compIDs.targetCompID } = options
  if (target === '')
    throw new AskedWrongly(`${command}: --target is missing: ${profile.title} gives each client the TargetCompID(56) to log on to`)
  const ways = sessions.map((endpoint) => ({
    ...common(command, options, endpoint.heartBtIntS.default),
    ...{ name: endpoint.name, host, port: number ?? (tls ? endpoint.ports.tls : (endpoint.ports.plain ?? endpoint.ports.tls)), tls },
    targetCompID: target,
    ...{ senderSubID: options.senderSub ?? endpoint.senderSubID, targetSubID: options.targetSub ?? endpoint.targetSubID },
    numbersGoOn: reset.logon !== 'always',
  }))
  return { venue: profile.id, profile, ways }
}

/** A FIX address of nobody in particular: what a standard session is, and what the user says of it. */
function ofAddress(command: string, options: WayOptions): Ways {
  const { host = '', port, tls = true, target, sender = '', beginString = 'FIX.4.4' } = options
  if (port === undefined) throw new AskedWrongly(`${command}: --host needs --port`)
  if (target === undefined || sender === '')
    throw new AskedWrongly(
      `${command}: --host needs --sender and --target, the CompIDs that the two sides have for each other; or name a --venue`,
    )
  const number = portOf(command, port)
  const profile = plainProfile(command, number, target, { beginString, ...(options.dict === undefined ? {} : { dict: options.dict }) })
  const way: Way = {
    ...common(command, options, 30),
    ...{
      name: 'FIX',
      host,
      port: number,
      tls,
      targetCompID: target,
      senderSubID: options.senderSub,
      targetSubID: options.targetSub,
      numbersGoOn: false,
    },
    ...(profile.defaultApplVerID === '' ? {} : { defaultApplVerID: profile.defaultApplVerID }),
  }
  return { venue: `${host}:${number}`, profile, ways: [way] }
}

function common(command: string, options: WayOptions, heartBtIntS: number) {
  const { servername, ca, sender = '', username, password, key, heartbeat } = options
  const heartBtInt = heartbeat === undefined ? heartBtIntS : /^\d{1,5}$/.test(heartbeat) ? Number(heartbeat) : NaN
  if (Number.isNaN(heartBtInt)) throw new AskedWrongly(`${command}: --heartbeat ${heartbeat}: seconds, a whole number from 0, expected`)
  return {
    ...(servername === undefined ? {} : { servername }),
    ...(ca === undefined ? {} : { ca }),
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(key === undefined ? {} : { signingKey: key }),
    ...{ senderCompID: sender, heartBtInt, skewWarnMs: 1000, calledByPeer: false },
  }
}

function portOf(command: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65535) throw new AskedWrongly(`${command}: --port ${text}: a port from 1 to 65535 expected`)
  return port
}

/** senderSub is --sender-sub. */
function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function jsonOf(command: string, file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new NotJudged(`${command}: can't read ${file}: ${reasonOf(error)}`, { cause: error })
  }
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, { allowTrailingComma: true })
  if (errors.length === 0) return value
  const line = text.slice(0, errors[0].offset).split('\n').length
  throw new AskedWrongly(`${command}: ${file}:${line}: ${printParseErrorCode(errors[0].error)}; expected JSON, comments allowed`)
}
