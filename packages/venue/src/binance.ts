/**
 * Binance Spot, FIX.4.4, its sessions and its market data: from the page "FIX API" of the venue's documentation (binance-spot-api-docs, fix-api.md). Each symbol counts its
 * updates; an increment says the first and the last that it holds. Three sessions, each at a host of its own: OE, MD and DC. Their messages of orders are not in the dictionary here.
 */
import { dialect } from '@fix/dictionary'
import { fix44, type Messages } from '@fix/dictionary/fix44'
import { MDUpdateAction } from '@fix/events'
import type { SessionProfile } from './profile.ts'

export const binanceFix44 = /* @__PURE__ */ dialect<Messages, Messages>(fix44, {
  fields: [
    '969 MinPriceIncrement PRICE',
    '9406 DropCopyFlag BOOLEAN',
    '1003 TradeID STRING',
    '1140 MaxTradeVol QTY',
    '2446 AggressorSide INT 1=Buy 2=Sell',
    '25016 ErrorCode INT',
    '25035 MessageHandling INT 1=Unordered 2=Sequential',
    '25036 ResponseMode INT 1=Everything 2=OnlyAcks',
    '25037 UUID STRING',
    '25039 MinQtyIncrement QTY',
    '25040 MarketMinTradeVol QTY',
    '25041 MarketMaxTradeVol QTY',
    '25042 MarketMinQtyIncrement QTY',
    '25043 FirstBookUpdateID INT',
    '25044 LastBookUpdateID INT',
  ],
  messages: {
    Logon: { add: '9406 25035 25036 25037' },
    MarketDataRequestReject: { add: '25016' },
    MarketDataSnapshotFullRefresh: { add: '25044' },
    MarketDataIncrementalRefresh: { add: '893', groups: { 268: { add: '60 1003 2446 25043 25044' } } },
    SecurityList: { optional: [322, 560], groups: { 146: { add: '562 1140 25039 25040 25041 25042 969' } } },
  },
})

const heartBtIntS = { min: 5, max: 60, default: 30 }
/** TLS alone, on every host. */
const ports = { tls: 9000 }

export const binance = {
  id: 'binance',
  title: 'Binance Spot',
  dictionary: binanceFix44,

  session: {
    beginString: 'FIX.4.4',
    transport: { tls: 'required', servername: true, minVersion: 'TLSv1.2', reResolveDns: true },
    sessions: [
      { name: 'OE', kind: 'order', ports, heartBtIntS, allowedMsgTypes: ['D', 'F', 'q', 'E', 'XCN', 'XAK', 'XLQ'] },
      { name: 'MD', kind: 'marketData', ports, heartBtIntS, allowedMsgTypes: ['V', 'x', 'XLQ'] },
      { name: 'DC', kind: 'dropCopy', ports, heartBtIntS, allowedMsgTypes: ['XLQ'] },
    ],
    // A name of one's own choice, unique among the connections that are up.
    compIDs: { targetCompID: 'SPOT', ignoreCase: false, senderPattern: /^[a-zA-Z0-9_-]{1,8}$/, echoSwap: false },
    // SendingTime(52) may be a second ahead at most, and RecvWindow(25000) old: 5000 ms where a Logon has none.
    clock: { sendFraction: 6, acceptFraction: [3, 6], maxSkewMs: 1000 },
    reset: { logon: 'always', sendFlag: true, onDisconnect: true, inboundOnLogon: 'one' },
    resend: { supported: false, orders: 'never', againAfterMs: 10_000 },
    logon: {
      // Username(553) is the API key.
      required: ['username', 'messageHandling', 'rawData'],
      encryptMethod: 'None',
      // MessageHandling(25035): in the order in which they were sent.
      fields: [[25035, '2']],
      signing: { keyType: 'ed25519', payload: [35, 49, 56, 34, 52], lengthTag: 95, signatureTag: 96 },
    },
    anyTrafficIsLife: false,
    redact: [],
  },

  feed: {
    // InstrumentList(y) names a symbol as everything else does, and gives its tick.
    symbols: { style: 'name', list: 'none', definition: { tick: 969 } },
    // Entries have no id: an order book of price levels.
    keying: 'price',
    // MarketDepth(264) bounds the snapshot only, and has no effect on the increments after it.
    depth: 0,
    sequence: { kind: 'updateId', firstIs: 'first' },
    copies: false,
    actions: [MDUpdateAction.new, MDUpdateAction.change, MDUpdateAction.delete],
    delimiter: { snapshot: 269, increment: 279 },
    // An entry without Symbol(55), FirstBookUpdateID(25043) or LastBookUpdateID(25044) has that of the entry before.
    inherit: true,
    entries: { numbers: { first: 25043, last: 25044 }, excluded: [] },
    sizeInTop: true,
    // The difference stream: 2 to 5000 levels in the snapshot. The venue's table of MarketDataRequest(V) has no MDUpdateType(265).
    requestTemplate: { marketDepth: 5000, mdEntryTypes: ['Bid', 'Offer'] },
    crossedMs: 250,
    missingChanges: 3,
    maxEntries: 65_536,
    maxBuffered: 1024,
    // It gives two reasons, a doubled id and too many subscriptions, and either may be over later.
    permanentRejects: [],
  },
} as const satisfies SessionProfile<Messages>
