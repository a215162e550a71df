import { z } from 'zod'
import { count, text } from './scaled.ts'

const cause = z.enum([
  'requested',
  'peerClosed',
  'transportError',
  'connectFailed',
  'logonTimeout',
  'logonRefused',
  'logoutTimeout',
  'logoutReceived',
  'heartbeatTimeout',
  'seqTooLow',
  'compIDProblem',
  'sendingTimeProblem',
  'beginStringProblem',
  'notLogon',
  'protocolError',
  'resendFailed',
  'slowConsumer',
  'storeFailed',
  'identityInUse',
  'unknownIdentity',
  'outsideSchedule',
  'clockSkew',
  'inboundFlood',
])

const warning = z.enum([
  'heartBtIntDiffers',
  'resetNotAsked',
  'resetChangesNothing',
  'resendBeyondLast',
  'logoutUnanswered',
  'earlyDropped',
  'inboundRate',
  'sequenceIgnored',
])

const source = text

/** One object a kind; a session fact of another kind, or with a field that its kind does not have, is refused. */
export const sessionFact = z.discriminatedUnion('kind', [
  z.strictObject({ source, kind: z.literal('session_up'), epoch: count, reset: z.boolean() }),
  z.strictObject({ source, kind: z.literal('session_down'), cause, text }),
  z.strictObject({ source, kind: z.literal('session_connecting'), attempt: count }),
  z.strictObject({ source, kind: z.literal('session_connect_failed'), cause, text, retryInMs: z.number().nonnegative() }),
  z.strictObject({ source, kind: z.literal('session_logon_refused'), text }),
  z.strictObject({ source, kind: z.literal('session_reset'), epoch: count }),
  z.strictObject({ source, kind: z.literal('session_gap_opened'), from: count, to: count }),
  z.strictObject({ source, kind: z.literal('session_gap_closed') }),
  z.strictObject({ source, kind: z.literal('session_resend_served'), from: count, to: count }),
  z.strictObject({ source, kind: z.literal('session_resend_loop'), from: count, to: count, times: count }),
  z.strictObject({ source, kind: z.literal('session_gap_filled'), epoch: count, seqs: z.array(count).readonly() }),
  z.strictObject({ source, kind: z.literal('session_test_request_sent'), testReqID: text }),
  z.strictObject({ source, kind: z.literal('session_round_trip'), us: count }),
  z.strictObject({ source, kind: z.literal('session_heartbeat'), us: count }),
  z.strictObject({ source, kind: z.literal('session_heartbeat_missed'), us: count }),
  z.strictObject({ source, kind: z.literal('session_clock_skew'), us: z.int(), level: z.enum(['fine', 'warn', 'halt']) }),
  z.strictObject({ source, kind: z.literal('session_throttled'), on: z.boolean(), waiting: count }),
  z.strictObject({
    source,
    kind: z.literal('session_invalid_accepted'),
    refSeqNum: count,
    refMsgType: text,
    reason: count,
    refTagID: z.int(),
    text,
  }),
  z.strictObject({ source, kind: z.literal('session_warning'), code: warning, refSeqNum: count, text }),
  z.strictObject({ source, kind: z.literal('session_garbled'), reason: text, bytes: count }),
  z.strictObject({
    source,
    kind: z.literal('session_reject_sent'),
    refSeqNum: count,
    refMsgType: text,
    reason: count,
    refTagID: count,
    text,
  }),
  z.strictObject({ source, kind: z.literal('session_reject_received'), refSeqNum: count, text }),
])
