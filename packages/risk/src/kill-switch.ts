/**
 * The kill switch: latched states by scope, the strictest that covers an order applies. A move is first a note; whoever runs the loop
 * journals it and gives it back to `fold`, which alone changes anything, live as at a restart. So a state that took effect is on disk,
 * and what was on before a crash is on after it. No timer looses anything.
 */
import { killStates, type KillState, type Now } from '@fix/events'
import { areTwo } from './two-persons.ts'
import { decodeKill, encodeKill, isRiskNote } from './note.ts'
import { covers, parseScope, type Scope } from './scope.ts'

/** What is asked for; a kill command of `@fix/events` fits as it is. */
export interface KillRequest {
  state: KillState
  /** `*`, `symbol=EURUSD`, `strategy=ref` or both: `strategy=ref,symbol=EURUSD`. */
  scope: string
  /** Who asks: a person, or what has tripped it, which may only make things stricter. */
  actor: string
  reason: string
  /** Who else, where it takes two. */
  approver?: string
}

export type KillRefusal =
  | 'badScope'
  | 'unknownSymbol'
  | 'unknownState'
  | 'unchanged'
  | 'actorMissing'
  | 'reasonMissing'
  | 'tooManyScopes'
  /** To make the whole account looser takes two persons, and there is one, or the same one twice. */
  | 'approverMissing'

/** Either a note to be journalled, and then folded, or why there is none. */
export type KillAnswer = { kind: 'note'; note: Uint8Array } | { kind: 'refused'; code: KillRefusal }

/** A latched scope. `active` is the absence of one. */
export interface Latch {
  readonly scope: string
  readonly state: Exclude<KillState, 'active'>
  readonly actor: string
  readonly reason: string
  /** When it was asked for. */
  readonly sinceUs: number
}

/** What a folded note changed. */
export interface KillChange {
  readonly scope: string
  readonly from: KillState
  readonly to: KillState
  readonly actor: string
  readonly reason: string
  readonly approver?: string
}

/** Scopes that may be latched at once; one more is refused, and `*` always fits. */
export const maxLatches = 256

/** How much may leave in a state: everything, what reduces, nothing but closing. A move to a larger number is a looser one. */
const freedom: Readonly<Record<KillState, number>> = { active: 2, 'reduce-only': 1, halted: 0, 'cancel-all': 0, flatten: 0 }

export const isLooser = ({ from, to }: Pick<KillChange, 'from' | 'to'>): boolean => freedom[to] > freedom[from]

export class KillSwitch {
  /** Ordered by scope text, so that two histories with one outcome print the same. */
  #latches: { scope: Scope; latch: Latch }[] = []
  readonly #knowsSymbol: (symbol: string) => boolean
  readonly #twoPersons: boolean

  /** `twoPersons`: what makes the whole account looser takes two. */
  constructor(knowsSymbol: (symbol: string) => boolean, twoPersons = false) {
    this.#knowsSymbol = knowsSymbol
    this.#twoPersons = twoPersons
  }

  /** The strictest state that covers this strategy and instrument. */
  stateFor(strategy: string, symbol: string): KillState {
    let strictest = 0
    for (let i = 0; i < this.#latches.length; i++) {
      const entry = this.#latches[i]
      if (covers(entry.scope, strategy, symbol)) strictest = Math.max(strictest, killStates.indexOf(entry.latch.state))
    }
    return killStates[strictest]
  }

  latches(): readonly Latch[] {
    return this.#latches.map((entry) => entry.latch)
  }

  /** A resting order of this strategy and instrument is to be cancelled: an unfinished `cancel-all` or `flatten` covers it. */
  mustCancel(strategy: string, symbol: string): boolean {
    return this.#latches.some(
      ({ scope, latch }) => (latch.state === 'cancel-all' || latch.state === 'flatten') && covers(scope, strategy, symbol),
    )
  }

  /** Changes nothing: the answer's note does, once it is journalled and folded. */
  request(request: KillRequest, now: Now): KillAnswer {
    const scope = parseScope(request.scope)
    if (scope === undefined) return { kind: 'refused', code: 'badScope' }
    if (!killStates.includes(request.state)) return { kind: 'refused', code: 'unknownState' }
    // A misspelt symbol would latch nothing and look as if it had.
    if (scope.symbol !== undefined && !this.#knowsSymbol(scope.symbol)) return { kind: 'refused', code: 'unknownSymbol' }
    const from = this.#stateOf(scope.text)
    if (from === request.state) return { kind: 'refused', code: 'unchanged' }
    if (freedom[request.state] > freedom[from]) {
      if (request.actor.trim() === '') return { kind: 'refused', code: 'actorMissing' }
      if (request.reason.trim() === '') return { kind: 'refused', code: 'reasonMissing' }
      if (this.#twoPersons && scope.text === '*' && !areTwo(request.actor, request.approver ?? ''))
        return { kind: 'refused', code: 'approverMissing' }
    }
    if (from === 'active' && scope.text !== '*' && this.#latches.length >= maxLatches) return { kind: 'refused', code: 'tooManyScopes' }
    const { state, actor, reason, approver = '' } = request
    return { kind: 'note', note: encodeKill({ scope, state, actor, reason, approver, wallUs: now.wallUs }) }
  }

  /**
   * Applies a note of risk; undefined for a note of somebody else. A note of risk that cannot be read halts everything: it may have
   * been the one that switched off.
   */
  fold(bytes: Uint8Array): KillChange | undefined {
    if (!isRiskNote(bytes)) return undefined
    const note = decodeKill(bytes)
    if (note === undefined) {
      const from = this.#stateOf('*')
      if (freedom[from] === 0) return { scope: '*', from, to: from, actor: '', reason: 'unreadable note' }
      return this.#set({ text: '*', strategy: undefined, symbol: undefined }, 'halted', '', 'unreadable note', 0)
    }
    const change = this.#set(note.scope, note.state, note.actor, note.reason, note.wallUs)
    return note.approver === '' ? change : { ...change, approver: note.approver }
  }

  /** The move would let more out than may leave now. */
  loosens({ scope, state }: Pick<KillRequest, 'scope' | 'state'>): boolean {
    const text = parseScope(scope)?.text
    return text !== undefined && isLooser({ from: this.#stateOf(text), to: state })
  }

  /** Into a switch that nothing was folded into. Throws on a latch that makes no sense. */
  restore(latches: readonly Latch[]): void {
    this.#latches = latches.map((latch) => {
      const scope = parseScope(latch.scope)
      if (scope === undefined || !killStates.includes(latch.state)) {
        throw new Error(`KillSwitch.restore: scope ${latch.scope} in state ${latch.state}, expected a latch as latches() gave it`)
      }
      return { scope, latch }
    })
  }

  #set(scope: Scope, to: KillState, actor: string, reason: string, sinceUs: number): KillChange {
    const from = this.#stateOf(scope.text)
    const others = this.#latches.filter((entry) => entry.scope.text !== scope.text)
    if (to !== 'active') others.push({ scope, latch: { scope: scope.text, state: to, actor, reason, sinceUs } })
    this.#latches = others.sort((a, b) => (a.scope.text < b.scope.text ? -1 : 1))
    return { scope: scope.text, from, to, actor, reason }
  }

  #stateOf(text: string): KillState {
    return this.#latches.find((entry) => entry.scope.text === text)?.latch.state ?? 'active'
  }
}
