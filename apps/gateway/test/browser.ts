/** The page in a real browser, for tests that look at it. */
import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const flags = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'
const args = [...flags.split(' '), '--disable-component-update', '--disable-sync']

/** On a machine that is held to everything a missing browser is a failure, anywhere else a reason. */
export const absentBrowser = executable === undefined && process.env.CI !== 'true' ? 'skipped: Chromium is not installed' : undefined

export class Pages {
  /** What the pages had to complain about. */
  readonly complaints: string[] = []
  /** Whom they asked for anything. */
  readonly origins = new Set<string>()
  readonly #browser: Browser

  private constructor(browser: Browser) {
    this.#browser = browser
  }

  static async launch(): Promise<Pages> {
    return new Pages(await chromium.launch({ executablePath: executable, args }))
  }

  async open(address: string, look: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await this.#browser.newPage({ viewport: { width: 1280, height: 900 }, ...look })
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('net::ERR')) this.complaints.push(message.text())
    })
    page.on('request', (request) => this.origins.add(new URL(request.url()).origin))
    await page.goto(address)
    return page
  }

  async close(): Promise<void> {
    await this.#browser.close()
  }
}
