// The benchmark as a program, with the peers that are on this machine; none is installed for it.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Run } from './result.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

function bench(...given: string[]): { status: number | null; stdout: string; stderr: string } {
  const program = ['--conditions=@fix/source', '--import', 'tsx', 'tools/bench/main.ts']
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...given], { cwd: root, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('npm run bench', () => {
  it('measures us beside the peers that are here, says who is not, and all do the same work', () => {
    const { status, stdout, stderr } = bench('codec', '--only', 'order', '--rounds', '1', '--lap', '1', '--no-install', '--json', '-')
    expect(stderr).not.toContain('not the same work')
    expect(status).toBe(0)
    const run = JSON.parse(stdout) as Run
    expect(run).toMatchObject({ schema: 1, node: process.version, disagreements: [] })
    const read = run.results.filter(({ bench }) => bench === 'read-all/order').map(({ subject }) => subject)
    expect(read[0]).toBe('ours')
    const missing = run.absent.map((reason) => reason.slice(0, reason.indexOf(':')))
    expect([...read.filter((name) => name !== 'ours' && name !== 'quickfix-bare'), ...missing].toSorted()).toEqual([
      'c',
      'jspurefix',
      'quickfix',
      'simd',
      'simd-in-place',
    ])
    for (const { median, min, perSecond, rounds } of run.results) {
      expect(median).toBeGreaterThan(0)
      expect(min).toBeGreaterThan(0)
      expect(perSecond).toBeGreaterThan(0)
      expect(rounds).toBe(1)
    }
  })

  it('measures orders and reports between two processes, ours beside every peer that is here', () => {
    const { status, stdout, stderr } = bench(
      'session',
      '--only',
      'round-trip',
      '--rounds',
      '1',
      '--lap',
      '1',
      '--no-install',
      '--json',
      '-',
    )
    expect(status, stderr).toBe(0)
    const run = JSON.parse(stdout) as Run
    const missing = run.absent.map((reason) => reason.slice(0, reason.indexOf(':')))
    const present = run.results.map(({ subject }) => subject)
    expect([...present, ...missing].toSorted()).toEqual(['echo', 'jspurefix', 'ours', 'ours-group', 'quickfix', 'quickfix-memory'])
    for (const { p50, p99, p999, perSecond } of run.results) {
      expect(p50).toBeGreaterThan(0)
      expect(p99).toBeGreaterThanOrEqual(Number(p50))
      expect(p999).toBeGreaterThanOrEqual(Number(p99))
      expect(perSecond).toBeGreaterThan(0)
    }
  })

  it('measures every store beside the file store of QuickFIX and the disk, and all store the same messages', () => {
    const { status, stdout, stderr } = bench('store', '--only', 'burst-32', '--rounds', '1', '--lap', '1', '--json', '-')
    expect(status, stderr).toBe(0)
    const run = JSON.parse(stdout) as Run
    expect(run.disagreements).toEqual([])
    const missing = run.absent.map((reason) => reason.slice(0, reason.indexOf(':')))
    const present = run.results.map(({ subject }) => subject)
    expect([...present, ...missing].toSorted()).toEqual([
      'disk',
      'each',
      'group',
      'memory',
      'ours',
      'quickfix',
      'redis-always',
      'redis-everysec',
      'sqlite-full',
      'sqlite-normal',
    ])
    expect(run.bars.length).toBe(4)
  })

  it('measures our books beside the libraries of the registry, which do the same work, and ten thousand of them at a fixed rate', () => {
    const { status, stdout, stderr } = bench('book', '--rounds', '1', '--lap', '1', '--json', '-')
    expect(status, stderr).toBe(0)
    const run = JSON.parse(stdout) as Run
    expect(run).toMatchObject({ disagreements: [], absent: [] })
    const measured = run.results.map(({ bench, subject }) => `${bench} ${subject}`)
    expect(measured).toEqual([
      ...['ours', 'orderbooks', 'nodejs-order-book', 'window'].map((subject) => `level ${subject}`),
      'x-10 ours',
      'x-10-ids ours',
      'symbols-10000 ours',
      'symbols-10000 orderbooks',
      'symbols-10000-bytes ours',
      ...['capture', 'capture-lost', 'replay-parquet'].map((name) => `${name} ours`),
    ])
    for (const { bench, median } of run.results) expect(median > 0).toBe(bench !== 'capture-lost')
    expect(run.bars.every(({ met }) => met !== undefined)).toBe(true)
    // Eight processes that are started one after the other take their time on a busy machine.
  }, 400_000)

  it('measures reports into orders, the memory of orders, and how soon a journal of them is back', () => {
    const { status, stdout, stderr } = bench('oms', '--rounds', '1', '--lap', '1', '--json', '-')
    expect(status, stderr).toBe(0)
    const run = JSON.parse(stdout) as Run
    expect(run.results.map(({ bench, unit }) => `${bench} ${unit}`)).toEqual(['reports ns', 'held B', 'held-3-fills B', 'recovery ns'])
    for (const { median } of run.results) expect(median > 0).toBe(true)
    expect(run.bars.every(({ met }) => met !== undefined)).toBe(true)
  }, 400_000)

  it('measures summaries of every form of log beside the scanner, and whether memory stays flat', () => {
    const { status, stdout, stderr } = bench('cli', '--rounds', '1', '--lap', '1', '--json', '-')
    expect(status, stderr).toBe(0)
    const run = JSON.parse(stdout) as Run
    expect(run.results.map(({ bench, unit }) => `${bench} ${unit}`)).toEqual([
      ...['soh', 'pipe', 'edited', 'market'].map((form) => `cat-${form} ns`),
      'scan ns',
      'memory B',
    ])
    for (const { median } of run.results) expect(median > 0).toBe(true)
    expect(run.bars.every(({ met }) => met !== undefined)).toBe(true)
  }, 400_000)

  it('asked for a group that is not there says which there are, with status 2', () => {
    const { status, stdout, stderr } = bench('nobody')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('bench: there is no group nobody, expected book, cli, codec, oms, risk, session, store')
  })

  it('tells how it is asked', () => {
    const { status, stdout } = bench('--help')
    expect(status).toBe(0)
    expect(stdout).toContain('--rounds N')
  })
})
