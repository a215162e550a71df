// Tags whose value in a script is a stand-in: the actual value is matched by a regular expression, unanchored. Suites carry theirs in a file
// `fields.fmt` above the scripts; without one these hold.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type Patterns = ReadonlyMap<string, RegExp>

const seconds = '\\d{8}-\\d{2}:\\d{2}:\\d{2}'
const usual = [`10=\\d{3}`, `42=${seconds}`, `52=${seconds}|${seconds}[.]\\d{3}`, `60=${seconds}`, `122=${seconds}`].join('\n')

export function parsePatterns(text: string): Patterns {
  const lines = text.split(/\r?\n/).filter((line) => /^\d+=/.test(line))
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), new RegExp(line.slice(line.indexOf('=') + 1))]))
}

/** The nearest fields.fmt in the script's folder or above it, four folders at most. */
export function patternsFor(file: string): Patterns {
  let folder = path.dirname(path.resolve(file))
  for (let up = 0; up <= 4; up++) {
    const candidate = path.join(folder, 'fields.fmt')
    if (existsSync(candidate)) return parsePatterns(readFileSync(candidate, 'latin1'))
    folder = path.dirname(folder)
  }
  return parsePatterns(usual)
}
