/**
 * Expressions over metrics as data: printed, they are what a Prometheus understands; evaluated (`evaluation.ts`), they are what the gateway itself goes
 * by. One table of rules can so be both, and neither can say what the other does not.
 */
export interface Matcher {
  readonly label: string
  /** Whether the label must have one of the values, or none of them. */
  readonly is: boolean
  readonly values: readonly string[]
}

export interface Select {
  readonly t: 'select'
  readonly name: string
  readonly match: readonly Matcher[]
}

/** How long before the moment of the question a range begins. */
export const windows = { '5m': 300, '30m': 1800, '1h': 3600, '6h': 21_600, '3d': 259_200 } as const
export type Window = keyof typeof windows

export type RangeFunction = 'increase' | 'rate' | 'sum_over_time'
export type GroupFunction = 'sum' | 'max' | 'count'
export type Operator = '*' | '/' | '-' | '>' | '<' | '==' | 'and' | 'or' | 'unless'

export type Expression =
  | Select
  | { readonly t: 'number'; readonly value: number }
  | { readonly t: 'range'; readonly fn: RangeFunction; readonly of: Select; readonly window: Window }
  | { readonly t: 'group'; readonly fn: GroupFunction; readonly by: readonly string[]; readonly of: Expression }
  | { readonly t: 'abs'; readonly of: Expression }
  | {
      readonly t: 'binary'
      readonly op: Operator
      readonly left: Expression
      readonly right: Expression
      /** Labels that two series must share to belong together; all of them where it is absent. */
      readonly on?: readonly string[]
    }

/** The series of a metric. A label with one value or several is to have it; with a `!` before the first it must not. */
export function metric(name: string, labels: Readonly<Record<string, string | readonly string[]>> = {}): Select {
  const match = Object.entries(labels).map(([label, given]): Matcher => {
    const values = typeof given === 'string' ? [given] : given
    return values[0].startsWith('!') ? { label, is: false, values: [values[0].slice(1), ...values.slice(1)] } : { label, is: true, values }
  })
  return { t: 'select', name, match }
}

export const number = (value: number): Expression => ({ t: 'number', value })
export const over = (fn: RangeFunction, of: Select, window: Window): Expression => ({ t: 'range', fn, of, window })
export const by = (fn: GroupFunction, labels: readonly string[], of: Expression): Expression => ({ t: 'group', fn, by: labels, of })
export const abs = (of: Expression): Expression => ({ t: 'abs', of })
export function binary(left: Expression, op: Operator, right: Expression | number, on?: readonly string[]): Expression {
  const operand = typeof right === 'number' ? number(right) : right
  return on === undefined ? { t: 'binary', op, left, right: operand } : { t: 'binary', op, left, right: operand, on }
}

/** As Prometheus reads it. */
export function printed(expression: Expression): string {
  switch (expression.t) {
    case 'number':
      return String(expression.value)
    case 'select': {
      const { name, match } = expression
      return match.length === 0 ? name : `${name}{${match.map(matcherText).join(',')}}`
    }
    case 'range':
      return `${expression.fn}(${printed(expression.of)}[${expression.window}])`
    case 'group':
      return `${expression.fn} by (${expression.by.join(', ')}) (${printed(expression.of)})`
    case 'abs':
      return `abs(${printed(expression.of)})`
    case 'binary': {
      const { op, left, right, on } = expression
      return `${operand(left)} ${op}${on === undefined ? '' : ` on (${on.join(', ')})`} ${operand(right)}`
    }
  }
}

function matcherText({ label, is, values }: Matcher): string {
  const one = values.length === 1
  return `${label}${is ? (one ? '=' : '=~') : one ? '!=' : '!~'}"${values.join('|')}"`
}

function operand(expression: Expression): string {
  return expression.t === 'binary' ? `(${printed(expression)})` : printed(expression)
}

export function matches({ match }: Select, labels: Readonly<Record<string, string>>): boolean {
  return match.every(({ label, is, values }) => values.includes(labels[label] ?? '') === is)
}

/** Every selection of series in an expression, with the range that is read of it in seconds; 0 where its last value does. */
export function selections(expression: Expression): { readonly of: Select; readonly seconds: number }[] {
  switch (expression.t) {
    case 'number':
      return []
    case 'select':
      return [{ of: expression, seconds: 0 }]
    case 'range':
      return [{ of: expression.of, seconds: windows[expression.window] }]
    case 'group':
    case 'abs':
      return selections(expression.of)
    case 'binary':
      return [...selections(expression.left), ...selections(expression.right)]
  }
}
