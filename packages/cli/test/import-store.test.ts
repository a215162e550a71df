// A session that QuickFIX has kept: what of its store goes on here, and which stores are refused.
import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Direction, foldNumbers, freshNumbers, RecordType, type JournalRecord } from '@fix/session'
import { journal, readJournal } from '@fix/store/file'
import { describe, expect, it } from 'vitest'
import { importStore, type ImportStoreOptions } from '../src/commands/import-store.ts'
import { AskedWrongly, NotJudged } from '../src/exit-status.ts'
import { javaStore, stored, textStore, usual } from './quickfix-stores.ts'
import { scratch } from './trading-story.ts'

async function imported(
  dir: string,
  options: Partial<ImportStoreOptions> = {},
): Promise<Awaited<ReturnType<typeof importStore>> & { told: string; to: string }> {
  let told = ''
  const to = options.to ?? join(scratch(), 'state')
  const done = await importStore(dir, { name: 'TRADE', ...options, to }, (text) => (told += text))
  return { ...done, told, to }
}

const recordsOf = (to: string): JournalRecord[] => [...readJournal(join(to, 'journal'))]
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replaceAll('\x01', '|')

function numbersIn(records: readonly JournalRecord[], stream = 1): ReturnType<typeof freshNumbers> {
  const numbers = freshNumbers()
  for (const record of records) if (record.stream === stream) foldNumbers(numbers, record)
  return numbers
}

describe.each([
  ['C++ and /n', textStore, 'text'],
  ['/J', javaStore, 'java'],
] as const)('a store of QuickFIX %s', (_engine, write, form) => {
  it('goes on with its numbers, and has its messages with their own times', async () => {
    const dir = scratch()
    write(dir)
    const { result, status, told, to } = await imported(dir, { session: 'FIX.4.4:ME->VENUE' })
    expect(result).toMatchObject({
      schema: 1,
      form,
      identity: 'FIX.4.4:ME->VENUE',
      nextOut: 6,
      nextIn: 9,
      messages: 4,
      withoutMessage: 1,
      problems: [],
    })
    expect(told).toMatch(/next out 6, next in 9, 4 messages to send again, 1 numbers without one/)
    expect(status).toBe(0)
    const records = recordsOf(to)
    expect(numbersIn(records)).toEqual({ epoch: 1, nextOut: 6, nextIn: 9, createdUs: Date.UTC(2026, 0, 2, 9) * 1000 })
    const out = records.filter(({ type, dir: way }) => type === RecordType.message && way === Direction.out)
    expect(out.map(({ seq }) => seq)).toEqual([1, 2, 3, 5])
    expect(text(out[1].raw)).toBe(text(usual[1]))
    expect(out[1].wallUs).toBe(Date.UTC(2026, 0, 2, 9, 30, 2) * 1000)
  })

  it('brings no password along', async () => {
    const dir = scratch()
    write(dir)
    const { to } = await imported(dir)
    const folder = join(to, 'journal')
    const all = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('')
    expect(all).not.toContain('hunter2')
    expect(all).toContain('554=***')
  })

  it('is found again by the session of that name, under the same number', async () => {
    const dir = scratch()
    write(dir)
    const { to } = await imported(dir)
    const log = await journal(join(to, 'journal'), { sync: 'process' })
    const found: JournalRecord[] = []
    log.load(log.stream('TRADE', 'FIX.4.4:ME->VENUE'), 1, 1, 5, 100, (records) => found.push(...records))
    await log.close()
    expect(found.map(({ seq }) => seq)).toEqual([1, 2, 3, 5])
  })

  it('whose header knows more than its body is refused, and nothing is written', async () => {
    const dir = scratch()
    write(dir)
    const body = join(dir, 'FIX.4.4-ME-VENUE.body')
    truncateSync(body, readFileSync(body).length - 1)
    const { result, status, told, to } = await imported(dir)
    expect(result.problems).toHaveLength(1)
    expect(told).toMatch(
      /problem: FIX\.4\.4-ME-VENUE\.header: message 5 would stand at bytes \d+ to \d+, FIX\.4\.4-ME-VENUE\.body has \d+; 1 such/,
    )
    expect([status, existsSync(to)]).toEqual([1, false])
  })

  it('whose numbers are behind its header is refused with what to ask the counterparty', async () => {
    const dir = scratch()
    write(dir, { nextOut: 5 })
    const { told, status } = await imported(dir)
    expect(told).toMatch(/message 5 is stored, but the next number is 5\. .*only it can say/)
    expect(status).toBe(1)
  })

  it('whose header belongs to another body is refused', async () => {
    const dir = scratch()
    write(dir, { messages: usual })
    writeFileSync(join(dir, 'FIX.4.4-ME-VENUE.body'), Buffer.concat([usual[1], usual[0], usual[2], usual[3]]))
    const { result, status } = await imported(dir)
    expect(result.problems[0]).toMatch(/where message NaN stands|where message 2 stands/)
    expect(status).toBe(1)
  })

  it('without a message has its numbers alone', async () => {
    const dir = scratch()
    write(dir, { messages: [], nextOut: 40, nextIn: 1 })
    const { result, to } = await imported(dir, { session: 'FIX.4.4:ME->VENUE' })
    expect(result).toMatchObject({ messages: 0, withoutMessage: 39 })
    expect(numbersIn(recordsOf(to))).toMatchObject({ nextOut: 40, nextIn: 1 })
  })
})

