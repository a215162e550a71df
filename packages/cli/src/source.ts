/** A dictionary's facts as its file has them: components unexpanded, members in their order. Both printers start from here. */
import type { FieldType } from '@fix/dictionary'

export interface SourceField {
  readonly tag: number
  readonly name: string
  readonly type: FieldType
  /** Wire value to name. */
  readonly values: ReadonlyMap<string, string>
}

export type SourceMember =
  | { readonly kind: 'field'; readonly field: SourceField; readonly required: boolean }
  | { readonly kind: 'group'; readonly field: SourceField; readonly required: boolean; readonly members: readonly SourceMember[] }
  | { readonly kind: 'component'; readonly name: string; readonly required: boolean }

export interface SourceMessage {
  readonly name: string
  /** MsgType(35). */
  readonly type: string
  readonly admin: boolean
  readonly members: readonly SourceMember[]
}

export interface Source {
  /** Where the facts are from, for the first line of what is printed: FIX44.xml. */
  readonly file: string
  readonly beginString: string
  readonly fields: readonly SourceField[]
  readonly components: ReadonlyMap<string, readonly SourceMember[]>
  readonly header: readonly SourceMember[]
  readonly trailer: readonly SourceMember[]
  readonly messages: readonly SourceMessage[]
}

export interface Counts {
  readonly fields: number
  readonly components: number
  readonly messages: number
  /** As often as a group is defined; one in a component counts once. */
  readonly groups: number
}

export function countsOf(source: Source): Counts {
  const groups = (members: readonly SourceMember[]): number =>
    members.reduce((sum, member) => sum + (member.kind === 'group' ? 1 + groups(member.members) : 0), 0)
  const all = [source.header, source.trailer, ...source.components.values(), ...source.messages.map((message) => message.members)]
  return {
    fields: source.fields.length,
    components: source.components.size,
    messages: source.messages.length,
    groups: all.reduce((sum, members) => sum + groups(members), 0),
  }
}
