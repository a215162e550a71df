/** What the driver needs of a connection. Adapters: `./node` for TCP, `./testing` for memory; the simulation brings a seeded link. */
export interface Transport {
  /** Copies the bytes, or writes them before it returns. */
  write(bytes: Uint8Array, from: number, to: number): void
  /** Lets what was written go out, then ends. */
  close(): void
  /** Bytes written that the peer's side has not taken yet. */
  readonly bufferedBytes: number
  /** Calls `taken` whenever the peer's side has taken bytes. Without this, what is written counts as taken at once. */
  tellTaken?(taken: () => void): void
  /** Stop and go on reading; asked for while the application holds a message. */
  pause?(): void
  resume?(): void
}

/** Where the time of an answer comes from that arrives without one: a store's records, an application's word on a Logon. */
export interface Clock {
  now(): { wallUs: number; monoUs: number }
}
