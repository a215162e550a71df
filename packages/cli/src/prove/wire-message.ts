/** A message as far as a proof looks into it: orders, what changes them, what is said of them. All others are passed over by their MsgType(35), unread. */
import { fieldsOf, type WireField } from '../shadow/wire-fields.ts'

export interface WireMessage {
  readonly msgType: string
  readonly fields: readonly WireField[]
}

const SOH = 1
/** NewOrderSingle, OrderCancelRequest, OrderCancelReplaceRequest, ExecutionReport, OrderCancelReject, SequenceReset. */
const looked = new Set(['D', 'F', 'G', '8', '9', '4'])
/** MsgType(35) stands third. */
const headFields = 6

/** Undefined for what is no such message. */
export function messageOf(bytes: Uint8Array): WireMessage | undefined {
  const msgType = msgTypeOf(bytes)
  return looked.has(msgType) ? { msgType, fields: fieldsOf(bytes) } : undefined
}

function msgTypeOf(bytes: Uint8Array): string {
  for (let at = 0, field = 0; at < bytes.length && field < headFields; field++) {
    let end = bytes.indexOf(SOH, at)
    if (end < 0) end = bytes.length
    if (bytes[at] === 0x33 && bytes[at + 1] === 0x35 && bytes[at + 2] === 0x3d && end - at <= 7)
      return String.fromCharCode(...bytes.subarray(at + 3, end))
    at = end + 1
  }
  return ''
}
