/** The codec of one dictionary: makes views and writers that know it, frames, reads and writes whole messages. */
import type { Dictionary } from '@fix/dictionary'
import { Chunks } from './reading/chunks.ts'
import { missingFields } from './writing/encode.ts'
import type { FieldIndex } from './reading/field-index.ts'
import { checksum, frame, frameSlot, judge, locate, trailerLength, trailerSum, type Frame, type FramerOptions } from './reading/framer.ts'
import { viewMaker } from './reading/getters.ts'
import { Layout } from './layout.ts'
import { Problems } from './validation/problems.ts'
import type { AnyWriteShape, MessageName, ReadHeader, WriteShape } from './shapes.ts'
import { everyRule, Validator, type Rules } from './validation/validate.ts'
import type { View } from './reading/view.ts'
import { Template } from './writing/template.ts'
import { Writer } from './writing/writer.ts'

export interface CodecOptions {
  /** The longest message that is read or written. */
  readonly maxMessageBytes?: number
  /** Where reading goes on behind a wrong BodyLength(9); see the framer. */
  readonly resync?: 'declaredEnd' | 'rewind'
  /** What bytes beyond ASCII are as text; latin1 gives every byte back as it was. */
  readonly charset?: 'latin1' | 'utf8'
}

/** A view whose getters know the dictionary. */
export type MessageView<M> = View<M> & ReadHeader<M>

export class Codec<M> {
  readonly dictionary: Dictionary<M>
  readonly layout: Layout
  readonly framer: FramerOptions
  readonly #makeView: () => View<M>
  readonly #writer: Writer
  #validator: Validator | undefined

  constructor(dictionary: Dictionary<M>, options: CodecOptions = {}) {
    this.dictionary = dictionary
    this.layout = new Layout(dictionary, options.charset !== 'utf8')
    this.framer = { maxMessageBytes: options.maxMessageBytes ?? 1 << 20, resync: options.resync ?? 'declaredEnd' }
    this.#makeView = viewMaker<M>(this.layout)
    this.#writer = this.writer()
  }

  /** Finds the next unit of `bytes` from `from` to excluded `to`; go on at `out.end`. Allocates nothing, never throws. For `looked` see the framer. */
  frame(bytes: Uint8Array, from: number, to: number, out: Frame, looked = 0): void {
    frame(bytes, from, to, out, this.framer, looked)
  }

  /**
   * As `frame`, and in the same pass over the bytes points `view` at the message: what is framed, checked and wrapped in one go. A message whose bytes are
   * no fields is garbled here, with the reason 'field'. After anything but a message the view holds what it held, or nothing.
   */
  scan(bytes: Uint8Array, from: number, to: number, out: Frame, view: { readonly index: FieldIndex }, looked = 0): void {
    locate(bytes, from, to, out, this.framer, looked)
    const { index } = view
    if (out.kind !== 'message') return
    const problem = index.wrap(bytes, out.start, out.end)
    const trailer = out.end - trailerLength
    judge(bytes, out, problem === '' ? (index.sum - trailerSum(bytes, trailer)) & 255 : checksum(bytes, out.start, trailer))
    if (out.kind === 'message' && problem === '') return
    if (out.kind === 'message') {
      out.kind = 'garbled'
      out.reason = 'field'
    }
    index.clear()
  }

  /** Finds the units of a stream that arrives in chunks. */
  chunks(): Chunks {
    return new Chunks(this.framer)
  }

  view(): MessageView<M> {
    return this.#makeView() as MessageView<M>
  }

  writer(): Writer {
    return new Writer(this.layout, this.framer.maxMessageBytes)
  }

  /**
   * A message of one type prepared to be written again and again: `fixed` fields are encoded here and now, `open` ones are brought by each message. Throws where a name or a
   * fixed value does not fit, or a required field is neither fixed nor open.
   */
  template<K extends MessageName<M>, Open extends string & keyof WriteShape<M, K>>(
    msgName: K,
    fields: { readonly fixed: Partial<Omit<WriteShape<M, K>, 'msgType' | Open>>; readonly open: readonly Open[] },
  ): Template {
    return new Template(this.layout, this.framer.maxMessageBytes, msgName, fields)
  }

  /** The messages in `bytes`, which are all that come, one after the other in one reused view; what is garbled is passed over. */
  *read(bytes: Uint8Array): Generator<MessageView<M>> {
    const view = this.view()
    const found = frameSlot()
    for (let at = 0; ; at = found.end) {
      this.scan(bytes, at, bytes.length, found, view)
      if (found.kind === 'incomplete') {
        // Nothing more comes: a length that reaches beyond the end is wrong, and takes nothing with it.
        if (found.least <= bytes.length - found.start + 1) return
        found.end = found.start + 2
      }
      if (found.kind === 'message') yield view
    }
  }

  /**
   * One message as bytes of its own: header fields, then body, tags ascending. Throws where a required body field is missing, a name is unknown
   * or a value does not fit its field.
   */
  write(message: AnyWriteShape<M>): Uint8Array {
    const { msgType, beginString } = message as { msgType: string; beginString?: string }
    const type = this.layout.typeOf(msgType)
    if (type === undefined) throw new TypeError(`write: ${this.layout.beginString} has no message ${msgType}`)
    const missing = missingFields(this.layout, msgType, message)
    if (missing.length > 0) throw new TypeError(`write: ${msgType} needs ${missing.join(', ')}`)
    const writer = this.#writer
    writer.beginString = beginString ?? this.layout.beginString
    writer.begin(type)
    writer.header(message)
    writer.fields(msgType, message)
    writer.end()
    return writer.message()
  }

  /** Fills `problems`, which is cleared first, with what the rules find wrong; `problems.first` is the one to be rejected for. */
  validate(view: { readonly index: FieldIndex }, rules: Rules, problems: Problems): void {
    this.#validator ??= new Validator(this.layout, view.index, problems)
    this.#validator.run(view.index, rules, problems)
  }

  /** As `validate` with every rule, for a quick look: the problems in a list of their own. */
  problemsOf(view: { readonly index: FieldIndex }): Problems {
    const problems = new Problems()
    this.validate(view, everyRule, problems)
    return problems
  }

  /** MsgType(35) of a message's name; throws where there is none. */
  msgTypeOf(name: string): string {
    const type = this.layout.typeOf(name)
    if (type === undefined) throw new TypeError(`msgTypeOf: ${this.layout.beginString} has no message ${name}`)
    return type
  }

  /** Name of a MsgType(35); undefined where the dictionary does not know it. */
  nameOf(msgType: string): string | undefined {
    return this.layout.plan(msgType)?.name
  }
}

/** A codec for a dictionary: `codec(fix44)`. */
export function codec<M>(dictionary: Dictionary<M>, options?: CodecOptions): Codec<M> {
  return new Codec(dictionary, options)
}
