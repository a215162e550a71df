/**
 * The lines that a prompt remembers, the newest first, as readline has them. One in which a secret stands itself is not remembered: its value is blank, whether the line was sent or refused.
 */
import type { Dictionary } from '@fix/dictionary'
import { TagNames } from '../raw/tag-names.ts'

export const mostLines = 500
const longestLine = 4096
const names = new TagNames()
/** As later versions call them: who types one where the dictionary has none has typed a secret all the same. */
const secretNames: ReadonlySet<string> = new Set([
  'username',
  'password',
  'newpassword',
  'rawdata',
  'encryptedpassword',
  'encryptednewpassword',
])

/** A line as it may be kept. References to secrets are none. */
export function withoutSecrets(line: string, dictionary: Dictionary<unknown>, secret: readonly number[]): string {
  // Whoever has typed a quote too few has one value up to the end.
  return line.replace(/([A-Za-z0-9_]+)(:?=)("(?:[^"\\]|\\.)*(?:"|$)|[^ \t]*)/g, (whole, key: string, sign: string, value: string) => {
    const tag = names.tagOf(dictionary, key)
    const isReference = /^"?(env|file):/.test(value)
    const isSecret = secretNames.has(key.toLowerCase()) || (tag !== undefined && secret.includes(tag))
    return isSecret && !isReference ? `${key}${sign}***` : whole
  })
}

/** As they are written to a file, the oldest first, and read again. */
export function keptText(newestFirst: readonly string[]): string {
  return newestFirst
    .slice(0, mostLines)
    .map((line) => `${line.slice(0, longestLine)}\n`)
    .reverse()
    .join('')
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-mostLines)
    .reverse()
}
