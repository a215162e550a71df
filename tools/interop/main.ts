/**
 * `npm run interop`: other engines and ours on a bad line, cycle after cycle, and what was lost, doubled or left uneven; and orders of ours at a venue on
 * QuickFIX C++, by its ledger. Data goes to stdout, progress to stderr. Status 0: it held, 1: it did not, 2: asked wrongly, 3: it could not be judged, as an engine is not here.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { asked, usage } from './asked.ts'
import type { Asked } from './asked.ts'
import { makeCertificates } from './certificates.ts'
import { buildCounterparty } from './counterparty.ts'
import { held, orderPathName, orderPathVersions, runOrderPath } from './order-path.ts'
import type { OrderPathResult } from './order-path.ts'
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
  return all
}

/** Orders of ours at its venue, in each version: no line is bad there, and no seed says anything, so that once is enough. */
async function orderPaths({ engines, only }: Asked, folder: string): Promise<OrderPathResult[]> {
  const asked = orderPathVersions.filter((version) => only === undefined || orderPathName(version).includes(only))
  if (!engines.includes('quickfix') || asked.length === 0) return []
  const program = await buildCounterparty(folder, 'order-venue')
  const all: OrderPathResult[] = []
  for (const version of asked) {
    const result = await runOrderPath(program, version)
    all.push(result)
    const { orders, executions } = result.ledger
    say(`${result.pairing}: ${result.cases.length} cases, ${orders} orders and ${executions} executions in its ledger`)
    for (const { name, reason } of result.cases) if (reason !== undefined) say(`FAILED ${name}: ${reason}`)
    for (const difference of result.differences) say(`FAILED ${difference}`)
  }
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
    const orders = await orderPaths(wanted, folder)
    if (pairings.length + orders.length === 0) throw new Error(`no pairing has "${wanted.only}" in its name`)
    const holds = pairings.every(({ failures }) => failures.length === 0) && orders.every(held)
    const line = `${JSON.stringify({ schema: 1, seed: wanted.seed, held: holds, pairings, orders })}\n`
    if (wanted.json === undefined || wanted.json === '-') process.stdout.write(line)
    else writeFileSync(wanted.json, line)
    return holds ? 0 : 1
  } catch (error) {
    say(`interop: ${(error as Error).message}`)
    return 3
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = await main()
