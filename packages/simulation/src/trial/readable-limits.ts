import type { InstrumentLimits, Limits } from '@fix/risk'

/** Limits that can't be read at times: whoever asks for one then gets an error, as from a document that somebody is writing. */
export class ReadableLimits {
  unreadable = false
  readonly limits: Limits

  constructor(instruments: Readonly<Record<string, InstrumentLimits>>) {
    const read = <T>(value: T): T => {
      if (this.unreadable) throw new Error('the limits can’t be read')
      return value
    }
    const guarded = Object.entries(instruments).map(([id, one]): [string, InstrumentLimits] => [
      id,
      {
        get maxQty() {
          return read(one.maxQty)
        },
        get maxPosition() {
          return read(one.maxPosition)
        },
        get maxMdAgeMs() {
          return read(one.maxMdAgeMs)
        },
        get maxUnknown() {
          return read(one.maxUnknown)
        },
      },
    ])
    this.limits = { version: 'trial', instruments: Object.fromEntries(guarded) }
  }
}
