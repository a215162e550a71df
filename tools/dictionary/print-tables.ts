/** Prints a dictionary's facts in the notation that `@fix/dictionary` parses at load; see `tables.ts` there. */
import type { Source, SourceField, SourceMember } from './quickfix.ts'

export function printModule(source: Source, name: string): string {
  const fields = [...source.fields].sort((a, b) => a.tag - b.tag).map(printField)
  const components = [...source.components].map(([component, members]) => `${component} ${printMembers(members)}`)
  const messages = source.messages.map((message) =>
    `${message.type} ${message.name}${message.admin ? '+' : ''} ${printMembers(message.members)}`.trimEnd(),
  )
  return `// Written by tools/dictionary from the published dictionary of ${source.beginString}: facts only. Do not edit.
import type { Dictionary } from './dictionary.ts'
import { dictionary } from './tables.ts'
import type { Messages } from './${name}-messages.ts'

export type * from './${name}-messages.ts'

/** ${source.beginString}, all of it. */
export const ${name}: Dictionary<Messages> = /* @__PURE__ */ dictionary<Messages>({
  beginString: '${source.beginString}',
  header: '${printMembers(source.header)}',
  trailer: '${printMembers(source.trailer)}',
  components: \`
${components.join('\n')}\`,
  messages: \`
${messages.join('\n')}\`,
  fields: \`
${fields.join('\n')}\`,
})
`
}

export function printField(field: SourceField): string {
  const values = [...field.values].map(([wire, text]) => {
    if (/[\t\n`\\$%]/.test(wire)) throw new Error(`${field.name}: the value '${wire}' does not fit the table`)
    return `${wire.replaceAll(' ', '%20')}=${text}`
  })
  return [String(field.tag), field.name, field.type, ...values].join(' ')
}

export function printMembers(members: readonly SourceMember[]): string {
  return members
    .map((member) => {
      const must = member.required ? '!' : ''
      if (member.kind === 'component') return `@${member.name}${must}`
      if (member.kind === 'field') return `${member.field.tag}${must}`
      return `${member.field.tag}${must}( ${printMembers(member.members)} )`
    })
    .join(' ')
}
