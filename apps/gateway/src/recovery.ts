/**
 * Start is recovery: the state that the journal tells, from its newest snapshot and the records behind it, or from all of them. A snapshot is a
 * shorter way to the same state and nothing else: one that another version wrote, or that does not hold together, is passed over.
 */
import { foldNumbers, freshNumbers, type JournalRecord, type SessionNumbers } from '@fix/session'
import { imageOf, restoreDesk, type Desk, type DeskImage } from '@fix/strategy'
import type { PerSession } from './sessions.ts'

/** Version of a kept state. */
const stateVersion = 1

/** What a journal gives back; a journal in files fits. */
export interface KeptJournal {
  latestSnapshot(): { readonly idx: number; readonly state: Uint8Array } | undefined
  records(from?: number): Iterable<JournalRecord>
}

export type Numbers = PerSession<SessionNumbers>

export interface Recovered {
  readonly desk: Desk
  readonly numbers: Numbers
  /** Records that were folded, behind the snapshot's index; that is 0 where there is none. */
  readonly folded: number
  readonly snapshotIdx: number
  /** Why a snapshot that is there was not used; '' where it was, or where there is none. */
  readonly passedOver: string
}

interface KeptState {
  readonly version: number
  readonly desk: DeskImage
  readonly numbers: Numbers
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The state as bytes that a snapshot keeps. Between two turns of the loop only: then it is what the records so far tell. */
export function keptState(desk: Desk, numbers: Numbers): Uint8Array {
  const kept: KeptState = { version: stateVersion, desk: imageOf(desk), numbers }
  return encoder.encode(JSON.stringify(kept))
}

/**
 * `fresh` makes a desk that knows nothing; it is called again where a snapshot fails half way. Throws where the records before the oldest that is
 * kept are needed, as no snapshot stands for them.
 */
export function recover(journal: KeptJournal, streams: PerSession<number>, fresh: () => Desk): Recovered {
  const snapshot = journal.latestSnapshot()
  let passedOver = ''
  if (snapshot !== undefined) {
    try {
      const { desk: image, numbers } = stateOf(snapshot.state)
      const desk = fresh()
      restoreDesk(desk, image)
      return { ...folded(journal, streams, desk, numbers, snapshot.idx), snapshotIdx: snapshot.idx, passedOver }
    } catch (cause) {
      passedOver = (cause as Error).message
    }
  }
  const numbers = { quote: freshNumbers(), trade: freshNumbers() }
  return { ...folded(journal, streams, fresh(), numbers, 0), snapshotIdx: 0, passedOver }
}

function stateOf(bytes: Uint8Array): KeptState {
  const kept = JSON.parse(decoder.decode(bytes)) as KeptState
  if (kept.version !== stateVersion) throw new Error(`a kept state of version ${kept.version}, expected ${stateVersion}`)
  return kept
}

function folded(
  journal: KeptJournal,
  streams: PerSession<number>,
  desk: Desk,
  kept: Numbers,
  behind: number,
): Pick<Recovered, 'desk' | 'numbers' | 'folded'> {
  // A drop copy that is configured since then begins; the numbers of one that is not are kept until it is again.
  const copy = kept.copy ?? (streams.copy === undefined ? undefined : freshNumbers())
  const numbers: Numbers = copy === undefined ? kept : { ...kept, copy }
  let count = 0
  for (const record of journal.records(behind + 1)) {
    if (count++ === 0 && record.idx > behind + 1) {
      throw new Error(`the journal begins with record ${record.idx}, and no snapshot stands for those before it`)
    }
    if (record.stream === streams.quote) foldNumbers(numbers.quote, record)
    else if (record.stream === streams.trade) foldNumbers(numbers.trade, record)
    else if (copy !== undefined && record.stream === streams.copy) foldNumbers(copy, record)
    desk.fold(record)
  }
  return { desk, numbers, folded: count }
}
