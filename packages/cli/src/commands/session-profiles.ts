/** The venues that a command can be asked about by name, and what stands for a venue where the user describes one by its address. */
import type { Dictionary } from '@fix/dictionary'
import type { SessionProfile } from '@fix/venue'
import { binance } from '@fix/venue/binance'
import { ctrader } from '@fix/venue/ctrader'
import { lmaxLike } from '@fix/venue/lmax-like'
import { AskedWrongly } from '../exit-status.ts'
import { nearNames } from '../explore/near-names.ts'
import { applVerIDs, chosenDictionary, versionNames, versionOf } from './dictionary-choice.ts'

const profiles: Readonly<Record<string, SessionProfile<unknown>>> = {
  ctrader: ctrader as SessionProfile<unknown>,
  binance: binance as SessionProfile<unknown>,
  'lmax-like': lmaxLike as SessionProfile<unknown>,
}
export const venueNames = Object.keys(profiles)

export function profileOf(command: string, venue: string): SessionProfile<unknown> {
  const found = profiles[venue.toLowerCase()]
  if (found !== undefined) return found
  const near = nearNames(venue, venueNames)
  throw new AskedWrongly(
    `${command}: venue ${venue}: ${venueNames.join(', ')} expected${near.length === 0 ? '' : `; near: ${near.join(', ')}`}; any other is told by --host, --port, --sender and --target`,
  )
}

/** A standard session of a version: numbers that begin with each Logon, any message, no login. */
export function plainProfile(
  command: string,
  port: number,
  targetCompID: string,
  { beginString, dict }: { beginString: string; dict?: string },
): SessionProfile<unknown> & { readonly defaultApplVerID: string } {
  const version = versionOf(beginString)
  if (version === undefined) throw new AskedWrongly(`${command}: --begin-string ${beginString}: ${versionNames.join(', ')} expected`)
  const dictionary: Dictionary<unknown> = dict === undefined ? version : (chosenDictionary(command, { dict }) ?? version)
  if (dictionary.beginString !== version.beginString)
    throw new AskedWrongly(
      `${command}: --dict ${dict}: it is of ${dictionary.beginString}, and the session of ${version.beginString}; give --begin-string, too`,
    )
  const isTransport = dictionary.beginString === 'FIXT.1.1'
  const named = versionNames.find(
    (name) => versionOf(beginString) !== undefined && name.replace(/[^0-9SP]/g, '') === beginString.toUpperCase().replace(/[^0-9SP]/g, ''),
  )
  return {
    id: 'address',
    title: 'the address',
    dictionary,
    session: {
      beginString: dictionary.beginString,
      transport: { tls: 'optional', servername: true, minVersion: 'TLSv1.2', reResolveDns: true },
      sessions: [
        {
          name: 'FIX',
          kind: 'order',
          ports: { tls: port, plain: port },
          heartBtIntS: { min: 0, max: 86_400, default: 30 },
          allowedMsgTypes: [],
        },
      ],
      compIDs: { targetCompID, ignoreCase: false, echoSwap: false },
      clock: { sendFraction: /4\.[01]$/.test(dictionary.beginString) ? 0 : 3, acceptFraction: [0, 3, 6, 9], maxSkewMs: 120_000 },
      reset: { logon: 'always', sendFlag: true, onDisconnect: true, inboundOnLogon: 'one' },
      resend: { supported: true, orders: 'never', againAfterMs: 10_000 },
      logon: { required: [], encryptMethod: 'None' },
      anyTrafficIsLife: false,
      redact: [],
    },
    feed: {},
    // FIX.5 is spoken on its transport; the newest where that alone is named.
    defaultApplVerID: isTransport ? (applVerIDs[named ?? ''] ?? '9') : '',
  }
}
