// The page while there is nothing to show, nobody to ask, or something that it cannot draw; and what may still be done, as bars.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { absentBrowser, Pages } from './browser.ts'
import { calm, PlantedPage, session, wallUs } from './planted.ts'

describe.skipIf(absentBrowser !== undefined)(`the page (${absentBrowser ?? 'in Chromium'})`, () => {
  const planted = new PlantedPage()
  let pages: Pages
  let address: string
  let page: Page
  beforeAll(async () => {
    pages = await Pages.launch()
    address = await planted.listen()
    page = await pages.open(address)
  })
  afterEach(() => {
    planted.status = calm
  })
  afterAll(async () => {
    await pages?.close()
    await planted.close()
  })

  it('says what is not there yet, table by table', async () => {
    await page.locator('#ready.good').waitFor()
    const shown = await page.locator('main').innerText()
    for (const none of ['Flat; nothing has been filled.', 'No order is working.', 'No order has ended yet.', 'Nothing has happened yet.'])
      expect(shown).toContain(none)
    await page.locator('#messages').getByText('No message yet.').waitFor()
    expect(await page.locator('#loading').isVisible()).toBe(false)
  })

  it('waits for the first word of a gateway, and says so, and that it is gone where it never came', async () => {
    const early = await pages.open('about:blank')
    await early.route('**/events?of=status', (route) => route.abort())
    await early.goto(address)
    expect(await early.locator('#loading').innerText()).toBe('Waiting for the first word of the gateway…')
    expect(await early.locator('main').isVisible()).toBe(false)
    await early.locator('#away').getByText('The gateway does not answer. Trying again.').waitFor()
    await early.unrouteAll({ behavior: 'wait' })
    await early.close()
  })

  it('says that it cannot draw what it does not understand', async () => {
    planted.status = { ...calm, positions: undefined as never }
    await page
      .locator('#away')
      .getByText(/^The page cannot show what the gateway says: .+\. Reload it;/)
      .waitFor()
    planted.status = calm
    await page.locator('#away').waitFor({ state: 'hidden' })
    expect(pages.complaints.length).toBeGreaterThan(0)
    pages.complaints.length = 0
  })

  it('shows what of each limit is used, near its end in another colour, and none where there are none', async () => {
    const limit = (instrument: string, used: string, ratio: number) => ({ instrument, used, max: '20000', ratio })
    const limits = [limit('EURUSD position', '5000', 0.25), limit('GBPUSD position', '19000', 0.95), limit('USDJPY position', '20000', 1)]
    planted.status = { ...calm, risk: { ...calm.risk, limits } }
    const bars = page.locator('#limits .limit')
    await page.locator('#limits').getByText('USDJPY position').waitFor()
    const all = await bars.all()
    expect(await Promise.all(all.map((bar) => bar.getAttribute('aria-valuenow')))).toEqual(['25', '95', '100'])
    expect(await Promise.all(all.map((bar) => bar.locator('i').getAttribute('class')))).toEqual(['', 'warn', 'bad'])
    expect(await page.locator('#limits').innerText()).toContain('19000 of 20000')
    planted.status = { ...calm, risk: { ...calm.risk, limits: [] } }
    await page.locator('#limits').getByText('No limits: nothing may be traded.').waitFor()
    planted.status = calm
    await page.locator('#limits').getByText('EURUSD position').waitFor()
    expect(await bars.count()).toBe(1)
  })

  it('shows how far the equity has fallen, and at what loss everything halts', async () => {
    const mark = { ...{ of: 'day' as const, strategy: '', level: 'warn' as const }, ...{ equity: '9750.00', high: '10000.00' } }
    const unknown = { of: 'total' as const, strategy: '', level: 'none' as const, equity: '', high: '', lost: '', halt: '', ratio: null }
    planted.status = {
      ...calm,
      risk: { ...calm.risk, drawdown: [{ ...mark, lost: '250.00', halt: '400.00', ratio: 0.625 }, unknown] },
    }
    await page.locator('#drawdown').getByText('Drawdown of the day').waitFor()
    expect(await page.locator('#drawdown > div').allInnerTexts()).toEqual([
      expect.stringMatching(/^Drawdown of the day 250\.00 below 10000\.00, halts at 400\.00 · warn/),
      expect.stringMatching(/^Drawdown of all time not known yet/),
    ])
    expect(await page.locator('#drawdown .limit').first().getAttribute('aria-valuenow')).toBe('63')
  })

  it('shows each override in force: which limit, for what, both persons, what is left of it and until when', async () => {
    const times = { startsUs: wallUs, endsUs: wallUs + 1_800_000_000 }
    const persons = { actor: 'ann', approver: 'bob', reason: 'a client order' }
    const one = { id: 'O1', code: 'POS_CCY', which: 'EUR', scope: '*', from: '50000', to: '60000', uses: 2, used: 1, ...persons, ...times }
    const other = { ...one, id: 'O2', code: 'MSG_RATE', which: '', scope: 'symbol=EURUSD', from: '2', to: '4', used: 0 }
    expect(await page.locator('#overridesname').isVisible()).toBe(false)
    planted.status = { ...calm, risk: { ...calm.risk, overrides: [one, other] } }
    await page.locator('#overridesname').waitFor()
    expect((await page.locator('#overrides').innerText()).split('\n')).toEqual([
      'O1 POS_CCY EUR 60000 in place of 50000 for everything ann, approved by bob: a client order · used 1 of 2 · until 2026-03-02 10:00:00',
      'O2 MSG_RATE 4 in place of 2 for symbol=EURUSD ann, approved by bob: a client order · used 0 of 2 · until 2026-03-02 10:00:00',
    ])
    planted.status = { ...calm, risk: { ...calm.risk, overrides: [other] } }
    await page.locator('#overrides').getByText('O1').waitFor({ state: 'detached' })
    planted.status = calm
    await page.locator('#overridesname').waitFor({ state: 'hidden' })
    expect(await page.locator('#overrides').innerText()).toBe('')
  })

  it('says who moved the kill switch, why, and when; and what is written beside the button goes with the command', async () => {
    const kill = [{ scope: '*', state: 'halted', actor: 'page', reason: 'ann: the news', sinceUs: wallUs }]
    planted.status = { ...calm, risk: { ...calm.risk, kill } }
    await page.locator('#kill').getByText('everything · page: ann: the news · 2026-03-02 09:30:00').waitFor()
    planted.status = calm
    await page.locator('#trip').getByText('Stop trading…').waitFor()
    await page.locator('#tostop').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('trip')
    await page.locator('#killreason').fill('ann: too fast')
    await page.locator('#trip').click()
    await page.locator('#trip').click()
    await page.locator('#trip').getByText('Stop trading…').waitFor()
    expect(planted.taken).toEqual([{ state: 'cancel-all', scope: '*', reason: 'ann: too fast', actor: 'page' }])
  })

  it('shows of a session its round trips, how far a resend is, what waits, and when its hours end', async () => {
    planted.status = {
      ...calm,
      sessions: [
        session('QUOTE', {
          roundTripUs: 1500,
          roundTripsUs: [900, 2500, 1500],
          roundTripP50Us: 1500,
          roundTripP99Us: 2500,
          throttleBudget: 0,
          nextChangeUs: wallUs + 7_200_000_000,
        }),
        session('TRADE', { resend: { done: 40, total: 120 }, waitingMessages: 3, bufferedBytes: 2048 }),
      ],
    }
    await page.locator('#sessions').getByText('40 of 120').waitFor()
    const [quote, trade] = await Promise.all([1, 2].map((at) => page.locator(`#sessions tbody tr:nth-child(${at}) td`).allInnerTexts()))
    expect(quote.slice(7, 14).map((one) => one.trim())).toEqual(['1.50 ms', '1.50 / 2.50 ms', '1 ms', 'none', 'empty', '0', 'ends in 2 h'])
    expect(trade.slice(10, 14)).toEqual(['40 of 120', '3 wait, 2.0 KiB unsent', '–', 'always'])
    expect(await page.locator('#sessions svg').getAttribute('aria-label')).toBe('The last 3 round trips, the longest 2.50 ms')
  })

  it('shows the alerts that stand, what is left of each budget, and whether somebody was told', async () => {
    const level = { id: 'uptime', title: 'session uptime', budget: 0.001, bad3d: 0.0004 }
    planted.alerts = {
      ...planted.alerts,
      firing: [
        {
          ...{ name: 'FixOrdersUnreconciled', severity: 'page', labels: { session: 'TRADE' }, summary: '2 orders are of unknown fate' },
          ...{ runbook: 'docs/runbooks/orders-unreconciled.md', sinceUs: wallUs - 90_000_000, inhibited: false },
        },
      ],
      serviceLevels: [
        { ...level, session: 'TRADE', bad1h: 0.0002 },
        { ...level, session: 'QUOTE', bad3d: 0.002, bad1h: null },
      ],
      sent: [{ timeUs: wallUs, kind: 'alert', alert: 'FixOrdersUnreconciled', pathway: 'desk', outcome: 'unheard', ms: 30_000 }],
      pathways: [{ name: 'desk', kind: 'webhook' }],
    }
    const rows = (table: string): Promise<string[][]> =>
      page
        .locator(`#${table} tbody tr:not(.blank)`)
        .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
    await page.locator('#alerts').getByText('FixOrdersUnreconciled').waitFor()
    expect(await rows('alerts')).toEqual([['FixOrdersUnreconciled', 'at once', 'TRADE', '1 min', '2 orders are of unknown fate']])
    expect(await rows('levels')).toEqual([
      ['session uptime', 'TRADE', '0.020 %', '0.040 %', '0.10 %', '40 %'],
      ['session uptime', 'QUOTE', '–', '0.20 %', '0.10 %', '200 %'],
    ])
    expect((await rows('sent'))[0].slice(1)).toEqual(['alert', 'FixOrdersUnreconciled', 'desk', 'nobody said that they have it'])
  })

  it('can be worked by keyboard alone: everything that acts can be reached, and shows that it is', async () => {
    await page.evaluate('document.activeElement.blur(); window.scrollTo(0, 0)')
    const reached = new Set<string>()
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      const id = await page.evaluate<string>('document.activeElement.id || document.activeElement.getAttribute("aria-label") || ""')
      if (id !== '') reached.add(id)
    }
    expect([...reached]).toEqual(expect.arrayContaining(['tostop', 'zone', 'how', 'killreason', 'trip', 'filter', 'pause', 'Events']))
    await page.locator('#zone').focus()
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none')
  })

  it.each([320, 380, 768, 1280])('never scrolls sideways as a whole, at %i pixels', async (width) => {
    const narrow = await pages.open(address, { viewport: { width, height: 800 } })
    await narrow.locator('#ready.good').waitFor()
    expect(await narrow.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    await narrow.close()
  })

  it('had nothing to complain about', () => {
    expect(pages.complaints).toEqual([])
  })
})
