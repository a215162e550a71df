// What a journal and the counterparty's log prove together, and which of the two is wrong where they part.
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealed } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { prove } from '../src/commands/prove.ts'
import { NotJudged } from '../src/exit-status.ts'
import { retiredDay, Story, usualDay } from './trading-story.ts'

const profile = 'ctrader'
type Form = 'soh' | 'pipe' | 'quickfix' | 'dropCopy'

async function proven(story: Story, form: Form = 'soh'): Promise<ReturnType<typeof prove>> {
  const dir = await story.end()
  return prove(dir, { against: story.logFile(form), profile })
}

describe('a day that both sides wrote down alike', () => {
  it.each(['soh', 'pipe', 'quickfix'] as const)('is proven by a log with %s', async (form) => {
    const { proof, status } = await proven(await usualDay(), form)
    expect(proof).toMatchObject({ schema: 1, log: 'requests', sent: 3, lost: 0, doubled: 0, unknown: 0, unrecorded: 0, unsent: 0 })
    expect(proof).toMatchObject({ positionsEqual: true, foldEqual: null, orders: 2, held: true, notJudged: [] })
    expect(proof.sentence).toMatch(
      /^3 sent, 0 lost, 0 doubled, 0 unknown, 0 unrecorded, positions equal; the hash chain of \d+ records holds/,
    )
    expect(status).toBe(0)
    expect(Object.keys(proof)[0]).toBe('schema')
  })

  it('is proven by a drop copy, which has the reports alone and is sent to somebody else', async () => {
    const { proof, status } = await proven(await usualDay(), 'dropCopy')
    expect(proof).toMatchObject({ log: 'dropCopy', sent: 3, lost: 0, doubled: 0, unrecorded: 0, positionsEqual: true })
    expect(status).toBe(0)
  })

  it("is proven by a folder of QuickFIX's message logs, whose events are no messages", async () => {
    const story = await usualDay()
    const dir = await story.end()
    const logs = join(dir, 'logs')
    mkdirSync(logs)
    copyFileSync(story.logFile('quickfix'), join(logs, 'FIX.4.4-VENUE-ME.messages.current.log'))
    writeFileSync(join(logs, 'FIX.4.4-VENUE-ME.event.current.log'), '20260102-09:30:00 : Created session\n')
    expect(prove(dir, { against: logs, profile })).toMatchObject({ status: 0, proof: { log: 'requests', sent: 3, held: true } })
  })

  it('is proven by a journal of the other side', async () => {
    const story = await usualDay()
    const other = await Story.begin()
    for (const message of story.log) other.took(message)
    const venue = await other.end()
    const dir = await story.end()
    expect(prove(dir, { against: join(venue, 'journal'), profile })).toMatchObject({ status: 0, proof: { sent: 3, lost: 0, held: true } })
  })

  it('is proven by a log that is longer than what is read at once, with a message over every border', async () => {
    const story = await usualDay()
    const dir = await story.end()
    const file = story.logFile('soh')
    const noise = sealed('8=FIX.4.4|35=B|34=77|49=OTHER|52=20260102-09:30:00.000|56=ELSE|148=' + 'x'.repeat(3000) + '|33=1|58=y|')
    const day = [...story.log]
    for (let n = 0; n < 800; n++) day.splice(Math.min(n, day.length), 0, noise)
    writeFileSync(file, Buffer.concat(day))
    expect(readFileSync(file).length).toBeGreaterThan(2_000_000)
    const { proof } = prove(dir, { against: file, profile })
    expect(proof).toMatchObject({ messages: story.log.length + 800, lost: 0, unrecorded: 0, held: true })
  })

  it('is proven over many segments', async () => {
    const story = await usualDay(4096)
    const { proof, status } = await proven(story)
    expect(readdirSync(join(story.dir, 'journal')).filter((name) => name.endsWith('.fixj')).length).toBeGreaterThan(1)
    expect([proof.positionsEqual, status]).toEqual([true, 0])
  })

  it('is proven with the copies that a resend brings', async () => {
    const story = await usualDay()
    story.again(true)
    expect((await proven(story)).proof).toMatchObject({ doubled: 0, held: true })
  })

  it('without a log is a chain and a fold, and says that nothing is known of what arrived', async () => {
    const story = await usualDay()
    const { proof, status } = prove(await story.end(), { profile })
    expect(proof).toMatchObject({ sent: 3, lost: null, doubled: null, unrecorded: null, positionsEqual: null, unknown: 0, held: true })
    expect(proof.sentence).toMatch(/without a log nothing is said of what arrived\.$/)
    expect(proof.chainHead).toMatch(/^[0-9a-f]{64}$/)
    expect(status).toBe(0)
  })
})

