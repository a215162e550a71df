// The commands that read logs as programs: pipes, statuses, a reader that leaves, a file that grows.
import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealed } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { fix, root } from './program.ts'
import { scratch } from './trading-story.ts'

const day = `${root}packages/cli/test/day.log`
const flags = ['--conditions=@fix/source', '--import', import.meta.resolve('tsx')]
const program = `${root}packages/cli/src/main.ts`

describe('the program fix, with logs', () => {
  it('prints a log, and its status says how it went', async () => {
    const { status, stdout, stderr } = await fix(root, 'cat', day)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')).toHaveLength(20)
    expect(await fix(root, 'cat', join(scratch(), 'no.log'))).toMatchObject({ status: 3, stdout: '' })
    expect(await fix(root, 'cat', '--to', 'xml', day)).toMatchObject({ status: 2, stdout: '' })
  })

  it('says its help to a reader that has seen enough, and ends without a word', async () => {
    for (const words of [['cat', '--help'], ['--help'], ['msg', '--values'], ['completion', 'zsh']]) {
      const child = spawn(process.execPath, [...flags, program, ...words], { stdio: 'pipe' })
      let told = ''
      child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
      child.stdout.destroy()
      const status = await new Promise((resolve) => child.once('exit', resolve))
      expect([words, status, told]).toEqual([words, 0, ''])
    }
  })

  it('reads a pipe of any length, and ends without a word when its own reader has seen enough', async () => {
    const child = spawn(process.execPath, [...flags, program, 'cat'], { stdio: 'pipe' })
    let told = ''
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
    child.stdin.on('error', () => undefined)
    const line = Buffer.from(sealed('8=FIX.4.4|35=0|34=1|49=ME|56=VENUE|112=T|'))
    const feed = (): void => {
      while (child.stdin.writable && child.stdin.write(Buffer.concat(Array.from({ length: 1000 }, () => line))));
    }
    child.stdin.on('drain', feed)
    feed()
    const first = await new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())))
    child.stdout.destroy()
    const status = await new Promise((resolve) => child.once('exit', resolve))
    expect(first).toContain('-  ME → VENUE  1  Heartbeat TestReqID=T\n')
    expect([status, told]).toEqual([0, ''])
  })

  it('keeps its memory flat over a stream many times as large, for what is as it should be, edited, and no message at all', async ({
    skip,
  }) => {
    if (!existsSync('/proc/self/status')) skip('the system tells no peak of memory')
    const child = spawn(process.execPath, ['--max-old-space-size=64', ...flags, program, 'cat'], { stdio: 'pipe' })
    let told = ''
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
    let lines = 0
    let wanted = Infinity
    let reached = (): void => undefined
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines++
      if (lines >= wanted) reached()
    })
    const message = Buffer.from(
      sealed('8=FIX.4.4|35=8|34=7|49=VENUE|52=20260102-09:30:00.000|56=ME|11=A1|17=E1|37=O-7|39=0|55=EURUSD|54=1|150=0|151=10|14=0|'),
    )
    const edited = Buffer.from(message.toString('latin1').replaceAll('\x01', '|').replace('37=O-7', '37=OTHER'), 'latin1')
    const noise = Buffer.from('2026-01-02 09:30:00 INFO nothing of FIX on this line, however long it is\n')
    const one = Buffer.concat([message, Buffer.from('\n'), noise, edited, Buffer.from('\n')])
    const repeats = Math.ceil((1 << 20) / one.length)
    const piece = Buffer.concat(Array.from({ length: repeats }, () => one))
    const feed = async (pieces: number, total: number): Promise<number> => {
      const all = new Promise<void>((resolve) => (reached = resolve))
      wanted = (total - 1) * repeats * 2
      for (let n = 0; n < pieces; n++) if (!child.stdin.write(piece)) await new Promise((resolve) => child.stdin.once('drain', resolve))
      await all
      return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1])
    }
    const early = await feed(30, 30)
    const late = await feed(120, 150)
    child.stdin.end()
    // All of its output is read then, as it is not with 'exit'.
    const status = await new Promise((resolve) => child.once('close', resolve))
    expect([status, told, lines]).toEqual([0, '', 150 * repeats * 2])
    // A hundred and twenty megabytes more have passed.
    expect((late - early) / 1024).toBeLessThan(40)
  })

  it('follows a file that grows, and ends with 0 when it is told to', async () => {
    const file = join(scratch(), 'fix.log')
    writeFileSync(file, sealed('8=FIX.4.4|35=0|34=1|49=ME|56=VENUE|112=FIRST|'))
    const child = spawn(process.execPath, [...flags, program, 'cat', '--follow', file], { stdio: 'pipe' })
    let seen = ''
    const sees = (word: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => void (seen.includes(word) && resolve())
        child.stdout.on('data', look)
        look()
      })
    child.stdout.on('data', (chunk: Buffer) => (seen += chunk.toString()))
    await sees('FIRST')
    appendFileSync(file, sealed('8=FIX.4.4|35=0|34=2|49=ME|56=VENUE|112=SECOND|'))
    await sees('SECOND')
    child.kill('SIGINT')
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0)
  })
})
