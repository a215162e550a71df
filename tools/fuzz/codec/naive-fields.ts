/** The index's slow, obvious twin: the message as text, split at SOH and '=', data fields by their lengths. */
const SOH = '\x01'

export interface NaiveField {
  readonly tag: number
  /** Where the value begins, and the place behind it. */
  readonly from: number
  readonly to: number
}

export interface NaiveFields {
  readonly fields: readonly NaiveField[]
  readonly problem: '' | 'field' | 'end'
}

/** The fields of a message up to the first that is none. `dataOf` gives the data field behind a length field. */
export function naiveFields(text: string, dataOf: ReadonlyMap<number, number>): NaiveFields {
  const fields: NaiveField[] = []
  if (!text.endsWith(SOH)) return { fields, problem: 'end' }
  for (let at = 0; at < text.length;) {
    const soh = text.indexOf(SOH, at)
    const equals = text.indexOf('=', at)
    const tag = equals >= 0 && equals < soh ? tagOf(text.slice(at, equals)) : undefined
    if (tag === undefined) return { fields, problem: 'field' }
    fields.push({ tag, from: equals + 1, to: soh })
    at = soh + 1
    const data = dataBehind(text, dataOf.get(tag), text.slice(equals + 1, soh), at)
    if (data === undefined) continue
    fields.push(data)
    at = data.to + 1
  }
  return { fields, problem: '' }
}

/** A tag is written without leading zeros and is no more than 2^31 - 1. A minus and a zero are taken, to be named in a Reject(3). */
function tagOf(text: string): number | undefined {
  if (!/^(-?[1-9]\d{0,9}|-?0)$/.test(text)) return undefined
  const tag = Number(text)
  return Math.abs(tag) <= 2147483647 ? tag + 0 : undefined
}

/** The data field at `at`, if one of this tag stands there and is as long as its length field says. */
function dataBehind(text: string, dataTag: number | undefined, length: string, at: number): NaiveField | undefined {
  if (dataTag === undefined || !/^-?\d+$/.test(length)) return undefined
  const count = Number(length)
  if (count < 0 || !Number.isSafeInteger(count)) return undefined
  const head = new RegExp(`${dataTag}=`, 'y')
  head.lastIndex = at
  if (!head.test(text)) return undefined
  const from = head.lastIndex
  return text[from + count] === SOH ? { tag: dataTag, from, to: from + count } : undefined
}
