// The acceptance scripts of all eight versions again over real sockets and the real clock. The versions run beside one another against one server on one
// port; scripts that wait for heartbeats run beside the others, on servers of their own, as each counterparty has one session.
import { describe, expect, it } from 'vitest'
import { adaptations } from './adaptation.ts'
import { adaptedScripts, providedScripts, scriptsAbsent } from './public-scripts.ts'
import type { PublicScript } from './public-scripts.ts'
import { serverSettings } from './settings.ts'
import { runText } from './suite.ts'
import type { Result } from './suite.ts'
import { startServer } from './tcp-server.ts'
import { tcpGround } from './tcp.ts'

const waits = ({ name }: PublicScript): boolean => /\/(4a|6)_/.test(name)

/** Each list one after the other, the lists beside one another, all on one port. */
async function runOnOneServer(lists: PublicScript[][]): Promise<Result[]> {
  const server = await startServer({ settings: serverSettings([]), port: 0 })
  const one = async (list: PublicScript[]): Promise<Result[]> => {
    const results: Result[] = []
    for (const { file, text } of list) {
      results.push(await runText(file, text, async () => tcpGround({ host: '127.0.0.1', port: server.port }), 'quickfix'))
    }
    return results
  }
  const results = await Promise.all(lists.map(one))
  await server.close()
  return results.flat()
}

function byVersion(scripts: PublicScript[]): PublicScript[][] {
  const folderOf = ({ name }: PublicScript): string => name.slice(0, name.indexOf('/'))
  return [...new Set(scripts.map(folderOf))].map((folder) => scripts.filter((script) => folderOf(script) === folder))
}

describe.skipIf(scriptsAbsent)('the public acceptance scripts over TCP (absent without ../shared)', () => {
  it('pass, all 178 and the 290 that are adapted to the other versions', { timeout: 60_000 }, async () => {
    const scripts = [...providedScripts(), ...adaptations.flatMap(adaptedScripts)]
    const slow = byVersion(scripts.filter(waits))
    const servers = [byVersion(scripts.filter((script) => !waits(script))), ...[0, 1].map((place) => slow.map((list) => [list[place]]))]
    const results = (await Promise.all(servers.map(runOnOneServer))).flat()
    expect(results.filter((result) => !result.passed)).toEqual([])
    expect(results).toHaveLength(468)
  })
})
