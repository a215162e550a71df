/**
 * A journal in files as a place of the contract. A crash leaves what has been written: the folder as it is at that moment, without its lock, is copied, and the
 * journal that still lives in this process keeps the old one.
 */
import { cpSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { JournalPlace } from '../src/contract.ts'
import { journal } from '../src/file.ts'
import type { JournalOptions } from '../src/file.ts'

/** `folder` makes an empty one, and takes it away some time. */
export function filePlace(options: JournalOptions, folder: () => string): JournalPlace {
  let dir = folder()
  return {
    open: () => journal(dir, options),
    crash: () => {
      const next = folder()
      // The socket beside the lock is no file to copy.
      cpSync(dir, next, { recursive: true, filter: (from) => !from.endsWith('.sock') })
      rmSync(join(next, 'lock'))
      dir = next
      return Promise.resolve()
    },
    tear: (bytes) => {
      const last = join(
        dir,
        readdirSync(dir)
          .filter((name) => name.endsWith('.fixj'))
          .sort()
          .at(-1) ?? '',
      )
      truncateSync(last, statSync(last).size - bytes)
      return Promise.resolve()
    },
    end: () => Promise.resolve(),
  }
}
