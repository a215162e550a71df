/**
 * `npm run interop`: other engines and ours on a bad line, cycle after cycle, and what was lost, doubled or left uneven. Data goes to stdout, progress
 * to stderr. Status 0: it held, 1: it did not, 2: asked wrongly, 3: it could not be judged, as an engine is not here.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { asked, usage } from './asked.ts'
import type { Asked } from './asked.ts'
import { makeCertificates } from './certificates.ts'
import { candidates } from './pairings.ts'
import { runPairing } from './run.ts'
import type { PairingResult } from './run.ts'
import { nameOf } from './world.ts'
import type { Pairing } from './world.ts'

const say = (text: string): void => void process.stderr.write(`${text}\n`)

async function results(wanted: Asked, folder: string): Promise<PairingResult[]> {
  const { seed, cycles, only, trace, logs } = wanted
  const certificates = makeCertificates(folder)
  const all: PairingResult[] = []
  const one = async (pairing: Pairing): Promise<PairingResult> => {
    const file = nameOf(pairing).replaceAll(/[^A-Za-z0-9.]+/g, '-')
    const result = await runPairing(pairing, {
      seed,
      cycles,
      folder,
      certificates,
      progress: say,
      ...(logs === undefined ? {} : { logs: path.join(logs, file) }),
      trace: (_, seed, lines) => {
        if (trace === undefined) return
        mkdirSync(trace, { recursive: true })
        writeFileSync(path.join(trace, `${file}-${seed}.txt`), `${lines.join('\n')}\n`)
      },
    })
    say(`${nameOf(pairing)}: ${cycles} cycles from seed ${seed}, ${result.failures.length} failed`)
    for (const { seed, reasons } of result.failures) say(`FAILED --seed ${seed} --cycles 1: ${reasons.join('\n       ')}`)
    return result
  }
  for (const candidate of candidates.filter(({ name }) => wanted.engines.includes(name))) {
    const absent = candidate.absent()
    if (absent !== undefined) throw new Error(`${candidate.name}: ${absent}`)
    const engine = await candidate.prepare(folder)
    const pairings = candidate.pairings.map((each) => ({ ...each, engine }))
    const asked = pairings.filter((pairing) => only === undefined || nameOf(pairing).includes(only))
    // Side by side, as most of the time each waits for the other engine to call again.
    while (asked.length > 0) all.push(...(await Promise.all(asked.splice(0, 5).map(one))))
  }
  if (all.length === 0) throw new Error(`no pairing has "${only}" in its name`)
  return all
}

async function main(): Promise<number> {
  let wanted: Asked
  try {
    wanted = asked(
      process.argv.slice(2),
      candidates.map(({ name }) => name),
    )
  } catch (error) {
    say(`interop: ${(error as Error).message}\n${usage}`)
    return 2
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'interop-'))
  try {
    const pairings = await results(wanted, folder)
    const held = pairings.every(({ failures }) => failures.length === 0)
    const line = `${JSON.stringify({ schema: 1, seed: wanted.seed, held, pairings })}\n`
    if (wanted.json === undefined || wanted.json === '-') process.stdout.write(line)
    else writeFileSync(wanted.json, line)
    return held ? 0 : 1
  } catch (error) {
    say(`interop: ${(error as Error).message}`)
    return 3
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = await main()
