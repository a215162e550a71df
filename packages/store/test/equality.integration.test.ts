/** The same operations leave the same records, whatever keeps them: in memory, in files, in SQLite, in Redis. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalDigest, runTrace } from '../src/contract.ts'
import { journal } from '../src/file.ts'
import { memoryJournal, memoryLog, MemoryPlace, queuedJournal } from '../src/index.ts'
import type { OpenJournal } from '../src/index.ts'
import { redisJournal } from '../src/redis.ts'
import { sqliteJournal } from '../src/sqlite.ts'
import { absentRedis, RedisServer } from './redis-server.ts'
import { scratch } from './scratch.ts'

const steps = 400
const clock = (): number => 1_767_346_200_000_000

type Opening = (before: OpenJournal | undefined) => Promise<OpenJournal>

async function digestOf(open: Opening, seed: number): Promise<{ digest: string; records: number }> {
  const reopen = async (before: OpenJournal): Promise<OpenJournal> => {
    await before.close()
    return open(before)
  }
  const last = await runTrace(await open(undefined), reopen, seed, steps)
  const records = [...last.records()]
  await last.close()
  return { digest: canonicalDigest(records), records: records.length }
}

describe('the same operations', () => {
  it('leave byte for byte the same records in memory, in files, in SQLite and in Redis', async (context) => {
    if (absentRedis !== undefined) context.skip(absentRedis)
    const server = await RedisServer.start('everysec')
    try {
      const digests = new Set<string>()
      for (let seed = 1; seed <= 5; seed++) {
        const dir = scratch()
        const place = new MemoryPlace()
        const openings: Record<string, Opening> = {
          memory: (before) => Promise.resolve(memoryJournal({ wallUs: clock(), records: before ? [...before.records()] : [] })),
          file: () => journal(dir, { clock, segmentBytes: 8192, reserveBytes: 0 }),
          log: () => queuedJournal(memoryLog(place), { clock }),
          sqlite: () => sqliteJournal(join(dir, 'journal.sqlite'), { clock }),
          redis: () => redisJournal({ url: server.url, prefix: `seed-${seed}`, clock }),
        }
        const found: Record<string, string> = {}
        for (const [name, open] of Object.entries(openings)) {
          const { digest, records } = await digestOf(open, seed)
          expect(records, name).toBeGreaterThan(steps / 2)
          found[name] = digest
        }
        const { memory } = found
        expect(found, `seed ${seed}`).toEqual({ memory, file: memory, log: memory, sqlite: memory, redis: memory })
        digests.add(memory)
      }
      expect(digests.size).toBe(5)
    } finally {
      await server.end()
    }
  })
})
