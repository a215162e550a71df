// Real cycles over real sockets, and a burn-in that must see what was left behind on purpose.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { BurnIn } from './burn-in.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

function run(program: string, ...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd: root, timeout: 60_000 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

const planted = async (what: string): Promise<BurnIn> => {
  const { stdout } = await run(process.execPath, '--conditions=@fix/source', '--import', 'tsx', 'tools/burn-in/planted.ts', what)
  return JSON.parse(stdout) as BurnIn
}

describe('scripts/fix_burn_in', () => {
  it('connects, subscribes, trades and disconnects five times, and nothing is left behind', async () => {
    const { status, stdout, stderr } = await run('scripts/fix_burn_in', '--cycles', '5', '--md-symbol', 'GBPUSD', '--json', '-')
    const result = JSON.parse(stdout) as BurnIn
    expect(result).toMatchObject({ schema: 1, cycles: 5, failures: 0, leaks: 0, socketErrors: 0, fills: 5, cancelled: 5, leaked: [] })
    expect(Object.keys(result).slice(0, 5)).toEqual(['schema', 'cycles', 'failures', 'leaks', 'socketErrors'])
    expect(result.quotes).toBeGreaterThanOrEqual(5)
    // Sockets to the venue are over; those that are left are the ones to the venue's process.
    expect(Object.keys(result.baseline)).not.toContain('handle TCPSocketWrap')
    expect(stderr).toMatch(/cycle 5 of 5: 1 fills/)
    expect(status).toBe(0)
  })

  it('refuses a symbol that the venue does not have with status 2 and the reason', async () => {
    const { status, stderr } = await run('scripts/fix_burn_in', '--md-symbol', 'DOGE')
    expect(stderr).toMatch(/--md-symbol is DOGE, expected one of EURUSD/)
    expect(status).toBe(2)
  })
})

describe('a burn-in', () => {
  it.skipIf(!existsSync('/proc/self/fd'))('tells by name what each cycle has left behind', async () => {
    const result = await planted('leaking')
    // Two cycles before the baseline, three after it, of which each leaves one.
    const grew = new Map(result.leaked.map(({ name, baseline, count }) => [name, count - baseline]))
    expect(grew.get('listener process SIGUSR2')).toBe(3)
    expect(grew.get('timer')).toBe(3)
    expect(grew.get('handle TCPServerWrap')).toBe(3)
    expect(grew.get('file socket')).toBe(3)
    expect(grew.get('file /dev/zero')).toBe(3)
    expect(grew.get('gateway that has ended')).toBe(4)
    expect(result.leaked.find(({ name }) => name === 'timer')?.cycle).toBe(3)
    expect(result).toMatchObject({ failures: 0, socketErrors: 0, leaks: result.leaked.length })
  })

  it('counts a venue that is not there as failed cycles and socket errors, and as no leak', async () => {
    const result = await planted('refused')
    expect(result).toMatchObject({ cycles: 3, failures: 3, fills: 0, leaks: 0 })
    expect(result.socketErrors).toBeGreaterThanOrEqual(6)
    expect(result.errors[0]).toMatch(/^cycle 1: (QUOTE|TRADE) session\.connect\.failed connectFailed .*ECONNREFUSED/)
    expect(result.failed[0]).toMatch(/^cycle 1: not through after \d+ ms: .*venue_down QUOTE/)
  })
})
