/** The getters' slow, obvious twins: a value's text to a number by regular expression and BigInt. What is none reads as NaN, as in the codec. */

export function naiveInt(text: string): number {
  const value = /^-?\d+$/.test(text) ? Number(text) : NaN
  return Number.isSafeInteger(value) ? value + 0 : NaN
}

export function naiveBig(text: string, scale: number): bigint | undefined {
  const match = /^(-?)(\d*)(?:\.(\d*))?$/.exec(text)
  if (match === null || (match[2] + (match[3] ?? '')).length === 0) return undefined
  const fraction = (match[3] ?? '').padEnd(scale, '0')
  if (/[^0]/.test(fraction.slice(scale))) return undefined
  const value = BigInt(match[2] + fraction.slice(0, scale))
  return match[1] === '-' ? -value : value
}

export function naiveScaled(text: string, scale: number): number {
  const value = naiveBig(text, scale)
  return value === undefined || value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER ? NaN : Number(value)
}

/** Microseconds since 1970, and the picoseconds behind them. */
export function naiveUtc(text: string): { us: number; ps: number } {
  const none = { us: NaN, ps: NaN }
  const match = /^(\d{4})(\d\d)(\d\d)-(\d\d):(\d\d):(\d\d)(?:\.(\d{1,12}))?$/.exec(text)
  if (match === null) return none
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59 || second > 60) return none
  const fraction = (match[7] ?? '').padEnd(12, '0')
  const seconds = date.getTime() / 1000 + hour * 3600 + minute * 60 + second
  return { us: seconds * 1_000_000 + Number(fraction.slice(0, 6)), ps: Number(fraction.slice(6)) }
}
