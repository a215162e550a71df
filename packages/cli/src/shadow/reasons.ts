/**
 * The reasons for which a difference is no fault, by name, and when they hold. Each is of one thing that two engines may do in two ways within the
 * protocol; what none of these says is unexplained. A test stands for each.
 */
import type { FieldDifference } from './difference.ts'

export const reasons = {
  heartbeatTime: 'a Heartbeat or TestRequest within the tolerance of its time: the other engine looks at its clock once a second',
  connectionOver: 'nothing is logged from here to the next Logon: the connection was over',
  testReqID: 'TestReqID(112) of a test is what the sender likes',
  text: 'Text(58) in other words, with the same numbers in it',
  rejectDetail: 'RefTagID(371), RefMsgType(372) or SessionRejectReason(373) in one of two Rejects of one message',
  gapFillSplit: 'the same numbers, filled in other pieces',
  sentMeanwhile: 'a message of their application that went out between what the peer said and their answer to it',
  neverLogged: 'a message sent again that the log has not from its first time: it was stored while nobody was connected',
  applicationDeclined: 'their application did not let the message be sent again',
  orderNotResent: 'an order is not sent again unless resendOrders says so',
  numbersTaken: 'numbers were taken with nothing logged: messages stored while nobody was connected, or numbers set by hand',
  numbersReset: 'their numbers began anew between two connections: a reset on logout, on disconnect, by schedule or by hand',
  logonFields: 'fields of a Logon that their application or a setting adds',
  headerFields: 'fields of the header that a setting adds',
  logoutAsked: 'a Logout that no message of the peer asked for: a person, a schedule, or the end of the program',
  rejectedBeforeNumber: 'an invalid message out of its turn: they look at its fields first, we at its number',
  countedOutOfTurn:
    'they count an early Reject, or a Logout of any number, as the message that they expected, which is lost to them; we ask for it',
  sentBehindLogout: 'something said behind their own Logout: we send nothing after a Logout',
  tookBehindLogout: 'messages of the peer that came behind their own Logout: they took them, we ask for them again',
  earlyIsNoLife: 'a TestRequest while messages came, all of them early: they count only what is in its turn as a sign of life',
  rejectOfReject: 'a Reject of a Reject: we never answer one with another',
  askedTwice: 'a ResendRequest for the hole that is asked for already: an early Reject has ended the request for them',
  requestStillOpen:
    'a hole that they do not ask for: the last message of an earlier one was rejected or filled, so that their request for it is open still',
  laterOfTwo:
    'of two messages of one number that came early they keep the later one, we the first: a test that a gap fill came behind has no answer of theirs',
  askedAgain: 'a ResendRequest once more, as the hole did not move: they ask once',
} as const

export type ReasonName = keyof typeof reasons

const headerTags = new Set([50, 57, 97, 115, 116, 128, 129, 142, 143, 144, 145, 347, 369, 1128, 1129, 1156])

/** The reason of a field that differs in two messages of one type, or undefined. */
export function fieldReason(msgType: string, { tag, theirs, ours }: FieldDifference): ReasonName | undefined {
  if (tag === 112 && msgType === '1') return 'testReqID'
  if (tag === 58 && (theirs === undefined || ours === undefined || numbersIn(theirs) === numbersIn(ours))) return 'text'
  if (msgType === '3' && (tag === 371 || tag === 372 || tag === 373) && (theirs === undefined || ours === undefined)) return 'rejectDetail'
  if (msgType === 'A' && ours === undefined && tag !== 141 && tag !== 98 && tag !== 108) return 'logonFields'
  if (ours === undefined && headerTags.has(tag)) return 'headerFields'
  return undefined
}

/** All fields that differ have a reason: the one of the first; otherwise undefined. */
export function reasonOf(msgType: string, fields: readonly FieldDifference[]): ReasonName | undefined {
  let reason: ReasonName | undefined
  for (const field of fields) {
    const found = fieldReason(msgType, field)
    if (found === undefined) return undefined
    reason ??= found
  }
  return reason
}

function numbersIn(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ')
}
