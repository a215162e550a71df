/**
 * `npm start`: a simulated cTrader in a process of its own, and this gateway before it, on paper, over real TCP. Both run on the ticks'
 * clock: origin, rate and the moment at which it starts are given to both.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { listedInstruments } from '@fix/simulation'
import type { Instrument } from '@fix/units'
import { TickClock } from './clock.ts'
import { checkConfig, ConfigError } from './config.ts'
import type { KillSignal } from './kill-signal.ts'
import { runGateway } from './run.ts'
import { readTickFiles, type TickFiles } from './tick-files.ts'

export interface DemoOptions {
  ticks?: string[]
  speed: number
  /** Milliseconds of the market. */
  ahead: number
  duration?: number
  seed: number
  httpPort: number
  state: string
  strategy?: string
  sync?: 'process' | 'group' | 'each'
  numbering: 'reset' | 'continue'
}

const simulator = fileURLToPath(new URL('../../sim/src/main.ts', import.meta.url))
const reference = fileURLToPath(new URL('../../../examples/strategies/lean-with-the-book.ts', import.meta.url))
/** Both programs are up by then; the ticks wait for it. */
const leadMs = 1500
/** A venue that does not stop by then is stopped. */
const stopWithinMs = 10_000
const login = { compID: 'demo.simulated.1000001', username: '1000001', password: 'simulated' }

/** Runs until told to stop, or until the ticks are over; gives the exit status. */
export async function runDemo(options: DemoOptions, stopped: Promise<string>, killed?: KillSignal): Promise<number> {
  const state = resolve(options.state)
  const { instruments, firstUs } = options.ticks === undefined ? generated() : readTickFiles(options.ticks)
  mkdirSync(state, { recursive: true })
  const anchorMs = Date.now() + leadMs
  const venue = new Venue(options, join(state, 'venue'), firstUs, anchorMs)
  try {
    const ports = await Promise.race([venue.listening, stopped.then(() => undefined)])
    if (ports === undefined) return 0
    process.env.FIX_DEMO_USERNAME = login.username
    process.env.FIX_DEMO_PASSWORD = login.password
    const config = checkConfig(demoConfig(options, state, instruments, ports), 'demo')
    const status = await runGateway(config, {
      durationS: options.duration,
      clock: new TickClock(firstUs, options.speed, anchorMs),
      backOff: { baseMs: 100, capMs: 2000 },
      checkSendingTime: options.speed === 1,
      until: [stopped, venue.ended],
      killed,
      onStopped: () => venue.stop(),
    })
    return status === 0 ? venue.status : status
  } finally {
    await venue.stop()
  }
}

/** Without recorded ticks the venue makes some, from now on. */
function generated(): TickFiles {
  return { instruments: listedInstruments.filter((one) => one.id === 'EURUSD'), firstUs: Date.now() * 1000 }
}

function demoConfig(
  options: DemoOptions,
  state: string,
  instruments: readonly Instrument[],
  ports: { quote: number; trade: number },
): Record<string, unknown> {
  const session = (port: number): unknown => ({
    host: '127.0.0.1',
    port,
    tls: false,
    senderCompID: login.compID,
    username: 'env:FIX_DEMO_USERNAME',
    password: 'env:FIX_DEMO_PASSWORD',
    heartBtInt: 10,
  })
  return {
    mode: 'paper',
    venue: 'ctrader',
    quote: session(ports.quote),
    trade: session(ports.trade),
    numbering: options.numbering,
    instruments: instruments.map((one) => ({
      id: one.id,
      digits: one.priceScale,
      qtyDigits: one.qtyScale,
      step: '1000',
      min: '1000',
      currency: one.currency,
    })),
    limits: Object.fromEntries(instruments.map((one) => [one.id, { maxQty: '10000', maxPosition: '20000', maxAgeMs: 60_000 }])),
    strategy: { module: options.strategy === undefined ? reference : resolve(options.strategy) },
    // A day in minutes has as many waits for the disk as one in a day: they would be most of it.
    journal: { dir: state, sync: options.sync ?? (options.speed === 0 ? 'process' : 'group') },
    http: { port: options.httpPort },
    log: { level: 'info' },
  }
}

/** The simulated venue as a child. It sees its end coming when our side of its stdin closes, however we end. */
class Venue {
  readonly listening: Promise<{ quote: number; trade: number }>
  /** The last tick is played, or the venue is gone. */
  readonly ended: Promise<string>
  readonly #child: ChildProcess
  readonly #exited: Promise<number | null>
  #stopped = false
  #status = 0

  constructor(options: DemoOptions, dir: string, originUs: number, anchorMs: number) {
    const args = ['mock', '--venue', 'ctrader', '--quote-port', '0', '--trade-port', '0', '--state', dir, '--seed', String(options.seed)]
    args.push(
      '--numbering',
      options.numbering,
      '--speed',
      String(options.speed),
      '--ahead',
      String(options.ahead),
      '--origin',
      String(originUs),
      '--anchor',
      String(anchorMs),
    )
    args.push('--username', login.username, '--password', login.password, '--comp-id', login.compID, '--with-parent')
    if (options.ticks !== undefined) args.push('--ticks', ...options.ticks)
    // Its own process group: Ctrl-C reaches the gateway, which logs out first and stops the venue then.
    this.#child = spawn(process.execPath, [...process.execArgv, simulator, ...args], { stdio: ['pipe', 'pipe', 'inherit'], detached: true })
    this.#exited = new Promise((done) => this.#child.once('exit', (code) => done(code)))
    void this.#exited.then((code) => (this.#status = this.#stopped ? 0 : code || 1))
    let heard: (line: Record<string, unknown>) => void = () => {}
    this.listening = new Promise((done, fail) => {
      heard = (line) => {
        if (typeof line.listening === 'object') done(line.listening as { quote: number; trade: number })
      }
      void this.#exited.then((code) =>
        fail(
          code === 2
            ? new ConfigError('the simulated venue was asked wrongly, see above')
            : new Error(`the simulated venue ended with status ${code}`),
        ),
      )
    })
    this.ended = new Promise((done) => {
      const lines = createInterface({ input: this.#child.stdout! })
      lines.on('line', (text) => {
        const line = JSON.parse(text) as Record<string, unknown>
        heard(line)
        if (line.ended !== undefined) done('the last tick is played')
      })
      void this.#exited.then(() => done('the simulated venue is gone'))
    })
  }

  /** 0, or what it ended with where nobody had stopped it. */
  get status(): number {
    return this.#status
  }

  async stop(): Promise<void> {
    if (!this.#stopped) {
      this.#stopped = true
      this.#child.kill('SIGTERM')
      setTimeout(() => this.#child.kill('SIGKILL'), stopWithinMs).unref()
    }
    await this.#exited
  }
}
