import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { patchedSources, root } from './patched-sources.ts'
import { readPatch, readPatches } from './patch-file.ts'

const dir = mkdtempSync(join(tmpdir(), 'zoo-test-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const patches = readPatches()

describe('each mistake of the zoo', () => {
  test.each(patches.map((patch) => [basename(patch.file), patch] as const))('applies to the sources of today: %s', (_name, patch) => {
    const patched = patchedSources(patch)
    expect([...patched.keys()]).toEqual(patch.changes.map((path) => join(root, path)))
    for (const [path, text] of patched) expect(text).not.toBe(readFileSync(path, 'utf8'))
  })

  test('has a number of its own, says what it is, and is to be found within a thousand seeds', () => {
    expect(new Set(patches.map(({ id }) => id)).size).toBe(patches.length)
    for (const { bug, expects, within } of patches) {
      expect(bug).toMatch(/^[A-Z].*\.$/)
      expect(within).toBeLessThanOrEqual(1000)
      for (const invariant of expects) expect(invariant).toMatch(/^I([1-9]|10|11)$/)
    }
  })
})

describe('a patch that is wrong says so, with its file:', () => {
  const patch = (text: string): string => {
    const file = join(dir, 'Z99-wrong.patch')
    writeFileSync(file, text)
    return file
  }
  const header = 'bug: None.\nworld: desk\nexpects: I1\nwithin: 5\nseed: 1\n\n'

  test('where the code is another one by now', () => {
    const file = patch(`${header}--- a/package.json\n+++ b/package.json\n@@ -1,2 +1,2 @@\n-this was never there\n+nor this\n {\n`)
    expect(() => patchedSources(readPatch(file))).toThrow(/Z99-wrong\.patch: does not apply to the sources as they are:\n.*package\.json/)
  })

  test('where it changes a file that is gone', () => {
    const file = patch(`${header}--- a/gone.ts\n+++ b/gone.ts\n@@ -1 +1 @@\n-a\n+b\n`)
    expect(existsSync(join(root, 'gone.ts'))).toBe(false)
    expect(() => patchedSources(readPatch(file))).toThrow(/Z99-wrong\.patch: changes .*gone\.ts/)
  })

  test('where its header lacks what is to be found', () => {
    expect(() => readPatch(patch('bug: None.\nworld: desk\n'))).toThrow(/Z99-wrong\.patch: no line "expects: …"/)
    expect(() => readPatch(patch(header.replace('desk', 'moon')))).toThrow(/world is moon, expected desk, engines/)
    expect(() => readPatch(patch(header.replace('within: 5', 'within: soon')))).toThrow(/within is soon/)
  })
})
