// Is what came what the script expects? Three measures, from the strictest: `quickfix` by position, `quickfixj` as a map, `subset` only what is
// listed. A mismatch is a sentence and the index of the field where it shows.
import type { Patterns } from './patterns.ts'

export const profiles = ['quickfix', 'quickfixj', 'subset'] as const
export type Profile = (typeof profiles)[number]

export interface Mismatch {
  reason: string
  /** Field of the actual message under which the caret stands; its length when something is missing at the end. */
  field: number
}

interface Field {
  tag: string
  value: string
}

export function fieldsOf(message: string): Field[] {
  const parts = message.split('\x01')
  if (parts.at(-1) === '') parts.pop()
  return parts.map((part) => {
    const equals = part.indexOf('=')
    return equals < 0 ? { tag: part, value: '' } : { tag: part.slice(0, equals), value: part.slice(equals + 1) }
  })
}

/** `written` is the body as the script has it, before its completion; some rules ask whether a field stood there. */
export function compare(profile: Profile, expected: string, actual: string, written: string, patterns: Patterns): Mismatch | undefined {
  const want = fieldsOf(expected)
  const got = fieldsOf(actual)
  if (profile === 'quickfix') return byPosition(want, got, patterns)
  if (profile === 'quickfixj')
    return asMap(
      want,
      got,
      fieldsOf(written).some((field) => field.tag === '9'),
    )
  return listedOnly(want, got, patterns)
}

const shown = ({ tag, value }: Field): string => `${tag}=${value}`

/** Undefined when the value will do. */
function valueProblem(want: Field, got: Field, patterns: Patterns): string | undefined {
  const pattern = patterns.get(want.tag)
  if (pattern === undefined) return want.value === got.value ? undefined : `expected ${shown(want)}, got ${shown(got)}`
  return pattern.test(got.value) ? undefined : `${shown(got)} does not match ${pattern.source}`
}

function byPosition(want: Field[], got: Field[], patterns: Patterns): Mismatch | undefined {
  for (let i = 0; i < Math.max(want.length, got.length); i++) {
    if (i >= got.length) return { reason: `${shown(want[i])} is missing`, field: i }
    if (i >= want.length) return { reason: `${shown(got[i])} is one field too many`, field: i }
    if (want[i].tag !== got[i].tag) return { reason: `expected tag ${want[i].tag}, got ${shown(got[i])}`, field: i }
    const problem = valueProblem(want[i], got[i], patterns)
    if (problem !== undefined) return { reason: problem, field: i }
  }
  return undefined
}

const stamps = ['52', '60', '122']

/** The sibling engine's measure: order does not count, stamps and checksums are not read, Text(58) may go on. */
function asMap(want: Field[], got: Field[], lengthGiven: boolean): Mismatch | undefined {
  const width = (fields: Field[]): string =>
    stamps.map((tag) => fields.filter((field) => field.tag === tag).map(({ value }) => value.length)).join()
  const ignored = new Set([...stamps, '10'])
  if (!lengthGiven || width(want) !== width(got)) ignored.add('9')

  const left = got.map((field, index) => ({ field, index }))
  for (const field of want) {
    const same = left.findIndex((entry) => entry.field.tag === field.tag && (ignored.has(field.tag) || fits(field, entry.field)))
    if (same >= 0) {
      left.splice(same, 1)
      continue
    }
    const other = left.find((entry) => entry.field.tag === field.tag)
    if (other === undefined) return ignored.has(field.tag) ? undefined : { reason: `${shown(field)} is missing`, field: got.length }
    return { reason: `expected ${shown(field)}, got ${shown(other.field)}`, field: other.index }
  }
  const extra = left.find((entry) => !ignored.has(entry.field.tag))
  return extra === undefined ? undefined : { reason: `${shown(extra.field)} is one field too many`, field: extra.index }
}

function fits(want: Field, got: Field): boolean {
  return want.tag === '58' ? got.value.startsWith(want.value) : want.value === got.value
}

/** For scripts of venues: what is not listed may be there; 1, 01 and 001 are one number; lengths and checksums are not read. */
function listedOnly(want: Field[], got: Field[], patterns: Patterns): Mismatch | undefined {
  const from = new Map<string, number>()
  for (const field of want) {
    if (field.tag === '9' || field.tag === '10') continue
    const index = got.findIndex((other, i) => other.tag === field.tag && i >= (from.get(field.tag) ?? 0))
    if (index < 0) return { reason: `${shown(field)} is missing`, field: got.length }
    from.set(field.tag, index + 1)
    if (sameInteger(field.value, got[index].value)) continue
    const problem = valueProblem(field, got[index], patterns)
    if (problem !== undefined) return { reason: problem, field: index }
  }
  return undefined
}

function sameInteger(a: string, b: string): boolean {
  return /^-?\d+$/.test(a) && /^-?\d+$/.test(b) && BigInt(a) === BigInt(b)
}

/** Three lines for a reader: expected, actual, and a caret under the first field that differs. */
export function aligned(expected: string, actual: string, field: number): string {
  const print = (message: string): string => message.replaceAll('\x01', '|')
  const before = fieldsOf(actual).slice(0, field)
  const column = before.reduce((sum, each) => sum + each.tag.length + each.value.length + 2, 0)
  return [`  expected ${print(expected)}`, `  actual   ${print(actual)}`, `           ${' '.repeat(column)}^`].join('\n')
}
