export { marketReader } from './fix/market-reader.ts'
export type { MarketFact, MarketReader, MarketReaderOptions } from './fix/market-reader.ts'
export { securityListDraft, subscribeDraft, unsubscribeDraft } from './requests.ts'
export type { MarketDataRequestDraft, SecurityListRequestDraft } from './requests.ts'
