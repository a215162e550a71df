/** A secret by its reference, `env:NAME` or `file:PATH`: never in the words of a command, which others may read. */
import { readFileSync } from 'node:fs'
import { AskedWrongly, NotJudged } from '../exit-status.ts'

export function secretBehind(command: string, option: string, reference: string): string {
  const [, kind, where] = /^(env|file):(.+)$/.exec(reference) ?? []
  if (kind === undefined)
    throw new AskedWrongly(`${command}: ${option}: a reference expected, env:NAME or file:PATH; a secret never stands here itself`)
  if (kind === 'env') {
    const value = process.env[where] ?? ''
    if (value === '') throw new AskedWrongly(`${command}: ${option}: ${reference} is not set`)
    return value
  }
  try {
    return readFileSync(where, 'utf8').trim()
  } catch (error) {
    throw new NotJudged(`${command}: ${option}: ${reference} can't be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, {
      cause: error,
    })
  }
}
