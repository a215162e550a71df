/**
 * Before each test file: whatever its tests write below the folder for temporary files is searched for planted secrets as it is removed, and so is what a child
 * process prints, what an HTTP server answers, and what the tests themselves print. One that is found fails the file.
 */
import childProcess, { ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import { IncomingMessage } from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { resolve, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { afterAll } from 'vitest'
import { counts, listener, searchFiles, takeFound } from './heard.ts'
import { meant } from './meant.ts'
import { tally } from './tally.ts'

const below = resolve(tmpdir()) + sep

/** Hears what a stream is given without reading from it: whoever reads it gets all of it, whenever. */
function overhear(stream: Readable | null | undefined, what: string): void {
  if (!stream) return
  const heard = listener(what)
  const push = stream.push
  stream.push = function (chunk: unknown, encoding?: BufferEncoding) {
    heard(chunk)
    return push.call(this, chunk, encoding)
  }
}

type Removal = (path: string, options?: { recursive?: boolean }, ...rest: unknown[]) => unknown
function searched(remove: Removal): Removal {
  return function (this: unknown, path, options, ...rest) {
    if (options?.recursive === true && resolve(path).startsWith(below)) searchFiles(resolve(path))
    return remove.call(this, path, options, ...rest)
  }
}
fs.rmSync = searched(fs.rmSync as Removal) as typeof fs.rmSync
fs.rm = searched(fs.rm as Removal) as typeof fs.rm
fs.promises.rm = searched(fs.promises.rm as Removal) as typeof fs.promises.rm

type Spawning = { spawn: (options: { file?: string; args?: string[] }) => unknown; stdout: Readable | null; stderr: Readable | null }
const process_ = ChildProcess.prototype as unknown as Spawning
const spawn = process_.spawn
process_.spawn = function (options) {
  const result = spawn.call(this, options)
  if (meant.has(options.file ?? '')) return result
  const name = (options.args ?? [options.file]).join(' ').slice(0, 300)
  overhear(this.stdout, `the output of ${name}`)
  overhear(this.stderr, `the errors of ${name}`)
  return result
}
const spawnSync = childProcess.spawnSync
childProcess.spawnSync = function (...given: Parameters<typeof spawnSync>) {
  const result = spawnSync(...given)
  for (const output of [result.stdout, result.stderr]) listener(`the output of ${String(given[0])}`)(output)
  return result
} as typeof spawnSync
for (const name of ['execFileSync', 'execSync'] as const) {
  const run = childProcess[name] as (...given: unknown[]) => unknown
  childProcess[name] = function (...given: unknown[]) {
    const output = run(...given)
    listener(`the output of ${String(given[0])}`)(output)
    return output
  } as never
}
syncBuiltinESMExports()

const { push } = IncomingMessage.prototype
IncomingMessage.prototype.push = function (this: IncomingMessage & { heard?: (chunk: unknown) => void }, chunk: unknown, encoding) {
  // An answer, not what a server is asked.
  if (this.statusCode !== null && this.statusCode !== undefined) (this.heard ??= listener(`an answer of HTTP`))(chunk)
  return push.call(this, chunk, encoding)
}
const { arrayBuffer } = Response.prototype
/** Bytes of the body of an answer. */
async function heardBody(this: Response): Promise<ArrayBuffer> {
  const bytes = await arrayBuffer.call(this)
  listener(`the answer of ${this.url}`)(new Uint8Array(bytes))
  return bytes
}
const textOf = async (answer: Response): Promise<string> => new TextDecoder().decode(await heardBody.call(answer))
Object.assign(Response.prototype, {
  arrayBuffer: heardBody,
  text(this: Response) {
    return textOf(this)
  },
  async json(this: Response) {
    return JSON.parse(await textOf(this)) as unknown
  },
})
for (const stream of [process.stdout, process.stderr]) {
  const heard = listener('what the tests print')
  const write = stream.write.bind(stream)
  stream.write = ((chunk: string | Uint8Array, ...rest: []) => {
    heard(chunk)
    return write(chunk, ...rest)
  }) as typeof stream.write
}

afterAll(() => {
  tally(counts)
  const found = [...new Set(takeFound())].slice(0, 20)
  if (found.length > 0) throw new Error(`a planted secret stands in ${found.join('\nand in ')}`)
})
