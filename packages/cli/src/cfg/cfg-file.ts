/**
 * The text of a QuickFIX `.cfg` file as sections of named values that know their lines. What a name means, and whether its value is right, is not
 * asked here. Values are kept as they stand: secrets leave this room only through `setting.ts`.
 */

export interface CfgEntry {
  readonly line: number
  /** As written. */
  readonly name: string
  readonly value: string
}

export interface CfgSection {
  readonly line: number
  readonly entries: readonly CfgEntry[]
}

/** A line that can't be read, or a section that can't be. The line itself is not shown, as it may hold a password. */
export interface CfgSyntaxError {
  readonly line: number
  readonly expected: string
}

export interface CfgText {
  /** Every [DEFAULT] section, in order: what a later one says counts. */
  readonly defaults: readonly CfgSection[]
  readonly sessions: readonly CfgSection[]
  readonly errors: readonly CfgSyntaxError[]
}

export function readCfg(text: string): CfgText {
  const defaults: CfgSection[] = []
  const sessions: CfgSection[] = []
  const errors: CfgSyntaxError[] = []
  let entries: CfgEntry[] | undefined
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = index + 1
    const words = (index === 0 ? raw.replace(/^\uFEFF/, '') : raw).trim()
    if (words === '' || words.startsWith('#')) return
    if (words.startsWith('[')) {
      entries = []
      const name = /^\[\s*([^\]]*?)\s*\]$/.exec(words)?.[1].toUpperCase()
      if (name === 'DEFAULT') defaults.push({ line, entries })
      else if (name === 'SESSION') sessions.push({ line, entries })
      else errors.push({ line, expected: '[DEFAULT] or [SESSION]' })
      return
    }
    const equals = words.indexOf('=')
    if (equals < 1) return void errors.push({ line, expected: 'a section, Name=Value, or a comment that begins with #' })
    if (entries === undefined) return void errors.push({ line, expected: '[DEFAULT] or [SESSION] before the first setting' })
    entries.push({ line, name: words.slice(0, equals).trim(), value: words.slice(equals + 1).trim() })
  })
  return { defaults, sessions, errors }
}
