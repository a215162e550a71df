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

/** What a session tells, each with the name of the session. Numbers are MsgSeqNum(34). */
export type SessionFact = { source: string } & (
  | { kind: 'session_up'; epoch: number; reset: boolean }
  | { kind: 'session_down'; cause: SessionCause; text: string }
  | { kind: 'session_connecting'; attempt: number }
  | { kind: 'session_connect_failed'; cause: SessionCause; text: string; retryInMs: number }
  | { kind: 'session_logon_refused'; text: string }
  | { kind: 'session_reset'; epoch: number }
  | { kind: 'session_gap_opened'; from: number; to: number }
  | { kind: 'session_gap_closed' }
  | { kind: 'session_resend_served'; from: number; to: number }
  /** The peer asks for one range over and over; it is answered by gap fill from now on. */
  | { kind: 'session_resend_loop'; from: number; to: number; times: number }
  /** Application messages of ours that a resend passed over with a gap fill: what they asked for is of unknown fate. */
  | { kind: 'session_gap_filled'; epoch: number; seqs: readonly number[] }
  | { kind: 'session_test_request_sent'; testReqID: string }
  | { kind: 'session_round_trip'; us: number }
  | { kind: 'session_garbled'; reason: string; bytes: number }
  | { kind: 'session_reject_sent'; refSeqNum: number; refMsgType: string; reason: number; refTagID: number; text: string }
  | { kind: 'session_reject_received'; refSeqNum: number; text: string }
)
