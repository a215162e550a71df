/**
 * A message from a typed line: `D 55=EURUSD 54=Buy 38=100000 40=Limit 44=1.1`. Tags or names, values or their names, in the order of the line. What the session writes is not typed; an
 * id and the time that the message needs are made where the line has none. What the dictionary would find wrong is told with the field, what was given and what was expected; a
 * line that begins with `!` goes out as it stands, for whoever wants to see how a peer takes it.
 */
import { everyRule, RejectReason, Problems, type Problem, type Writer } from '@fix/codec'
import type { Dictionary, Message } from '@fix/dictionary'
import { nearNames } from '../explore/near-names.ts'
import { TagNames } from '../raw/tag-names.ts'
import type { AnyCodec } from '../raw/versions.ts'
import { idTags, ownedTags, timeTag } from './owned-fields.ts'
import { fieldName, notTaken, wireOf } from './typed-values.ts'
import { Mistyped, wordsOf, type Word } from './words.ts'

export interface TypedField {
  readonly tag: number
  /** The value, a character a byte. */
  readonly text: string
}

export interface TypedMessage {
  readonly msgType: string
  /** NewOrderSingle; the type itself where the dictionary does not have it. */
  readonly name: string
  /** As it stands, whatever the dictionary says of it. */
  readonly unchecked: boolean
  readonly header: readonly TypedField[]
  readonly body: readonly TypedField[]
}

/** What is made for a message that needs it, and how a secret is found by its reference. */
export interface Typist {
  readonly id: () => string
  /** As FIX writes it. */
  readonly utc: () => string
  /** Throws where there is none. */
  readonly secret: (reference: string, field: string) => string
}

/** Session messages come by the verbs; '' where the session alone knows when. */
const verbsOf: Readonly<Record<string, string>> = {
  '0': '',
  '1': 'test',
  '2': 'resend',
  '3': '',
  '4': 'reset-next',
  '5': 'logout',
  A: 'logon',
}
const rules = { ...everyRule, userDefinedTags: false }

export class TypedMessages {
  readonly codec: AnyCodec
  readonly #names = new TagNames()
  readonly #secret: ReadonlySet<number>
  readonly #typist: Typist

  constructor(codec: AnyCodec, secret: readonly number[], typist: Typist) {
    this.codec = codec
    this.#secret = new Set(secret)
    this.#typist = typist
  }

  /** Throws Mistyped. */
  read(line: string): TypedMessage {
    const unchecked = line.startsWith('!')
    const [first, ...words] = wordsOf(unchecked ? line.slice(1) : line)
    if (first === undefined || first.value !== undefined)
      throw new Mistyped(`MsgType(35): given ${first?.key ?? 'nothing'}; expected a type or a name first, as in D 55=EURUSD`)
    const msgType = this.#typeOf(first.key, unchecked)
    const message = this.codec.dictionary.messages.get(msgType)
    const verb = verbsOf[msgType]
    if (verb !== undefined)
      throw new Mistyped(
        `MsgType(35): given ${message?.name ?? msgType}; the session sends it by itself${verb === '' ? '' : `, the verb ${verb} asks for it`}`,
      )
    const fields = words.map((word) => this.#field(word, message))
    const isHeader = ({ tag }: TypedField): boolean => this.codec.dictionary.header.some((member) => member.tag === tag)
    const body = this.#withLengths(fields.filter((field) => !isHeader(field)))
    const typed = { msgType, name: message?.name ?? msgType, unchecked, header: fields.filter(isHeader) }
    if (unchecked || message === undefined) return { ...typed, body }
    const whole = { ...typed, body: [...this.#made(message, body), ...body] }
    this.#check(whole, message)
    return whole
  }

  #typeOf(word: string, unchecked: boolean): string {
    const { messages, beginString } = this.codec.dictionary
    if (messages.has(word)) return word
    const all = [...messages.values()]
    const found = all.find(({ name }) => name.toLowerCase() === word.toLowerCase())
    if (found !== undefined) return found.type
    if (unchecked && /^[!-~]{1,16}$/.test(word)) return word
    const near = nearNames(
      word,
      all.map(({ name }) => name),
    )
    throw new Mistyped(
      `MsgType(35): given ${word}; expected a type or a name of ${beginString}, or a verb (help lists them)${near.length === 0 ? '' : `; near: ${near.join(', ')}`}`,
    )
  }

  #field({ key, value, exact }: Word, message: Message | undefined): TypedField {
    const { dictionary } = this.codec
    if (value === undefined) {
      // What is no name may be a secret that was mistyped, and isn't said again.
      const word = /^[A-Za-z0-9_]+$/.test(key) ? key : 'a word without ='
      throw new Mistyped(`${word}: no value is given; expected TAG=VALUE or NAME=VALUE, and quotes around blanks`)
    }
    const tag = this.#names.tagOf(dictionary, key)
    if (tag === undefined || tag > 0x7fffffff)
      throw new Mistyped(`${key}: no such field in ${dictionary.beginString}${near(key, dictionary, message)}`)
    const name = fieldName(dictionary, tag)
    if (ownedTags.has(tag)) throw new Mistyped(`${name}: given ${value}; the session writes it by itself`)
    const field = dictionary.fields.get(tag)
    const isSecret = this.#secret.has(tag)
    const text = isSecret ? this.#typist.secret(value, name) : exact ? value : wireOf(field, value)
    const wide = /[^\x00-\xff]/.exec(text)
    if (wide !== null)
      throw new Mistyped(
        `${name}: given ${isSecret ? 'a character' : wide[0]}, which ISO-8859-1 does not have; expected text of that, or \\xNN for the bytes`,
      )
    if (text.includes('\x01') && field?.kind !== 'data')
      throw new Mistyped(`${name}: given a value with SOH, which ends a field; only data may hold it`)
    return { tag, text }
  }

  /** A data field behind its length, which is counted and not typed. */
  #withLengths(fields: readonly TypedField[]): TypedField[] {
    const { lengthOf, dataOf } = this.codec.layout
    const { dictionary } = this.codec
    const all: TypedField[] = []
    for (const field of fields) {
      const length = lengthOf.get(field.tag)
      if (length !== undefined) {
        const before = all.at(-1)
        const is = String(field.text.length)
        if (before?.tag === length) {
          if (before.text !== is)
            throw new Mistyped(`${fieldName(dictionary, length)}: given ${before.text}; expected ${is}, or nothing: it is counted`)
          all.pop()
        }
        all.push({ tag: length, text: is })
      }
      all.push(field)
    }
    for (const [at, { tag, text }] of all.entries()) {
      const data = dataOf.get(tag)
      if (data !== undefined && all[at + 1]?.tag !== data)
        throw new Mistyped(
          `${fieldName(dictionary, tag)}: given ${text}; expected ${fieldName(dictionary, data)} behind it, which brings its length along`,
        )
    }
    return all
  }

