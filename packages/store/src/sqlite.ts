/**
 * A record log in an SQLite file, by better-sqlite3. One transaction a batch; the WAL's frames carry checksums, the main file's pages do not, so each record
 * keeps its own CRC. A commit happens on the caller's thread and holds it for as long as the disk takes.
 */
import type { Database, Statement } from 'better-sqlite3'
import { JournalError } from './journal-error.ts'
import { newestNumbers, streamSeqs } from './log-numbers.ts'
import type { NewestNumber } from './log-numbers.ts'
import type { OpenJournal } from './open-journal.ts'
import { queuedJournal } from './open-queued.ts'
import type { QueuedOptions } from './open-queued.ts'
import { peerPackage } from './peer-package.ts'
import { asError, checkBatch, closedLog, isFenced, rangeBytes } from './record-log.ts'
import type {
  AppendAt,
  AppendResult,
  EncodedRecord,
  EpochResult,
  Failed,
  LatestSnapshotResult,
  RangeResult,
  RecordLog,
  SeqsResult,
  SnapshotResult,
  StoreFull,
  Unknown,
  WrittenBy,
} from './record-log.ts'

export interface SqliteOptions {
  /**
   * `full` unless told: every commit is synced and survives power loss. `normal`: not synced, the process may die, but power loss takes the last commits.
   */
  synchronous?: 'full' | 'normal'
  /** Pages that the file may have; as many as the disk takes unless told. */
  maxPages?: number
}

const schemaVersion = 1
const schema = `
  CREATE TABLE IF NOT EXISTS record (idx INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS head (one INTEGER PRIMARY KEY CHECK (one = 1), epoch INTEGER NOT NULL, idx INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS number (stream INTEGER, dir INTEGER, epoch INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (stream, dir)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS snapshot (one INTEGER PRIMARY KEY CHECK (one = 1), idx INTEGER NOT NULL, state BLOB NOT NULL);
  INSERT OR IGNORE INTO head VALUES (1, 0, 0);
  PRAGMA user_version = ${schemaVersion};`

/** Came later, and a program that does not know it writes on all the same: so the version is the same. */
const schemaOfWriter = "ALTER TABLE head ADD COLUMN writer TEXT NOT NULL DEFAULT ''"

/** A journal in an SQLite file: `sqliteLog` behind the session's port. */
export async function sqliteJournal(file: string, options: SqliteOptions & QueuedOptions = {}): Promise<OpenJournal> {
  return queuedJournal(await sqliteLog(file, options), options)
}

/** Opens or creates the file. Rejects where better-sqlite3 is not installed, and with a `JournalError` `newerFormat` where a later version made the file. */
export async function sqliteLog(file: string, options: SqliteOptions = {}): Promise<RecordLog> {
  const { synchronous = 'full', maxPages } = options
  if (synchronous !== 'full' && synchronous !== 'normal') {
    throw new TypeError(`sqliteLog: synchronous ${String(synchronous)}, expected full or normal`)
  }
  const { default: Sqlite } = await peerPackage('better-sqlite3', 'sqlite', () => import('better-sqlite3'))
  const database = new Sqlite(file, { timeout: 50 })
  try {
    const version = Number(database.pragma('user_version', { simple: true }))
    if (version > schemaVersion) {
      throw new JournalError('newerFormat', `${file}: version ${version}, expected at most ${schemaVersion}`, { file })
    }
    database.pragma('journal_mode = WAL')
    database.pragma(`synchronous = ${synchronous}`)
    if (maxPages !== undefined) database.pragma(`max_page_count = ${maxPages}`)
    if (version < schemaVersion) database.exec(`BEGIN IMMEDIATE; ${schema} COMMIT;`)
    addWriter(database)
    return new SqliteLog(database, `sqlite ${synchronous}`)
  } catch (error) {
    database.close()
    throw error
  }
}

/** Asked under the lock, as another opening may be adding it. */
function addWriter(database: Database): void {
  const known = (): boolean => (database.pragma('table_info(head)') as { name: string }[]).some(({ name }) => name === 'writer')
  if (known()) return
  database
    .transaction(() => {
      if (!known()) database.exec(schemaOfWriter)
    })
    .immediate()
}

interface Head {
  epoch: number
  idx: number
  writer: string
}

class SqliteLog implements RecordLog {
  readonly name: string
  readonly #database: Database
  readonly #head: Statement<[], Head>
  readonly #setHead: Statement<[number, number, string]>
  readonly #insert: Statement<[number, Uint8Array]>
  readonly #setNumber: Statement<[NewestNumber]>
  readonly #range: Statement<[number, number], Buffer>
  /** The lock is taken at the beginning: what is read in it still holds at its end. */
  readonly #inTransaction: <T>(run: () => T) => T

