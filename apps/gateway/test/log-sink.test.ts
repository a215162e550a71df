// Lines of the log wait, bounded: what is urgent is never lost, the rest is counted where it is; and the file turns over.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { GatewayLog } from '../src/log.ts'
import { LogSink } from '../src/log-sink.ts'
import { until } from './program.ts'
import { scratch } from './scratch.ts'

const dir = scratch()
const quiet = (sink: LogSink): Promise<number> =>
  until(
    () => Promise.resolve(sink.depth),
    (depth) => depth === 0,
  )
const linesOf = (file: string): string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [])

it('writes lines in their order, and waits for none of them', async () => {
  const file = join(dir, 'order.log')
  const sink = new LogSink({ file, fileBytes: 1e6, files: 1, bufferBytes: 1e6 })
  const lines = Array.from({ length: 1000 }, (_, n) => `line ${n}`)
  for (const line of lines) sink.write(`${line}\n`, 'info')
  expect(sink.depth).toBeGreaterThan(0)
  await quiet(sink)
  expect(linesOf(file)).toEqual(lines)
  sink.close()
})

it('drops a line of info or below where there is no room, and counts it; one of warn or above is written at once', async () => {
  const file = join(dir, 'full.log')
  const sink = new LogSink({ file, fileBytes: 1e6, files: 1, bufferBytes: 100 })
  for (let n = 0; n < 10; n++) sink.write(`${String(n).padEnd(29)}\n`, n % 2 === 0 ? 'info' : 'debug')
  expect(sink.dropped).toBe(7)
  for (const level of ['warn', 'error', 'fatal'] as const) sink.write(`${level} ${'x'.repeat(60)}\n`, level)
  expect(sink.dropped).toBe(7)
  expect(linesOf(file).filter((line) => /^(warn|error|fatal)/.test(line)).length).toBeGreaterThan(0)
  await quiet(sink)
  const written = linesOf(file)
  expect(written.filter((line) => /^(warn|error|fatal)/.test(line))).toHaveLength(3)
  expect(written.filter((line) => /^\d/.test(line)).sort()).toEqual(['0', '1', '2'].map((n) => n.padEnd(29)))
  sink.close()
})

it('turns over once the file is long enough, each line whole in one file, and keeps so many older ones', async () => {
  const folder = join(dir, 'turns')
  mkdirSync(folder)
  const file = join(folder, 'gateway.log')
  const sink = new LogSink({ file, fileBytes: 1000, files: 2, bufferBytes: 1e6 })
  for (let round = 0; round < 6; round++) {
    for (let n = 0; n < 10; n++) sink.write(`round ${round} line ${n} ${'x'.repeat(90)}\n`, 'info')
    await quiet(sink)
  }
  sink.close()
  expect(readdirSync(folder).sort()).toEqual(['gateway.log', 'gateway.log.1', 'gateway.log.2'])
  const rounds = (name: string) => [...new Set(linesOf(join(folder, name)).map((line) => /^round (\d) line \d x{90}$/.exec(line)?.[1]))]
  expect(['gateway.log.2', 'gateway.log.1', 'gateway.log'].map(rounds)).toEqual([['3'], ['4'], ['5']])
})

it('goes on in a file that it finds, and turns it over by its whole length', async () => {
  const file = join(dir, 'found.log')
  writeFileSync(file, `${'x'.repeat(999)}\n`)
  const sink = new LogSink({ file, fileBytes: 1000, files: 1, bufferBytes: 1e6 })
  sink.write('new\n', 'info')
  await quiet(sink)
  sink.close()
  expect([linesOf(file), linesOf(`${file}.1`)[0].length]).toEqual([['new'], 999])
})

it('goes on in the same file where it cannot be turned over, and says so', async () => {
  const folder = join(dir, 'stuck')
  const file = join(folder, 'gateway.log')
  mkdirSync(join(folder, 'gateway.log.1', 'something'), { recursive: true })
  const log = new GatewayLog({ level: 'info', build: '0', stage: 'paper', sink: { file, fileBytes: 1000, files: 1 } })
  for (let n = 0; n < 20; n++) {
    log.tell('gateway.stopped', { msg: 'x'.repeat(100) })
    await quiet(log.sink)
  }
  await until(
    () => Promise.resolve(readFileSync(file, 'utf8')),
    (text) => text.includes('log.rotation.failed'),
  )
  await quiet(log.sink)
  expect(linesOf(file).filter((line) => line.includes('gateway.stopped'))).toHaveLength(20)
  log.sink.close()
})
