// The page of what shows observability names tests that are there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { acceptance } from './acceptance.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

it.each(acceptance.flatMap(({ shown }) => shown))('%s has the test that the page names: %s', (file, title) => {
  const titles = Array.from(readFileSync(join(root, file), 'utf8').matchAll(/\bit(?:\.each\([^\n]*\))?\(\s*'([^\n]*)'/g), ([, one]) => one)
  expect(titles.some((one) => one.startsWith(title))).toBe(true)
})
