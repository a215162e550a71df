/**
 * `fix journal doctor`: every record, CRC, index, segment header and link of the hash chain looked at, and who holds the folder. It takes no lock and changes
 * nothing. Beside a running gateway the end may be seen while it is written: then it is looked at again.
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { RecordType, type JournalRecord } from '@fix/session'
import { JournalError, lockOf, nodeDisk, readSnapshots, type FoundSnapshots, type JournalFault, type Tail } from '@fix/store/file'
import { exit } from '../exit-status.ts'
import { finding, linesOfFinding, type Finding, type FindingCode } from '../journal/finding.ts'
import { hexOf } from '../journal/shown-note.ts'
import { departuresIn } from '../story/stamps.ts'
import { journalFolder, recordsOf, segmentsIn } from './journal-folder.ts'

/** The shape of `fix journal doctor --json`. */
export interface Diagnosis {
  readonly schema: 1
  readonly journal: string
  readonly whole: boolean
  /** Good records from the first one on. */
  readonly records: number
  readonly segments: number
  readonly firstIdx: number
  readonly lastIdx: number
  readonly journalId: string
  /** '' where the walk did not come to the end. */
  readonly chainHead: string
  /** How often a writer has begun. */
  readonly runs: number
  /** One that can't be asked counts as alive. */
  readonly holder: { readonly pid: number; readonly alive: boolean; readonly bootId: string; readonly startTime: string } | null
  readonly reserveBytes: number
  /** Snapshots that are whole and of this history. */
  readonly snapshots: number
  readonly findings: readonly Finding[]
}

/** A writer needs less for what it has begun. */
const headBytes = 32
const againMs = 100
const looks = 5

const codes: Readonly<Record<JournalFault, FindingCode>> = {
  '': 'corruptMiddle',
  badRecord: 'corruptMiddle',
  openBatch: 'openBatch',
  brokenChain: 'brokenChain',
  missingSegment: 'missingSegment',
  brokenHeader: 'brokenHeader',
  otherJournal: 'otherJournal',
  lostRecords: 'lostRecords',
}

export async function diagnose(dir: string, tell: (text: string) => void): Promise<{ diagnosis: Diagnosis; status: number }> {
  const folder = journalFolder('journal doctor', dir)
  const lock = await lookAtLock(folder)
  const held = lock.holder?.alive === true
  const kept = readSnapshots(nodeDisk, folder)
  let walked = walkAll(folder, kept)
  for (let look = 1; look < looks && held && walked.end.some(({ code }) => code === 'tornTail' || code === 'corruptMiddle'); look++) {
    await pause(againMs)
    const again = walkAll(folder, kept)
    const moved = again.records !== walked.records
    walked = moved ? { ...again, end: again.end.map(underWay) } : again
    if (moved) break
  }
  const names = readdirSync(folder)
  const misfits = judgeSnapshots(kept, walked)
  const reserveBytes = names.includes('reserve') ? statSync(join(folder, 'reserve')).size : 0
  const ofStamps = walked.badStamps === undefined ? [] : [walked.badStamps]
  const findings = [...walked.end, ...ofStamps, ...lock.findings, ...misfits, ...beside(folder, names, reserveBytes)]
  const diagnosis: Diagnosis = {
    schema: 1,
    journal: folder,
    whole: findings.every(({ severity }) => severity !== 'fault'),
    ...{ records: walked.records, segments: segmentsIn(folder).length },
    ...{ firstIdx: walked.firstIdx, lastIdx: walked.lastIdx, journalId: walked.journalId, chainHead: walked.head, runs: walked.runs },
    holder: lock.holder,
    reserveBytes,
    snapshots: kept.whole.length + kept.ignored.length - misfits.length,
    findings,
  }
  for (const one of findings) tell(linesOfFinding(one))
  tell(summaryOf(diagnosis))
  const codesFound = findings.map(({ code }) => code)
  if (codesFound.includes('newerFormat') || codesFound.includes('unreadable')) return { diagnosis, status: exit.notJudged }
  return { diagnosis, status: diagnosis.whole ? exit.held : exit.didNot }
}

const underWay = (one: Finding): Finding =>
  one.code === 'tornTail' ? finding('writeUnderWay', one.file, one.what, { offset: one.offset, idx: one.idx }) : one

interface Walked {
  records: number
  firstIdx: number
  lastIdx: number
  runs: number
  journalId: string
  head: string
  /** The hash chain at the index of each snapshot that was reached. */
  readonly headAt: Map<number, string>
  /** The first record whose stamps can't be read. */
  badStamps: Finding | undefined
  /** What ended the walk, or was found where it ended. */
  end: Finding[]
}

