/**
 * Who speaks to whom. Two identities are the same only if each of their parts is: with and without a SubID are two, and a name that is made of the
 * parts keeps them apart, whatever stands in them.
 */
import type { View } from '@fix/codec'

/** As the first message says; parts that are absent are ''. "Sender" is the peer. */
export interface Identity {
  readonly beginString: string
  readonly senderCompID: string
  readonly senderSubID: string
  readonly senderLocationID: string
  readonly targetCompID: string
  readonly targetSubID: string
  readonly targetLocationID: string
}

/** The identity that a message of the peer shows. */
export function identityOf(view: View): Identity {
  return {
    beginString: view.str(8),
    senderCompID: view.str(49),
    senderSubID: view.str(50),
    senderLocationID: view.str(142),
    targetCompID: view.str(56),
    targetSubID: view.str(57),
    targetLocationID: view.str(143),
  }
}

/** `FIX.4.4:CLIENT/DESK->VENUE`: from the peer to us. */
export function nameOf(identity: Identity): string {
  const sender = partyName(identity.senderCompID, identity.senderSubID, identity.senderLocationID)
  const target = partyName(identity.targetCompID, identity.targetSubID, identity.targetLocationID)
  return `${identity.beginString}:${sender}->${target}`
}

/** `CLIENT`, `CLIENT/DESK`, `CLIENT/DESK/ROOM`, `CLIENT//ROOM`. A slash or a percent sign within a part is written as in a URL. */
export function partyName(compID: string, subID = '', locationID = ''): string {
  const parts = [compID, subID, locationID]
  while (parts.length > 1 && parts.at(-1) === '') parts.pop()
  return parts.map((part) => part.replace(/[%/>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)).join('/')
}
