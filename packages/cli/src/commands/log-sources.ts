/** The bytes of a log in pieces: of a file, one that was compressed with gzip too, or of stdin. A piece is good until the next one is asked for. */
import { open } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { NotJudged, reasonOf } from '../exit-status.ts'

const pieceBytes = 1 << 20

export type Stdin = () => AsyncIterable<Uint8Array>

/** What `-` stands for, and what is read where no file is named. */
export const processStdin: Stdin = () => process.stdin as AsyncIterable<Uint8Array>

/** Throws NotJudged where it can't be read. */
export async function* piecesOf(command: string, file: string, stdin: Stdin): AsyncGenerator<Uint8Array> {
  try {
    if (file === '-') yield* stdin()
    else if (file.endsWith('.gz')) yield* unpacked(file)
    else yield* plain(file)
  } catch (error) {
    throw new NotJudged(`${command}: can't read ${file}: ${reasonOf(error)}`, { cause: error })
  }
}

async function* plain(file: string): AsyncGenerator<Uint8Array> {
  await using handle = await open(file, 'r')
  const piece = Buffer.allocUnsafe(pieceBytes)
  for (;;) {
    const { bytesRead } = await handle.read(piece, 0, pieceBytes, null)
    if (bytesRead === 0) return
    yield piece.subarray(0, bytesRead)
  }
}

async function* unpacked(file: string): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip()
  // The reader of `unzip` gets the error, whichever of the two has it.
  pipeline(createReadStream(file), unzip, () => undefined)
  yield* unzip as AsyncIterable<Uint8Array>
}
