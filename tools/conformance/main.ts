// npm run conformance -- PATH… [--profile quickfix|quickfixj|subset] [--over memory|tcp] [--connect HOST:PORT] [--set KEY=VALUE]… [--json FILE]
// npm run conformance -- --report [--json FILE]    our own cases and the public scripts, everywhere; writes docs/reports/conformance.md
// Runs .def scripts, files or folders of them. Over memory each script has a server and a virtual clock of its own; over TCP they share one server on
// the real clock, the versions beside one another: ours on a free port, or with --connect anybody's. Exit status: 0 all passed, 1 not all, 2 asked wrongly.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { profiles } from './comparison.ts'
import type { Profile } from './comparison.ts'
import { memoryGround } from './memory.ts'
import { serverSettings } from './settings.ts'
import type { ShownResult } from './report.ts'
import { byVersion, findScripts, runFile } from './suite.ts'
import type { GroundFor, Result } from './suite.ts'
import { tcpGround } from './tcp.ts'
import { startServer } from './tcp-server.ts'

interface Wanted {
  report: boolean
  files: string[]
  profile: Profile
  over: 'memory' | 'tcp'
  connect: { host: string; port: number } | undefined
  set: string[]
  json: string | undefined
}

/** What was asked for; throws with the reason where it makes no sense. */
function asked(): Wanted {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      profile: { type: 'string', default: 'quickfix' },
      over: { type: 'string', default: 'memory' },
      connect: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      report: { type: 'boolean', default: false },
    },
  })
  const { profile, over, connect } = values
  if (!(profiles as readonly string[]).includes(profile)) throw new Error(`--profile is one of ${profiles.join(', ')}; given: ${profile}`)
  if (over !== 'memory' && over !== 'tcp') throw new Error(`--over is memory or tcp; given: ${over}`)
  const address = connect === undefined ? undefined : /^(.+):(\d+)$/.exec(connect)
  if (address === null) throw new Error(`--connect is HOST:PORT; given: ${connect}`)
  if (address !== undefined && over !== 'tcp') throw new Error('--connect needs --over tcp')
  if (address !== undefined && values.set.length > 0) throw new Error('--set changes our own server; --connect names another')
  if (values.report && (positionals.length > 0 || values.set.length > 0 || connect !== undefined))
    throw new Error('--report runs everything there is: no path, --set or --connect beside it')
  if (positionals.length === 0 && !values.report) throw new Error('no script given: name .def files or folders of them')
  serverSettings(values.set)
  return {
    report: values.report,
    files: findScripts(positionals),
    profile: profile as Profile,
    over,
    connect: address === undefined ? undefined : { host: address[1], port: Number(address[2]) },
    set: values.set,
    json: values.json,
  }
}

async function runAll(wanted: Wanted, each: (result: Result) => void): Promise<Result[]> {
  const settings = serverSettings(wanted.set)
  const server = wanted.over === 'tcp' && wanted.connect === undefined ? await startServer({ settings, port: 0 }) : undefined
  const address = wanted.connect ?? { host: '127.0.0.1', port: server?.port ?? 0 }
  const groundFor: GroundFor =
    wanted.over === 'memory' ? async () => memoryGround(settings) : async () => tcpGround(address, server?.setNumber)
  try {
    const results = new Map<string, Result>()
    const inARow = async (files: string[]): Promise<void> => {
      for (const file of files) {
        const result = await runFile(file, groundFor, wanted.profile)
        each(result)
        results.set(file, result)
      }
    }
    // Over TCP time is real: versions have counterparties of their own, and wait for their heartbeats beside one another.
    await Promise.all((wanted.over === 'tcp' ? byVersion(wanted.files) : [wanted.files]).map(inARow))
    return wanted.files.flatMap((file) => results.get(file) ?? [])
  } finally {
    await server?.close()
  }
}

function print(result: Result): void {
  if (result.passed) return console.error(`ok     ${result.file}`)
  console.error(`FAILED ${result.file}${result.line === undefined ? '' : `:${result.line}`}: ${result.reason ?? ''}`)
  if (result.detail !== undefined) console.error(result.detail)
}

/** What `--report` runs is loaded for it alone: the tables of eight versions. */
async function everything(): Promise<ShownResult[]> {
  const { report } = await import('./report.ts')
  return report((text) => console.error(text))
}

async function main(): Promise<number> {
  let wanted
  try {
    wanted = asked()
  } catch (error) {
    console.error(`conformance: ${(error as Error).message}`)
    return 2
  }
  const results: ShownResult[] = wanted.report ? await everything() : await runAll(wanted, print)
  const passed = results.filter((result) => result.passed).length
  const failed = results.length - passed
  console.error(`${passed} passed, ${failed} failed`)
  if (wanted.json !== undefined) {
    // `detail` is for a reader.
    const shown = results.map(({ detail: _, ...result }) => result)
    writeFileSync(
      wanted.json === '-' ? process.stdout.fd : wanted.json,
      `${JSON.stringify({ schema: 1, passed, failed, results: shown })}\n`,
    )
  }
  return failed === 0 ? 0 : 1
}

process.exitCode = await main()
