/** A journal that was opened, as @fix/store gives it: start is recovery, and the numbers of a session are the fold of its stream. */
import type { SessionConfig } from '../config.ts'
import { partyName } from '../reception/identity.ts'
import { foldNumbers, freshNumbers } from '../numbers.ts'
import type { SessionNumbers } from '../numbers.ts'
import type { Journal, JournalRecord } from '../record.ts'

export interface SessionJournal extends Journal {
  /** The stream's number: the same for the same name and identity at every start. */
  stream(name: string, identity: string): number
  records(): Iterable<JournalRecord>
}

/** Numbers of one stream, read from the start of the journal. */
export function numbersOf(journal: Pick<SessionJournal, 'records'>, stream: number): SessionNumbers {
  const numbers = freshNumbers()
  for (const record of journal.records()) if (record.stream === stream) foldNumbers(numbers, record)
  return numbers
}

/** `FIX.4.4:ME/DESK->VENUE/QUOTE`, from us to the peer. */
export function identityText(config: Omit<SessionConfig, 'name' | 'stream' | 'role'>): string {
  const { codec, senderCompID, senderSubID, senderLocationID, targetCompID, targetSubID, targetLocationID } = config
  const sender = partyName(senderCompID, senderSubID, senderLocationID)
  return `${codec.layout.beginString}:${sender}->${partyName(targetCompID, targetSubID, targetLocationID)}`
}
