// npm run fuzz -- NAME [--inputs N] [--seed S] [--json FILE]
// Gives a target N inputs, one a seed from S on, and says what did not hold. An input is reproducible from its seed: --seed S --inputs 1.
// Exit status: 0 all held, 1 not all, 2 asked wrongly.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { run } from './run.ts'
import { targets } from './targets.ts'

interface Wanted {
  name: string
  inputs: number
  seed: number
  json: string | undefined
}

/** What was asked for; throws with the reason where it makes no sense. */
function asked(): Wanted {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      inputs: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
    },
  })
  const known = `known: ${Object.keys(targets).join(', ')}`
  if (positionals.length !== 1) throw new Error(`one name is expected; ${known}; given: ${positionals.join(' ') || 'none'}`)
  const [name] = positionals
  if (!Object.hasOwn(targets, name)) throw new Error(`nothing here is named ${name}; ${known}`)
  return { name, inputs: whole('--inputs', values.inputs, 1), seed: whole('--seed', values.seed, 0), json: values.json }
}

function whole(option: string, text: string, least: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least || value > 2 ** 48)
    throw new Error(`${option} is a whole number from ${least} on; given: ${text}`)
  return value
}

async function main(): Promise<number> {
  let wanted: Wanted
  try {
    wanted = asked()
  } catch (error) {
    console.error(`fuzz: ${(error as Error).message}`)
    return 2
  }
  const { name, inputs, seed, json } = wanted
  const target = await targets[name]()
  const { inputs: tried, failures } = run(target, seed, inputs, (done, failed) => console.error(`${done} inputs, ${failed} failures`))
  for (const { seed, inputs, reason, input } of failures)
    console.error(`FAILED --seed ${seed} --inputs ${inputs}: ${reason}\n       ${JSON.stringify(input)}`)
  console.error(failures.length === 0 ? `${tried} inputs, all held` : `${failures.length} failures`)
  if (json !== undefined) {
    const line = `${JSON.stringify({ schema: 1, inputs: tried, failures: failures.map(({ seed, input, reason }) => ({ seed, input, reason })) })}\n`
    writeFileSync(json === '-' ? process.stdout.fd : json, line)
  }
  return failures.length === 0 ? 0 : 1
}

process.exitCode = await main()
