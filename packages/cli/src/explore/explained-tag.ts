/** What a dictionary says of one field: its type, its values, the messages and groups that it stands in. */
import type { Dictionary, Field, Member } from '@fix/dictionary'

export interface ExplainedTag {
  readonly tag: number
  readonly name: string
  readonly type: string
  readonly values: readonly { readonly value: string; readonly name: string }[]
  /** Of a data field, the tag of its length; of a length, that of its data; null otherwise. */
  readonly goesWith: number | null
  readonly header: boolean
  readonly trailer: boolean
  readonly messages: readonly TagInMessage[]
}

export interface TagInMessage {
  readonly type: string
  readonly name: string
  readonly required: boolean
  /** Count fields of the groups that it stands in, the outer first; empty where it is the message's own. */
  readonly groups: readonly number[]
}

export function explainedTag(dictionary: Dictionary<unknown>, field: Field): ExplainedTag {
  const { tag, name, type } = field
  const lengthOf = [...dictionary.dataOf].find(([, data]) => data === tag)?.[0]
  const messages = [...dictionary.messages.values()].flatMap((message) => {
    const found = placeIn(message.members, tag, [])
    return found === undefined ? [] : [{ type: message.type, name: message.name, ...found }]
  })
  return {
    ...{ tag, name, type },
    values: [...field.values].map(([value, meaning]) => ({ value, name: meaning })),
    goesWith: dictionary.dataOf.get(tag) ?? lengthOf ?? null,
    header: placeIn(dictionary.header, tag, []) !== undefined,
    trailer: placeIn(dictionary.trailer, tag, []) !== undefined,
    messages,
  }
}

function placeIn(
  members: readonly Member[],
  tag: number,
  groups: readonly number[],
): Pick<TagInMessage, 'required' | 'groups'> | undefined {
  for (const member of members) {
    if (member.tag === tag) return { required: member.required, groups }
    const inner = member.members && placeIn(member.members, tag, [...groups, member.tag])
    if (inner !== undefined) return inner
  }
  return undefined
}

const widest = 100

/** The page of a field, a line each. */
export function tagLines({ tag, name, type, values, goesWith, header, trailer, messages }: ExplainedTag, version: string): string[] {
  const width = Math.max(...values.map(({ value }) => value.length), 0)
  const parts = [...(header ? ['the header'] : []), ...(trailer ? ['the trailer'] : [])]
  const listed = messages.map((message) => `${message.name}(${message.type})${message.required ? '!' : ''}${inGroups(message.groups)}`)
  return [
    `${name}(${tag})  ${type}  ${version}`,
    ...values.map((value) => `  ${value.value.padEnd(width)}  ${value.name}`),
    ...(goesWith === null ? [] : [`  goes with ${goesWith}`]),
    ...(parts.length > 0 ? [`  in ${parts.join(' and ')}`] : []),
    ...wrapped(listed.length === 0 ? [] : [`in ${listed[0]}`, ...listed.slice(1)]),
  ]
}

function inGroups(groups: readonly number[]): string {
  return groups.length === 0 ? '' : ` in ${groups.join(' > ')}`
}

/** Words parted by commas, in lines of some width. */
function wrapped(words: readonly string[]): string[] {
  const lines: string[] = []
  words.forEach((word, at) => {
    const text = at + 1 < words.length ? `${word},` : word
    const last = lines.at(-1)
    if (last === undefined || last.length + text.length + 1 > widest) lines.push(`  ${text}`)
    else lines[lines.length - 1] = `${last} ${text}`
  })
  return lines
}
