/**
 * `npm run seeds`: the deterministic simulation, seed by seed. Data goes to stdout, progress and reasons to stderr. Status 0: every invariant held
 * in every seed, 1: one did not, 2: asked wrongly.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { profiles } from '@fix/simulation'
import { AskedWrongly, exit } from '../asked-wrongly.ts'
import { playSeeds } from './play.ts'
import { shrink } from './shrink.ts'
import { recoveredWithinMs, Sum, type SeedOutcome } from './sum.ts'
import { playSeed, worlds, type Played } from './worlds.ts'

const usage = `seeds [--seeds N] [--from S] [--seed S] [--world ${worlds.join('|')}] [--profile ${profiles.join('|')}]
      [--workers N] [--json FILE] [--report] [--no-shrink]
  --seeds N       how many; 500 unless told
  --from S        the first of them; 1 unless told
  --seed S        this one alone, with its story
  --world NAME    desk unless told: a gateway before a venue, its file journal over a disk that fails; desk-memory keeps records in memory;
                  engines: an initiator and an acceptor, both with such a journal; books: a venue that quotes and a subscriber to its books,
                  with the service level of their recovery; switch: a gateway that dies at a moment of its kill switch's going
  --profile NAME  which faults are about; all unless told
  --workers N     processes that share the work; 1 unless told
  --json FILE     where the result goes; - is stdout, as without it
  --report        records the run for docs/reports/reliability.md
  --no-shrink     a failing seed is told as it is`

interface Asked extends Played {
  readonly seeds: readonly number[]
  readonly single: boolean
  readonly workers: number
  readonly json: string
  readonly report: boolean
  readonly shrinks: boolean
  readonly words: string
}

function asked(): Asked | undefined {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const options = {
    seeds: text,
    from: text,
    seed: text,
    world: text,
    profile: text,
    workers: text,
    json: text,
    report: flag,
    help: flag,
    'no-shrink': flag,
  }
  let values
  try {
    values = parseArgs({ options }).values
  } catch (error) {
    throw new AskedWrongly(error instanceof Error ? error.message : String(error))
  }
  if (values.help === true) return undefined
  const single = values.seed !== undefined
  if (single && (values.seeds !== undefined || values.from !== undefined))
    throw new AskedWrongly('--seed plays one seed, expected neither --seeds nor --from beside it')
  const from = whole('--from', values.from ?? '1', 0, Number.MAX_SAFE_INTEGER)
  const count = whole('--seeds', values.seeds ?? '500', 1, 10_000_000)
  const seeds = single
    ? [whole('--seed', values.seed ?? '', 0, Number.MAX_SAFE_INTEGER)]
    : Array.from({ length: count }, (_, at) => from + at)
  return {
    seeds,
    single,
    world: one('--world', worlds, values.world ?? 'desk'),
    profile: one('--profile', profiles, values.profile ?? 'all'),
    workers: whole('--workers', values.workers ?? '1', 1, 64),
    json: values.json ?? '-',
    report: values.report,
    shrinks: values['no-shrink'] !== true,
    words: single ? `--seed ${seeds[0]}` : `--seeds ${seeds.length}${from === 1 ? '' : ` --from ${from}`}`,
  }
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isInteger(value) || value < least || value > most)
    throw new AskedWrongly(`${name} is ${JSON.stringify(text)}, expected a whole number from ${least} to ${most}`)
  return value
}

function one<T extends string>(name: string, known: readonly T[], given: string): T {
  const found = known.find((each) => each === given)
  if (found === undefined) throw new AskedWrongly(`${name} is ${JSON.stringify(given)}, expected ${known.join(', ')}`)
  return found
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** How a violation is told: one line that plays it again, what failed first, and the faults that it takes. */
function tell({ seed, violations }: SeedOutcome, { world, profile, shrinks }: Asked): void {
  const more = `${world === 'desk' ? '' : ` --world ${world}`}${profile === 'all' ? '' : ` --profile ${profile}`}`
  say(`seed=${seed} commit=${commit()} world=${world} fault-profile=${profile}  replay: npm run seeds -- --seed ${seed}${more}`)
  const [first] = violations
  say(`  ${first.invariant} at step ${first.step}: ${first.detail}`)
  if (!shrinks) return
  try {
    const failing = playSeed(seed, { world, profile })
    const { safetyUs, story, violation, runs } = shrink(seed, { world, profile }, failing)
    say(
      `  shrunk in ${runs} runs to ${(safetyUs / 1_000_000).toFixed(1)} s with ${story.length} of ${failing.faults} faults: ${violation.detail}`,
    )
    for (const { kind, atUs, number } of story) say(`    ${(atUs / 1_000_000).toFixed(6)} s  ${kind} (${number})`)
  } catch {
    say('  the run itself breaks, so that there is nothing to shrink')
  }
}

let known: string | undefined
function commit(): string {
  try {
    return (known ??= execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim())
  } catch {
    return (known = 'unknown')
  }
}

/** Failing seeds beyond so many say nothing new. */
const mostTold = 10

async function main(): Promise<number> {
  const question = asked()
  if (question === undefined) {
    process.stdout.write(`${usage}\n`)
    return exit.held
  }
  const { seeds, workers, world, profile, json, report, words, single } = question
  const sum = new Sum()
  const failing: SeedOutcome[] = []
  const beganMs = performance.now()
  const wallS = (): number => (performance.now() - beganMs) / 1000
  let done = 0
  await playSeeds(seeds, { world, profile }, workers, (outcome) => {
    sum.add(outcome)
    if (outcome.violations.length > 0) failing.push(outcome)
    if (++done % 500 === 0) say(`${done} of ${seeds.length} seeds, ${failing.length} failed, ${Math.round(wallS())} s`)
  })
  const tookS = wallS()
  for (const outcome of failing.slice(0, mostTold)) tell(outcome, question)
  if (failing.length > mostTold) say(`and ${failing.length - mostTold} seeds more`)
  if (single) for (const [name, count] of Object.entries(sum.result(world, profile).counts)) say(`  ${name}: ${count}`)
  const perSecond = sum.simulatedSeconds / tookS
  say(
    `${seeds.length} seeds in ${tookS.toFixed(1)} s: ${Math.round(perSecond)} simulated seconds a second, ${Math.round(perSecond / workers)} a process`,
  )
  const result = sum.result(world, profile)
  const line = `${JSON.stringify(result)}\n`
  if (json === '-') process.stdout.write(line)
  else writeFileSync(json, line)
  if (report) {
    const { recordRun } = await import('../../../../tools/reliability/record.ts')
    // How fast it went is the machine's, not the run's: the page has it, the result of the same seeds stays the same.
    const pace = { simulatedPerSecond: Math.round(perSecond), workers }
    await recordRun(
      world === 'engines' || world === 'books' || world === 'switch' ? `seeds-${world}` : 'seeds',
      { ...result, ...pace },
      `npm run seeds -- ${words}`,
    )
  }
  const late = (result.recoveredMsP99 ?? 0) > recoveredWithinMs
  if (result.recoveredMsP99 !== null)
    say(`books LIVE again after their session: p50 ${result.recoveredMsP50} ms, p99 ${result.recoveredMsP99} ms of ${result.recoveries}`)
  if (late) say(`  the service level is ${recoveredWithinMs} ms`)
  return failing.length === 0 && !late ? exit.held : exit.didNot
}

try {
  process.exitCode = await main()
} catch (error) {
  say(`seeds: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = error instanceof AskedWrongly ? exit.askedWrongly : exit.didNot
}
