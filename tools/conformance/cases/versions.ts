// The eight versions that each case is played in, and how one is named: FIX.4.0 to 4.4, and FIX.5.0, 5.0SP1 and 5.0SP2 over FIXT.1.1.
import { codec } from '@fix/codec'
import { withTransport } from '@fix/dictionary'
import { fix40 } from '@fix/dictionary/fix40'
import { fix41 } from '@fix/dictionary/fix41'
import { fix42 } from '@fix/dictionary/fix42'
import { fix43 } from '@fix/dictionary/fix43'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50 } from '@fix/dictionary/fix50'
import { fix50sp1 } from '@fix/dictionary/fix50sp1'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { fixt11 } from '@fix/dictionary/fixt11'
import type { AnyCodec } from '@fix/session'

export interface Version {
  name: string
  /** Where it stands among the others: `from FIX.4.2` is by this. */
  rank: number
  beginString: string
  /** DefaultApplVerID(1137), '' below FIXT.1.1. */
  applVerID: string
  codec: AnyCodec
}

const codecs: [name: string, codec: AnyCodec, applVerID: string][] = [
  ['FIX.4.0', codec(fix40), ''],
  ['FIX.4.1', codec(fix41), ''],
  ['FIX.4.2', codec(fix42), ''],
  ['FIX.4.3', codec(fix43), ''],
  ['FIX.4.4', codec(fix44), ''],
  ['FIX.5.0', codec(withTransport(fixt11, fix50)), '7'],
  ['FIX.5.0SP1', codec(withTransport(fixt11, fix50sp1)), '8'],
  ['FIX.5.0SP2', codec(withTransport(fixt11, fix50sp2)), '9'],
]

export const versions: readonly Version[] = codecs.map(([name, codec, applVerID], rank) => ({
  name,
  rank,
  beginString: codec.layout.beginString,
  applVerID,
  codec,
}))

export const rankOf = (name: string): number => versions.find((version) => version.name === name)?.rank ?? -1

/** Before FIX.4.2 a Reject(3) has no 371 to 373, there is no BusinessMessageReject(j), and 999999 stands for "all that follow". */
export const isOld = (version: Version): boolean => version.rank < rankOf('FIX.4.2')
export const isFix42 = (version: Version): boolean => version.name === 'FIX.4.2'
export const isFix40 = (version: Version): boolean => version.name === 'FIX.4.0'

/**
 * `from FIX.4.2`, `before FIX.4.2`, `FIX.4.0, FIX.4.1`, `FIXT` as a question of a version; undefined where it is none of these.
 */
export function versionTest(text: string): ((version: Version) => boolean) | undefined {
  if (text === 'FIXT') return (version) => version.beginString === 'FIXT.1.1'
  const bound = /^(from|before) (\S+)$/.exec(text)
  if (bound !== null) {
    const rank = rankOf(bound[2])
    if (rank < 0) return undefined
    return bound[1] === 'from' ? (version) => version.rank >= rank : (version) => version.rank < rank
  }
  const names = text.split(', ')
  if (names.some((name) => rankOf(name) < 0)) return undefined
  return (version) => names.includes(version.name)
}
