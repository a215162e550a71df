// `fix report [FILE…] OUT.html`: a page about logs in one file. What stands in it, what does not, and where it ends.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealed } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { fix, type Given } from './fix.ts'
import { scratch } from './trading-story.ts'
import { planted } from '../../../tools/secrets/planted.ts'

const day = new URL('day.log', import.meta.url).pathname

async function page(words: readonly string[], given: Given = {}): Promise<{ html: string; status: number; stderr: string }> {
  const file = join(scratch(), 'out.html')
  const { status, stderr } = await fix(['report', ...words, file], given)
  return { html: existsSync(file) ? readFileSync(file, 'utf8') : '', status, stderr }
}
const count = (text: string, part: string): number => text.split(part).length - 1
const [out, back] = ['49=ME|56=VENUE', '49=VENUE|56=ME']
const log = (...bodies: string[]): Uint8Array[] =>
  bodies.map((body) => new Uint8Array([...sealed(`8=FIX.4.4|35=${body}|`.replace('||', '|')), 10]))

describe('fix report', () => {
  it('has the sessions, the gap, the rejects with their reasons, each order with its story, and an arrow for each message', async () => {
    const { html, status, stderr } = await page([day])
    expect(status).toBe(0)
    expect(stderr).toBe('19 messages, 3 orders, 2 rejects, 1 gaps\n')
    expect(html).toContain(
      'day.log: 19 messages in 1 session, 20260102-09:30:00.000 to 20260102-09:31:40.006 UTC; 3 orders, 2 rejects, 1 gap; times are those of the log.',
    )
    expect(html).toContain('<td>1 to 12, 1 gap, 1 possible duplicates</td>')
    expect(html).toContain('<td>8 to 9</td><td>day.log:15</td><td>came later or were filled</td>')
    expect(html).toContain('<td>UnknownSymbol: unknown symbol</td>')
    expect(count(html, '<details class="order">')).toBe(3)
    expect(html).toContain('<b>A1</b> BUY 1000 EURUSD @ 1.10 Limit <em class="ended">Canceled: 400 filled at 1.11, 0 left</em>')
    expect(html).toContain(
      '<p>acknowledged after 12 ms; replace A2 replaced after 15 ms; cancel A3 canceled after 20 ms; filled after 5.2 s</p>',
    )
    // Two Heartbeat(0) of one side and one of the other are counted, not drawn.
    expect(count(html, 'marker-end="url(#head)"')).toBe(16)
    expect(html).toContain('Without Heartbeat(0) and TestRequest(1), of which there are 3.')
    expect(html).toContain('<p id="left">Nothing is left out.</p>')
  })

  it('shows no secret, and takes nothing that a log says for markup', async () => {
    const stdin = log(
      `A|34=1|${out}|98=0|108=30|553=${planted('user')}|554=${planted('password')}|`,
      `D|34=2|${out}|11=<b>|55=<script>alert(1)</script>|54=1|38=5|`,
      `8|34=2|${back}|11=<b>|37="x"|39=8|150=8|58=<img src=x onerror=alert(1)>|`,
    )
    const { html } = await page([], { stdin })
    expect(html).not.toContain(planted(''))
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>/)
    expect(html).toContain('&lt;script&gt;')
    expect(html).toContain("default-src 'none'")
    expect((await page(['--secret', '58'], { stdin })).html).not.toContain('onerror')
  })

  it('of a long log has the beginning, and says how much it leaves out', async () => {
    const stdin = log(...Array.from({ length: 300 }, (_, n) => `D|34=${n + 1}|${out}|11=K${n}|`))
    const { html, stderr } = await page(['--most', '100'], { stdin })
    expect(count(html, '<details class="order">')).toBe(100)
    expect(count(html, 'marker-end="url(#head)"')).toBe(10)
    expect(html).toContain('Left out, as the page would be too long: 200 messages of orders, 290 arrows of the diagram.')
    expect(stderr).toBe('300 messages, 100 orders, 0 rejects, 0 gaps, not all of it on the page\n')
    expect(count((await page(['--most', '100', '--comp', 'NOBODY'], { stdin })).html, '<details')).toBe(0)
  })

  describe('of a log that has no room', () => {
    const stamp = (n: number): string =>
      `20260102-09:${String(30 + Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}.000`
    /** An order a second, its report behind it; each 50th is refused. */
    const stdin = log(
      ...Array.from({ length: 150 }, (_, n) => [
        `D|34=${n + 1}|${out}|52=${stamp(n)}|11=K${n}|55=X|54=1|38=1|`,
        `8|34=${n + 1}|${back}|52=${stamp(n)}|11=K${n}|37=O${n}|17=E${n}|39=${n % 50 === 9 ? 8 : 0}|150=${n % 50 === 9 ? 8 : 0}|`,
      ]).flat(),
    )

    it('says up to which time it tells of orders, how to go on, and where in the whole log there is how much', async () => {
      const { html } = await page(['--most', '100'], { stdin })
      expect(html).toContain(
        'The first ones are here, orders up to 20260102-09:30:49.000. For the others ask with --since 20260102-09:30:49.000 the ones behind, --last the last ones, --order ID one order whole, --comp ID one party, --most N more of all.',
      )
      expect(html).toContain('<h2>The whole log</h2>')
      // Fifteen spans of ten seconds, all that came in them.
      expect(html).toContain('<th>from, 10 s each</th>')
      expect(html).toContain('<td>20260102-09:32:20.000</td><td>20</td><td>20</td><td></td>')
      expect(html).toContain('<td>20260102-09:31:40.000</td><td>20</td><td>20</td><td>1</td>')
      // What it says to ask with goes on where it ended.
      const next = await page(['--most', '100', '--since', '20260102-09:30:49.000'], { stdin })
      expect(next.html).toContain('<b>K49</b>')
      expect(next.html).not.toContain('<b>K48</b>')
      expect((await page([], { stdin })).html).not.toContain('The whole log')
    })

    it('has the last ones where they are asked for', async () => {
      const { html, status } = await page(['--most', '100', '--last'], { stdin })
      expect(count(html, '<details class="order">')).toBe(50)
      expect(html).toContain('<b>K149</b>')
      expect(html).toContain('<b>K100</b>')
      expect(html).not.toContain('<b>K99</b>')
      expect(html).toContain('The last ones are here, orders from 20260102-09:31:40.001 on.')
      expect(html.indexOf('<b>K100</b>')).toBeLessThan(html.indexOf('<b>K149</b>'))
      expect(status).toBe(0)
    })

    it('has single orders whole, wherever they stand, by any of their ids', async () => {
      const { html, stderr } = await page(['--most', '100', '--order', 'K140,O59'], { stdin })
      expect(count(html, '<details class="order">')).toBe(2)
      expect(html).toContain('<b>K140</b>')
      expect(html).toContain('<b>K59</b>')
      expect(html).toContain('Orders, rejects and messages are those of K140, O59; sessions and gaps those of the whole log.')
      expect(html).toContain('<p id="left">Nothing is left out.</p>')
      expect(count(html, 'marker-end="url(#head)"')).toBe(4)
      expect(stderr).toBe('300 messages, 2 orders, 1 rejects, 0 gaps\n')
    })

    it('finds an order by an id that links only behind its first message', async () => {
      const { html } = await page([day, '--order', 'A3'])
      expect(count(html, '<details class="order">')).toBe(1)
      expect(html).toContain('<b>A1</b>')
    })

    it('tells where there is no such order, and writes no page', async () => {
      const nothing = await page(['--order', 'NOBODY'], { stdin })
      expect(nothing).toMatchObject({
        status: 1,
        html: '',
        stderr: 'fix: report: no message has the id NOBODY; fix follow looks for ids like it\n',
      })
      expect((await page(['--order', Array.from({ length: 21 }, (_, n) => n).join(',')], { stdin })).status).toBe(2)
    })
  })

  it('of a hub draws the first parties and says what is not drawn', async () => {
    const stdin = log(...Array.from({ length: 9 }, (_, n) => `B|34=1|49=P${n}|56=HUB|148=x|33=1|58=y|`))
    const { html } = await page([], { stdin })
    expect(count(html, 'class="party"')).toBe(6)
    expect(html).toContain('4 arrows of the diagram')
  })

  it('writes over no log, and can not judge where there is nothing', async () => {
    expect((await fix(['report', day])).status).toBe(2)
    const named = join(scratch(), 'log.html')
    writeFileSync(named, readFileSync(day))
    expect((await fix(['report', day, named])).status).toBe(2)
    expect(await page([`${day}.no`])).toMatchObject({ status: 3, html: '' })
    expect(await page([], { stdin: [Buffer.from('nothing')] })).toMatchObject({ status: 3, html: '' })
    expect((await page([day, '--most', '0'])).status).toBe(2)
  })
})
