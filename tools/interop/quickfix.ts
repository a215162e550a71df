/** QuickFIX C++ as an engine for the cycles: compiled once a run. */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { counterpartyAbsent } from './counterparty.ts'
import { versions } from './versions.ts'
import type { Version } from './versions.ts'
import type { Engine } from './world.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

/** Why it can't be had on this machine, or undefined. */
export function quickfixAbsent(): string | undefined {
  const files = versions.flatMap(({ files }) => Object.values(files))
  return files.every((file) => existsSync(file)) ? counterpartyAbsent() : '../shared/dictionaries is absent'
}

/**
 * A dictionary of QuickFIX with the messages that the cycles send and no others: it reads all 164 of FIX.5.0SP2 for two seconds with each start. What
 * stands in those that are left is as it was.
 */
function shortened(file: string, folder: string): string {
  const short = path.join(folder, `short-${path.basename(file)}`)
  if (existsSync(short)) return short
  const text = readFileSync(file, 'utf8').replaceAll(/\s*<message ([^>]*)>[\s\S]*?<\/message>/g, (message, attributes: string) =>
    /msgtype='(?:D|8|B)'/.test(attributes) ? message : '',
  )
  writeFileSync(short, text)
  return short
}

export async function buildQuickfix(folder: string): Promise<Engine> {
  const program = path.join(folder, 'quickfix-peer')
  // -w: the library's headers predate the compiler. They show the TLS part only to whoever says that the library has it; Debian's has.
  const flags = ['-std=c++14', '-w', '-DHAVE_SSL=1']
  const libraries = ['-lquickfix', '-lpthread', '-lssl', '-lcrypto']
  if (!existsSync(program)) await promisify(execFile)('g++', [...flags, path.join(here, 'quickfix-peer.cpp'), '-o', program, ...libraries])
  const filesOf = ({ files }: Version): Version['files'] =>
    files['application'] === undefined ? files : { ...files, application: shortened(files['application'], folder) }
  return { name: 'quickfix', command: [program], filesOf, filtersDuplicates: true, restarts: true, sendsWhileDown: true }
}
