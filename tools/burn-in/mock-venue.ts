/** The venue of a burn-in: the mock venue in a process of its own, for as long as the burn-in lasts. It ends with us, however we end. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { listedInstruments } from '@fix/simulation'
import type { Instrument } from '@fix/units'
import { checkConfig, type Config } from '../../apps/gateway/src/config.ts'
import { planted } from '../secrets/planted.ts'

const simulator = fileURLToPath(new URL('../../apps/sim/src/main.ts', import.meta.url))
const login = { compID: 'demo.simulated.1000001', username: '1000001', password: planted('password') }
const environment = { username: 'FIX_BURN_IN_USERNAME', password: 'FIX_BURN_IN_PASSWORD' }

export class MockVenue {
  readonly #child: ChildProcess
  readonly #exited: Promise<void>

  private constructor(child: ChildProcess) {
    this.#child = child
    this.#exited = new Promise((resolve) => child.once('close', () => resolve()))
  }

  static async start(state: string): Promise<{ venue: MockVenue; ports: { quote: number; trade: number } }> {
    const args = ['mock', '--venue', 'ctrader', '--quote-port', '0', '--trade-port', '0', '--state', state, '--seed', '1', '--with-parent']
    args.push('--comp-id', login.compID, '--username', login.username, '--password', login.password)
    const child = spawn(process.execPath, [...process.execArgv, simulator, ...args], { stdio: ['pipe', 'pipe', 'inherit'], detached: true })
    const venue = new MockVenue(child)
    const ports = await new Promise<{ quote: number; trade: number }>((resolve, reject) => {
      createInterface({ input: child.stdout! }).on('line', (text) => {
        const { listening } = JSON.parse(text) as { listening?: { quote: number; trade: number } }
        if (listening !== undefined) resolve(listening)
      })
      child.once('error', reject)
      child.once('exit', (code) => reject(new Error(`the mock venue ended with status ${code}`)))
    })
    return { venue, ports }
  }

  async stop(): Promise<void> {
    this.#child.stdin?.end()
    this.#child.kill('SIGTERM')
    await this.#exited
  }
}

/** The configuration of a gateway before that venue, with one instrument. */
export function configBefore(ports: { quote: number; trade: number }, symbol: string, state: string): Config {
  process.env[environment.username] = login.username
  process.env[environment.password] = login.password
  const one = listed(symbol)
  const session = (port: number): object => ({
    ...{ host: '127.0.0.1', port, tls: false, senderCompID: login.compID, heartBtInt: 10 },
    ...{ username: `env:${environment.username}`, password: `env:${environment.password}` },
  })
  const config = {
    mode: 'paper',
    venue: 'ctrader',
    quote: session(ports.quote),
    trade: session(ports.trade),
    instruments: [{ id: one.id, digits: one.priceScale, qtyDigits: one.qtyScale, step: '1000', min: '1000', currency: one.currency }],
    limits: { [one.id]: { maxQty: '10000', maxPosition: '20000', maxAgeMs: 60_000 } },
    strategy: { module: fileURLToPath(new URL('./trade.ts', import.meta.url)) },
    journal: { dir: state, sync: 'group' },
    http: { port: 0 },
  }
  return checkConfig(config, 'burn-in')
}

/** Symbols of the mock venue. */
export const symbols: readonly string[] = listedInstruments.map(({ id }) => id)

function listed(symbol: string): Instrument {
  const found = listedInstruments.find(({ id }) => id === symbol)
  if (found === undefined) throw new Error(`burn-in: ${symbol}: no such symbol, expected one of ${symbols.join(', ')}`)
  return found
}
