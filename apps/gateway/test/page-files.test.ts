// The page as it goes over a line.
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { pageFiles } from '../src/page-files.ts'

it('all files of the page together are below 150 kB compressed, and none asks anybody else for anything', ({ task }) => {
  const bytes = [...pageFiles.values()].map(({ text }) => gzipSync(text).length)
  const sum = bytes.reduce((all, one) => all + one, 0)
  expect(sum).toBeGreaterThan(10_000)
  expect(sum).toBeLessThan(150_000)
  for (const [path, { text }] of pageFiles)
    if (!path.startsWith('/uPlot')) expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//)
  task.meta.figure = `${sum} bytes compressed in ${bytes.length} files`
})

it('every module that one of them imports is served', () => {
  const wanted = [...pageFiles.values()].flatMap(({ text }) => [...text.matchAll(/from '\.(\/[\w.-]+\.js)'/g)].map(([, path]) => path))
  expect(wanted.length).toBeGreaterThan(5)
  expect(wanted.filter((path) => !pageFiles.has(path))).toEqual([])
})
