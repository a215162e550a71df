// The stream of levels as bytes: MarketDataIncrementalRefresh(X) of ten entries and of one, written by hand and with no part of the codec.
import { MDUpdateAction } from '@fix/events'
import type { LevelStream } from './levels.ts'

const SOH = '\x01'
export const entriesOfX = 10

/** How an entry is known: by its price, or by its MDEntryID(278), of which a delete needs nothing else. */
export type Keying = 'price' | 'id'

/** The stream in messages of ten entries, one behind the other, for one symbol. */
export function messagesOfTen(stream: LevelStream, symbol: string, keying: Keying): Uint8Array {
  let text = ''
  for (let from = 0; from < stream.count; from += entriesOfX) {
    const entries = Array.from({ length: Math.min(entriesOfX, stream.count - from) }, (_, n) => entryText(stream, from + n, symbol, keying))
    text += framed(1 + from / entriesOfX, `262=R1|268=${entries.length}|${entries.join('')}`)
  }
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** A MarketDataIncrementalRefresh(X), or another type of message, of one session; SOH for |. */
export function framed(seq: number | string, rest: string, msgType = 'X'): string {
  const body = `35=${msgType}|34=${seq}|49=VENUE|52=20260105-09:30:00.125|56=ALPHADESK|${rest}`.replaceAll('|', SOH)
  const text = `8=FIX.4.4${SOH}9=${body.length}${SOH}${body}`
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  return `${text}10=${String(sum & 255).padStart(3, '0')}${SOH}`
}

export function entryText({ actions, sides, prices, sizes }: LevelStream, at: number, symbol: string, keying: Keying): string {
  const action = actions[at]
  const id = keying === 'id' ? `278=${sides[at] === 0 ? 'B' : 'A'}${prices[at]}|` : ''
  if (keying === 'id' && action === MDUpdateAction.delete) return `279=2|${id}55=${symbol}|`
  const size = action === MDUpdateAction.delete ? '' : `271=${sizes[at]}|`
  return `279=${action}|269=${sides[at]}|${id}55=${symbol}|270=${priceText(prices[at])}|${size}`
}

/** Five digits behind the point. */
function priceText(ticks: number): string {
  return (ticks / 100_000).toFixed(5)
}
