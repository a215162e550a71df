/**
 * What is wrong with a journal, in the words of somebody who has to do something about it: what, where, what it means, what to do. A `fault` keeps the journal
 * from being whole; a `notice` is worth knowing and is mended by the next start, or needs nothing.
 */
export type FindingCode =
  | 'tornTail'
  | 'writeUnderWay'
  | 'corruptMiddle'
  | 'openBatch'
  | 'brokenChain'
  | 'missingSegment'
  | 'brokenHeader'
  | 'otherJournal'
  | 'lostRecords'
  | 'newerFormat'
  | 'unreadable'
  | 'held'
  | 'staleLock'
  | 'unreadableLock'
  | 'unaskedHolder'
  | 'noReserve'
  | 'cutBefore'
  | 'retired'
  | 'badSnapshot'
  | 'syncFailed'
  | 'badStamps'

export interface Finding {
  readonly code: FindingCode
  readonly severity: 'fault' | 'notice'
  readonly file: string
  /** Byte in the file, -1 where it is about the whole. */
  readonly offset: number
  /** Of the record that stands there or should, -1 where it is about none. */
  readonly idx: number
  readonly what: string
  readonly means: string
  readonly todo: string
}

/** What a kind of finding means and asks for, whatever file it is found in. */
const advice: Readonly<Record<FindingCode, Pick<Finding, 'severity' | 'means' | 'todo'>>> = {
  tornTail: {
    severity: 'fault',
    means: 'The writer died, or the power went, while these bytes were written. No good record stands behind them; all before them holds.',
    todo: 'Start the gateway: it keeps the bytes in a file beside, cuts the end and asks the venue for the fate of every order. A cut does not prove that the record was never sent.',
  },
  writeUnderWay: {
    severity: 'notice',
    means: 'The holder is writing just now, and was seen in the middle of it.',
    todo: 'Nothing. Ask again when it has stopped, for the last word.',
  },
  corruptMiddle: {
    severity: 'fault',
    means:
      'A record does not hold though good ones stand behind it: bytes were lost or changed that had been promised. No gateway starts on this.',
    todo: 'Do not trade on it and do not cut it. Keep a copy, restore the segment from a backup of the same journal; without one begin a new state folder and reconcile every order and position with the venue first.',
  },
  openBatch: {
    severity: 'fault',
    means: 'Records at the end of a finished segment are closed by no CHAIN record: the end of the segment was taken away.',
    todo: 'Restore the segment from a backup; without one treat it as a corrupt middle: a new state folder, and the venue is asked first.',
  },
  brokenChain: {
    severity: 'fault',
    means:
      'Each record holds, but the hash chain was computed over other bytes: records were changed, removed, swapped or put in by somebody who made their CRCs right.',
    todo: 'Treat it as tampered with. Keep the folder as it is, compare with a backup and with the last head that was noted elsewhere, and find out who could write there.',
  },
  missingSegment: {
    severity: 'fault',
    means: 'A segment is not there though later ones are: its records are lost to the fold.',
    todo: 'Put the segment back, from a backup or from the folder that retired segments are moved to.',
  },
  brokenHeader: {
    severity: 'fault',
    means: 'The header of a segment does not follow from the segment before: one of the two was replaced, cut or taken from another time.',
    todo: 'Restore both segments from one and the same backup.',
  },
  otherJournal: {
    severity: 'fault',
    means: 'A segment carries the id of another journal: files of two state folders were mixed.',
    todo: "Put the segment back where it came from, and this journal's own one here.",
  },
  lostRecords: {
    severity: 'fault',
    means:
      'A snapshot of this journal covers records that are not here, or others stand in their place. It was kept only when they were on the disk: segments were taken away, cut or restored from an older copy. Ids of the lost run would be given out again, so no gateway starts.',
    todo: 'Put the segments back, from where they went or from a newer backup. Without them begin a new state folder and reconcile every order and position with the venue first; moving the snapshot away lets the journal open as it is, without what was lost.',
  },
  newerFormat: {
    severity: 'fault',
    means: 'A later version of the program wrote it. Nothing is known to be wrong with it.',
    todo: 'Use that version or a later one. This one does not read it, so that it can misread nothing.',
  },
  unreadable: {
    severity: 'fault',
    means: 'The disk does not give the bytes.',
    todo: 'Look at the cause, at permissions and at the disk; copy the folder to another one before anything is tried.',
  },
  held: { severity: 'notice', means: 'A running program has the journal.', todo: 'Nothing. A second one is refused.' },
  staleLock: {
    severity: 'notice',
    means: 'The program that held the journal is gone and did not let go of it: it was killed.',
    todo: 'Nothing. The next start breaks the lock by itself.',
  },
  unreadableLock: {
    severity: 'fault',
    means: 'The lock says nothing that can be read, so it counts as held: no gateway starts.',
    todo: 'Remove the file `lock` if no gateway runs on this folder.',
  },
  unaskedHolder: {
    severity: 'fault',
    means:
      'The lock is of another container or machine, and whether its holder lives can not be asked from here: there is no socket of it in the folder, or no right to it. It counts as held: no gateway starts.',
    todo: 'See where it was started that no gateway runs on this folder; then remove the file `lock`.',
  },
  noReserve: {
    severity: 'notice',
    means: 'The room for cancels and reports on a full disk is not there: it was given up, or never made.',
    todo: 'Free space on the disk; the reserve comes back by itself.',
  },
  cutBefore: {
    severity: 'notice',
    means: 'An earlier start cut a torn end and kept its bytes here.',
    todo: 'Nothing, if the orders of that time are reconciled. The file may be removed then.',
  },
  retired: {
    severity: 'notice',
    means: 'Segments before the first one here were retired behind a snapshot, and are not in the folder `archive`.',
    todo: 'Nothing. A proof from the first record needs them: put them into `archive`.',
  },
  badSnapshot: {
    severity: 'notice',
    means: 'A snapshot is passed over. It is only a shortcut: the state is folded without it.',
    todo: 'Nothing while the whole journal is here; the next one takes its place. Where segments were retired behind it, put them back.',
  },
  syncFailed: {
    severity: 'notice',
    means:
      'The disk refused a sync, and the run that asked for it has ended. What it called stored is here; what it did not may not be on the disk.',
    todo: 'Look at the disk. The next start copies the segment into a new file before it goes on, and stays down where that fails.',
  },
  badStamps: {
    severity: 'notice',
    means:
      'When requests were durable and written can not be read from this record, though it is as it was written. Nothing but their story depends on it: no order, no position, no decision.',
    todo: 'Nothing for the gateway. Keep the folder as it is, and find out which program wrote it.',
  },
}

export function finding(code: FindingCode, file: string, what: string, place: { offset?: number; idx?: number } = {}): Finding {
  const { severity, means, todo } = advice[code]
  return { code, severity, file, offset: place.offset ?? -1, idx: place.idx ?? -1, what, means, todo }
}

/** For people: a line for what and where, one for what it means, one for what to do. */
export function linesOfFinding({ severity, code, file, offset, idx, what, means, todo }: Finding): string {
  const place = `${file}${offset < 0 ? '' : ` at byte ${offset}`}${idx < 0 ? '' : `, record ${idx}`}`
  return `${severity === 'fault' ? 'FAULT ' : 'notice'} ${code}: ${place}: ${what}\n       ${means}\n       To do: ${todo}\n`
}
