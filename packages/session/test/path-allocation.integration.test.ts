// The bytes that an order and its report may leave on the heap: the figure that the page of benchmarks states, and the README of this package.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const program = at('./path-allocated.ts')
// Room for what is young, so that nothing is collected while it is counted.
const flags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64', '--conditions=@fix/source', '--import', 'tsx']

function stated(file: string, pattern: RegExp): number {
  const found = pattern.exec(readFileSync(at(file), 'utf8'))
  if (found === null) throw new Error(`${file} states no figure`)
  return Number(found[1])
}

describe('an order that comes in and its report that goes out', () => {
  const figure = stated('../../../docs/reports/benchmarks.md', /^\| allocation by an order in and its report out *\| at least *\| (\d+) B/m)

  it('leave no more on the heap than the page of benchmarks states, over a million of them', () => {
    const said = execFileSync(process.execPath, [...flags, program], { encoding: 'utf8' })
    const [bytes, messages] = said.split(' ').map(Number)
    expect(messages).toBe(1_000_000)
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(figure)
  }, 120_000)

  it('leave no more where their times are told', () => {
    const said = execFileSync(process.execPath, [...flags, program, 'timed'], { encoding: 'utf8' })
    const [bytes, messages] = said.split(' ').map(Number)
    expect(messages).toBe(1_000_000)
    expect(bytes).toBeLessThanOrEqual(figure)
  }, 120_000)

  it('leave what the README says', () => {
    expect(stated('../README.md', /leaves? at most (\d+) B/)).toBe(figure)
  })
})
