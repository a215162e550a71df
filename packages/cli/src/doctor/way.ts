/** A way to a venue as it is configured: one session, whom it calls and as whom. */
export interface Way {
  /** QUOTE, TRADE, COPY; FIX where nobody has named it. */
  readonly name: string
  readonly host: string
  readonly port: number
  readonly tls: boolean
  /** Name that is asked for in the TLS greeting, where that is not `host`; and a file of authorities to trust instead of the machine's. */
  readonly servername?: string
  readonly ca?: string
  readonly senderCompID: string
  readonly targetCompID: string
  readonly senderSubID?: string | undefined
  readonly targetSubID?: string | undefined
  /** DefaultApplVerID(1137) of the Logon, on FIXT.1.1. */
  readonly defaultApplVerID?: string
  /** References, `env:NAME` or `file:PATH`. */
  readonly username?: string
  readonly password?: string
  /** The private key that signs the Logon, as a reference. */
  readonly signingKey?: string
  readonly heartBtInt: number
  readonly skewWarnMs: number
  /** Numbers go on over logons: a logon of ours would take some that nobody keeps. */
  readonly numbersGoOn: boolean
  /** The peer calls us. */
  readonly calledByPeer: boolean
  /** Of the acceptor of a drop copy: our certificate and its key, files. */
  readonly cert?: string
  readonly key?: string
}
