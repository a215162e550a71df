/** What the desk sends over its price session: requests for books, and the question whether the session is alive when one of them is silent. */
import type { Subscriptions } from '@fix/book'
import type { Now } from '@fix/events'
import type { Line } from './desk-options.ts'

/** `socketNow` is the time that the session is driven by. */
export function sendBookRequests(subscriptions: Subscriptions, line: Line | undefined, now: Now, socketNow: Now): void {
  for (let draft = subscriptions.next(now); draft !== undefined; draft = subscriptions.next(now)) {
    const { msgType, ...fields } = draft
    const result = line?.send(msgType, fields, undefined, socketNow)
    if (result?.kind !== 'sent') subscriptions.notSent(draft.mdReqID, now)
  }
  const testReqID = subscriptions.nextTest()
  if (testReqID !== undefined) line?.test?.(testReqID, socketNow)
}
