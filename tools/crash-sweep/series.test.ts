import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { answerOf } from './answer.ts'
import { asked } from './asked.ts'
import { callsIn } from './injection.ts'
import { chosen, diskSeries, killSeries, nameOf } from './series.ts'
import type { Trial } from './trial.ts'

const folder = mkdtempSync(join(tmpdir(), 'series-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const state = '/run/state'
const segment = `${state}/journal/segment-00000001.fixj`
const trace = [
  '10 openat(AT_FDCWD</run>, "/etc/ld.so.cache", O_RDONLY) = 3</etc/ld.so.cache>',
  `10 openat(AT_FDCWD</run>, "${segment}", O_RDWR) = 19<${segment}>`,
  '10 write(2<pipe:[1]>, ""..., 80) = 80',
  `10 pwrite64(19<${segment}>, ""..., 152, 0) = 152`,
  `10 fdatasync(19<${segment}>) = 0`,
  `11 fdatasync(19<${segment}> <unfinished ...>`,
  `11 <... fdatasync resumed>) = 0`,
  `11 fdatasync(19<${segment}>) = 0`,
  '11 write(17<anon_inode:[eventfd]>, ""..., 8) = 8',
  '12 write(17<anon_inode:[eventfd]>, ""..., 8) = 8',
  '11 +++ exited with 0 +++',
].join('\n')

function counted(): ReturnType<typeof callsIn> {
  const file = join(folder, 'trace')
  writeFileSync(file, trace)
  return callsIn(file)
}

describe('what is swept', () => {
  test('is each call once, by its thread, begun and resumed being one', () => {
    const calls = counted()
    expect(calls.filter(({ main }) => main).map(({ call }) => call)).toEqual(['openat', 'openat', 'write', 'pwrite64', 'fdatasync'])
    expect(calls.filter(({ main }) => !main).map(({ call }) => call)).toEqual(['fdatasync', 'fdatasync', 'write', 'write'])
  })

  test('begins with the first file of the state where files are opened, and counts each thread for itself', () => {
    const series = killSeries(counted(), state).map((one) => `${nameOf(one)} ${one.first}-${one.last}`)
    expect(series).toEqual([
      'write-kill-main 1-1',
      'write-kill-all-wake-ups 1-1',
      'pwrite64-kill-main 1-1',
      'fdatasync-kill-main 1-1',
      'fdatasync-kill-all 1-2',
      'openat-kill-main 2-2',
    ])
  })

  test('fails the disk under the journal, once and from then on', () => {
    const names = diskSeries(counted(), state).map(nameOf)
    expect(names).toContain('pwrite64-ENOSPC-main-journal')
    expect(names).toContain('pwrite64-ENOSPC-main-journal-onwards')
    expect(names).not.toContain('pwrite64-EIO-main-journal-onwards')
    expect(names).toContain('fdatasync-EIO-all-journal')
  })

  test('is chosen evenly where fewer points are asked for, the same by the same seed', () => {
    const long = { call: 'write', effect: 'kill', threads: 'main', first: 1, last: 90 } as const
    const brief = { call: 'fsync', effect: 'kill', threads: 'main', first: 1, last: 10 } as const
    const points = chosen([long, brief], 10, 'a')
    expect(points.map(({ when }) => when)).toEqual(chosen([long, brief], 10, 'a').map(({ when }) => when))
    expect(points.filter(({ series }) => series === long)).toHaveLength(9)
    expect(chosen([long, brief], 1000, 'a')).toHaveLength(100)
  })
})

describe('what the gateway owes to a disk that fails', () => {
  const trial = (given: Partial<Trial>): Trial => ({
    ...{ struck: true, status: 1, said: ['page http://127.0.0.1:1/#x'], readyMs: 1, verdict: undefined, violations: [] },
    ...given,
  })
  const journal = (call: string, effect: 'EIO' | 'ENOSPC') =>
    ({ call, effect, threads: 'main', files: ['journal'], first: 1, last: 1 }) as const
  const answer = (call: string, effect: 'EIO' | 'ENOSPC', given: Partial<Trial>, file = segment): string[] => {
    writeFileSync(join(folder, 'trace'), `10 ${call}(19<${file}>, ""..., 1) = -1 ${effect} (Error) (INJECTED)\n`)
    return answerOf(journal(call, effect), trial(given), folder)
  }

  test('an error of the device ends it with status 1, and the cause is told', () => {
    expect(answer('pwrite64', 'EIO', { said: ['page http://127.0.0.1:1/#x', 'EIO: i/o error, write'] })).toEqual([])
    expect(answer('pwrite64', 'EIO', { status: 0 })).toEqual(['went on after a pwrite64 that failed with EIO'])
    expect(answer('pwrite64', 'EIO', {})).toHaveLength(1)
    expect(answer('pwrite64', 'EIO', { status: 7 })[0]).toContain('status 7')
  })

  test('a full disk does not end it, as it has a reserve, but for a sync that failed', () => {
    expect(answer('pwrite64', 'ENOSPC', { status: 0 })).toEqual([])
    expect(answer('pwrite64', 'ENOSPC', { said: ['page http://127.0.0.1:1/#x', 'ENOSPC'] })[0]).toContain('with a reserve')
    expect(answer('fdatasync', 'ENOSPC', { status: 0 })).toEqual(['went on after a fdatasync that failed with ENOSPC'])
    expect(answer('pwrite64', 'EIO', { status: 0 }, `${state}/journal/reserve`)).toEqual([])
  })
})

describe('the command', () => {
  test('sweeps every call unless told, and refuses what makes no sense', () => {
    expect(asked([])).toMatchObject({ points: undefined, randomKills: undefined, effects: ['kill', 'ENOSPC', 'EIO'], json: '-' })
    expect(asked(['--points', '12', '--effects', 'EIO'])).toMatchObject({ points: 12, effects: ['EIO'] })
    for (const args of [
      ['--points', '0'],
      ['--points', 'x'],
      ['--effects', 'EPERM'],
      ['--random-kills', '5', '--points', '5'],
      ['--kills', '5'],
    ])
      expect(() => asked(args)).toThrow()
  })
})
