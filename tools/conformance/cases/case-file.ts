// A case as a broker reads it, and how it is read: one file a case. Above stands one sentence; then which rows of the published tables it covers,
// for whom it holds, and line by line what happens. `scripts/README.md` explains the lines to who wants to write one.
import type { SessionConfig } from '@fix/session'
import { versionTest } from './versions.ts'
import type { Version } from './versions.ts'

export type Role = 'initiator' | 'acceptor'

/** What happens, or must be so; `line` is the line of the file. Texts of messages are as written: `notation.ts` completes them. */
export type Step = { line: number; holds: (version: Version, role: Role) => boolean } & Act

export type Act =
  | { kind: 'connect'; on: number }
  | { kind: 'logOn' }
  | { kind: 'peerCloses'; on: number }
  | { kind: 'cut'; on: number }
  | { kind: 'closed'; on: number }
  | { kind: 'say'; on: number; text: string; how: 'whole' | 'withNext' | 'byteByByte' }
  | { kind: 'hear'; on: number; text: string }
  | { kind: 'nothing' }
  | { kind: 'after'; us: number }
  | { kind: 'numbers'; nextIn: number; nextOut: number }
  | { kind: 'delivered' | 'ignored'; text: string }
  | { kind: 'told'; level: 'fact' | 'warning' | 'error'; fact: string; fields: [name: string, value: string][] }
  | { kind: 'send'; text: string; options: 'plain' | 'wait'; result: 'sent' | 'queued' | string }
  | { kind: 'app'; does: 'holds' | 'takes' }
  | { kind: 'refuse'; reason: number; text: string }
  | { kind: 'admit'; yes: boolean; text: string }
  | { kind: 'logOut'; text: string }
  | { kind: 'reset' }
  | { kind: 'set'; nextIn: number; nextOut: number }
  | { kind: 'test'; testReqID: string }
  | { kind: 'journal'; does: 'waits' | 'stores' | 'fails' | 'answersLate' | 'answers' }
  | { kind: 'crash' }
  | { kind: 'wallJumps'; us: number }

export interface Case {
  /** The file's name without `.txt`. */
  name: string
  sentence: string
  /** Rows of the published tables. */
  covers: string[]
  roles: readonly Role[]
  inVersion: (version: Version) => boolean
  /** Options of the session as the configuration names them. */
  settings: Record<string, unknown>
  /** Why it cannot be played over TCP, or ''. */
  memoryOnly: string
  steps: Step[]
}

export class CaseSyntaxError extends Error {
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`)
  }
}

/** What a case may set: options of the session that are plain values, and how the case's own application and journal behave. */
const settable = [
  ...([
    'askForHoles',
    'checkSequenceNumbers',
    'disableHeartBeatCheck',
    'disconnectOnError',
    'gapFillEqual',
    'heartBtIntDiffers',
    'heartBtIntRange',
    'heartBtIntS',
    'inboundLimit',
    'lastMsgSeqNumProcessed',
    'logonTimeoutMs',
    'logoutTimeoutMs',
    'maxGarbled',
    'nextExpectedMsgSeqNum',
    'onInvalid',
    'peerCloseMs',
    'redundantResendRequests',
    'rejectGarbled',
    'rejectInvalid',
    'refuseReset',
    'requireOrigSendingTime',
    'resendAttempts',
    'resendBatch',
    'resendChunk',
    'resendEnd',
    'resendLoopCap',
    'resendMaxRange',
    'resendOrders',
    'resendTimeoutMs',
    'resetOnDisconnect',
    'resetOnError',
    'resetOnLogon',
    'resetOnLogout',
    'schedule',
    'skewHaltMs',
    'slowConsumerMs',
    'targetSubID',
    'validateChecksum',
    'validation',
  ] satisfies (keyof SessionConfig)[]),
  'applicationAdmits',
  'applicationDeclines',
  'journalWaits',
] as const

const both: readonly Role[] = ['initiator', 'acceptor']
const microseconds: Record<string, number> = { ms: 1000, s: 1_000_000, min: 60_000_000, h: 3_600_000_000 }

/** Throws with file and line where a line says nothing that is known. */
export function parseCase(file: string, text: string): Case {
  const name = file.replace(/^.*\//, '').replace(/\.txt$/, '')
  const found: Case = {
    name,
    sentence: '',
    covers: [],
    roles: both,
    inVersion: () => true,
    settings: {},
    memoryOnly: '',
    steps: [],
  }
  text.split('\n').forEach((raw, index) => {
    const line = index + 1
    const content = raw.trim()
    try {
      if (content === '') return
      if (content.startsWith('#')) {
        if (found.steps.length === 0 && found.covers.length === 0) found.sentence = `${found.sentence} ${content.slice(1).trim()}`.trim()
        return
      }
      if (readHead(content, found)) return
      found.steps.push(readStep(content, line))
    } catch (error) {
      throw new CaseSyntaxError(file, line, (error as Error).message)
    }
  })
  if (found.sentence === '') throw new CaseSyntaxError(file, 1, 'a sentence (# …) is to stand above')
  if (found.covers.length === 0) throw new CaseSyntaxError(file, 1, 'no line `covers`')
  if (found.steps.length === 0) throw new CaseSyntaxError(file, 1, 'nothing happens')
  return found
}

function readHead(content: string, found: Case): boolean {
  const [, word, rest] = /^(covers|role|versions|set|memory only:)\s+(.+)$/.exec(content) ?? []
  if (word === undefined) return false
  if (found.steps.length > 0) throw new Error(`\`${word}\` stands above what happens`)
  if (word === 'covers') found.covers = rest.split(/\s+/)
  else if (word === 'memory only:') found.memoryOnly = rest
  else if (word === 'role') {
    if (rest !== 'initiator' && rest !== 'acceptor') throw new Error(`role is initiator or acceptor; given: ${rest}`)
    found.roles = [rest]
  } else if (word === 'versions') {
    const test = versionTest(rest)
    if (test === undefined) throw new Error(`no such version: ${rest}`)
    found.inVersion = test
  } else {
    const setting = /^(\w+)\s+(.+)$/.exec(rest)
    if (setting === null) throw new Error('`set` wants a name and a value')
    if (!(settable as readonly string[]).includes(setting[1])) throw new Error(`no such setting: ${setting[1]}`)
    found.settings[setting[1]] = JSON.parse(setting[2])
  }
  return true
}

