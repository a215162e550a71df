// The adapters by the name that the page has for them, each over a folder of its own. Redis is a server of the subject's own.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { memoryJournal } from '@fix/store'
import type { OpenJournal } from '@fix/store'
import { journal } from '@fix/store/file'
import type { SyncPolicy } from '@fix/store/file'
import { redisJournal } from '@fix/store/redis'
import { sqliteJournal } from '@fix/store/sqlite'
import { freePort } from '../../free-port.ts'

export interface Opened {
  readonly journal: OpenJournal
  readonly version: string
  end(): Promise<void>
}

const alone = async (opened: Promise<OpenJournal> | OpenJournal, version: string): Promise<Opened> => ({
  journal: await opened,
  version,
  end: async () => {},
})

const file = (sync: SyncPolicy) => (folder: string) => alone(journal(folder, { sync }), 'ours')
const sqlite = (synchronous: 'full' | 'normal') => (folder: string) =>
  alone(sqliteJournal(path.join(folder, 'journal.sqlite'), { synchronous }), 'better-sqlite3')

/** `ours` is the file journal at `process`: what the ratios are against. */
export const adapters: Readonly<Record<string, (folder: string) => Promise<Opened>>> = {
  ours: file('process'),
  memory: () => alone(memoryJournal(), 'ours'),
  group: file('group'),
  each: file('each'),
  'sqlite-normal': sqlite('normal'),
  'sqlite-full': sqlite('full'),
  'redis-everysec': (folder) => overRedis(folder, 'everysec'),
  'redis-always': (folder) => overRedis(folder, 'always'),
}

/** Why it can't be had on this machine, or undefined. */
export function absentAdapter(name: string): string | undefined {
  if (!name.startsWith('redis')) return undefined
  return spawnSync('redis-server', ['--version']).error === undefined ? undefined : 'redis-server is not installed'
}

export function open(name: string, folder: string): Promise<Opened> {
  const adapter = adapters[name]
  if (adapter === undefined) throw new Error(`there is no adapter ${name}, expected one of ${Object.keys(adapters).join(', ')}`)
  return adapter(folder)
}

async function overRedis(folder: string, appendfsync: string): Promise<Opened> {
  const port = await freePort()
  const given = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes']
  const server = spawn('redis-server', [...given, '--appendfsync', appendfsync], { stdio: 'ignore' })
  const end = async (): Promise<void> => {
    const ended = once(server, 'exit')
    server.kill()
    await ended
  }
  for (let tries = 0; ; tries++) {
    try {
      return { journal: await redisJournal({ url: `redis://127.0.0.1:${port}` }), version: 'redis-server', end }
    } catch (error) {
      if (tries === 100) {
        await end()
        throw error
      }
      await sleep(20)
    }
  }
}
