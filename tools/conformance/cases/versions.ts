// The eight versions that each case is played in, and how one is named: FIX.4.0 to 4.4, and FIX.5.0, 5.0SP1 and 5.0SP2 over FIXT.1.1.
import type { AnyCodec } from '@fix/session'
import { applications, versions as spoken } from '../versions.ts'

export interface Version {
  name: string
  /** Where it stands among the others: `from FIX.4.2` is by this. */
  rank: number
  beginString: string
  /** DefaultApplVerID(1137), '' below FIXT.1.1. */
  applVerID: string
  codec: AnyCodec
  /** Under FIXT.1.1 the codecs that ApplVerID(1128) may choose. */
  applications: Readonly<Record<string, AnyCodec>> | undefined
}

const names: Record<string, string> = { 7: 'FIX.5.0', 8: 'FIX.5.0SP1', 9: 'FIX.5.0SP2' }

export const versions: readonly Version[] = spoken.map(({ beginString, applVerID = '', codec }, rank) => ({
  name: names[applVerID] ?? beginString,
  rank,
  beginString,
  applVerID,
  codec: codec(),
  applications: applVerID === '' ? undefined : applications,
}))

export const rankOf = (name: string): number => versions.find((version) => version.name === name)?.rank ?? -1

/** Before FIX.4.2 a Reject(3) has no 371 to 373, there is no BusinessMessageReject(j), and 999999 stands for "all that follow". */
export const isOld = (version: Version): boolean => version.rank < rankOf('FIX.4.2')
/** The highest SessionRejectReason(373) that the version has. */
export const lastReason = (version: Version): number => ({ 'FIX.4.2': 11, 'FIX.4.3': 17 })[version.name] ?? 99
export const isFix40 = (version: Version): boolean => version.name === 'FIX.4.0'

/** `from FIX.4.2`, `before FIX.4.2`, `FIX.4.0, FIX.4.1`, `FIXT` as a question of a version; undefined where it is none of these. */
export function versionTest(text: string): ((version: Version) => boolean) | undefined {
  if (text === 'FIXT') return (version) => version.beginString === 'FIXT.1.1'
  const bound = /^(from|before) (\S+)$/.exec(text)
  if (bound !== null) {
    const rank = rankOf(bound[2])
    if (rank < 0) return undefined
    return bound[1] === 'from' ? (version) => version.rank >= rank : (version) => version.rank < rank
  }
  const wanted = text.split(', ')
  if (wanted.some((name) => rankOf(name) < 0)) return undefined
  return (version) => wanted.includes(version.name)
}
