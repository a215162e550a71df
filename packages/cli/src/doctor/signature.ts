/** What of a Logon is signed, as a venue's profile says it: the values of some tags, in its order, with SOH between. Whose key it is, and the signature, are no matter of this file. */
import type { LogonSigning } from '@fix/venue'

const SOH = '\x01'

/** `message`: whole, as it would leave. A tag that it does not have is empty. */
export function signedText(message: string, { payload }: Pick<LogonSigning, 'payload'>): string {
  return payload.map((tag) => valueIn(message, tag)).join(SOH)
}

/** The payload for people: `35=A|49=ME`; none of its tags is secret. */
export function payloadText(message: string, { payload }: Pick<LogonSigning, 'payload'>): string {
  return payload.map((tag) => `${valueIn(message, tag)}`).join('|')
}

function valueIn(message: string, tag: number): string {
  const at = `${SOH}${message}`.indexOf(`${SOH}${tag}=`)
  if (at < 0) return ''
  const from = at + String(tag).length + 1
  const end = message.indexOf(SOH, from)
  return message.slice(from, end < 0 ? undefined : end)
}
