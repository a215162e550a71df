/**
 * The matching engine's twin: slow and obvious. It trades one lot at a time and looks for the one that is next among all orders each time.
 * One price level a side, as ticks with sizes give it.
 */
export interface SlowOrder {
  id: number
  side: 'buy' | 'sell'
  ordType: 'market' | 'limit' | 'stop'
  lots: number
  at: number
  done: number
  cost: number
  status: 'New' | 'PartiallyFilled' | 'Filled' | 'Canceled'
  /** It takes: a market order, a triggered stop, an order that has just come in. */
  triggered: boolean
  time: number
}

export class SlowMarket {
  readonly orders: SlowOrder[] = []
  position = 0
  #bid = NaN
  #ask = NaN
  #bidLots = 0
  #askLots = 0
  #time = 0

  tick(bid: number, ask: number, bidLots: number, askLots: number): void {
    this.#bid = bidLots > 0 ? bid : NaN
    this.#ask = askLots > 0 ? ask : NaN
    this.#bidLots = bidLots
    this.#askLots = askLots
    for (const order of this.#open()) this.#trigger(order)
    while (this.#tradeOneLot(undefined));
  }

  submit(side: 'buy' | 'sell', ordType: 'market' | 'limit' | 'stop', lots: number, at: number): void {
    const order: SlowOrder = {
      id: this.orders.length + 1,
      side,
      ordType,
      lots,
      at,
      done: 0,
      cost: 0,
      status: 'New',
      triggered: ordType === 'market',
      time: ++this.#time,
    }
    this.orders.push(order)
    this.#trigger(order)
    while (this.#tradeOneLot(order));
    if (ordType === 'market' && order.done < lots) order.status = 'Canceled'
  }

  cancel(id: number): void {
    this.orders[id - 1].status = 'Canceled'
  }

  replace(id: number, lots: number, at: number): void {
    const order = this.orders[id - 1]
    const total = Math.max(lots, order.done)
    if (total > order.lots || at !== order.at) order.time = ++this.#time
    order.lots = total
    order.at = at
    if (order.done === order.lots) order.status = 'Filled'
    else {
      this.#trigger(order)
      while (this.#tradeOneLot(order));
    }
  }

  #open(): SlowOrder[] {
    return this.orders.filter((order) => order.status === 'New' || order.status === 'PartiallyFilled')
  }

  #trigger(order: SlowOrder): void {
    if (order.ordType !== 'stop') return
    if (order.side === 'buy' ? this.#ask >= order.at : this.#bid <= order.at) order.triggered = true
  }

  /** Trades one lot of the arriving order, or of whoever is next; false where nobody can trade. */
  #tradeOneLot(arriving: SlowOrder | undefined): boolean {
    const able = (arriving === undefined ? this.#open() : [arriving]).filter(
      (order) => order.done < order.lots && (order.side === 'buy' ? this.#askLots : this.#bidLots) > 0 && this.#crosses(order),
    )
    const next = able.sort((a, b) => this.#rank(a, b))[0]
    if (next === undefined) return false
    if (next.side === 'buy') this.#askLots--
    else this.#bidLots--
    const best = next.side === 'buy' ? this.#ask : this.#bid
    next.cost += arriving === undefined && next.ordType === 'limit' ? next.at : best
    next.done++
    next.status = next.done === next.lots ? 'Filled' : 'PartiallyFilled'
    this.position += next.side === 'buy' ? 1 : -1
    return true
  }

  #crosses(order: SlowOrder): boolean {
    if (order.ordType === 'stop') return order.triggered
    if (order.ordType === 'market') return true
    return order.side === 'buy' ? this.#ask <= order.at : this.#bid >= order.at
  }

  /** Takers before those who rest; of these the better price first; then the earlier one. */
  #rank(a: SlowOrder, b: SlowOrder): number {
    if (a.triggered !== b.triggered) return a.triggered ? -1 : 1
    if (!a.triggered && a.at !== b.at && a.side === b.side) return (a.side === 'buy' ? -1 : 1) * (a.at - b.at)
    return a.time - b.time
  }
}
