// A loop that stands still, and a process without memory: each ends, and the next start recovers as from a kill.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { Status } from '../src/status.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
afterEach(endAll)

const ready = ({ ready }: Status): boolean => ready.ready

/** A gateway with an order open at its venue that is harmed, and its second life. */
async function harmed(
  how: string,
  options: string,
  stallMs: number,
): Promise<{ first: Program; second: Program; before: Status; after: Status }> {
  const venue = await mockVenue(join(dir, `${how}-venue`), '--numbering', 'continue')
  const when = join(dir, `${how}-now`)
  const sessions = { quote: sessionOf(venue.quote), trade: sessionOf(venue.trade) }
  const module = fileURLToPath(new URL('stalling-buyer.ts', import.meta.url))
  const journal = { dir: join(dir, `${how}-state`), sync: 'group' }
  const rest = { mode: 'paper', numbering: 'continue', strategy: { module }, journal, http: { port: 0 }, watchdog: { stallMs } }
  const file = writeJson(join(dir, `${how}.json`), configOf({ ...sessions, ...rest }))
  const env = { ...logins, HARM_WHEN: when, HARM_HOW: how, NODE_OPTIONS: options }
  const start = (): Program => new Program(['run', '--config', file], { env })
  const status = async (program: Program): Promise<Status> => json<Status>(`${(await program.page()).origin}/status`)
  const first = start()
  const before = await until(
    () => status(first),
    (seen) => ready(seen) && seen.summary.orders > 0,
  )
  writeFileSync(when, '')
  await first.status
  rmSync(when)
  const second = start()
  const after = await until(() => status(second), ready)
  second.signal('SIGTERM')
  expect(await second.status).toBe(0)
  return { first, second, before, after }
}

describe('a gateway whose loop stands still', () => {
  it('is ended by its watchdog, which says where it stood; the next start knows every order', async ({ task }) => {
    const { first, before, after } = await harmed('stall', '', 800)
    expect(first.child.signalCode).toBe('SIGKILL')
    const [said] = first.logged('watchdog.stalled')
    expect(said).toMatchObject({ level: 'fatal', lastIdx: expect.any(Number), rssBytes: expect.any(Number) })
    expect(said.silentMs).toBeGreaterThan(800)
    expect(JSON.stringify(said.stack)).toMatch(/decide [^"]*stalling-buyer/)
    expect(after.orders.unreconciled).toBe(0)
    expect(after.journal.epoch).toBe(before.journal.epoch + 1)
    task.meta.figure = `ended after ${String(said.silentMs)} ms of 800 allowed`
  })

  it('and one that has no memory left is ended by its engine; the next start knows every order', async () => {
    // The last collections of a full heap stall too: the watchdog has to be slower than they are.
    const { first, before, after } = await harmed('memory', '--max-old-space-size=80', 20_000)
    expect(first.child.signalCode ?? first.child.exitCode).not.toBe(0)
    expect(first.stderr).toContain('heap out of memory')
    expect(after.orders.unreconciled).toBe(0)
    expect(after.journal.epoch).toBe(before.journal.epoch + 1)
  })
})

describe('work that holds the loop by design', () => {
  const held = new URL('held-loop.ts', import.meta.url)
  const run = (how: string): { signal: NodeJS.Signals | null; said: string } => {
    const args = ['--conditions=@fix/source', '--import', 'tsx', fileURLToPath(held), how]
    const { signal, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    return { signal, said: stdout }
  }

  it('is no stall where the watchdog was told of it, and is one where it was not', () => {
    expect(run('excused')).toEqual({ signal: null, said: 'done\n' })
    expect(run('unannounced')).toEqual({ signal: 'SIGKILL', said: '' })
  })

  it('has a bound too: what never ends is ended', () => {
    expect(run('excused-for-too-long')).toEqual({ signal: 'SIGKILL', said: '' })
  })

  it('excuses nothing that stands still behind it', () => {
    expect(run('excused-then-stalled')).toEqual({ signal: 'SIGKILL', said: 'done\n' })
  })
})
