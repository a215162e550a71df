import { readdirSync } from 'node:fs'

/** A capture is a folder of files `facts-00000001.ndjson` and on, in the order of what they hold. */
export const captureFileName = (number: number): string => `facts-${String(number).padStart(8, '0')}.ndjson`

const named = /^facts-(\d{8})\.ndjson$/

/** Numbers of the files in a folder, ascending; empty where there is no such folder. */
export function captureFileNumbers(dir: string): number[] {
  let names: string[]
  try {
    names = readdirSync(dir)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
  return names
    .map((name) => named.exec(name))
    .filter((match) => match !== null)
    .map((match) => Number(match[1]))
    .sort((a, b) => a - b)
}

/** Does the folder hold a capture? */
export const isCapture = (dir: string): boolean => captureFileNumbers(dir).length > 0
