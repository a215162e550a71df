/**
 * Units of a stream that arrives in chunks, as sockets and files give it. What lies whole in one chunk is found where it lies; only a unit that is cut in two is
 * put together, and no more of the next chunk is copied than it takes to complete it. It keeps at most one message and asks for nothing by itself:
 *
 *     chunks.add(bytes)
 *     while (chunks.next(slot)) if (slot.kind === 'message') view.wrap(chunks.bytes, slot.start, slot.end)
 */
import { frame, type Frame, type FramerOptions } from './framer.ts'

/** Bytes that are taken over at a time where it is not known yet how long the unit is. */
const step = 64
const nothing = new Uint8Array(0)

export class Chunks {
  /** Where the unit that `next` found lies: the chunk itself, or bytes put together. Good until the next call. */
  bytes: Uint8Array = nothing
  readonly #options: FramerOptions
  #chunk: Uint8Array = nothing
  #at = 0
  #to = 0
  /** The unit that was cut: what has come of it, from `#from` to `#end`, of which the last `#borrowed` bytes are the chunk's own. */
  #joint = new Uint8Array(1024)
  #from = 0
  #end = 0
  #borrowed = 0
  #looked = 0

  constructor(options: FramerOptions) {
    this.#options = options
  }

  /** The next bytes of the stream, from `from` to excluded `to`. Throws while there are units left in those before: that is a slip of the caller. */
  add(chunk: Uint8Array, from = 0, to = chunk.length): void {
    if (this.#at < this.#to) throw new Error('chunks: next() has not come to the end of the chunk before')
    this.#chunk = chunk
    this.#at = from
    this.#to = to
    this.#borrowed = 0
  }

  /** Bytes that are kept for the next chunk. */
  get size(): number {
    return this.#end - this.#from
  }

  /** The next unit into `out`, its places in `bytes`; false where more must come. */
  next(out: Frame): boolean {
    if (this.#end > this.#from) {
      if (this.size > this.#borrowed) return this.#nextOfJoint(out)
      // All that is left of the joint came from this chunk: there it lies whole.
      this.#at -= this.size
      this.#from = this.#end
    }
    frame(this.#chunk, this.#at, this.#to, out, this.#options)
    if (out.kind === 'incomplete') {
      this.#looked = out.looked
      this.#take(this.#to - this.#at)
      this.#borrowed = 0
      return false
    }
    this.bytes = this.#chunk
    this.#at = out.end
    return true
  }

  #nextOfJoint(out: Frame): boolean {
    for (;;) {
      frame(this.#joint, this.#from, this.#end, out, this.#options, this.#looked)
      this.#looked = 0
      if (out.kind !== 'incomplete') {
        this.bytes = this.#joint
        this.#from = out.end
        return true
      }
      this.#looked = out.looked
      if (this.#at === this.#to) return false
      this.#take(Math.min(this.#to - this.#at, Math.max(out.least - this.size, step)))
    }
  }

  #take(count: number): void {
    if (this.#end + count > this.#joint.length) {
      const { size } = this
      const joint = size + count <= this.#joint.length ? this.#joint : new Uint8Array(Math.max(this.#joint.length * 2, size + count))
      joint.set(this.#joint.subarray(this.#from, this.#end))
      this.#joint = joint
      this.#from = 0
      this.#end = size
    }
    for (let place = 0; place < count; place++) this.#joint[this.#end + place] = this.#chunk[this.#at + place]
    this.#at += count
    this.#end += count
    this.#borrowed += count
  }
}
