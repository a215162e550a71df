/**
 * A journal with a long past, made in a minute: the gateway's desk and its sessions on virtual time before the simulated venue, trading briskly into a
 * real file journal until it holds so many records. Each is one that a gateway writes, with the notes of orders, reports and refusals that it would have.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DeskRun, generateTicks, listedInstruments, Random, type Tick, type World } from '@fix/simulation'
import { memoryJournal } from '@fix/store'
import { nodeDisk, openJournal, type FileJournal } from '@fix/store/file'
import { parametersOf } from '@fix/strategy'
import { deskSettings } from '../../apps/gateway/src/desk-settings.ts'
import { create, name, parameters } from './brisk.ts'
import { configure, login } from './configuration.ts'
import type { Before, Ground } from './trial.ts'

const hourUs = 3_600_000_000
const tickEveryUs = 15_000

/** What a gateway left that has written at least so many records, with orders at work. */
export async function longBefore({ numbering, seed }: Ground, dir: string, records: number): Promise<Before> {
  mkdirSync(dir, { recursive: true })
  const ports = { quote: 1, trade: 2 }
  const { config } = configure({ dir, ports, httpPort: 0, numbering, sync: 'process', strategy: 'none' })
  const state = config.journal.dir
  const theirs = memoryJournal({ stored: 'atOnce' })
  const { instruments, limits } = deskSettings(config, '')
  if (limits === undefined) throw new Error('the configuration of a sweep has limits')
  const startUs = Date.now() * 1000 - 24 * hourUs
  let journal: FileJournal | undefined
  const ticks = until(briskTicks(seed, startUs), () => (journal?.storedIdx ?? 0) >= records)
  const made: { world?: World } = {}
  const early: (() => void)[] = []
  // What is deferred comes behind the current step of the world, as behind the current callback of a process.
  const defer = (write: () => void): void => {
    if (made.world === undefined) early.push(write)
    else made.world.at(made.world.now.wallUs, write)
  }
  const run = new DeskRun({
    ...{ seed, ticks, startUs, listed: listedInstruments, instruments, numbering, venueJournal: theirs },
    limits,
    strategy: () => ({ name, instance: create(parametersOf({ name, parameters, create }, {})) }),
    openJournal: () => {
      journal = openJournal(join(state, 'journal'), { disk: nodeDisk, clock: () => startUs, defer, id: idOf(seed), sync: 'process' })
      for (const stream of ['QUOTE', 'TRADE']) journal.stream(stream, `FIX.4.4:${login.compID}->cServer`)
      return journal
    },
  })
  made.world = run.world
  for (const write of early) write()
  run.run()
  await journal?.close()
  return { state, venue: [...theirs.records()] }
}

function idOf(seed: string): string {
  const random = new Random(seed, 'journal-id')
  return Array.from({ length: 32 }, () => random.between(0, 15).toString(16)).join('')
}

/** Small sizes, so that orders fill in parts. */
function* briskTicks(seed: string, fromUs: number): Generator<Tick> {
  const random = new Random(seed, 'sizes')
  const prices = generateTicks({ seed, fromUs, symbols: [{ symbol: 'EURUSD', mid: 110_000, spread: 4 }] })
  let timeUs = fromUs
  for (const tick of prices) {
    yield { ...tick, timeUs, bidSize: random.between(1, 6) * 100_000, askSize: random.between(1, 6) * 100_000 } as Tick
    timeUs += tickEveryUs
  }
}

function* until(ticks: Iterable<Tick>, enough: () => boolean): Generator<Tick> {
  for (const tick of ticks) {
    if (enough()) return
    yield tick
  }
}
