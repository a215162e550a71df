import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Gate } from '../src/driving/gate.ts'
import { MemoryTransport } from '../src/testing.ts'

/** A gate and its obvious twin: a list of what waits, each write with bytes of its own. */
class Pair {
  readonly transport = new MemoryTransport()
  readonly gate = new Gate(() => undefined)
  #waiting: { idx: number; bytes: Uint8Array }[] = []
  #idx = 0
  #stored = 0
  #value = 0
  /** The most that the gate ever had to hold, in bytes and in writes. */
  mostBytes = 0
  mostWrites = 0

  constructor() {
    this.gate.attach(this.transport)
  }

  /** A write behind a record of its own, which is not stored yet. */
  write(length: number): void {
    const bytes = Uint8Array.from({ length }, () => this.#value++ & 255)
    const idx = ++this.#idx
    // Offsets as from a larger buffer, which is gone when the call is over.
    const around = new Uint8Array(length + 5)
    around.set(bytes, 3)
    this.gate.write(around, 3, 3 + length, idx, this.#stored)
    around.fill(88)
    this.#waiting.push({ idx, bytes })
    this.mostBytes = Math.max(this.mostBytes, this.#bytes())
    this.mostWrites = Math.max(this.mostWrites, this.#waiting.length)
  }

  /** The disk is `behind` records behind; what left is what the twin lets go, byte for byte. */
  store(behind: number): void {
    this.#stored = Math.max(this.#stored, this.#idx - behind)
    this.gate.stored(this.#stored)
    const left: number[] = []
    while (this.#waiting.length > 0 && this.#waiting[0].idx <= this.#stored) left.push(...(this.#waiting.shift()?.bytes ?? []))
    expect([...this.transport.take()]).toEqual(left)
    expect(this.gate.heldBytes).toBe(this.#bytes())
  }

  #bytes(): number {
    return this.#waiting.reduce((sum, { bytes }) => sum + bytes.length, 0)
  }
}

describe('what the gate holds', () => {
  it('under a steady flow that is never empty its buffers stay as they were', () => {
    const pair = new Pair()
    const flow = (writes: number): void => {
      for (let i = 0; i < writes; i++) {
        pair.write(200)
        pair.store(1)
      }
    }
    pair.write(200)
    flow(10)
    const grown = pair.gate.capacityBytes
    flow(5000)
    expect(pair.gate.heldBytes).toBe(200)
    expect(pair.gate.capacityBytes).toBe(grown)
  })

  it('nothing is kept for a session that writes nothing, and no more than 64 KiB for one that is not connected', () => {
    const pair = new Pair()
    expect(pair.gate.capacityBytes).toBe(0)
    for (let i = 0; i < 100; i++) pair.write(3000)
    expect(pair.gate.capacityBytes).toBeGreaterThan(300_000)
    pair.gate.forget()
    expect(pair.gate.capacityBytes).toBeLessThan(65_536)
  })

  it('bytes come out in order and unchanged, and the buffers are in proportion to the most that ever waited', () => {
    const step = fc.record({ lengths: fc.array(fc.oneof(fc.nat(300), fc.nat(3000)), { maxLength: 40 }), behind: fc.nat(60) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const pair = new Pair()
        for (const { lengths, behind } of steps) {
          for (const length of lengths) pair.write(length)
          pair.store(behind)
        }
        pair.store(0)
        expect(pair.gate.heldBytes).toBe(0)
        expect(pair.gate.capacityBytes).toBeLessThanOrEqual(640 + 4 * pair.mostBytes + 32 * pair.mostWrites)
      }),
      { numRuns: 60 },
    )
  })

  it('a close behind them waits its turn in a full ring, too', () => {
    let closed = false
    const transport = new MemoryTransport()
    const gate = new Gate(() => (closed = true))
    gate.attach(transport)
    for (let idx = 1; idx <= 200; idx++) gate.write(Uint8Array.of(idx), 0, 1, idx, 0)
    gate.close(0)
    gate.stored(199)
    expect(closed).toBe(false)
    gate.stored(200)
    expect([...transport.take()]).toEqual(Array.from({ length: 200 }, (_, i) => i + 1))
    expect([closed, transport.closed, gate.open]).toEqual([true, true, false])
  })
})
