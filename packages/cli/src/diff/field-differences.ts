/** The fields in which two messages differ: by tag, and by how often the tag stands; entries of groups by their number. */
import type { Meant } from './meaning.ts'

export interface FieldDifference {
  readonly tag: number
  readonly name: string
  /** `NoMDEntries(268) 2` for a field of the second entry; '' for one of the message itself. */
  readonly within: string
  /** Null where the message does not have it. */
  readonly a: string | null
  readonly b: string | null
}

export function fieldDifferences(a: readonly Meant[], b: readonly Meant[], within = ''): FieldDifference[] {
  const found: FieldDifference[] = []
  const left = [...b]
  for (const field of a) {
    const at = left.findIndex(({ tag }) => tag === field.tag)
    const [other] = at < 0 ? [undefined] : left.splice(at, 1)
    if (other === undefined) found.push({ ...named(field, within), a: field.text, b: null })
    else if (other.value !== field.value) found.push({ ...named(field, within), a: field.text, b: other.text })
    found.push(...entryDifferences(field, other, within))
  }
  for (const field of left) {
    found.push({ ...named(field, within), a: null, b: field.text })
    found.push(...entryDifferences(undefined, field, within))
  }
  return found.sort((one, other) => (one.within === other.within && one.within === within ? one.tag - other.tag : 0))
}

function entryDifferences(a: Meant | undefined, b: Meant | undefined, within: string): FieldDifference[] {
  const [ours, theirs] = [a?.entries ?? [], b?.entries ?? []]
  const { name, tag } = a ?? b ?? { name: '', tag: 0 }
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, entry) =>
    fieldDifferences(ours[entry] ?? [], theirs[entry] ?? [], `${within === '' ? '' : `${within} `}${labelOf(name, tag)} ${entry + 1}`),
  ).flat()
}

function named({ tag, name }: Meant, within: string): Pick<FieldDifference, 'tag' | 'name' | 'within'> {
  return { tag, name, within }
}

/** Price(44), or 5001 where it has no name. */
export function labelOf(name: string, tag: number): string {
  return name === '' ? String(tag) : `${name}(${tag})`
}
