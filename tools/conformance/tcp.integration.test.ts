// The acceptance scripts again over real sockets and the real clock. All versions run beside one another against one server on one port; scripts that
// wait for heartbeats run beside the others, on servers of their own, as each counterparty has one session.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { serverSettings } from './settings.ts'
import { findScripts, runFile } from './suite.ts'
import type { Result } from './suite.ts'
import { startServer } from './tcp-server.ts'
import { tcpGround } from './tcp.ts'

const scripts = fileURLToPath(new URL('../../../shared/conformance/quickfix/server', import.meta.url))
const absent = !existsSync(scripts)
const files = absent ? [] : findScripts([scripts])
const waits = (file: string): boolean => /^(4a|6)_/.test(path.basename(file))

/** Each list one after the other, the lists beside one another, all on one port. */
async function runOnOneServer(lists: string[][]): Promise<Result[]> {
  const server = await startServer({ settings: serverSettings([]), port: 0 })
  const one = async (list: string[]): Promise<Result[]> => {
    const results: Result[] = []
    for (const file of list) {
      results.push(await runFile(file, async () => tcpGround({ host: '127.0.0.1', port: server.port }), 'quickfix'))
    }
    return results
  }
  const results = await Promise.all(lists.map(one))
  await server.close()
  return results.flat()
}

function byVersion(list: string[]): string[][] {
  const folders = new Set(list.map((file) => path.dirname(file)))
  return [...folders].map((folder) => list.filter((file) => path.dirname(file) === folder))
}

describe.skipIf(absent)('the public acceptance scripts over TCP (absent without ../shared)', () => {
  it('pass, all 178', { timeout: 60_000 }, async () => {
    const slow = byVersion(files.filter(waits))
    const servers = [byVersion(files.filter((file) => !waits(file))), ...[0, 1].map((place) => slow.map((list) => [list[place]]))]
    const results = (await Promise.all(servers.map(runOnOneServer))).flat()
    expect(results.filter((result) => !result.passed)).toEqual([])
    expect(results).toHaveLength(178)
  })
})
