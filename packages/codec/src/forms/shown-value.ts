/** The value of one field as it is shown: its text and its meaning, and stars for what is secret. */
import type { FieldIndex } from '../reading/field-index.ts'
import { stars } from './secrets.ts'
import { readText } from '../values/text.ts'

export class ShownValues {
  readonly #index: FieldIndex
  readonly #secret: ReadonlySet<number>

  constructor(index: FieldIndex, secret: readonly number[]) {
    this.#index = index
    this.#secret = new Set(secret)
  }

  /** Whether the field is secret, or is the length of one that is. */
  isSecret(tag: number): boolean {
    if (this.#secret.has(tag)) return true
    const dataTag = this.#index.layout.dataOf.get(tag)
    return dataTag !== undefined && this.#secret.has(dataTag)
  }

  /** As on the wire, nothing escaped. */
  text(place: number): string {
    const { bytes, tags, starts, ends, layout } = this.#index
    return this.isSecret(tags[place]) ? stars : readText(bytes, starts[place], ends[place], layout.latin1)
  }

  /** What an enumerated value stands for, each of several: 'Buy', 'NotHeld Work'; '' where the dictionary does not know it or it is secret. */
  meaning(place: number): string {
    const { bytes, tags, starts, ends, layout, plan } = this.#index
    const tag = tags[place]
    if (this.isSecret(tag)) return ''
    if (tag === 35) return plan.name
    const one = layout.enumeration(tag)?.nameAt(bytes, starts[place], ends[place])
    if (one !== undefined) return one
    const field = layout.fields.get(tag)
    if (field === undefined || field.kind !== 'many' || field.values.size === 0) return ''
    const words = this.text(place).split(' ')
    const names = words.map((word) => field.values.get(word))
    return names.includes(undefined) ? '' : names.join(' ')
  }
}
