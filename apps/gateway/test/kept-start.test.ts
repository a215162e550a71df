// A process that starts from the snapshot that an earlier one kept on its way stands where the whole journal leads, and so does the next.
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { MachineClock } from '../src/clock.ts'
import { readConfig } from '../src/config.ts'
import { Gateway } from '../src/gateway.ts'
import { keptState } from '../src/recovery.ts'
import type { Status } from '../src/status.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { silent } from './silent.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
afterEach(endAll)
beforeAll(() => void Object.assign(process.env, logins))

it('a gateway that was killed after it kept snapshots starts from the newest, with the orders, positions and numbers of the whole journal', async ({
  task,
}) => {
  const venue = await mockVenue(join(dir, 'venue'), '--numbering', 'continue')
  const module = fileURLToPath(new URL('../../../tools/crash-sweep/brisk.ts', import.meta.url))
  const journal = { dir: join(dir, 'state'), sync: 'group', snapshotEvery: 20 }
  const sessions = { quote: sessionOf(venue.quote), trade: sessionOf(venue.trade) }
  const config = configOf({ ...sessions, mode: 'paper', numbering: 'continue', strategy: { module }, journal, http: { port: 0 } })
  const file = writeJson(join(dir, 'gateway.json'), config)
  const program = new Program(['run', '--config', file], { env: logins })
  const { origin } = await program.page()
  await until(
    () => json<Status>(`${origin}/status`),
    ({ summary, journal }) => summary.orders >= 5 && summary.fills > 0 && journal.snapshotAgeMs !== null && journal.sinceSnapshot > 3,
  )
  program.signal('SIGKILL')
  await program.status
  expect(readdirSync(join(dir, 'state', 'journal')).some((name) => name.startsWith('snapshot-'))).toBe(true)

  // The same journal without its snapshots has to be folded from record 1.
  cpSync(join(dir, 'state'), join(dir, 'whole'), { recursive: true, filter: (from) => !from.endsWith('.sock') })
  for (const name of readdirSync(join(dir, 'whole', 'journal')))
    if (name.startsWith('snapshot-')) rmSync(join(dir, 'whole', 'journal', name))
  const [kept, whole] = [await standOf(file, 'state'), await standOf(file, 'whole')]
  expect({ from: whole.snapshotIdx, passedOver: kept.passedOver }).toEqual({ from: 0, passedOver: '' })
  expect(kept.snapshotIdx).toBeGreaterThan(0)
  expect(kept.folded).toBe(whole.folded - kept.snapshotIdx)
  expect(kept.orders).toBeGreaterThanOrEqual(5)
  expect(kept.state).toEqual(whole.state)
  task.meta.figure = `from record ${kept.snapshotIdx}, ${kept.folded} of ${whole.folded} folded, ${kept.orders} orders`
})

/** Where a gateway stands that has folded the state of this folder and not begun to run. */
async function standOf(file: string, name: string) {
  const config = readConfig(file)
  config.journal.dir = join(dir, name)
  const gateway = await Gateway.open({ config, clock: new MachineClock(), log: silent })
  const { desk, recovered } = gateway
  const { snapshotIdx, folded, passedOver, numbers } = recovered
  const orders = [...desk.orders.all()]
  const state = [desk.state(), orders, desk.orders.positions(), structuredClone(numbers), keptState(desk, numbers)]
  await gateway.stop('compared')
  return { snapshotIdx, folded, passedOver, orders: orders.length, state }
}
