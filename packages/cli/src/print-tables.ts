/** Prints a dictionary's facts in the notation that `dictionary` of `@fix/dictionary` reads; see `tables.ts` there. */
import type { Tables } from '@fix/dictionary'
import type { Source, SourceField, SourceMember } from './source.ts'

/** What `name.ts` holds: the tables, as a constant `name`. `from` is the module that has `dictionary`. */
export function printTables(source: Source, name: string, from = '@fix/dictionary'): string {
  const { header, trailer, components, messages, fields } = tablesOf(source)
  return `${origin(source)}
import { dictionary, type Dictionary } from '${from}'
import type { Messages } from './${name}-messages.js'

export type * from './${name}-messages.js'

/** ${source.beginString}, all of it. */
export const ${name}: Dictionary<Messages> = /* @__PURE__ */ dictionary<Messages>({
  beginString: '${source.beginString}',
  header: '${header}',
  trailer: '${trailer}',
  components: \`
${inTemplate(components)}\`,
  messages: \`
${inTemplate(messages)}\`,
  fields: \`
${inTemplate(fields)}\`,
})
`
}

/** The tables themselves, for a dictionary that is used at once. */
export function tablesOf(source: Source): Tables {
  const lines = (texts: readonly string[]): string => texts.join('\n')
  return {
    beginString: source.beginString,
    header: printMembers(source.header),
    trailer: printMembers(source.trailer),
    components: lines([...source.components].map(([component, members]) => `${component} ${printMembers(members)}`)),
    messages: lines(
      source.messages.map((message) =>
        `${message.type} ${message.name}${message.admin ? '+' : ''} ${printMembers(message.members)}`.trimEnd(),
      ),
    ),
    fields: lines([...source.fields].sort((a, b) => a.tag - b.tag).map(printField)),
  }
}

/** The first line of what is printed. */
export function origin(source: Source): string {
  return `// Written by \`fix dictionary import\` from ${source.file}: facts only. Do not edit.`
}

function inTemplate(lines: string): string {
  return lines.replace(/[\\`]|\$(?=\{)/g, '\\$&')
}

function printField(field: SourceField): string {
  return [String(field.tag), field.name, field.type, ...[...field.values].map(([wire, name]) => `${printWire(wire)}=${name}`)].join(' ')
}

/** What the notation itself uses goes as in an address: a blank is %20. */
function printWire(wire: string): string {
  return wire.replace(/[^!-~]|[%=]/g, (character) =>
    character.charCodeAt(0) > 127 ? character : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

function printMembers(members: readonly SourceMember[]): string {
  return members
    .map((member) => {
      const must = member.required ? '!' : ''
      if (member.kind === 'component') return `@${member.name}${must}`
      if (member.kind === 'field') return `${member.field.tag}${must}`
      return `${member.field.tag}${must}( ${printMembers(member.members)} )`
    })
    .join(' ')
}
