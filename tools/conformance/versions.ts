// The versions that the server under test speaks: the counterparties of each, as the public suite names them, and its codec, which is made when
// the first of them is met. A server that only ever sees FIX.4.4 does not pay for the tables of FIX.5.0SP2.
import { codec } from '@fix/codec'
import type { Codec } from '@fix/codec'
import { withTransport } from '@fix/dictionary'
import type { Dictionary } from '@fix/dictionary'
import { fix40 } from '@fix/dictionary/fix40'
import { fix41 } from '@fix/dictionary/fix41'
import { fix42 } from '@fix/dictionary/fix42'
import { fix43 } from '@fix/dictionary/fix43'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50 } from '@fix/dictionary/fix50'
import { fix50sp1 } from '@fix/dictionary/fix50sp1'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { fixt11 } from '@fix/dictionary/fixt11'

type AnyDictionaryCodec = Codec<unknown>

export interface Version {
  readonly beginString: string
  /** Under FIXT.1.1 the value of DefaultApplVerID(1137). */
  readonly applVerID?: string
  readonly peers: readonly string[]
  codec(): AnyDictionaryCodec
}

/** This one may send tags without a value. */
export const relaxedPeer = 'NO_CHECK_FIELDS_HAVE_VALUES'

export const versions: readonly Version[] = [
  version('FIX.4.0', ['TW40'], () => fix40),
  version('FIX.4.1', ['TW41'], () => fix41),
  version('FIX.4.2', ['TW42'], () => fix42),
  version('FIX.4.3', ['TW43'], () => fix43),
  version('FIX.4.4', ['TW44', 'TW', relaxedPeer], () => fix44),
  version('FIXT.1.1', ['TW50'], () => withTransport(fixt11, fix50), '7'),
  version('FIXT.1.1', ['TW50SP1'], () => withTransport(fixt11, fix50sp1), '8'),
  version('FIXT.1.1', ['TW50SP2'], () => withTransport(fixt11, fix50sp2), '9'),
]

/** Of a FIXT.1.1 session: the codec of each DefaultApplVerID(1137) and ApplVerID(1128), made when it is asked for. */
export const applications: Readonly<Record<string, AnyDictionaryCodec>> = Object.defineProperties(
  {},
  Object.fromEntries(
    versions.flatMap(({ applVerID, codec }) => (applVerID === undefined ? [] : [[applVerID, { enumerable: true, get: codec }] as const])),
  ),
)

function version(beginString: string, peers: readonly string[], dictionary: () => Dictionary<unknown>, applVerID?: string): Version {
  let made: AnyDictionaryCodec | undefined
  return { beginString, peers, codec: () => (made ??= codec(dictionary())), ...(applVerID === undefined ? {} : { applVerID }) }
}
