/**
 * Whether the files of a store agree. A session that goes on with a wrong number is refused by its counterparty, or passes over a message: so where they do
 * not agree nothing is imported, and the reason says what to look at.
 */
import type { StoreIndex } from './store-index.ts'

export interface StoreFacts {
  readonly name: string
  readonly nextOut: number
  readonly nextIn: number
  readonly index: StoreIndex
  readonly bodyBytes: number
}

/** What keeps the store from being taken over; empty where nothing does. */
export function disagreements({ name, nextOut, nextIn, index, bodyBytes }: StoreFacts): string[] {
  const found: string[] = []
  if (nextOut < 1 || nextIn < 1) found.push(`${name}.seqnums: next numbers ${nextOut} and ${nextIn}, expected both from 1`)
  if (index.rest !== '') found.push(`${name}.header: ends in what is no entry (${index.rest}); it was cut while it was written`)
  const beyond = index.entries.filter(({ offset, size }) => offset < 0 || size <= 0 || offset + size > bodyBytes)
  if (beyond.length > 0) {
    const { seq, offset, size } = beyond[0]
    found.push(
      `${name}.header: message ${seq} would stand at bytes ${offset} to ${offset + size}, ${name}.body has ${bodyBytes}; ${beyond.length} such. ` +
        'The body was cut, or is of another day: both files of one moment are needed',
    )
  }
  const last = index.entries.at(-1)
  if (last !== undefined && last.seq >= nextOut) {
    found.push(
      `${name}.header: message ${last.seq} is stored, but the next number is ${nextOut}. The engine ended between the two: whether the counterparty has message ` +
        `${last.seq} only it can say. Ask, then write ${last.seq + 1} (or ${nextOut}, and take the entry out) into the store`,
    )
  }
  return found
}
