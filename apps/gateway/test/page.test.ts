// The page in a real browser. FIX_SCREENSHOT=1 also writes docs/images/page.png.
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DecisionsAnswer } from '../src/decisions-answer.ts'
import type { Status } from '../src/status.ts'
import type { SupportBundle } from '../src/support.ts'
import { absentBrowser, Pages } from './browser.ts'
import { endAll, gateway, json, until, type Program } from './program.ts'
import { scratch } from './scratch.ts'

const image = fileURLToPath(new URL('../../../docs/images/page.png', import.meta.url))
const dir = scratch()

describe.skipIf(absentBrowser !== undefined)(`the page (${absentBrowser ?? 'in Chromium'})`, () => {
  let pages: Pages
  let program: Program
  let at: { origin: string; token: string; address: string }

  beforeAll(async () => {
    pages = await Pages.launch()
    program = gateway('demo', '--http-port', '0', '--seed', '2', '--state', join(dir, 'state'))
    at = await program.page()
  })
  afterAll(async () => {
    await pages?.close()
    await endAll()
  })

  const open = (...given: Parameters<Pages['open']>): Promise<Page> => pages.open(...given)
  const status = (): Promise<Status> => json<Status>(`${at.origin}/status`)
  /** The row of a table as its cells' texts. */
  const cells = (page: Page, row: string): Promise<string[]> => page.locator(`${row} td`).allTextContents()
  const figure = (page: Page, name: string): Promise<string> => page.locator(`#figures div:has(span:text-is("${name}")) b`).innerText()

  it('moves: quotes come in and the ladder follows', async () => {
    const page = await open(at.address)
    await page.locator('#ready.good').waitFor()
    const first = Number(await figure(page, 'Quotes'))
    await until(
      () => figure(page, 'Quotes'),
      (quotes) => Number(quotes) > first + 3,
    )
    expect(await page.locator('.ladder td.price.bid').first().innerText()).toMatch(/^1\.\d{5}/)
    await page.close()
  })

  it('shows what /status says', async () => {
    const page = await open(at.address)
    // The first order of all may end without a fill.
    await until(status, ({ orders, positions }) => orders.recent.length > 0 && positions.length > 0)
    await page.locator('#attribution tbody tr', { hasText: 'EURUSD' }).first().waitFor()
    // Two looks at a moving thing agree where nothing has moved between them.
    await until(
      async () => {
        const before = await status()
        const shown = await page.locator('body').innerText()
        return { before, shown, after: await status() }
      },
      ({ before, shown, after }) => {
        const still = before.journal.idx === after.journal.idx
        const footer = shown.includes(`journal ${before.journal.idx}, ${before.journal.sync}`)
        return still && footer && before.positions.every((one) => shown.includes(one.realised) && shown.includes(one.unrealised))
      },
    )
    // First what is shown, then what is said: an order that ends in between is only in the second.
    const [clOrdID, instrument, side] = await cells(page, '#recent tbody tr:first-child')
    const { orders, sessions, risk, journal, positions } = await status()
    expect((await cells(page, '#positions tbody tr:first-child')).slice(0, 3)).toEqual(['EURUSD', expect.any(String), expect.any(String)])
    // Signal, delay, spread, slippage, unattributed, fees, swap, FX and net, in the instrument's currency.
    const [, ...explained] = await cells(page, '#attribution tbody tr:first-child')
    expect(explained).toEqual([...Array.from({ length: 9 }, () => expect.stringMatching(/^-?\d+\.\d+$/)), positions[0].currency])
    expect(orders.recent.map((one) => one.clOrdID)).toContain(clOrdID)
    expect([instrument, ['buy', 'sell'].includes(side)]).toEqual(['EURUSD', true])
    expect((await cells(page, '#sessions tbody tr:first-child')).slice(0, 3)).toEqual([sessions[0].name, 'active', sessions[0].peer])
    const [state, records, , , , , segments, size] = await cells(page, '#journal tbody tr')
    expect([state, segments, size]).toEqual(['takes orders', String(journal.segments), expect.stringMatching(/^[\d.]+ [KM]iB$/)])
    expect(Math.abs(Number(records) - journal.idx)).toBeLessThan(1000)
    expect(await page.locator('#limits').innerText()).toContain(`of ${risk.limits[0].max}`)
    expect(await page.locator('#mode').innerText()).toBe('paper')
    expect(await page.locator('#parityrun').innerText()).toMatch(/^the same as at the venue · compared .* ago, 1 time$/)
    await page.close()
  })

  it('shows the last decisions and every queue as their addresses say them, and that no alert stands', async () => {
    const page = await open(at.address)
    const decided = page.locator('#decisions tbody tr:not(.blank)')
    await decided.first().waitFor()
    const wishes = await decided.evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))
    const { decisions } = await json<DecisionsAnswer>(`${at.origin}/decisions?limit=500`)
    const orders = new Map(decisions.map((one) => [`${one.clOrdID}, on fact ${one.id}`, one]))
    for (const [, , kind, instrument, side, qty, , what, why] of wishes) {
      if (what !== 'sent') continue
      const one = orders.get(why!)
      expect([one?.kind, one?.instrument, one?.side, one?.qty]).toEqual([kind, instrument, side, qty])
    }

    expect(await page.locator('#alerts').innerText()).toContain('No alert stands.')
    expect(await page.locator('#sent').innerText()).toContain('No pathway is configured')

    await page.locator('details summary', { hasText: 'Queues' }).click()
    const { queues, configHash, dictionaryHash } = await status()
    expect(await page.locator('#queues tbody tr:not(.blank)').count()).toBe(queues.length)
    expect(await page.locator('#build').innerText()).toContain(`configuration ${configHash} · dictionary ${dictionaryHash}`)
    await page.close()
  })

  it('keeps its tables where they are while their rows change', async () => {
    const page = await open(at.address)
    await page.locator('#messages tbody tr:not(.blank)').first().waitFor()
    // What is told above all tables, and moves them, is no change of rows.
    const top = async (of: string): Promise<number> => (await page.locator(of).boundingBox())!.y
    const placeOf = async (): Promise<number> => (await top('#messages')) - (await top('main'))
    const place = await placeOf()
    const { summary } = await status()
    await until(status, (later) => later.summary.orders > summary.orders + 2)
    expect(await placeOf()).toBe(place)
    await page.close()
  })

  it('fits a narrow screen, and is dark where the machine is', async () => {
    const page = await open(at.address, { viewport: { width: 390, height: 800 }, colorScheme: 'dark' })
    await page.locator('#ready.good').waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    const dark = await page.evaluate('getComputedStyle(document.body).backgroundColor')
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).not.toBe(dark)
    await page.close()
  })

  it('filters and pauses the last messages', async () => {
    const page = await open(at.address)
    await page.locator('#messages tbody tr:not(.blank)').first().waitFor()
    await page.locator('#filter').fill('35=8')
    // There may be a report among the rows already before the search is answered.
    await until(
      () => page.locator('#messages tbody tr:not(.blank) td:nth-child(5)').allTextContents(),
      (names) => names.length > 0 && names.every((name) => name === 'ExecutionReport'),
    )
    await page.locator('#filter').fill('no such thing')
    await page.locator('#messages').getByText('No message fits the search.').waitFor()
    await page.locator('#filter').fill('')
    await page.locator('#messages tbody tr:not(.blank)').first().waitFor()

    // Paused: what has come since is not shown, however much that is.
    await page.locator('#pause').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#messagesnote').innerText()).toMatch(/^Paused: the newest \d+ of \d+ kept/)
    const top = await cells(page, '#messages tbody tr:first-child')
    const { journal } = await status()
    await until(status, (later) => later.journal.idx > journal.idx + 4)
    expect(await cells(page, '#messages tbody tr:first-child')).toEqual(top)

    // A row opens with each field by its name, and the bytes.
    await page.locator('#messages button.opens').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#messages tr.opened .raw').innerText()).toMatch(/^8=FIX\.4\.4\|9=\d+\|35=/)
    expect(await page.locator('#messages button.opens').first().getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Enter')
    await page.locator('#messages tr.opened').waitFor({ state: 'detached' })
    await page.locator('#pause').click()
    await until(
      () => cells(page, '#messages tbody tr:first-child'),
      (now) => now.join() !== top.join(),
    )
    await page.close()
  })

  it('opens an order: what was wanted, the verdict, each request and each report, and its messages', async () => {
    const page = await open(at.address)
    await page.locator('#recent button.opens').first().focus()
    await page.keyboard.press('Enter')
    const story = page.locator('tr.opened .story')
    await story.getByText(/^lean-with-the-book wants: (buy|sell) EURUSD/).waitFor()
    const clOrdID = (await page.locator('#recent button.opens[aria-expanded="true"]').innerText()).trim()
    const whats = await story.locator('span:nth-child(3n + 2)').allInnerTexts()
    expect(whats.slice(0, 4)).toEqual(['decision', 'verdict', 'request', 'report'])
    await page.getByRole('button', { name: 'Its messages' }).click()
    expect(await page.locator('#filter').inputValue()).toBe(clOrdID)
    await page
      .locator('#messagesnote')
      .getByText(/ found in /)
      .waitFor()
    const found = await page.locator('#messages tbody tr:not(.blank) td:nth-child(6)').allInnerTexts()
    expect(found.every((decoded) => decoded.includes(clOrdID))).toBe(true)
    await page.close()
  })

  it('saves a support bundle with one click', async () => {
    const page = await open(at.address)
    await page.locator('#ready.good').waitFor()
    const saving = page.waitForEvent('download')
    await page.locator('#support').click()
    const saved = await saving
    expect(saved.suggestedFilename()).toMatch(/^fix-support-\d{8}-\d{6}\.json$/)
    const bundle = JSON.parse(readFileSync(await saved.path(), 'utf8')) as SupportBundle
    expect(Object.keys(bundle)).toEqual([
      ...['schema', 'madeAtUs', 'versions', 'configHash', 'configuration', 'status', 'messages', 'log', 'logLeft', 'metrics'],
    ])
    await page.close()
  })

  it('without the token cannot stop anything, and says how to', async () => {
    const page = await open(`${at.origin}/`)
    await page.locator('#ready.good').waitFor()
    expect(await page.locator('#trip').isDisabled()).toBe(true)
    expect(await page.locator('#killnote').innerText()).toContain('it ends in #token')
    await page.close()
  })

  if (process.env.FIX_SCREENSHOT === '1') {
    it('is photographed', async () => {
      const page = await open(at.address)
      const { summary } = await until(status, ({ summary, orders }) => summary.fills >= 12 && orders.open.length > 0)
      // Of a limit order, as its story is the longer one.
      await page.locator('#recent tr:has(td:text-is("limit")) button.opens').first().click()
      await page.locator('tr.opened .story').getByText('filled at').waitFor()
      await page.evaluate('document.activeElement.blur(); window.scrollTo(0, 0)')
      mkdirSync(dirname(image), { recursive: true })
      expect((await page.screenshot({ path: image, fullPage: true })).length).toBeGreaterThan(summary.fills)
      await page.close()
    })
  }

  it('stops trading in two steps; Escape, or the other button, takes the first one back', async () => {
    const page = await open(at.address)
    const trip = page.locator('#trip')
    await page.locator('#ready.good').waitFor()
    expect(await trip.innerText()).toBe('Stop trading…')
    await trip.click()
    expect(await trip.innerText()).toBe('Confirm: stop trading')
    await page.keyboard.press('Escape')
    expect(await trip.innerText()).toBe('Stop trading…')
    await trip.click()
    await page.locator('#no').click()
    expect(await trip.innerText()).toBe('Stop trading…')
    expect((await status()).risk.kill).toMatchObject([{ scope: '*', state: 'active' }])

    // By keyboard alone.
    await trip.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.locator('#kill b.bad:text-is("halted")').waitFor()
    expect(await page.locator('#kill').innerText()).toMatch(/everything · page: stopped on the page · \d{4}-\d\d-\d\d \d\d:\d\d:\d\d/)
    expect(await page.locator('#codes').innerText()).toMatch(
      /^The kill switch is on: [^]*kill_switch \* · halted: page stopped on the page · for /,
    )
    expect((await status()).orders.open).toEqual([])

    await trip.click()
    expect(await trip.innerText()).toBe('Confirm: allow trading again')
    await trip.click()
    await page.locator('#kill b.good:text-is("active")').waitFor()
    await page.close()
  })

  it('says when the gateway is gone, and keeps what it last said in sight', async () => {
    const page = await open(at.address)
    await page.locator('#ready.good').waitFor()
    const orders = await figure(page, 'Orders')
    // A machine under load may be late with a status: what it says while the gateway lives goes away by itself.
    await page.locator('#away').waitFor({ state: 'hidden' })
    program.signal('SIGINT')
    expect(await program.status).toBe(0)
    await page.locator('#away').waitFor({ state: 'visible' })
    expect(Number(await figure(page, 'Orders'))).toBeGreaterThanOrEqual(Number(orders))
    await page.close()
  })

  it('had nothing to complain about in all of this', () => {
    expect(pages.complaints).toEqual([])
  })
})
