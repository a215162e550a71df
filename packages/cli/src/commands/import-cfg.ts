/** `fix import cfg`: a QuickFIX configuration as ours, with the list of what was not mapped. */
import { readFileSync } from 'node:fs'
import type { CfgImport } from '../cfg/config.ts'
import { importCfg } from '../cfg/import-cfg.ts'
import { exit, NotJudged } from '../exit-status.ts'

export interface ImportCfgOptions {
  /** Where the sessions go as JSON; `-` is stdout. */
  readonly out?: string
}

/** Reads, and says on `tell` what came of it, a line for each thing to look at. What is wrong in the file is a result, too. */
export function importCfgFile(file: string, tell: (text: string) => void): { result: CfgImport; status: number } {
  const result = importCfg(textOf(file), file)
  tell(reportOf(result))
  const unknown = result.notMapped.some(({ kind }) => kind === 'unknown')
  return { result, status: result.problems.length > 0 || unknown ? exit.didNot : exit.held }
}

const headings: Readonly<Record<CfgImport['notMapped'][number]['kind'], string>> = {
  unknown: 'unknown',
  notApplicable: 'not applicable here',
  later: 'later, not now',
  noEquivalent: 'has no equivalent',
}

function reportOf({ file, sessions, notMapped, notes, secrets, problems }: CfgImport): string {
  const lines = problems.map(
    ({ line, name, given, expected }) => `${file}:${line}: ${name}: ${given === '' ? '' : `given ${given}, `}expected ${expected}`,
  )
  for (const { line, name, kind, reason } of notMapped) lines.push(`${file}:${line}: ${name} is not mapped, ${headings[kind]}: ${reason}`)
  for (const { line, name, text } of notes) lines.push(`${file}:${line}: ${name}: ${text}`)
  for (const { line, name, ref } of secrets) lines.push(`${file}:${line}: ${name}: the secret is looked for in ${ref}`)
  for (const { name, role } of sessions) lines.push(`${name}: ${role}`)
  const counts = `${sessions.length} sessions, ${problems.length} problems, ${notMapped.length} not mapped`
  return `${lines.join('\n')}${lines.length === 0 ? '' : '\n'}${file}: ${counts}\n`
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new NotJudged(`import cfg: can't read ${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