/** A step, with the condition that may stand before it: `acceptor: …`, `before FIX.4.2: …`, `initiator, from FIX.4.2: …`. */
function readStep(content: string, line: number): Step {
  const condition = /^((?:(?:initiator|acceptor|FIXT|from \S+|before \S+|FIX\.\S+?)(?:, )?)+): (.+)$/.exec(content)
  if (condition === null) return { line, holds: () => true, ...readAct(content) }
  const tests = condition[1].split(', ').map((word) => {
    if (word === 'initiator' || word === 'acceptor') return (_: Version, role: Role) => role === word
    const test = versionTest(word)
    if (test === undefined) throw new Error(`no such version: ${word}`)
    return test
  })
  return { line, holds: (version, role) => tests.every((test) => test(version, role)), ...readAct(condition[2]) }
}

const simple: Record<string, Act> = {
  'logged on': { kind: 'logOn' },
  nothing: { kind: 'nothing' },
  'application holds': { kind: 'app', does: 'holds' },
  'application takes': { kind: 'app', does: 'takes' },
  'application admits': { kind: 'admit', yes: true, text: '' },
  'operator resets': { kind: 'reset' },
  'journal waits': { kind: 'journal', does: 'waits' },
  'journal stores': { kind: 'journal', does: 'stores' },
  'journal fails': { kind: 'journal', does: 'fails' },
  'journal answers late': { kind: 'journal', does: 'answersLate' },
  'journal answers': { kind: 'journal', does: 'answers' },
  crash: { kind: 'crash' },
}

function readAct(content: string): Act {
  const known = simple[content]
  if (known !== undefined) return known
  const line = /^(?:(\d) )?(connect|closed|cut|peer closes|~>|->|<-)(?: (.*))?$/.exec(content)
  if (line !== null) return onLine(Number(line[1] ?? 1), line[2], line[3] ?? '')
  for (const [pattern, act] of patterns) {
    const match = pattern.exec(content)
    if (match !== null) return act(match)
  }
  throw new Error(`no such line: ${content}`)
}

function onLine(on: number, word: string, rest: string): Act {
  const kind = { connect: 'connect', closed: 'closed', cut: 'cut', 'peer closes': 'peerCloses' } as const
  if (word in kind) {
    if (rest !== '') throw new Error(`\`${word}\` stands alone`)
    return { kind: kind[word as keyof typeof kind], on }
  }
  const slow = /^byte by byte: (.+)$/.exec(rest)
  const text = slow?.[1] ?? rest
  if (!/^(<|\d|-|SOH|x)/.test(text)) throw new Error(`a message is expected behind ${word}`)
  if (word === '<-') return { kind: 'hear', on, text }
  return { kind: 'say', on, text, how: word === '~>' ? 'withNext' : slow === null ? 'whole' : 'byteByByte' }
}

const patterns: [RegExp, (match: RegExpExecArray) => Act][] = [
  [/^after ([\d.]+) (ms|s|min|h)$/, ([, count, unit]) => ({ kind: 'after', us: Math.round(Number(count) * microseconds[unit]) })],
  [/^numbers in (\d+) out (\d+)$/, ([, nextIn, nextOut]) => ({ kind: 'numbers', nextIn: Number(nextIn), nextOut: Number(nextOut) })],
  [/^(delivered|ignored) (\S.*)$/, ([, kind, text]) => ({ kind: kind as 'delivered', text })],
  [
    /^(fact|warning|error) (session_\w+)((?: \w+=(?:"[^"]*"|\S+))*)$/,
    ([, level, fact, fields]) => ({ kind: 'told', level: level as 'fact', fact, fields: readFields(fields) }),
  ],
  [
    /^application sends (.+?)(?: \((to wait)\))?(?: : (sent|queued|refused \w+))?$/,
    ([, text, wait, result]) => ({ kind: 'send', text, options: wait === undefined ? 'plain' : 'wait', result: result ?? 'sent' }),
  ],
  [/^application refuses with 380=(\d+) (.+)$/, ([, reason, text]) => ({ kind: 'refuse', reason: Number(reason), text })],
  [/^application turns away(?: with (.+))?$/, ([, text]) => ({ kind: 'admit', yes: false, text: text ?? '' })],
  [/^operator logs out(?: with (.+))?$/, ([, text]) => ({ kind: 'logOut', text: text ?? '' })],
  [/^operator sets in (\d+) out (\d+)$/, ([, nextIn, nextOut]) => ({ kind: 'set', nextIn: Number(nextIn), nextOut: Number(nextOut) })],
  [/^operator tests with (\S+)$/, ([, testReqID]) => ({ kind: 'test', testReqID })],
  [/^wall clock jumps by (-?[\d.]+) (s|min|h)$/, ([, count, unit]) => ({ kind: 'wallJumps', us: Number(count) * microseconds[unit] })],
]

function readFields(text: string): [string, string][] {
  return [...text.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(([, name, quoted, bare]) => [name, quoted ?? bare])
}
