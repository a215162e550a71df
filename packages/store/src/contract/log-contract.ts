/** The contract of a record log: what it promises by itself, and what a journal over it promises when answers are lost, come late or not at all. */
import type { RecordLog } from '../record-log.ts'
import type { ContractCase } from './contract-case.ts'
import { appendCases } from './log-append-cases.ts'
import { lifeCases } from './log-life-cases.ts'
import { lossCases } from './log-loss-cases.ts'
import { queueCases } from './log-queue-cases.ts'

/** A place of its own for one case, empty at first. */
export interface LogPlace {
  /** Another writer over the same records. */
  open(): Promise<RecordLog>
  /** From now on there is no room for a batch of 100,000 bytes, or there is again; where the adapter has declared that it can tell. */
  setFull?(full: boolean): Promise<void>
  /** Takes the place away; writers that are still open are closed before. */
  end(): Promise<void>
}

export interface LogCapabilities {
  /** `told`: a log without room answers `storeFull`, and `setFull` makes it so. `untold`: the reason why that can't be tried. */
  full: 'told' | { untold: string }
}

export type OpenLogPlace = () => Promise<LogPlace>
/** A case with its place; writers that it opens through `open` are closed behind it. */
export type LogRun = (open: () => Promise<RecordLog>, place: LogPlace) => Promise<void>

export function recordLogContract(openPlace: OpenLogPlace, capabilities: LogCapabilities): ContractCase[] {
  return Object.entries({ ...appendCases, ...lifeCases, ...lossCases, ...queueCases }).map(([name, run]) => ({
    name,
    run: () => atPlace(openPlace, run),
    ...(capabilities.full !== 'told' && name.includes('without room') ? { without: capabilities.full.untold } : {}),
  }))
}

async function atPlace(openPlace: OpenLogPlace, run: LogRun): Promise<void> {
  const place = await openPlace()
  const opened: RecordLog[] = []
  try {
    await run(async () => {
      const log = await place.open()
      opened.push(log)
      return log
    }, place)
  } finally {
    for (const log of opened) await log.close()
    await place.end()
  }
}
