/** The versions that are compared: our dictionary, and the files that QuickFIX reads for the same. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withTransport, type Dictionary } from '@fix/dictionary'
import { fix40 } from '@fix/dictionary/fix40'
import { fix41 } from '@fix/dictionary/fix41'
import { fix42 } from '@fix/dictionary/fix42'
import { fix43 } from '@fix/dictionary/fix43'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50 } from '@fix/dictionary/fix50'
import { fix50sp1 } from '@fix/dictionary/fix50sp1'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { fixt11 } from '@fix/dictionary/fixt11'

export interface Version {
  readonly name: string
  readonly dictionary: Dictionary<unknown>
  /** The session's dictionary, and from FIX.5.0 on the application's. */
  readonly files: readonly string[]
}

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../shared/dictionaries')
const file = (name: string): string => path.join(folder, `${name}.xml`)

export const versions: readonly Version[] = [
  { name: 'FIX.4.0', dictionary: fix40, files: [file('FIX40')] },
  { name: 'FIX.4.1', dictionary: fix41, files: [file('FIX41')] },
  { name: 'FIX.4.2', dictionary: fix42, files: [file('FIX42')] },
  { name: 'FIX.4.3', dictionary: fix43, files: [file('FIX43')] },
  { name: 'FIX.4.4', dictionary: fix44, files: [file('FIX44')] },
  { name: 'FIXT.1.1', dictionary: fixt11, files: [file('FIXT11')] },
  { name: 'FIX.5.0', dictionary: withTransport(fixt11, fix50), files: [file('FIXT11'), file('FIX50')] },
  { name: 'FIX.5.0SP1', dictionary: withTransport(fixt11, fix50sp1), files: [file('FIXT11'), file('FIX50SP1')] },
  { name: 'FIX.5.0SP2', dictionary: withTransport(fixt11, fix50sp2), files: [file('FIXT11'), file('FIX50SP2')] },
]

/** Why the dictionaries are not there, or undefined. */
export function dictionariesAbsent(): string | undefined {
  return versions.every(({ files }) => files.every((name) => existsSync(name))) ? undefined : '../shared/dictionaries is absent'
}
