/** The note of a SNAPSHOT_REF record, by which the journal names a snapshot that is kept: `{"idx":…,"bytes":…,"sha256":"…"}`. */
import { hash } from 'node:crypto'
import type { Snapshot } from './open-journal.ts'

export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes)

export const snapshotRef = ({ idx, state }: Snapshot): { idx: number; bytes: number; sha256: string } => ({
  idx,
  bytes: state.length,
  sha256: sha256(state),
})
