/** The values of one field both ways: wire bytes to name without a string on the way, name to wire text. */
import type { Field } from '@fix/dictionary'

/** Whether a field's values read and write as names. Fields of several values at once stay text. */
export function isEnumerated(field: Field): boolean {
  return field.values.size > 0 && (field.kind === 'text' || field.kind === 'char' || field.type === 'INT')
}

export class Enumeration {
  readonly field: Field
  readonly #wires = new Map<string, string>()
  readonly #single: (string | undefined)[] = Array.from({ length: 128 })
  readonly #longer: [wire: string, name: string][] = []

  constructor(field: Field) {
    this.field = field
    for (const [wire, name] of field.values) {
      this.#wires.set(name, wire)
      if (wire.length === 1 && wire.charCodeAt(0) < 128) this.#single[wire.charCodeAt(0)] = name
      else this.#longer.push([wire, name])
    }
  }

  /** The name of the value in these bytes; undefined where the dictionary does not know it. */
  nameAt(bytes: Uint8Array, from: number, to: number): string | undefined {
    if (to - from === 1) return bytes[from] < 128 ? this.#single[bytes[from]] : undefined
    for (let entry = 0; entry < this.#longer.length; entry++) {
      const [wire, name] = this.#longer[entry]
      if (wire.length !== to - from) continue
      let same = true
      for (let at = 0; same && at < wire.length; at++) same = wire.charCodeAt(at) === bytes[from + at]
      if (same) return name
    }
    return undefined
  }

  /** The wire value of a name, or of a wire value itself; undefined for anything else. */
  wireOf(text: string): string | undefined {
    return this.#wires.get(text) ?? (this.field.values.has(text) ? text : undefined)
  }
}
