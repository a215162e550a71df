/**
 * Overrides: for one control, in one scope, for so many orders and no longer than some hours, another limit holds than the document's. It takes two persons and a
 * reason, and is a record of the journal before it lifts anything. It ends by itself: when its time is over, when it is used up, and when the limits are others
 * than those that it was made for. Whoever journals asks `over` what has ended.
 */
import type { Now, RiskCode } from '@fix/events'
import type { Definition } from './bounds.ts'
import type { Case } from './case.ts'
import { mostExecutions } from './executions.ts'
import type { Exposure } from './exposure.ts'
import type { Limits, Pace } from './limits.ts'
import { raised } from './limits-raised.ts'
import { MessageRate, type Rate } from './message-rate.ts'
import { OverrideCase } from './override-case.ts'
import { hasSeveral, limitAt, limitPlace, neverLifted, withLimit, type LimitPlace } from './override-limits.ts'
import { encodeOverride, type OverrideEnd, type OverrideEndNote, type OverrideNote } from './override-note.ts'
import type { Rule } from './rules.ts'
import { covers, parseScope, type Scope } from './scope.ts'
import { areTwo } from './two-persons.ts'

/** An override lasts no longer. */
export const maxOverrideUs = 8 * 3600 * 1_000_000
/** At a time. */
export const maxOverrides = 32
export const maxOverrideUses = 10_000

/** An override command of `@fix/events` fits as it is. */
export interface OverrideRequest {
  readonly code: string
  readonly scope: string
  /** Of a code with several limits the one that is meant: the currency of POS_CCY; of a drawdown `bps` or `money`. */
  readonly which?: string
  /** The limit as it stands, and as it shall be for a while: in the unit of the limits' document. */
  readonly from: number
  readonly to: number
  readonly uses: number
  /** From the moment of its record on. */
  readonly forMs: number
  readonly actor: string
  readonly reason: string
  readonly approver?: string
}

export type OverrideRefusal =
  | 'unknownCode'
  /** The kill switch, what can't be judged, and an order without a name. */
  | 'neverLifted'
  /** The control has no limit, or none in a scope with a symbol, or without one. */
  | 'noLimitToLift'
  | 'badScope'
  | 'unknownSymbol'
  /** The code has several limits and none is named, or has one and another is. */
  | 'badWhich'
  /** `from` is not what holds. */
  | 'limitDiffers'
  /** `to` lets nothing pass that `from` does not, or makes no sense. */
  | 'notLooser'
  | 'badUses'
  | 'badTime'
  | 'tooLong'
  | 'tooManyOverrides'
  | 'actorMissing'
  | 'reasonMissing'
  /** It takes two persons, and there is one, or the same one twice. */
  | 'approverMissing'
  | 'unknownOverride'

export type OverrideAnswer =
  { readonly kind: 'note'; readonly note: Uint8Array } | { readonly kind: 'refused'; readonly code: OverrideRefusal }

export interface Override extends Omit<OverrideNote, 'type'> {
  used: number
}

/** What a folded note did: an override began, or it ended, and why. */
export interface OverrideChange {
  readonly override: Readonly<Override>
  /** '' where it began. */
  readonly ended: OverrideEnd | ''
  /** Who revoked it, and why. */
  readonly by: string
  readonly reason: string
}

/** What is kept over a start: the last number that was given, and those that have not ended. */
export interface OverridesImage {
  readonly last: number
  readonly open: readonly Override[]
}

interface Open {
  readonly said: Override
  readonly scope: Scope
  readonly place: LimitPlace
  /** The document with the other limit in it; undefined where it was made for limits that do not hold. */
  limits: Limits | undefined
  /** On `monoUs`, from when it was first looked at: no wall clock that steps back makes it last longer. */
  dueUs: number
  /** Messages by its own limit, from when it is first asked for: whatever counts against the document's counts against it too. */
  readonly rate: OwnRate | undefined
}

interface OwnRate extends Readonly<Rate> {
  readonly bucket: MessageRate
  begun: boolean
}

/** The document that holds, and its hash. */
export interface Holding {
  readonly current: Limits | undefined
  readonly hash: string
}

const refused = (code: OverrideRefusal): OverrideAnswer => ({ kind: 'refused', code })

export class Overrides {
  #open: Open[] = []
  #last = 0
  readonly #document: () => Holding
  readonly #knowsSymbol: (symbol: string) => boolean
  readonly #exposure: Exposure | undefined
  readonly #case = new OverrideCase()

  /** `exposure` where orders are judged, not records of them. */
  constructor(document: () => Holding, knowsSymbol: (symbol: string) => boolean, exposure?: Exposure) {
    this.#document = document
    this.#knowsSymbol = knowsSymbol
    this.#exposure = exposure
  }

  get any(): boolean {
    return this.#open.length > 0
  }

  /** Those that have not ended, oldest first. */
  list(): readonly Readonly<Override>[] {
    return this.#open.map(({ said }) => said)
  }

