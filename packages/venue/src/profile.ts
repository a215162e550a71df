/**
 * What a venue profile is: facts about one venue as plain data, in the sections of those who read them. The engine asks the profile; it never
 * asks which venue this is.
 */
import type { AnyMessages, Dictionary } from '@fix/dictionary'

/** One of the sessions that a venue offers. Hosts are configuration, never a constant. */
export interface EndpointRules {
  /** Its name among the venue's sessions, in facts and in the journal. */
  readonly name: string
  readonly kind: 'order' | 'marketData' | 'dropCopy'
  /** Usual ports; configuration may say otherwise. */
  readonly ports: { readonly tls: number; readonly plain?: number }
  /** TargetSubID(57) that selects the session, and SenderSubID(50) where the venue asks for one. */
  readonly targetSubID?: string
  readonly senderSubID?: string
  /** HeartBtInt(108) in seconds. */
  readonly heartBtIntS: { readonly min: number; readonly max: number; readonly default: number }
  /** MsgType(35) of the application messages that we may send there. */
  readonly allowedMsgTypes: readonly string[]
}

/** How a Logon(A) is signed with a key of ours: the values of these tags with SOH between, and the signature in base64 behind its length. */
export interface LogonSigning {
  /** Kind of the private key, as PEM files and node:crypto name it. */
  readonly keyType: 'ed25519'
  readonly payload: readonly number[]
  readonly lengthTag: number
  readonly signatureTag: number
}

export interface SessionRules {
  readonly beginString: string
  readonly transport: {
    readonly tls: 'required' | 'optional'
    /** Name the server in the TLS greeting. */
    readonly servername: boolean
    readonly minVersion: 'TLSv1.2' | 'TLSv1.3'
    readonly reResolveDns: boolean
  }
  readonly sessions: readonly EndpointRules[]
  readonly compIDs: {
    /** '' where the venue gives it with the login. */
    readonly targetCompID: string
    /** The venue may answer in another case. */
    readonly ignoreCase: boolean
    /** What a SenderCompID(49) usually looks like: a warning where it doesn't, never a refusal. */
    readonly senderPattern?: RegExp
    /** The venue's 50 is our 57 and its 57 is our 50. */
    readonly echoSwap: boolean
  }
  readonly clock: {
    readonly sendFraction: 0 | 3 | 6 | 9
    readonly acceptFraction: readonly number[]
    readonly maxSkewMs: number
  }
  readonly reset: {
    /** Numbers start anew with each Logon, never, or go on where they stood. */
    readonly logon: 'always' | 'never' | 'asResume'
    /** ResetSeqNumFlag(141)=Y on our Logon. */
    readonly sendFlag: boolean
    readonly onDisconnect: boolean
    /** What the venue's first number after a Logon is. */
    readonly inboundOnLogon: 'one' | 'stored' | 'gapfill'
  }
  readonly resend: {
    /** `withinConnection`: of an earlier connection nothing can be had back. */
    readonly supported: boolean | 'withinConnection'
    /** Whether our own orders may be sent again when the venue asks. */
    readonly orders: 'never' | 'always'
    /** After how long a hole that does not close is asked for again: what a resend left out holds up every report behind it. */
    readonly againAfterMs: number
  }
  readonly logon: {
    /** Fields by their FIX names that the configuration must give. */
    readonly required: readonly string[]
    readonly encryptMethod: 'None'
    /** Further fields of each Logon, as they are to stand on the wire. */
    readonly fields?: readonly (readonly [tag: number, text: string])[]
    readonly signing?: LogonSigning
  }
  /** Idle quote sessions may send no Heartbeat(0) while prices flow: any message counts as life. */
  readonly anyTrafficIsLife: boolean
  /** Tags whose values never leave the process, besides those of the codec. */
  readonly redact: readonly number[]
}

/** The market data of a venue alone: what is known of it before anybody trades there. */
export interface FeedProfile<M = AnyMessages> {
  readonly id: string
  readonly title: string
  /** FIX as this venue speaks it. */
  readonly dictionary: Dictionary<M>
  readonly feed: object
}

/** A venue that can be logged on to: what is known of its orders is not written down yet. */
export interface SessionProfile<M = AnyMessages> extends FeedProfile<M> {
  readonly session: SessionRules
}

/**
 * A venue. `orders` and `feed` are in the shape that oms and book declare (`OrderRules`, `FeedRules`); those rooms stand above this one, so
 * that the shapes are held by a type test and not by an import.
 */
export interface VenueProfile<M = AnyMessages> extends SessionProfile<M> {
  /** The venue tells the account's balance; where not, risk needs it from the configuration. */
  readonly reportsBalance: boolean
  readonly orders: object
}
