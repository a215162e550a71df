/**
 * The language of `fix grep`: which messages are meant, by type and by what their fields say.
 *
 *     D or 8 where 55=EURUSD and px>1.1
 *     type=ExecutionReport side=Buy lastpx>=1.1 not (ordstatus=Filled or text~'limit')
 *
 * `where` binds least, then `or`, then `and`, which may be left out, then `not`. A word alone is a type of message, or a field that must be there.
 */
export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~' | '!~'

export type Expression =
  | { readonly kind: 'type'; readonly word: string; readonly at: number }
  | { readonly kind: 'has'; readonly field: string; readonly at: number }
  | {
      readonly kind: 'compare'
      readonly field: string
      readonly at: number
      readonly operator: Operator
      readonly values: readonly string[]
    }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly of: Expression }

/** What is wrong with an expression, and where. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
  readonly at: number

  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

interface Token {
  readonly kind: 'word' | 'quoted' | 'operator' | 'mark' | 'end'
  readonly text: string
  readonly at: number
}

const operators = ['!=', '<>', '!~', '<=', '>=', '=', '<', '>', '~'] as const
/** The deepest that an expression may nest. */
const deepest = 200

export function parseExpression(text: string): Expression {
  return new Parser(text).whole()
}

class Parser {
  readonly #tokens: readonly Token[]
  #next = 0
  #depth = 0

  constructor(text: string) {
    this.#tokens = tokensOf(text)
  }

  whole(): Expression {
    const found = this.#query()
    const left = this.#peek()
    if (left.kind !== 'end') throw new ExpressionError(`'${left.text}' is not expected here`, left.at)
    return found
  }

  #query(): Expression {
    if (++this.#depth > deepest) throw new ExpressionError('nests too deep', this.#peek().at)
    const left = this.#either()
    const found: Expression = this.#word('where') ? { kind: 'and', left, right: this.#either() } : left
    this.#depth--
    return found
  }

  #either(): Expression {
    let left = this.#both()
    while (this.#word('or')) left = { kind: 'or', left, right: this.#both() }
    return left
  }

  #both(): Expression {
    let left = this.#negated()
    while (this.#word('and') || this.#begins()) left = { kind: 'and', left, right: this.#negated() }
    return left
  }

  #negated(): Expression {
    if (!this.#word('not')) return this.#single()
    if (++this.#depth > deepest) throw new ExpressionError('nests too deep', this.#peek().at)
    const found: Expression = { kind: 'not', of: this.#negated() }
    this.#depth--
    return found
  }

  #single(): Expression {
    if (this.#mark('(')) {
      const found = this.#query()
      if (!this.#mark(')')) throw new ExpressionError("')' expected", this.#peek().at)
      return found
    }
    if (this.#word('has')) {
      const field = this.#take('word', 'a field expected, by tag or name')
      return { kind: 'has', field: field.text, at: field.at }
    }
    const first = this.#take('word', 'a type of message or a field expected')
    const { at } = first
    if (this.#word('in')) {
      if (!this.#mark('(')) throw new ExpressionError("'(' expected", this.#peek().at)
      const values = this.#values()
      if (!this.#mark(')')) throw new ExpressionError("')' expected", this.#peek().at)
      return { kind: 'compare', field: first.text, at, operator: '=', values }
    }
    if (this.#peek().kind !== 'operator') return { kind: 'type', word: first.text, at }
    const sign = this.#tokens[this.#next++].text
    const operator = (sign === '<>' ? '!=' : sign) as Operator
    return { kind: 'compare', field: first.text, at, operator, values: this.#values() }
  }

  /** A value, or several parted by commas, of which one must do. */
  #values(): string[] {
    const values: string[] = []
    do {
      const token = this.#tokens[this.#next]
      if (token.kind !== 'word' && token.kind !== 'quoted') throw new ExpressionError('a value expected', token.at)
      values.push(token.text)
      this.#next++
    } while (this.#mark(','))
    return values
  }

  /** Whether a condition begins, to which nothing joins it: then it is `and`. */
  #begins(): boolean {
    const { kind, text } = this.#peek()
    if (kind === 'mark') return text === '('
    return kind === 'word' && !['or', 'where'].includes(text.toLowerCase())
  }

  #peek(): Token {
    return this.#tokens[this.#next]
  }

  #word(word: string): boolean {
    const { kind, text } = this.#peek()
    // `in` and the like may be compared with: they are words of the language where nothing else can be meant.
    if (kind !== 'word' || text.toLowerCase() !== word || this.#tokens[this.#next + 1]?.kind === 'operator') return false
    this.#next++
    return true
  }

  #mark(mark: string): boolean {
    const { kind, text } = this.#peek()
    if (kind !== 'mark' || text !== mark) return false
    this.#next++
    return true
  }

  #take(kind: Token['kind'], otherwise: string): Token {
    const token = this.#peek()
    if (token.kind !== kind) throw new ExpressionError(otherwise, token.at)
    this.#next++
    return token
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const character = text[at]
    if (/\s/.test(character)) {
      at++
      continue
    }
    if ('(),'.includes(character)) {
      tokens.push({ kind: 'mark', text: character, at: at++ })
      continue
    }
    if (character === "'" || character === '"') {
      const end = text.indexOf(character, at + 1)
      if (end < 0) throw new ExpressionError(`the ${character} has no end`, at)
      tokens.push({ kind: 'quoted', text: text.slice(at + 1, end), at })
      at = end + 1
      continue
    }
    const operator = operators.find((each) => text.startsWith(each, at))
    if (operator !== undefined) {
      tokens.push({ kind: 'operator', text: operator, at })
      at += operator.length
      continue
    }
    const word = /^[^\s()=<>~,'"!]+/.exec(text.slice(at))
    if (word === null) throw new ExpressionError(`'${character}' is not expected here`, at)
    tokens.push({ kind: 'word', text: word[0], at })
    at += word[0].length
  }
  tokens.push({ kind: 'end', text: 'the end', at: text.length })
  return tokens
}
