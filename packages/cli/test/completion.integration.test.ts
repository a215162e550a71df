// What `fix completion` prints, in the shells that are here.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fix } from './fix.ts'

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0
const script = async (shell: string): Promise<string> => (await fix(['completion', shell])).stdout

const dir = mkdtempSync(join(tmpdir(), 'fix-completion-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('fix completion', () => {
  /** What bash would offer for these words, the last of which is begun. */
  async function offered(...words: string[]): Promise<string[]> {
    const asked = `${await script('bash')}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _fix; printf '%s\\n' "\${COMPREPLY[@]}"`
    const cwd = new URL('.', import.meta.url).pathname
    return execFileSync('bash', ['-c', asked], { cwd, encoding: 'utf8' })
      .split('\n')
      .filter((word) => word !== '')
  }

  it.skipIf(!has('bash'))('of bash offers commands, commands below them, options and files', async () => {
    expect(await offered('fix', 'f')).toEqual(['follow'])
    expect(await offered('fix', 'jour')).toEqual(['journal'])
    expect(await offered('fix', 'journal', '')).toEqual(['show', 'doctor', '--help'])
    expect(await offered('fix', 'cat', '--s')).toEqual(['--since', '--secret'])
    expect(await offered('fix', 'cat', 'day')).toEqual(['day.log'])
    expect(await offered('fix', 'follow', 'A1', '--state', 'day')).toEqual(['day.log'])
    expect(await offered('fix', 'journal', 'show', '--f')).toEqual(['--from'])
    expect(await offered('fix', 'nothing', '')).toEqual(await offered('fix', ''))
  })

  for (const shell of ['bash', 'zsh', 'fish'])
    it(`of ${shell} is read by its shell`, async ({ skip }) => {
      if (!has(shell)) skip(`${shell} is not installed`)
      const file = join(dir, `completion.${shell}`)
      writeFileSync(file, await script(shell))
      const read = spawnSync(shell, ['-n', file], { encoding: 'utf8' })
      expect([read.status, read.stderr]).toEqual([0, ''])
    })
})
