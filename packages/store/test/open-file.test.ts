/** The journal without a process around it: over a disk in memory, with turns that the test gives. */
import { describe, expect, it } from 'vitest'
import { openJournal, readJournal } from '../src/file.ts'
import { MemoryDisk } from './memory-disk.ts'
import { message, seqs } from './scratch.ts'
import { dir, ended, opened, turns } from './virtual-journal.ts'

/** A run over two starts: messages, a killed process, messages, and an end. */
function story(): MemoryDisk {
  const before = opened(new MemoryDisk())
  for (let seq = 1; seq <= 40; seq++) {
    before.log.append(message(seq))
    if (seq % 3 === 0) before.log.flush()
    if (seq % 7 === 0) before.disk.finishSyncs()
  }
  const after = opened(before.disk.killed())
  after.log.append(message(100))
  ended(after)
  return after.disk
}

describe('the journal over a disk and turns that are given', () => {
  it('does nothing of itself: a record is written with the turn and stored with the sync', () => {
    const disk = new MemoryDisk()
    disk.slowSyncs = true
    const turn = turns()
    const log = openJournal(dir, { disk, defer: turn.defer, id: 'a journal', clock: () => 42, reserveBytes: 0 })
    const written = disk.bytes(`${dir}/segment-00000001.fixj`).length
    const idx = log.append(message(1))
    expect(disk.bytes(`${dir}/segment-00000001.fixj`).length).toBe(written)
    turn.run()
    expect(disk.bytes(`${dir}/segment-00000001.fixj`).length).toBeGreaterThan(written)
    expect(log.storedIdx).toBeLessThan(idx)
    disk.finishSyncs()
    expect(log.storedIdx).toBeGreaterThanOrEqual(idx)
  })

  it('gives the same bytes each time, over a crash and a restart', () => {
    const [one, two] = [story(), story()]
    expect([...one.files.keys()].length).toBeGreaterThan(1)
    expect([...one.files.keys()]).toEqual([...two.files.keys()])
    for (const path of one.files.keys()) expect(one.bytes(path), path).toEqual(two.bytes(path))
    expect(seqs(readJournal(dir, one)).at(-1)).toBe(100)
  })

  it('ends when its last sync is over, tells each who asked, and lets go once', () => {
    const told: string[] = []
    const { log, disk } = opened(new MemoryDisk(), { lock: () => told.push('let go') })
    log.append(message(1))
    log.flush()
    log.append(message(2))
    log.end((failure) => told.push(`first ${String(failure)}`))
    log.end((failure) => told.push(`second ${String(failure)}`))
    expect(told).toEqual([])
    disk.finishSyncs()
    expect(told).toEqual([])
    disk.finishSyncs()
    expect(told).toEqual(['let go', 'first undefined', 'second undefined'])
    log.end((failure) => told.push(`third ${String(failure)}`))
    expect(told.at(-1)).toBe('third undefined')
    expect(disk.openFiles).toBe(0)
    expect(seqs(readJournal(dir, disk))).toEqual([1, 2])
  })
})
