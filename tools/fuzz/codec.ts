/**
 * The codec under bad input: messages of many types and versions, mutated, alone and in streams. On all of it the codec never throws and agrees with
 * twins that split text; what is framed is right, wherever the bytes were cut.
 */
import { codec, type Codec, type MessageView } from '@fix/codec'
import { withTransport, type Dictionary } from '@fix/dictionary'
import { fix40 } from '@fix/dictionary/fix40'
import { fix42 } from '@fix/dictionary/fix42'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { fixt11 } from '@fix/dictionary/fixt11'
import type { Chance } from './chance.ts'
import { corpus, input } from './codec/corpus.ts'
import { framesAsCut, framesAsTheTwin, framesInChunks, scansAsFramed, unitsOf, type Stretch } from './codec/framing.ts'
import { explains, redacts, retains, validates } from './codec/handling.ts'
import { columnsAsGetters, findsAsTheTwin, groupsAsTheTwin, readsAsTheTwin, Twins, valuesAsTheTwin } from './codec/reading.ts'
import type { Target, Trial } from './target.ts'

/** Bytes around an input that are not its own. */
const margin = 64
const smallStream = 48

export const codecTarget: Target = { start: () => new CodecTrial() }

/** Corpora and twins of a version take a while to make and never change: all trials share them. */
class Version {
  readonly dictionary: Dictionary<unknown>
  readonly texts: readonly string[]
  readonly twins: Twins
  /** Names of the getters. */
  readonly names: readonly string[]

  constructor(dictionary: Dictionary<unknown>) {
    this.dictionary = dictionary
    this.texts = corpus(dictionary)
    this.twins = new Twins(dictionary)
    this.names = [...dictionary.fields.values()].map((field) => field.camel)
  }
}

let made: readonly Version[] | undefined

/** Each version as often as it is drawn. */
function versions(): readonly Version[] {
  if (made) return made
  const [four, ...others] = [fix44, fix40, fix42, withTransport(fixt11, fix50sp2)].map((dictionary) => new Version(dictionary))
  return (made = [four, four, four, ...others])
}

/** A codec with views of its own, which serve input after input. */
class Subject {
  readonly version: Version
  readonly codec: Codec<unknown>
  readonly view: MessageView<unknown>
  readonly other: MessageView<unknown>

  constructor(version: Version, resync: 'declaredEnd' | 'rewind') {
    this.version = version
    // One framer that gives up soon, and one that waits long.
    this.codec = codec(version.dictionary, { maxMessageBytes: resync === 'rewind' ? 1 << 20 : 700, resync })
    this.view = this.codec.view()
    this.other = this.codec.view()
  }
}

class CodecTrial implements Trial {
  readonly #subjects = new Map<string, Subject>()
  #subject: Subject | undefined
  readonly #arena = new Uint8Array((1 << 14) + 2 * margin)

  input(chance: Chance): Uint8Array {
    const version = chance.pick(versions())
    this.#subject = this.#of(version, chance.pick(['declaredEnd', 'rewind']))
    return Buffer.from(input(version.texts, chance), 'latin1')
  }

  #of(version: Version, resync: 'declaredEnd' | 'rewind'): Subject {
    const key = `${version.dictionary.beginString} ${resync}`
    let subject = this.#subjects.get(key)
    if (subject === undefined) this.#subjects.set(key, (subject = new Subject(version, resync)))
    return subject
  }

  check(input: Uint8Array, chance: Chance): string {
    const stretch = this.#placed(input, chance)
    const { bytes, from } = stretch
    const text = Buffer.from(input).toString('latin1')
    const subject = this.#subject
    if (subject === undefined) throw new Error('check comes behind input')
    const units = unitsOf(subject.codec, stretch)
    const framing =
      framesAsTheTwin(subject.codec, units, text, from) ||
      this.#cuts(subject, units, stretch, chance) ||
      scansAsFramed(subject.codec, units, stretch, subject.view, subject.other)
    if (framing !== '') return framing
    let messages = 0
    for (const { kind, start, end } of units) {
      if (kind !== 'message') continue
      messages++
      const reading = this.#reads(subject, { bytes, from: start, to: end }, text.slice(start - from, end - from), true, chance)
      if (reading !== '') return reading
    }
    return messages > 0 && !chance.onceIn(4) ? '' : this.#reads(subject, stretch, text, false, chance)
  }

  /** The input somewhere in a larger buffer, with bytes before and behind it that could be taken for its own. */
  #placed(input: Uint8Array, chance: Chance): Stretch {
    const bytes = this.#arena
    const from = chance.below(margin)
    const to = from + input.length
    bytes.fill(chance.pick([0, 1, 49, 56, 61, 255]), 0, to + margin)
    bytes.set(input, from)
    return { bytes, from, to }
  }

  #cuts(subject: Subject, units: ReturnType<typeof unitsOf>, stretch: Stretch, chance: Chance): string {
    const length = stretch.to - stretch.from
    if (length <= smallStream || chance.onceIn(100)) {
      for (let cut = stretch.from; cut <= stretch.to; cut++) {
        const difference = framesAsCut(subject.codec, units, stretch, cut)
        if (difference !== '') return difference
      }
      return ''
    }
    const one = stretch.from + chance.below(length)
    if (chance.onceIn(2)) return framesAsCut(subject.codec, units, stretch, one)
    const other = stretch.from + chance.below(length)
    return framesInChunks(subject.codec, units, stretch, [Math.min(one, other), Math.max(one, other)])
  }

  #reads({ codec, view, version }: Subject, stretch: Stretch, text: string, isMessage: boolean, chance: Chance): string {
    const { bytes, from, to } = stretch
    const { twins, names } = version
    const problem = view.wrap(bytes, from, to)
    const twin = twins.of(text, from)
    const ends = twin.fields.at(-1)?.tag === 10 && problem === ''
    // Validation settles what finding puts off: either may come first.
    const validated = (): string => validates(codec, view, twin, chance)
    const early = chance.onceIn(2)
    return (
      readsAsTheTwin(view, problem, twin) ||
      (early ? validated() : '') ||
      findsAsTheTwin(view, twin, chance) ||
      groupsAsTheTwin(view, twin) ||
      (chance.onceIn(2) ? valuesAsTheTwin(view, twin, names, chance) : '') ||
      (chance.onceIn(5) ? columnsAsGetters(view, twin) : '') ||
      (early ? '' : validated()) ||
      (chance.onceIn(6) && problem !== 'end' ? retains(codec, view, twin) : '') ||
      (chance.onceIn(8) && problem === '' ? explains(view, stretch, twin) : '') ||
      (chance.onceIn(6) ? redacts(stretch, text, isMessage && ends) : '')
    )
  }
}
