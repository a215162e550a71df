/** What a session over a way is told: the same for a dry logon and for a prompt. */
import { readFileSync } from 'node:fs'
import { codec } from '@fix/codec'
import type { ConnectOptions } from '@fix/session/node'
import type { AnyMessages } from '@fix/dictionary'
import type { SessionProfile } from '@fix/venue'
import type { Way } from '../doctor/way.ts'
import type { AnyCodec } from '../raw/versions.ts'
import { logonSigner, type SigningKey } from './signing-key.ts'

export interface Identified {
  readonly username?: string | undefined
  readonly password?: string | undefined
  readonly key?: SigningKey | undefined
}

export type WayConfig = Omit<ConnectOptions<AnyMessages>, 'journal' | 'onFact' | 'signal'>

export function sessionOfWay(
  way: Way,
  { dictionary, session }: SessionProfile<unknown>,
  { username, password, key }: Identified,
): WayConfig {
  const { compIDs, reset, sessions, transport, logon, resend, clock } = session
  const endpoint = sessions.find(({ name }) => name === way.name)
  return {
    fix: codec(dictionary as never) as unknown as AnyCodec,
    ...{ host: way.host, port: way.port },
    tls: way.tls && {
      // A venue that wants no name in the greeting is asked for none.
      ...(way.servername !== undefined ? { servername: way.servername } : transport.servername ? {} : { servername: '' }),
      ...(way.ca === undefined ? {} : { ca: readFileSync(way.ca) }),
      minVersion: transport.minVersion,
    },
    ...{ senderCompID: way.senderCompID, targetCompID: way.targetCompID, compIDsIgnoreCase: compIDs.ignoreCase },
    ...named('senderSubID', way.senderSubID ?? endpoint?.senderSubID),
    ...named('targetSubID', way.targetSubID ?? endpoint?.targetSubID),
    ...{ heartBtIntS: way.heartBtInt, sendingTimeDigits: clock.sendFraction, askForHoles: resend.supported !== false },
    resetOnLogon: reset.sendFlag,
    logon: {
      ...named('username', username),
      ...named('password', password),
      ...named('defaultApplVerID', way.defaultApplVerID),
    },
    logonTags: logon.fields ?? [],
    secretTags: session.redact,
    ...(key === undefined || logon.signing === undefined ? {} : { sign: logonSigner(key, logon.signing) }),
  }
}

function named<K extends string>(name: K, value: string | undefined): { [key in K]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [key in K]?: string })
}
