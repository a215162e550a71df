/**
 * A dictionary in QuickFIX's XML form as facts: fields, components, messages. What contradicts itself is refused, each contradiction with its line:
 * an unknown type, a name or a tag or a message type given twice, a member that nobody defines, a group without its first field, a component
 * that contains itself. It is not the place for opinions: a member named twice at one level is printed as it is, as published files do it.
 */
import { DictionaryError, Findings } from './findings.ts'
import { readFields } from './quickfix-fields.ts'
import type { Source, SourceField, SourceMember, SourceMessage } from './source.ts'
import { isProblem, readXml, type Element } from './xml.ts'

/** Reads the XML `text` of `file`; throws DictionaryError. */
export function readQuickfix(text: string, file: string): Source {
  const root = readXml(text)
  if (isProblem(root)) throw new DictionaryError(file, [root])
  const found = new Findings()
  const source = new Reader(root, found).read(file)
  if (found.problems.length > 0) throw new DictionaryError(file, found.problems)
  return source
}

const sections = ['header', 'trailer', 'messages', 'components', 'fields']

class Reader {
  readonly #root: Element
  readonly #found: Findings
  readonly #sections = new Map<string, Element>()
  #fields = new Map<string, SourceField>()
  readonly #components = new Map<string, { element: Element; members: readonly SourceMember[] }>()

  constructor(root: Element, found: Findings) {
    this.#root = root
    this.#found = found
  }

  read(file: string): Source {
    const found = this.#found
    const beginString = this.#beginString()
    for (const element of this.#root.children) {
      if (!found.expect(element, ...sections)) continue
      if (this.#sections.has(element.name)) found.at(element, `<${element.name}> stands here a second time`)
      else this.#sections.set(element.name, element)
    }
    this.#fields = readFields(this.#section('fields'), found)
    this.#readComponents()
    const messages = this.#readMessages()
    const header = this.#members(this.#sections.get('header'))
    const trailer = this.#members(this.#sections.get('trailer'))
    const components = new Map([...this.#components].map(([name, { members }]) => [name, members]))
    return { file, beginString, fields: [...this.#fields.values()], components, header, trailer, messages }
  }

  #section(name: string): readonly Element[] {
    return this.#sections.get(name)?.children ?? []
  }

  /** FIX.4.4, FIX.5.0SP2, FIXT.1.1. */
  #beginString(): string {
    this.#found.expect(this.#root, 'fix')
    const number = (name: string): string => {
      const text = this.#found.attribute(this.#root, name) ?? ''
      if (text !== '' && !/^[0-9]+$/.test(text)) this.#found.at(this.#root, `${name} is '${text}', expected a number`)
      return text
    }
    const type = this.#root.attributes.get('type') ?? 'FIX'
    if (type !== 'FIX' && type !== 'FIXT') this.#found.at(this.#root, `type is '${type}', expected FIX or FIXT`)
    const pack = this.#root.attributes.has('servicepack') ? number('servicepack') : '0'
    return `${type}.${number('major')}.${number('minor')}${pack === '0' ? '' : `SP${pack}`}`
  }

  #readComponents(): void {
    const found = this.#found
    const elements = new Map<string, Element>()
    for (const element of this.#section('components')) {
      const name = found.expect(element, 'component') ? found.nameOf(element) : undefined
      if (name === undefined) continue
      if (elements.has(name)) found.at(element, `component ${name} is defined twice`)
      else elements.set(name, element)
    }
    // Names first: a component may stand before the one that it contains.
    for (const [name, element] of elements) this.#components.set(name, { element, members: [] })
    for (const [name, element] of elements) this.#components.set(name, { element, members: this.#members(element) })
    const cycles = this.#cycles(elements)
    if (cycles.length === 0) for (const element of this.#root.children) this.#firstFields(element)
  }

  /** Reports each component that contains itself, where it does. */
  #cycles(elements: ReadonlyMap<string, Element>): string[] {
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (name: string, path: string[]): void => {
      if (done.has(name)) return
      const inside = (element: Element): void => {
        for (const child of element.children) {
          const inner = child.name === 'component' ? child.attributes.get('name') : undefined
          if (inner === undefined || !elements.has(inner)) inside(child)
          else if (!path.includes(inner)) visit(inner, [...path, inner])
          else {
            const cycle = [...path.slice(path.indexOf(inner)), inner].join(' > ')
            cycles.push(cycle)
            this.#found.at(child, `component ${inner} contains itself: ${cycle}`)
          }
        }
      }
      const element = elements.get(name)
      if (element) inside(element)
      done.add(name)
    }
    for (const name of elements.keys()) visit(name, [name])
    return cycles
  }

  /** Reports the groups below `element` that nothing would start an entry of. */
  #firstFields(element: Element): void {
    const starts = (child: Element): boolean => {
      if (child.name !== 'component') return true
      return this.#components.get(child.attributes.get('name') ?? '')?.element.children.some(starts) ?? true
    }
    for (const child of element.children) {
      if (child.name === 'group' && !child.children.some(starts)) {
        this.#found.at(child, `group ${child.attributes.get('name') ?? ''} has no first field`)
      }
      this.#firstFields(child)
    }
  }

  #readMessages(): SourceMessage[] {
    const found = this.#found
    const names = new Set<string>()
    const types = new Map<string, string>()
    const messages: SourceMessage[] = []
    for (const element of this.#section('messages')) {
      const name = found.expect(element, 'message') ? found.nameOf(element) : undefined
      const type = found.attribute(element, 'msgtype')
      const members = this.#members(element)
      if (name === undefined || type === undefined) continue
      const other = types.get(type)
      if (type === '') found.at(element, `message ${name} has an empty msgtype`)
      else if (!/^[!-~]+$/.test(type)) found.at(element, `'${type}' is no MsgType(35): printable ASCII without blanks`)
      else if (name === 'header') found.at(element, "a message can't be called header: that is the type of all headers")
      else if (names.has(name)) found.at(element, `message ${name} is defined twice`)
      else if (other !== undefined) found.at(element, `message type ${type} is given twice, to ${other} and ${name}`)
      names.add(name)
      types.set(type, name)
      messages.push({ name, type, admin: element.attributes.get('msgcat') === 'admin', members })
    }
    return messages
  }

  #members(element: Element | undefined): SourceMember[] {
    return (element?.children ?? []).flatMap((child) => this.#member(child) ?? [])
  }

  #member(element: Element): SourceMember | undefined {
    const found = this.#found
    if (!found.expect(element, 'field', 'group', 'component')) return undefined
    const members = element.name === 'group' ? this.#members(element) : []
    const required = found.required(element)
    const name = found.nameOf(element)
    if (name === undefined) return undefined
    if (element.name === 'component') {
      if (!this.#components.has(name)) found.at(element, `component ${name} is not defined`)
      return { kind: 'component', name, required }
    }
    const field = this.#fields.get(name)
    if (!field) {
      found.at(element, `field ${name} is not defined`)
      return undefined
    }
    if (element.name === 'field') return { kind: 'field', field, required }
    if (field.type !== 'NUMINGROUP' && field.type !== 'INT')
      found.at(element, `group ${name} is counted by ${field.type}, expected NUMINGROUP`)
    return { kind: 'group', field, required, members }
  }
}