describe('what did not hold', () => {
  it('an order that the venue answered and its log does not have is lost', async () => {
    const story = await usualDay()
    story.log.splice(2, 1)
    const { proof, status } = await proven(story)
    expect(proof).toMatchObject({ lost: 1, violations: { lost: ['A1'] }, held: false })
    expect(status).toBe(1)
  })

  it('a filled order that the drop copy does not know is lost', async () => {
    const story = await usualDay()
    const kept = story.log.filter((message) => !Buffer.from(message).toString('latin1').includes('\x0111=A1\x01'))
    story.log.splice(0, story.log.length, ...kept)
    expect((await proven(story, 'dropCopy')).proof).toMatchObject({ log: 'dropCopy', violations: { lost: ['A1'] }, positionsEqual: false })
  })

  it('an order that arrived twice without PossDupFlag(43) is doubled', async () => {
    const story = await usualDay()
    story.again(false)
    const { proof, status } = await proven(story)
    expect(proof).toMatchObject({ doubled: 1, violations: { doubled: ['A2'] } })
    expect(status).toBe(1)
  })

  it('an order that became two at the venue is doubled, by a drop copy too', async () => {
    const story = await usualDay()
    const report = story.log.find((message) => Buffer.from(message).toString('latin1').includes('150=0'))
    if (report === undefined) throw new Error('no report')
    story.log.push(Buffer.from(Buffer.from(report).toString('latin1').replace('37=O-A1', '37=O-B1'), 'latin1'))
    expect((await proven(story, 'dropCopy')).proof).toMatchObject({ doubled: 1, violations: { doubled: ['A1'] } })
  })

  it('an order that the venue got and the journal does not have was sent before it was written', async () => {
    const story = await usualDay()
    story.order('A4', 'buy', 1000, { written: false })
    const { proof, status } = await proven(story)
    expect(proof).toMatchObject({ unrecorded: 1, violations: { unrecorded: ['A4'] } })
    expect(status).toBe(1)
  })

  it('an execution on an order that nobody here sent is unrecorded', async () => {
    const story = await usualDay()
    story.filled('X9', 'buy', 500, 500, 500, false)
    const { proof } = await proven(story)
    expect(proof.violations).toMatchObject({ unrecorded: ['X9'], differences: ["EURUSD: position 600 here, 1100 by the log's fills"] })
  })

  it('a fill that was never booked on a closed order makes order and position differ', async () => {
    const story = await usualDay()
    story.filled('A2', 'sell', 1000, 100, 500, false)
    const { proof, status } = await proven(story)
    expect(proof.violations.differences).toEqual([
      'order A2: 400 filled here, 500 in the log',
      "EURUSD: position 600 here, 500 by the log's fills",
    ])
    expect([proof.positionsEqual, status]).toEqual([false, 1])
  })

  it('an order that works at the venue and ended here differs, though nothing of it was filled', async () => {
    const story = await usualDay()
    story.order('A4', 'buy', 1000)
    story.accepted('A4', 'buy', 1000)
    story.note({ k: 'changes', cause: 4, at: 0, d: 'x', e: [{ t: 'set', o: 'A4', f: { base: 'Canceled', leaves: 0 } }] })
    const { proof, status } = await proven(story)
    expect(proof).toMatchObject({ lost: 0, positionsEqual: true, violations: { differences: ['order A4: Canceled here, New in the log'] } })
    expect(status).toBe(1)
  })

  it('an order that was judged never accepted here and was taken there differs', async () => {
    const story = await usualDay()
    story.order('A4', 'buy', 1000)
    story.accepted('A4', 'buy', 1000, false)
    story.note({ k: 'changes', cause: 4, at: 0, d: 'x', e: [{ t: 'set', o: 'A4', f: { base: 'NeverAccepted', leaves: 0 } }] })
    const { proof, status } = await proven(story)
    expect(proof.violations.differences).toEqual(['order A4: NeverAccepted here, New in the log'])
    expect([proof.held, status]).toEqual([false, 1])
  })

  it('an order that the log shows as taken and the journal does not have is unrecorded, by a drop copy too', async () => {
    const story = await usualDay()
    story.accepted('X9', 'buy', 1000, false)
    const { proof, status } = await proven(story, 'dropCopy')
    expect(proof.violations.unrecorded).toEqual(['X9'])
    expect(status).toBe(1)
  })

  it('an order that ended otherwise there differs', async () => {
    const story = await usualDay()
    story.order('A4', 'buy', 1000)
    story.accepted('A4', 'buy', 1000)
    story.ended('A4', 'buy', 1000, '150=C|39=C|', 'Canceled')
    expect((await proven(story)).proof.violations.differences).toEqual(['order A4: Canceled here, Expired in the log'])
  })

  it('a state that a stop left and the fold does not give is told', async () => {
    const story = await usualDay()
    const dir = await story.end()
    writeFileSync(join(dir, 'at-stop.json'), JSON.stringify({ schema: 1, state: '{"orders":{},"risk":{}}' }))
    const { proof, status } = prove(dir, { against: story.logFile('soh'), profile })
    expect([proof.foldEqual, proof.held, status]).toEqual([false, false, 1])
  })
})

