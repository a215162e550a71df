/**
 * A journal as version 1 wrote it, kept here for good: what was written once must be readable by every version to come. Should one of these lines
 * have to change, old journals can no longer be read, and that is a new format.
 */
import { fileURLToPath } from 'node:url'
import { Direction, RecordType } from '@fix/session'
import { describe, expect, it } from 'vitest'
import { hex, readChainNote } from '../src/chain.ts'
import { readJournal } from '../src/file.ts'
import { textOf } from './scratch.ts'

const golden = fileURLToPath(new URL('./golden-v1', import.meta.url))

describe('a journal of version 1', () => {
  const records = [...readJournal(golden)]

  it('gives its messages back', () => {
    const messages = records.filter((record) => record.type === RecordType.message)
    expect(messages.length).toBe(51)
    expect(messages.filter((record) => record.dir === Direction.out).map((record) => record.seq)).toEqual(
      Array.from({ length: 27 }, (_, n) => n + 1),
    )
    expect(messages[0]).toMatchObject({ stream: 1, epoch: 1, seq: 1, wallUs: 1_767_346_200_000_001, flags: 0 })
    expect(textOf(messages[0].raw)).toBe('8=FIX.4.4\x019=5\x0135=D\x0134=1\x0110=000\x01')
    expect(textOf(messages[0].note)).toBe('\x01\x01{"n":1}')
  })

  it('says which starts, streams and segments it had', () => {
    const notes = (type: RecordType): string[] => records.filter((record) => record.type === type).map((record) => textOf(record.note))
    expect(notes(RecordType.epoch)).toEqual(['{"sync":"group"}', '{"sync":"process"}'])
    expect(notes(RecordType.stream)).toEqual(['{"name":"TRADE","identity":"FIX.4.4:ME->VENUE"}'])
    expect(notes(RecordType.segmentHeader).length).toBe(2)
  })

  it('ends with this head of its hash chain', () => {
    const last = records.filter((record) => record.type === RecordType.chain).at(-1)
    expect(hex(readChainNote(last?.note ?? new Uint8Array(0))?.head ?? new Uint8Array(0))).toBe(
      '76e2d710d9a7685bdfa4f1cd514b8ff8e53185da5cf3d36e4002f3f3eaa4fcb2',
    )
  })
})
