// What the page of benchmarks states is what the bars ask: the allocation test of @fix/session reads the page.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { allocatedBytes } from './bars.ts'
import { documentedFlags } from './engines.ts'

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')

it('the page states the bytes that an order and its report may leave', () => {
  expect(read('../../../docs/reports/benchmarks.md')).toMatch(
    new RegExp(`^\\| allocation by an order in and its report out *\\| at least *\\| ${allocatedBytes} B `, 'm'),
  )
})

it('the README of the session documents the flags that it is measured with', () => {
  expect(read('../../../packages/session/README.md')).toContain(`node ${documentedFlags.join(' ')}`)
})
