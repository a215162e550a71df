/**
 * A gateway's state, or the journal in it, as what a replay reads: the capture that stands beside the journal. The journal alone is no market to
 * replay, as of market data it keeps sequence numbers and nothing else.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isCapture } from '@fix/capture'
import { NotJudged } from './asked-wrongly.ts'

/** The capture of a state folder or of a journal's folder, else the path itself. Throws NotJudged for a journal without one. */
export function captureOf(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true || isCapture(path)) return path
  const state = isJournal(path) ? dirname(path) : path
  const capture = join(state, 'capture')
  if (isCapture(capture)) return capture
  if (!isJournal(path) && !isJournal(join(path, 'journal'))) return path
  throw new NotJudged(
    `${path}: a journal without a capture beside it has no market to replay: of market data it keeps sequence numbers only. ` +
      'What it holds, orders and reports, `fix journal show` prints and `fix prove` holds against a venue’s log.',
  )
}

const isJournal = (dir: string): boolean => existsSync(dir) && readdirSync(dir).some((name) => /^segment-\d+\.fixj$/.test(name))
