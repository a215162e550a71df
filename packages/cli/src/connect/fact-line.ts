/** What a session tells its user at a prompt, in a line; undefined for what the messages themselves show. */
import type { SessionCause, SessionFact } from '@fix/events'
import { spanText } from '../show/durations.ts'

const causes: Readonly<Partial<Record<SessionCause, string>>> = {
  requested: 'the session is over',
  peerClosed: 'the venue closed the connection',
  transportError: 'the connection broke',
  connectFailed: 'no connection',
  tlsFailed: 'TLS failed',
  logonTimeout: 'the Logon(A) was not answered: compare CompIDs and SubIDs, most venues do not answer a stranger',
  logonRefused: 'the venue refused the Logon(A)',
  logoutTimeout: 'the Logout(5) was not answered',
  logoutReceived: 'the venue logged out',
  heartbeatTimeout: 'the venue fell silent',
  seqTooLow: 'a number of the venue was too low',
  compIDProblem: 'a message had other CompIDs',
  sendingTimeProblem: 'SendingTime(52) was too far from our clock',
  beginStringProblem: 'the venue speaks another version',
  resendFailed: 'what was missing did not come',
}

export function factLine(fact: SessionFact): string | undefined {
  switch (fact.kind) {
    case 'session_connecting':
      return `connecting to ${fact.endpoint ?? 'the venue'}`
    case 'session_connect_failed':
      return behind(causes[fact.cause] ?? fact.cause, fact.text)
    case 'session_up':
      return `logged on${fact.reset ? ', both numbers from 1' : ''}`
    case 'session_logon_refused':
      return behind('the venue refused the Logon(A)', fact.text)
    case 'session_down':
      return behind(causes[fact.cause] ?? fact.cause, fact.text)
    case 'session_round_trip':
      return `answered after ${spanText(fact.us)}`
    case 'session_gap_opened':
      return `numbers ${fact.from} to ${fact.to} are missing, and asked for`
    case 'session_gap_closed':
      return 'nothing is missing any more'
    case 'session_gap_filled':
      return `our messages ${fact.seqs.join(', ')} were not sent again, but filled`
    case 'session_invalid_accepted':
      return `number ${fact.refSeqNum} is not as the dictionary has it: ${fact.text}${fact.refTagID > 0 ? ` (${fact.refTagID})` : ''}`
    case 'session_garbled':
      return `${fact.bytes} bytes that are no message: ${fact.reason}`
    case 'session_warning':
      return behind(`warning, ${fact.code}`, fact.text)
    case 'session_clock_skew':
      return fact.level === 'fine'
        ? undefined
        : `our clock is ${spanText(Math.abs(fact.us))} ${fact.us > 0 ? 'ahead of' : 'behind'} the venue's`
    case 'session_heartbeat_missed':
      return `nothing has come for ${spanText(fact.us)}`
    default:
      return undefined
  }
}

function behind(what: string, text: string): string {
  // What a peer says goes to a terminal.
  const plain = text.replace(/[^\x20-\x7e\xa0-\uffff]+/g, ' ').trim()
  return plain === '' ? what : `${what}: ${plain}`
}
