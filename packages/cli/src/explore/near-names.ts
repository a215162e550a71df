/** Names that may have been meant: those that are a slip or two away, and those that hold the word. */
const most = 6
const slips = 2

export function nearNames(word: string, names: Iterable<string>): string[] {
  const near = new NearNames(word)
  for (const name of names) near.offer(name)
  return near.found
}

/** The same of any number of names, one by one: the best are kept. */
export class NearNames {
  readonly #meant: string
  #holding: string[] = []
  #near: (readonly [far: number, name: string])[] = []

  constructor(word: string) {
    this.#meant = word.toLowerCase()
  }

  offer(name: string): void {
    const small = name.toLowerCase()
    if (this.#meant.length > 2 && small.includes(this.#meant)) {
      if (!this.#holding.includes(name)) this.#holding = best([...this.#holding, name], (a, b) => a.length - b.length)
    } else if (Math.abs(small.length - this.#meant.length) <= slips) {
      const far = distance(small, this.#meant)
      if (far > slips || far >= this.#meant.length || this.#near.some(([, known]) => known === name)) return
      this.#near = best([...this.#near, [far, name] as const], ([a], [b]) => a - b)
    }
  }

  get found(): string[] {
    return [...this.#near.map(([, name]) => name), ...this.#holding].slice(0, most)
  }
}

function best<T>(list: T[], order: (a: T, b: T) => number): T[] {
  return list.sort(order).slice(0, most)
}

/** How many letters must be put, taken or changed. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)))
    before = row
  }
  return before[b.length]
}
