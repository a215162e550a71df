// Secrets that can be told from everything else are planted wherever a gateway gets its own; then every byte that it wrote or answered is searched.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { holds } from '../../../tools/secrets/search.ts'
import type { Status } from '../src/status.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { configOf, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
afterEach(endAll)

const canaries = { login: 'canary7login3f', password: 'canary7password9c', wrong: 'canary7wrong51', inline: 'canary7inline2e' }
const answers = [
  '/',
  '/status',
  '/readyz',
  '/healthz',
  '/metrics',
  '/books',
  '/orders',
  '/messages?limit=200',
  '/decisions',
  '/alerts',
  '/support',
  '/nowhere',
]
const venueArgs = ['--username', canaries.login, '--password', canaries.password]

/** In the clear, and as somebody's encoding may have them. */
const hits = (bytes: Buffer): string[] => Object.entries(canaries).flatMap(([name, secret]) => (holds(bytes, secret) ? [name] : []))

/** What `/events` has kept. */
async function told(origin: string): Promise<Buffer> {
  const stop = new AbortController()
  const answer = await fetch(`${origin}/events`, { headers: { 'last-event-id': '0' }, signal: stop.signal })
  const reader = answer.body!.getReader()
  const read: Uint8Array[] = []
  while (!Buffer.concat(read).includes('session.')) read.push((await reader.read()).value ?? new Uint8Array(0))
  stop.abort()
  return Buffer.concat(read)
}

function filesBelow(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
  return all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
}

it('no byte of a secret stands in anything that a run has written, said or answered, whether it traded, was refused, or was asked wrongly', async ({
  task,
}) => {
  const venue = await mockVenue(join(dir, 'venue'), ...venueArgs)
  const secret = join(dir, 'password')
  writeFileSync(secret, canaries.password, { mode: 0o600 })
  const module = fileURLToPath(new URL('../../../tools/crash-sweep/brisk.ts', import.meta.url))
  const run = (name: string, password: string, at = venue, preload?: URL): Program => {
    const session = (port: number): object => ({ ...sessionOf(port), username: 'env:TEST_LOGIN', password })
    const journal = { dir: join(dir, name), sync: 'process', snapshotEvery: 20 }
    const sessions = { quote: session(at.quote), trade: session(at.trade) }
    const config = configOf({ ...sessions, mode: 'paper', strategy: { module }, journal, http: { port: 0 }, log: { level: 'trace' } })
    const env = { TEST_LOGIN: canaries.login, TEST_WRONG: canaries.wrong }
    return new Program(['run', '--config', writeJson(join(dir, `${name}.json`), config)], { env, preload })
  }
  const searched: Buffer[] = []
  const asked = async (program: Program): Promise<void> => {
    const { origin } = await program.page()
    searched.push(await told(origin))
    for (const path of answers) searched.push(Buffer.from(await (await fetch(`${origin}${path}`)).arrayBuffer()))
  }
  const trading = run('state', `file:${secret}`)
  const { origin } = await trading.page()
  await until(
    () => json<Status>(`${origin}/status`),
    ({ summary, journal }) => summary.orders >= 3 && journal.snapshotAgeMs !== null,
  )
  await asked(trading)
  trading.signal('SIGTERM')
  expect(await trading.status).toBe(0)

  const refused = run('refused-state', 'env:TEST_WRONG')
  await refused.said(/"event":"session\.(logon\.refused|down)"/)
  await asked(refused)
  refused.signal('SIGTERM')
  await refused.status

  const wrongly = run('wrong-state', canaries.inline)
  expect(await wrongly.status).toBe(2)
  for (const { stdout, stderr } of [trading, refused, wrongly]) searched.push(Buffer.from(stdout), Buffer.from(stderr))
  const files = ['state', 'refused-state'].flatMap((name) => filesBelow(join(dir, name)))
  expect(files.some((file) => file.includes('snapshot'))).toBe(true)
  expect(files.some((file) => file.includes('capture'))).toBe(true)
  for (const file of files) searched.push(readFileSync(file))
  expect(searched.flatMap(hits)).toEqual([])
  // The search finds what is there: the files of the secrets themselves, and all that a gateway writes and answers once nothing is blanked.
  // At a venue of its own: where the first run has left a position, another without its journal would not trade.
  const other = await mockVenue(join(dir, 'other-venue'), ...venueArgs)
  const naked = run('naked-state', `file:${secret}`, other, new URL('unredacted.ts', import.meta.url))
  const bare = await naked.page()
  const messages = await until(
    async () => (await fetch(`${bare.origin}/messages?limit=200`)).text(),
    (text) => text.includes('NewOrderSingle'),
  )
  naked.signal('SIGTERM')
  await naked.status
  expect(hits(Buffer.from(messages))).toEqual(['login', 'password'])
  expect(new Set(filesBelow(join(dir, 'naked-state', 'journal')).flatMap((file) => hits(readFileSync(file))))).toEqual(
    new Set(['login', 'password']),
  )
  expect(hits(readFileSync(secret))).toEqual(['password'])
  expect(hits(readFileSync(join(dir, 'wrong-state.json')))).toEqual(['inline'])
  task.meta.figure = `0 hits in ${searched.reduce((sum, { length }) => sum + length, 0)} bytes of ${files.length} files, ${searched.length - files.length} outputs and answers`
})
