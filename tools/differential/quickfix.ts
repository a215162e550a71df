// QuickFIX C++ as a reader of messages: a small program, built once a run, that says of each what it makes of it.
import { execFile, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Verdict } from './verdict.ts'
import { dictionariesAbsent, type Version } from './versions.ts'

const source = path.join(path.dirname(fileURLToPath(import.meta.url)), 'quickfix-reader.cpp')
const header = '/usr/include/quickfix/DataDictionary.h'

/** Why QuickFIX C++ can't be had on this machine, or undefined. */
export function quickfixAbsent(): string | undefined {
  const absent = dictionariesAbsent()
  if (absent !== undefined) return absent
  if (spawnSync('g++', ['--version']).error !== undefined) return 'g++ is not installed'
  if (!existsSync(header)) return 'libquickfix-dev is not installed'
  return undefined
}

/** Compiles the reader into `folder`; gives the path of the program. */
export async function buildReader(folder: string): Promise<string> {
  const program = path.join(folder, 'quickfix-reader')
  // -w: the library's headers predate the compiler.
  await promisify(execFile)('g++', ['-std=c++14', '-O2', '-w', source, '-o', program, '-lquickfix', '-lpthread'])
  return program
}

/** What QuickFIX makes of messages of one version, in their order. A message that ends the program has the verdict that it crashes. */
export async function readByQuickfix(program: string, version: Version, messages: readonly Uint8Array[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  while (verdicts.length < messages.length) {
    const left = messages.slice(verdicts.length)
    const { lines, signal, errors } = await run(program, version.files, left)
    verdicts.push(...lines.map(verdict))
    if (lines.length === left.length) break
    if (signal === null) throw new Error(`QuickFIX read ${verdicts.length} of ${messages.length} messages of ${version.name}: ${errors}`)
    verdicts.push({ stage: 'crash', reason: signal, code: -1, tag: 0, fields: '//' })
  }
  return verdicts
}

function verdict(line: string): Verdict {
  const [stage, reason, code, tag, fields] = line.split('\t')
  return { stage: stage as Verdict['stage'], reason, code: Number(code), tag: Number(tag), fields }
}

async function run(
  program: string,
  files: readonly string[],
  messages: readonly Uint8Array[],
): Promise<{ lines: string[]; signal: NodeJS.Signals | null; errors: string }> {
  const child = spawn(program, files, { stdio: ['pipe', 'pipe', 'pipe'] })
  const said: Buffer[] = []
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  // What is written to a program that has crashed is lost; what it said before is not.
  child.stdin.on('error', () => {})
  for (const message of messages) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(message.length)
    child.stdin.write(length)
    child.stdin.write(message)
  }
  child.stdin.end()
  const signal = await new Promise<NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (_, by) => resolve(by))
  })
  return { lines: Buffer.concat(said).toString('latin1').split('\n').slice(0, -1), signal, errors }
}
