/**
 * A dictionary in QuickFIX's XML form as facts: fields, components, messages. What contradicts itself is refused with file and line: an
 * unknown type, a field defined twice, a member that no field defines, a group without its first field.
 */
import { enumerationName, fieldTypes, type FieldType } from '../../packages/dictionary/src/index.ts'
import { readXml, XmlError, type Element } from './xml.ts'

export interface SourceField {
  readonly tag: number
  readonly name: string
  readonly type: FieldType
  readonly values: ReadonlyMap<string, string>
}
export type SourceMember =
  | { readonly kind: 'field'; readonly field: SourceField; readonly required: boolean }
  | { readonly kind: 'group'; readonly field: SourceField; readonly required: boolean; readonly members: readonly SourceMember[] }
  | { readonly kind: 'component'; readonly name: string; readonly required: boolean }
export interface SourceMessage {
  readonly name: string
  readonly type: string
  readonly admin: boolean
  readonly members: readonly SourceMember[]
}
export interface Source {
  readonly beginString: string
  readonly fields: readonly SourceField[]
  readonly components: ReadonlyMap<string, readonly SourceMember[]>
  readonly header: readonly SourceMember[]
  readonly trailer: readonly SourceMember[]
  readonly messages: readonly SourceMessage[]
}

/** Reads the XML `text`; errors carry `file` and line. */
export function readQuickfix(text: string, file: string): Source {
  try {
    return readSource(readXml(text))
  } catch (error) {
    if (error instanceof XmlError) throw new Error(`${file}:${error.line}: ${error.message}`, { cause: error })
    throw error
  }
}

function readSource(root: Element): Source {
  if (root.name !== 'fix') throw new XmlError(root.line, `expected <fix>, found <${root.name}>`)
  const version = `${attribute(root, 'major')}.${attribute(root, 'minor')}`
  const pack = root.attributes.get('servicepack') ?? '0'
  const beginString = `${root.attributes.get('type') ?? 'FIX'}.${version}${pack === '0' ? '' : `SP${pack}`}`
  const fields = new Map<string, SourceField>()
  const tags = new Map<number, string>()
  for (const element of section(root, 'fields')) {
    const field = readField(element)
    const other = tags.get(field.tag)
    if (other !== undefined) throw new XmlError(element.line, `tag ${field.tag} is defined twice, as ${other} and ${field.name}`)
    if (fields.has(field.name)) throw new XmlError(element.line, `field ${field.name} is defined twice`)
    tags.set(field.tag, field.name)
    fields.set(field.name, field)
  }
  const componentElements = section(root, 'components')
  const names = new Set(componentElements.map((element) => attribute(element, 'name')))
  const read = (element: Element): SourceMember[] => element.children.map((child) => readMember(child, fields, names, read))
  const components = new Map<string, readonly SourceMember[]>()
  for (const element of componentElements) components.set(attribute(element, 'name'), read(element))
  const messages = section(root, 'messages').map((element) => ({
    name: attribute(element, 'name'),
    type: attribute(element, 'msgtype'),
    admin: element.attributes.get('msgcat') === 'admin',
    members: read(element),
  }))
  const part = (name: string): SourceMember[] => {
    const element = root.children.find((child) => child.name === name)
    return element ? read(element) : []
  }
  return { beginString, fields: [...fields.values()], components, header: part('header'), trailer: part('trailer'), messages }
}

function section(root: Element, name: string): Element[] {
  return root.children.find((child) => child.name === name)?.children ?? []
}

function attribute(element: Element, name: string): string {
  const value = element.attributes.get(name)
  if (value === undefined) throw new XmlError(element.line, `<${element.name}> has no ${name}`)
  return value
}

function readField(element: Element): SourceField {
  const tag = Number(attribute(element, 'number'))
  if (!Number.isInteger(tag) || tag < 1) throw new XmlError(element.line, `${attribute(element, 'number')} is no tag`)
  const name = attribute(element, 'name')
  const type = attribute(element, 'type')
  if (!(fieldTypes as readonly string[]).includes(type)) throw new XmlError(element.line, `field ${name} has the unknown type ${type}`)
  const values = new Map<string, string>()
  const taken = new Set<string>()
  for (const child of element.children) {
    const wire = attribute(child, 'enum')
    // Two values of one field may carry the same description: the later one is told apart by its wire value.
    let text = enumerationName(child.attributes.get('description') ?? wire)
    if (text === '' || taken.has(text)) text += wire
    taken.add(text)
    values.set(wire, text)
  }
  return { tag, name, type: type as FieldType, values }
}

function readMember(
  element: Element,
  fields: ReadonlyMap<string, SourceField>,
  components: ReadonlySet<string>,
  read: (element: Element) => SourceMember[],
): SourceMember {
  const name = attribute(element, 'name')
  const required = element.attributes.get('required') === 'Y'
  if (element.name === 'component') {
    if (!components.has(name)) throw new XmlError(element.line, `component ${name} is not defined`)
    return { kind: 'component', name, required }
  }
  const field = fields.get(name)
  if (!field) throw new XmlError(element.line, `field ${name} is not defined`)
  if (element.name === 'field') return { kind: 'field', field, required }
  if (element.name !== 'group') throw new XmlError(element.line, `expected field, group or component, found <${element.name}>`)
  const members = read(element)
  if (members.length === 0) throw new XmlError(element.line, `group ${name} has no first field`)
  return { kind: 'group', field, required, members }
}
