/**
 * XML as a tree of elements that know their lines. It reads what dictionaries use, elements and attributes; text between them is an error, as it
 * is always a slip there. What is not well-formed is saxes's to say.
 */
import { SaxesParser } from 'saxes'

export interface Element {
  readonly name: string
  /** Where its tag begins, from 1. */
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
}

/** What is wrong, and where: `line` counts from 1. */
export interface Problem {
  readonly line: number
  readonly message: string
}

class Stop extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

/** The root element of `text`, or the first thing that is wrong with it. */
export function readXml(text: string): Element | Problem {
  const parser = new SaxesParser()
  const open: { name: string; line: number; attributes: Map<string, string>; children: Element[] }[] = []
  let root: Element | undefined
  const stop = (line: number, message: string): never => {
    throw new Stop({ line, message })
  }
  // What comes first is the cause; the parser would go on and complain of its consequences.
  parser.on('error', (error) => {
    const message = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    if (message.startsWith('unclosed tag')) stop(open[open.length - 1].line, `<${open[open.length - 1].name}> is never closed`)
    stop(parser.line, message)
  })
  parser.on('opentagstart', ({ name }) => {
    // The parser has read one character behind the name; a line may have ended with it.
    const line = parser.columnIndex === 0 ? parser.line - 1 : parser.line
    const element = { name, line, attributes: new Map<string, string>(), children: [] }
    if (open.length > 0) open[open.length - 1].children.push(element)
    else root = element
    open.push(element)
  })
  parser.on('attribute', ({ name, value }) => open[open.length - 1].attributes.set(name, value))
  parser.on('closetag', () => void open.pop())
  const refuse = (words: string): void => {
    const found = words.trimStart()
    if (found === '' || open.length === 0) return
    stop(parser.line - (found.split('\n').length - 1), `expected an element, found ${JSON.stringify(found.trimEnd().slice(0, 20))}`)
  }
  parser.on('text', refuse)
  parser.on('cdata', refuse)
  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof Stop) return error.problem
    throw error
  }
  return root ?? { line: 1, message: 'expected an element, found none' }
}

export function isProblem(read: Element | Problem): read is Problem {
  return 'message' in read
}
