/** One case of a contract: a sentence, and a run that rejects with an AssertionError where it does not hold. */
export interface ContractCase {
  readonly name: string
  /** Why it says nothing of this adapter, by what the adapter has declared; such a case is to be shown as skipped, with this reason. */
  readonly without?: string
  run(): Promise<void>
}
