/** A message as it stands in the body of a store. */
import { parseUtc } from '@fix/codec'
import { nameOf } from '@fix/session'
import { fieldsOf, numberOf, textOf } from '../shadow/wire-fields.ts'

export interface StoredMessage {
  /** Who speaks to whom, from us to the peer. */
  readonly identity: string
  /** MsgSeqNum(34); NaN where there is none. */
  readonly seq: number
  /** SendingTime(52), or undefined. */
  readonly wallUs: number | undefined
  /** It begins and ends as a message does. A store that counts characters where it wrote bytes cuts those beyond ASCII. */
  readonly whole: boolean
}

export function storedMessage(bytes: Uint8Array): StoredMessage {
  const fields = fieldsOf(bytes)
  const party = (tag: number): string => textOf(fields, tag) ?? ''
  const us = parseUtc(party(52))
  const ends = bytes.length > 8 && bytes[bytes.length - 1] === 1 && bytes[bytes.length - 8] === 1 && fields.at(-1)?.tag === 10
  return {
    identity: nameOf({
      beginString: party(8),
      senderCompID: party(49),
      senderSubID: party(50),
      senderLocationID: party(142),
      targetCompID: party(56),
      targetSubID: party(57),
      targetLocationID: party(143),
    }),
    seq: numberOf(fields, 34),
    wallUs: Number.isNaN(us) ? undefined : us,
    whole: ends && fields[0]?.tag === 8 && fields[1]?.tag === 9,
  }
}
