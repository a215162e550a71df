/** The last lines of the log, for those who ask for them while the gateway runs; bounded in lines, and each in length. */
const mostLines = 1000
const mostChars = 4000

export class KeptLog {
  readonly #lines: string[] = []
  #next = 0
  /** Lines that were let go. */
  left = 0

  add(line: string): void {
    const kept = line.trimEnd().slice(0, mostChars)
    if (this.#lines.length < mostLines) return void this.#lines.push(kept)
    this.#lines[this.#next] = kept
    this.#next = (this.#next + 1) % mostLines
    this.left++
  }

  /** The oldest first. */
  lines(): string[] {
    return [...this.#lines.slice(this.#next), ...this.#lines.slice(0, this.#next)]
  }
}
