// All public scripts on one ground: which passed. In memory each has a server and a clock of its own. Over TCP all are on one port, the versions beside one
// another, and those that wait for heartbeats beside the others on servers of their own, as each counterparty has one session.
import type { Profile } from './comparison.ts'
import { memoryGround } from './memory.ts'
import type { PublicScript } from './public-scripts.ts'
import { serverSettings } from './settings.ts'
import { runText } from './suite.ts'
import type { Result } from './suite.ts'
import { startServer } from './tcp-server.ts'
import { tcpGround } from './tcp.ts'

/** A script's result by its name, `fix42/2b_MsgSeqNumTooHigh`. */
export type ScriptResult = Result & { name: string }

export async function scriptsInMemory(scripts: readonly PublicScript[], profile: Profile): Promise<ScriptResult[]> {
  const settings = serverSettings([])
  const results: ScriptResult[] = []
  for (const { name, file, text } of scripts)
    results.push({ name, ...(await runText(file, text, async () => memoryGround(settings), profile)) })
  return results
}

export async function scriptsOverTcp(scripts: readonly PublicScript[], profile: Profile): Promise<ScriptResult[]> {
  const slow = byVersion(scripts.filter(waits))
  const servers = [
    byVersion(scripts.filter((script) => !waits(script))),
    ...[0, 1].map((place) => slow.map((list) => list.slice(place, place + 1))),
  ]
  return (await Promise.all(servers.map((lists) => onOneServer(lists, profile)))).flat()
}

const waits = ({ name }: PublicScript): boolean => /\/(4a|6)_/.test(name)
const folderOf = ({ name }: PublicScript): string => name.slice(0, name.indexOf('/'))

function byVersion(scripts: readonly PublicScript[]): PublicScript[][] {
  return [...new Set(scripts.map(folderOf))].map((folder) => scripts.filter((script) => folderOf(script) === folder))
}

/** Each list one after the other, the lists beside one another, all on one port. */
async function onOneServer(lists: PublicScript[][], profile: Profile): Promise<ScriptResult[]> {
  const server = await startServer({ settings: serverSettings([]), port: 0 })
  const ground = async (): Promise<ReturnType<typeof tcpGround>> => tcpGround({ host: '127.0.0.1', port: server.port })
  const one = async (list: PublicScript[]): Promise<ScriptResult[]> => {
    const results: ScriptResult[] = []
    for (const { name, file, text } of list) results.push({ name, ...(await runText(file, text, ground, profile)) })
    return results
  }
  try {
    return (await Promise.all(lists.map(one))).flat()
  } finally {
    await server.close()
  }
}
