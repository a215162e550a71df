/** A folder that is gone after the test, and what a test asks of a journal in it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Journal } from '@fix/session'
import { onTestFinished } from 'vitest'

export { appended, bytesOf, message, seqs, textOf } from './scratch-records.ts'

export function scratch(): string {
  const dir = mkdtempSync(join(tmpdir(), 'fix-store-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** Waits until the index is stored; rejects if the journal fails first. */
export function stored(journal: Journal, idx: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (journal.storedIdx >= idx) resolve()
    journal.onStored((upTo) => {
      if (upTo >= idx) resolve()
    })
    journal.onFailed(reject)
  })
}

/** The next turn of the event loop: everything that was due is over. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
