// npm run fuzz -- NAME [--inputs N] [--seed S] [--json FILE] [--report]
// Gives a target N inputs, ten million unless it is told otherwise, one a seed from S on, and says what did not hold. An input is reproducible from its
// seed: --seed S --inputs 1. How far it has come stands on stderr every hundred thousand inputs.
// --report keeps the run of `codec` and of `session` for docs/reports/reliability.md.
// Exit status: 0 all held, 1 not all, 2 asked wrongly.
import { writeFileSync } from 'node:fs'
import { asked, type Asked } from './asked.ts'
import { recordRun } from '../reliability/record.ts'
import { run } from './run.ts'
import { targetNames, targets, type TargetName } from './targets.ts'

async function main(): Promise<number> {
  let wanted: Asked<TargetName>
  try {
    wanted = asked(process.argv.slice(2), targetNames)
  } catch (error) {
    console.error(`fuzz: ${(error as Error).message}`)
    return 2
  }
  const { name, inputs, seed, json, report } = wanted
  const target = await targets[name]()
  const { inputs: tried, failures } = run(target, seed, inputs, (done, failed) => console.error(`${done} inputs, ${failed} failures`))
  for (const { seed, inputs, reason, input } of failures)
    console.error(`FAILED --seed ${seed} --inputs ${inputs}: ${reason}\n       ${JSON.stringify(input)}`)
  console.error(failures.length === 0 ? `${tried} inputs, all held` : `${failures.length} failures`)
  const result = { schema: 1 as const, inputs: tried, failures: failures.map(({ seed, input, reason }) => ({ seed, input, reason })) }
  if (json !== undefined) writeFileSync(json === '-' ? process.stdout.fd : json, `${JSON.stringify(result)}\n`)
  if (report) await recordRun(`fuzz-${name}`, result, `npm run fuzz -- ${name} --inputs ${inputs} --seed ${seed} --report`)
  return failures.length === 0 ? 0 : 1
}

process.exitCode = await main()
