/** A Redis server of the test's own: a free port of this host, a folder that is gone afterwards, and a kill that gives it no time to say goodbye. */
import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from 'redis'

/** Why there is no server to be had, or undefined. */
export const absentRedis = spawnSync('redis-server', ['--version']).error === undefined ? undefined : 'redis-server is not installed'

export class RedisServer {
  readonly url: string
  readonly #port: number
  readonly #dir: string
  readonly #appendfsync: string
  #child: ChildProcess | undefined

  private constructor(port: number, appendfsync: string) {
    this.#port = port
    this.#appendfsync = appendfsync
    this.#dir = mkdtempSync(join(tmpdir(), 'fix-store-redis-'))
    this.url = `redis://127.0.0.1:${port}`
  }

  static async start(appendfsync: 'always' | 'everysec' = 'always'): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), appendfsync)
    await server.begin()
    return server
  }

  get port(): number {
    return this.#port
  }

  /** Starts it over the same folder, and waits until it answers: it has read its file then. */
  async begin(): Promise<void> {
    const given = ['--port', String(this.#port), '--bind', '127.0.0.1', '--dir', this.#dir, '--save', '']
    this.#child = spawn('redis-server', [...given, '--appendonly', 'yes', '--appendfsync', this.#appendfsync], { stdio: 'ignore' })
    for (;;) {
      const client = createClient({ url: this.url, disableOfflineQueue: true, socket: { reconnectStrategy: false } })
      client.on('error', () => {})
      // While it loads it refuses most commands.
      const answered = await client.connect().then(
        () => client.ping().catch(() => 'LOADING'),
        () => 'not there',
      )
      if (answered !== 'not there') client.destroy()
      if (answered === 'PONG') return
      await sleep(10)
    }
  }

  async kill(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  async end(): Promise<void> {
    await this.kill()
    rmSync(this.#dir, { recursive: true, force: true })
  }

  /** A command as an operator would type it. */
  async command(...args: string[]): Promise<unknown> {
    const client = createClient({ url: this.url })
    client.on('error', () => {})
    await client.connect()
    try {
      return await client.sendCommand(args)
    } finally {
      client.destroy()
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