  constructor(database: Database, name: string) {
    this.name = name
    this.#database = database
    this.#head = database.prepare('SELECT epoch, idx, writer FROM head')
    this.#setHead = database.prepare('UPDATE head SET epoch = ?, idx = ?, writer = ?')
    this.#insert = database.prepare('INSERT INTO record VALUES (?, ?)')
    this.#setNumber = database.prepare(
      `INSERT INTO number VALUES ($stream, $dir, $epoch, $seq)
       ON CONFLICT DO UPDATE SET epoch = excluded.epoch, seq = excluded.seq WHERE (excluded.epoch, excluded.seq) > (epoch, seq)`,
    )
    this.#range = database.prepare<[number, number], Buffer>('SELECT bytes FROM record WHERE idx BETWEEN ? AND ? ORDER BY idx').pluck()
    this.#inTransaction = <T>(run: () => T): T => database.transaction(run).immediate()
  }

  async append(batch: readonly EncodedRecord[], at: AppendAt): Promise<AppendResult> {
    checkBatch(batch, at)
    return this.#write<AppendResult>((head) => {
      const { epoch, idx } = head
      if (isFenced(at, head)) return { kind: 'fenced', epoch }
      if (at.expectIdx !== idx) return { kind: 'indexMismatch', actual: idx }
      const lastIdx = idx + batch.length
      for (const [n, record] of batch.entries()) this.#insert.run(idx + 1 + n, record)
      for (const number of newestNumbers(batch)) this.#setNumber.run(number)
      this.#setHead.run(at.epoch, lastIdx, at.writer ?? '')
      return { kind: 'appended', lastIdx }
    })
  }

  async range(from: number, to: number): Promise<RangeResult> {
    return this.#ask<RangeResult>(() => {
      const records: EncodedRecord[] = []
      let bytes = 0
      for (const record of this.#range.iterate(from, to)) {
        records.push(record)
        bytes += record.length
        if (bytes >= rangeBytes) break
      }
      return { kind: 'records', records }
    })
  }

  async seqs(): Promise<SeqsResult> {
    return this.#ask<SeqsResult>(() =>
      this.#inTransaction(() => {
        const numbers = this.#database.prepare<[], NewestNumber>('SELECT stream, dir, epoch, seq FROM number').all()
        const { epoch, idx } = this.#headNow()
        return { kind: 'seqs', idx, epoch, streams: streamSeqs(numbers) }
      }),
    )
  }

  async bumpEpoch(expectEpoch: number, writer: string = ''): Promise<EpochResult> {
    const result = this.#write<EpochResult>(({ epoch, idx }) => {
      if (epoch !== expectEpoch) return { kind: 'fenced', epoch }
      this.#setHead.run(epoch + 1, idx, writer)
      return { kind: 'epoch', epoch: epoch + 1 }
    })
    return result.kind === 'storeFull' ? { kind: 'failed', cause: new Error(`${this.name}: no room to raise the epoch`) } : result
  }

  async snapshot(state: Uint8Array, at: WrittenBy & { idx: number }): Promise<SnapshotResult> {
    return this.#write<SnapshotResult>((head) => {
      if (isFenced(at, head)) return { kind: 'fenced', epoch: head.epoch }
      if (at.idx > head.idx) return { kind: 'indexMismatch', actual: head.idx }
      this.#database
        .prepare(
          'INSERT INTO snapshot VALUES (1, ?, ?) ON CONFLICT DO UPDATE SET idx = excluded.idx, state = excluded.state WHERE excluded.idx >= idx',
        )
        .run(at.idx, state)
      return { kind: 'kept' }
    })
  }

  async latestSnapshot(): Promise<LatestSnapshotResult> {
    return this.#ask<LatestSnapshotResult>(() => {
      const found = this.#database.prepare<[], { idx: number; state: Buffer }>('SELECT idx, state FROM snapshot').get()
      return found ? { kind: 'snapshot', idx: found.idx, state: new Uint8Array(found.state) } : { kind: 'none' }
    })
  }

  async close(): Promise<void> {
    this.#database.close()
  }

  #headNow(): Head {
    const head = this.#head.get()
    if (!head) throw new Error(`${this.name}: the row of the head is gone`)
    return head
  }

  #write<T>(run: (head: Head) => T): T | Failed | Unknown | StoreFull {
    if (!this.#database.open) return closedLog(this.name)
    try {
      return this.#inTransaction(() => run(this.#headNow()))
    } catch (thrown) {
      return outcomeOf(asError(thrown))
    }
  }

  #ask<T>(run: () => T): T | Failed | Unknown {
    if (!this.#database.open) return closedLog(this.name)
    try {
      return run()
    } catch (thrown) {
      const outcome = outcomeOf(asError(thrown))
      return outcome.kind === 'storeFull' ? { kind: 'failed', cause: asError(thrown) } : outcome
    }
  }
}

/** A transaction that throws is rolled back: nothing was stored. Only the lock of another writer is worth asking again. */
function outcomeOf(cause: Error): Failed | Unknown | StoreFull {
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  if (code === 'SQLITE_FULL') return { kind: 'storeFull' }
  return { kind: code.startsWith('SQLITE_BUSY') ? 'unknown' : 'failed', cause }
}
