/** QuickFIX C++ as an engine for the cycles: compiled once a run. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { counterpartyAbsent } from './counterparty.ts'
import { versions } from './versions.ts'
import type { Engine } from './world.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

/** Why it can't be had on this machine, or undefined. */
export function quickfixAbsent(): string | undefined {
  const files = versions.flatMap(({ files }) => Object.values(files))
  return files.every((file) => existsSync(file)) ? counterpartyAbsent() : '../shared/dictionaries is absent'
}

export async function buildQuickfix(folder: string): Promise<Engine> {
  const program = path.join(folder, 'quickfix-peer')
  // -w: the library's headers predate the compiler. They show the TLS part only to whoever says that the library has it; Debian's has.
  const flags = ['-std=c++14', '-w', '-DHAVE_SSL=1']
  const libraries = ['-lquickfix', '-lpthread', '-lssl', '-lcrypto']
  if (!existsSync(program)) await promisify(execFile)('g++', [...flags, path.join(here, 'quickfix-peer.cpp'), '-o', program, ...libraries])
  return { name: 'quickfix', command: [program], filtersDuplicates: true, restarts: true, sendsWhileDown: true }
}
