/** The parts of the command that are of use without it: a dictionary's XML as facts, and facts as TypeScript. They touch no file. */
export { DictionaryError } from './findings.ts'
export { readQuickfix } from './quickfix.ts'
export { printTables } from './print-tables.ts'
export { printTypes } from './print-types.ts'
export { countsOf } from './source.ts'
export type { Counts, Source, SourceField, SourceMember, SourceMessage } from './source.ts'
export type { Problem } from './xml.ts'
