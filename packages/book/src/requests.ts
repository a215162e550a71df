/** MarketDataRequest(V) and SecurityListRequest(x) as drafts: FIX's own names and values, for whoever writes messages. */
import type { Instrument } from '@fix/units'
import type { FeedRules } from './rules.ts'

export interface MarketDataRequestDraft {
  msgType: 'MarketDataRequest'
  mdReqID: string
  subscriptionRequestType: 'SnapshotAndUpdates' | 'DisablePreviousSnapshot'
  marketDepth: number
  mdUpdateType?: 'FullRefresh' | 'IncrementalRefresh'
  noMDEntryTypes: { mdEntryType: string }[]
  noRelatedSym: ({ symbol: string } | { securityID: string; securityIDSource: 'ExchangeSymbol' })[]
}

export interface SecurityListRequestDraft {
  msgType: 'SecurityListRequest'
  securityReqID: string
  securityListRequestType: 'Symbol'
}

/** `depth` is MarketDepth(264) as the venue has told it for the instrument, where a feed asks for so many levels; the whole book and the top stay. */
export function subscribeDraft(mdReqID: string, instrument: Instrument, rules: FeedRules, depth?: number): MarketDataRequestDraft {
  return draft(mdReqID, 'SnapshotAndUpdates', instrument, rules, depth)
}

/** The end of a subscription says all that its beginning said: venues ask for the whole body again. */
export function unsubscribeDraft(mdReqID: string, instrument: Instrument, rules: FeedRules, depth?: number): MarketDataRequestDraft {
  return draft(mdReqID, 'DisablePreviousSnapshot', instrument, rules, depth)
}

/** Asks for every symbol that the venue has. */
export function securityListDraft(securityReqID: string): SecurityListRequestDraft {
  return { msgType: 'SecurityListRequest', securityReqID, securityListRequestType: 'Symbol' }
}

function draft(
  mdReqID: string,
  subscriptionRequestType: MarketDataRequestDraft['subscriptionRequestType'],
  { symbol }: Instrument,
  { symbols, requestTemplate: { marketDepth, mdUpdateType, mdEntryTypes } }: FeedRules,
  depth: number | undefined,
): MarketDataRequestDraft {
  return {
    msgType: 'MarketDataRequest',
    mdReqID,
    subscriptionRequestType,
    marketDepth: marketDepth > 1 ? (depth ?? marketDepth) : marketDepth,
    ...(mdUpdateType === undefined ? {} : { mdUpdateType }),
    noMDEntryTypes: mdEntryTypes.map((mdEntryType) => ({ mdEntryType })),
    noRelatedSym: [symbols.style === 'securityId' ? { securityID: symbol, securityIDSource: 'ExchangeSymbol' } : { symbol }],
  }
}
