/** An opened journal as an app sees it, and the one in memory. */
export type { OpenJournal, StreamEntry } from './open-journal.ts'
export { memoryJournal } from './memory.ts'
export type { MemoryJournal, MemoryOptions } from './memory.ts'
