/**
 * The limits that hold: those that were configured, or what a person has made of them since. A change is a note of the journal first and takes effect at its
 * record, for every control at once. It changes the configured document that it was made for: where another one is configured at a later start, the change is
 * void, and is told so to the journal.
 */
import type { Now } from '@fix/events'
import type { Limits } from './limits.ts'
import { limitsHash } from './limits-hash.ts'
import { encodeLimits, type LimitsNote } from './limits-note.ts'
import { raised } from './limits-raised.ts'
import { areTwo } from './two-persons.ts'

/** A limits command of `@fix/events` fits as it is, once its document is one. */
export interface LimitsRequest {
  readonly limits: Limits
  readonly actor: string
  readonly reason: string
  /** Who else, where it takes two. */
  readonly approver?: string
}

export type LimitsRefusal =
  | 'unchanged'
  | 'actorMissing'
  | 'reasonMissing'
  /** It raises a limit, which takes two persons, and there is one, or the same one twice. */
  | 'approverMissing'
  /** When a day begins, what the account began with and how much it may lose hold for a run. */
  | 'notWhileRunning'
  /** The document would refuse every order of an instrument, or names one that nobody knows. */
  | 'limitsInvalid'

/** Either a note to be journalled, and then folded, or why there is none; and what would be allowed that was not. */
export type LimitsAnswer =
  | { readonly kind: 'note'; readonly note: Uint8Array; readonly raised: readonly string[] }
  | { readonly kind: 'refused'; readonly code: LimitsRefusal; readonly raised: readonly string[] }

/** What a folded note changed. */
export interface LimitsChange {
  /** Hashes. */
  readonly from: string
  readonly to: string
  readonly actor: string
  readonly approver: string
  readonly reason: string
}

/** The change that the journal has, to be kept over a start. */
export type LimitsImage = LimitsNote

const heldForARun = ['dayStartsMinute', 'dayZone', 'startingEquity', 'drawdown'] as const

export class LimitsDocument {
  current: Limits | undefined
  readonly #configured: Limits | undefined
  readonly #twoPersons: boolean
  #configuredHash: string | undefined
  #hash: string | undefined
  #change: LimitsNote | undefined

  /** `twoPersons`: what raises a limit takes two. */
  constructor(configured: Limits | undefined, twoPersons = false) {
    this.#configured = configured
    this.current = configured
    this.#twoPersons = twoPersons
  }

  /** Of the limits that hold; '' where there are none, or they can't be read. */
  get hash(): string {
    return (this.#hash ??= hashOf(this.current))
  }

  /** The change that holds; undefined where the configured limits do. */
  get change(): LimitsNote | undefined {
    return this.#holds && this.#change?.hash !== this.#base ? this.#change : undefined
  }

  /** Changes nothing: the answer's note does, once it is journalled and folded. `valid`: whether the document could judge at all. */
  request(request: LimitsRequest, valid: (limits: Limits) => boolean, now: Now): LimitsAnswer {
    const { limits, actor, reason, approver = '' } = request
    if (!valid(limits)) return { kind: 'refused', code: 'limitsInvalid', raised: [] }
    const more = this.current === undefined ? Object.keys(limits.instruments) : raised(this.current, limits)
    const refused = (code: LimitsRefusal): LimitsAnswer => ({ kind: 'refused', code, raised: more })
    const hash = limitsHash(limits)
    if (hash === this.hash) return refused('unchanged')
    for (const key of heldForARun)
      if (JSON.stringify(limits.account?.[key]) !== JSON.stringify(this.current?.account?.[key])) return refused('notWhileRunning')
    if (actor.trim() === '') return refused('actorMissing')
    if (reason.trim() === '') return refused('reasonMissing')
    if (this.#twoPersons && more.length > 0 && !areTwo(actor, approver)) return refused('approverMissing')
    const changed = { ...limits, version: hash }
    const said = { actor, ...(approver !== '' && { approver }), reason, wallUs: now.wallUs }
    return { kind: 'note', note: encodeLimits({ type: 'limits', hash, base: this.#base, limits: changed, ...said }), raised: more }
  }

  /** A run begins: where the journal has a change of other limits than the configured ones, the note that says that it is void. */
  begin(now: Now): Uint8Array | undefined {
    if (this.#change === undefined || this.#holds || this.#configured === undefined) return undefined
    const said = { actor: 'configuration', reason: 'other limits are configured', wallUs: now.wallUs }
    return encodeLimits({ type: 'limits', hash: this.#base, base: this.#base, limits: this.#configured, ...said })
  }

  /** True where other limits hold from here on. */
  fold(note: LimitsNote): LimitsChange | undefined {
    const from = this.hash
    this.#change = note
    this.current = this.#holds ? note.limits : this.#configured
    this.#hash = undefined
    const { actor, approver = '', reason } = note
    return this.hash === from ? undefined : { from, to: this.hash, actor, approver, reason }
  }

  image(): LimitsImage | undefined {
    return this.#change
  }

  get #base(): string {
    return (this.#configuredHash ??= hashOf(this.#configured))
  }

  get #holds(): boolean {
    return this.#change !== undefined && this.#change.base === this.#base
  }
}

function hashOf(limits: Limits | undefined): string {
  if (limits === undefined) return ''
  try {
    return limitsHash(limits)
  } catch {
    return ''
  }
}
