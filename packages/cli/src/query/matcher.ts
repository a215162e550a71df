/**
 * An expression that is asked of message after message. Fields and types are by name or number, whatever the version of the message; a field that stands in groups
 * is compared entry by entry, and one that fits is enough.
 */
import type { Dictionary } from '@fix/dictionary'
import { plainValue } from '../diff/meaning.ts'
import { TagNames } from '../raw/tag-names.ts'
import type { AnyView } from '../raw/versions.ts'
import { compareValues } from './compare.ts'
import { ExpressionError, type Expression, type Operator } from './expression.ts'

/** What people say for the fields that they ask for most. */
const aliases: Readonly<Record<string, number>> = {
  type: 35,
  px: 44,
  qty: 38,
  seq: 34,
  sender: 49,
  target: 56,
  time: 52,
  id: 11,
  status: 39,
}

type Asked = (view: AnyView) => boolean

export class Matcher {
  readonly #names = new TagNames()
  readonly #asked: Asked

  /** `known`: the dictionaries that words must be of. Throws ExpressionError for a word that none of them has, and a pattern that is none. */
  constructor(expression: Expression, known: readonly Dictionary<unknown>[]) {
    this.#asked = this.#compiled(expression, known)
  }

  matches(view: AnyView): boolean {
    return this.#asked(view)
  }

  #compiled(expression: Expression, known: readonly Dictionary<unknown>[]): Asked {
    switch (expression.kind) {
      case 'and': {
        const [left, right] = [this.#compiled(expression.left, known), this.#compiled(expression.right, known)]
        return (view) => left(view) && right(view)
      }
      case 'or': {
        const [left, right] = [this.#compiled(expression.left, known), this.#compiled(expression.right, known)]
        return (view) => left(view) || right(view)
      }
      case 'not': {
        const of = this.#compiled(expression.of, known)
        return (view) => !of(view)
      }
      case 'type':
        return this.#typeOrField(expression.word, expression.at, known)
      case 'has': {
        const tagIn = this.#tagOf(expression.field, expression.at, known)
        return (view) => placesOf(view, tagIn(view), () => true)
      }
      case 'compare': {
        const tagIn = this.#tagOf(expression.field, expression.at, known)
        return comparison(tagIn, expression.operator, expression.values, expression.at)
      }
    }
  }

  #typeOrField(word: string, at: number, known: readonly Dictionary<unknown>[]): Asked {
    const small = word.toLowerCase()
    const isType = known.some(
      ({ messages }) => messages.has(word) || [...messages.values()].some(({ name }) => name.toLowerCase() === small),
    )
    if (isType || (!/^\d+$/.test(word) && word.length <= 2)) {
      const verdicts = new Map<string, boolean>()
      return (view) => {
        const { messageName } = view
        if (view.msgType === word) return true
        let verdict = verdicts.get(messageName)
        if (verdict === undefined) {
          verdict = messageName !== '' && messageName.toLowerCase() === small
          verdicts.set(messageName, verdict)
        }
        return verdict
      }
    }
    const tagIn = this.#tagOf(word, at, known)
    return (view) => placesOf(view, tagIn(view), () => true)
  }

  /** The tag of a word in the version of a message; 0 where that has no such field. */
  #tagOf(word: string, at: number, known: readonly Dictionary<unknown>[]): (view: AnyView) => number {
    const alias = aliases[word.toLowerCase()]
    if (alias !== undefined) return () => alias
    if (/^[1-9]\d{0,8}$/.test(word)) return () => Number(word)
    if (!known.some((dictionary) => this.#names.tagOf(dictionary, word) !== undefined))
      throw new ExpressionError(`no field and no message is called ${word}`, at)
    const byFields = new Map<unknown, number>()
    return ({ index: { layout } }) => {
      let tag = byFields.get(layout)
      if (tag === undefined) {
        tag = [...layout.fields.values()].find(({ name }) => name.toLowerCase() === word.toLowerCase())?.tag ?? 0
        byFields.set(layout, tag)
      }
      return tag
    }
  }
}

/** Whether the field stands somewhere in the message, at a place that fits. */
function placesOf(view: AnyView, tag: number, fits: (place: number) => boolean): boolean {
  if (tag === 0) return false
  const { tags, count } = view.index
  for (let place = 0; place < count; place++) if (tags[place] === tag && fits(place)) return true
  return false
}

function comparison(tagIn: (view: AnyView) => number, operator: Operator, values: readonly string[], at: number): Asked {
  if (operator === '!=' || operator === '!~') {
    const same = comparison(tagIn, operator === '!=' ? '=' : '~', values, at)
    return (view) => placesOf(view, tagIn(view), () => true) && !same(view)
  }
  if (operator === '~') {
    const patterns = values.map((value) => patternOf(value, at))
    return (view) => placesOf(view, tagIn(view), (place) => patterns.some((pattern) => pattern.test(view.strAt(place))))
  }
  if (operator === '=') return (view) => placesOf(view, tagIn(view), (place) => values.some((value) => isEqual(view, place, value)))
  return (view) =>
    placesOf(view, tagIn(view), (place) => {
      const { kind } = view.index.layout.fields.get(view.tagAt(place)) ?? { kind: undefined }
      return values.some((value) => isOrdered(compareValues(view.strAt(place), value, kind), operator))
    })
}

function isOrdered(order: number | undefined, operator: Operator): boolean {
  if (order === undefined) return false
  return operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0
}

/** As on the wire, by the name of the value, or the same number. */
function isEqual(view: AnyView, place: number, given: string): boolean {
  const tag = view.tagAt(place)
  const text = view.strAt(place)
  if (text === given) return true
  const field = view.index.layout.fields.get(tag)
  if (tag === 35) return view.messageName !== '' && view.messageName.toLowerCase() === given.toLowerCase()
  if (field === undefined) return false
  if (field.kind === 'utc') return compareValues(text, given, 'utc') === 0
  if (field.kind === 'decimal' || field.kind === 'int') {
    if (plainValue(text, field.kind) === plainValue(given, field.kind)) return true
  }
  if (field.values.size === 0) return false
  const words = field.kind === 'many' ? text.split(' ') : [text]
  return words.some((word) => word === given || field.values.get(word)?.toLowerCase() === given.toLowerCase())
}

function patternOf(text: string, at: number): RegExp {
  try {
    return new RegExp(text)
  } catch (error) {
    throw new ExpressionError(error instanceof Error ? error.message : String(error), at)
  }
}
