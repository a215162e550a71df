import type { View } from '@fix/codec'
import type { InstrumentDefinition, InstrumentListEnd } from '@fix/events'

const tag = {
  symbol: 55,
  noRelatedSym: 146,
  securityReqID: 320,
  totNoRelatedSym: 393,
  securityRequestResult: 560,
  lastFragment: 893,
  symbolName: 1007,
  symbolDigits: 1008,
} as const

/** More digits than this don't leave a price room below 2^53. */
const maxDigits = 15

/**
 * SecurityList(y): a definition for each symbol, and the end of the list with its last fragment. SymbolName(1007) and SymbolDigits(1008) are
 * cTrader's fields, so the codec must know that dialect; a symbol without them is counted and passed over, as nothing can be traded on it.
 */
export function readSecurityList(
  view: View,
  source: string,
  counts: { incomplete_instrument: number },
  sink: (fact: InstrumentDefinition | InstrumentListEnd) => void,
): number {
  let facts = 0
  let defined = 0
  const symbols = view.group(tag.noRelatedSym)
  for (let i = 0; i < symbols.count; i++) {
    const entry = symbols.entry(i)
    const symbol = entry.str(tag.symbol)
    const name = entry.str(tag.symbolName)
    const digits = entry.int(tag.symbolDigits)
    if (symbol === '' || name === '' || !(digits >= 0 && digits <= maxDigits)) {
      counts.incomplete_instrument++
      continue
    }
    sink({ kind: 'instrument', source, symbol, name, digits })
    defined++
    facts++
  }
  if (view.has(tag.lastFragment) && !view.bool(tag.lastFragment)) return facts
  const total = view.int(tag.totNoRelatedSym)
  sink({ kind: 'instrument_list_end', source, securityReqID: view.str(tag.securityReqID), count: Number.isNaN(total) ? defined : total })
  return facts + 1
}
