// Who does not hold the folder of a state leaves everything in it as it is: a second gateway that is refused, and one that stands by.
import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MachineClock } from '../src/clock.ts'
import { checkConfig, type Config } from '../src/config.ts'
import { Gateway, version } from '../src/gateway.ts'
import { KeptLog } from '../src/kept-log.ts'
import { runningOf } from '../src/stage-file.ts'
import { standBy } from '../src/standby.ts'
import { configOf, logins, scratch } from './scratch.ts'
import { silent } from './silent.ts'

const dir = scratch()
const state = join(dir, 'state')
const clock = new MachineClock()
let config: Config
let first: Gateway
const open = (): Promise<Gateway> => Gateway.open({ config, clock, log: silent })

beforeAll(async () => {
  Object.assign(process.env, logins)
  config = checkConfig(configOf({ journal: { dir: state, sync: 'process' }, watchdog: { stallMs: 0 } }), join(dir, 'gateway.json'))
  first = await open()
  first.desk.start(first.journal.epoch, clock.decisionNow())
  first.journal.flush()
  first.capture.flush()
  // A line that the first one is writing.
  const [name] = readdirSync(join(state, 'capture')).filter((one) => statSync(join(state, 'capture', one)).isFile())
  appendFileSync(join(state, 'capture', name), '{"idx":')
})
afterAll(() => first.stop('the end'))

/** Every file below the state, with what is in it and when it was written. */
function everything(): string[] {
  const entries = readdirSync(state, { recursive: true, withFileTypes: true })
  return entries
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const { mtimeMs, size } = statSync(path)
      return `${path} ${mtimeMs} ${size} ${entry.isFile() ? readFileSync(path, 'latin1') : ''}`
    })
    .sort()
}

describe('the folder of a gateway that runs', () => {
  it('is as it was after a second one was refused', async () => {
    const before = everything().filter((one) => !one.startsWith(`${join(state, 'journal')} `))
    await expect(open()).rejects.toThrow(`held by process ${process.pid}`)
    // To ask for the lock one stands in the folder of the journal for a moment.
    expect(everything().filter((one) => !one.startsWith(`${join(state, 'journal')} `))).toEqual(before)
  })

  it('is untouched by one that stands by, to the time at which it was last written', async () => {
    const before = everything()
    expect(before.length).toBeGreaterThan(3)
    const options = { config, running: runningOf(config, version), clock, log: silent, kept: new KeptLog(), version, everyMs: 5 }
    const over = new Promise((resolve) => setTimeout(resolve, 200))
    expect(await standBy(options, { port: 0, people: [], over, open })).toBeUndefined()
    expect(everything()).toEqual(before)
  })
})
