/**
 * Validation against the dictionary, scenario 14 of the session layer: the problems of a message as values in a fixed order, so that the first
 * is the one that a counterparty expects to be rejected for. First the structure, then the type, then what is missing (the lowest tag first), then field
 * by field as they stand. Each rule has a switch; nothing throws, and the work is linear in the message.
 */
import { EntryMarks } from '../reading/entry-marks.ts'
import type { FieldIndex } from '../reading/field-index.ts'
import { headerFlag, trailerFlag, type Layout } from '../layout.ts'
import { readInt } from '../values/numbers.ts'
import { Section, type GroupPlan } from '../plan.ts'
import { RejectReason, type Problems } from './problems.ts'
import { dataFits, Soundness } from './soundness.ts'
import { Verdict, type ValueChecks } from './value-check.ts'

/** Which rules hold. The names of the cases are those of the published test cases. */
export interface Rules {
  /** 14a: a tag that the dictionary does not have. */
  readonly unknownTags: boolean
  /** 14a: tags from 5000 on that the dictionary does not have are as bad as others; off lets them pass. */
  readonly userDefinedTags: boolean
  /** 14b: a required tag is missing, header and group entries included. */
  readonly required: boolean
  /** 14c: a known tag that the message does not have. */
  readonly tagInMessage: boolean
  /** 14d: a tag without a value. */
  readonly emptyValues: boolean
  /** 14e: a value outside the enumeration. */
  readonly enumerations: boolean
  /** 14f: a value with the wrong syntax. */
  readonly formats: boolean
  /** 14g: header, body and trailer mixed. */
  readonly sectionOrder: boolean
  /** 14h: a tag twice outside groups. */
  readonly repeatedTags: boolean
  /** 14i: a count that differs from the entries. */
  readonly groupCounts: boolean
  /** 14j: group members in another order than the dictionary's. */
  readonly groupOrder: boolean
  /** 2q: a MsgType that the dictionary does not have. */
  readonly msgType: boolean
}

/** Every rule on: what the public acceptance scripts ask for. */
export const everyRule: Rules = {
  unknownTags: true,
  userDefinedTags: true,
  required: true,
  tagInMessage: true,
  emptyValues: true,
  enumerations: true,
  formats: true,
  sectionOrder: true,
  repeatedTags: true,
  groupCounts: true,
  groupOrder: true,
  msgType: true,
}

const firstUserDefinedTag = 5000

export class Validator {
  readonly #layout: Layout
  readonly #checks: ValueChecks
  readonly #soundness: Soundness
  /** Places of entries, one list for each depth of groups. */
  readonly #marks: EntryMarks[] = []
  #index: FieldIndex
  #rules: Rules = everyRule
  #problems: Problems

  constructor(layout: Layout, index: FieldIndex, problems: Problems) {
    this.#layout = layout
    this.#index = index
    this.#problems = problems
    this.#checks = layout.checks
    this.#soundness = new Soundness(layout, this.#checks)
  }

  /** Fills `problems`, which is cleared first, with what is wrong with the message that `index` holds. */
  run(index: FieldIndex, rules: Rules, problems: Problems): void {
    this.#index = index
    this.#rules = rules
    this.#problems = problems
    problems.clear()
    if (this.#soundness.holds(index)) return
    this.#tell()
  }

  /** All problems, in their order. */
  #tell(): void {
    const index = this.#index
    const rules = this.#rules
    const problems = this.#problems
    if (rules.sectionOrder) this.#sections()
    if (rules.msgType && !index.plan.known) problems.add(RejectReason.invalidMsgType, 35)
    if (rules.required) this.#missing()
    this.#fields()
  }

