// Why nothing trades: each situation is planted at its cause, in a gateway before a simulated venue, and the page is read as a newcomer reads it. It says what is so
// first, and what to do; and it says so no more once the cause is gone.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Status } from '../src/status.ts'
import { absentBrowser, Pages } from './browser.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { asSaid, eachMessage, Proxy, silenced } from './proxy.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
const strategyAt = (file: string): { module: string } => ({ module: fileURLToPath(new URL(file, import.meta.url)) })
const patient = strategyAt('./patient-buyer.ts')

interface Stage {
  readonly program: Program
  readonly page: Page
  readonly origin: string
  /** The same once more, with another environment. */
  readonly again: (env: Record<string, string>) => Promise<Stage>
  readonly quote: Proxy
  readonly trade: Proxy
}
interface Play {
  readonly config?: Record<string, unknown>
  /** Of one session. */
  readonly session?: Record<string, unknown>
  readonly env?: Record<string, string>
  readonly venue?: readonly string[]
}

describe.skipIf(absentBrowser !== undefined)(`why nothing trades (${absentBrowser ?? 'in Chromium'}), at its cause:`, () => {
  let pages: Pages
  const lines: Proxy[] = []
  beforeAll(async () => {
    pages = await Pages.launch()
  })
  afterEach(async () => {
    await endAll()
    await Promise.all(lines.splice(0).map((line) => line.close()))
  })
  afterAll(() => pages.close())

  /** A gateway on paper before a venue of its own, with lines between them that a test can hold, and its page. */
  async function staged(name: string, { config, session, env, venue: asked = [] }: Play = {}): Promise<Stage> {
    const venue = await mockVenue(join(dir, `${name}-venue`), ...asked)
    const quote = await new Proxy(venue.quote).open()
    const trade = await new Proxy(venue.trade).open()
    lines.push(quote, trade)
    const to = ({ port }: Proxy): object => ({ ...sessionOf(port), ...session })
    const given = configOf({
      ...{ mode: 'paper', strategy: patient, quote: to(quote), trade: to(trade), http: { port: 0 } },
      ...{ journal: { dir: join(dir, `${name}-state`), sync: 'process' }, ...config },
    })
    const args = ['run', '--config', writeJson(join(dir, `${name}.json`), given)]
    const started = async (environment: Record<string, string>): Promise<Stage> => {
      const program = new Program(args, { env: environment })
      const { address, origin } = await program.page()
      return { program, origin, again: started, quote, trade, page: await pages.open(address) }
    }
    return started({ ...logins, ...env })
  }

  const trading = ({ page }: Pick<Stage, 'page'>): Promise<void> => page.locator('#ready.good').waitFor()

  /** What the page says first, read within a minute. */
  async function told({ page }: Pick<Stage, 'page'>, name: string, is: RegExp, act: RegExp, detail: RegExp): Promise<void> {
    const first = page.locator('#codes li').first()
    await first.locator('b').getByText(is).waitFor({ timeout: 60_000 })
    if (process.env.FIX_SHOTS !== undefined) {
      await page.waitForTimeout(1500)
      await page.screenshot({ path: join(process.env.FIX_SHOTS, `${name}.png`) })
      writeFileSync(join(process.env.FIX_SHOTS, `${name}.txt`), await page.locator('#why').innerText())
    }
    expect(await first.locator('span').innerText()).toMatch(act)
    // The last word of the cause may come a moment after the cause itself.
    await first.locator('small').getByText(detail).waitFor({ timeout: 60_000 })
  }

  it('the venue is down', async () => {
    const stage = await staged('down')
    await trading(stage)
    await Promise.all([stage.quote.close(), stage.trade.close()])
    await told(stage, 'down', /no connection to the venue/, /tries again by itself/, /ECONNREFUSED/)
    await Promise.all([stage.quote.open(), stage.trade.open()])
    await trading(stage)
  })

  it('the password is wrong', async () => {
    const stage = await staged('password', { env: { TEST_PASSWORD: 'another' } })
    await told(stage, 'password', /^The venue refused the logon of QUOTE and TRADE\.$/, /^Check username and password/, /RET_INVALID_DATA/)
    stage.program.signal('SIGTERM')
    expect(await stage.program.status).toBe(0)
    await trading(await stage.again(logins))
  })

  it('the clock is off: the venue refuses the logon for it', async () => {
    const stage = await staged('clock', { venue: ['--origin', String((Date.now() + 600_000) * 1000)] })
    await told(
      stage,
      'clock',
      /^The clock of this machine and that of the venue are too far apart\.$/,
      /^Set the clock of this machine/,
      /SendingTime accuracy problem.*our clock is \d{3} s behind the venue’s/,
    )
    for (const { code } of (await json<Status>(`${stage.origin}/status`)).ready.codes) expect(code).not.toBe('logon_refused')
  })

  it('the clock is off: what the venue says is stamped so that we end the session', async () => {
    const stage = await staged('stamps')
    await trading(stage)
    for (const line of [stage.quote, stage.trade]) line.edit = eachMessage((body) => body.replace(/\x0152=\d{8}/, '\x0152=20200101'))
    await told(stage, 'stamps', /^The clock of this machine/, /^Set the clock of this machine/, /sendingTimeProblem/)
    for (const line of [stage.quote, stage.trade]) line.edit = asSaid
    await trading(stage)
  })

  it('a book is stale', async () => {
    const stage = await staged('stale')
    await trading(stage)
    await stage.quote.close()
    stage.quote.edit = silenced('W', 'X')
    await stage.quote.open()
    await told(
      stage,
      'stale',
      /^The prices of EURUSD cannot be trusted now/,
      /asked for again by itself/,
      /book_stale EURUSD · .* the last price \d+ s ago/,
    )
    stage.quote.edit = asSaid
    await trading(stage)
  })

  it('a limit is reached', async () => {
    const file = join(dir, 'buy-to')
    writeFileSync(file, '30000')
    const limits = { EURUSD: { maxQty: '100000', maxPosition: '20000' } }
    const stage = await staged('limit', { config: { strategy: strategyAt('./bound-buyer.ts'), limits }, env: { BUY_TO: file } })
    await told(
      stage,
      'limit',
      /^Risk refuses orders in EURUSD: The position would be larger than its limit\.$/,
      /change “limits” in the configuration/,
      /30000 against a limit of 20000/,
    )
    writeFileSync(file, '10000')
    await stage.page.locator('#why').waitFor({ state: 'hidden' })
  })

  it('the kill switch is on', async () => {
    const stage = await staged('kill')
    await trading(stage)
    const { page } = stage
    const press = async (): Promise<void> => {
      await page.locator('#trip').click()
      await page.locator('#trip').click()
    }
    await page.locator('#killreason').fill('ann: the news')
    await press()
    await told(stage, 'kill', /^The kill switch is on/, /allow trading again below/, /ann: the news/)
    await press()
    await trading(stage)
  })

  it('an order is not reconciled', async () => {
    const stage = await staged('unreconciled')
    await until(
      () => json<Status>(`${stage.origin}/status`),
      ({ orders }) => orders.openCount > 0,
    )
    await stage.trade.close()
    stage.trade.edit = silenced('8', 'j', 'AP')
    await stage.trade.open()
    await told(stage, 'unreconciled', /not certain: the venue is being asked/, /^Wait/, /asking for the status/)
    stage.trade.edit = asSaid
    await trading(stage)
  })

  it('the store is full', async () => {
    const full = join(dir, 'full-now')
    writeFileSync(full, '')
    const preload = new URL('failing-disk.js', import.meta.url)
    const stage = await staged('store', { env: { NODE_OPTIONS: `--import=${preload.href}`, FAIL_HOW: 'noroom', FAIL_WHEN: full } })
    await told(stage, 'store', /^The disk is full/, /^Free room on the disk/, /^store_full · 0 MB are free in /)
    expect(await stage.page.locator('#codes li').count()).toBe(2)
    expect(await stage.page.locator('#codes li.follows').innerText()).toContain('book_stale EURUSD')
    expect((await json<Status>(`${stage.origin}/status`)).orders.openCount).toBe(0)
    rmSync(full)
    await trading(stage)
  })

  it('it is outside the schedule', async () => {
    const at = (ms: number): string => new Date(Date.now() + ms).toISOString().slice(11, 19)
    const stage = await staged('schedule', { session: { schedule: { start: at(20_000), end: at(-60_000) } } })
    await told(
      stage,
      'schedule',
      /^QUOTE and TRADE are closed by their schedule\.$/,
      /opens by itself/,
      /opens at \d{4}-\d\d-\d\d \d\d:\d\d/,
    )
    await trading(stage)
  })

  it('the senses are not ready', async () => {
    const file = fileURLToPath(new URL('./calm-buyer.ts', import.meta.url))
    const args = ['demo', '--http-port', '0', '--state', join(dir, 'senses-state'), '--speed', '6', '--strategy', file]
    const program = new Program(args)
    const { origin, address } = await program.page()
    const page = await pages.open(address)
    await told({ page }, 'senses', /^The strategy opens nothing in EURUSD yet/, /^Wait while it warms up/, /sigma: \d+ of 60 samples/)
    expect((await json<Status>(`${origin}/status`)).summary.decisions).toBe(0)
    await trading({ page })
    await until(
      () => json<Status>(`${origin}/status`),
      ({ orders }) => orders.openCount > 0,
    )
  })

  it('had nothing to complain about', () => {
    expect(pages.complaints).toEqual([])
  })
})
