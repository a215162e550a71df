// The command itself: what it is asked, what it prints, how it ends.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')

function fuzz(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@fix/source', '--import', 'tsx', 'tools/fuzz/main.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

describe('npm run fuzz', () => {
  it('gives a target so many inputs and says that all held', () => {
    const { status, stdout, stderr } = fuzz('codec', '--inputs', '500', '--seed', '7', '--json', '-')
    expect([status, JSON.parse(stdout)]).toEqual([0, { schema: 1, inputs: 500, failures: [] }])
    expect(stderr).toContain('500 inputs, all held')
  })

  it('says on stderr how far it has come', () => {
    const { status, stdout, stderr } = fuzz('codec', '--inputs', '100001')
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr.split('\n')).toEqual(['100000 inputs, 0 failures', '100001 inputs, all held', ''])
  })

  it.each([
    [['books'], 'nothing here is named books; known: book, codec'],
    [[], 'one name is expected; known: book, codec'],
    [['codec', 'codec'], 'one name is expected'],
    [['codec', '--inputs', '1e3'], '--inputs is a whole number from 1 on; given: 1e3'],
    [['codec', '--inputs', '0'], '--inputs is a whole number from 1 on; given: 0'],
    [['codec', '--seed', '-1'], ''],
    [['toString'], 'nothing here is named toString'],
  ])('%j is asked wrongly: it says why and ends with 2', (args, reason) => {
    const { status, stdout, stderr } = fuzz(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(reason)
  })
})
