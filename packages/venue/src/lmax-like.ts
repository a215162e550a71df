/**
 * A venue that names instruments by SecurityID(48) with SecurityIDSource(22) 8 and sends no Symbol(55), as venues after the manner of LMAX do. What is known
 * of their sessions and their market data is of second hand: the rest is FIX 4.4 as written, to be checked against the venue's own document before going live. A trade that is
 * busted comes as a delete of its entry, which the reader counts (`amended_trade`) and does not tell again.
 */
import { fix44, type Messages } from '@fix/dictionary/fix44'
import { MDUpdateAction } from '@fix/events'
import type { SessionProfile } from './profile.ts'

const heartBtIntS = { min: 1, max: 3600, default: 30 }

export const lmaxLike = {
  id: 'lmax-like',
  title: 'LMAX-like',
  dictionary: fix44,

  session: {
    beginString: 'FIX.4.4',
    transport: { tls: 'required', servername: true, minVersion: 'TLSv1.2', reResolveDns: true },
    // At a host each, on the port of the web.
    sessions: [
      { name: 'ORDER', kind: 'order', ports: { tls: 443 }, heartBtIntS, allowedMsgTypes: ['D', 'F', 'G', 'H', 'AD'] },
      { name: 'MD', kind: 'marketData', ports: { tls: 443 }, heartBtIntS, allowedMsgTypes: ['V'] },
    ],
    compIDs: { targetCompID: '', ignoreCase: false, echoSwap: false },
    clock: { sendFraction: 3, acceptFraction: [0, 3], maxSkewMs: 120_000 },
    // Numbers go on over the week: a Logon that begins them anew would lose what was not taken yet.
    reset: { logon: 'asResume', sendFlag: false, onDisconnect: false, inboundOnLogon: 'stored' },
    resend: { supported: true, orders: 'never', againAfterMs: 10_000 },
    logon: { required: ['username', 'password'], encryptMethod: 'None' },
    anyTrafficIsLife: false,
    redact: [],
  },

  feed: {
    symbols: { style: 'securityId', list: 'none' },
    keying: 'id',
    depth: 0,
    sequence: { kind: 'none' },
    copies: false,
    actions: [MDUpdateAction.new, MDUpdateAction.change, MDUpdateAction.delete],
    delimiter: { snapshot: 269, increment: 279 },
    inherit: true,
    entries: { numbers: { first: 83, last: 83 }, excluded: ['F', 'I'] },
    sizeInTop: true,
    requestTemplate: { marketDepth: 0, mdUpdateType: 'IncrementalRefresh', mdEntryTypes: ['Bid', 'Offer'] },
    crossedMs: 250,
    missingChanges: 3,
    maxEntries: 65_536,
    maxBuffered: 1024,
    permanentRejects: ['0', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D'],
  },
} as const satisfies SessionProfile<Messages>
