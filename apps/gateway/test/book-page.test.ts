// The book on the page, in a real browser, before a venue whose line can be cut.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BookAnswer, ShownBook } from '../src/books-answer.ts'
import { absentBrowser, Pages } from './browser.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { Proxy } from './proxy.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
const instruments = ['EURUSD', 'GBPUSD'].map((id) => ({ id, digits: 5, qtyDigits: 2, step: '1000', min: '1000', currency: 'USD' }))
const limit = { maxQty: '10000', maxPosition: '20000', maxAgeMs: 60_000 }

describe.skipIf(absentBrowser !== undefined)(`the book on the page (${absentBrowser ?? 'in Chromium'})`, () => {
  let pages: Pages
  let line: Proxy
  let origin: string
  let page: Page

  beforeAll(async () => {
    pages = await Pages.launch()
    const venue = await mockVenue(join(dir, 'venue'))
    line = await new Proxy(venue.quote).open()
    const config = configOf({
      ...{ mode: 'paper', quote: sessionOf(line.port), trade: sessionOf(venue.trade), instruments },
      limits: Object.fromEntries(instruments.map(({ id }) => [id, limit])),
      strategy: { module: fileURLToPath(new URL('./patient-buyer.ts', import.meta.url)) },
      journal: { dir: join(dir, 'state'), sync: 'process' },
      http: { port: 0 },
    })
    const program = new Program(['run', '--config', writeJson(join(dir, 'gateway.json'), config)], { env: logins })
    origin = (await program.page()).origin
    page = await pages.open(`${origin}/`)
    await until(
      () => book('EURUSD'),
      ({ state, own }) => state === 'LIVE' && own.length > 0,
    )
  })
  afterAll(async () => {
    await pages?.close()
    await line?.close()
    await endAll()
  })

  const book = async (id: string): Promise<ShownBook> => (await json<BookAnswer>(`${origin}/books/${id}`)).book
  const fact = (name: string): Promise<string> => page.locator(`#bookfacts div:has(dt:text-is("${name}")) dd`).innerText()
  /** Rows of the ladder as they stand on the page, from the top: our own, bid, price, ask, our own. */
  const rows = async (): Promise<string[][]> => {
    const all = await page.locator('#ladder tbody tr').all()
    return Promise.all(all.map((row) => row.locator('td').allTextContents()))
  }

  /** What the page shows of a book, at a moment at which nothing has moved while it was looked at. */
  async function still(id: string): Promise<{ said: ShownBook; shown: string[][] }> {
    const { said, shown } = await until(
      async () => ({
        said: await book(id),
        updates: await fact('Updates'),
        shown: await rows(),
        after: await book(id),
        now: await fact('Updates'),
      }),
      ({ said, updates, after, now }) => [updates, now, String(after.health?.updates)].every((one) => one === String(said.health?.updates)),
    )
    return { said, shown }
  }

  it('shows what /books says, and our own order at its price below all others', async () => {
    const { said, shown } = await still('EURUSD')
    const { asks, bids, own, mid, spreadTicks } = said
    expect(own).toMatchObject([{ side: 'buy', leavesQty: '1000' }])
    const filled = shown.filter((cells) => cells.join('') !== '')
    expect(filled).toEqual([
      ...asks.toReversed().map(({ price, size }) => ['', '', price, size, '']),
      ['', '', `${mid} · spread ${spreadTicks}`, '', ''],
      ...bids.map(({ price, size }) => ['', size, price, '', '']),
      ['● 1000', '', own[0].price, '', ''],
    ])
    expect(await page.locator('#bookstate').innerText()).toBe('LIVE')
    expect(await page.locator('#bookdoubt').isVisible()).toBe(false)
    expect(await page.locator('#ladder .mine').filter({ hasText: '●' }).getAttribute('title')).toBe(`our own: ${own[0].clOrdIDs[0]}`)
  })

  it('draws middle and spread, and tells them by keyboard too', async () => {
    const chart = page.locator('#chart')
    await until(
      () => chart.getAttribute('aria-label'),
      (label) => /^Mid between 1\.\d{5} and 1\.\d{5}, spread up to \d+ ticks$/.test(label ?? ''),
    )
    expect(await chart.locator('canvas').count()).toBe(1)
    await chart.focus()
    await page.keyboard.press('ArrowLeft')
    await until(
      () => chart.locator('.u-legend').innerText(),
      (legend) => /\d\d:\d\d:\d\d[^]*1\.\d{5}[^]*\d ticks/.test(legend),
    )
  })

  it('shows the other book when it is picked by keyboard', async () => {
    await page.locator('#which').focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('#bookname:text-is("GBPUSD")').waitFor()
    const { said, shown } = await still('GBPUSD')
    expect(shown.map(([, , price]) => price)).toEqual(expect.arrayContaining(said.bids.map(({ price }) => price)))
    await page.locator('#which').selectOption('EURUSD')
    await page.locator('#bookname:text-is("EURUSD")').waitFor()
  })

  it('never shows a crossed book as a market', async () => {
    const looked = await pages.open('about:blank')
    const crossed = { ...(await book('EURUSD')), state: 'LIVE', crossed: true, bid: '', ask: '', mid: '', spreadTicks: null }
    await looked.route('**/books/*', (route) => route.fulfill({ json: { schema: 1, wallUs: 0, book: crossed, history: [] } }))
    await looked.goto(`${origin}/`)
    await looked.locator('#book.doubt').waitFor()
    expect(await looked.locator('#bookstate').innerText()).toBe('crossed')
    expect(await looked.locator('#bookdoubt').innerText()).toMatch(/^Crossed: the bid stands above the ask/)
    expect(await looked.locator('#ladder tr.middle').innerText()).toContain('no market')
    await looked.unrouteAll({ behavior: 'wait' })
    await looked.close()
  })

  it('shows a book whose line is cut as stale, with the reason in words, and what was last known dimmed', async () => {
    await line.close()
    await page.locator('#book.doubt').waitFor()
    const { said, shown } = await still('EURUSD')
    expect(said).toMatchObject({ state: 'STALE', reason: 'disconnect', bid: '', mid: '' })
    expect(await page.locator('#bookstate').innerText()).toBe('STALE disconnect')
    expect(await page.locator('#bookdoubt').innerText()).toMatch(
      /^Stale: the session to the venue is down\. Below stands the last that was known, .+ old; nothing is traded on it\.$/,
    )
    expect(shown.some((cells) => cells[2] === 'no market')).toBe(true)
    expect(shown.map(([, , price]) => price)).toEqual(expect.arrayContaining(said.bids.map(({ price }) => price)))
    expect([await fact('Mid'), await fact('Spread')]).toEqual(['–', '–'])
    expect(await page.locator('#which option').allTextContents()).toEqual(['EURUSD – STALE disconnect', 'GBPUSD – STALE disconnect'])
    expect(Number(await page.evaluate('getComputedStyle(document.querySelector("#book .halves")).opacity'))).toBeLessThan(0.6)
  })

  it('fits a narrow screen, in the dark too', async () => {
    const narrow = await pages.open(`${origin}/`, { viewport: { width: 390, height: 800 }, colorScheme: 'dark' })
    await narrow.locator('#chart canvas').waitFor()
    expect(await narrow.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    expect(await narrow.evaluate('document.querySelector("#book").scrollWidth <= document.querySelector("#book").clientWidth')).toBe(true)
    await narrow.close()
  })

  it('asked nobody but the gateway, and had nothing to complain about', () => {
    expect([...pages.origins].filter((one) => one !== 'null')).toEqual([origin])
    expect(pages.complaints).toEqual([])
  })
})
