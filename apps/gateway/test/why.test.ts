// Why nothing trades: each situation is planted as `/status` tells it, and the page is read as a person reads it.
import { riskCodes } from '@fix/events'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readyCodes, statusSchema, type Status } from '../src/status.ts'
import { absentBrowser, Pages } from './browser.ts'
import { calm, PlantedPage, session, stopped, wallUs } from './planted.ts'

interface Words {
  readyWords: Record<string, { is: (of: { scope: string; many: boolean }) => string; act: string }>
  riskWords: Record<string, string>
  riskAct: (code: string) => string
}
const words = (await import(new URL('../src/page/why-words.js', import.meta.url).href)) as Words

/** The closed list that programs may meet, those that this gateway has no use for yet included. */
const everyCode = [
  ...['starting', 'stopping', 'config_mismatch', 'outside_schedule', 'venue_down', 'logging_on', 'logon_refused', 'logged_out'],
  ...['peer_silent', 'resync', 'clock_skew', 'unreconciled', 'parity_break', 'position_unprotected', 'store_full', 'store_failed'],
  ...['journal_halted', 'not_leader', 'kill_switch', 'limits_missing', 'instruments_missing', 'book_stale', 'senses_not_ready'],
]

describe('the words', () => {
  it('has a sentence and an advice for every code of the closed list, each another, and for every code of risk', () => {
    expect(Object.keys(words.readyWords)).toEqual(expect.arrayContaining([...everyCode, ...readyCodes]))
    const sentences = Object.values(words.readyWords).map(({ is }) => is({ scope: 'TRADE', many: false }))
    expect(new Set(sentences).size).toBe(sentences.length)
    for (const { is, act } of Object.values(words.readyWords)) {
      for (const scope of ['', 'TRADE', 'QUOTE and TRADE']) expect(is({ scope, many: scope.includes(' ') })).toMatch(/^[A-Z].*\.$/)
      expect(act).toMatch(/^[A-Z].*\.$/)
    }
    expect(Object.keys(words.riskWords)).toEqual(expect.arrayContaining([...riskCodes]))
    for (const code of riskCodes)
      expect([words.riskWords[code], words.riskAct(code)]).toEqual([1, 2].map(() => expect.stringMatching(/^[A-Z].*\.$/)))
  })
})

