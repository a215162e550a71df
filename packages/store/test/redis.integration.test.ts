import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journalContract, recordLogContract } from '../src/contract.ts'
import { queuedJournal, StoreFailure } from '../src/index.ts'
import type { RecordLog } from '../src/index.ts'
import { redisJournal, redisLog } from '../src/redis.ts'
import { batchBehind, chanceOf } from '../src/contract/sample-records.ts'
import { readAll } from '../src/contract/read-log.ts'
import { CuttingProxy } from './cutting-proxy.ts'
import { absentRedis, RedisServer } from './redis-server.ts'
import { describeContract } from './run-contract.ts'
import { message, seqs, stored } from './scratch.ts'

let server: RedisServer
let places = 0
const prefix = (): string => `place-${++places}`
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)

beforeAll(async () => {
  if (absentRedis === undefined) server = await RedisServer.start()
})
afterAll(() => server?.end())

describeContract(
  'redis: every record log',
  recordLogContract(
    () => {
      const at = prefix()
      return Promise.resolve({
        open: () => redisLog({ url: server.url, prefix: at }),
        setFull: async (full: boolean) => void (await server.command('CONFIG', 'SET', 'maxmemory', full ? '1' : '0')),
        end: async () => void (await server.command('FLUSHALL')),
      })
    },
    { full: 'told' },
  ),
  absentRedis,
)

describeContract(
  'redis: every journal',
  journalContract(
    () => {
      const at = prefix()
      return Promise.resolve({
        open: () => redisJournal({ url: server.url, prefix: at }),
        crash: () => Promise.resolve(),
        end: async () => void (await server.command('FLUSHALL')),
      })
    },
    { exclusion: 'fence', tornBatch: 'atomic' },
  ),
  absentRedis,
)

describe('a Redis server that is killed in a burst', () => {
  it('loses nothing that was acknowledged and has nothing twice, and what was unknown is settled', async (context) => {
    if (absentRedis !== undefined) context.skip(absentRedis)
    const url = server.url
    let kills = 0
    let beyond = 0
    for (let seed = 1; seed <= 4; seed++) {
      const chance = chanceOf(seed)
      const at = prefix()
      const journal = await redisJournal({ url, prefix: at, deadlineMs: 20_000, batchRecords: 1 + chance(40) })
      let seq = 0
      let last = 0
      for (let round = 0; round < 3; round++) {
        // Some are acknowledged, then the server goes down with a batch under way and others behind it.
        for (let n = 50 + chance(200); n > 0; n--) last = journal.append(message(++seq))
        await stored(journal, last - chance(40))
        for (let n = 50; n > 0; n--) last = journal.append(message(++seq))
        const told = journal.storedIdx
        await server.kill()
        kills++
        await server.begin()
        const bystander = await redisLog({ url, prefix: at })
        const kept = await readAll(bystander)
        await bystander.close()
        expect(kept.length, `seed ${seed}: acknowledged to ${told}`).toBeGreaterThanOrEqual(told)
        if (kept.length > told) beyond++
        await stored(journal, last)
      }
      await journal.close()
      const next = await redisJournal({ url, prefix: at })
      expect(seqs(next.records()), `seed ${seed}`).toEqual(upTo(seq))
      await next.close()
    }
    expect(kills).toBe(12)
    context.task.meta.figure = `${kills} kills of the server in a burst, 0 acknowledged lost, 0 twice; ${beyond} had stored more than was acknowledged`
    // Else the kills came at moments that prove nothing.
    expect(beyond).toBeGreaterThan(0)
  })
})

describe('a connection that is cut', () => {
  it('behind the request or before it: the batch is found or sent again, and stored once', async (context) => {
    if (absentRedis !== undefined) context.skip(absentRedis)
    const proxy = await CuttingProxy.start(server.port)
    const at = prefix()
    const journal = await redisJournal({ url: proxy.url, prefix: at, deadlineMs: 20_000 })
    for (let seq = 1; seq <= 40; seq++) {
      if (seq % 2 === 0) proxy.cutNext(seq % 4 === 0 ? 'behindRequest' : 'beforeRequest')
      await stored(journal, journal.append(message(seq)))
    }
    expect(proxy.cuts).toBe(20)
    await journal.close()
    const next = await redisJournal({ url: server.url, prefix: at })
    expect(seqs(next.records())).toEqual(upTo(40))
    context.task.meta.figure = `${proxy.cuts} of ${proxy.cuts} cut requests resolved, 0 double entries`
    await next.close()
    await proxy.end()
  })
})

describe('a Redis server that forgot acknowledged writes', () => {
  it('gives an epoch out again, and takes records of the one writer only that has it now', async (context) => {
    if (absentRedis !== undefined) context.skip(absentRedis)
    const at = prefix()
    const open = () => redisJournal({ url: server.url, prefix: at })
    await (await open()).close()
    const keys = ['head', 'log', 'numbers'].map((key) => `{${at}}:${key}`)
    for (const key of keys) await server.command('COPY', key, `${key}-before`)
    const forgotten = await open()
    for (const key of keys) {
      await server.command('DEL', key)
      await server.command('COPY', `${key}-before`, key)
    }
    const next = await open()
    expect([next.epoch, next.storedIdx]).toEqual([forgotten.epoch, forgotten.storedIdx])
    await expect(stored(forgotten, forgotten.append(message(1)))).rejects.toThrow(/another writer has the same epoch 2/)
    await expect(forgotten.close()).rejects.toThrow(/fenced/)
    await stored(next, next.append(message(7)))
    await next.close()
    const last = await open()
    expect(seqs(last.records())).toEqual([7])
    await last.close()
  })
})

