/**
 * Prints the TypeScript shapes of a dictionary's messages: one interface a message, component and group entry, one table of enumerations.
 * A message extends its components, so that the file stays small and a compiler reads only what is used.
 */
import { camelName, kindOf } from '@fix/dictionary'
import { origin } from './print-tables.ts'
import type { Source, SourceField, SourceMember } from './source.ts'
import { takenInterfaces } from './taken-names.ts'

/** What the writer fills in by itself: BodyLength(9), CheckSum(10), MsgType(35). */
const automatic = new Set([9, 10, 35])

/** What `name-messages.ts` holds. `from` is the module that has the types of values. */
export function printTypes(source: Source, from = '@fix/dictionary'): string {
  const shapes = new Shapes(source)
  const enumerations = [...source.fields]
    .sort((a, b) => a.tag - b.tag)
    .filter((field) => field.tag !== 35 && isEnumerated(field))
    .map(
      (field) => `  /** ${field.name}(${field.tag}) */\n  ${camelName(field.name)}: ${[...field.values.values()].map(quote).join(' | ')}`,
    )
  for (const [name, members] of source.components) shapes.add(shapes.component(name), `${name}, a component`, members)
  shapes.add('Header', 'Header and trailer, but for what the writer fills in: BodyLength(9), MsgType(35), CheckSum(10)', [
    ...source.header,
    ...source.trailer,
  ])
  const messages = source.messages.map(({ name, type, members }) => {
    const shape = takenInterfaces.has(name) ? shapes.free(name) : name
    shapes.add(shape, `${name}(${type})`, members)
    return `  ${name}: ${shape}`
  })
  const imports = ['DataBytes', 'Decimal', 'UtcText'].filter((name) => shapes.text.includes(`: ${name}\n`))
  const importLine = imports.length > 0 ? `import type { ${imports.join(', ')} } from '${from}'\n` : ''
  return `${origin(source)}
${importLine}
/** Enumerations by the name of their field: the names stand for wire values. */
export interface Enumerations {
${enumerations.join('\n')}
}
${shapes.text}
/** The shapes of all messages by name, and that of the header. */
export interface Messages {
  header: Header
${messages.join('\n')}
}
`
}

function isEnumerated(field: SourceField): boolean {
  const kind = kindOf(field.type)
  return field.values.size > 0 && (kind === 'text' || kind === 'char' || field.type === 'INT')
}

/** Whether the field is the length of the data field behind it, which the writer counts by itself. */
function isCounted(field: SourceField, next: SourceMember | undefined): boolean {
  return field.type === 'LENGTH' && next?.kind === 'field' && kindOf(next.field.type) === 'data'
}

class Shapes {
  text = ''
  readonly #source: Source
  readonly #taken = new Set(takenInterfaces)
  readonly #components = new Map<string, string>()

  constructor(source: Source) {
    this.#source = source
    // Messages keep their names; a component or an entry steps aside.
    for (const message of source.messages) this.#taken.add(message.name)
    for (const name of source.components.keys()) this.#components.set(name, this.free(`${name}Component`))
  }

  /** The name of a component's interface. */
  component(name: string): string {
    return this.#components.get(name) ?? name
  }

  /** `name`, or one with a number behind it where that is taken. */
  free(name: string): string {
    let free = name
    for (let number = 2; this.#taken.has(free); number++) free = `${name}${number}`
    this.#taken.add(free)
    return free
  }

  /** Prints one interface. `start` is a field of a component that must be there all the same: its name and its type. */
  add(name: string, title: string, members: readonly SourceMember[], start?: readonly [key: string, type: string]): void {
    const parents: string[] = []
    const seen = new Set<string>()
    const lines = new Map<string, string>()
    for (const [place, member] of members.entries()) {
      if (member.kind === 'component' || automatic.has(member.field.tag)) continue
      const key = camelName(member.field.name)
      const must = member.required && !isCounted(member.field, members[place + 1])
      if (!lines.has(key)) lines.set(key, `  readonly ${key}${must ? '' : '?'}: ${this.#typeOf(member, name)}\n`)
      seen.add(key)
    }
    for (const member of members) {
      if (member.kind !== 'component') continue
      const names = this.#names(this.#source.components.get(member.name) ?? [])
      const doubled = names.filter((key) => seen.has(key))
      for (const key of names) seen.add(key)
      let parent = this.component(member.name)
      if (doubled.length > 0) parent = `Omit<${parent}, ${[...new Set(doubled)].map(quote).join(' | ')}>`
      parents.push(member.required ? parent : `Partial<${parent}>`)
    }
    if (start) lines.set(start[0], `  readonly ${start[0]}: ${start[1]}\n`)
    const heritage = parents.length > 0 ? ` extends ${parents.join(', ')}` : ''
    // A MsgType(35) may hold what ends a comment.
    const comment = title.replaceAll('*/', '* /')
    this.text += `\n/** ${comment}. */\nexport interface ${name}${heritage} {\n${[...lines.values()].join('')}}\n`
  }

  #typeOf(member: Exclude<SourceMember, { kind: 'component' }>, owner: string): string {
    const { field } = member
    if (member.kind === 'group') {
      const entry = this.free(`${owner.replace(/(Component|Entry)$/, '')}${field.name.replace(/^No/, '')}Entry`)
      this.#addEntry(entry, field, member.members)
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
      case 'data':
        return 'DataBytes'
      default:
        return 'string'
    }
  }

  /** Each entry of a group starts with its first field, which therefore must be there, whatever the dictionary says. */
  #addEntry(name: string, group: SourceField, members: readonly SourceMember[]): void {
    const title = `An entry of ${group.name}(${group.tag})`
    // A component that has no field does not begin anything.
    const at = members.findIndex((member) => this.#names([member]).length > 0)
    if (at < 0) return this.add(name, title, members)
    const first = members[at]
    if (first.kind === 'component') {
      const [key] = this.#names([first])
      return this.add(name, title, members, [key, `NonNullable<${this.component(first.name)}['${key}']>`])
    }
    const start = isCounted(first.field, members[at + 1]) ? members[at + 1] : first
    this.add(
      name,
      title,
      members.map((member) => (member === start ? { ...member, required: true } : member)),
    )
  }

  /** Names of the fields as they are printed, in their order, components expanded. */
  #names(members: readonly SourceMember[]): string[] {
    return members.flatMap((member) => {
      if (member.kind === 'component') return this.#names(this.#source.components.get(member.name) ?? [])
      return automatic.has(member.field.tag) ? [] : [camelName(member.field.name)]
    })
  }
}

function quote(text: string): string {
  return `'${text}'`
}
