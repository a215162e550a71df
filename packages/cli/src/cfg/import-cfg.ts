/**
 * A QuickFIX `.cfg` file in our own words: each line is looked up once, each session put together from the defaults and its own lines, and all
 * that has no place is listed with its reason. Nothing is dropped without a word, and no secret is repeated.
 */
import { readCfg, type CfgEntry, type CfgSection } from './cfg-file.ts'
import type { CfgImport, CfgSession } from './config.ts'
import { assemble } from './assemble.ts'
import { named, near } from './names.ts'
import { Report } from './report.ts'
import { emptyDraft, type Mapped } from './setting.ts'
import { Wrong } from './value.ts'

/** One setting that is mapped, with its value read. */
export interface ReadEntry {
  readonly line: number
  readonly name: string
  readonly suffix: string
  readonly setting: Mapped
  readonly value: unknown
}

/** By name and number; what is put later replaces what was put before. */
export type ReadEntries = Map<string, ReadEntry>

/** `file` is only named in the result. */
export function importCfg(text: string, file: string): CfgImport {
  const cfg = readCfg(text)
  const report = new Report()
  for (const { line, expected } of cfg.errors) report.problem(line, 'syntax', '', expected)
  const defaults: ReadEntries = new Map()
  for (const section of cfg.defaults) for (const [key, entry] of readSection(section, report)) defaults.set(key, entry)
  const sessions: CfgSession[] = []
  const lines = new Map<string, number>()
  for (const section of cfg.sessions) {
    const own = readSection(section, report)
    const session = sessionOf(section.line, defaults, own, report)
    if (session === undefined) continue
    const first = lines.get(session.name)
    if (first === undefined) sessions.push(session)
    else report.problem(section.line, 'SESSION', session.name, `another identity or SessionQualifier than the session of line ${first}`)
    lines.set(session.name, first ?? section.line)
  }
  if (cfg.sessions.length === 0 && cfg.errors.length === 0) report.problem(1, 'SESSION', '', 'at least one [SESSION]')
  return { schema: 1, file, sessions, ...report.result() }
}

function readSection(section: CfgSection, report: Report): ReadEntries {
  const entries: ReadEntries = new Map()
  for (const entry of section.entries) {
    const read = readEntry(entry, report)
    if (read === undefined) continue
    const key = read.name + read.suffix
    if (entries.has(key)) report.note(entry.line, read.name, 'given twice in one section; this line counts')
    entries.set(key, read)
  }
  return entries
}

function readEntry({ line, name: written, value }: CfgEntry, report: Report): ReadEntry | undefined {
  const found = named(written)
  if (found === undefined) {
    report.unknown(line, written, near(written))
    return undefined
  }
  if (!('setting' in found)) {
    report.notMapped(line, written, found.kind, found.reason)
    return undefined
  }
  const { name, suffix, setting } = found
  if (written !== name + suffix) report.note(line, written, `taken for ${name}${suffix}; QuickFIX tells capitals from small letters`)
  if (setting.kind !== 'mapped') {
    report.notMapped(line, name, setting.kind, setting.reason)
    return undefined
  }
  if (!setting.hidden && /\$\{[^}]*\}/.test(value)) {
    report.problem(line, name, value, 'a value: variables of QuickFIX/J are not filled in here')
    return undefined
  }
  const read = setting.read(value)
  if (!(read instanceof Wrong)) return { line, name, suffix, setting, value: read }
  report.problem(line, name, setting.hidden ? '***' : value, read.expected)
  return undefined
}

/** The session of a section, or undefined where something is wrong that it needs. */
function sessionOf(line: number, defaults: ReadEntries, own: ReadEntries, report: Report): CfgSession | undefined {
  const effective: ReadEntries = new Map([...defaults, ...own])
  const draft = emptyDraft()
  const part = (key: string): string => {
    const value = effective.get(key)?.value
    return typeof value === 'string' ? value : ''
  }
  const identity = ['SenderCompID', 'TargetCompID', 'SessionQualifier'].map(part).filter((word) => word !== '')
  for (const { line: at, name, suffix, setting, value } of effective.values()) {
    const tell = {
      note: (text: string) => report.note(at, name, text),
      notMapped: (kind: 'notApplicable' | 'later' | 'noEquivalent', reason: string) => report.notMapped(at, name, kind, reason),
      secret: (more = suffix) => report.secret(at, name, [...identity, name, more]),
    }
    setting.put(draft, value as never, tell, suffix)
  }
  return assemble(draft, line, (key) => effective.get(key)?.line ?? line, report)
}
