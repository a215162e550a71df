/**
 * `npm start`: a simulated cTrader in a process of its own, and this gateway before it, on paper, over real TCP. Both run on the ticks'
 * clock: origin, rate and the moment at which it starts are given to both.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { ticks } from '@fix/capture'
import { TickClock } from './clock.ts'
import { checkConfig, ConfigError, type Config } from './config.ts'
import { runGateway } from './run.ts'

export interface DemoOptions {
  ticks?: string[]
  speed: number
  duration?: number
  seed: number
  httpPort: number
  state: string
  strategy?: string
  sync: 'process' | 'group' | 'each'
  numbering: 'reset' | 'continue'
}

const simulator = fileURLToPath(new URL('../../sim/src/main.ts', import.meta.url))
const reference = fileURLToPath(new URL('../../../examples/strategies/lean-with-the-book.ts', import.meta.url))
/** Both programs are up by then; the ticks wait for it. */
const leadMs = 1500
/** A venue that does not stop by then is stopped. */
const stopWithinMs = 10_000
const login = { compID: 'demo.simulated.1000001', username: '1000001', password: 'simulated' }

export async function runDemo(options: DemoOptions): Promise<number> {
  const state = resolve(options.state)
  mkdirSync(state, { recursive: true })
  const symbols = options.ticks === undefined ? ['EURUSD'] : symbolsOf(options.ticks)
  const originUs = options.ticks === undefined ? Date.now() * 1000 : firstTimeUs(options.ticks)
  const anchorMs = Date.now() + leadMs
  const venue = new Venue(options, join(state, 'venue'), originUs, anchorMs)
  try {
    const ports = await venue.listening
    process.env.FIX_DEMO_USERNAME = login.username
    process.env.FIX_DEMO_PASSWORD = login.password
    const config = checkConfig(demoConfig(options, state, symbols, ports), 'demo')
    const speed = options.speed
    return await runGateway(config, {
      durationS: options.duration,
      clock: new TickClock(originUs, speed, anchorMs),
      backOff: { baseMs: 100, capMs: 2000 },
      checkSendingTime: speed === 1,
      until: venue.ended,
      onStopped: () => venue.stop(),
    })
  } finally {
    await venue.stop()
  }
}

function demoConfig(options: DemoOptions, state: string, symbols: readonly string[], ports: { quote: number; trade: number }): unknown {
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
    instruments: symbols.map((id) => ({ id, digits: 5, qtyDigits: 2, step: '1000', min: '1000', currency: id.slice(3) })),
    limits: Object.fromEntries(symbols.map((id) => [id, { maxQty: '10000', maxPosition: '20000', maxAgeMs: 60_000 }])),
    strategy: { module: options.strategy === undefined ? reference : resolve(options.strategy) },
    journal: { dir: state, sync: options.sync },
    http: { port: options.httpPort },
    log: { level: 'info' },
  } satisfies Record<string, unknown> & { mode: Config['mode'] }
}

/** The simulated venue as a child. It sees its end coming when our side of its stdin closes, however we end. */
class Venue {
  readonly listening: Promise<{ quote: number; trade: number }>
  /** The last tick is played, or the venue is gone. */
  readonly ended: Promise<string>
  readonly #child: ChildProcess
  readonly #exited: Promise<number | null>
  #stopped = false

  constructor(options: DemoOptions, dir: string, originUs: number, anchorMs: number) {
    const args = ['mock', '--venue', 'ctrader', '--quote-port', '0', '--trade-port', '0', '--state', dir, '--seed', String(options.seed)]
    args.push(
      '--numbering',
      options.numbering,
      '--speed',
      String(options.speed),
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

  async stop(): Promise<void> {
    if (!this.#stopped) {
      this.#stopped = true
      this.#child.kill('SIGTERM')
      setTimeout(() => this.#child.kill('SIGKILL'), stopWithinMs).unref()
    }
    await this.#exited
  }
}

function symbolsOf(files: readonly string[]): string[] {
  const found = new Set<string>()
  for (const file of files) {
    const named = /_([a-z]{6})_\d{8}_quote\.zip$/i.exec(file)
    if (named !== null) found.add(named[1].toUpperCase())
    else for (const tick of ticks([file])) found.add(tick.symbol)
  }
  return [...found].sort()
}

function firstTimeUs(files: readonly string[]): number {
  for (const tick of ticks(files)) return tick.timeUs
  throw new ConfigError(`--ticks: ${files.join(', ')} hold no quote, expected at least one`)
}
