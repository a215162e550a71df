/**
 * `npm run mutants -- risk`: changes each line of a package in every way that it may be wrong, one at a time, and has its tests look for it. Data goes to stdout,
 * progress to stderr. Status 0: each was seen, but for those that change nothing; 1: not so; 2: asked wrongly; 3: could not be judged.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { recordRun } from '../reliability/record.ts'
import { Edges } from './edges.ts'
import { equivalents, isOf } from './equivalents.ts'
import { mutantsOf, type Mutant } from './mutations.ts'
import { root } from './sources.ts'
import { targets, type Target } from './targets.ts'
import { seenByTests } from './tests.ts'

const usage = `mutants NAME [--only TEXT] [--json FILE] [--report]
  NAME          ${Object.keys(targets).join(', ')}
  --only TEXT   files whose path has it
  --json FILE   where the result goes; - is stdout, as without it
  --report      records the run for docs/reports/reliability.md`

class AskedWrongly extends Error {}

interface Asked extends Target {
  readonly files: readonly string[]
  readonly json: string
  readonly report: boolean
  readonly words: string
}

function asked(args: string[]): Asked | undefined {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  let parsed
  try {
    parsed = parseArgs({ args, options: { only: text, json: text, report: flag, help: flag }, allowPositionals: true })
  } catch (error) {
    throw new AskedWrongly((error as Error).message)
  }
  const { values, positionals } = parsed
  const { only, json = '-', report, help } = values
  if (help) return undefined
  const [name = '', ...more] = positionals
  if (more.length > 0 || !Object.hasOwn(targets, name))
    throw new AskedWrongly(`the target is "${positionals.join(' ')}", expected one of ${Object.keys(targets).join(', ')}`)
  const target = targets[name]
  const files = target.files.filter((file) => only === undefined || file.includes(only))
  if (files.length === 0) throw new AskedWrongly(`--only ${only}: no file of ${name} has it, expected a part of ${target.files.join(', ')}`)
  if (report && only !== undefined) throw new AskedWrongly('--report records a whole run, expected no --only beside it')
  return { ...target, files, json, report, words: name }
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)
const shown = ({ file, line, code, from, to }: Mutant): Pick<Mutant, 'file' | 'line' | 'code' | 'from' | 'to'> => ({
  ...{ file, line, code, from, to },
})

/** By the table of edges where that sees it, else by the tests of the package, two at a time. */
async function unseenOf(mutants: readonly Mutant[], room: string, count: Record<'edges' | 'tests' | 'endless', number>): Promise<Mutant[]> {
  const edges = new Edges()
  const strange = edges.see(undefined)
  if (strange !== undefined) throw new Error(`the sources as they are don't hold: ${strange}`)
  const left = mutants.filter((mutant) => edges.see(mutant, true) === undefined)
  count.edges = mutants.length - left.length
  say(`${count.edges} of ${mutants.length} seen by the table of edges`)
  const dir = mkdtempSync(join(tmpdir(), 'mutants-'))
  try {
    const [first] = mutants
    const plain = { file: first.file, text: readFileSync(join(root, first.file), 'utf8') }
    if ((await seenByTests(room, plain, join(dir, 'plain.json'))) !== 'unseen') throw new Error('the tests fail without a mutant')
    const unseen: Mutant[] = []
    let next = 0
    const work = async (scratch: string): Promise<void> => {
      while (next < left.length) {
        const mutant = left[next++]
        const sight = await seenByTests(room, mutant, scratch)
        if (sight === 'unseen') unseen.push(mutant)
        else count[sight === 'seen' ? 'tests' : 'endless']++
        if (sight === 'unseen') say(`UNSEEN ${mutant.file}:${mutant.line}: ${mutant.from} -> ${mutant.to} in ${mutant.code}`)
        else if (next % 50 === 0) say(`${next} of ${left.length} by the tests`)
      }
    }
    await Promise.all([work(join(dir, '1.json')), work(join(dir, '2.json'))])
    return unseen.sort((a, b) => mutants.indexOf(a) - mutants.indexOf(b))
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

async function main(): Promise<number> {
  const question = asked(process.argv.slice(2))
  if (question === undefined) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  const { files, room, json, report, words } = question
  const mutants = files.flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')))
  const count = { edges: 0, tests: 0, endless: 0 }
  const unseen = await unseenOf(mutants, room, count)
  const survivors = unseen.filter((mutant) => !equivalents.some((one) => isOf(one, mutant)))
  const said = equivalents.filter(({ file }) => files.includes(file))
  const wrong = said.filter((one) => !unseen.some((mutant) => isOf(one, mutant)))
  const result = {
    ...{ schema: 1 as const, target: words, files: files.length, mutants: mutants.length, seen: count },
    equivalent: unseen.length - survivors.length,
    survivors: survivors.map(shown),
    wrong,
  }
  say(`${mutants.length} mutants: ${survivors.length} unseen, ${result.equivalent} change nothing`)
  for (const { file, code, from, to } of wrong)
    say(`said to change nothing, and it is seen or not made: ${file}: ${from} -> ${to} in ${code}`)
  const line = `${JSON.stringify(result)}\n`
  if (json === '-') process.stdout.write(line)
  else writeFileSync(json, line)
  if (report) await recordRun('mutants', result, `npm run mutants -- ${words}`)
  return survivors.length === 0 && wrong.length === 0 ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  say(`mutants: ${(error as Error).message}`)
  if (error instanceof AskedWrongly) say(usage)
  process.exitCode = error instanceof AskedWrongly ? 2 : 3
}
