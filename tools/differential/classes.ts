/**
 * Why the two readers differ: each difference belongs to the first class whose rule fits it, and one that fits none is a failure. A rule looks at the message
 * and at what was said, so that a new difference in an old message is not swallowed.
 */
import type { Dictionary, Field, Member } from '@fix/dictionary'
import { difference, type Compared } from './comparison.ts'

export interface Class {
  readonly name: string
  readonly differs: ReturnType<typeof difference>
  readonly fits: (compared: Compared, message: Look) => boolean
  /** Who does as the FIX specification says. */
  readonly right: 'ours' | 'QuickFIX' | 'either'
  readonly why: string
}

/** A message as text, and its fields by splitting: for rules, not for reading. */
export interface Look {
  readonly text: string
  readonly dictionary: Dictionary<unknown>
  readonly tags: readonly number[]
  readonly values: readonly string[]
}

export function look({ case: { bytes, version } }: Compared): Look {
  const text = Buffer.from(bytes).toString('latin1')
  const { dictionary } = version
  const tags: number[] = []
  const values: string[] = []
  for (const match of text.matchAll(/([^\x01=]*)=([^\x01]*)\x01/g)) {
    tags.push(Number(match[1]))
    values.push(match[2])
  }
  return { text, dictionary, tags, values }
}

/** All that we find wrong is of these codes, and `also` holds for each. */
function only(
  { ours }: Compared,
  codes: readonly number[],
  also: (problem: Compared['ours']['problems'][number]) => boolean = () => true,
): boolean {
  return ours.problems.length > 0 && ours.problems.every((problem) => codes.includes(problem.code) && also(problem))
}

function some(
  { ours }: Compared,
  codes: readonly number[],
  also: (problem: Compared['ours']['problems'][number]) => boolean = () => true,
): boolean {
  return ours.problems.some((problem) => codes.includes(problem.code) && also(problem))
}

function fieldOf({ dictionary }: Look, tag: number): Field | undefined {
  return dictionary.fields.get(tag)
}

/** What is required in the entries of the groups of a message, at whatever depth. */
function requiredInEntries(members: readonly Member[], inside = false): number[] {
  return members.flatMap(({ tag, required, members: inner }) => [
    ...(inside && required ? [tag] : []),
    ...requiredInEntries(inner ?? [], true),
  ])
}

function membersOf({ dictionary, tags, values }: Look): readonly Member[] {
  return dictionary.messages.get(values[tags.indexOf(35)] ?? '')?.members ?? []
}

/** Data fields that have not their length directly ahead. */
function strayData({ dictionary, tags }: Look): number[] {
  const lengthOf = new Map([...dictionary.dataOf].map(([length, data]) => [data, length]))
  return tags.filter((tag, at) => lengthOf.has(tag) && tags[at - 1] !== lengthOf.get(tag))
}

/** Data fields in groups within groups, and those of the type XMLDATA, that the message has. */
function blindData(message: Look, dictionary: Dictionary<unknown>): number[] {
  const blind = new Set<number>()
  const walk = (members: readonly Member[], depth: number): void => {
    for (const { tag, members: inner } of members) {
      const field = dictionary.fields.get(tag)
      if (field?.kind === 'data' && (depth > 1 || field.type === 'XMLDATA')) blind.add(tag)
      walk(inner ?? [], depth + 1)
    }
  }
  walk(membersOf(message), 0)
  return message.tags.filter((tag) => blind.has(tag))
}

