/**
 * What a kill state covers, as text in one canonical spelling: `*` is everything, else fields in the order of `fields` below, as in
 * `strategy=ref,symbol=EURUSD`. Any subset of the fields; a field that is not named covers all of its values. More fields (venue,
 * account, desk) are more entries of the table.
 */
export interface Scope {
  /** Canonical spelling. */
  readonly text: string
  /** undefined covers all. */
  readonly strategy: string | undefined
  /** The instrument's canonical id. */
  readonly symbol: string | undefined
}

const fields = ['strategy', 'symbol'] as const

/** A value is a name: no separator of this text, nothing that a label or a log would have to escape. */
const value = /^[A-Za-z0-9_.:/-]{1,64}$/

/** Text to a scope; undefined where it is none. The order of the fields does not matter, a field may stand once. */
export function parseScope(text: string): Scope | undefined {
  if (text === '*') return { text, strategy: undefined, symbol: undefined }
  const found = new Map<string, string>()
  for (const part of text.split(',')) {
    const at = part.indexOf('=')
    const field = part.slice(0, at)
    if (!(fields as readonly string[]).includes(field) || found.has(field) || !value.test(part.slice(at + 1))) return undefined
    found.set(field, part.slice(at + 1))
  }
  const named = fields.filter((field) => found.has(field))
  return {
    text: named.map((field) => `${field}=${found.get(field)}`).join(','),
    strategy: found.get('strategy'),
    symbol: found.get('symbol'),
  }
}

export function covers(scope: Scope, strategy: string, symbol: string): boolean {
  return (scope.strategy === undefined || scope.strategy === strategy) && (scope.symbol === undefined || scope.symbol === symbol)
}
