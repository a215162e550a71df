/**
 * Which messages only ask for something. All others move orders, positions or money, or may do so: what a dialect adds is one of those until somebody says otherwise. Heartbeats
 * and their like are the session's.
 */
const asking: ReadonlySet<string> = new Set([
  // MarketDataRequest, QuoteRequest, and requests for lists and states of securities and trading sessions.
  ...['V', 'R', 'x', 'v', 'c', 'e', 'g', 'h', 'BF', 'BI', 'BV'],
  // OrderStatusRequest, OrderMassStatusRequest, ListStatusRequest, RequestForPositions, TradeCaptureReportRequest, QuoteStatusRequest.
  ...['H', 'AF', 'M', 'AN', 'AD', 'a'],
  // News and Email.
  ...['B', 'C'],
])

export function onlyAsks(msgType: string): boolean {
  return asking.has(msgType)
}
