/** What a reader of a file finds wrong, collected, so that one run shows all there is to mend; and the error that carries it. */
import type { Element, Problem } from './xml.ts'

/** A file that contradicts itself; the message has a line for each problem: `venue.xml:7: field A is defined twice`. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError'
  readonly file: string
  readonly problems: readonly Problem[]

  constructor(file: string, problems: readonly Problem[]) {
    super(problems.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'))
    this.file = file
    this.problems = problems
  }
}

/** What stands in an identifier of TypeScript and in the tables alike. */
const identifier = /^[A-Za-z][A-Za-z0-9_]*$/

export class Findings {
  readonly #problems: Problem[] = []

  at(element: Element, message: string): void {
    this.#problems.push({ line: element.line, message })
  }

  /** In the order of the file. */
  get problems(): readonly Problem[] {
    return this.#problems.toSorted((a, b) => a.line - b.line)
  }

  /** Whether the element is called so. */
  expect(element: Element, ...names: string[]): boolean {
    if (names.includes(element.name)) return true
    this.at(element, `expected ${names.join(', ')}, found <${element.name}>`)
    return false
  }

  /** An attribute that must be there; undefined, and found, where it is not. */
  attribute(element: Element, name: string): string | undefined {
    const value = element.attributes.get(name)
    if (value === undefined) this.at(element, `<${element.name}> has no ${name}`)
    return value
  }

  /** The attribute `name`, where it is one that can be written down. */
  nameOf(element: Element): string | undefined {
    const name = this.attribute(element, 'name')
    if (name === undefined || identifier.test(name)) return name
    this.at(
      element,
      name === ''
        ? `<${element.name}> has an empty name`
        : `'${name}' is no name of a ${element.name}: letters, digits and _, a letter first`,
    )
    return undefined
  }

  /** 'Y' is required; a member that does not say is not. */
  required(element: Element): boolean {
    const word = element.attributes.get('required') ?? 'N'
    if (!/^[YyNn]$/.test(word)) this.at(element, `required is '${word}', expected Y or N`)
    return /^[Yy]$/.test(word)
  }
}
