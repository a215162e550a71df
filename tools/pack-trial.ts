// What a user does with the tarballs: an empty folder, npm, and `npx fix`. It finds what the tree hides: a file that is not packed, a dependency that is not named, a program that runs
// from its sources alone.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

interface Trial {
  readonly words: readonly string[]
  readonly says: RegExp
}

const trials: readonly Trial[] = [
  { words: ['cat', 'day.log'], says: /ME → VENUE {2}1 {2}Logon heartbeat 30 s/ },
  { words: ['tag', '35'], says: /^MsgType\(35\) {2}STRING/ },
  { words: ['follow', 'A1', 'day.log'], says: /^order A1: BUY 1000 EURUSD/ },
  { words: ['doctor', '--help'], says: /Usage: fix doctor/ },
  { words: ['connect', '--help'], says: /Usage: fix connect/ },
  { words: ['completion', 'bash'], says: /complete -o filenames -F _fix fix/ },
  { words: ['report', '--json', '-', 'day.log', 'day.html'], says: /"messages":19/ },
]

/** Installs them into an empty folder and runs the program there; gives what did not go. `log`: a log to read. */
export function tryTarballs(tarballs: string, log: string): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'fix-pack-'))
  const faults: string[] = []
  const run = (program: string, args: readonly string[]): string =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    // Those of this house from here alone: their names are nobody's yet, or a stranger's.
    const files = readdirSync(tarballs).filter((name) => name.endsWith('.tgz'))
    run('npm', ['init', '--yes'])
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...files.map((name) => path.join(tarballs, name))])
    copyFileSync(log, path.join(folder, 'day.log'))
    for (const { words, says } of trials) {
      try {
        const said = run('npx', ['--no-install', 'fix', ...words])
        if (!says.test(said)) faults.push(`fix ${words.join(' ')}: ${says} expected, said ${JSON.stringify(said.slice(0, 200))}`)
      } catch (error) {
        const { status, stderr } = error as { status?: number; stderr?: string }
        faults.push(`fix ${words.join(' ')}: status ${status}: ${(stderr ?? String(error)).slice(0, 500)}`)
      }
    }
  } catch (error) {
    faults.push(`npm: ${(error as { stderr?: string }).stderr ?? String(error)}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return faults
}
