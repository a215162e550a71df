/**
 * One sweep: a venue that lives through it, and a gateway that is killed at seeded random moments and started again, so many times; then a
 * last life that closes all positions, stops cleanly and leaves its state to be judged. Real processes, real sockets, real files.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { generateTicks, Random } from '@fix/simulation'
import { formatScaled } from '@fix/units'
import type { Config } from '../../apps/gateway/src/config.ts'
import { configure, login } from './configuration.ts'
import { Life } from './life.ts'
import { Program, type Programs } from './programs.ts'

export interface SweepOptions {
  readonly programs: Programs
  /** An empty folder. */
  readonly dir: string
  readonly kills: number
  readonly numbering: 'continue' | 'reset'
  readonly sync: 'process' | 'group'
  readonly seed: string
  readonly progress?: (text: string) => void
}

/** How far a life had come when it was ended. */
export type Phase = 'starting' | 'recovering' | 'trading'

export interface Swept {
  readonly config: Config
  /** Folders of the two journals. */
  readonly gatewayJournal: string
  readonly venueJournal: string
  /** Lives that a SIGKILL ended, by what they were at. */
  readonly killed: Readonly<Record<Phase, number>>
  /** From the start of the process to a gateway that may trade; one for each life that came so far. */
  readonly readyMs: readonly number[]
  /** Exit status of the last life. */
  readonly status: number | null
}

const listensWithinMs = 60_000
const settledWithinMs = 60_000
/** Between two quotes: far more of them than a market has, so that few milliseconds pass without something on its way. */
const quoteEveryUs = 15_000

export async function sweep(options: SweepOptions): Promise<Swept> {
  const { dir, kills, numbering, sync, seed, programs } = options
  const say = options.progress ?? (() => undefined)
  const random = new Random(seed, `sweep/${numbering}/${sync}`)
  const venueJournal = join(dir, 'venue')
  mkdirSync(dir, { recursive: true })
  const venue = new Program(programs.sim, [
    ...['mock', '--venue', 'ctrader', '--quote-port', '0', '--trade-port', '0', '--state', venueJournal, '--seed', seed],
    ...['--numbering', numbering, '--ticks', quotes(dir, seed, kills), '--comp-id', login.compID],
    ...['--username', login.username, '--password', login.password],
  ])
  try {
    const ports = await venue.line((line) => {
      return line.startsWith('{') ? (JSON.parse(line) as { listening?: { quote: number; trade: number } }).listening : undefined
    }, listensWithinMs)
    const { file, config } = configure({ ...options, ports, strategy: programs.strategy, httpPort: 0 })
    const lives = new Lives(programs.gateway, file)
    for (let kill = 0; kill < kills; kill++) {
      await lives.liveAndDie(random)
      if ((kill + 1) % 10 === 0) say(`${numbering}, ${sync}: ${kill + 1} of ${kills} kills`)
    }
    const status = await lives.liveAndClose()
    return { config, gatewayJournal: join(config.journal.dir, 'journal'), venueJournal, ...lives, status }
  } finally {
    await venue.end()
  }
}

/** The lives of one gateway, one after the other. */
class Lives {
  readonly killed: Record<Phase, number> = { starting: 0, recovering: 0, trading: 0 }
  readonly readyMs: number[] = []
  readonly #program: string
  readonly #file: string

  constructor(program: string, file: string) {
    this.#program = program
    this.#file = file
  }

  /** Of four kills one comes by the clock, from before the first connection on, one just behind the logon, two some time into trading. */
  async liveAndDie(random: Random): Promise<void> {
    const kind = random.between(0, 3)
    const usual = this.readyMs.length === 0 ? 600 : this.readyMs[this.readyMs.length - 1]
    const afterMs = kind === 0 ? random.between(20, Math.ceil(Math.min(usual, 2000))) : random.between(0, kind === 1 ? 60 : 400)
    const gateway = this.#start()
    const ready = this.#ready(gateway)
    try {
      if (kind === 0) await Promise.race([pause(afterMs), ready])
      else {
        await (kind === 1 ? Promise.race([loggedOn(gateway), ready]) : ready)
        await pause(afterMs)
      }
      this.killed[this.#phase(gateway)]++
    } finally {
      gateway.program.kill('SIGKILL')
      await gateway.program.ended
      // It was waited for in vain, and is over now.
      await ready.catch(() => undefined)
    }
  }

  /** The last life trades a little, is told to flatten, and is asked to stop once nothing is left open. */
  async liveAndClose(): Promise<number | null> {
    const gateway = this.#start()
    try {
      await this.#ready(gateway)
      await pause(500)
      await gateway.flatten()
      const untilMs = performance.now() + settledWithinMs
      while (!(await gateway.flat())) {
        if (!gateway.program.alive) break
        if (performance.now() > untilMs) throw new Error(`not flat after ${settledWithinMs} ms: ${(await gateway.ask('/readyz')).text}`)
        await pause(100)
      }
      return await gateway.program.end()
    } finally {
      gateway.program.kill('SIGKILL')
    }
  }

  #start(): Life {
    return new Life(this.#program, this.#file)
  }

  async #ready(gateway: Life): Promise<void> {
    this.readyMs.push(await gateway.ready())
  }

  #phase({ program: gateway }: Life): Phase {
    if (gateway.errors.some((line) => line.includes('orders.reconciled'))) return 'trading'
    return gateway.errors.some((line) => line.includes('session.logon.accepted')) ? 'recovering' : 'starting'
  }
}

/** The trade session is up: from here on orders and positions are asked for. */
function loggedOn({ program }: Life): Promise<true> {
  return program.line((line) => (line.includes('session.logon.accepted') && line.includes('"TRADE"') ? true : undefined))
}

/** A market of one symbol whose quotes come fast and whose sizes are small, so that orders fill in parts. Gives its file. */
function quotes(dir: string, seed: string, kills: number): string {
  const file = join(dir, 'quotes.csv')
  const random = new Random(seed, 'sweep/sizes')
  const count = Math.ceil(((kills * 6 + 120) * 1e6) / quoteEveryUs)
  const ticks = generateTicks({ seed, fromUs: 0, symbols: [{ symbol: 'EURUSD', mid: 110_000, spread: 4 }] })
  const fromUs = (Date.now() + 500) * 1000
  writeFileSync(file, 'time,symbol,bid,ask,bidSize,askSize\n')
  for (let at = 0; at < count;) {
    let rows = ''
    for (let row = 0; row < 1000 && at < count; row++, at++) {
      const tick = ticks.next().value
      if (tick === undefined) break
      const sizes = `${random.between(1, 6) * 1000},${random.between(1, 6) * 1000}`
      rows += `${fromUs + at * quoteEveryUs},EURUSD,${formatScaled(tick.bid, 5)},${formatScaled(tick.ask, 5)},${sizes}\n`
    }
    appendFileSync(file, rows)
  }
  return file
}