function walkAll(folder: string, { whole }: FoundSnapshots): Walked {
  const asked = new Set(whole.map(({ idx }) => idx))
  const walked: Walked = {
    records: 0,
    firstIdx: 0,
    lastIdx: 0,
    runs: 0,
    journalId: '',
    head: '',
    headAt: new Map(),
    badStamps: undefined,
    end: [],
  }
  try {
    const records = recordsOf(folder)
    let step = records.next()
    for (; !step.done; step = records.next()) {
      const { idx, type, stream, note } = step.value
      walked.records++
      walked.lastIdx = idx
      if (walked.firstIdx === 0) walked.firstIdx = idx
      if (type === RecordType.epoch && stream === 0) walked.runs++
      if (type === RecordType.note) walked.badStamps ??= badStampsIn(folder, step.value)
      if (type === RecordType.chain && asked.has(idx)) walked.headAt.set(idx, hexOf(note.subarray(0, headBytes)))
    }
    const tail: Tail = step.value
    walked.journalId = tail.journalId
    walked.head = hexOf(tail.head)
    if (walked.firstIdx > 1) walked.end.push(finding('retired', folder, `the first record is ${walked.firstIdx}`))
    if (tail.torn !== undefined) {
      const { file, offset, bytes, idx, reason } = tail.torn
      walked.end.push(finding('tornTail', file, `${bytes} bytes that are no record (${reason})`, { offset, idx }))
    }
  } catch (error) {
    walked.end.push(ended(folder, error))
  }
  return walked
}

function badStampsIn(folder: string, record: Pick<JournalRecord, 'idx' | 'type' | 'note'>): Finding | undefined {
  try {
    departuresIn(record)
    return undefined
  } catch (error) {
    return finding('badStamps', folder, (error as Error).message, { idx: record.idx })
  }
}

function ended(folder: string, error: unknown): Finding {
  if (!(error instanceof JournalError)) return finding('unreadable', folder, error instanceof Error ? error.message : String(error))
  const { code, fault, file, offset, idx, message } = error
  return finding(code === 'corrupt' ? codes[fault] : code === 'newerFormat' ? 'newerFormat' : 'unreadable', file, message, { offset, idx })
}

/** What is said of snapshots that do not fit, judged as a start does: one of another journal is passed over, one that knows more than this one halts. */
function judgeSnapshots({ whole, ignored }: FoundSnapshots, { journalId, headAt, head, firstIdx, lastIdx }: Walked): Finding[] {
  const found = ignored.map(({ file, reason }) => finding('badSnapshot', file, reason))
  // Where the walk ended early, what stands behind is not known.
  if (head === '') return found
  for (const { file, idx, journal, chain } of whole) {
    if (journalId !== '' && journal !== journalId) found.push(finding('badSnapshot', file, `of another journal (${journal})`, { idx }))
    else if (idx > lastIdx) found.push(finding('lostRecords', file, `covers record ${idx}, the journal ends with ${lastIdx}`, { idx }))
    else if (idx >= firstIdx && headAt.get(idx) !== chain)
      found.push(finding('lostRecords', file, `another hash chain at record ${idx}`, { idx }))
  }
  return found
}

async function lookAtLock(folder: string): Promise<{ holder: Diagnosis['holder']; findings: Finding[] }> {
  const file = join(folder, 'lock')
  try {
    const lock = await lockOf(folder)
    if (lock === undefined) return { holder: null, findings: [] }
    const { pid, bootId, startTime } = lock.holder
    const { life } = lock
    const code = ({ alive: 'held', gone: 'staleLock', unknown: 'unaskedHolder' } as const)[life]
    return { holder: { pid, alive: life !== 'gone', bootId, startTime }, findings: [finding(code, file, `process ${pid}`)] }
  } catch (error) {
    return { holder: null, findings: [finding('unreadableLock', file, error instanceof Error ? error.message : String(error))] }
  }
}

function beside(folder: string, names: readonly string[], reserveBytes: number): Finding[] {
  const found: Finding[] = []
  if (reserveBytes === 0) found.push(finding('noReserve', join(folder, 'reserve'), 'no reserve'))
  for (const name of names) {
    if (/^sync-failed-\d+$/.test(name))
      found.push(finding('syncFailed', join(folder, name), `the sync of segment ${Number(name.slice(12))}`))
    if (/^torn-.*\.bin$/.test(name)) found.push(finding('cutBefore', join(folder, name), `${statSync(join(folder, name)).size} bytes`))
  }
  return found
}

function summaryOf({ journal, whole, records, segments, chainHead, runs, findings }: Diagnosis): string {
  const good = `${records} good records in ${segments} segments, ${runs} runs`
  if (whole) return `${journal}: whole: ${good}, chain head ${chainHead}\n`
  const faults = findings.filter(({ severity }) => severity === 'fault').length
  return `${journal}: NOT whole: ${good}, ${faults} ${faults === 1 ? 'fault' : 'faults'}\n`
}
