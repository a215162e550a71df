// A disk that fails under a running gateway: what it may still do, and that it ends.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { statusSchema, summarySchema, type Status } from '../src/status.ts'
import { endAll, gateway, json, mockVenue, Program, until } from './program.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
afterEach(endAll)

const preload = new URL('failing-disk.js', import.meta.url)

/** Environment of a program whose disk fails once the file is there. */
function failing(how: string, when: string): Record<string, string> {
  return { ...logins, NODE_OPTIONS: `--import=${preload.href}`, FAIL_HOW: how, FAIL_WHEN: when }
}

function kill(origin: string, token: string): Promise<Response> {
  const body = JSON.stringify({ state: 'halted', scope: '*', reason: 'a test' })
  const headers = { origin, authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  return fetch(`${origin}/kill`, { method: 'POST', headers, body })
}

/** A gateway that is up before a mock venue, on a disk that fails from now on. */
async function onFailingDisk(how: string): Promise<{ program: Program; origin: string; token: string }> {
  const venue = await mockVenue(join(dir, `${how}-venue`))
  const when = join(dir, `${how}-now`)
  const sessions = { quote: sessionOf(venue.quote), trade: sessionOf(venue.trade) }
  const config = configOf({ ...sessions, journal: { dir: join(dir, `${how}-state`), sync: 'group' }, http: { port: 0 } })
  const program = new Program(['run', '--config', writeJson(join(dir, `${how}.json`), config)], { env: failing(how, when) })
  const { origin, token } = await program.page()
  await until(
    () => json<Status>(`${origin}/status`),
    (status) => status.ready.ready,
  )
  writeFileSync(when, '')
  return { program, origin, token }
}

describe('a journal whose disk', () => {
  it('fails a sync answers the kill switch with 503, and the gateway ends with status 1 and its summary', async () => {
    const { program, origin, token } = await onFailingDisk('eio')
    const answer = await kill(origin, token)
    expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 503, body: { stored: false, code: 'store_failed' } })
    expect(await program.status).toBe(1)
    expect(summarySchema.parse(JSON.parse(program.stdout))).toMatchObject({ schema: 1, orders: 0 })
    expect(JSON.stringify(program.logged('store.failed'))).toContain('EIO')
    expect(JSON.stringify(program.logged('gateway.stop.failed'))).toContain('EIO')
  })

  it('answers no more does not hold the process for ever: a later second signal ends it', async () => {
    const { program, origin, token } = await onFailingDisk('silent')
    const unanswered = kill(origin, token).catch(() => undefined)
    // The terminal signals the group and npm once more: both are the first.
    program.signal('SIGINT')
    program.signal('SIGINT')
    await new Promise((resolve) => setTimeout(resolve, 6000))
    expect(program.child.exitCode).toBe(null)
    program.signal('SIGTERM')
    expect(await program.status).toBe(1)
    expect(program.stderr).toMatch(/ended by another SIGTERM before it had stopped/)
    await unanswered
  })
})

describe('a capture that cannot be written', () => {
  it('is given up and said so, while trading goes on; the next start cuts what is half written', async () => {
    const state = join(dir, 'full-state')
    const when = join(dir, 'full-now')
    const args = ['demo', '--http-port', '0', '--seed', '2', '--state', state]
    const program = new Program(args, { env: failing('full', when) })
    const { origin } = await program.page()
    const status = async (): Promise<Status> => statusSchema.parse(await json(`${origin}/status`))
    const before = await until(status, ({ ready }) => ready.ready)
    expect(before.capture).toEqual({ dropped: 0, detail: '' })
    writeFileSync(when, '')
    const failed = await until(status, ({ capture }) => capture.dropped > 0)
    expect(failed.capture.detail).toMatch(/ENOSPC/)
    expect(failed.events.filter(({ text }) => text.includes('the capture failed'))).toHaveLength(1)
    const after = await until(status, ({ summary }) => summary.orders > failed.summary.orders)
    expect(after.ready.codes.map(({ code }) => code)).not.toContain('store_failed')
    program.signal('SIGINT')
    expect(await program.status).toBe(0)
    expect(program.logged('capture.failed')).toHaveLength(1)
    const facts = (): string[] => readdirSync(join(state, 'capture')).filter((name) => name.startsWith('facts-'))
    const files = (): string[] => facts().map((name) => readFileSync(join(state, 'capture', name), 'utf8'))
    expect(files().at(-1)).not.toMatch(/\n$/)

    const second = gateway(...args, '--duration', '3')
    expect(await second.status).toBe(0)
    for (const text of files()) for (const line of text.trimEnd().split('\n')) JSON.parse(line)
  })
})