  /** The first header tag behind a body tag, or body or header tag behind the trailer. */
  #sections(): void {
    const layout = this.#layout
    const { tags, count, grouped } = this.#index
    let section: Section = Section.header
    for (let place = 0; place < count; place++) {
      if (grouped[place] !== 0) continue
      const tag = tags[place]
      const flag = layout.flagsOf(tag)
      const own = (flag & headerFlag) !== 0 ? Section.header : (flag & trailerFlag) !== 0 ? Section.trailer : Section.body
      if (own < section) return this.#problems.add(RejectReason.tagOutOfOrder, tag)
      section = own
    }
  }

  #missing(): void {
    const { plan } = this.#index
    for (let at = 0; at < plan.required.length; at++) {
      if (this.#index.find(plan.required[at]) < 0) this.#problems.add(RejectReason.requiredTagMissing, plan.required[at])
    }
  }

  #fields(): void {
    const index = this.#index
    const { plan, count, tags } = index
    let at = 0
    while (at < count && !this.#problems.full) {
      const tag = tags[at]
      this.#value(tag, at)
      const known = plan.tags.get(tag)
      if (known === 0) {
        this.#stranger(tag)
      } else if (this.#rules.repeatedTags && index.find(tag) !== at) {
        this.#problems.add(RejectReason.tagRepeated, tag)
      }
      const group = known >> 2
      at = group > 0 ? this.#group(plan.groups[group - 1], at, count, 0) : at + 1
    }
  }

  /** A tag that the message does not have, or nobody has. */
  #stranger(tag: number): void {
    const { plan } = this.#index
    if (plan.admin ? this.#layout.sessionFields.has(tag) : this.#checks.has(tag)) {
      if (this.#rules.tagInMessage && plan.known) this.#problems.add(RejectReason.tagNotDefinedForMessage, tag)
      return
    }
    const tolerated = tag >= firstUserDefinedTag ? !this.#rules.userDefinedTags : !this.#rules.unknownTags
    if (!tolerated) this.#problems.add(RejectReason.invalidTagNumber, tag)
  }

  #value(tag: number, place: number): void {
    const { bytes, starts, ends } = this.#index
    const from = starts[place]
    const to = ends[place]
    if (from === to) {
      if (this.#rules.emptyValues) this.#problems.add(RejectReason.tagWithoutValue, tag)
      return
    }
    const verdict = this.#checks.verdict(tag, bytes, from, to)
    if (verdict === Verdict.fine) return
    if (verdict < Verdict.length) this.#wrongValue(tag, place, verdict)
    else if (this.#rules.formats && !dataFits(this.#index, this.#layout, place)) this.#problems.add(RejectReason.incorrectDataFormat, tag)
  }

  #wrongValue(tag: number, place: number, verdict: Verdict): void {
    const { bytes, starts, ends } = this.#index
    if (verdict === Verdict.format && this.#rules.formats) this.#problems.add(RejectReason.incorrectDataFormat, tag)
    else if (this.#rules.enumerations && !this.#checks.inList(tag, bytes, starts[place], ends[place]))
      this.#problems.add(RejectReason.valueOutOfRange, tag)
  }

  /** Checks the group whose count field is at `place` and returns the place behind it. */
  #group(group: GroupPlan, place: number, limit: number, depth: number): number {
    const index = this.#index
    const rules = this.#rules
    const marks = (depth === 0 ? index.extent(place) : undefined) ?? this.#walked(group, place, limit, depth)
    const { count, end, places } = marks
    if (rules.groupCounts && count !== readInt(index.bytes, index.starts[place], index.ends[place])) {
      this.#problems.add(RejectReason.groupCountWrong, group.countTag)
    }
    for (let entry = 0; entry < count && !this.#problems.full; entry++) {
      this.#entry(group, places[entry], entry + 1 < count ? places[entry + 1] : end, depth)
    }
    return end
  }

  #walked(group: GroupPlan, place: number, limit: number, depth: number): EntryMarks {
    const marks = (this.#marks[depth] ??= new EntryMarks())
    marks.clear()
    marks.end = this.#index.walk(group, place, limit, marks)
    return marks
  }

  #entry(group: GroupPlan, from: number, to: number, depth: number): void {
    const { tags } = this.#index
    const rules = this.#rules
    if (rules.groupOrder && tags[from] !== group.delimiter) {
      // One group in another: which of them is meant, the tag alone does not tell.
      const text = depth === 0 ? undefined : `The group ${group.countTag} must set the delimiter field ${group.delimiter}`
      this.#problems.add(RejectReason.groupFieldsOutOfOrder, tags[from], text)
    }
    const stamp = (group.stamp = group.stamp === 0x7fffffff ? 1 : group.stamp + 1)
    let last = 0
    let at = from
    while (at < to && !this.#problems.full) {
      const tag = tags[at]
      const position = group.positions.get(tag)
      this.#value(tag, at)
      if (position === 0) {
        this.#stranger(tag)
        at++
        continue
      }
      if (rules.groupOrder && position < last) this.#problems.add(RejectReason.groupFieldsOutOfOrder, tag)
      last = position
      group.seen[position] = stamp
      const inner = group.hasGroups ? group.groups[position - 1] : undefined
      at = inner ? this.#group(inner, at, to, depth + 1) : at + 1
    }
    if (!rules.required) return
    for (const tag of group.required) {
      if (group.seen[group.positions.get(tag)] !== stamp) this.#problems.add(RejectReason.requiredTagMissing, tag)
    }
  }
}