describe('fix import quickfix-store', () => {
  it('takes the last of two messages that were stored under one number', async () => {
    const dir = scratch()
    textStore(dir, { messages: [...usual, stored(5, 'D', '11=A3|55=1|54=2|38=900|')] })
    const { result, to } = await imported(dir)
    expect(result.notes[0]).toMatch(/^1 messages were stored again/)
    expect(
      recordsOf(to)
        .filter(({ seq, dir: way }) => seq === 5 && way === Direction.out)
        .map(({ raw }) => text(raw))[0],
    ).toContain('|11=A3|')
  })

  it('keeps the number of a message that its store has cut, and does not send it again', async () => {
    const dir = scratch()
    const note = stored(4, 'B', '148=caf\xe9|33=1|58=x|')
    javaStore(dir, { messages: [...usual.slice(0, 3), note, usual[3]] })
    const header = join(dir, 'FIX.4.4-ME-VENUE.header')
    const bytes = readFileSync(header)
    bytes.writeInt32BE(note.length - 1, 3 * 16 + 12)
    writeFileSync(header, bytes)
    const { result, to } = await imported(dir)
    expect(result).toMatchObject({ messages: 4, withoutMessage: 1, notes: [expect.stringMatching(/^1 stored messages are cut/)] })
    expect(numbersIn(recordsOf(to))).toMatchObject({ nextOut: 6 })
  })

  it('refuses a header that ends in half an entry', async () => {
    const dir = scratch()
    textStore(dir)
    appendFileSync(join(dir, 'FIX.4.4-ME-VENUE.header'), '6,5')
    expect((await imported(dir)).result.problems[0]).toMatch(/ends in what is no entry \(6,5\)/)
  })

  it('asks which one where there are two, and takes both into one state, each once', async () => {
    const dir = scratch()
    textStore(dir)
    textStore(dir, { name: 'FIX.4.4-ME-QUOTES', messages: [], nextOut: 3, nextIn: 4 })
    await expect(imported(dir)).rejects.toThrow(/--session expected, one of FIX\.4\.4-ME-QUOTES, FIX\.4\.4-ME-VENUE/)
    await expect(imported(dir, { session: 'FIX.4.4:ME->NOBODY' })).rejects.toThrow(AskedWrongly)
    const { to } = await imported(dir, { session: 'FIX.4.4-ME-VENUE' })
    await imported(dir, { session: 'FIX.4.4:ME->QUOTES', name: 'QUOTE', to })
    expect([numbersIn(recordsOf(to), 1).nextOut, numbersIn(recordsOf(to), 2).nextOut]).toEqual([6, 3])
    await expect(imported(dir, { session: 'FIX.4.4-ME-VENUE', to })).rejects.toThrow(/has a session TRADE FIX\.4\.4:ME->VENUE already/)
  })

  it('says where there is no store, or none that can be read', async () => {
    await expect(imported(scratch())).rejects.toThrow(AskedWrongly)
    await expect(imported('/nowhere/at/all')).rejects.toThrow(NotJudged)
    const dir = scratch()
    textStore(dir, { messages: [] })
    await expect(imported(dir, { session: 'FIX.4.4-ME-VENUE' })).rejects.toThrow(/no message of FIX\.4\.4-ME-VENUE says whose it is/)
  })
})
