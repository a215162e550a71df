/**
 * What a gateway captured, straight into the loop: by idx, at the times that it had, without a venue. The strategy decides in shadow: what it wants is
 * counted and judged by risk, and nothing is sent. The reports of the orders of then are passed over, as no order of now caused them.
 *
 * The market may come from the messages instead of from the facts: the same codec and the same reader make the facts again, and the books are the same.
 */
import { CaptureError, rawReader, replayReader } from '@fix/capture'
import { codec } from '@fix/codec'
import { marketReader, type MarketReader } from '@fix/book/fix'
import type { Entry } from '@fix/events'
import type { Outputs } from '@fix/simulation'
import { Desk, type DeskOptions } from '@fix/strategy'
import { ctrader } from '@fix/venue/ctrader'

export interface FactsReplayOptions {
  readonly path: string
  /** Where the market comes from. */
  readonly from: 'facts' | 'raw'
  readonly settings: Pick<DeskOptions, 'instruments' | 'limits' | 'strategy'>
  readonly outputs: Outputs
}

const quoteSource = 'QUOTE'
const ofOrders = new Set(['order_report', 'cancel_reject', 'position_report', 'command'])

/**
 * Returns the desk as it is behind the last entry; each step gives the time of what comes next, UTC microseconds: an entry, or a message. Throws
 * CaptureError for what is damaged.
 */
export function* replayFacts({ path, from, settings, outputs }: FactsReplayOptions): Generator<number, Desk> {
  const desk = new Desk({
    mode: 'shadow',
    feed: ctrader.feed,
    orderRules: ctrader.orders,
    idPrefix: 'R',
    unknownBlocks: 'symbol',
    positionBreakBlocks: false,
    ...settings,
    log: () => {},
    onEntry: (entry) => outputs.entry(entry),
    onOutcome: (outcome) => outputs.outcome(outcome),
  })
  let seq = 0
  const line = { send: () => ({ kind: 'sent' as const, seq: ++seq }), epoch: 1 }
  desk.attach({ quote: line, trade: line })
  const kept = keptOf(path)
  if (from === 'raw') yield* new RawMarket(path, desk, kept).run()
  else
    for (const entry of kept) {
      yield entry.now.wallUs
      desk.replay(entry)
    }
  return desk
}

function* keptOf(path: string): Generator<Entry> {
  for (const entry of replayReader(path)) if (!ofOrders.has(entry.fact.kind)) yield entry
}

const isMarket = ({ fact }: Entry): boolean =>
  fact.kind === 'book_snapshot' || fact.kind === 'book_delta' || fact.kind === 'subscription_reject'

/** Each fact of the market is made again from its message, and enters under the idx and at the time of the captured one. */
class RawMarket {
  readonly #path: string
  readonly #desk: Desk
  readonly #kept: Generator<Entry>
  readonly #view = codec(ctrader.dictionary).view()
  #next: Entry | undefined
  #reader: MarketReader | undefined

  constructor(path: string, desk: Desk, kept: Generator<Entry>) {
    this.#path = path
    this.#desk = desk
    this.#kept = kept
    this.#step()
  }

  *run(): Generator<number, void> {
    for (const message of rawReader(this.#path)) {
      if (message.source !== quoteSource || message.dir !== 'in') continue
      this.#takeUntil(({ idx }) => idx > message.behindIdx)
      const place = this.#next
      if (place === undefined) return
      yield place.now.wallUs
      this.#reader ??= this.#readerOf()
      this.#view.wrap(message.raw, 0, message.raw.length)
      this.#reader?.read(this.#view, { ...place.now }, (fact) => {
        // A timer that came before it stands between the two.
        this.#takeUntil(isMarket)
        if (this.#next === undefined) return
        this.#desk.replay({ idx: this.#next.idx, now: { ...this.#next.now }, fact })
        this.#step()
      })
    }
    this.#takeUntil(() => false)
  }

  /** Replays what is no fact of the market. Throws CaptureError for one whose message is not there. */
  #takeUntil(there: (entry: Entry) => boolean): void {
    for (let entry = this.#next; entry !== undefined && !there(entry); entry = this.#next) {
      if (isMarket(entry)) throw new CaptureError(this.#path, {}, `no raw message gives the ${entry.fact.kind} of idx ${entry.idx}`)
      if (entry.fact.kind === 'start' || entry.fact.kind === 'instrument_list_end') this.#reader = undefined
      this.#desk.replay(entry)
      this.#step()
    }
  }

  /** A replayed entry is overwritten by the next one, so it is only fetched once this one is through. */
  #step(): void {
    const step = this.#kept.next()
    this.#next = step.done === true ? undefined : step.value
  }

  /** Once the venue's list has told its symbols. */
  #readerOf(): MarketReader | undefined {
    const instruments = this.#desk.symbols.listed()
    return instruments.length === 0 ? undefined : marketReader({ source: quoteSource, instruments, rules: ctrader.feed })
  }
}
