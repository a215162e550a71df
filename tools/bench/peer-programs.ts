// Programs of peers: compiled, or installed from their lock, once, and kept in a cache. Nothing of it is installed by `npm ci` at the root.
import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const peersFolder = fileURLToPath(new URL('../peers/', import.meta.url))
/** FIX.4.4 as QuickFIX reads it. */
export const dictionary = fileURLToPath(new URL('../../../shared/dictionaries/FIX44.xml', import.meta.url))
const cache = fileURLToPath(new URL('../../node_modules/.cache/bench/', import.meta.url))
const installed = path.join(peersFolder, 'node_modules')
const run = promisify(execFile)

interface Pins {
  readonly dependencies: { readonly jspurefix: string }
}

export function absentCommand(command: string): string | undefined {
  return spawnSync(command, ['--version']).error === undefined ? undefined : `${command} is not installed`
}

/** Why a program that links QuickFIX C++ can't be had, or undefined. */
export function absentQuickfix(): string | undefined {
  return (
    absentCommand('g++') ??
    (existsSync('/usr/include/quickfix/Message.h') ? undefined : 'libquickfix-dev is not installed') ??
    (existsSync(dictionary) ? undefined : '../shared/dictionaries/FIX44.xml is absent')
  )
}

/** A program that links QuickFIX C++. -w: the library's headers predate the compiler. */
export function builtQuickfix(source: string): Promise<string> {
  return built('g++', source, ['-std=c++14', '-O2', '-w'], ['-lquickfix', '-lpthread'])
}

export function quickfixVersion(): string {
  return `QuickFIX C++ ${firstLine('dpkg-query', ['-W', '-f', '${Version}', 'libquickfix-dev'])}, ${firstLine('g++', ['--version'])}`
}

export function jspurefixVersion(): string {
  return `jspurefix ${(JSON.parse(readFileSync(path.join(peersFolder, 'package.json'), 'utf8')) as Pins).dependencies.jspurefix}`
}

export function firstLine(command: string, given: readonly string[]): string {
  const { stdout } = spawnSync(command, given, { encoding: 'utf8' })
  return stdout ? stdout.split('\n')[0] : 'of unknown version'
}

/** The program of a source, compiled where the sources or the flags are others than before. */
export async function built(compiler: string, source: string, flags: readonly string[], libraries: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update([compiler, ...flags, ...libraries, firstLine(compiler, ['--version'])].join(' '))
  for (const file of [source, ...readdirSync(peersFolder).filter((name) => name.endsWith('.h'))])
    hash.update(readFileSync(path.join(peersFolder, file)))
  const program = path.join(cache, `${path.parse(source).name}-${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(program)) return program
  mkdirSync(cache, { recursive: true })
  await run(compiler, [...flags, path.join(peersFolder, source), '-o', program, ...libraries])
  return program
}

/** Whether what is installed is what the lock names. */
export function isInstalled(): boolean {
  return stamp() === lockHash()
}

/** What is not needed is not run: the install script of jspurefix unpacks dictionaries that we don't use. */
export async function install(): Promise<void> {
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1'], { cwd: peersFolder })
  writeFileSync(path.join(installed, '.installed-lock'), lockHash())
}

/** What the program that failed said first, or what became of it. */
export function whyNot({ message, stderr }: Error & { stderr?: string }): string {
  const [first] = message.split('\n')
  const said = stderr?.split('\n').find((line) => line.trim() !== '')
  return said === undefined ? first : `${first}: ${said}`
}

function lockHash(): string {
  return createHash('sha256')
    .update(readFileSync(path.join(peersFolder, 'package-lock.json')))
    .digest('hex')
}

/** The lock that was installed by, or undefined. */
function stamp(): string | undefined {
  const file = path.join(installed, '.installed-lock')
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
