import { codec } from '@fix/codec'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import type { MarketReader } from '../src/fix.ts'
import type { MarketFact } from '../src/fix.ts'

const fix = codec(fix50sp2)
export const readAt = { wallUs: 1_767_346_200_100_000, monoUs: 5 }

/** A message as a broker prints it, `|` for SOH, without BodyLength(9) and CheckSum(10), which reading doesn't need. */
export function messageBytes(type: string, body: string, seq = 7): Uint8Array {
  const text = `8=FIXT.1.1|9=0|35=${type}|34=${seq}|49=VENUE|52=20260102-09:30:00.000|56=ME|${body}10=000|`
  return new TextEncoder().encode(text.replaceAll('|', '\u0001'))
}

/** What a reader gives out of a message, each fact a copy. */
export function factsOf(reader: MarketReader, type: string, body: string, seq = 7): MarketFact[] {
  const bytes = messageBytes(type, body, seq)
  const view = fix.view()
  view.wrap(bytes, 0, bytes.length)
  const facts: MarketFact[] = []
  reader.read(view, readAt, (fact) => facts.push(copyOf(fact)))
  // Nothing that was given out may lean on the bytes.
  bytes.fill(0)
  return facts
}

/** Columns cut to their rows, and what is absent left out. */
function copyOf(fact: MarketFact): MarketFact {
  const fields = Object.entries(fact).filter(([, value]) => value !== undefined)
  const count = 'actions' in fact ? fact.count : 0
  return Object.fromEntries(
    fields.map(([name, value]) => [
      name,
      Array.isArray(value) || ArrayBuffer.isView(value) ? [...(value as number[])].slice(0, count) : value,
    ]),
  ) as unknown as MarketFact
}
