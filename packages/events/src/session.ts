/** Why a transport or a session ended. Closed list; what the peer wrote stands in `text`. */
export type SessionCause =
  | 'requested'
  | 'peerClosed'
  | 'transportError'
  | 'connectFailed'
  | 'logonTimeout'
  | 'logonRefused'
  | 'logoutTimeout'
  | 'logoutReceived'
  | 'heartbeatTimeout'
  | 'seqTooLow'
  | 'compIDProblem'
  | 'sendingTimeProblem'
  | 'beginStringProblem'
  | 'notLogon'
  | 'protocolError'
  | 'resendFailed'
  | 'slowConsumer'
  | 'storeFailed'
  | 'identityInUse'
  | 'unknownIdentity'
  | 'outsideSchedule'
  | 'clockSkew'
  | 'inboundFlood'
  | 'tooManyConnections'
  | 'addressRefused'
  | 'tlsFailed'

/**
 * What was not as it should be, and did not end the session. Closed list.
 *
 * - `heartBtIntDiffers`: the answer to our Logon has another HeartBtInt(108), which holds now
 * - `resetNotAsked`: the peer began new numbers without our asking
 * - `resetChangesNothing`: SequenceReset(4) to the number that is expected anyway
 * - `resendBeyondLast`: a ResendRequest(2) for numbers that were never sent
 * - `resendClipped`: a ResendRequest(2) was answered in part, or by gap fill alone, as we were told to
 * - `logoutUnanswered`: the peer did not answer our Logout(5) in time
 * - `lineLeftOpen`: the peer said Logout(5), had its answer, and did not close in time
 * - `earlyDropped`: no room for messages ahead of a hole; they are asked for again
 * - `inboundRate`: the peer sends faster than was agreed
 * - `sequenceIgnored`: numbers are not checked, and one was not the expected one
 * - `outboundRaised`: the peer has seen higher numbers than our journal knows of; ours go on above them. `refSeqNum` is the next one as it was
 * - `outboundNotRaised`: the peer says so of numbers further above ours than it is believed. `refSeqNum` is our next one
 */
export type SessionWarning =
  | 'heartBtIntDiffers'
  | 'resetNotAsked'
  | 'resetChangesNothing'
  | 'resendBeyondLast'
  | 'resendClipped'
  | 'logoutUnanswered'
  | 'lineLeftOpen'
  | 'earlyDropped'
  | 'inboundRate'
  | 'sequenceIgnored'
  | 'outboundRaised'
  | 'outboundNotRaised'

/** What a session tells, each with the name of the session. Numbers are MsgSeqNum(34). */
export type SessionFact = { source: string } & (
  | { kind: 'session_up'; epoch: number; reset: boolean }
  | { kind: 'session_down'; cause: SessionCause; text: string }
  /** `endpoint` is host:port of the one that is called. */
  | { kind: 'session_connecting'; attempt: number; endpoint?: string }
  | { kind: 'session_connect_failed'; cause: SessionCause; text: string; retryInMs: number; endpoint?: string }
  /** A connection showed certificates, ours and that of the peer, as far as there are any: the first of them is over then, UTC. */
  | { kind: 'session_certified'; untilUs: number }
  /** A certificate, ours or that of the peer, will be over in so many days; 0 or below: it is. */
  | { kind: 'session_certificate_expiring'; whose: 'ours' | 'peer'; subject: string; daysLeft: number }
  /** Certificates were read again, and those before stay, because the new ones are none. */
  | { kind: 'session_certificate_kept'; text: string }
  /** `skewUs`: our clock less that of the peer, where SendingTime(52) of its refusal lies further from ours than a session may bear. */
  | { kind: 'session_logon_refused'; text: string; skewUs?: number }
  | { kind: 'session_reset'; epoch: number }
  /** By its schedule one may be connected (`open`) until `nextChangeUs`, UTC; 0 where nothing is to change. */
  | { kind: 'session_schedule'; open: boolean; nextChangeUs: number }
  | { kind: 'session_gap_opened'; from: number; to: number }
  | { kind: 'session_gap_closed' }
  | { kind: 'session_resend_served'; from: number; to: number }
  /** The peer asks for one range over and over; it is answered by gap fill from now on. */
  | { kind: 'session_resend_loop'; from: number; to: number; times: number }
  /** Application messages of ours that a resend passed over with a gap fill: what they asked for is of unknown fate. */
  | { kind: 'session_gap_filled'; epoch: number; seqs: readonly number[] }
  | { kind: 'session_test_request_sent'; testReqID: string }
  | { kind: 'session_round_trip'; us: number }
  /** A Heartbeat(0) came, so long after the message of the peer before it. A record that is reused: who keeps it, copies. */
  | { kind: 'session_heartbeat'; us: number }
  /** Nothing came for longer than it may take; a TestRequest(1) goes out with this. */
  | { kind: 'session_heartbeat_missed'; us: number }
  /** Our clock less that of the peer, by the smallest difference to SendingTime(52) in a while; told when it passes a threshold, either way. */
  | { kind: 'session_clock_skew'; us: number; level: 'fine' | 'warn' | 'halt' }
  /** Messages that waited and will never be sent, by the ids that their `queued` gave. */
  | { kind: 'session_unsent'; ids: readonly number[]; why: 'expired' | 'disconnected' }
  /** Our own limit holds messages back (`on`), or no more. */
  | { kind: 'session_throttled'; on: boolean; waiting: number }
  /** A message that the dictionary has something against was delivered all the same. */
  | { kind: 'session_invalid_accepted'; refSeqNum: number; refMsgType: string; reason: number; refTagID: number; text: string }
  | { kind: 'session_warning'; code: SessionWarning; refSeqNum: number; text: string }
  | { kind: 'session_garbled'; reason: string; bytes: number }
  | { kind: 'session_reject_sent'; refSeqNum: number; refMsgType: string; reason: number; refTagID: number; text: string }
  | { kind: 'session_reject_received'; refSeqNum: number; text: string }
)
