/** `host:port` as people type it, and whether that is this machine. */
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { AskedWrongly, NotJudged, reasonOf } from '../exit-status.ts'

export interface HostPort {
  readonly host: string
  readonly port: number
}

/** `9000`, `:9000` and `localhost:9000` too where a host is given for want of one; `[::1]:9000`. */
export function endpointOf(command: string, option: string, text: string, otherwise?: string, least = 1): HostPort {
  const found = /^(?:\[([^\]]+)\]|([^:[\]]*)):(\d{1,5})$/.exec(text) ?? (otherwise === undefined ? null : /^()()(\d{1,5})$/.exec(text))
  const host = found === null ? '' : found[1] || found[2] || otherwise || ''
  const port = Number(found?.[3] ?? NaN)
  if (host === '' || !(port >= least && port <= 65535))
    throw new AskedWrongly(`${command}: ${option} ${text}: ${otherwise === undefined ? 'host:port' : 'a port, or host:port,'} expected`)
  return { host, port }
}

export function isLoopbackAddress(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/i.test(address)
}

/** Whether every address of the name is of this machine. Throws NotJudged where nobody knows it. */
export async function isLoopback(command: string, host: string): Promise<boolean> {
  if (isIP(host) !== 0) return isLoopbackAddress(host)
  try {
    return (await lookup(host, { all: true })).every(({ address }) => isLoopbackAddress(address))
  } catch (error) {
    throw new NotJudged(`${command}: ${host} can not be looked up: ${reasonOf(error)}`, { cause: error })
  }
}