/** What the page says first, what to do, and what of the particular case stands below. */
const situations: [name: string, status: Partial<Status>, is: RegExp, act: RegExp, detail: RegExp][] = [
  [
    'the venue is down',
    {
      ...stopped({ code: 'venue_down', scope: 'TRADE', detail: 'connect ECONNREFUSED 203.0.113.7:5212; next attempt after 4000 ms' }),
      sessions: [session('QUOTE'), session('TRADE', { up: false, state: 'disconnected' })],
    },
    /^TRADE has no connection to the venue\.$/,
    /tries again by itself.*host and port/,
    /^venue_down TRADE · connect ECONNREFUSED .* · for 10\.0 s$/,
  ],
  [
    'the password is wrong',
    stopped({ code: 'logon_refused', scope: 'QUOTE', detail: 'RET_INVALID_DATA: invalid login' }),
    /^The venue refused the logon of QUOTE\.$/,
    /^Check username and password/,
    /invalid login/,
  ],
  [
    'the clock is off',
    stopped({ code: 'clock_skew', scope: 'TRADE', detail: 'clockSkew: The clocks are 7000 ms apart, 5000 ms are allowed' }),
    /clock of this machine and that of the venue are too far apart/,
    /^Set the clock of this machine/,
    /7000 ms apart/,
  ],
  [
    'a book is stale',
    stopped({ code: 'book_stale', scope: 'EURUSD', detail: 'STALE quiet' }),
    /^The prices of EURUSD cannot be trusted now: its book is not live\.$/,
    /asked for again by itself/,
    /STALE quiet/,
  ],
  [
    'a limit is reached',
    {
      risk: {
        ...calm.risk,
        refusals: [{ code: 'POS_INSTRUMENT', instrument: 'EURUSD', limit: '20000', actual: '21000', count: 7, lastUs: wallUs - 2_000_000 }],
      },
    },
    /^Risk refuses orders in EURUSD: The position would be larger than its limit\.$/,
    /change “limits” in the configuration/,
    /^POS_INSTRUMENT EURUSD · 21000 against a limit of 20000 · 7 times · the last one 2\.0 s ago$/,
  ],
  [
    'the kill switch is on',
    {
      ...stopped({ code: 'kill_switch', scope: '*', detail: 'halted: ann the news' }),
      risk: { ...calm.risk, kill: [{ scope: '*', state: 'halted', actor: 'ann', reason: 'the news', sinceUs: wallUs }] },
    },
    /^The kill switch is on: a person or a guard stopped trading\.$/,
    /allow trading again below/,
    /ann the news/,
  ],
  [
    'an order is not reconciled',
    stopped({ code: 'unreconciled', detail: '2 orders of unknown fate' }),
    /not certain: the venue is being asked/,
    /compare with the venue’s own screen/,
    /2 orders of unknown fate/,
  ],
  [
    'the store is full',
    stopped({ code: 'store_full' }),
    /^The disk is full: no new order is journalled, so none is sent\. Cancels still go out\.$/,
    /^Free room on the disk/,
    /^store_full · for/,
  ],
  [
    'it is outside the schedule',
    {
      ...stopped({ code: 'outside_schedule', scope: 'TRADE', detail: '' }),
      sessions: [session('QUOTE'), session('TRADE', { up: false, scheduled: false, nextChangeUs: wallUs + 5_400_000_000 })],
    },
    /^TRADE is closed by its schedule\.$/,
    /^Wait, it opens by itself/,
    /opens at 2026-03-02 11:00/,
  ],
  [
    'the senses are not ready',
    stopped({ code: 'senses_not_ready', scope: 'EURUSD', detail: 'sigma: 12 of 60 samples' }),
    /^The strategy opens nothing in EURUSD yet: a sense that it needs is not ready\.$/,
    /^Wait while it warms up/,
    /sigma: 12 of 60 samples/,
  ],
]

