/**
 * The messages of a counterparty's log, whatever kind it is: a journal of ours (the simulated venue's), a folder of QuickFIX message logs, or a file with FIX
 * messages in it, with SOH or something else between the fields and anything around them. Read in pieces: one of them is in memory, or one segment.
 */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { messagesIn } from '@fix/codec'
import { RecordType } from '@fix/session'
import { readJournal } from '@fix/store/file'
import { NotJudged } from '../exit-status.ts'
import { sessionsIn } from '../shadow/log-files.ts'

const pieceBytes = 1 << 20
/** A piece without the start of another message grows up to this; what is longer is no message. */
const maxPieceBytes = 16 << 20

/** Throws NotJudged where it can't be read. */
export function* messagesOf(log: string): Generator<Uint8Array> {
  const names = namesIn(log)
  if (names === undefined) return yield* messagesInFile(log)
  if (names.some((name) => /^segment-\d{8}\.fixj$/.test(name))) {
    for (const record of readJournal(log)) if (record.type === RecordType.message && record.raw.length > 0) yield record.raw
    return
  }
  const sessions = sessionsIn(names)
  if (sessions.length === 0) throw new NotJudged(`prove: ${log}: neither a journal nor message logs of QuickFIX in it`)
  for (const { files } of sessions) for (const file of files) yield* messagesInFile(join(log, file))
}

/** Undefined where it is a file. */
function namesIn(log: string): string[] | undefined {
  try {
    return statSync(log).isDirectory() ? readdirSync(log).sort() : undefined
  } catch (error) {
    throw unreadable(log, error)
  }
}

function* messagesInFile(file: string): Generator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0)
  for (const piece of piecesOf(file)) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    const cut = lastStart(bytes)
    if (cut <= 0 && bytes.length < maxPieceBytes) {
      rest = Buffer.from(bytes)
      continue
    }
    const upTo = cut <= 0 ? bytes.length : cut
    for (const message of messagesIn(bytes.subarray(0, upTo))) yield message.bytes
    rest = Buffer.from(bytes.subarray(upTo))
  }
  for (const message of messagesIn(rest)) yield message.bytes
}

/** Where the last message begins. One that stands in a field of another is no start. */
function lastStart(bytes: Buffer): number {
  let at = bytes.lastIndexOf('8=FIX')
  while (at > 0 && bytes[at - 1] === 0x3d) at = bytes.lastIndexOf('8=FIX', at - 1)
  return at
}

function* piecesOf(file: string): Generator<Buffer> {
  let fd: number
  try {
    fd = openSync(file, 'r')
  } catch (error) {
    throw unreadable(file, error)
  }
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(pieceBytes)
      const count = readSync(fd, piece, 0, pieceBytes, null)
      if (count === 0) return
      yield piece.subarray(0, count)
    }
  } catch (error) {
    throw unreadable(file, error)
  } finally {
    closeSync(fd)
  }
}

function unreadable(file: string, error: unknown): NotJudged {
  return new NotJudged(`prove: can't read ${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
}
