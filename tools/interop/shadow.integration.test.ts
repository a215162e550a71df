// Logs of QuickFIX C++ on both sides of a bad line, beside our machine: no difference without a reason, and a difference that was put in is found.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixShadow, type ShadowSaid } from './fix-shadow.ts'
import { buildShadow, playDay, shadowAbsent, type DayDone } from './shadow-day.ts'

const absent = shadowAbsent()

describe.skipIf(absent !== undefined)(`logs of QuickFIX C++ (${absent ?? 'is here'})`, () => {
  let folder: string
  let day: DayDone
  /** Of the venue and of the client. */
  const said: ShadowSaid[] = []

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'shadow-'))
    const program = await buildShadow(folder)
    // Four minutes of their clock in 24 seconds, with the faults of a day, but for more connections that are cut.
    day = await playDay({
      folder: path.join(folder, 'logs'),
      program,
      seconds: 240,
      speed: 10,
      perSecond: 8,
      seed: 3,
      faults: { cut: 500 },
    })
    for (const [at, log] of day.logs.entries()) said.push(await fixShadow(log, path.join(folder, `said-${at}.json`), '--tolerance', '5'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('have logons, gaps, duplicates, garbled and invalid messages, and connections that were cut', () => {
    expect(day.messages).toBeGreaterThan(2000)
    for (const fault of ['lost', 'repeated', 'garbled', 'strangeTag', 'cut']) expect(day.faults[fault], fault).toBeGreaterThan(0)
    for (const { result } of said) expect(result.counts.connections).toBeGreaterThan(3)
  })

  it('show no difference that is not explained', () => {
    for (const { status, stdout, result } of said) {
      expect(
        result.differences.filter(({ reason }) => reason === null),
        stdout,
      ).toEqual([])
      expect([status, result.counts.unexplained]).toEqual([0, 0])
      expect(result.counts.equal).toBeGreaterThan(300)
      expect(result.counts.notJudged).toBeLessThan(result.counts.received / 50)
    }
  })

  it.each([
    ['an answer to a TestRequest is missing', /^.*\x0135=0\x01.*\x0149=VENUE\x01.*\x01112=C\d+\x01.*\n/m, () => ''],
    [
      'a Reject names another tag',
      /\x0135=3\x01(.*\x0149=VENUE\x01.*)\x01371=\d+\x01/,
      (line: string) => line.replace(/\x01371=\d+\x01/, '\x01371=55\x01'),
    ],
    [
      'a hole is asked for from another number',
      /\x0135=2\x01(.*\x0149=VENUE\x01.*)\x017=(\d+)\x01/,
      (line: string) => line.replace(/\x017=(\d+)\x01/, (_, seq: string) => `\x017=${Number(seq) + 7}\x01`),
    ],
  ])('show a difference that was put in: %s', async (_, what, instead) => {
    const planted = mkdtempSync(path.join(folder, 'planted-'))
    let done = 0
    for (const name of readdirSync(day.logs[0]).filter((each) => each.includes('.messages.') && !each.startsWith('GLOBAL'))) {
      const log = readFileSync(path.join(day.logs[0], name), 'latin1')
      const changed = done > 0 ? log : log.replace(what, (line) => instead(line))
      if (changed !== log) done++
      writeFileSync(path.join(planted, name), changed, 'latin1')
    }
    expect(done).toBe(1)
    const { status, result } = await fixShadow(planted, path.join(planted, 'said.json'), '--tolerance', '5')
    expect(result.counts.unexplained).toBeGreaterThan(0)
    expect(status).toBe(1)
  })
})
