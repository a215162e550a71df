// `npm run pack`: builds every public package, loads each of its entries as built, and packs it to dist/tarballs/, from where the README installs.
// With `--try` they are then installed into an empty folder, and the command `fix` is run there.
// publint and attw read the tarballs as a registry's user would: what they object to is an error here.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { tryTarballs } from './pack-trial.ts'

interface Manifest {
  name: string
  exports: Record<string, unknown>
  private?: boolean
}

const root = fileURLToPath(new URL('..', import.meta.url))
const tarballs = path.join(root, 'dist/tarballs')
const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest

const folders = readdirSync(path.join(root, 'packages')).map((name) => path.join(root, 'packages', name))
const open = folders.filter((folder) => manifestOf(folder).private !== true)

function bin(name: string, args: string[]): void {
  execFileSync(path.join(root, 'node_modules/.bin', name), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}

bin('nx', ['run-many', '-t', 'build'])
// Without the condition that the sources are found by, a name leads to dist.
const entries = open.flatMap((folder) => {
  const { name, exports } = manifestOf(folder)
  return Object.keys(exports).flatMap((key) => (key.endsWith('.json') ? [] : [name + key.slice(1)]))
})
const load = entries.map((entry) => `await import('${entry}')`).join('\n')
execFileSync(process.execPath, ['--input-type=module', '--eval', load], { cwd: root, stdio: 'inherit' })

rmSync(tarballs, { recursive: true, force: true })
mkdirSync(tarballs, { recursive: true })

let objections = 0
for (const folder of open) {
  const { name } = manifestOf(folder)
  // A tarball carries the licence; the tree has it once.
  copyFileSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'))
  const told = execFileSync('npm', ['pack', '--json', '--pack-destination', tarballs], { cwd: folder, encoding: 'utf8' })
  const [{ filename }] = JSON.parse(told) as [{ filename: string }]
  const { messages, pkg } = await publint({ pkgDir: folder, level: 'warning', strict: true })
  for (const message of messages) console.error(`${name}: publint: ${formatMessage(message, pkg)}`)
  objections += messages.length
  try {
    // ESM only: an old resolver, and require() before Node 20.19, are not served.
    bin('attw', [path.join(tarballs, filename), '--profile', 'esm-only', '--format', 'ascii', '--quiet'])
  } catch {
    console.error(`${name}: attw objects`)
    objections++
  }
  console.log(filename)
}
if (process.argv.includes('--try')) {
  const faults = tryTarballs(tarballs, path.join(root, 'packages/cli/test/day.log'))
  for (const fault of faults) console.error(`pack: ${fault}`)
  objections += faults.length
  if (faults.length === 0) console.log('installed into an empty folder, and fix runs there')
}
if (objections > 0) console.error(`pack: ${objections} objections`)
process.exitCode = objections === 0 ? 0 : 1
