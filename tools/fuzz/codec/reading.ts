/** What has to hold of a view over any bytes: fields, groups and values as the slow twins have them. Each check tells what does not, or ''. */
import { Columns, type Column, type Entry, type Fields, type Group, type MessageView } from '@fix/codec'
import type { Dictionary, Member } from '@fix/dictionary'
import type { Chance } from '../chance.ts'
import { naiveFields, type NaiveField, type NaiveFields } from './naive-fields.ts'
import { naiveGroups, topMembers, type NaiveGroup } from './naive-groups.ts'
import { naiveBig, naiveInt, naiveScaled, naiveUtc } from './naive-values.ts'

/** What the twins make of a message; a place of text is a place of bytes less `from`. */
export interface Twin extends NaiveFields {
  readonly text: string
  /** MsgType(35). */
  readonly type: string
  readonly from: number
  readonly groups: ReadonlyMap<number, NaiveGroup>
  /** Places outside all groups. */
  readonly outside: readonly boolean[]
  /** What the message may have at its top, by tag. */
  readonly members: ReadonlyMap<number, Member>
}

/** Members of message types by MsgType(35), looked up for a dictionary once. */
export class Twins {
  readonly #dictionary: Dictionary<unknown>
  readonly #members = new Map<string, Map<number, Member>>()

  constructor(dictionary: Dictionary<unknown>) {
    this.#dictionary = dictionary
  }

  of(text: string, from: number): Twin {
    const read = naiveFields(text, this.#dictionary.dataOf)
    const { fields } = read
    const typed = fields[2]?.tag === 35 ? fields[2] : fields.find(({ tag }) => tag === 35)
    const type = typed === undefined ? '' : text.slice(typed.from, typed.to)
    const members = this.#membersOf(this.#dictionary.messages.has(type) ? type : '')
    const groups = naiveGroups(text, fields, members)
    const outside = fields.map(() => true)
    for (const [place, { behind }] of groups) outside.fill(false, place + 1, behind)
    return { ...read, text, type, from, groups, outside, members }
  }

  #membersOf(type: string): Map<number, Member> {
    let members = this.#members.get(type)
    if (members === undefined) this.#members.set(type, (members = topMembers(this.#dictionary, type)))
    return members
  }
}

/** The same fields in the same places. */
export function readsAsTheTwin(view: MessageView<unknown>, problem: string, twin: Twin): string {
  const { fields, from } = twin
  if (problem !== twin.problem) return `reading: '${problem}'; the twin says '${twin.problem}'`
  if (view.count !== fields.length) return `reading: ${view.count} fields; the twin has ${fields.length}`
  for (let place = 0; place < fields.length; place++) {
    const { tag, from: start, to: end } = fields[place]
    if (view.tagAt(place) !== tag || view.startAt(place) !== start + from || view.endAt(place) !== end + from)
      return `reading: field ${place} is ${view.tagAt(place)} from ${view.startAt(place) - from} to ${view.endAt(place) - from}; the twin has ${tag} from ${start} to ${end}`
  }
  return ''
}

/** The first field of a tag outside groups, for tags that are there and for any. */
export function findsAsTheTwin(view: MessageView<unknown>, twin: Twin, chance: Chance): string {
  const { fields, outside } = twin
  for (let times = 0; times < 6; times++) {
    const tag = times < 5 && fields.length > 0 ? chance.pick(fields).tag : chance.below(1200) - 5
    const expected = fields.findIndex((field, place) => field.tag === tag && outside[place])
    if (view.find(tag) !== expected) return `find(${tag}) is ${view.find(tag)}; the twin has ${expected}`
  }
  return ''
}

/** Every group that the message has at its top, with the groups within. */
export function groupsAsTheTwin(view: MessageView<unknown>, twin: Twin): string {
  const seen = new Set<number>()
  for (const [place, group] of twin.groups) {
    const { tag } = twin.fields[place]
    if (seen.has(tag)) continue
    seen.add(tag)
    const difference = groupDiffers(view.group(tag), group, place, twin)
    if (difference !== '') return `group ${tag}: ${difference}`
  }
  return ''
}

function groupDiffers(ours: Group, expected: NaiveGroup, place: number, twin: Twin): string {
  const { fields, text } = twin
  const declared = naiveInt(text.slice(fields[place].from, fields[place].to))
  if (!Object.is(ours.declared, declared)) return `${ours.declared} declared; the twin has ${declared}`
  if (ours.count !== expected.entries.length) return `${ours.count} entries; the twin has ${expected.entries.length}`
  for (let at = 0; at < ours.count; at++) {
    const entry = ours.entry(at)
    const { from, to, groups } = expected.entries[at]
    if (entry.from !== from || entry.to !== to) return `entry ${at} is ${entry.from} to ${entry.to}; the twin has ${from} to ${to}`
    const difference = entryDiffers(entry, expected.member, from, to, groups, twin)
    if (difference !== '') return `entry ${at}: ${difference}`
  }
  return ''
}

