// The peers of the codec's benchmark: what has to be built or installed for each, kept in a cache, and why one can't be had. Nothing of it is installed by
// `npm ci` at the root.
import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { passes } from './kernel-verdict.ts'

const folder = fileURLToPath(new URL('../../peers/', import.meta.url))
const cache = fileURLToPath(new URL('../../../node_modules/.cache/bench/', import.meta.url))
const dictionary = fileURLToPath(new URL('../../../../shared/dictionaries/FIX44.xml', import.meta.url))
const installed = path.join(folder, 'node_modules')
const run = promisify(execFile)

/** What Node is given to run our side, before the folder of the corpora. */
export const oursGiven: readonly string[] = [
  '--expose-gc',
  '--conditions=@fix/source',
  '--import',
  'tsx',
  fileURLToPath(new URL('ours.ts', import.meta.url)),
]

export interface Peer {
  readonly name: string
  /** Why it can't be had on this machine, or undefined. Asks for nothing and installs nothing. */
  absent(): string | undefined
  /** Whether it is there without being installed first. */
  ready(): boolean
  /** Builds or installs what is missing or stale; gives the program and what comes before the folder of the corpora, and after it. */
  prepare(): Promise<{ command: string; before: readonly string[]; after: readonly string[] }>
  version(): string
}

export const peers: readonly Peer[] = [
  {
    name: 'quickfix',
    absent: () =>
      absentCommand('g++') ??
      (existsSync('/usr/include/quickfix/Message.h') ? undefined : 'libquickfix-dev is not installed') ??
      (existsSync(dictionary) ? undefined : '../shared/dictionaries/FIX44.xml is absent'),
    ready: () => true,
    prepare: async () => ({
      // -w: the library's headers predate the compiler.
      command: await built('g++', 'quickfix.cpp', ['-std=c++14', '-O2', '-w'], ['-lquickfix', '-lpthread']),
      before: [],
      after: [dictionary],
    }),
    version: () =>
      `QuickFIX C++ ${firstLine('dpkg-query', ['-W', '-f', '${Version}', 'libquickfix-dev'])}, ${firstLine('g++', ['--version'])}`,
  },
  {
    name: 'jspurefix',
    absent: () => undefined,
    ready: () => stamp() === lockHash(),
    prepare: async () => {
      if (stamp() !== lockHash()) await install()
      return { command: process.execPath, before: [path.join(folder, 'jspurefix.js')], after: [] }
    },
    version: () => `jspurefix ${(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Pins).dependencies.jspurefix}`,
  },
  ...passes.map((pass): Peer => ({
    name: pass,
    absent: () => undefined,
    ready: () => true,
    prepare: async () => ({ command: process.execPath, before: [...oursGiven], after: [pass] }),
    version: () => 'our codec with the kernel of tools/peers/simd',
  })),
  {
    name: 'c',
    absent: () => absentCommand('gcc'),
    ready: () => true,
    prepare: async () => ({ command: await built('gcc', 'floor.c', ['-O2'], []), before: [], after: [] }),
    version: () => firstLine('gcc', ['--version']),
  },
]

interface Pins {
  readonly dependencies: { readonly jspurefix: string }
}

function absentCommand(command: string): string | undefined {
  return spawnSync(command, ['--version']).error === undefined ? undefined : `${command} is not installed`
}

function firstLine(command: string, given: readonly string[]): string {
  const { stdout } = spawnSync(command, given, { encoding: 'utf8' })
  return stdout ? stdout.split('\n')[0] : 'of unknown version'
}

/** The program of a source, compiled where the sources or the flags are others than before. */
async function built(compiler: string, source: string, flags: readonly string[], libraries: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update([compiler, ...flags, ...libraries, firstLine(compiler, ['--version'])].join(' '))
  for (const file of [source, ...readdirSync(folder).filter((name) => name.endsWith('.h'))])
    hash.update(readFileSync(path.join(folder, file)))
  const program = path.join(cache, `${path.parse(source).name}-${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(program)) return program
  mkdirSync(cache, { recursive: true })
  await run(compiler, [...flags, path.join(folder, source), '-o', program, ...libraries])
  return program
}

function lockHash(): string {
  return createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex')
}

/** The lock that was installed by, or undefined. */
function stamp(): string | undefined {
  const file = path.join(installed, '.installed-lock')
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** What is not needed is not run: the install script of jspurefix unpacks dictionaries that we don't use. */
async function install(): Promise<void> {
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1'], { cwd: folder })
  writeFileSync(path.join(installed, '.installed-lock'), lockHash())
}
