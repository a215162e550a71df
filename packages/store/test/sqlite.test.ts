import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { journalContract, recordLogContract } from '../src/contract.ts'
import { peerPackage } from '../src/peer-package.ts'
import { sqliteJournal, sqliteLog } from '../src/sqlite.ts'
import { describeContract } from './run-contract.ts'
import { scratch } from './scratch.ts'

describeContract(
  'sqlite: every record log',
  recordLogContract(
    () => {
      const file = join(scratch(), 'journal.sqlite')
      // Room is a number of pages, which each connection has for itself.
      const limited: Sqlite.Database[] = []
      return Promise.resolve({
        open: () => sqliteLog(file, { maxPages: 20_000 }),
        setFull: (full: boolean) => {
          if (full) limited.push(fillUp(file))
          else for (const database of limited.splice(0)) makeRoom(database)
          return Promise.resolve()
        },
        end: () => Promise.resolve(),
      })
    },
    { full: 'told' },
  ),
)

/** Takes all pages but a few with a table of its own. */
function fillUp(file: string): Sqlite.Database {
  const database = new Sqlite(file)
  database.pragma('max_page_count = 20000')
  database.exec('CREATE TABLE filler (bytes BLOB)')
  const insert = database.prepare('INSERT INTO filler VALUES (zeroblob(?))')
  for (const size of [10_000_000, 1_000_000, 100_000, 50_000]) {
    for (;;) {
      try {
        insert.run(size)
      } catch {
        break
      }
    }
  }
  return database
}

function makeRoom(database: Sqlite.Database): void {
  database.exec('DROP TABLE filler')
  database.close()
}

for (const synchronous of ['full', 'normal'] as const) {
  describeContract(
    `sqlite ${synchronous}: every journal`,
    journalContract(
      () => {
        const file = join(scratch(), 'journal.sqlite')
        return Promise.resolve({
          open: () => sqliteJournal(file, { synchronous }),
          crash: () => Promise.resolve(),
          end: () => Promise.resolve(),
        })
      },
      { exclusion: 'fence', tornBatch: 'atomic' },
    ),
  )
}

describe('a journal in SQLite', () => {
  it('syncs each commit unless told, and runs in WAL mode', async () => {
    const file = join(scratch(), 'journal.sqlite')
    const log = await sqliteLog(file)
    expect(log.name).toBe('sqlite full')
    const database = new Sqlite(file)
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    database.close()
    await log.close()
    await expect(sqliteLog(file, { synchronous: 'off' as 'full' })).rejects.toThrow(/synchronous off, expected full or normal/)
  })

  it('refuses a file that a later version has made', async () => {
    const file = join(scratch(), 'journal.sqlite')
    await (await sqliteLog(file)).close()
    const database = new Sqlite(file)
    database.pragma('user_version = 2')
    database.close()
    await expect(sqliteLog(file)).rejects.toMatchObject({ code: 'newerFormat', message: expect.stringContaining('version 2') as string })
  })

  it('answers unknown, and not failed, while another writer holds the file', async () => {
    const file = join(scratch(), 'journal.sqlite')
    const log = await sqliteLog(file)
    const other = new Sqlite(file)
    other.exec('BEGIN IMMEDIATE')
    expect((await log.bumpEpoch(0)).kind).toBe('unknown')
    other.exec('COMMIT')
    other.close()
    expect(await log.bumpEpoch(0)).toEqual({ kind: 'epoch', epoch: 1 })
    await log.close()
  })
})

describe('a package that is needed by one subpath only', () => {
  it('is named where it is missing, and how to install it', async () => {
    const missing = Object.assign(new Error("Cannot find package 'better-sqlite3' imported from here"), { code: 'ERR_MODULE_NOT_FOUND' })
    await expect(peerPackage('better-sqlite3', 'sqlite', () => Promise.reject(missing))).rejects.toThrow(
      '@fix/store/sqlite needs the package better-sqlite3, which is not installed: npm install better-sqlite3',
    )
    const inside = Object.assign(new Error("Cannot find package 'bindings' imported from better-sqlite3"), { code: 'ERR_MODULE_NOT_FOUND' })
    await expect(peerPackage('better-sqlite3', 'sqlite', () => Promise.reject(inside))).rejects.toBe(inside)
  })
})
