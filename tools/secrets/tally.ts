/** What the test files of one run have searched for planted secrets, added up in a file that `npm test` names. */
import { appendFileSync, readFileSync } from 'node:fs'

export interface Searched {
  bytes: number
  files: number
  outputs: number
}

const variable = 'FIX_SECRET_TALLY'

export function startTally(file: string): void {
  process.env[variable] = file
  appendFileSync(file, '')
}

/** Without a file to add up in, as where a test is run by itself, nothing is kept. */
export function tally(searched: Searched): void {
  const file = process.env[variable]
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(searched)}\n`)
}

export function sumOf(file: string): Searched {
  const sum = { bytes: 0, files: 0, outputs: 0 }
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue
    const one = JSON.parse(line) as Searched
    sum.bytes += one.bytes
    sum.files += one.files
    sum.outputs += one.outputs
  }
  return sum
}
