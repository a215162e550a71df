/**
 * Bytes that were received and not looked at yet: the start of a message, or what came while the session was busy. One growing buffer, made when
 * it is needed: most sessions are at rest, and most messages come whole. What a large message made of it is let go when it is empty.
 */
const firstBytes = 512
const keptBytes = 131_072
const nothing = new Uint8Array(0)

export class Pending {
  bytes: Uint8Array = nothing
  from = 0
  to = 0

  get size(): number {
    return this.to - this.from
  }

  add(bytes: Uint8Array, from: number, to: number): void {
    const length = to - from
    if (this.to + length > this.bytes.length) {
      const size = this.size
      if (size + length <= this.bytes.length) this.bytes.copyWithin(0, this.from, this.to)
      else {
        const grown = new Uint8Array(Math.max(this.bytes.length * 2, size + length, firstBytes))
        grown.set(this.bytes.subarray(this.from, this.to))
        this.bytes = grown
      }
      this.from = 0
      this.to = size
    }
    this.bytes.set(bytes.subarray(from, to), this.to)
    this.to += length
  }

  drop(count: number): void {
    this.from += count
    if (this.from === this.to) this.clear()
  }

  clear(): void {
    this.from = 0
    this.to = 0
    if (this.bytes.length > keptBytes) this.bytes = nothing
  }
}