export const classes: readonly Class[] = [
  {
    name: 'required header fields',
    differs: 'QuickFIX accepts',
    fits: (compared, { dictionary }) => only(compared, [1], ({ tag }) => dictionary.header.some((member) => member.tag === tag)),
    right: 'ours',
    why: "QuickFIX reads required='true' for the header where its files say required='Y', so that no header field is required; its session asks for CompIDs and SendingTime(52) itself.",
  },
  {
    name: 'entries of groups',
    differs: 'QuickFIX accepts',
    fits: (compared) => only(compared, [4, 5, 6, 15, 16], ({ inGroup }) => inGroup),
    right: 'ours',
    why: 'QuickFIX validates the fields of the header, the body and the trailer and does not look into the entries of groups: neither at their values and their order, nor at the counts of groups within.',
  },
  {
    name: 'the count of NoHops(627)',
    differs: 'QuickFIX accepts',
    fits: (compared, { dictionary }) =>
      only(compared, [6, 16], ({ tag }) => dictionary.header.some((member) => member.tag === tag && member.members)),
    right: 'ours',
    why: 'QuickFIX compares the count of a group with its entries in the body, not in the header.',
  },
  {
    name: 'entries that do not begin with the first field',
    differs: 'QuickFIX accepts',
    fits: (compared) => only(compared, [15, 16]) && some(compared, [15]),
    right: 'ours',
    why: 'The first field of a group is required and starts each entry. QuickFIX takes any member as a start and counts the entries by it.',
  },
  {
    name: 'what is required in entries',
    differs: 'QuickFIX accepts',
    fits: (compared, message) => only(compared, [1], ({ tag }) => requiredInEntries(membersOf(message)).includes(tag)),
    right: 'ours',
    why: 'A required member of a group is required in each entry, whether there has to be an entry or not. QuickFIX asks for it only where the group is required too, and never for a required group within an entry.',
  },
  {
    name: 'CheckSum(10) not of three digits',
    differs: 'QuickFIX accepts',
    fits: ({ ours }, { text }) => ours.reason === 'checksum' && /\x0110=(\d{1,2}|\d{4,})\x01$/.test(text),
    right: 'ours',
    why: 'CheckSum(10) is always three characters. QuickFIX compares it as a number.',
  },
  {
    name: 'spellings of tags',
    differs: 'QuickFIX accepts',
    fits: ({ ours }, { text }) => ours.stage === 'parsing' && /\x01(0\d+|\d{10,})=/.test(text),
    right: 'ours',
    why: 'A tag is written without leading zeros and is no more than 2147483647. QuickFIX reads 058 as 58, and 4294967354 too.',
  },
  {
    name: 'data behind a length that stands elsewhere',
    differs: 'QuickFIX accepts',
    fits: (_, message) => strayData(message).length > 0,
    right: 'ours',
    why: 'A data field is immediately preceded by its length. QuickFIX takes a length from wherever it stood, and with it an SOH in the data.',
  },
  {
    name: 'dates and months',
    differs: 'QuickFIX accepts',
    fits: (compared, message) => only(compared, [6], ({ tag }) => ['date', 'monthYear'].includes(fieldOf(message, tag)?.kind ?? '')),
    right: 'ours',
    why: 'LocalMktDate and MonthYear are text to QuickFIX: 20260230 passes.',
  },
  {
    name: 'time stamps',
    differs: 'QuickFIX accepts',
    fits: (compared, message) =>
      only(
        compared,
        [6],
        ({ tag }) =>
          ['utc', 'time'].includes(fieldOf(message, tag)?.kind ?? '') &&
          /\d\d:\d\d:\d\d\.?$/.test(message.values[message.tags.indexOf(tag)]),
      ),
    right: 'ours',
    why: 'QuickFIX takes 31 days in every month, and a decimal point without a fraction.',
  },
  {
    name: 'positive integers with a minus',
    differs: 'QuickFIX accepts',
    fits: (compared, message) =>
      only(compared, [6], ({ tag }) => ['SEQNUM', 'LENGTH', 'NUMINGROUP', 'TAGNUM'].includes(fieldOf(message, tag)?.type ?? '')),
    right: 'ours',
    why: 'SeqNum, Length, NumInGroup and TagNum are positive. QuickFIX reads them as any integer.',
  },
  {
    name: 'BeginString(8)',
    differs: 'we accept',
    fits: ({ theirs }) => theirs.reason === 'UnsupportedVersion',
    right: 'either',
    why: 'Whether the version is the one of the session is for the session to say, with a Logout(5) and no Reject(3); ours does it there (test case 2i).',
  },
  {
    name: 'time stamps finer than nanoseconds',
    differs: 'we accept',
    fits: ({ theirs }, { tags, values }) =>
      theirs.reason === 'IncorrectDataFormat' && /\.\d{10,12}$/.test(values[tags.indexOf(theirs.tag)] ?? ''),
    right: 'ours',
    why: 'A fraction of a second has up to twelve digits since FIX.5.0SP2. QuickFIX takes nine.',
  },
  {
    name: 'XMLnonFIX(n) over FIXT.1.1',
    differs: 'we accept',
    fits: ({ theirs }, { text }) => theirs.reason === 'InvalidMessageType' && /\x0135=n\x01/.test(text),
    right: 'ours',
    why: "The message is FIXT.1.1's own. QuickFIX holds it for an application message and looks for it in the application's dictionary.",
  },
  {
    name: 'data whose length has not the tag below',
    differs: 'we accept',
    fits: ({ theirs }, { dictionary, tags }) =>
      theirs.stage !== 'accepted' &&
      [...dictionary.dataOf].some(([length, data]) => length !== data - 1 && length !== 93 && tags.includes(data)),
    right: 'ours',
    why: 'QuickFIX takes the tag below a data field for its length, but for Signature(89). FIX.5.0SP2 has eleven other pairs, as EncodedWarningTextLen(2522) and EncodedWarningText(2521).',
  },
  {
    name: 'SOH in data fields that QuickFIX does not know as such',
    differs: 'we accept',
    fits: ({ theirs, case: { version } }, message) => theirs.stage !== 'accepted' && blindData(message, version.dictionary).length > 0,
    right: 'ours',
    why: 'QuickFIX knows data fields by their type in the dictionary of the message: not in groups within groups, and not those of the type XMLDATA. SOH ends them.',
  },
  {
    name: 'data without its length ahead',
    differs: 'we accept',
    fits: ({ theirs }, message) => theirs.reason === 'InvalidMessage' && strayData(message).length > 0,
    right: 'QuickFIX',
    why: 'A data field is immediately preceded by its length. Ours reads one without up to the next SOH, as counterparties send it.',
  },
  {
    name: 'tags that nobody has inside groups',
    differs: 'fields',
    fits: (compared) => some(compared, [0, 2], ({ inGroup }) => inGroup),
    right: 'either',
    why: 'Both reject. Ours keeps the stranger in the entry, which goes on behind it, as venues that add fields send it; for QuickFIX the group ends there.',
  },
  {
    name: 'entries that do not begin with the first field, as read',
    differs: 'fields',
    fits: (compared) => some(compared, [15]),
    right: 'either',
    why: 'Both reject. An entry starts for ours with the tag that the first one started with, for QuickFIX with the first field of the dictionary as well.',
  },
  {
    name: 'a group twice',
    differs: 'fields',
    fits: (compared) => some(compared, [13]),
    right: 'either',
    why: 'Both reject. QuickFIX adds the entries of the second to those of the first; ours leaves them outside.',
  },
  {
    name: 'data by a length that is wrong or stands elsewhere',
    differs: 'fields',
    fits: (compared, message) => some(compared, [6], ({ tag }) => message.dictionary.dataOf.has(tag)) || strayData(message).length > 0,
    right: 'either',
    why: 'Both reject. QuickFIX takes the last length that it has seen, and cuts the data there, through the next field if need be; ours goes by the next SOH where there is none at the end that was announced.',
  },
]

/** The class of a difference; undefined where the two agree or no rule fits. */
export function classOf(compared: Compared): Class | undefined {
  const differs = difference(compared.ours, compared.theirs)
  if (differs === '') return undefined
  const message = look(compared)
  return classes.find((each) => each.differs === differs && each.fits(compared, message))
}
