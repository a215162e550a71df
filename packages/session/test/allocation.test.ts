import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('./bytes-allocated.ts', import.meta.url))
const flags = ['--expose-gc', '--conditions=@fix/source', '--import', 'tsx']
const bytesFor = (what: string): number => Number(execFileSync(process.execPath, [...flags, program, what], { encoding: 'utf8' }))

// The median of five runs of 100,000; half a byte is the noise of the process itself, the smallest object has 16.
describe('allocation', () => {
  it('a pair of heartbeats, one in and one out, allocates nothing on the session’s path', () => {
    expect(bytesFor('heartbeat')).toBeLessThan(0.5)
  }, 60_000)

  it('nor does it where the disk is always one heartbeat behind', () => {
    expect(bytesFor('behind')).toBeLessThan(0.5)
  }, 60_000)

  it('a message that is delivered, applied and recorded allocates nothing on the session’s path', () => {
    expect(bytesFor('message')).toBeLessThan(0.5)
  }, 60_000)

  it('nor does one where the session keeps hours', () => {
    expect(bytesFor('hours')).toBeLessThan(0.5)
  }, 60_000)
})
