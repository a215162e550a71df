/** The log at a scrape: it counts itself what it drops, and the events that nothing else counts. */
import type { Families } from './families.ts'
import { oneOf, other } from './labels.ts'
import type { Sources } from './sources.ts'

/** `kinds` is the closed set of the events that are counted by name. */
export function prepareLog({ logDropped, redactions, logEvents }: Families, kinds: readonly string[]): void {
  logDropped.slot()
  redactions.slot()
  for (const kind of [...kinds, other]) logEvents.slot(kind)
}

export function showLog(
  { logDropped, redactions, logEvents }: Families,
  kinds: readonly string[],
  stand: ReturnType<NonNullable<Sources['log']>>,
): void {
  logDropped.set(logDropped.slot(), stand.dropped)
  redactions.set(redactions.slot(), stand.redactions)
  if (stand.events === undefined) return
  for (const kind of [...kinds, other]) logEvents.set(logEvents.slot(kind), 0)
  for (const [kind, count] of stand.events) logEvents.add(logEvents.slot(oneOf(kinds, kind)), count)
}
