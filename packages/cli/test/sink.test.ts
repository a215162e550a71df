import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { sinkTo } from '../src/commands/sink.ts'

const dir = mkdtempSync(join(tmpdir(), 'fix-sink-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

it('waits for a reader as often as it must, and leaves no listener behind', async () => {
  const warnings: Error[] = []
  const warned = (warning: Error): void => void warnings.push(warning)
  process.on('warning', warned)
  const file = join(dir, 'log')
  const sink = sinkTo(file)
  // Each is more than the stream takes before it asks to wait.
  const piece = 'x'.repeat(1 << 17)
  for (let n = 0; n < 24; n++) await sink.write(piece)
  await sink.end()
  await setImmediate()
  process.off('warning', warned)
  expect(warnings).toEqual([])
  expect(readFileSync(file).length).toBe(24 * piece.length)
})
