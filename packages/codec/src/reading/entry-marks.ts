/** Where one group lies: places of its entries, and of what is around them. Grows with what is there, whatever a count field declares. */
export class EntryMarks {
  places = new Int32Array(16)
  count = 0
  /** Place of the count field, and the one behind the last entry. */
  place = -1
  end = 0
  /** Whether no entry holds a group of its own or a tag that it should not have: then each of its tags stands in it once. */
  plain = true
  /** Whether all entries have the same tags in the same order: then each field stands as far from the one of the next entry. */
  uniform = false

  clear(): void {
    this.count = 0
    this.place = -1
    this.plain = true
    this.uniform = false
  }

  /** Is what the other is. */
  take(other: EntryMarks): void {
    const { places, count } = other
    if (this.places.length < count) this.places = new Int32Array(places.length)
    for (let entry = 0; entry < count; entry++) this.places[entry] = places[entry]
    this.count = count
    this.place = other.place
    this.end = other.end
    this.plain = other.plain
    this.uniform = other.uniform
  }

  add(place: number): void {
    if (this.count === this.places.length) this.places = grown(this.places, this.count * 2)
    this.places[this.count++] = place
  }
}

function grown(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(capacity)
  bigger.set(array)
  return bigger
}
