// What `fix follow --state`, `fix journal show` and `fix journal doctor` make of the seven stamps of a request, and of stamps that are none.
import { RecordType } from '@fix/session'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../src/commands/journal-doctor.ts'
import { shownNote } from '../src/journal/shown-note.ts'
import { departuresIn } from '../src/story/stamps.ts'
import { fix } from './fix.ts'
import { Story } from './trading-story.ts'

const left = (...each: readonly (readonly [idx: number, durableUs: number, writtenUs: number])[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(8 + each.length * 24))
  view.setUint8(0, 5)
  view.setUint8(1, 1)
  view.setUint16(2, each.length, true)
  for (const [n, numbers] of each.entries()) for (const [m, one] of numbers.entries()) view.setFloat64(8 + n * 24 + m * 8, one, true)
  return new Uint8Array(view.buffer)
}

const follow = async (story: Story, id: string) => fix(['follow', id, '--state', story.dir])
const stampsOf = async (story: Story, id: string): Promise<unknown[]> => {
  const { stdout } = await fix(['follow', id, '--state', story.dir, '--json', '-'])
  const lines = stdout.trim().split('\n')
  return lines.flatMap((line) => (JSON.parse(line) as { stamps?: unknown }).stamps ?? [])
}
const atUs = (secondUs: number): number => 1_767_346_200_000_001 + secondUs

describe('the seven stamps of a request', () => {
  it('are told with the spans between them, of an order and of its cancel, in UTC by the time of its record', async () => {
    const story = await Story.begin()
    story.order('A1', 'buy', 1000, { stamps: [5_000_500, 12, 42, 51, 54] })
    const order = story.idx
    story.accepted('A1', 'buy', 1000)
    story.cancel('C1', 'A1', { stamps: [6_000_000, 5, 9] })
    const cancel = story.idx
    story.bytes(left([order, 5_001_700, 5_001_720], [cancel, 6_002_000, 7_002_000]))
    const { stdout, stderr, status } = await follow(story, 'A1')
    expect([stderr, status]).toEqual(['', 0])
    expect(stdout.split('\n').filter((line) => line.startsWith('      stamps'))).toEqual([
      '      stamps  socket read 09:29:59.999949, framed +3 µs, applied +9 µs, decided +30 µs, passed +12 µs, durable +1.2 ms, written +20 µs',
      '      stamps  applied 09:29:59.999996, decided +4 µs, passed +5 µs, durable +2 ms, written +1 s; not known: socket read, framed',
    ])
    // The record of the order was made at 3 µs: by then risk had passed it.
    expect(await stampsOf(story, 'A1')).toEqual([
      {
        ...{ readUs: atUs(-52), framedUs: atUs(-49), appliedUs: atUs(-40), decidedUs: atUs(-10), passedUs: atUs(2) },
        ...{ durableUs: atUs(1202), writtenUs: atUs(1222) },
      },
      { appliedUs: atUs(-5), decidedUs: atUs(-1), passedUs: atUs(4), durableUs: atUs(2004), writtenUs: atUs(1_002_004) },
    ])
    const shown = shownNote({ type: RecordType.note, note: left([order, 5_001_700, NaN]) })
    expect(shown).toEqual({
      ...{ owner: 5, version: 1 },
      value: { k: 'departures', messages: [{ idx: order, durableUs: 5_001_700, writtenUs: null }] },
    })
    await story.end()
  })

  it('are not looked for in a head of the hash chain, which may begin as their record does', () => {
    const note = Uint8Array.of(5, 126, ...Array.from({ length: 38 }, () => 0))
    expect(departuresIn({ type: RecordType.chain, note })).toEqual([])
    expect(() => departuresIn({ type: RecordType.note, note })).toThrow('departures of version 126, expected 1')
  })

  it('of one whose process died before it was written are those that are known, and the others are said not to be', async () => {
    const story = await Story.begin()
    story.order('A1', 'buy', 1000, { stamps: [5_000_500, 12, 42, 51, 54] })
    story.order('A2', 'buy', 1000, { stamps: [5_100_000, 12] })
    story.bytes(left([story.idx, 5_100_100, NaN]))
    expect((await follow(story, 'A1')).stdout).toContain('passed +12 µs; not known: durable, written\n')
    expect((await follow(story, 'A2')).stdout).toMatch(
      /decided \S+, passed \+12 µs, durable \+100 µs; not known: socket read, framed, applied, written\n/,
    )
    expect(Object.keys((await stampsOf(story, 'A2'))[0] as object)).toEqual(['decidedUs', 'passedUs', 'durableUs'])
    await story.end()
  })

  it('are not spoken of where nobody kept them, as in a journal of before', async () => {
    const story = await Story.begin()
    story.order('A1', 'buy', 1000)
    const { stdout, status } = await follow(story, 'A1')
    expect([stdout.includes('stamps'), status]).toEqual([false, 0])
    await story.end()
  })
})

describe('stamps that are none', () => {
  it.each([
    ['departures of 12 bytes, expected 32 for 1 messages', (idx: number) => left([idx, 5_100_000, 5_100_001]).subarray(0, 12)],
    ['departures of version 9, expected 1', (idx: number) => left([idx, 1, 1]).with(1, 9)],
    ['departure of record 11 at -5, expected microseconds', () => left([11, -5, 1])],
    ['record 11 durable at 1, before it had passed at 5000500', () => left([11, 1, 1])],
  ])('are a finding with its record, and the rest of the story is told all the same: %s', async (why, bytes) => {
    const story = await Story.begin()
    story.order('A1', 'buy', 1000, { stamps: [5_000_500, 12, 42, 51, 54] })
    expect(story.idx).toBe(11)
    story.bytes(bytes(story.idx))
    const bad = story.idx
    story.accepted('A1', 'buy', 1000)
    const { stdout, stderr, status } = await follow(story, 'A1')
    expect(stderr).toBe(`fix: follow: stamps that can not be read: record ${bad}: ${why}\n`)
    expect(stdout).toContain('passed +12 µs; not known: durable, written\n')
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('  New: 0 filled, 100000 left; open at the end of the journal')
    expect(status).toBe(3)
    await story.end()
    const { diagnosis, status: held } = await diagnose(story.dir, () => undefined)
    const found = diagnosis.findings.flatMap(({ code, severity, idx, what }) => (code === 'badStamps' ? [{ severity, idx, what }] : []))
    // That it had passed later than it was durable only its own order says.
    expect(found).toEqual(why.startsWith('record') ? [] : [{ severity: 'notice', idx: bad, what: why }])
    expect([diagnosis.whole, held]).toEqual([true, 0])
  })

  it('in the note of the order itself are told by its record, and by nothing else of it', async () => {
    const story = await Story.begin()
    story.order('A1', 'buy', 1000, { stamps: [5, 9] })
    const { stdout, stderr, status } = await follow(story, 'A1')
    expect(stderr).toBe(
      `fix: follow: stamps that can not be read: record ${story.idx}: stamps [5,9], expected up to five integers: the last moment, then how long before it\n`,
    )
    expect(stdout).toContain('NewOrderSingle BUY 1000')
    expect(stdout).not.toContain('stamps  ')
    expect(status).toBe(3)
    await story.end()
  })
})
