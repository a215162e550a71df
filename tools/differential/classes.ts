/**
 * Why the two readers differ: each difference belongs to the first class whose rule fits it, and one that fits none is a failure. A rule looks at the message
 * and at what was said, so that a new difference in a kind of message that has one already is not swallowed.
 */
import { difference, type Compared, type Difference } from './comparison.ts'
import { Look } from './look.ts'

type Problem = Compared['ours']['problems'][number]

export interface Class {
  readonly name: string
  readonly differs: Difference
  /** Who does as the FIX specification says. */
  readonly right: 'ours' | 'QuickFIX' | 'either'
  readonly why: string
  /** Whether it is this that the two differ in. */
  readonly fits?: (compared: Compared, message: Look) => boolean
  /** Of what QuickFIX accepts: whether it is this that it does not see in one of our problems. All of them must be explained so; the first one names the class. */
  readonly overlooks?: (problem: Problem, message: Look, all: readonly Problem[]) => boolean
}

const codes = { required: 1, empty: 4, range: 5, format: 6, repeated: 13, groupOrder: 15, groupCount: 16 }
const insideEntries: readonly number[] = [codes.empty, codes.range, codes.format, codes.groupOrder, codes.groupCount]
const strange: readonly number[] = [0, 2]

export const classes: readonly Class[] = [
  {
    name: 'lengths of data that are negative or beyond the message',
    differs: 'QuickFIX ends',
    right: 'ours',
    why: 'QuickFIX goes to where the length says without a look at where the message ends: the process ends with SIGSEGV or SIGABRT. Ours rejects.',
    fits: ({ ours }, { dictionary, tags, values, text }) =>
      ours.stage !== 'accepted' &&
      tags.some((tag, at) => dictionary.dataOf.has(tag) && (Number(values[at]) < 0 || Number(values[at]) > text.length)),
  },
  {
    name: 'required header fields',
    differs: 'QuickFIX accepts',
    right: 'ours',
    why: "QuickFIX looks for required='true' in the header of its files, where they say required='Y': no header field is required. Its session asks for CompIDs and SendingTime(52) itself.",
    overlooks: ({ code, tag }, message) => code === codes.required && message.inHeader(tag) !== undefined,
  },
  {
    name: 'entries of groups',
    differs: 'QuickFIX accepts',
    right: 'ours',
    why: 'QuickFIX validates the fields of the header, the body and the trailer and does not look into the entries of groups: neither at their values and their order, nor at the counts of groups within.',
    overlooks: ({ code, inGroup }) => inGroup && insideEntries.includes(code),
  },
  {
    name: 'entries that do not begin with the first field',
    differs: 'QuickFIX accepts',
    right: 'ours',
    why: 'The first field of a group starts each entry. QuickFIX takes any member as a start as well, and counts by it.',
    overlooks: ({ code }, _, all) => code === codes.groupCount && all.some((other) => other.code === codes.groupOrder && other.inGroup),
  },
  {
    name: 'what is required in entries',
    differs: 'QuickFIX accepts',
    right: 'ours',
    why: 'A required member of a group is required in each entry, whether there has to be an entry or not. QuickFIX asks for it only where the group is required too, and never for a required group within an entry.',
    overlooks: ({ code, tag }, message) => code === codes.required && message.requiredInEntries(tag),
  },
  {
    name: 'the count of NoHops(627)',
    differs: 'QuickFIX accepts',
    right: 'ours',
    why: 'QuickFIX compares the count of a group with its entries in the body, not in the header.',
    overlooks: ({ code, tag }, message) =>
      (code === codes.groupCount || code === codes.format) && message.inHeader(tag)?.members !== undefined,
  },
  {
    name: 'dates, months and days',
    differs: 'QuickFIX accepts',
    right: 'ours',
    why: 'LocalMktDate, MonthYear and DayOfMonth are text to QuickFIX: 20260230 passes.',
    overlooks: ({ code, tag }, message) => {
      const field = message.fieldOf(tag)
      return code === codes.format && (field?.kind === 'date' || field?.kind === 'monthYear' || field?.type === 'DAYOFMONTH')
    },
  },
  {
    name: 'time stamps',
    differs: 'QuickFIX accepts',
    right: 'ours',
    why: 'QuickFIX takes 31 days in every month, and a decimal point without a fraction.',
    overlooks: ({ code, tag }, message) =>
      code === codes.format &&
      ['utc', 'time'].includes(message.fieldOf(tag)?.kind ?? '') &&
      /^(\d{8}-)?\d\d:\d\d:\d\d\.?$/.test(message.valueOf(tag)),
  },
  {
    name: 'positive integers with a minus',
    differs: 'QuickFIX accepts',
    right: 'ours',
    why: 'SeqNum, Length, NumInGroup and TagNum are positive. QuickFIX reads them as any integer.',
    overlooks: ({ code, tag }, message) =>
      code === codes.format &&
      ['SEQNUM', 'LENGTH', 'NUMINGROUP', 'TAGNUM'].includes(message.fieldOf(tag)?.type ?? '') &&
      /^-\d+$/.test(message.valueOf(tag)),
  },
  {
    name: 'lengths of data that end at no SOH',
    differs: 'QuickFIX accepts',
    right: 'ours',
    why: 'QuickFIX cuts a data field where its length says, whether an SOH stands there or not.',
    fits: (_, message) => message.misfitData().length > 0,
  },
  {
    name: 'data behind a length that stands elsewhere',
    differs: 'QuickFIX accepts',
    right: 'ours',
    why: 'A data field is immediately preceded by its length. QuickFIX takes a length from wherever it stood, and with it an SOH in the data.',
    fits: (_, message) => message.strayData().length > 0,
  },
  {
    name: 'CheckSum(10) not of three digits',
    differs: 'QuickFIX accepts',
    right: 'ours',
    why: 'CheckSum(10) is always three digits. QuickFIX compares it as a number.',
    fits: ({ ours }, { text }) => ours.reason === 'checksum' && !/\x0110=\d{3}\x01$/.test(text),
  },
  {
    name: 'spellings of tags',
    differs: 'QuickFIX accepts',
    right: 'ours',
    why: 'A tag is written without leading zeros and is no more than 2147483647. QuickFIX reads 058 as 58, and 4294967354 too.',
    fits: ({ ours }, { text }) => ours.stage === 'parsing' && /\x01(0\d+|\d{10,})=/.test(text),
  },
  {
    name: 'BeginString(8)',
    differs: 'we accept',
    right: 'either',
    why: 'Whether the version is the one of the session is for the session to say, with a Logout(5) and no Reject(3); ours does it there (test case 2i).',
    fits: ({ theirs }) => theirs.reason === 'UnsupportedVersion',
  },
  {
    name: 'time stamps finer than nanoseconds',
    differs: 'we accept',
    right: 'ours',
    why: 'A fraction of a second has up to twelve digits since FIX.5.0SP2. QuickFIX takes nine.',
    fits: ({ theirs }, message) => theirs.reason === 'IncorrectDataFormat' && /\.\d{10,12}$/.test(message.valueOf(theirs.tag)),
  },
  {
    name: 'XMLnonFIX(n) over FIXT.1.1',
    differs: 'we accept',
    right: 'ours',
    why: "The message is FIXT.1.1's own. QuickFIX holds it for an application message and looks for it in the application's dictionary.",
    fits: ({ theirs }, message) =>
      theirs.reason === 'InvalidMessageType' && message.valueOf(35) === 'n' && message.text.startsWith('8=FIXT'),
  },
  {
    name: 'lengths whose tag is not the one below',
    differs: 'we accept',
    right: 'ours',
    why: 'QuickFIX takes the tag below that of a data field for its length, but for Signature(89). FIX.5.0SP2 has eleven other pairs, as EncodedWarningTextLen(2522) and EncodedWarningText(2521).',
    fits: ({ theirs }, { dictionary, tags }) =>
      theirs.reason === 'InvalidMessage' &&
      [...dictionary.dataOf].some(([length, data]) => length !== data - 1 && length !== 93 && tags.includes(data)),
  },
  {
    name: 'SOH in data that QuickFIX does not know as such',
    differs: 'we accept',
    right: 'ours',
    why: 'QuickFIX does not know data fields in groups within groups, nor those of the type XMLDATA: SOH ends them.',
    fits: (_, message) => message.blindData().length > 0,
  },
  {
    name: 'SOH in data that QuickFIX does not know as such',
    differs: 'fields',
    right: 'ours',
    why: 'As above. Where what stands behind the SOH happens to be a field that the message may have, QuickFIX takes it for that and accepts.',
    fits: (_, message) => message.blindData().length > 0,
  },
  {
    name: 'tags that nobody has inside groups',
    differs: 'fields',
    right: 'either',
    why: 'Both reject. Ours keeps the stranger in the entry, which goes on behind it, as venues that add fields send it; for QuickFIX the group ends there.',
    fits: ({ ours }) => ours.problems.some(({ code, inGroup }) => inGroup && strange.includes(code)),
  },
  {
    name: 'entries that do not begin with the first field',
    differs: 'fields',
    right: 'either',
    why: 'We reject. An entry starts for ours with the tag that the first one started with, for QuickFIX with the first field of the dictionary as well.',
    fits: ({ ours }) => ours.problems.some(({ code }) => code === codes.groupOrder),
  },
  {
    name: 'a group twice',
    differs: 'fields',
    right: 'either',
    why: 'Both reject. QuickFIX adds the entries of the second to those of the first; ours leaves them outside.',
    fits: ({ ours }) => ours.problems.some(({ code }) => code === codes.repeated),
  },
  {
    name: 'data by a length that is wrong or stands elsewhere',
    differs: 'fields',
    right: 'ours',
    why: 'Both reject. QuickFIX takes the last length that it has seen and cuts the data there, through the next field if need be; ours goes by the next SOH where there is none at the end that was announced.',
    fits: (_, message) => message.misfitData().length > 0 || message.strayData().length > 0,
  },
]

const leniencies = classes.filter(({ overlooks }) => overlooks !== undefined)

/** The class of a difference; undefined where the two agree or no rule fits. */
export function classOf(compared: Compared): Class | undefined {
  const differs = difference(compared.ours, compared.theirs)
  if (differs === '') return undefined
  const message = new Look(compared)
  const overlooked = differs === 'QuickFIX accepts' ? overlooking(compared.ours.problems, message) : undefined
  return overlooked ?? classes.find((each) => each.differs === differs && each.fits?.(compared, message) === true)
}

function overlooking(problems: readonly Problem[], message: Look): Class | undefined {
  const found = problems.map((problem) => leniencies.find(({ overlooks }) => overlooks?.(problem, message, problems)))
  return found.includes(undefined) ? undefined : found[0]
}
