import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { journal, JournalError, readJournal } from '../src/file.ts'
import { scratch, seqs } from './scratch.ts'

const program = fileURLToPath(new URL('./holder.ts', import.meta.url))

interface Running {
  child: ChildProcess
  lines: string[]
  /** Resolves with the first line that begins so. */
  said(start: string): Promise<string>
  ended: Promise<number | null>
}

function run(...args: string[]): Running {
  const child = spawn(process.execPath, ['--conditions=@fix/source', '--import', 'tsx', program, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const waiting: { start: string; tell: (line: string) => void }[] = []
  const reader = createInterface({ input: child.stdout ?? process.stdin })
  reader.on('line', (line) => {
    lines.push(line)
    for (const wait of waiting) if (line.startsWith(wait.start)) wait.tell(line)
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)))
  const said = (start: string): Promise<string> => {
    const known = lines.find((line) => line.startsWith(start))
    if (known !== undefined) return Promise.resolve(known)
    return new Promise((tell, fail) => {
      waiting.push({ start, tell })
      void ended.then(() => fail(new Error(`ended without saying ${start}: ${lines.join(' | ')}`)))
    })
  }
  return { child, lines, said, ended }
}

async function kill({ child, ended }: Running): Promise<void> {
  child.kill('SIGKILL')
  await ended
}

describe('two processes and one journal', () => {
  it('refuses the second and says who holds it; a killed holder stands in nobody’s way', async () => {
    const dir = scratch()
    const holder = run('hold', dir)
    await holder.said('took')
    const refusal = await journal(dir).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(JournalError)
    expect(refusal).toMatchObject({ code: 'locked', message: expect.stringContaining(`process ${holder.child.pid}`) as string })
    await kill(holder)
    const log = await journal(dir, { reserveBytes: 0 })
    expect(log.epoch).toBe(2)
    await log.close()
  })

  it('a holder that has died counts as gone also while its parent has not asked for its status', async (context) => {
    if (process.platform !== 'linux') context.skip('the state of a process is read from /proc')
    const dir = scratch()
    const holder = [process.execPath, '--conditions=@fix/source', '--import', 'tsx', program, 'hold', dir]
      .map((word) => `'${word}'`)
      .join(' ')
    // The shell starts it and becomes a program that never waits for it.
    const parent = spawn('sh', ['-c', `${holder} & echo pid $!; exec sleep 3600`], { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      const lines = createInterface({ input: parent.stdout })[Symbol.asyncIterator]()
      const pid = Number(((await lines.next()).value as string).slice(4))
      expect((await lines.next()).value).toBe('took')
      await expect(journal(dir)).rejects.toMatchObject({ code: 'locked' })
      process.kill(pid, 'SIGKILL')
      const stat = (): string[] =>
        readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ')
      const state = (): string => stat()[0]
      // It holds the folder until the last of its threads has ended, which may be a moment later.
      while (state() !== 'Z' || Number(stat()[17]) > 1) await sleep(5)
      const log = await journal(dir, { reserveBytes: 0 })
      expect(log.epoch).toBe(2)
      expect(state()).toBe('Z')
      await log.close()
    } finally {
      parent.kill('SIGKILL')
    }
  })

  it('is left with everything written that has to be, while the lock is still held', async () => {
    const dir = scratch()
    let held: boolean | undefined
    const log = await journal(dir, { reserveBytes: 0, beforeRelease: () => (held = existsSync(join(dir, 'lock'))) })
    await log.close()
    expect([held, existsSync(join(dir, 'lock'))]).toEqual([true, false])
  })

  it('refuses a second opening in the same process', async () => {
    const dir = scratch()
    const log = await journal(dir)
    await expect(journal(dir)).rejects.toMatchObject({ code: 'locked' })
    await log.close()
    await (await journal(dir)).close()
  })

  it('breaks the lock of another boot, of a process that is gone, and of another program under the same id', async () => {
    const dir = scratch()
    const holder = run('hold', dir)
    await holder.said('took')
    const lock = JSON.parse(readFileSync(join(dir, 'lock'), 'utf8')) as Record<string, unknown>
    expect(Object.keys(lock)).toEqual(['pid', 'bootId', 'pidNamespace', 'startTime', 'token'])
    await kill(holder)
    const alive = { ...lock, pid: process.pid }
    for (const stale of [{ ...alive, bootId: 'another' }, lock, { ...alive, startTime: '1' }]) {
      writeFileSync(join(dir, 'lock'), JSON.stringify(stale))
      await (await journal(dir, { reserveBytes: 0 })).close()
    }
    writeFileSync(join(dir, 'lock'), 'not to be read')
    await expect(journal(dir)).rejects.toThrow(/unreadable lock/)
  })

  it(
    'lets exactly one of two take a journal whose holder was killed, or that nobody holds, in each of 1,000 races',
    { timeout: 60_000 },
    async ({ task }) => {
      const dir = scratch()
      const path = join(dir, 'lock')
      const holder = run('hold', dir)
      await holder.said('took')
      const left = readFileSync(path, 'utf8')
      await kill(holder)
      const stale = JSON.parse(left) as Record<string, unknown>
      // What the killed one left, the same from before a boot, the same with its id given to another program, and none.
      const locks = [
        left,
        JSON.stringify({ ...stale, bootId: 'another' }),
        JSON.stringify({ ...stale, pid: process.pid, startTime: '1' }),
        '',
      ]
      const plant = (race: number): void => {
        const lock = locks[race % locks.length]
        if (lock === '') rmSync(path, { force: true })
        else writeFileSync(path, lock)
      }
      const won = { here: 0, processes: 0 }
      for (let race = 0; race < 600; race++) {
        plant(race)
        const both = await Promise.allSettled([0, 1].map(() => journal(dir, { sync: 'process', reserveBytes: 0 })))
        const winners = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
        const refusals = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
        expect(winners.length, `race ${race} in one process`).toBe(1)
        expect(refusals[0]).toMatchObject({ code: 'locked' })
        for (const winner of winners) await winner.close()
        won.here++
      }
      const racers = [run('race', dir), run('race', dir)]
      await Promise.all(racers.map((one) => one.said('ready')))
      for (let race = 0; race < 400; race++) {
        plant(race)
        for (const { child } of racers) child.stdin?.write(`take ${race}\n`)
        const answers = await Promise.all(racers.map((one) => one.said(`${race} `)))
        expect(answers.sort(), `race ${race} of two processes`).toEqual([`${race} locked`, `${race} took`])
        for (const { child } of racers) child.stdin?.write(`leave ${race}\n`)
        await Promise.all(racers.map((one) => one.said(`left ${race}`)))
        won.processes++
      }
      for (const { child } of racers) child.stdin?.end()
      expect(await Promise.all(racers.map((one) => one.ended))).toEqual([0, 0])
      expect(won).toEqual({ here: 600, processes: 400 })
      task.meta.figure = `${won.here + won.processes} races: 1 winner of 2 in each`
    },
  )
})

describe('a process that is killed in a burst', () => {
  for (const sync of ['process', 'group', 'each'] as const) {
    it(`${sync}: loses no record that it had called stored`, async () => {
      const dir = scratch()
      let before = 0
      for (let round = 0; round < 4; round++) {
        const burst = run('burst', dir, sync)
        expect(await burst.said('took')).toBe(`took ${before}`)
        await burst.said('stored')
        await sleep(Math.random() * 200)
        await kill(burst)
        const told = Math.max(...burst.lines.filter((line) => line.startsWith('stored')).map((line) => Number(line.split(' ')[1])))
        const found = seqs(readJournal(dir))
        expect(found).toEqual(found.map((_, n) => n + 1))
        expect(found.length).toBeGreaterThanOrEqual(told)
        expect(told).toBeGreaterThan(before)
        before = found.length
      }
    })
  }
})
