/**
 * What every store must do, whatever it keeps its records in: cases that anybody runs against an adapter of their own, under any test runner.
 *
 *     for (const one of recordLogContract(open, { full: 'told' })) it(one.name, one.run)
 */
export type { ContractCase } from './contract/contract-case.ts'
export { recordLogContract } from './contract/log-contract.ts'
export type { LogCapabilities, LogPlace } from './contract/log-contract.ts'
export { journalContract } from './contract/journal-contract.ts'
export type { JournalCapabilities, JournalPlace } from './contract/journal-contract.ts'
export { canonicalDigest, runTrace } from './contract/trace.ts'
