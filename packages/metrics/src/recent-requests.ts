/**
 * Which type the last requests had, for an answer that names one by its ClOrdID(11) or its MsgSeqNum(34) alone. Lists that are written round and looked through by hand:
 * requests are sent often and rejected seldom.
 */
export class RecentRequests {
  readonly #types: string[]
  readonly #ids: string[]
  readonly #seqs: number[]
  #next = 0

  constructor(most: number) {
    this.#types = new Array<string>(most).fill('')
    this.#ids = new Array<string>(most).fill('')
    this.#seqs = new Array<number>(most).fill(0)
  }

  /** `seq` is 0 where it is not known. */
  add(msgType: string, id: string, seq: number): void {
    this.#types[this.#next] = msgType
    this.#ids[this.#next] = id
    this.#seqs[this.#next] = seq
    this.#next = (this.#next + 1) % this.#types.length
  }

  /** Of the newest that fits, by its id before its number, as numbers start again; '' for none of them. */
  typeOf(id: string, seq: number): string {
    const by = id === '' ? -1 : this.#newest((at) => this.#ids[at] === id)
    const place = by >= 0 || seq === 0 ? by : this.#newest((at) => this.#seqs[at] === seq)
    return place < 0 ? '' : this.#types[place]
  }

  #newest(fits: (at: number) => boolean): number {
    const count = this.#types.length
    for (let back = 1; back <= count; back++) {
      const at = (this.#next - back + count) % count
      if (fits(at)) return at
    }
    return -1
  }
}
