// npm run order-states -- FILE… [--json FILE]
// Plays files of order state scenarios against the order engine, over the bytes of FIX.4.2, FIX.4.4 and FIX.5.0SP2. The result is JSON on stdout, or in
// the file that --json names; who passed and who did not is told on stderr. Exit status: 0 all passed, 1 not all, 2 asked wrongly.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readScenarios, runScenarios } from './run.ts'

function asked(): { json: string; files: ReturnType<typeof readScenarios> } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string', default: '-' } } })
  if (positionals.length === 0) throw new Error('no file given: name files of order state scenarios')
  return { json: values.json, files: readScenarios(positionals) }
}

function main(): number {
  let wanted
  try {
    wanted = asked()
  } catch (error) {
    console.error(`order-states: ${(error as Error).message}`)
    return 2
  }
  const results = runScenarios(wanted.files)
  for (const { id, dialect, passed, row, expected, actual } of results)
    if (!passed) console.error(`FAILED ${id} in ${dialect}: ${row}: expected ${expected}, got ${actual}`)
  const passed = results.filter((result) => result.passed).length
  const failed = results.length - passed
  console.error(`${passed} passed, ${failed} failed`)
  const text = `${JSON.stringify({ schema: 1, passed, failed, results })}\n`
  writeFileSync(wanted.json === '-' ? process.stdout.fd : wanted.json, text)
  return failed === 0 ? 0 : 1
}

process.exitCode = main()
