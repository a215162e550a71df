/** The gateway's configuration in a sweep: one symbol, small limits, two sessions on loopback. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkConfig, type Config } from '../../apps/gateway/src/config.ts'
import { planted } from '../secrets/planted.ts'

export const login = { compID: 'demo.simulated.1000001', username: '1000001', password: planted('password') }
/** What the secrets of the configuration refer to. */
export const environment = { SWEEP_USERNAME: login.username, SWEEP_PASSWORD: login.password }

export interface Configured {
  /** Folder of the configuration and of the state. */
  readonly dir: string
  readonly ports: { readonly quote: number; readonly trade: number }
  /** 0 takes a free one. */
  readonly httpPort: number
  readonly numbering: 'continue' | 'reset'
  readonly sync: 'process' | 'group'
  readonly strategy: string
  readonly heartBtInt?: number
}

export function configure(given: Configured): { file: string; config: Config } {
  const { dir, numbering, sync, ports, httpPort, strategy, heartBtInt = 10 } = given
  const session = (port: number): object => ({
    host: '127.0.0.1',
    port,
    tls: false,
    senderCompID: login.compID,
    username: 'env:SWEEP_USERNAME',
    password: 'env:SWEEP_PASSWORD',
    heartBtInt,
  })
  const file = join(dir, 'gateway.json')
  const config = {
    mode: 'paper',
    venue: 'ctrader',
    quote: session(ports.quote),
    trade: session(ports.trade),
    numbering,
    instruments: [{ id: 'EURUSD', digits: 5, qtyDigits: 2, step: '1000', min: '1000', currency: 'USD' }],
    limits: { EURUSD: { maxQty: '10000', maxPosition: '40000' } },
    strategy: { module: strategy },
    journal: { dir: join(dir, 'state'), sync },
    http: { port: httpPort },
    log: { level: 'info' },
  }
  writeFileSync(file, JSON.stringify(config))
  return { file, config: checkConfig(config, file) }
}
