// The page of a report in a browser: it opens from the disk, asks nobody for anything, runs nothing, and an order opens to its story.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealed } from '@fix/codec'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fix, root } from './program.ts'
import { scratch } from './trading-story.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
/** On a machine that is held to everything a missing browser is a failure, anywhere else a reason. */
const absentBrowser = executablePath === undefined && process.env.CI !== 'true' ? 'skipped: Chromium is not installed' : undefined
const args =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

describe.skipIf(absentBrowser !== undefined)(`a report (${absentBrowser ?? 'in Chromium'})`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: args.split(' ') })
  })
  afterAll(async () => browser?.close())

  it('opens offline, and an order opens to its story', async () => {
    const folder = scratch()
    const hostile = sealed('8=FIX.4.4|35=D|34=9|49=ME|56=VENUE|11=H|55=<img src="http://127.0.0.1:9/x" onerror="document.title=1">|')
    writeFileSync(join(folder, 'hostile.log'), hostile)
    const made = await fix(folder, 'report', `${root}packages/cli/test/day.log`, 'hostile.log', 'out.html', '--json', '-')
    expect(made).toMatchObject({ status: 0, stderr: '20 messages, 4 orders, 2 rejects, 1 gaps\n' })
    expect(JSON.parse(made.stdout)).toEqual({
      ...{ schema: 1, messages: 20, sessions: 1, orders: 4, rejects: 2, gaps: 1, page: 'out.html' },
      left: { orderMessages: 0, arrows: 0, rejects: 0 },
    })
    const asked: string[] = []
    const complaints: string[] = []
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => complaints.push(message.text()))
    const address = `file://${join(folder, 'out.html')}`
    await page.goto(address)
    expect(await page.title()).toBe('FIX report')
    expect(await page.locator('details.order').count()).toBe(4)
    const order = page.locator('details.order', { hasText: 'A1' }).first()
    expect(await order.locator('tbody tr').first().isVisible()).toBe(false)
    await order.locator('summary').click()
    expect(await order.locator('tbody tr').count()).toBe(7)
    expect(await order.locator('tbody tr').last().isVisible()).toBe(true)
    expect(await page.locator('svg g').count()).toBe(17)
    // Nothing sticks out to the side but what scrolls in itself.
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true)
    expect(asked).toEqual([address])
    expect(complaints).toEqual([])
  })
})
