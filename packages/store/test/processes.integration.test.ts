import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
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
    stdio: ['ignore', 'pipe', 'inherit'],
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
    expect(Object.keys(lock)).toEqual(['pid', 'bootId', 'startTime', 'token'])
    await kill(holder)
    const alive = { ...lock, pid: process.pid }
    for (const stale of [{ ...alive, bootId: 'another' }, lock, { ...alive, startTime: '1' }]) {
      writeFileSync(join(dir, 'lock'), JSON.stringify(stale))
      await (await journal(dir, { reserveBytes: 0 })).close()
    }
    writeFileSync(join(dir, 'lock'), 'not to be read')
    await expect(journal(dir)).rejects.toThrow(/unreadable lock/)
  })

  it('lets exactly one of two take a journal whose holder was killed', async () => {
    const dir = scratch()
    const holder = run('hold', dir)
    await holder.said('took')
    await kill(holder)
    for (let round = 0; round < 3; round++) {
      const startAt = String(Date.now() + 1500)
      const both = [run('try', dir, 'process', startAt), run('try', dir, 'process', startAt)]
      await Promise.all(both.map((one) => one.ended))
      expect(both.map((one) => one.lines[0].split(' ')[0]).sort()).toEqual(['refused', 'took'])
      writeFileSync(join(dir, 'lock'), JSON.stringify({ pid: holder.child.pid, bootId: 'another', startTime: '1', token: '00' }))
    }
  })
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
