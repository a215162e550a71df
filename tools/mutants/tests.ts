/** Whether the unit tests of a package see a mutant: they are run with it in the place of its file, in a process of their own, until one of them fails. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.ts'

/** Beyond that it goes on for ever; all the tests of a package take a twentieth of it. */
const mostMs = 120_000

export type Sight = 'seen' | 'unseen' | 'endless'

/** `room`: where the tests of the package stand; `scratch`: a file of its own, for who runs beside others. */
export function seenByTests(room: string, mutant: { readonly file: string; readonly text: string }, scratch: string): Promise<Sight> {
  writeFileSync(scratch, JSON.stringify({ file: mutant.file, text: mutant.text }))
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', '--config', 'tools/mutants/vitest.config.ts', room]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, MUTANT: scratch }, stdio: 'ignore' })
    let endless = false
    const end = setTimeout(() => {
      endless = true
      child.kill('SIGKILL')
    }, mostMs)
    child.on('error', reject)
    child.on('exit', (code) => {
      clearTimeout(end)
      resolve(endless ? 'endless' : code === 0 ? 'unseen' : 'seen')
    })
  })
}
