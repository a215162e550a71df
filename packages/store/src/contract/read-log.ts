/** Reads a log as the contract does: range behind range until there is no more. */
import assert from 'node:assert/strict'
import { idxAt } from '../format.ts'
import type { EncodedRecord, RecordLog } from '../record-log.ts'
import { viewOf } from '../record-log.ts'

export async function readAll(log: RecordLog, from: number = 1, to: number = Number.MAX_SAFE_INTEGER): Promise<EncodedRecord[]> {
  const all: EncodedRecord[] = []
  for (;;) {
    const result = await log.range(from + all.length, to)
    assert.equal(result.kind, 'records')
    if (result.kind !== 'records' || result.records.length === 0) return all
    // Plain bytes, whatever the adapter has them in: they are compared.
    for (const record of result.records) all.push(new Uint8Array(record))
  }
}

export const indexesOf = (records: readonly EncodedRecord[]): number[] => records.map((record) => idxAt(viewOf(record), 0))
