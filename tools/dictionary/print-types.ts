/**
 * Prints the TypeScript shapes of a dictionary's messages: one interface a message, component and group entry, one table of enumerations.
 * A message extends its components, so that the file stays small and a compiler reads only what is used.
 */
import { camelName, kindOf } from '../../packages/dictionary/src/index.ts'
import type { Source, SourceField, SourceMember } from './quickfix.ts'

const automatic = new Set([9, 10, 35])

export function printTypes(source: Source): string {
  const shapes = new Shapes(source)
  const enumerations = [...source.fields]
    .sort((a, b) => a.tag - b.tag)
    .filter((field) => field.tag !== 35 && isEnumerated(field))
    .map(
      (field) => `  /** ${field.name}(${field.tag}) */\n  ${camelName(field.name)}: ${[...field.values.values()].map(quote).join(' | ')}`,
    )
  for (const [name, members] of source.components) shapes.add(`${name}Component`, `${name}, a component`, members)
  shapes.add('Header', 'Header and trailer, but for what the writer fills in: BodyLength(9), MsgType(35), CheckSum(10)', [
    ...source.header,
    ...source.trailer,
  ])
  for (const message of source.messages) shapes.add(message.name, `${message.name}(${message.type})`, message.members)
  const map = source.messages.map((message) => `  ${message.name}: ${message.name}`)
  const imports = ['Decimal', 'UtcText'].filter((name) => shapes.text.includes(`: ${name}\n`))
  return `// Written by tools/dictionary from the published dictionary of ${source.beginString}: facts only. Do not edit.
import type { ${imports.join(', ')} } from './dictionary.ts'

/** Enumerations by the name of their field: the names stand for wire values. */
export interface Enumerations {
${enumerations.join('\n')}
}
${shapes.text}
/** The shapes of all messages by name, and that of the header. */
export interface Messages {
  header: Header
${map.join('\n')}
}
`
}

export function isEnumerated(field: SourceField): boolean {
  const kind = kindOf(field.type)
  return field.values.size > 0 && (kind === 'text' || kind === 'char' || (kind === 'int' && field.type === 'INT'))
}

class Shapes {
  text = ''
  readonly #source: Source

  constructor(source: Source) {
    this.#source = source
  }

  add(name: string, title: string, members: readonly SourceMember[]): void {
    const parents: string[] = []
    const lines: string[] = []
    const own = members.filter((member) => member.kind !== 'component' && !automatic.has(member.field.tag))
    const seen = new Set(own.map((member) => (member.kind === 'component' ? '' : camelName(member.field.name))))
    for (const member of members) {
      if (member.kind !== 'component') continue
      const names = this.#names(this.#source.components.get(member.name) ?? [])
      const doubled = names.filter((key) => seen.has(key))
      for (const key of names) seen.add(key)
      let parent = `${member.name}Component`
      if (doubled.length > 0) parent = `Omit<${parent}, ${doubled.map(quote).join(' | ')}>`
      parents.push(member.required ? parent : `Partial<${parent}>`)
    }
    const printed = new Set<string>()
    for (const member of own) {
      if (member.kind === 'component') continue
      const key = camelName(member.field.name)
      if (printed.has(key)) continue
      printed.add(key)
      lines.push(`  readonly ${key}${member.required ? '' : '?'}: ${this.#typeOf(member, name)}`)
    }
    const heritage = parents.length > 0 ? ` extends ${parents.join(', ')}` : ''
    this.text += `\n/** ${title}. */\nexport interface ${name}${heritage} {\n${lines.map((line) => `${line}\n`).join('')}}\n`
  }

  #typeOf(member: SourceMember, owner: string): string {
    if (member.kind === 'component') return 'never'
    const { field } = member
    if (member.kind === 'group') {
      const entry = `${owner.replace(/(Component|Entry)$/, '')}${field.name.replace(/^No/, '')}Entry`
      this.add(entry, `An entry of ${field.name}(${field.tag})`, member.members)
      return `readonly ${entry}[]`
    }
    if (isEnumerated(field)) return `Enumerations['${camelName(field.name)}']`
    switch (kindOf(field.type)) {
      case 'int':
        return 'number'
      case 'decimal':
        return 'Decimal'
      case 'boolean':
        return 'boolean'
      case 'utc':
        return 'UtcText'
      default:
        return 'string'
    }
  }

  #names(members: readonly SourceMember[]): string[] {
    return members.flatMap((member) =>
      member.kind === 'component' ? this.#names(this.#source.components.get(member.name) ?? []) : [camelName(member.field.name)],
    )
  }
}

function quote(text: string): string {
  return `'${text}'`
}
