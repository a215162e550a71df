// node --conditions=@fix/source --import tsx tools/differential/main.ts [--messages N] [--seed S] [--report FILE] [--json FILE]
// Gives N messages, valid and broken, to our codec and to QuickFIX C++ and explains what they differ in.
// Exit status: 0 every difference is explained, 1 not every one, 2 asked wrongly, 3 QuickFIX C++ or the dictionaries are not here.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { classOf } from './classes.ts'
import { compare } from './comparison.ts'
import { corpus, kinds } from './corpus.ts'
import { buildReader, quickfixAbsent } from './quickfix.ts'
import { findings, page, shown } from './report.ts'

interface Wanted {
  messages: number
  seed: number
  report: string | undefined
  json: string | undefined
}

/** What was asked for; throws with the reason where it makes no sense. */
function asked(): Wanted {
  const { values } = parseArgs({
    options: {
      messages: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      report: { type: 'string' },
      json: { type: 'string' },
    },
  })
  const whole = (option: string, text: string): number => {
    if (!/^\d{1,9}$/.test(text) || Number(text) < 1) throw new Error(`${option} is a whole number from 1 on; given: ${text}`)
    return Number(text)
  }
  return {
    ...values,
    messages: whole('--messages', values.messages),
    seed: whole('--seed', values.seed),
    report: values.report,
    json: values.json,
  }
}

/** As prettier has it, so that the check of formats passes. */
async function writePage(file: string, text: string): Promise<void> {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }))
}

async function main(): Promise<number> {
  let wanted: Wanted
  try {
    wanted = asked()
  } catch (error) {
    console.error(`differential: ${(error as Error).message}`)
    return 2
  }
  const absent = quickfixAbsent()
  if (absent !== undefined) {
    console.error(`differential: ${absent}`)
    return 3
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'differential-'))
  try {
    const found = findings(await compare(await buildReader(folder), corpus(wanted.messages, wanted.seed)), classOf)
    for (const each of found.unexplained) console.error(shown(each))
    for (const [{ differs, name }, compared] of found.byClass) console.error(`${compared.length} ${differs}: ${name}`)
    console.error(
      `${found.messages} messages, ${found.accepted} accepted by both, ${found.rejected} rejected by both, ${found.unexplained.length} differences unexplained`,
    )
    if (wanted.report !== undefined) await writePage(wanted.report, page(found, kinds.length - 1, wanted.seed))
    if (wanted.json !== undefined) {
      const differences = [...found.byClass].map(([{ differs, name, right }, compared]) => ({
        differs,
        name,
        right,
        messages: compared.length,
      }))
      const { messages, accepted, rejected, unexplained } = found
      const line = {
        schema: 1,
        messages,
        accepted,
        rejected,
        differences,
        unexplained: unexplained.map(({ case: { seed, kind } }) => ({ seed, kind })),
      }
      writeFileSync(wanted.json === '-' ? process.stdout.fd : wanted.json, `${JSON.stringify(line)}\n`)
    }
    return found.unexplained.length === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = await main()
