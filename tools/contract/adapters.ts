// Every adapter of @fix/store as the contract sees it: places for its cases, what it declares, and a journal for the trace that all must leave alike.
import path from 'node:path'
import { memoryJournal, memoryLog, MemoryPlace, queuedJournal } from '@fix/store'
import type { OpenJournal } from '@fix/store'
import { journalContract, recordLogContract } from '@fix/store/contract'
import type { ContractCase, JournalCapabilities } from '@fix/store/contract'
import { journal } from '@fix/store/file'
import type { SyncPolicy } from '@fix/store/file'
import { redisJournal, redisLog } from '@fix/store/redis'
import { sqliteJournal, sqliteLog } from '@fix/store/sqlite'
import { filePlace } from '../../packages/store/test/file-place.ts'
import { memoryPlace } from '../../packages/store/test/memory-place.ts'
import type { RedisServer } from '../../packages/store/test/redis-server.ts'

export interface Adapter {
  readonly name: string
  readonly cases: readonly ContractCase[]
  /** Opens, over the same place again, journals whose clock stands still; `before` is closed. */
  trace(): (before: OpenJournal | undefined) => Promise<OpenJournal>
}

const clock = (): number => 1_767_346_200_000_000
const fenced: JournalCapabilities = { exclusion: 'fence', tornBatch: 'atomic' }
const nothing = async (): Promise<void> => {}

/** `folder` makes an empty one; without a server there is no Redis. */
export function adaptersOver(folder: () => string, server: RedisServer | undefined): Adapter[] {
  return [
    {
      name: 'memory',
      cases: journalContract(async () => memoryPlace({}), { exclusion: 'none', tornBatch: 'atomic' }),
      trace: () => async (before) => memoryJournal({ wallUs: clock(), records: before?.records() ?? [] }),
    },
    ...(['process', 'group', 'each'] as const).map((sync) => inFiles(sync, folder)),
    {
      name: 'log in memory',
      cases: [
        ...recordLogContract(
          async () => {
            const place = new MemoryPlace()
            return {
              open: async () => memoryLog(place),
              setFull: async (full) => void (place.room = full ? place.bytes + 50_000 : Infinity),
              end: nothing,
            }
          },
          { full: 'told' },
        ),
        ...journalContract(async () => {
          const place = new MemoryPlace()
          return { open: () => queuedJournal(memoryLog(place)), crash: nothing, end: nothing }
        }, fenced),
      ],
      trace: () => {
        const place = new MemoryPlace()
        return () => queuedJournal(memoryLog(place), { clock })
      },
    },
    ...(['full', 'normal'] as const).map((synchronous) => inSqlite(synchronous, folder)),
    ...(server ? [inRedis(server)] : []),
  ]
}

function inFiles(sync: SyncPolicy, folder: () => string): Adapter {
  const options = { sync, segmentBytes: 65_536, reserveBytes: 0 }
  return {
    name: `file ${sync}`,
    cases: journalContract(async () => filePlace(options, folder), { exclusion: 'lock', tornBatch: 'kept' }),
    trace: () => {
      const dir = folder()
      return () => journal(dir, { ...options, clock })
    },
  }
}

function inSqlite(synchronous: 'full' | 'normal', folder: () => string): Adapter {
  const file = (): string => path.join(folder(), 'journal.sqlite')
  return {
    name: `sqlite ${synchronous}`,
    cases: [
      ...recordLogContract(
        async () => {
          const at = file()
          return { open: () => sqliteLog(at, { synchronous }), end: nothing }
        },
        { full: { untold: 'a full file is tried by the tests of the package' } },
      ),
      ...journalContract(async () => {
        const at = file()
        return { open: () => sqliteJournal(at, { synchronous }), crash: nothing, end: nothing }
      }, fenced),
    ],
    trace: () => {
      const at = file()
      return () => sqliteJournal(at, { synchronous, clock })
    },
  }
}

function inRedis(server: RedisServer): Adapter {
  let places = 0
  const at = () => ({ url: server.url, prefix: `place-${++places}` })
  const empty = async (): Promise<void> => void (await server.command('FLUSHALL'))
  return {
    name: 'redis always',
    cases: [
      ...recordLogContract(
        async () => {
          const place = at()
          return {
            open: () => redisLog(place),
            setFull: async (full) => void (await server.command('CONFIG', 'SET', 'maxmemory', full ? '1' : '0')),
            end: empty,
          }
        },
        { full: 'told' },
      ),
      ...journalContract(async () => {
        const place = at()
        return { open: () => redisJournal(place), crash: nothing, end: empty }
      }, fenced),
    ],
    trace: () => {
      const place = at()
      return () => redisJournal({ ...place, clock })
    },
  }
}
