/** The versions that the two engines speak, and how their applications say a thing in each. */
import { codec, type Writer } from '@fix/codec'
import { withTransport } from '@fix/dictionary'
import { fix42 } from '@fix/dictionary/fix42'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { fixt11 } from '@fix/dictionary/fixt11'
import type { SessionConfig } from '@fix/session'

export const versions = ['FIX.4.2', 'FIX.4.4', 'FIXT.1.1'] as const
export type Version = (typeof versions)[number]

const dialects = new Map<Version, Pick<SessionConfig, 'codec' | 'logon'>>()

/** What a session of that version is told; a codec is made once, as it is dear. */
export function dialectOf(version: Version): Pick<SessionConfig, 'codec' | 'logon'> {
  let dialect = dialects.get(version)
  if (dialect === undefined) {
    if (version === 'FIX.4.2') dialect = { codec: codec(fix42) }
    else if (version === 'FIX.4.4') dialect = { codec: codec(fix44) }
    else dialect = { codec: codec(withTransport(fixt11, fix50sp2)), logon: { defaultApplVerID: 'FIX50SP2' } }
    dialects.set(version, dialect)
  }
  return dialect
}

/** News(B) that says nothing but its own name. */
export function news(id: string): (writer: Writer) => void {
  return (writer) => {
    writer.str(148, id)
    writer.int(33, 1)
    writer.str(58, id)
  }
}

/** NewOrderSingle(D), which not every engine sends again. */
export function order(id: string, wallUs: number): (writer: Writer) => void {
  return (writer) => {
    writer.str(11, id)
    writer.str(21, '1')
    writer.str(55, 'EURUSD')
    writer.str(54, '1')
    writer.utc(60, wallUs, 3)
    writer.str(38, '1000')
    writer.str(40, '1')
  }
}
