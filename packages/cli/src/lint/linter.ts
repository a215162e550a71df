/**
 * What is wrong with a message of a log: its numbers, its fields against the dictionary, and the byte at which one stumbles. The judgement is the codec's, which a session
 * rejects by; here each problem gets its place, and in words what was given and what is expected.
 */
import { everyRule, Problems, RejectReason, type Problem, type Rules } from '@fix/codec'
import type { Field } from '@fix/dictionary'
import type { RawMessage } from '../raw/raw-message.ts'
import type { AnyView } from '../raw/versions.ts'
import { plainAt, plainField } from '../show/plain-field.ts'

export interface LintFinding {
  readonly rule: LintRule
  /** 0 where it is about no field. */
  readonly tag: number
  readonly name: string
  readonly text: string
  /** The byte of the message, in `RawMessage.bytes`. */
  readonly place: number
}

const reasonNames = Object.keys(RejectReason) as (keyof typeof RejectReason)[]
const own = ['cut', 'bodyLength', 'checkSum', 'field', 'firstFields'] as const

export type LintRule = keyof typeof RejectReason | (typeof own)[number]

/** What a finding may be, by name. */
export const lintRules: readonly LintRule[] = [...own, ...reasonNames.filter((name) => isAsked(RejectReason[name]))]

/** Reasons that a dictionary gives. */
function isAsked(reason: number): boolean {
  return [0, 1, 2, 4, 5, 6, 11, 13, 14, 15, 16].includes(reason)
}

/** At these it is the tag that is wrong, and not its value. */
const ofTags: ReadonlySet<number> = new Set([0, 2, 3, 13, 14, 15])
/** A message whose end is missing lacks these anyway. */
const ofWholeMessages: ReadonlySet<number> = new Set([1, 16])

export class Linter {
  readonly #off: ReadonlySet<string>
  readonly #rules: Rules
  readonly #secret: readonly number[]
  readonly #problems = new Problems()

  /** @param strict user-defined tags that the dictionary does not have are findings, too */
  constructor(off: ReadonlySet<string>, strict: boolean, secret: readonly number[]) {
    this.#off = off
    this.#rules = { ...everyRule, userDefinedTags: strict }
    this.#secret = secret
  }

  /** In the order in which they stand in the message. */
  check(message: RawMessage): LintFinding[] {
    const found = [...this.#ofNumbers(message), ...this.#ofFields(message)].filter(({ rule }) => !this.#off.has(rule))
    return found.sort((a, b) => a.place - b.place)
  }

  #ofNumbers({ view, bodyLength, checkSum, problem, end, bytes, start }: RawMessage): LintFinding[] {
    const found: LintFinding[] = []
    const { index } = view
    const at = (tag: number): number => {
      const place = view.find(tag)
      return place < 0 ? end - 1 : index.starts[place]
    }
    const firstThree = [8, 9, 35]
    const strange = firstThree.findIndex((tag, place) => place >= view.count || view.tagAt(place) !== tag)
    if (checkSum === 'absent') found.push({ rule: 'cut', tag: 10, name: 'CheckSum', text: 'the message has no end', place: end - 1 })
    else if (checkSum === 'wrong') {
      const right = String(sumOf(bytes, start, end)).padStart(3, '0')
      found.push({
        rule: 'checkSum',
        tag: 10,
        name: 'CheckSum',
        text: `wrong: given ${plainField(view, 10)}, expected ${right}`,
        place: at(10),
      })
    }
    if (bodyLength === 'wrong' && checkSum !== 'absent') {
      const right = lengthOf(view)
      const given = plainField(view, 9)
      found.push({ rule: 'bodyLength', tag: 9, name: 'BodyLength', text: `wrong: given ${given}, expected ${right}`, place: at(9) })
    }
    if (problem === 'field') {
      const from = view.count === 0 ? start : index.ends[view.count - 1] + 1
      found.push({ rule: 'field', tag: 0, name: '', text: 'a field expected, as tag=value', place: from })
    }
    if (strange >= 0 && checkSum !== 'absent') {
      const place = strange < view.count ? tagStart(view, strange) : end - 1
      found.push({
        rule: 'firstFields',
        tag: firstThree[strange],
        name: '',
        text: 'BeginString(8), BodyLength(9) and MsgType(35) expected first',
        place,
      })
    }
    return found
  }

