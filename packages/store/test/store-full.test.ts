/** A disk that fills up is a latch: entering and leaving it are records, also where nobody appends anything any more. */
import { RecordType } from '@fix/session'
import { describe, expect, it } from 'vitest'
import { readJournal } from '../src/file.ts'
import { MemoryDisk } from './memory-disk.ts'
import { message, textOf } from './scratch.ts'
import { dir, opened } from './virtual-journal.ts'

const told = (disk: MemoryDisk): string[] =>
  [...readJournal(dir, disk)].filter(({ type }) => type === RecordType.reserve).map(({ note }) => textOf(note))

describe('a journal on a full disk', () => {
  it('records that it is full and that there is room again, without an append between, and over a restart', () => {
    const run = opened(new MemoryDisk(), { headroomBytes: 1000 })
    run.disk.freeBytes = 10
    for (let seq = 1; seq <= 256; seq++) {
      run.log.append(message(seq))
      run.settle()
    }
    expect(run.log.refusal).toBe('storeFull')
    expect(told(run.disk)).toEqual(['{"storeFull":true}'])
    run.disk.freeBytes = 5000
    expect(run.log.refusal).toBeUndefined()
    run.settle()
    expect(told(run.disk)).toEqual(['{"storeFull":true}', '{"storeFull":false}'])
    const left = run.disk.killed()
    left.freeBytes = 10
    const again = opened(left, { headroomBytes: 1000 })
    again.settle()
    expect(told(left).at(-1)).toBe('{"storeFull":true}')
    const free = left.killed()
    const last = opened(free, { headroomBytes: 1000 })
    last.settle()
    expect(last.log.refusal).toBeUndefined()
    expect(told(free).slice(-2)).toEqual(['{"storeFull":true}', '{"storeFull":false}'])
  })
})
