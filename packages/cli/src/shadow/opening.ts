/**
 * What is known of a connection when its first message is read: the role, HeartBtInt(108), and whether numbers begin anew. Settings are not in the log,
 * so they are taken from what the engine wrote at that Logon, and nothing later is.
 */
import type { SessionConfig } from '@fix/session'
import type { LookAhead } from './look-ahead.ts'
import type { LoggedMessage } from './logged-message.ts'
import { numberOf, textOf } from './wire-fields.ts'

export interface Opening {
  readonly role: 'initiator' | 'acceptor'
  /** The engine's own Logon, where it got so far. */
  readonly logon: LoggedMessage | undefined
  readonly config: Partial<SessionConfig>
  /** What the engine expected, where the log says so. */
  readonly nextIn: number | undefined
}

const isLogon = (message: LoggedMessage): boolean => message.msgType === 'A'

export function openingOf(first: LoggedMessage, ahead: LookAhead): Opening {
  const role = first.direction === 'out' ? 'initiator' : 'acceptor'
  const theirs = role === 'initiator' ? ahead.find((m) => m.direction === 'in', isNewLogon) : first
  const logon =
    role === 'initiator'
      ? first
      : ahead.find(
          (m) => m.direction === 'out' && (m.msgType === 'A' || m.msgType === '5'),
          (m) => m.direction === 'in' && isLogon(m),
        )
  const ours = logon?.msgType === 'A' ? logon : undefined
  return { role, logon: ours, config: configOf(role, ours, first), nextIn: expected(theirs, ahead) }
}

/** A Logon of the engine that opens another connection. */
function isNewLogon(message: LoggedMessage): boolean {
  return message.direction === 'out' && isLogon(message)
}

function configOf(role: Opening['role'], logon: LoggedMessage | undefined, first: LoggedMessage): Partial<SessionConfig> {
  const config: Partial<SessionConfig> = {}
  if (role === 'initiator') {
    const heartBtIntS = numberOf(first.fields, 108)
    if (!Number.isNaN(heartBtIntS)) config.heartBtIntS = heartBtIntS
    if (textOf(first.fields, 141) === 'Y') config.resetOnLogon = true
  }
  if (logon === undefined) return config
  const version = textOf(logon.fields, 1137)
  if (version !== undefined) config.logon = { defaultApplVerID: version }
  const ids = { senderSubID: 50, targetSubID: 57, senderLocationID: 142, targetLocationID: 143 } as const
  for (const [name, tag] of Object.entries(ids)) {
    const text = textOf(logon.fields, tag)
    if (text !== undefined) Object.assign(config, { [name]: text })
  }
  return config
}

/** The number that the engine expected of the peer's Logon: that of the ResendRequest that it sent, or that Logon's own. */
function expected(theirs: LoggedMessage | undefined, ahead: LookAhead): number | undefined {
  if (theirs === undefined || Number.isNaN(theirs.seq)) return undefined
  const answer = ahead.find(
    (m) => m.direction === 'out' && m.msgType !== 'A',
    (m) => m.direction === 'in' && m !== theirs,
  )
  if (answer?.msgType === '2') return numberOf(answer.fields, 7)
  const tooLow = answer?.msgType === '5' ? /expecting (\d+) but received/.exec(textOf(answer.fields, 58) ?? '') : null
  return tooLow === null ? theirs.seq : Number(tooLow[1])
}
