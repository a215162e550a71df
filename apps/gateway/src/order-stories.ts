/**
 * What became of each order, told in the order in which it came: the wish, the verdict of risk, each request, each report, each doubt. Of this run only, and
 * bounded: what is older, or from an earlier run, is read from the journal.
 */
import type { Entry, Fact, Intent, Now } from '@fix/events'
import type { OrderView } from '@fix/oms'
import type { Outcome } from '@fix/strategy'
import { formatScaled, type Instrument } from '@fix/units'
import { plain } from './decimal-text.ts'
import type { StoryLine } from './orders-answer.ts'

const mostOrders = 256
const mostLines = 60
/** Of a story that is too long its beginning and its end are kept. */
const firstLines = 20

interface Story {
  lines: StoryLine[]
  left: number
}

/** What a story needs to know of orders and instruments. */
export interface StoryPorts {
  order(clOrdID: string): Pick<OrderView, 'clOrdID' | 'instrumentId'> | undefined
  instrument(id: string): Instrument | undefined
}

export class OrderStories {
  readonly #ports: StoryPorts
  /** By the first ClOrdID(11) of the chain. */
  readonly #stories = new Map<string, Story>()

  constructor(ports: StoryPorts) {
    this.#ports = ports
  }

  of(clOrdID: string): { story: StoryLine[]; left: number } {
    const { lines, left } = this.#stories.get(this.#keyOf(clOrdID)) ?? { lines: [], left: 0 }
    return { story: [...lines], left }
  }

  fact({ fact, now }: Entry): void {
    if (fact.kind === 'order_report') {
      if (fact.clOrdID === '' && fact.origClOrdID === '') return
      this.#add(
        fact.clOrdID || fact.origClOrdID,
        fact.origClOrdID,
        now,
        'report',
        reportText(fact, this.#ports.instrument(fact.instrumentId)),
      )
    } else if (fact.kind === 'cancel_reject') {
      const reason = [fact.reason === '' ? '' : `CxlRejReason(102) ${fact.reason}`, fact.text]
      const what = `the venue refuses the ${fact.responseTo || 'request'}`
      this.#add(fact.clOrdID, fact.origClOrdID, now, 'report', joined(what, ...reason))
    }
  }

  outcome(outcome: Outcome, now: Now): void {
    switch (outcome.kind) {
      case 'placed':
        return this.#placed(outcome, now)
      case 'denied': {
        const { intent, verdict } = outcome
        if (intent.kind === 'new') return
        return this.#add(intent.clOrdID, '', now, 'verdict', `risk refuses the ${intent.kind}: ${verdict.codes.join(', ')}`)
      }
      case 'held':
        if (outcome.intent.kind !== 'new')
          this.#add(outcome.intent.clOrdID, '', now, 'verdict', `the ${outcome.intent.kind} was not sent: ${outcome.code}`)
        return
      case 'fill': {
        const { clOrdID, instrumentId, qty, px } = outcome.fill
        const { qtyScale = 0, priceScale = 0 } = this.#ports.instrument(instrumentId) ?? {}
        return this.#add(clOrdID, '', now, 'fill', `${plain(qty, qtyScale)} filled at ${formatScaled(px, priceScale)}`)
      }
      case 'alert': {
        const { clOrdID, code, text } = outcome.alert
        if (clOrdID !== '') this.#add(clOrdID, '', now, 'doubt', joined(code, text))
      }
    }
  }

  #placed({ intent, clOrdID, seq, cause }: Extract<Outcome, { kind: 'placed' }>, now: Now): void {
    const of = intent.kind === 'new' ? clOrdID : intent.clOrdID
    const instrumentId = intent.kind === 'new' ? intent.instrumentId : (this.#ports.order(of)?.instrumentId ?? '')
    const who = intent.by === undefined || intent.by === 'strategy' ? intent.strategy || 'strategy' : intent.by
    this.#add(of, '', now, 'decision', `${who} wants: ${wishText(intent, this.#ports.instrument(instrumentId))}; decided on fact ${cause}`)
    if (intent.kind !== 'cancel') this.#add(of, '', now, 'verdict', 'risk passed it: no limit stands against it')
    const { name, type } = requests[intent.kind]
    this.#add(of, '', now, 'request', `${name}(${type}) ${clOrdID} sent, MsgSeqNum(34) ${seq}`)
  }

  #add(clOrdID: string, other: string, now: Now, what: StoryLine['what'], text: string): void {
    const key = this.#keyOf(clOrdID, other)
    const story = this.#stories.get(key) ?? { lines: [], left: 0 }
    this.#stories.set(key, story)
    story.lines.push({ timeUs: now.wallUs, what, text })
    if (story.lines.length > mostLines) {
      story.lines.splice(firstLines, 1)
      story.left++
    }
    if (this.#stories.size > mostOrders) this.#stories.delete(this.#stories.keys().next().value ?? '')
  }

  #keyOf(clOrdID: string, other = ''): string {
    return (this.#ports.order(clOrdID) ?? this.#ports.order(other))?.clOrdID ?? clOrdID
  }
}

const requests = {
  new: { name: 'NewOrderSingle', type: 'D' },
  replace: { name: 'OrderCancelReplaceRequest', type: 'G' },
  cancel: { name: 'OrderCancelRequest', type: 'F' },
}

function wishText(intent: Intent, instrument: Instrument | undefined): string {
  if (intent.kind === 'cancel') return 'its cancel'
  const { qtyScale = 0, priceScale = 0 } = instrument ?? {}
  const price = (name: string, value: number | undefined): string =>
    value === undefined ? '' : `${name} ${formatScaled(value, priceScale)}`
  const what = intent.kind === 'new' ? `${intent.side} ${intent.instrumentId} ${intent.ordType}` : 'its replace by'
  return [what, plain(intent.qty, qtyScale), price('at', intent.limit), price('stop', intent.stop)].filter(Boolean).join(' ')
}

function reportText(fact: Extract<Fact, { kind: 'order_report' }>, instrument: Instrument | undefined): string {
  const { qtyScale = 0 } = instrument ?? {}
  const qty = (name: string, value: number | null): string => (value === null ? '' : `${name} ${plain(value, qtyScale)}`)
  return joined(
    fact.execType === (fact.ordStatus as string) ? fact.ordStatus : `${fact.execType}, ${fact.ordStatus}`,
    [qty('done', fact.cumQty), qty('left', fact.leavesQty)].filter(Boolean).join(', '),
    fact.orderID === '' ? '' : `OrderID(37) ${fact.orderID}`,
    fact.rejectReason === '' ? '' : `OrdRejReason(103) ${fact.rejectReason}`,
    fact.text.slice(0, 200),
    fact.possDup ? 'sent again' : '',
  )
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')
