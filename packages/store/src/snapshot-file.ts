/**
 * A state that was folded from the journal up to some index, in a file of its own. It saves time at a start and lets old segments go; while these
 * are there, it can be lost without losing anything. Little endian:
 *
 *     headLen u32 | crc32 u32 of the head | head, JSON | state
 *
 * The index is that of a CHAIN record, and the head names the hash chain there: a snapshot belongs to one history. It is kept only when all that it
 * covers is synced, so a whole snapshot that is ahead of its journal, or of other records, shows that synced records are gone.
 */
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { readFully } from './disk.ts'
import type { Disk } from './disk.ts'
import type { Snapshot } from './open-journal.ts'
import { decodeJson, encodeJson } from './segment.ts'
import { sha256, snapshotRef } from './snapshot-ref.ts'

export const snapshotVersion = 1
/** A snapshot's name until it is whole. */
export const draftName = 'snapshot.draft'
const prefixBytes = 8
const maxHeadBytes = 64 * 1024

export interface SnapshotHead {
  format: number
  /** Id of the journal. */
  journal: string
  idx: number
  /** Hash chain up to that index, in hex. */
  chain: string
  /** Length and SHA-256 of the state. */
  bytes: number
  sha256: string
}

/** A snapshot that is whole; `chain` is what ties it to a journal. */
export interface KeptSnapshot extends Snapshot {
  file: string
  journal: string
  chain: string
}

/** A snapshot that is passed over, and why. */
export interface IgnoredSnapshot {
  file: string
  reason: string
}

export const snapshotName = (idx: number): string => `snapshot-${String(idx).padStart(16, '0')}.fixs`
const namePattern = /^snapshot-\d{16}\.fixs$/

/** The bytes of a snapshot's file. */
export function encodeSnapshot({ journal, chain, ...snapshot }: KeptSnapshot): Uint8Array {
  const { state } = snapshot
  const head: SnapshotHead = { format: snapshotVersion, journal, chain, ...snapshotRef(snapshot) }
  const json = encodeJson(head)
  const bytes = new Uint8Array(prefixBytes + json.length + state.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, json.length, true)
  view.setUint32(4, crc32(json), true)
  bytes.set(json, prefixBytes)
  bytes.set(state, prefixBytes + json.length)
  return bytes
}

/** The snapshot in these bytes, or what is wrong with them. */
export function decodeSnapshot(bytes: Uint8Array, file: string): KeptSnapshot | string {
  if (bytes.length < prefixBytes) return 'too short'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const headLen = view.getUint32(0, true)
  if (headLen > maxHeadBytes || prefixBytes + headLen > bytes.length) return 'too short'
  const json = bytes.subarray(prefixBytes, prefixBytes + headLen)
  if (crc32(json) !== view.getUint32(4, true)) return 'damaged head'
  const head = decodeJson(json) as Partial<SnapshotHead> | undefined
  if (typeof head?.format !== 'number') return 'unreadable head'
  if (head.format > snapshotVersion) return `format ${head.format}, this program reads up to ${snapshotVersion}`
  if (typeof head.idx !== 'number' || typeof head.journal !== 'string' || typeof head.chain !== 'string') return 'unreadable head'
  const state = new Uint8Array(bytes.subarray(prefixBytes + headLen))
  if (state.length !== head.bytes) return `state of ${state.length} bytes, its head says ${head.bytes}`
  if (sha256(state) !== head.sha256) return 'damaged state'
  return { idx: head.idx, state, file, journal: head.journal, chain: head.chain }
}

export interface FoundSnapshots {
  /** Newest first. */
  whole: KeptSnapshot[]
  ignored: IgnoredSnapshot[]
}

export function readSnapshots(disk: Disk, dir: string): FoundSnapshots {
  const whole: KeptSnapshot[] = []
  const ignored: IgnoredSnapshot[] = []
  for (const name of disk
    .list(dir)
    .filter((candidate) => namePattern.test(candidate))
    .reverse()) {
    const file = join(dir, name)
    const found = readSnapshot(disk, file)
    if (typeof found === 'string') ignored.push({ file, reason: found })
    else whole.push(found)
  }
  return { whole, ignored }
}

/** A disk that fails here costs a snapshot, no more; the journal behind it is read next and shows what is wrong. */
function readSnapshot(disk: Disk, path: string): KeptSnapshot | string {
  let file: number | undefined
  try {
    file = disk.open(path, 'read')
    const bytes = new Uint8Array(disk.size(file))
    return decodeSnapshot(bytes.subarray(0, readFully(disk, file, bytes, 0, bytes.length, 0)), path)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    if (file !== undefined) disk.close(file)
  }
}
