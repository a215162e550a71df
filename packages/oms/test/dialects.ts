import { textbook } from '../src/index.ts'
import type { OrderRules, TifChoice } from '../src/index.ts'

const immediate: TifChoice = { send: '', effective: 'ImmediateOrCancel' }
const resting: TifChoice = { send: '', effective: 'GoodTillCancel' }

/** Rules as cTrader has them; the profile itself stands in @fix/venue. */
export const ctraderLike: OrderRules = {
  ...textbook,
  hasExecID: false,
  replaceAckCarriesOrig: false,
  statusReplyExecType: 'New',
  terminalIsFinal: true,
  timeInForce: {
    asked: {
      ImmediateOrCancel: { ...immediate, only: ['market'] },
      GoodTillCancel: { ...resting, only: ['limit', 'stop'] },
    },
    unasked: { market: immediate, limit: resting, stop: resting },
  },
  requests: {
    NewOrderSingle: { carry: ['symbol', 'side', 'transactTime', 'orderQty', 'ordType', 'price', 'stopPx'] },
    OrderCancelReplaceRequest: { carry: ['orderID', 'orderQty', 'price', 'stopPx'] },
    OrderCancelRequest: { carry: ['orderID'] },
    OrderStatusRequest: { carry: ['side'] },
    OrderMassStatusRequest: { carry: [], add: { massStatusReqType: '7' } },
    RequestForPositions: { carry: [] },
  },
}
