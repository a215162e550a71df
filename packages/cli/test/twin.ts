// The slow, obvious reader of QuickFIX XML, which shares nothing with ours: tags by a regular expression, components expanded by walking them. What it
// says of a dictionary and what a generated module says are put side by side as text.
import type { Dictionary, Member } from '@fix/dictionary'

interface Node {
  tag: string
  attributes: Record<string, string>
  children: Node[]
}

export interface Told {
  beginString: string
  /** '54 Side CHAR' */
  fields: string[]
  /** '54 1 BUY', in the order of the file. */
  values: string[]
  header: string
  trailer: string
  /** 'D NewOrderSingle app 11! 453( 448 447 ) …' */
  messages: string[]
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" }

function parse(xml: string): Node {
  const top: Node = { tag: '', attributes: {}, children: [] }
  const open = [top]
  for (const [, close, tag, inside, empty] of xml.replace(/<!--[^]*?-->/g, '').matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
    if (close) {
      open.pop()
      continue
    }
    const attributes: Record<string, string> = {}
    for (const [, name, , value] of inside.matchAll(/(\w+)\s*=\s*(['"])(.*?)\2/g))
      attributes[name] = value.replace(/&\w+;/g, (entity) => entities[entity])
    const node = { tag, attributes, children: [] }
    open[open.length - 1].children.push(node)
    if (!empty) open.push(node)
  }
  return top.children[0]
}

export function readTwin(xml: string): Told {
  const fix = parse(xml)
  const under = (name: string): Node[] => fix.children.find((child) => child.tag === name)?.children ?? []
  const numbers = new Map(under('fields').map(({ attributes }) => [attributes.name, Number(attributes.number)]))
  const components = new Map(under('components').map((node) => [node.attributes.name, node.children]))

  const expand = (nodes: Node[], wayIsRequired: boolean): Member[] =>
    nodes.flatMap(({ tag, attributes, children }) => {
      const required = attributes.required === 'Y' && wayIsRequired
      if (tag === 'component') return expand(components.get(attributes.name) ?? [], required)
      const number = numbers.get(attributes.name) ?? 0
      return [tag === 'group' ? { tag: number, required, members: expand(children, true) } : { tag: number, required }]
    })
  const told = (nodes: Node[]): string => tellMembers(expand(nodes, true))

  const { major, minor, servicepack, type } = fix.attributes
  return {
    beginString: `${type ?? 'FIX'}.${major}.${minor}${Number(servicepack ?? 0) > 0 ? `SP${servicepack}` : ''}`,
    fields: under('fields').map(({ attributes: { number, name, type: kind } }) => `${number} ${name} ${kind}`),
    values: under('fields').flatMap(({ attributes: { number }, children }) =>
      children.map((value) => `${number} ${value.attributes.enum} ${bare(value.attributes.description)}`),
    ),
    header: told(under('header')),
    trailer: told(under('trailer')),
    messages: under('messages').map(({ attributes, children }) =>
      `${attributes.msgtype} ${attributes.name} ${attributes.msgcat} ${told(children)}`.trimEnd(),
    ),
  }
}

export function tell(dictionary: Dictionary<unknown>, file: Told): Told {
  const fields = [...dictionary.fields.values()]
  // A name is the description, but for a few that had to be told apart by what stands behind it.
  const described = new Set(file.values)
  return {
    beginString: dictionary.beginString,
    fields: fields.map(({ tag, name, type }) => `${tag} ${name} ${type}`),
    values: fields.flatMap(({ tag, values }) =>
      [...values].map(([wire, name]) => {
        const line = `${tag} ${wire} ${bare(name)}`
        const shorter = `${tag} ${wire} ${bare(name.slice(0, name.length - wire.length))}`
        return !described.has(line) && name.endsWith(wire) ? shorter : line
      }),
    ),
    header: tellMembers(dictionary.header),
    trailer: tellMembers(dictionary.trailer),
    messages: [...dictionary.messages.values()].map(({ type, name, admin, members }) =>
      `${type} ${name} ${admin ? 'admin' : 'app'} ${tellMembers(members)}`.trimEnd(),
    ),
  }
}

/** Letters and digits only: what a name keeps of its description. */
function bare(description: string): string {
  return description.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
}

/** A member named a second time at one level says nothing new, but that it is required. */
function tellMembers(members: readonly Member[]): string {
  const once = new Map<number, Member>()
  for (const member of members) {
    const before = once.get(member.tag)
    once.set(member.tag, before ? { ...before, required: before.required || member.required } : member)
  }
  return [...once.values()]
    .map(({ tag, required, members: inner }) => `${tag}${required ? '!' : ''}${inner ? `( ${tellMembers(inner)} )` : ''}`)
    .join(' ')
}
