/** The contract of a journal: the port that a session works with, whatever stands behind it. */
import type { OpenJournal } from '../open-journal.ts'
import type { ContractCase } from './contract-case.ts'
import { journalCases } from './journal-cases.ts'
import { crashCases } from './journal-crash-cases.ts'

/** A place of its own for one case, empty at first. */
export interface JournalPlace {
  /** Opens what is there, as a start does. Nobody else holds it, but where a case is about that. */
  open(): Promise<OpenJournal>
  /** Ends the journal as a crash of its process would, so that `open` may be called again. */
  crash(journal: OpenJournal): Promise<void>
  /** Cuts so many bytes off the end of what a crash has left; where the adapter has declared that a batch can tear. */
  tear?(bytes: number): Promise<void>
  /** Takes the place away. Journals are closed before, also those that a crash has ended, as they live on in this process. */
  end(): Promise<void>
}

/** Where journals differ by design; what is declared is what is tested. */
export interface JournalCapabilities {
  /**
   * Two at one place: `lock`: the second opening is refused. `fence`: the second takes the place, and the first fails with its next append.
   * `none`: there is no place that two could share.
   */
  exclusion: 'lock' | 'fence' | 'none'
  /** After a crash: `kept`: the records of a torn batch that are whole stay. `atomic`: what was written in one callback is there or is not. */
  tornBatch: 'kept' | 'atomic'
}

export type OpenJournalPlace = () => Promise<JournalPlace>

export interface JournalSetting {
  place: JournalPlace
  capabilities: JournalCapabilities
  open: () => Promise<OpenJournal>
  /** Closes the journal and opens its place again, as a restart does. */
  again: (journal: OpenJournal) => Promise<OpenJournal>
  /** Crashes and opens again; `meanwhile` is done to what the crash has left. */
  crash: (journal: OpenJournal, meanwhile?: () => Promise<void>) => Promise<OpenJournal>
}
export type JournalRun = (setting: JournalSetting) => Promise<void>

export function journalContract(openPlace: OpenJournalPlace, capabilities: JournalCapabilities): ContractCase[] {
  return Object.entries({ ...journalCases, ...crashCases }).map(([name, run]) => ({
    name,
    run: () => atPlace(openPlace, capabilities, run),
  }))
}

async function atPlace(openPlace: OpenJournalPlace, capabilities: JournalCapabilities, run: JournalRun): Promise<void> {
  const place = await openPlace()
  const living = new Set<OpenJournal>()
  const open = async (): Promise<OpenJournal> => {
    const journal = await place.open()
    living.add(journal)
    return journal
  }
  try {
    await run({
      place,
      capabilities,
      open,
      again: async (journal) => {
        await journal.close()
        return open()
      },
      crash: async (journal, meanwhile) => {
        await place.crash(journal)
        await meanwhile?.()
        return open()
      },
    })
  } finally {
    // Those that a crash has ended too: the connections of such a one live on in this process. One that has failed says so again, which is no failure of the case.
    for (const journal of living) await journal.close().catch(() => {})
    await place.end()
  }
}