  #ofFields(message: RawMessage): LintFinding[] {
    const { view, codec, checkSum, problem } = message
    codec.validate(view, this.#rules, this.#problems)
    const isWhole = checkSum !== 'absent' && problem === ''
    const times = new Map<string, number>()
    const found: LintFinding[] = []
    for (const each of this.#problems) {
      if (!isWhole && ofWholeMessages.has(each.reason)) continue
      const key = `${each.reason} ${each.refTagID}`
      const before = times.get(key) ?? 0
      times.set(key, before + 1)
      const place = placeOf(view, each, before)
      const field = view.index.layout.fields.get(each.refTagID)
      const rule = reasonNames.find((name) => RejectReason[name] === each.reason) ?? 'other'
      const byte = ofTags.has(each.reason) ? tagStart(view, place) : view.startAt(place)
      found.push({ rule, tag: each.refTagID, name: field?.name ?? '', text: this.#text(view, each, place, field), place: byte })
    }
    return found
  }

  #text(view: AnyView, { reason, refTagID, text }: Problem, place: number, field: Field | undefined): string {
    const isValue = reason === RejectReason.valueOutOfRange || reason === RejectReason.incorrectDataFormat
    if (!isValue || field === undefined) return text
    const given = this.#secret.includes(refTagID) ? '***' : plainAt(view, place)
    return `${text}: given ${given}, expected ${expectation(field, reason)}`
  }
}

const mostListed = 6

function expectation(field: Field, reason: number): string {
  const values = [...field.values]
  if (reason === RejectReason.incorrectDataFormat || values.length === 0) return field.type
  const more = values.length > mostListed ? ` or ${values.length - mostListed} more` : ''
  return `${values
    .slice(0, mostListed)
    .map(([wire, name]) => `${wire} ${name}`)
    .join(', ')}${more}`
}

/** The field that a problem is about: the one behind as many others as had the same problem. What is missing is missed at MsgType(35). */
function placeOf(view: AnyView, { reason, refTagID }: Problem, before: number): number {
  const { index } = view
  if (reason === RejectReason.requiredTagMissing) return Math.max(0, view.find(35))
  let left = before
  let last = 0
  for (let place = 0; place < view.count; place++) {
    if (view.tagAt(place) !== refTagID) continue
    last = place
    if (!hasProblem(view, place, reason)) continue
    if (left === 0) return place
    left--
  }
  return Math.min(last, index.count - 1)
}

/** Whether the field at a place has the problem, as far as that can be told of it alone. */
function hasProblem(view: AnyView, place: number, reason: number): boolean {
  const { index } = view
  const [from, to] = [index.starts[place], index.ends[place]]
  switch (reason) {
    case RejectReason.tagWithoutValue:
      return from === to
    case RejectReason.valueOutOfRange:
    case RejectReason.incorrectDataFormat:
      return from < to && index.layout.checks.verdict(view.tagAt(place), index.bytes, from, to) !== 0
    case RejectReason.tagRepeated:
      return index.grouped[place] === 0 && view.find(view.tagAt(place)) !== place
    default:
      return true
  }
}

function tagStart(view: AnyView, place: number): number {
  return place === 0 ? view.start : view.endAt(place - 1) + 1
}

/** What BodyLength(9) ought to be. */
function lengthOf(view: AnyView): number {
  const length = view.find(9)
  const trailer = view.find(10)
  return length < 0 || trailer < 0 ? 0 : tagStart(view, trailer) - view.endAt(length) - 1
}

/** What CheckSum(10) ought to be. */
function sumOf(bytes: Uint8Array, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end - 7; at++) sum += bytes[at]
  return sum & 255
}
