/** A way to a venue as it is configured: one session, whom it calls and as whom. */
export interface Way {
  /** QUOTE, TRADE, COPY. */
  readonly name: string
  readonly host: string
  readonly port: number
  readonly tls: boolean
  /** Name that is asked for in the TLS greeting, where that is not `host`; and a file of authorities to trust instead of the machine's. */
  readonly servername?: string
  readonly ca?: string
  readonly senderCompID: string
  readonly targetCompID: string
  readonly senderSubID?: string
  /** References, `env:NAME` or `file:PATH`. */
  readonly username?: string
  readonly password?: string
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
