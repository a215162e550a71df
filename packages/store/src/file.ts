/** The journal in files. */
export { journal } from './open-file.ts'
export type { JournalOptions } from './open-file.ts'
export type { FileJournal, SyncPolicy } from './file-journal.ts'
export type { Cut } from './recover.ts'
export type { Tail, Torn } from './walk.ts'
export { journalIdOf, readJournal } from './read-journal.ts'
export { JournalError } from './journal-error.ts'
export type { JournalErrorCode } from './journal-error.ts'
export type { Disk } from './disk.ts'
export { nodeDisk } from './disk.ts'
/** The hash chain over batches; other files that chain use it too. */
export { chained, firstHead } from './chain.ts'
