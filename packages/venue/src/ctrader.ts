/**
 * cTrader (Spotware), FIX.4.4: two independent sessions, QUOTE and TRADE, that start numbering anew with each Logon, so that the truth about
 * orders comes back by OrderStatusRequest(H), OrderMassStatusRequest(AF) and RequestForPositions(AN) alone. From the vendor's rules of
 * engagement and dictionary; what is only observed, or not certain, is marked.
 */
import { MDUpdateAction } from '@fix/events'
import type { CTraderMessages } from './ctrader-dictionary.ts'
import { ctraderFix44 } from './ctrader-dictionary.ts'
import type { VenueProfile } from './profile.ts'

export { ctraderFix44 } from './ctrader-dictionary.ts'
export type { CTraderMessages, CTraderSymbol } from './ctrader-dictionary.ts'

const heartBtIntS = { min: 0, max: 3600, default: 30 }
/** A TimeInForce(59) is never sent, as cTrader ignores it: what an order is follows from its type and from ExpireTime(126). */
const immediate = { send: '', effective: 'ImmediateOrCancel' } as const
const resting = { send: '', effective: 'GoodTillCancel' } as const

export const ctrader = {
  id: 'ctrader',
  title: 'cTrader',
  reportsBalance: false,
  dictionary: ctraderFix44,

  session: {
    beginString: 'FIX.4.4',
    transport: { tls: 'optional', servername: true, minVersion: 'TLSv1.2', reResolveDns: true },
    sessions: [
      {
        name: 'QUOTE',
        kind: 'marketData',
        ports: { tls: 5211, plain: 5201 },
        targetSubID: 'QUOTE',
        senderSubID: 'QUOTE',
        heartBtIntS,
        allowedMsgTypes: ['V'],
      },
      {
        name: 'TRADE',
        kind: 'order',
        ports: { tls: 5212, plain: 5202 },
        targetSubID: 'TRADE',
        // Free at the venue; this one is known to work.
        senderSubID: 'TRADE',
        heartBtIntS,
        allowedMsgTypes: ['x', 'D', 'G', 'F', 'H', 'AF', 'AN'],
      },
    ],
    compIDs: {
      // CSERVER in the specification, cServer in panels and in real answers.
      targetCompID: 'cServer',
      ignoreCase: true,
      senderPattern: /^(demo|live)\.[A-Za-z0-9_-]+\.[0-9]+$/,
      echoSwap: true,
    },
    clock: { sendFraction: 3, acceptFraction: [0, 3], maxSkewMs: 120_000 },
    reset: { logon: 'always', sendFlag: true, onDisconnect: true, inboundOnLogon: 'one' },
    resend: { supported: 'withinConnection', orders: 'never', againAfterMs: 10_000 },
    logon: { required: ['username', 'password'], encryptMethod: 'None' },
    anyTrafficIsLife: true,
    redact: [],
  },

  orders: {
    account: 'ctrader',
    hasExecID: false,
    replaceAckCarriesOrig: false,
    statusReplyExecType: 'New',
    terminalIsFinal: true,
    hedging: false,
    overfill: 'allow',
    cancelGate: { remainder: true, also: [] },
    timeInForce: {
      asked: {
        ImmediateOrCancel: { ...immediate, only: ['market'] },
        GoodTillCancel: { ...resting, only: ['limit', 'stop'] },
        GoodTillDate: { send: '', effective: 'GoodTillDate', only: ['limit', 'stop'], expires: {} },
      },
      unasked: { market: immediate, limit: resting, stop: resting },
    },
    requests: {
      NewOrderSingle: { carry: ['symbol', 'side', 'transactTime', 'orderQty', 'ordType', 'price', 'stopPx', 'expireTime'] },
      OrderCancelReplaceRequest: { carry: ['orderID', 'orderQty', 'price', 'stopPx', 'expireTime'] },
      OrderCancelRequest: { carry: ['orderID'] },
      // A Symbol(55) is refused here (observed).
      OrderStatusRequest: { carry: ['side'] },
      // 7 is all orders; 1 appears in one copy of the rules.
      OrderMassStatusRequest: { carry: [], add: { massStatusReqType: '7' } },
      RequestForPositions: { carry: [] },
    },
    // The vendor names no bound; 50 is what its samples stay within.
    clOrdID: { pattern: /^[A-Za-z0-9_-]+$/, maxLen: 50 },
    notFoundTexts: ['ORDER_NOT_FOUND'],
    underExecutionTexts: ['UNDER EXECUTION', 'UNDER_EXECUTION'],
    // An account has one TRADE connection, and a new one takes no message of an earlier one: what that brought is taken or gone when the Logon is
    // answered. How long the venue's inside lags behind that has not been seen; half a second is a guess on the safe side.
    times: { requestTimeoutMs: 5000, probeAfterMs: 60_000, recentMs: 2000, earlierMs: 500, fillWaitMs: 1000, retryMs: 200, tries: 3 },
  },

  feed: {
    symbols: { style: 'numeric', list: 'x', definition: { name: 1007, digits: 1008 } },
    keying: 'id',
    depth: 0,
    sequence: { kind: 'none' },
    copies: false,
    // A change never comes: a level that changes is a new id and a delete of the old one.
    actions: [MDUpdateAction.new, MDUpdateAction.delete],
    delimiter: { snapshot: 269, increment: 279 },
    inherit: false,
    // It numbers nothing, implies nothing and flags nothing: the message's own number is all that orders it.
    entries: { numbers: { first: 83, last: 83 }, excluded: [] },
    sizeInTop: false,
    requestTemplate: { marketDepth: 0, mdUpdateType: 'IncrementalRefresh', mdEntryTypes: ['Bid', 'Offer'] },
    crossedMs: 250,
    missingChanges: 3,
    maxEntries: 4096,
    maxBuffered: 1024,
    // Unknown symbol, unsupported subscription type, unsupported depth.
    permanentRejects: ['0', '4', '5'],
  },
} as const satisfies VenueProfile<CTraderMessages>
