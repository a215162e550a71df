/** The dictionary of a version by its names on the wire; FIX.5 stands on its transport. Each is put together when it is first asked for. */
import { codec, type Codec } from '@fix/codec'
import { withTransport, type AnyMessages, type Dictionary } from '@fix/dictionary'
import { fix40 } from '@fix/dictionary/fix40'
import { fix41 } from '@fix/dictionary/fix41'
import { fix42 } from '@fix/dictionary/fix42'
import { fix43 } from '@fix/dictionary/fix43'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50 } from '@fix/dictionary/fix50'
import { fix50sp1 } from '@fix/dictionary/fix50sp1'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { fixt11 } from '@fix/dictionary/fixt11'

const below: readonly Dictionary<unknown>[] = [fix40, fix41, fix42, fix43, fix44]
/** By ApplVerID(1128). */
const onTransport: Readonly<Record<string, Dictionary<unknown>>> = { '7': fix50, '8': fix50sp1, '9': fix50sp2 }
const made = new Map<string, Codec<AnyMessages>>()

/** Of a BeginString(8) and, on FIXT.1.1, a DefaultApplVerID(1137); undefined where there is none. */
export function dictionaryOf(beginString: string, applVerID = ''): Dictionary | undefined {
  const found = beginString === 'FIXT.1.1' ? onTransport[applVerID] : below.find((each) => each.beginString === beginString)
  if (found === undefined) return undefined
  // Which version it will be is not known to the compiler: the names of messages are any.
  const { shapes: _, ...facts } = beginString === 'FIXT.1.1' ? withTransport(fixt11, found) : found
  return facts
}

/** As `dictionaryOf`: one codec a version, however many sessions speak it. */
export function codecOf(beginString: string, applVerID = ''): Codec<AnyMessages> | undefined {
  const key = `${beginString} ${applVerID}`
  const known = made.get(key)
  const dictionary = known === undefined ? dictionaryOf(beginString, applVerID) : undefined
  if (dictionary === undefined) return known
  const fresh = codec(dictionary)
  made.set(key, fresh)
  return fresh
}
