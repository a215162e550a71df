import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('./heartbeat-bytes.ts', import.meta.url))

describe('allocation', () => {
  // The median of five runs of 100,000 pairs; half a byte a pair is the noise of the process itself, the smallest object has 16.
  it('a heartbeat, in and out, allocates nothing on the session’s path', () => {
    const flags = ['--expose-gc', '--conditions=@fix/source', '--import', 'tsx']
    const bytes = Number(execFileSync(process.execPath, [...flags, program], { encoding: 'utf8' }))
    expect(bytes).toBeLessThan(0.5)
  }, 60_000)
})
