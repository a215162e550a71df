// Every scenario of the files in every dialect: one result each, with the first row that does not hold.
import { readFileSync } from 'node:fs'
import { dialects, type Dialect } from './dialects.ts'
import { play } from './play.ts'
import { parseScenarios, pathsOf, type Scenario } from './scenario-file.ts'

export interface Result {
  readonly id: string
  readonly dialect: string
  readonly passed: boolean
  /** FILE:LINE: the row as it stands there. */
  readonly row?: string
  readonly expected?: string
  readonly actual?: string
}

/** Reads all files before anything is played. Throws where one can't be read, or is not of the grammar. */
export function readScenarios(files: readonly string[]): { file: string; scenarios: readonly Scenario[] }[] {
  return files.map((file) => ({ file, scenarios: parseScenarios(readFileSync(file, 'utf8'), file).scenarios }))
}

export function runScenarios(files: readonly { file: string; scenarios: readonly Scenario[] }[]): Result[] {
  return files.flatMap(({ file, scenarios }) =>
    scenarios.flatMap((scenario) => dialects.map((dialect) => resultOf(file, scenario, dialect))),
  )
}

function resultOf(file: string, scenario: Scenario, dialect: Dialect): Result {
  const { id } = scenario
  for (const path of pathsOf(scenario)) {
    const failure = play(scenario, path, dialect)
    if (failure === undefined) continue
    const { row, expected, actual } = failure
    return { id, dialect: dialect.id, passed: false, row: `${file}:${row.line}: ${row.text}`, expected, actual }
  }
  return { id, dialect: dialect.id, passed: true }
}
