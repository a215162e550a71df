/**
 * `npm run reliability`: makes the page of reliability again from what the runs have left; `--tests` runs the tests that its table names first.
 * Status 0: it stands, 1: a test did not hold, 2: asked wrongly, 3: it could not be made.
 */
import { parseArgs } from 'node:util'
import { recordRun, renderPage } from './record.ts'
import { runNamedTests } from './tests-run.ts'

const usage = `reliability [--tests]
  --tests   runs every test that the table of faults names, and records what each counted`

async function main(tests: boolean): Promise<number> {
  if (!tests) {
    await renderPage()
    return 0
  }
  const result = await runNamedTests()
  await recordRun('tests', result, 'npm run reliability -- --tests')
  const failed = result.tests.filter((one) => one.failed > 0)
  for (const { file, title } of failed) process.stderr.write(`did not hold: ${file}: ${title}\n`)
  return failed.length === 0 ? 0 : 1
}

let asked: { tests: boolean; help: boolean } | undefined
try {
  const flag = { type: 'boolean', default: false } as const
  asked = parseArgs({ options: { tests: flag, help: flag } }).values
} catch (error) {
  process.stderr.write(`reliability: ${(error as Error).message}\n${usage}\n`)
  process.exitCode = 2
}
if (asked?.help === true) process.stdout.write(`${usage}\n`)
else if (asked !== undefined) {
  try {
    process.exitCode = await main(asked.tests)
  } catch (error) {
    process.stderr.write(`reliability: ${(error as Error).message}\n`)
    process.exitCode = 3
  }
}
