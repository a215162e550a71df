/**
 * A journal in files as a place of the contract. A crash leaves what has been written: the folder as it is at that moment, without its lock, is copied, and the
 * journal that still lives in this process keeps the old one.
 */
import { cpSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { JournalPlace } from '../src/contract.ts'
import { journal } from '../src/file.ts'
import type { JournalOptions } from '../src/file.ts'
import type { OpenJournal } from '../src/index.ts'
import { scratch } from './scratch.ts'

export function filePlace(options: JournalOptions): JournalPlace {
  let dir = scratch()
  const crashed: OpenJournal[] = []
  return {
    open: () => journal(dir, options),
    crash: (old) => {
      crashed.push(old)
      const next = scratch()
      cpSync(dir, next, { recursive: true })
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
    end: async () => {
      for (const old of crashed) await old.close()
    },
  }
}
