// The peers of the codec's benchmark: what has to be built or installed for each, and why one can't be had.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  absentCommand,
  absentQuickfix,
  built,
  builtQuickfix,
  dictionary,
  firstLine,
  install,
  isInstalled,
  jspurefixVersion,
  peersFolder,
  quickfixVersion,
} from '../peer-programs.ts'
import { passes } from './kernel-verdict.ts'

/** What Node is given to run our side, before the folder of the corpora. */
export const oursGiven: readonly string[] = [
  '--expose-gc',
  '--conditions=@fix/source',
  '--import',
  'tsx',
  fileURLToPath(new URL('ours.ts', import.meta.url)),
]

export interface Peer {
  readonly name: string
  /** Why it can't be had on this machine, or undefined. Asks for nothing and installs nothing. */
  absent(): string | undefined
  /** Whether it is there without being installed first. */
  ready(): boolean
  /** Builds or installs what is missing or stale; gives the program and what comes before the folder of the corpora, and after it. */
  prepare(): Promise<{ command: string; before: readonly string[]; after: readonly string[] }>
  version(): string
}

export const peers: readonly Peer[] = [
  {
    name: 'quickfix',
    absent: absentQuickfix,
    ready: () => true,
    prepare: async () => ({ command: await builtQuickfix('quickfix.cpp'), before: [], after: [dictionary] }),
    version: quickfixVersion,
  },
  {
    name: 'jspurefix',
    absent: () => undefined,
    ready: isInstalled,
    prepare: async () => {
      if (!isInstalled()) await install()
      return { command: process.execPath, before: [path.join(peersFolder, 'jspurefix.js')], after: [] }
    },
    version: jspurefixVersion,
  },
  ...passes.map((pass): Peer => ({
    name: pass,
    absent: () => undefined,
    ready: () => true,
    prepare: async () => ({ command: process.execPath, before: [...oursGiven], after: [pass] }),
    version: () => 'our codec with the kernel of tools/peers/simd',
  })),
  {
    name: 'c',
    absent: () => absentCommand('gcc'),
    ready: () => true,
    prepare: async () => ({ command: await built('gcc', 'floor.c', ['-O2'], []), before: [], after: [] }),
    version: () => firstLine('gcc', ['--version']),
  },
]