describe('what is not known', () => {
  it('an order without an answer is unknown, whether it arrived or not, and nothing is lost', async () => {
    const story = await usualDay()
    story.order('A4', 'buy', 1000, { arrives: false })
    story.order('A5', 'buy', 1000)
    const { proof, status } = await proven(story)
    expect(proof).toMatchObject({ sent: 5, lost: 0, unknown: 2, unrecorded: 0, unsent: 0, positionsEqual: true })
    expect(status).toBe(0)
  })

  it('a cancel that the fill overtook and that never arrived is unsent, not lost', async () => {
    const story = await usualDay()
    story.order('A4', 'buy', 1000)
    story.accepted('A4', 'buy', 1000)
    story.cancel('A5', 'A4', { arrives: false })
    story.filled('A4', 'buy', 1000, 1000, 1000)
    story.note({ k: 'changes', cause: 4, at: 0, d: 'filled', e: [{ t: 'req', o: 'A4', id: 'A5', to: 'unanswered' }] })
    expect((await proven(story)).proof).toMatchObject({ lost: 0, unknown: 0, unsent: 1, held: true })
  })

  it('fills behind the end of a killed journal leave the positions unjudged', async () => {
    const story = await usualDay()
    story.order('A4', 'buy', 1000)
    story.accepted('A4', 'buy', 1000)
    story.filled('A4', 'buy', 1000, 300, 300, false)
    const { proof, status } = await proven(story)
    expect(proof).toMatchObject({ lost: 0, positionsEqual: null, held: null })
    expect(proof.notJudged).toEqual(['order A4 was still open when the journal ended; the log reports 300 more of it'])
    expect(status).toBe(3)
  })

  it('what a log of requests alone has of orders is what arrived; what became of them is not judged', async () => {
    const story = await usualDay()
    const requests = story.log.filter((message) => !Buffer.from(message).toString('latin1').includes('\x0135=8\x01'))
    story.log.splice(0, story.log.length, ...requests)
    const { proof, status } = await proven(story)
    expect(proof).toMatchObject({ log: 'requests', sent: 3, lost: 0, unrecorded: 0, positionsEqual: null, held: null })
    expect(proof.notJudged).toEqual(['the log has requests, but no report of an order'])
    expect(status).toBe(3)
  })

  it('an order that ended behind the end of a killed journal is not judged', async () => {
    const story = await usualDay()
    story.order('A4', 'buy', 1000)
    story.accepted('A4', 'buy', 1000)
    story.ended('A4', 'buy', 1000, '150=4|39=4|')
    const { proof, status } = await proven(story)
    expect(proof.notJudged).toEqual(['order A4 was still open when the journal ended; the log has it as Canceled'])
    expect([proof.positionsEqual, proof.held, status]).toEqual([true, null, 3])
  })

  it('an order of unknown fate here is told as unknown, however it stands there', async () => {
    const story = await usualDay()
    story.order('A4', 'buy', 1000)
    story.accepted('A4', 'buy', 1000, false)
    expect(await proven(story)).toMatchObject({ status: 0, proof: { unknown: 1, held: true } })
  })

  it('an answer that the venue does not know an order is no state of it: never accepted here fits', async () => {
    const story = await usualDay()
    story.order('A4', 'buy', 1000)
    story.ended('A4', 'buy', 1000, '150=I|39=8|', 'NeverAccepted')
    expect((await proven(story)).proof).toMatchObject({ violations: { differences: [] }, held: true })
  })

  it('a log with no order in it proves nothing', async () => {
    const story = await usualDay()
    const dir = await story.end()
    writeFileSync(join(dir, 'other.log'), 'nothing of ours')
    const { proof, status } = prove(dir, { against: join(dir, 'other.log'), profile })
    expect([proof.lost, proof.held, status]).toEqual([null, null, 3])
  })

  it('a log that is not there, or a journal whose chain is broken, cannot be judged', async () => {
    const story = await usualDay()
    const dir = await story.end()
    expect(() => prove(dir, { against: join(dir, 'absent.log'), profile })).toThrow(NotJudged)
    const segment = join(dir, 'journal', 'segment-00000001.fixj')
    const bytes = readFileSync(segment)
    bytes[600] ^= 1
    writeFileSync(segment, bytes)
    expect(() => prove(dir, { profile })).toThrow(/fix journal doctor/)
  })

  it('a journal whose first segments are gone is not folded; with its archive it is proven from its first record', async () => {
    const { dir, story } = await retiredDay()
    const against = story.logFile('soh')
    expect(prove(dir, { against, profile })).toMatchObject({ status: 0, proof: { sent: 3, lost: 0, positionsEqual: true, held: true } })
    rmSync(join(dir, 'journal', 'archive'), { recursive: true })
    const { proof, status } = prove(dir, { against, profile })
    expect(proof).toMatchObject({
      sent: 0,
      lost: null,
      held: null,
      notJudged: [expect.stringMatching(/^the journal begins with record \d+; .*archive$/)],
    })
    expect(proof.sentence).toMatch(/what arrived could not be judged\.$/)
    expect(status).toBe(3)
  })

  it('records behind the last link of the chain, and a torn end, are told as open', async () => {
    const story = await usualDay()
    const dir = await story.end()
    appendFileSync(join(dir, 'journal', 'segment-00000001.fixj'), 'half a rec')
    expect(prove(dir, { profile }).proof).toMatchObject({ open: true, held: true })
  })
})
