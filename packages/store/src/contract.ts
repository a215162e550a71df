/**
 * What every store must do, whatever it keeps its records in: cases that anybody runs against an adapter of their own, under any test runner.
 *
 *     for (const one of recordLogContract(open, { full: 'told' })) it(one.name, one.run)
 *
 * What is promised of two writers. While the store keeps what it acknowledged, each opening has an epoch that no other has, and whoever opened last is the only one
 * that appends. Where the store forgets acknowledged writes (restarted without its file, or failed over to a copy that was behind), an epoch can be given out a second
 * time, and ids that were made of it with it: that nobody can prevent from outside. Still at most one writer appends: beside the epoch stands the random name of the
 * opening whose it is, each append and each snapshot is checked against both, and a journal that the store has forgotten, or that another has the epoch of, ends as
 * `fenced`. Ask the counterparty before trading then.
 */
export type { ContractCase } from './contract/contract-case.ts'
export { recordLogContract } from './contract/log-contract.ts'
export type { LogCapabilities, LogPlace } from './contract/log-contract.ts'
export { journalContract } from './contract/journal-contract.ts'
export type { JournalCapabilities, JournalPlace } from './contract/journal-contract.ts'
export { canonicalDigest, runTrace } from './contract/trace.ts'