  /** When the next one ends by time, on `monoUs`; Infinity where none does. */
  get deadlineUs(): number {
    return this.#open.reduce((least, { dueUs }) => Math.min(least, dueUs), Infinity)
  }

  /** Changes nothing: the answer's note does, once it is journalled and folded. */
  request(request: OverrideRequest, codes: readonly string[], now: Now): OverrideAnswer {
    const { from, to, uses, forMs, actor, reason, approver = '', which = '' } = request
    const code = codes.find((known) => known === request.code) as RiskCode | undefined
    if (code === undefined) return refused('unknownCode')
    if (neverLifted.includes(code)) return refused('neverLifted')
    const scope = parseScope(request.scope)
    if (scope === undefined) return refused('badScope')
    if (scope.symbol !== undefined && !this.#knowsSymbol(scope.symbol)) return refused('unknownSymbol')
    if (hasSeveral(code) !== (which !== '')) return refused('badWhich')
    const place = limitPlace(code, scope.symbol, which)
    const { current, hash } = this.#document()
    const held = place && limitAt(current, place)
    if (current === undefined || place === undefined || held === undefined) return refused('noLimitToLift')
    if (held !== from) return refused('limitDiffers')
    if (!Number.isSafeInteger(to) || to < 0 || (code === 'REPEAT_EXEC' && to > mostExecutions)) return refused('notLooser')
    if (raised(current, withLimit(current, place, to)).length === 0) return refused('notLooser')
    if (!Number.isSafeInteger(uses) || uses < 1 || uses > maxOverrideUses) return refused('badUses')
    if (!Number.isSafeInteger(forMs) || forMs < 1) return refused('badTime')
    if (forMs * 1000 > maxOverrideUs) return refused('tooLong')
    if (this.#open.length >= maxOverrides) return refused('tooManyOverrides')
    if (actor.trim() === '') return refused('actorMissing')
    if (reason.trim() === '') return refused('reasonMissing')
    if (!areTwo(actor, approver)) return refused('approverMissing')
    const times = { startsUs: now.wallUs, endsUs: now.wallUs + forMs * 1000, wallUs: now.wallUs }
    const limit = { code, scope: scope.text, ...(which !== '' && { which }), from, to }
    const said = { id: this.#last + 1, ...limit, uses, actor, approver, reason, base: hash }
    return { kind: 'note', note: encodeOverride({ type: 'override', ...said, ...times }) }
  }

  /** Ends one before its time, which takes one person. */
  revoke(id: number, actor: string, reason: string, now: Now): OverrideAnswer {
    const open = this.#open.find(({ said }) => said.id === id)
    if (open === undefined) return refused('unknownOverride')
    if (actor.trim() === '') return refused('actorMissing')
    return { kind: 'note', note: endOf(open.said, 'revoked', now, actor, reason) }
  }

  /** Notes of those that have ended by themselves, to be journalled and folded. */
  over(now: Now): Uint8Array[] {
    return this.#open.flatMap((open) => {
      const why = this.#whyOver(open, now)
      return why === '' ? [] : [endOf(open.said, why, now)]
    })
  }

  fold(note: OverrideNote | OverrideEndNote): OverrideChange | undefined {
    if (note.type === 'overrideEnd') {
      const at = this.#open.findIndex(({ said }) => said.id === note.id)
      if (at < 0) return undefined
      const [{ said }] = this.#open.splice(at, 1)
      return { override: said, ended: note.why, by: note.actor, reason: note.reason }
    }
    const { type: _type, ...said } = note
    this.#add({ ...said, used: 0 })
    return { override: this.#open[this.#open.length - 1].said, ended: '', by: note.actor, reason: note.reason }
  }

  /** The limits are others: what was made for those that held lifts nothing more. */
  limited(): void {
    for (const open of this.#open) open.limits = this.#limitsOf(open.said, open.place)
  }

  /**
   * Lifts a breach: gives the number of the override that does, 0 for none. The case is as it was afterwards. `definition`: what is read of the instrument.
   */
  lift(rule: Rule, c: Case, definition: Definition | undefined, now: Now): number {
    for (const open of this.#open) {
      const { said } = open
      if (said.code !== rule.code || !covers(open.scope, c.strategy, c.instrumentId)) continue
      if (this.#whyOver(open, now) !== '') continue
      this.#measure(open, c, now)
      if (this.#holds(open, rule, c, definition)) return said.id
    }
    return 0
  }

  /** How many executions of a strategy in an instrument the loosest of them allows; 0 where there is none. */
  executions(strategy: string, instrumentId: string, now: Now): number {
    let most = 0
    for (const open of this.#open) {
      const { said, scope } = open
      if (said.code !== 'REPEAT_EXEC' || said.to <= most || !covers(scope, strategy, instrumentId)) continue
      if (this.#whyOver(open, now) === '') most = said.to
    }
    return most
  }

  /** A message counts against the limits of its instrument, and of all. */
  counted(instrumentId: string, now: Now): void {
    for (const { rate, place } of this.#open) {
      if (rate?.begun !== true || (place.symbol ?? instrumentId) !== instrumentId) continue
      rate.bucket.left(rate, now)
      rate.bucket.take(rate)
    }
  }

  /** It was not sent. */
  uncounted(instrumentId: string): void {
    for (const { rate, place } of this.#open)
      if (rate?.begun === true && (place.symbol ?? instrumentId) === instrumentId) rate.bucket.giveBack(rate)
  }

  /** An order has passed by it. */
  use(id: number): void {
    const open = this.#open.find(({ said }) => said.id === id)
    if (open !== undefined) open.said.used++
  }

  /** Why a verdict of that time can't have been lifted by it; '' where it can. Nothing is asked of any clock but the record's. */
  contradicts(id: number, rule: Rule, c: Case, definition: Definition | undefined, wallUs: number): string {
    const open = this.#open.find(({ said }) => said.id === id)
    if (open === undefined) return 'the journal has no such override then'
    const { said, scope } = open
    if (said.code !== rule.code) return `it is of ${said.code}`
    if (!covers(scope, c.strategy, c.instrumentId)) return `it covers ${said.scope}`
    if (wallUs >= said.endsUs) return 'its time was over'
    if (said.used >= said.uses) return `its ${said.uses} uses were made`
    if (!isOwn(open, c)) return 'what is recorded of it is not by its limit'
    return this.#holds(open, rule, c, definition) ? '' : `its limit ${said.to} does not lift it`
  }

  image(): OverridesImage | undefined {
    return this.#last === 0 ? undefined : { last: this.#last, open: this.#open.map(({ said }) => said) }
  }

  restore({ last, open }: OverridesImage): void {
    for (const said of open) this.#add({ ...said })
    this.#last = last
  }

  #add(said: Override): void {
    const scope = parseScope(said.scope)!
    // Of a code that this program lifts nothing of: it stands there until its time is over.
    const place = limitPlace(said.code, scope.symbol, said.which) ?? { symbol: scope.symbol, path: [] }
    const limits = this.#limitsOf(said, place)
    this.#open.push({ said, scope, place, limits, dueUs: Infinity, rate: rateOf(said, limits, place) })
    this.#last = Math.max(this.#last, said.id)
  }

  #limitsOf(said: Override, place: LimitPlace): Limits | undefined {
    const { current, hash } = this.#document()
    return current === undefined || hash !== said.base || place.path.length === 0 ? undefined : withLimit(current, place, said.to)
  }

  #whyOver(open: Open, now: Now): OverrideEnd | '' {
    const { said, limits } = open
    if (open.dueUs === Infinity) open.dueUs = now.monoUs + Math.max(0, said.endsUs - now.wallUs)
    if (limits === undefined) return 'limits'
    if (said.used >= said.uses) return 'used'
    return now.wallUs >= said.endsUs || now.monoUs >= open.dueUs ? 'expired' : ''
  }

  /** What is kept by its own limit, into the case; a record has it already. */
  #measure({ said, place, rate }: Open, c: Case, now: Now): void {
    if (rate !== undefined) {
      // Until now the document's bucket has counted for both; it has filled more slowly, which gives nothing away.
      const left = place.symbol === undefined ? c.accountMessagesLeft : c.messagesLeft
      if (!rate.begun) rate.bucket.begin(left + said.to - said.from, rate, now)
      rate.begun = true
      c.lifted.messagesLeft = rate.bucket.left(rate, now)
    }
    if (said.code !== 'POS_CCY') return
    c.lifted.inCurrency = NaN
    // What was not judged, or not known, has no currency within any limit.
    if (!Number.isNaN(c.exposed.inCurrency)) this.#exposure?.judgeUnder(said.which ?? '', said.to, c.side, c.lifted)
  }

  #holds({ limits, place }: Open, rule: Rule, c: Case, definition: Definition | undefined): boolean {
    return limits !== undefined && this.#case.holds(limits, place, rule, c, definition)
  }
}

function rateOf({ code, to }: Override, limits: Limits | undefined, { symbol }: LimitPlace): Open['rate'] {
  if (code !== 'MSG_RATE' || limits === undefined) return undefined
  const { withinMs } = (symbol === undefined ? limits.account?.messages : limits.instruments[symbol].messages) as Pace
  return { messages: to, messagesUs: withinMs * 1000, bucket: new MessageRate(), begun: false }
}

/** What a record says of what its limit leaves could be so. */
function isOwn({ said, limits }: Open, { lifted }: Readonly<Case>): boolean {
  if (said.code === 'MSG_RATE') return lifted.messagesLeft <= said.to
  if (said.code !== 'POS_CCY') return true
  return Object.values(limits?.account?.maxCurrency ?? {}).includes(lifted.currencyLimit)
}

function endOf({ id, used }: Readonly<Override>, why: OverrideEnd, { wallUs }: Now, actor = '', reason = ''): Uint8Array {
  return encodeOverride({ type: 'overrideEnd', id, why, used, actor, reason, wallUs })
}
