import type { InstrumentLimits, Limits } from '@fix/risk'

/** Limits that can't be read at times: whoever asks for one then gets an error, as from a document that somebody is writing. */
export class ReadableLimits {
  unreadable = false
  readonly limits: Limits

  constructor(instruments: Readonly<Record<string, InstrumentLimits>>) {
    const guarded = Object.entries(instruments).map(([id, limits]): [string, InstrumentLimits] => [id, new Guarded(this, limits)])
    this.limits = { version: 'trial', instruments: Object.fromEntries(guarded) }
  }
}

class Guarded implements InstrumentLimits {
  readonly #document: { readonly unreadable: boolean }
  readonly #limits: InstrumentLimits

  constructor(document: { readonly unreadable: boolean }, limits: InstrumentLimits) {
    this.#document = document
    this.#limits = limits
  }

  get maxQty() {
    return this.#read().maxQty
  }
  get maxPosition() {
    return this.#read().maxPosition
  }
  get maxMdAgeMs() {
    return this.#read().maxMdAgeMs
  }
  get maxUnknown() {
    return this.#read().maxUnknown
  }

  #read(): InstrumentLimits {
    if (this.#document.unreadable) throw new Error('the limits can’t be read')
    return this.#limits
  }
}