describe('a leader that is paused while another takes over', () => {
  it('appends nothing from then on, in 1,000 takeovers, wherever it was paused', async (context) => {
    if (absentRedis !== undefined) context.skip(absentRedis)
    const log = await redisLog({ url: server.url, prefix: prefix() })
    let idx = 0
    let epoch = 1
    let fenced = 0
    let before = 0
    expect(await log.bumpEpoch(0)).toEqual({ kind: 'epoch', epoch })
    for (let takeover = 0; takeover < 1000; takeover++) {
      const chance = chanceOf(takeover)
      const old = { epoch, expectIdx: idx }
      const late = batchBehind(idx, 1 + chance(3), `epoch ${epoch}`)
      const steps = [() => log.append(late, old), () => log.bumpEpoch(epoch)]
      // Paused before its append is asked for, or with it on its way; what it has appended it has not yet used.
      const paused = chance(2) === 0
      const [appended, taken] = paused
        ? [undefined, await steps[1]()]
        : await Promise.all(chance(2) === 0 ? [steps[0](), steps[1]()] : [steps[1](), steps[0]()].reverse())
      expect(taken).toEqual({ kind: 'epoch', epoch: epoch + 1 })
      epoch++
      if (appended?.kind === 'appended') {
        idx += late.length
        before++
      }
      const next = batchBehind(idx, 2, `epoch ${epoch}`)
      expect(await log.append(next, { epoch, expectIdx: idx })).toEqual({ kind: 'appended', lastIdx: idx + 2 })
      idx += 2
      // It resumes and goes on where it believes to be, or where the log really ends.
      for (const expectIdx of [old.expectIdx, old.expectIdx + late.length, idx]) {
        expect((await log.append(batchBehind(expectIdx, 1, `epoch ${old.epoch}`), { epoch: old.epoch, expectIdx })).kind).toBe('fenced')
        fenced++
      }
    }
    const epochs = (await readAll(log)).map((record) => Number(/epoch (\d+)/.exec(Buffer.from(record).toString('latin1'))?.[1]))
    expect(epochs.length).toBe(idx)
    expect(epochs.filter((of, n) => n > 0 && of < epochs[n - 1])).toEqual([])
    expect(fenced).toBe(3000)
    context.task.meta.figure = `1,000 takeovers, ${fenced} late appends refused, 0 records of the old epoch after takeover`
    expect(before).toBeGreaterThan(0)
    await log.close()
  })

  it('as a journal: what it had appended is the new one’s to ask the venue about, and it fails as fenced', async (context) => {
    if (absentRedis !== undefined) context.skip(absentRedis)
    const at = prefix()
    const leader = await redisJournal({ url: server.url, prefix: at })
    await stored(leader, leader.append(message(1)))
    const follower = await redisJournal({ url: server.url, prefix: at })
    expect(seqs(follower.records())).toEqual([1])
    const failed = new Promise((resolve) => void leader.onFailed(resolve))
    leader.append(message(2))
    expect(await failed).toMatchObject({ name: 'StoreFailure', reason: 'fenced' })
    await expect(leader.close()).rejects.toBeInstanceOf(StoreFailure)
    await follower.close()
  })
})

describe('a server that may forget', () => {
  it('is refused, by name of the setting, unless it is asked for', async (context) => {
    if (absentRedis !== undefined) context.skip(absentRedis)
    const { url } = server
    const open = (allowVolatile?: boolean): Promise<RecordLog> => redisLog({ url, prefix: prefix(), allowVolatile })
    await server.command('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru')
    await expect(open()).rejects.toThrow(/maxmemory-policy allkeys-lru may evict records/)
    await (await open(true)).close()
    await server.command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction')
    await server.command('CONFIG', 'SET', 'appendonly', 'no')
    await expect(open()).rejects.toThrow(/appendonly no/)
    await server.command('CONFIG', 'SET', 'appendonly', 'yes')
    await (await open()).close()
  })

  it('and that has lost what it acknowledged fails the journal, which says where the log ends', async (context) => {
    if (absentRedis !== undefined) context.skip(absentRedis)
    const at = prefix()
    const journal = await queuedJournal(await redisLog({ url: server.url, prefix: at }))
    await stored(journal, journal.append(message(1)))
    // As a failover to a replica that was behind does.
    await server.command('XDEL', `{${at}}:log`, '2-0')
    await server.command('HSET', `{${at}}:head`, 'idx', '1')
    const failed = new Promise((resolve) => void journal.onFailed(resolve))
    journal.append(message(2))
    expect(await failed).toMatchObject({ reason: 'indexMismatch', message: expect.stringContaining('it ends at 1, expected 2') as string })
  })
})