describe.skipIf(absentBrowser !== undefined)(`why nothing trades (${absentBrowser ?? 'in Chromium'})`, () => {
  const planted = new PlantedPage()
  let pages: Pages
  let page: Page
  beforeAll(async () => {
    pages = await Pages.launch()
    page = await pages.open(await planted.listen())
  })
  afterAll(async () => {
    await pages?.close()
    await planted.close()
  })

  it('is not said while all is well', async () => {
    await page.locator('#ready.good').waitFor()
    expect(await page.locator('#why').isVisible()).toBe(false)
    // What is planted is what a gateway may answer.
    expect(statusSchema.safeParse(calm).error).toBeUndefined()
  })

  it.each(situations)('%s', async (_name, status, is, act, detail) => {
    planted.status = { ...calm, ...status }
    const line = page.locator('#codes li')
    await line.locator('b').getByText(is).waitFor()
    expect(await line.count()).toBe(1)
    expect(await line.locator('span').innerText()).toMatch(act)
    expect(await line.locator('small').innerText()).toMatch(detail)
    expect(await page.locator('#whyname').innerText()).toMatch(/^Why (nothing|little or nothing) trades$/)
  })

  it('several reasons are all said, and they go when they are gone', async () => {
    planted.status = { ...calm, ...stopped({ code: 'book_stale', scope: 'EURUSD' }, { code: 'kill_switch', scope: '*' }) }
    await page.locator('#codes li:nth-child(2)').waitFor()
    expect(await page.locator('#codes b').allInnerTexts()).toEqual([
      'The prices of EURUSD cannot be trusted now: its book is not live.',
      'The kill switch is on: a person or a guard stopped trading.',
    ])
    planted.status = calm
    await page.locator('#why').waitFor({ state: 'hidden' })
  })

  it('one reason for several sessions or instruments is said once, and what only follows from another one last and without an advice', async () => {
    const names = ['EURUSD', 'GBPUSD', 'USDJPY', 'AUDUSD', 'NZDUSD']
    planted.status = {
      ...calm,
      ...stopped(
        ...['QUOTE', 'TRADE'].map((scope) => ({ code: 'venue_down', scope, detail: 'ECONNREFUSED' })),
        { code: 'instruments_missing' },
        ...names.flatMap((scope) => [
          { code: 'book_stale', scope, detail: 'EMPTY' },
          { code: 'senses_not_ready', scope },
        ]),
      ),
    }
    const lines = page.locator('#codes li')
    await lines.nth(1).waitFor()
    expect(await lines.count()).toBe(2)
    expect(await lines.nth(0).innerText()).toMatch(
      /^QUOTE and TRADE have no connection to the venue\.\n[^\n]+\nvenue_down QUOTE · ECONNREFUSED · for 10\.0 s\nvenue_down TRADE · ECONNREFUSED · for 10\.0 s$/,
    )
    expect(await lines.nth(1).innerText()).toMatch(
      /^From that follows: The venue has not said yet [^]*EURUSD, GBPUSD, USDJPY and 2 more cannot be trusted[^]*\ninstruments_missing, book_stale EURUSD and 4 more, senses_not_ready EURUSD and 4 more$/,
    )
  })

  it('a refusal that the kill switch brings with it is no limit to be widened', async () => {
    const refused = { code: 'KILLED', instrument: 'EURUSD', limit: '', actual: '', count: 5, lastUs: wallUs - 1_000_000 }
    planted.status = { ...calm, ...stopped({ code: 'kill_switch', scope: '*' }), risk: { ...calm.risk, refusals: [refused] } }
    await page.locator('#codes b').getByText('The kill switch is on').waitFor()
    expect(await page.locator('#codes li span').allInnerTexts()).toEqual([
      'Find out why, then allow trading again below, at “Kill switch”.',
      'From that follows: Risk refuses orders in EURUSD: The kill switch is on.',
    ])
    planted.status = calm
    await page.locator('#why').waitFor({ state: 'hidden' })
  })

  it('a refusal of risk is no reason any more once an order has passed, or a minute later', async () => {
    const refused = { code: 'MD_SPREAD', instrument: 'EURUSD', limit: '', actual: '', count: 1, lastUs: wallUs - 30_000_000 }
    const open = {
      ...{ clOrdID: 'A1', instrument: 'EURUSD', side: 'buy' as const, type: 'limit', status: 'New', qty: '1000', cumQty: '0' },
      ...{ leavesQty: '1000', price: '1.10000', sentUs: wallUs, reason: '' },
    }
    const of = (ageMs: number): Status => ({
      ...{ ...calm, risk: { ...calm.risk, refusals: [refused] } },
      orders: { ...calm.orders, open: [{ ...open, ageMs }] },
    })
    planted.status = of(40_000)
    await page.locator('#codes b').getByText('The spread is too wide.').waitFor()
    planted.status = of(20_000)
    await page.locator('#why').waitFor({ state: 'hidden' })
    planted.status = { ...of(40_000), wallUs: wallUs + 31_000_000 }
    await page.locator('#clock').getByText('09:30:31').waitFor()
    expect(await page.locator('#why').isVisible()).toBe(false)
  })

  it('a run that only watches says so', async () => {
    planted.status = { ...calm, mode: 'watch', strategy: '' }
    await page.locator('#codes b').getByText('This run only watches: it sends no orders.').waitFor()
    planted.status = { ...calm, strategy: '' }
    await page.locator('#codes b').getByText('No strategy is loaded: nothing decides to trade.').waitFor()
  })

  it('had nothing to complain about', () => {
    expect(pages.complaints).toEqual([])
  })
})
