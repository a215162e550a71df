/**
 * Where bytes wait for the end of the turn in which they were written: chunks that all sockets of the process share, as a socket needs one only
 * for that long. A thousand sockets at rest have none.
 */
import { Buffer } from 'node:buffer'

export const chunkBytes = 65_536
/** Chunks kept for the next who asks. */
const most = 16
const idle: Buffer[] = []

export function borrowChunk(): Buffer {
  return idle.pop() ?? Buffer.allocUnsafeSlow(chunkBytes)
}

/** Nobody reads these bytes any more. */
export function giveBackChunk(chunk: Buffer): void {
  if (idle.length < most) idle.push(chunk)
}
