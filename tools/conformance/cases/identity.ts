// Whose session a first message is for: every part of the identity must be that of the session, as an acceptor with one session would ask.
import type { Identity } from '@fix/session'
import type { Subject } from './subject.ts'

export function finds(subject: Subject, identity: Identity): boolean {
  const { settings } = subject.session
  return (
    identity.beginString === settings.beginString &&
    identity.senderCompID === settings.targetCompID &&
    identity.senderSubID === settings.targetSubID &&
    identity.senderLocationID === settings.targetLocationID &&
    identity.targetCompID === settings.senderCompID &&
    identity.targetSubID === settings.senderSubID &&
    identity.targetLocationID === settings.senderLocationID
  )
}
