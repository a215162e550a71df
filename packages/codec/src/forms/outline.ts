/**
 * The fields of a message as they nest: a group's count field holds its entries, each a list of fields again. Every field of the view stands in it
 * once, in its order, the repeated and the unknown too. For those who show or convert a whole message; to read one, use the view.
 */
import { EntryMarks } from '../reading/entry-marks.ts'
import type { FieldIndex } from '../reading/field-index.ts'
import { headerFlag, trailerFlag } from '../layout.ts'
import type { GroupPlan } from '../plan.ts'

export type SectionName = 'header' | 'body' | 'trailer'

export interface OutlineField {
  /** Its place in the index. */
  readonly place: number
  readonly tag: number
  /** Where the dictionary has the tag; what it does not know belongs to the body. A field of an entry is where its group is. */
  readonly section: SectionName
  /** Of a group only: its entries. */
  readonly entries?: readonly (readonly OutlineField[])[]
}

export function outline(index: FieldIndex): OutlineField[] {
  const { plan } = index
  return fieldsWithin(index, 0, index.count, undefined, (tag) => {
    const number = plan.tags.get(tag) >> 2
    return number === 0 ? undefined : plan.groups[number - 1]
  })
}

function fieldsWithin(
  index: FieldIndex,
  from: number,
  to: number,
  within: SectionName | undefined,
  groupOf: (tag: number) => GroupPlan | undefined,
): OutlineField[] {
  const fields: OutlineField[] = []
  for (let place = from; place < to;) {
    const tag = index.tags[place]
    const section = within ?? sectionOf(index, tag)
    const group = groupOf(tag)
    if (group === undefined) {
      fields.push({ place, tag, section })
      place++
      continue
    }
    const marks = new EntryMarks()
    const behind = index.walk(group, place, to, marks)
    const entries: OutlineField[][] = []
    const inner = (each: number): GroupPlan | undefined => {
      const position = group.positions.get(each)
      return position > 0 ? group.groups[position - 1] : undefined
    }
    for (let at = 0; at < marks.count; at++) {
      const end = at + 1 < marks.count ? marks.places[at + 1] : behind
      entries.push(fieldsWithin(index, marks.places[at], end, section, inner))
    }
    fields.push({ place, tag, section, entries })
    place = behind
  }
  return fields
}

function sectionOf(index: FieldIndex, tag: number): SectionName {
  const flags = index.layout.flagsOf(tag)
  return (flags & headerFlag) !== 0 ? 'header' : (flags & trailerFlag) !== 0 ? 'trailer' : 'body'
}
