/**
 * MDEntryID(278) to row. A Map would do, but it makes itself a new table again and again where ids come and go, as they do in every feed of orders;
 * this one allocates only when more ids are held than ever before. Open addressing, linear probing, no tombstones.
 */
export class IdIndex {
  size = 0
  #ids: string[]
  #rows: Int32Array
  #mask: number

  /** `slots` is a power of two. */
  constructor(slots = 32) {
    this.#ids = new Array<string>(slots).fill('')
    this.#rows = new Int32Array(slots)
    this.#mask = slots - 1
  }

  /** Row of an id, -1 where it is not held. */
  get(id: string): number {
    const slot = this.#find(id)
    return this.#ids[slot] === '' ? -1 : this.#rows[slot]
  }

  /** Holds an id, which is not empty, with its row. */
  set(id: string, row: number): void {
    let slot = this.#find(id)
    if (this.#ids[slot] === '') {
      // Half full at most, so that probes stay short.
      if (this.size * 2 >= this.#ids.length) {
        this.#grow()
        slot = this.#find(id)
      }
      this.#ids[slot] = id
      this.size++
    }
    this.#rows[slot] = row
  }

  delete(id: string): void {
    let hole = this.#find(id)
    if (this.#ids[hole] === '') return
    this.size--
    // Whoever stands behind the hole because of it moves up, so that a search may stop at the first empty slot.
    for (let slot = (hole + 1) & this.#mask; this.#ids[slot] !== ''; slot = (slot + 1) & this.#mask) {
      const home = hashOf(this.#ids[slot]) & this.#mask
      if (((slot - home) & this.#mask) < ((slot - hole) & this.#mask)) continue
      this.#ids[hole] = this.#ids[slot]
      this.#rows[hole] = this.#rows[slot]
      hole = slot
    }
    this.#ids[hole] = ''
  }

  clear(): void {
    if (this.size > 0) this.#ids.fill('')
    this.size = 0
  }

  /** Slot of the id, or the empty one where it belongs. */
  #find(id: string): number {
    let slot = hashOf(id) & this.#mask
    while (this.#ids[slot] !== '' && this.#ids[slot] !== id) slot = (slot + 1) & this.#mask
    return slot
  }

  #grow(): void {
    const ids = this.#ids
    const rows = this.#rows
    this.#ids = new Array<string>(ids.length * 2).fill('')
    this.#rows = new Int32Array(ids.length * 2)
    this.#mask = this.#ids.length - 1
    for (let i = 0; i < ids.length; i++) {
      if (ids[i] === '') continue
      const slot = this.#find(ids[i])
      this.#ids[slot] = ids[i]
      this.#rows[slot] = rows[i]
    }
  }
}

/** Ids of a feed often differ in their last digits only; the last multiplication spreads them. */
function hashOf(id: string): number {
  let hash = 0
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
