/**
 * SecurityList(y) and SecurityDefinition(d): a definition for each symbol, and the end of a list with its last fragment. Where a venue writes name and
 * digits is a rule of its feed, so the codec must know that dialect. A symbol without them is counted and passed over, as nothing can be traded on it.
 */
import type { Fields, View } from '@fix/codec'
import type { InstrumentDefinition, InstrumentListEnd } from '@fix/events'
import type { FeedRules } from '../rules.ts'

const tag = {
  symbol: 55,
  noRelatedSym: 146,
  securityReqID: 320,
  totNoRelatedSym: 393,
  securityRequestResult: 560,
  lastFragment: 893,
} as const

/** More digits than this don't leave a price room below 2^53. */
const maxDigits = 15
/** cTrader's fields, which many gateways behind it kept. */
const usual: NonNullable<FeedRules['symbols']['definition']> = { name: 1007, digits: 1008 }

export interface ListCounts {
  /** Symbols of a list without a name, or without digits. */
  incomplete_instrument: number
  /** Lists that ended before as many symbols had come as they announced. */
  short_list: number
  /** Lists that the venue did not give: its SecurityRequestResult(560) is not 0. */
  refused_list: number
}

export class SecurityLists {
  readonly #definition: NonNullable<FeedRules['symbols']['definition']>
  readonly #source: string
  readonly #counts: ListCounts
  /** The list whose fragments are coming, and its symbols so far. */
  #securityReqID = ''
  #received = 0

  constructor(rules: FeedRules, source: string, counts: ListCounts) {
    this.#definition = rules.symbols.definition ?? usual
    this.#source = source
    this.#counts = counts
  }

  /** SecurityList(y): gives its facts to `sink` and returns how many. */
  list(view: View, sink: (fact: InstrumentDefinition | InstrumentListEnd) => void): number {
    const securityReqID = view.str(tag.securityReqID)
    if (securityReqID !== this.#securityReqID) this.#received = 0
    this.#securityReqID = securityReqID
    const result = view.str(tag.securityRequestResult)
    if (result !== '' && result !== '0') this.#counts.refused_list++
    let facts = 0
    const symbols = view.group(tag.noRelatedSym)
    for (let i = 0; i < symbols.count; i++) facts += this.define(symbols.entry(i), sink)
    this.#received += symbols.count
    const total = view.int(tag.totNoRelatedSym)
    if (!this.#ended(view, total)) return facts
    if (this.#received < total) this.#counts.short_list++
    sink({ kind: 'instrument_list_end', source: this.#source, securityReqID, count: Number.isNaN(total) ? facts : total })
    this.#securityReqID = ''
    return facts + 1
  }

  /** One instrument, of a list or of a SecurityDefinition(d). */
  define(fields: Fields, sink: (fact: InstrumentDefinition) => void): number {
    const { name: nameTag, digits: digitsTag, tick: tickTag, step: stepTag } = this.#definition
    const symbol = fields.str(tag.symbol)
    const name = nameTag === undefined ? symbol : fields.str(nameTag)
    const tick = tickTag === undefined ? '' : fields.str(tickTag)
    const step = stepTag === undefined ? '' : fields.str(stepTag)
    const digits = digitsTag === undefined ? digitsOf(tick) : fields.int(digitsTag)
    if (symbol === '' || name === '' || !(digits >= 0 && digits <= maxDigits)) {
      this.#counts.incomplete_instrument++
      return 0
    }
    const steps = { ...(tick === '' ? {} : { tick }), ...(step === '' ? {} : { step }) }
    sink({ kind: 'instrument', source: this.#source, symbol, name, digits, ...steps })
    return 1
  }

  /** LastFragment(893) says so, or where it is not given, as many symbols have come as TotNoRelatedSym(393) announced. */
  #ended(view: View, total: number): boolean {
    if (view.has(tag.lastFragment)) return view.bool(tag.lastFragment)
    return !(this.#received < total)
  }
}

/** Digits behind the point of a tick, without the zeros at its end; -1 where it is none. */
function digitsOf(tick: string): number {
  const [whole, fraction = '', ...more] = tick.split('.')
  const digits = whole + fraction
  if (more.length > 0 || digits === '' || !/^\d+$/.test(digits) || /^0*$/.test(digits)) return -1
  return fraction.replace(/0+$/, '').length
}
