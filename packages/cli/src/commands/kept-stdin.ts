/** Logs that are read more than once: what comes by stdin is kept in a file of ours meanwhile, which nobody else can read and which goes with the command. */
import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NotJudged, reasonOf } from '../exit-status.ts'
import type { World } from './reading.ts'

export class KeptStdin {
  /** As they were named, but for stdin. */
  readonly files: readonly string[]
  readonly #folder: string | undefined
  readonly #spool: string

  private constructor(files: readonly string[], folder: string | undefined, spool: string) {
    this.files = files
    this.#folder = folder
    this.#spool = spool
  }

  static async of(command: string, files: readonly string[], { stdin }: Pick<World, 'stdin'>): Promise<KeptStdin> {
    const named = files.length === 0 ? ['-'] : files
    if (!named.includes('-')) return new KeptStdin(named, undefined, '')
    const folder = mkdtempSync(join(tmpdir(), 'fix-'))
    const spool = join(folder, 'stdin')
    try {
      await using handle = await open(spool, 'wx', 0o600)
      for await (const piece of stdin()) await handle.write(piece)
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      throw new NotJudged(`${command}: can't keep what comes by stdin: ${reasonOf(error)}`, { cause: error })
    }
    return new KeptStdin(
      named.map((file) => (file === '-' ? spool : file)),
      folder,
      spool,
    )
  }

  /** The name of a file as the user knows it. */
  nameOf(file: string): string {
    return file === this.#spool ? '-' : file
  }

  close(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true })
  }
}
