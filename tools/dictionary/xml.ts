/**
 * Reads the small part of XML that dictionaries use: elements and attributes, each with its line. No entities but the five of XML itself,
 * no text content. Anything else is an error that names its line.
 */
export interface Element {
  readonly name: string
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Element[]
}

export class XmlError extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The root element of `text`; throws XmlError. */
export function readXml(text: string): Element {
  const root: Element = { name: '', line: 0, attributes: new Map(), children: [] }
  const open: Element[] = [root]
  let line = 1
  let counted = 0
  const token =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([A-Za-z_][\w.-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/gy
  const lineAt = (at: number): number => {
    for (; counted < at; counted++) if (text.charCodeAt(counted) === 10) line++
    return line
  }
  let at = 0
  while (at < text.length) {
    if (/\s|\uFEFF/.test(text[at])) {
      at++
      continue
    }
    token.lastIndex = at
    const match = token.exec(text)
    const here = lineAt(at)
    if (!match) throw new XmlError(here, `expected an element, found ${JSON.stringify(text.slice(at, at + 20))}`)
    at = token.lastIndex
    const [, closing, name, attributes, empty] = match
    if (name === undefined) continue
    if (closing) {
      const top = open.pop()
      if (!top || top === root || top.name !== name) throw new XmlError(here, `</${name}> closes nothing`)
      continue
    }
    const element: Element = { name, line: here, attributes: readAttributes(attributes), children: [] }
    open[open.length - 1].children.push(element)
    if (!empty) open.push(element)
  }
  if (open.length > 1) throw new XmlError(open[open.length - 1].line, `<${open[open.length - 1].name}> is never closed`)
  if (root.children.length !== 1) throw new XmlError(1, `expected one root element, found ${root.children.length}`)
  return root.children[0]
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name, double, single] of text.matchAll(/([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(
      name,
      (double ?? single).replace(/&(\w+);/g, (whole, entity: string) => entities[entity] ?? whole),
    )
  }
  return attributes
}
