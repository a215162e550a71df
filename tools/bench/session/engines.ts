// Who takes part in the session's benchmark: for each, an acceptor and an initiator as processes of their own, and why a peer can't be had. They stay
// logged on from the first round to the last.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  absentQuickfix,
  builtQuickfix,
  dictionary,
  install,
  isInstalled,
  jspurefixVersion,
  peersFolder,
  quickfixVersion,
  whyNot,
} from '../peer-programs.ts'
import { freePort } from '../../free-port.ts'
import { LineProcess } from '../process.ts'
import type { StartOptions } from '../group.ts'

/**
 * The flags that the README of @fix/session documents. Room for what is young from the start, so that collections are few and find little alive; and one thread
 * for them, which need not wait until a core is free for its helpers.
 */
export const documentedFlags: readonly string[] = ['--min-semi-space-size=64', '--max-semi-space-size=64', '--no-parallel-scavenge']
const source = ['--conditions=@fix/source', '--import', 'tsx']

/** What Node is given to run one of our programs. */
export function given(program: string, ...rest: readonly string[]): string[] {
  return [...documentedFlags, '--expose-gc', ...source, fileURLToPath(new URL(program, import.meta.url)), ...rest]
}

export interface Engine {
  readonly name: string
  readonly venue: LineProcess
  readonly trader: LineProcess
  readonly port: number
}

interface Kind {
  readonly name: string
  /** Who says which version it is; a variant of another says nothing. */
  version?(): string
  absent(): string | undefined
  ready(): boolean
  prepare(): Promise<void>
  /** The program and what it is given, for a side with a folder of its own; the port is the acceptor's. */
  command(side: 'acceptor' | 'initiator', port: number, folder: string): Promise<[string, string[]]>
}

const here = { absent: () => undefined, ready: () => true, prepare: async () => {} }

function ours(name: string, sync: string, ...how: readonly string[]): Kind {
  return {
    ...here,
    name,
    command: async (side, port, folder) => [
      process.execPath,
      side === 'acceptor' ? given('our-venue.ts', sync, folder, ...how) : given('our-trader.ts', String(port), sync, folder, ...how),
    ],
  }
}

function quickfix(name: string, store: 'file' | 'memory'): Kind {
  return {
    ...here,
    name,
    absent: absentQuickfix,
    command: async (side, port, folder) => [
      await builtQuickfix('quickfix-session.cpp'),
      [side, String(port), dictionary, store === 'memory' ? 'memory' : folder],
    ],
  }
}

export const kinds: readonly Kind[] = [
  ours('ours', 'process'),
  ours('ours-group', 'group'),
  ours('ours-seen', 'process', 'seen'),
  { ...quickfix('quickfix', 'file'), version: quickfixVersion },
  quickfix('quickfix-memory', 'memory'),
  {
    name: 'jspurefix',
    absent: () => undefined,
    ready: isInstalled,
    prepare: async () => {
      if (!isInstalled()) await install()
    },
    command: async (side, port, folder) => [process.execPath, [path.join(peersFolder, 'jspurefix-session.js'), side, String(port), folder]],
    version: jspurefixVersion,
  },
  {
    ...here,
    name: 'echo',
    command: async (side, port) => [process.execPath, side === 'acceptor' ? given('echo-venue.ts') : given('echo-trader.ts', String(port))],
  },
]

export interface Engines {
  readonly engines: readonly Engine[]
  readonly versions: Record<string, string>
  readonly absent: string[]
}

/** Starts everybody who can be had; `folder` is for their stores. */
export async function startEngines(folder: string, { install: may, progress }: StartOptions): Promise<Engines> {
  const engines: Engine[] = []
  const versions: Record<string, string> = {}
  const absent: string[] = []
  for (const kind of kinds) {
    const why = kind.absent() ?? (may || kind.ready() ? undefined : 'is not installed, and was not to be')
    if (why !== undefined) {
      absent.push(`${kind.name}: ${why}`)
      continue
    }
    progress(`starting ${kind.name}`)
    try {
      await kind.prepare()
      engines.push(await startEngine(kind, folder))
      if (kind.version) versions[kind.name] = kind.version()
    } catch (error) {
      // Ours must be there; of the others each is worth measuring without the rest.
      if (kind.name.startsWith('ours')) throw error
      absent.push(`${kind.name}: ${whyNot(error as Error & { stderr?: string })}`)
    }
  }
  return { engines, versions, absent }
}

async function startEngine(kind: Kind, folder: string): Promise<Engine> {
  const side = async (role: 'acceptor' | 'initiator', port: number): Promise<LineProcess> => {
    const store = path.join(folder, `${kind.name}-${role}`)
    mkdirSync(store, { recursive: true })
    const [command, rest] = await kind.command(role, port, store)
    return LineProcess.start(`${kind.name} ${role}`, command, rest)
  }
  const venue = await side('acceptor', await freePort())
  try {
    const port = Number(venue.said)
    return { name: kind.name, venue, trader: await side('initiator', port), port }
  } catch (error) {
    await venue.end()
    throw error
  }
}
