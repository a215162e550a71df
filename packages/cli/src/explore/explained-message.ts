/** What a dictionary says of one message: its fields in their order, groups nested, which are required, and which values they may have. */
import type { Dictionary, Member, Message } from '@fix/dictionary'

export interface ExplainedMember {
  readonly tag: number
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly values: readonly { readonly value: string; readonly name: string }[]
  /** Of a group only. */
  readonly members?: readonly ExplainedMember[]
}

export interface ExplainedMessage {
  readonly type: string
  readonly name: string
  readonly admin: boolean
  readonly header: readonly ExplainedMember[]
  readonly members: readonly ExplainedMember[]
  readonly trailer: readonly ExplainedMember[]
}

export function explainedMessage(dictionary: Dictionary<unknown>, { type, name, admin, members }: Message): ExplainedMessage {
  const of = (list: readonly Member[]): ExplainedMember[] => list.map((member) => explained(dictionary, member))
  return { type, name, admin, header: of(dictionary.header), members: of(members), trailer: of(dictionary.trailer) }
}

function explained(dictionary: Dictionary<unknown>, { tag, required, members }: Member): ExplainedMember {
  const field = dictionary.fields.get(tag)
  return {
    ...{ tag, name: field?.name ?? '', type: field?.type ?? '', required },
    values: [...(field?.values ?? [])].map(([value, name]) => ({ value, name })),
    ...(members === undefined ? {} : { members: members.map((member) => explained(dictionary, member)) }),
  }
}

export interface MessagePage {
  /** Header and trailer, too. */
  readonly whole: boolean
  /** Required fields alone, and the groups around them. */
  readonly required: boolean
  /** A line for each value that a field may have. */
  readonly values: boolean
}

/** The page of a message, a line each. `!` is required. */
export function messageLines(message: ExplainedMessage, version: string, page: MessagePage): string[] {
  const lines = [`${message.name}(${message.type})  ${message.admin ? 'of the session' : 'of the application'}  ${version}`]
  if (page.whole) lines.push('  header', ...memberLines(message.header, page, 4))
  if (page.whole) lines.push('  body')
  lines.push(...memberLines(message.members, page, page.whole ? 4 : 2))
  if (page.whole) lines.push('  trailer', ...memberLines(message.trailer, page, 4))
  return lines
}

function memberLines(members: readonly ExplainedMember[], page: MessagePage, indent: number): string[] {
  const shown = members.filter((member) => !page.required || hasRequired(member))
  const width = Math.max(...shown.map(({ name, tag }) => `${name}(${tag})`.length), 0)
  return shown.flatMap(({ tag, name, type, required, values, members: inner }) => {
    const label = `${name}(${tag})`.padEnd(width)
    const listed = page.values ? '' : valuesText(values)
    return [
      `${' '.repeat(indent)}${required ? '!' : ' '} ${label}  ${inner === undefined ? type : 'a group of'}${listed}`,
      ...(page.values && inner === undefined
        ? values.map(({ value, name: meaning }) => `${' '.repeat(indent + 6)}${value}  ${meaning}`)
        : []),
      ...(inner === undefined ? [] : memberLines(inner, page, indent + 4)),
    ]
  })
}

function hasRequired(member: ExplainedMember): boolean {
  return member.required || (member.members?.some(hasRequired) ?? false)
}

const mostListed = 4

/** `  1=Buy 2=Sell and 14 more`. */
function valuesText(values: readonly { readonly value: string; readonly name: string }[]): string {
  if (values.length === 0) return ''
  const more = values.length > mostListed ? ` and ${values.length - mostListed} more` : ''
  return `  ${values
    .slice(0, mostListed)
    .map(({ value, name }) => `${value}=${name}`)
    .join(' ')}${more}`
}