function entryDiffers(entry: Entry, member: Member, from: number, to: number, groups: ReadonlyMap<number, NaiveGroup>, twin: Twin): string {
  const firsts = new Map<number, number>()
  for (let place = from; place < to; place = groups.get(place)?.behind ?? place + 1) {
    const { tag } = twin.fields[place]
    if (!firsts.has(tag)) firsts.set(tag, place)
  }
  for (const [tag, place] of firsts) if (entry.find(tag) !== place) return `find(${tag}) is ${entry.find(tag)}; the twin has ${place}`
  for (const { tag, members } of member.members ?? []) {
    const place = firsts.get(tag) ?? -1
    if (entry.find(tag) !== place) return `find(${tag}) is ${entry.find(tag)}; the twin has ${place}`
    if (members === undefined) continue
    const inner = groups.get(place)
    if (inner === undefined) {
      if (place < 0 && entry.group(tag).count !== 0) return `group ${tag} has entries; the twin has none`
      continue
    }
    const difference = groupDiffers(entry.group(tag), inner, place, twin)
    if (difference !== '') return `group ${tag}: ${difference}`
    // The entry of the group above has not moved meanwhile.
    if (entry.from !== from || entry.to !== to) return `moved to ${entry.from} to ${entry.to} by reading group ${tag}`
  }
  return ''
}

const out = new Float64Array(2)

/** Every getter on a few fields gives what their texts say, and none throws on others. */
export function valuesAsTheTwin(view: MessageView<unknown>, twin: Twin, names: readonly string[], chance: Chance): string {
  const { fields, outside } = twin
  for (let times = 0; times < 2; times++) {
    const tag = !chance.onceIn(4) && fields.length > 0 ? chance.pick(fields).tag : chance.below(6000)
    const place = fields.findIndex((field, at) => field.tag === tag && outside[at])
    const difference = valueDiffers(view, tag, place < 0 ? undefined : textOf(twin, fields[place]), chance.below(16))
    if (difference !== '') return `value of ${tag}: ${difference}`
  }
  for (let times = 0; times < 4; times++) void (view as unknown as Record<string, unknown>)[chance.pick(names)]
  return ''
}

const columns: readonly Column[] = [
  { tag: 270, as: 'scaled', scale: 5 },
  { tag: 448, as: 'char' },
  { tag: 452, as: 'int' },
  { tag: 54, as: 'place' },
  { tag: 52, as: 'utcUs' },
  { tag: 60, as: 'utcNs' },
]
const table = new Columns(columns)

/** Columns hold what the getters give, for the message and for every entry of its groups. */
export function columnsAsGetters(view: MessageView<unknown>, twin: Twin): string {
  view.readColumns(table)
  const whole = table.count === 1 ? rowDiffers(view, 0) : `${table.count} rows`
  if (whole !== '') return `columns of the message: ${whole}`
  for (const { member } of twin.groups.values()) {
    const group = view.group(member.tag)
    if (group.readColumns(table) !== group.count || table.count !== group.count) return `columns of ${member.tag}: ${table.count} rows`
    for (let at = 0; at < group.count; at++) {
      const difference = rowDiffers(group.entry(at), at)
      if (difference !== '') return `columns of ${member.tag}, entry ${at}: ${difference}`
    }
  }
  return ''
}

function rowDiffers(of: Fields, row: number): string {
  const none = (value: number): number => (value < 0 ? NaN : value)
  const expected = [of.scaled(270, 5), none(of.char(448)), of.int(452), none(of.find(54)), of.utcUs(52), of.utcNs(60)]
  const at = expected.findIndex((value, column) => !Object.is(value, table.values[column][row]))
  return at < 0 ? '' : `${columns[at].as} of ${columns[at].tag} is ${table.values[at][row]}, the getter gives ${expected[at]}`
}

function textOf({ text }: Twin, { from, to }: NaiveField): string {
  return text.slice(from, to)
}

function valueDiffers(view: MessageView<unknown>, tag: number, text: string | undefined, scale: number): string {
  const utc = naiveUtc(text ?? '')
  const scaled = text === undefined ? NaN : naiveScaled(text, scale)
  const hasUtc = view.utcInto(tag, out, 0)
  const hasScaled = view.scaledInto(tag, scale, out, 1)
  const pairs: [name: string, ours: unknown, theirs: unknown][] = [
    ['has', view.has(tag), text !== undefined],
    ['str', view.str(tag), text ?? ''],
    ['int', view.int(tag), text === undefined ? NaN : naiveInt(text)],
    ['scaled', view.scaled(tag, scale), scaled],
    ['scaledInto', hasScaled ? out[1] : NaN, scaled],
    ['char', view.char(tag), text?.length === 1 ? text.charCodeAt(0) : -1],
    ['bool', view.bool(tag), text === 'Y'],
    ['utcUs', view.utcUs(tag), utc.us],
    ['utcInto', hasUtc ? out[0] : NaN, utc.us],
    ['utcNs', view.utcNs(tag), Math.floor(utc.ps / 1000)],
    ['utcPs', view.utcPs(tag), utc.ps],
    ['equals', text !== undefined && /^[\x00-\x7f]*$/.test(text) ? view.equals(tag, text) : true, true],
    ['equals another', view.equals(tag, `${text ?? ''}x`), false],
  ]
  if (text === undefined || text.length <= 64) pairs.push(['scaledBig', view.scaledBig(tag, scale), text && naiveBig(text, scale)])
  view.value(tag)
  view.encoded(tag)
  for (const [name, ours, theirs] of pairs)
    if (!Object.is(ours, theirs) && !(theirs === '' && ours === undefined))
      return `${name} is ${String(ours)}; the twin has ${String(theirs)} of '${text}'`
  return ''
}
