// The commands that read logs as programs: pipes, statuses, a reader that leaves, a file that grows.
import { spawn } from 'node:child_process'
import { appendFileSync, writeFileSync } from 'node:fs'
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
