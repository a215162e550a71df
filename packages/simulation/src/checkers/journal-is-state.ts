import type { Desk } from '@fix/strategy'
import type { Appended, Checker, Scene, Tell } from './checker.ts'
import { noteOf } from './raw-fields.ts'
import type { Twin } from './twin.ts'

const orders = 1
/** Every order is compared once in so many steps that changed one; the touched ones at each. */
const allOnceIn = 64

/**
 * I7: what is in memory is the fold of the journal. The twin folds each record as it is appended; after every step the orders that were
 * touched stand the same in both, and now and then, at each start, and at the end, everything does, as canonical JSON.
 */
export class JournalIsState implements Checker {
  readonly invariant = 'I7'
  readonly #tell: Tell
  readonly #twin: Twin
  readonly #touched = new Set<string>()
  #all = false
  #steps = 0

  constructor(tell: Tell, twin: Twin) {
    this.#tell = tell
    this.#twin = twin
  }

  began(): void {
    this.#touched.clear()
    this.#all = true
  }

  appended({ record }: Appended): void {
    const json = noteOf(record, orders) as { k: string; id?: string; o?: string; e?: { o?: string }[] } | undefined
    if (json === undefined) return
    if (json.k === 'start' || json.k === 'logon') this.#all = true
    for (const name of [json.k === 'new' ? json.id : json.o, ...(json.e ?? []).map((change) => change.o)]) if (name) this.#touched.add(name)
  }

  stepped({ desk }: Scene): void {
    if (desk === undefined || (this.#touched.size === 0 && !this.#all)) return
    if (this.#all || ++this.#steps % allOnceIn === 0) this.#compare(desk)
    else for (const key of this.#touched) this.#compareOrder(key, desk)
    this.#touched.clear()
    this.#all = false
  }

  ended({ desk }: Scene): void {
    if (desk === undefined) this.#tell('no process runs at the end')
    else this.#compare(desk)
  }

  #compareOrder(key: string, desk: Desk): void {
    const folded = JSON.stringify(this.#twin.desk.orders.get(key))
    const live = JSON.stringify(desk.orders.get(key))
    if (folded !== live) this.#tell(`order ${key}: ${partingOf(folded ?? 'none', live ?? 'none')}`)
  }

  #compare(desk: Desk): void {
    const folded = this.#twin.desk.state()
    const live = desk.state()
    if (folded !== live) this.#tell(partingOf(folded, live))
  }
}

/** Where two texts begin to differ. */
function partingOf(folded: string, live: string): string {
  let at = 0
  while (at < folded.length && folded[at] === live[at]) at++
  const near = (text: string): string => text.slice(Math.max(0, at - 80), at + 60)
  return `folded …${near(folded)}… in memory …${near(live)}…`
}
