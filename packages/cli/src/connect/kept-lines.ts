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
  const words = /[A-Za-z0-9_]+/g
  let kept = ''
  let at = 0
  for (let found = words.exec(line); found !== null; found = words.exec(line)) {
    const key = found[0].replace(/^0+(?=[0-9])/, '')
    const tag = names.tagOf(dictionary, key)
    const isSecret = secretNames.has(key.toLowerCase()) || (tag !== undefined && secret.includes(tag))
    const behind = words.lastIndex
    // A number behind a sign is a value, and so is what stands in quotes.
    if (!isSecret || line[found.index - 1] === '=') {
      words.lastIndex += /^:?="(?:[^"\\]|\\.)*"/.exec(line.slice(behind))?.[0].length ?? 0
      continue
    }
    const [whole, sign = '', value = ''] = /^(:?=)("(?:[^"\\]|\\.)*"|[^\s"]+)(?=\s|$)/.exec(line.slice(behind)) ?? ['']
    // Where the value ends nobody knows who has mistyped it: a blank, a quote too few, a colon for the sign.
    if (whole === '' || !/^\s*([A-Za-z0-9_]+:?=|$)/.test(line.slice(behind + whole.length)))
      return `${kept}${line.slice(at, behind)}${/^\s*:?=?/.exec(line.slice(behind))![0]}***`
    words.lastIndex = behind + whole.length
    if (/^"?(env|file):/.test(value)) continue
    kept += `${line.slice(at, behind)}${sign}***`
    at = words.lastIndex
  }
  return kept + line.slice(at)
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