  /** Ids and the time that the message must have, and the line has not. */
  #made({ members }: Message, body: readonly TypedField[]): TypedField[] {
    const isMissing = (tag: number): boolean =>
      members.some((member) => member.tag === tag && member.required) && !body.some((field) => field.tag === tag)
    const ids = idTags.filter(isMissing).map((tag) => ({ tag, text: this.#typist.id() }))
    return isMissing(timeTag) ? [...ids, { tag: timeTag, text: this.#typist.utc() }] : ids
  }

  #check(typed: TypedMessage, message: Message): void {
    const { codec } = this
    const writer = codec.writer()
    writer.begin(typed.msgType)
    writer.int(34, 1)
    writer.str(49, 'ME')
    writer.str(52, '20260102-09:30:00')
    writer.str(56, 'VENUE')
    writeFields(writer, typed.header)
    writeFields(writer, typed.body)
    writer.end()
    const bytes = writer.message()
    const view = codec.view()
    view.wrap(bytes, 0, bytes.length)
    const problems = new Problems()
    codec.validate(view, rules, problems)
    const { first } = problems
    if (first === undefined) return
    const missing = [...problems].filter(({ reason }) => reason === RejectReason.requiredTagMissing)
    if (first.reason !== RejectReason.requiredTagMissing) throw new Mistyped(this.#problem(first, typed, message))
    const names = [...new Set(missing.map(({ refTagID }) => fieldName(codec.dictionary, refTagID)))]
    // A value of it may be wrong in the same line, and the user would come to that next.
    throw new Mistyped(
      `${message.name} needs ${names.join(', ')}; given ${typed.body.map(({ tag }) => fieldName(codec.dictionary, tag)).join(', ')}`,
    )
  }

  #problem({ reason, refTagID, text }: Problem, { header, body }: TypedMessage, message: Message): string {
    const { dictionary } = this.codec
    const name = fieldName(dictionary, refTagID)
    const given = [...header, ...body].find(({ tag }) => tag === refTagID)?.text ?? ''
    switch (reason) {
      case RejectReason.valueOutOfRange:
      case RejectReason.incorrectDataFormat:
      case RejectReason.tagWithoutValue:
        return notTaken(dictionary, refTagID, this.#secret.has(refTagID) ? '***' : given)
      case RejectReason.tagNotDefinedForMessage:
        return `${name}: ${message.name} has no such field where it stands; expected one of fix msg ${message.type}${near(name.replace(/\(.*/, ''), dictionary, message, true)}`
      case RejectReason.invalidTagNumber:
        return `${name}: no such field in ${dictionary.beginString}; user-defined ones begin at 5000`
      case RejectReason.tagRepeated:
        return `${name}: given twice; expected once, but in the entries of a group`
      case RejectReason.groupCountWrong:
        return `${name}: given ${given}; expected the number of entries that follow it`
      case RejectReason.groupFieldsOutOfOrder:
        return `${name}: not where it belongs in an entry of its group; expected the order of fix msg ${message.type}`
      default:
        return `${name}: ${text}`
    }
  }
}

/** Values as they are; Latin-1 is a byte a character. */
export function writeFields(writer: Writer, fields: readonly TypedField[]): void {
  for (const { tag, text } of fields) {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    writer.bytes(tag, bytes, 0, bytes.length)
  }
}

/** Names that may have been meant: of the message first. */
function near(word: string, { fields }: Dictionary<unknown>, message: Message | undefined, ownAlone = false): string {
  const own = message === undefined ? [] : tagsOf(message.members).map((tag) => fields.get(tag)?.name ?? '')
  const found = nearNames(word, new Set(own)).filter((name) => name !== word)
  const all =
    found.length > 0 || ownAlone
      ? found
      : nearNames(
          word,
          [...fields.values()].map(({ name }) => name),
        )
  return all.length === 0 ? '' : `; near: ${all.join(', ')}`
}

/** Of all members, those of groups too. */
export function tagsOf(members: Message['members']): number[] {
  return members.flatMap(({ tag, members: inner }) => [tag, ...(inner === undefined ? [] : tagsOf(inner))])
}
