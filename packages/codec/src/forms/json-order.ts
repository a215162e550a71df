/**
 * In which order the fields of a JSON object are written. An object keyed by names keeps its order; one keyed by tags has been sorted by JavaScript, so that it has none that
 * means anything. Tags that the dictionary does not know are such keys in either.
 */
import type { JsonField } from './json-fields.ts'
import type { GroupPlan } from '../plan.ts'

/** `byTag`: the keys are tags. `group`: the fields are those of one of its entries. */
export function inOrder(
  fields: readonly JsonField[],
  byTag: boolean,
  group: GroupPlan | undefined,
  known: (tag: number) => boolean,
): JsonField[] {
  // Behind a group, a field that its entries may have would be one of the last of them.
  if (group === undefined)
    return byTag ? [...fields.filter(({ entries }) => !entries), ...fields.filter(({ entries }) => entries)] : [...fields]
  const isMember = (field: JsonField): boolean => (byTag ? position(group, field) > 0 : known(field.tag))
  const members = fields.filter(isMember)
  if (byTag) members.sort((a, b) => position(group, a) - position(group, b))
  return begunWith(
    members[0],
    members,
    fields.filter((field) => !isMember(field)),
  )
}

/** Entries keyed by tags begin with a field that all of them have, so that they are told apart; the first of those in the dictionary. */
export function beginAlike(entries: readonly (readonly JsonField[])[], group: GroupPlan): (readonly JsonField[])[] {
  const isMember = (field: JsonField): boolean => position(group, field) > 0
  const shared = entries[0].filter(({ tag }) => entries.every((entry) => entry.some((field) => field.tag === tag))).filter(isMember)
  if (shared.length === 0) return [...entries]
  const { tag } = shared.reduce((first, field) => (position(group, field) < position(group, first) ? field : first))
  return entries.map((entry) => {
    const first = entry.find((field) => field.tag === tag)
    return begunWith(
      first,
      entry.filter(isMember),
      entry.filter((field) => !isMember(field)),
    )
  })
}

/** An entry begins with a member of its group, and ends with one: a stranger at its end would be none of its fields. */
function begunWith(first: JsonField | undefined, members: readonly JsonField[], strangers: readonly JsonField[]): JsonField[] {
  return [...(first ? [first] : []), ...strangers, ...members.filter((field) => field !== first)]
}

function position(group: GroupPlan, { tag, lengthTag }: JsonField): number {
  return group.positions.get(tag) || (lengthTag > 0 ? group.positions.get(lengthTag) : 0)
}
