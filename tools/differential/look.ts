/** A second look at a message on which the two readers differ: its fields by splitting text, and what the dictionary says of them. For rules, not for reading. */
import type { Dictionary, Field, Member } from '@fix/dictionary'
import { naiveFields } from '../fuzz/codec/naive-fields.ts'
import type { Compared } from './comparison.ts'

export class Look {
  readonly text: string
  readonly dictionary: Dictionary<unknown>
  readonly tags: readonly number[]
  readonly values: readonly string[]
  readonly #members: readonly Member[]

  constructor({ case: { bytes, version } }: Compared) {
    this.text = Buffer.from(bytes).toString('latin1')
    this.dictionary = version.dictionary
    const { fields } = naiveFields(this.text, version.dictionary.dataOf)
    this.tags = fields.map(({ tag }) => tag)
    this.values = fields.map(({ from, to }) => this.text.slice(from, to))
    this.#members = version.dictionary.messages.get(this.valueOf(35))?.members ?? []
  }

  /** The value of the first field with the tag. */
  valueOf(tag: number): string {
    return this.values[this.tags.indexOf(tag)] ?? ''
  }

  fieldOf(tag: number): Field | undefined {
    return this.dictionary.fields.get(tag)
  }

  /** The field of the header, if it is one. */
  inHeader(tag: number): Member | undefined {
    return this.dictionary.header.find((member) => member.tag === tag)
  }

  /** Whether the entries of some group of the message, at whatever depth, must have the field. */
  requiredInEntries(tag: number): boolean {
    const within = (members: readonly Member[], inside: boolean): boolean =>
      members.some((member) => (inside && member.required && member.tag === tag) || within(member.members ?? [], true))
    return within(this.#members, false)
  }

  /** Data fields that have not their length directly ahead. */
  strayData(): number[] {
    const lengthOf = new Map([...this.dictionary.dataOf].map(([length, data]) => [data, length]))
    return this.tags.filter((tag, at) => lengthOf.has(tag) && this.tags[at - 1] !== lengthOf.get(tag))
  }

  /** Data fields that have their length ahead, which is not theirs: there is no SOH where it says. */
  misfitData(): number[] {
    const { tags, values, dictionary } = this
    return tags.filter((tag, at) => dictionary.dataOf.get(tags[at - 1]) === tag && Number(values[at - 1]) !== values[at].length)
  }

  /** Data fields with SOH that stand in groups within groups, or are of the type XMLDATA. */
  blindData(): number[] {
    const blind = new Set<number>()
    const walk = (members: readonly Member[], depth: number): void => {
      for (const { tag, members: inner } of members) {
        const field = this.fieldOf(tag)
        if (field?.kind === 'data' && (depth > 1 || field.type === 'XMLDATA')) blind.add(tag)
        walk(inner ?? [], depth + 1)
      }
    }
    walk(this.#members, 0)
    return this.tags.filter((tag, at) => blind.has(tag) && this.values[at].includes('\x01'))
  }
}
