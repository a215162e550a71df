/** `fix dictionary import`: a venue's QuickFIX XML as a module of tables and one of types, ready to be imported. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { AskedWrongly, exit, NotJudged } from '../exit-status.ts'
import { DictionaryError } from '../findings.ts'
import { printTables } from '../print-tables.ts'
import { printTypes } from '../print-types.ts'
import { readQuickfix } from '../quickfix.ts'
import { countsOf, type Counts } from '../source.ts'
import { isConstantName, isModuleName } from '../taken-names.ts'
import type { Problem } from '../xml.ts'

export interface ImportOptions {
  readonly out: string
  /** Of the constant and of the files; from the name of the file without it. */
  readonly name?: string
  /** The module that the written ones import `dictionary` from. */
  readonly from: string
}

export interface ImportResult {
  readonly schema: 1
  readonly file: string
  readonly name: string
  readonly beginString?: string
  /** Empty where the file contradicts itself. */
  readonly written: readonly string[]
  readonly counts?: Counts
  readonly problems: readonly Problem[]
}

/** Reads, prints and writes; says on `tell` what it did. A file that contradicts itself is a result, too. */
export function importDictionary(
  file: string,
  options: ImportOptions,
  tell: (text: string) => void,
): { result: ImportResult; status: number } {
  const name = options.name ?? nameOf(file)
  if (!isConstantName(name)) {
    throw new AskedWrongly(
      `dictionary import: '${name}' names no constant of TypeScript${options.name === undefined ? '; give --name' : ''}`,
    )
  }
  if (!isModuleName(options.from)) throw new AskedWrongly(`dictionary import: --from '${options.from}' names no module`)
  const text = world(() => readFileSync(file, 'utf8'), 'read', file)
  try {
    const source = readQuickfix(text, path.basename(file))
    const counts = countsOf(source)
    const files = [
      [path.join(options.out, `${name}.ts`), printTables(source, name, options.from)],
      [path.join(options.out, `${name}-messages.ts`), printTypes(source, options.from)],
    ]
    world(() => mkdirSync(options.out, { recursive: true }), 'make', options.out)
    for (const [target, content] of files) world(() => writeFileSync(target, content), 'write', target)
    const written = files.map(([target]) => target)
    const { fields, components, messages, groups } = counts
    tell(
      `${source.beginString}: ${fields} fields, ${components} components, ${messages} messages, ${groups} groups in ${written.join(', ')}\n`,
    )
    return { result: { schema: 1, file, name, beginString: source.beginString, written, counts, problems: [] }, status: exit.held }
  } catch (error) {
    if (!(error instanceof DictionaryError)) throw error
    // Where an editor or a terminal finds it, whatever the folder.
    tell(error.problems.map(({ line, message }) => `${file}:${line}: ${message}\n`).join(''))
    return { result: { schema: 1, file, name, written: [], problems: error.problems }, status: exit.didNot }
  }
}

/** FIX44.xml is fix44, ctrader-fix44.xml ctraderFix44. */
function nameOf(file: string): string {
  const words = path
    .basename(file, path.extname(file))
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  return words.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('')
}

function world<T>(act: () => T, verb: string, target: string): T {
  try {
    return act()
  } catch (error) {
    throw new NotJudged(`dictionary import: can't ${verb} ${target}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
