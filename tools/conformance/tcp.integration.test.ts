// The acceptance scripts again over real sockets and the real clock. Those that wait for heartbeats run beside the others on servers of their own.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { serverSettings } from './settings.ts'
import { findScripts, runFile } from './suite.ts'
import type { Result } from './suite.ts'
import { startServer } from './tcp-server.ts'
import { tcpGround } from './tcp.ts'

const scripts = fileURLToPath(new URL('../../../shared/conformance/quickfix/server/fix44', import.meta.url))
const absent = !existsSync(scripts)
const files = absent ? [] : findScripts([scripts])
const waits = (file: string): boolean => /^(4a|6)_/.test(path.basename(file))

async function runOnOneServer(group: string[]): Promise<Result[]> {
  const server = await startServer({ settings: serverSettings([]), port: 0 })
  const results: Result[] = []
  for (const file of group) {
    results.push(await runFile(file, async () => tcpGround({ host: '127.0.0.1', port: server.port }), 'quickfix'))
  }
  await server.close()
  return results
}

describe.skipIf(absent)('the acceptance scripts of FIX.4.4 over TCP (absent without ../shared)', () => {
  it('pass, all 59', async () => {
    const groups = [files.filter((file) => !waits(file)), ...files.filter(waits).map((file) => [file])]
    const results = (await Promise.all(groups.map(runOnOneServer))).flat()
    expect(results.filter((result) => !result.passed)).toEqual([])
    expect(results).toHaveLength(59)
  })
})
