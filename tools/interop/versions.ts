/** The versions that are spoken with QuickFIX C++: our dictionary, the files of theirs, and what a session of it needs besides. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withTransport } from '@fix/dictionary'
import type { Dictionary } from '@fix/dictionary'
import { fix42 } from '@fix/dictionary/fix42'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { fixt11 } from '@fix/dictionary/fixt11'

export interface Version {
  readonly name: string
  readonly beginString: string
  readonly dictionary: Dictionary<unknown>
  /** Settings of the peer's program. */
  readonly files: Readonly<Record<string, string>>
  readonly session: { readonly logon?: Record<string, unknown> }
}

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../shared/dictionaries')
const file = (name: string): string => path.join(folder, `${name}.xml`)

export const versions: readonly Version[] = [
  { name: 'FIX.4.2', beginString: 'FIX.4.2', dictionary: fix42, files: { dictionary: file('FIX42') }, session: {} },
  { name: 'FIX.4.4', beginString: 'FIX.4.4', dictionary: fix44, files: { dictionary: file('FIX44') }, session: {} },
  {
    name: 'FIX.5.0SP2',
    beginString: 'FIXT.1.1',
    dictionary: withTransport(fixt11, fix50sp2),
    files: { dictionary: file('FIXT11'), application: file('FIX50SP2') },
    session: { logon: { defaultApplVerID: 'FIX50SP2' } },
  },
]

export function versionOf(name: string): Version {
  const version = versions.find((each) => each.name === name)
  if (version === undefined) throw new Error(`no version ${name}; known: ${versions.map((each) => each.name).join(', ')}`)
  return version
}
