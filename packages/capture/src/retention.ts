/** Old files go when a new one begins: never the one that is written, never one that stands between two that stay. */
import { statSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { captureFileName, captureFileNumbers, rawFileName, rawFileNumbers } from './capture-files.ts'

export interface Retention {
  /** So many of the newest files stay, the one that is written among them. */
  files?: number
  /** The newest files stay as long as they are no more than this together, in bytes. */
  bytes?: number
}

/** Removes what need not stay; gives how many files that were. */
export function retire(dir: string, retain: Retention, what: 'facts' | 'raw' = 'facts'): number {
  const [numbers, nameOf] = what === 'facts' ? [captureFileNumbers(dir), captureFileName] : [rawFileNumbers(dir), rawFileName]
  const { files = Infinity, bytes = Infinity } = retain
  const newestFirst = numbers.reverse()
  let together = 0
  let kept = 0
  for (const number of newestFirst) {
    together += statSync(join(dir, nameOf(number))).size
    if (kept > 0 && (kept >= files || together > bytes)) break
    kept++
  }
  for (const number of newestFirst.slice(kept).reverse()) unlinkSync(join(dir, nameOf(number)))
  return newestFirst.length - kept
}
